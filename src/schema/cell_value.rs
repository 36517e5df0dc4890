//! Parses one cell as a number, a flag or text. A cell counts as empty if it contains NULL as any exporter writes it.

use std::borrow::Cow;

use crate::model::grid::{Cell, CellKind};
use crate::model::table::FieldType;

/// The result of parsing a cell as a value of a type.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ParsedValue<T> {
    /// The cell is blank or NULL.
    Empty,
    /// The cell contains this value.
    Is(T),
    /// The cell is neither blank nor NULL, but does not contain a value of the type.
    Unreadable,
}

impl<T> ParsedValue<T> {
    fn of(value: Option<T>) -> Self {
        value.map_or(Self::Unreadable, Self::Is)
    }
}

/// Returns the trimmed text of a cell, or `None` if the cell is blank or NULL.
///
/// A quoted `"NULL"` is text, because Null is also a surname, and SQL tools write NULL without quotes.
pub fn present(cell: Cell<'_>) -> Option<&str> {
    // bcp writes an empty string as a NUL byte, which `trimmed` removes.
    let text = trimmed(cell.text);
    let null = cell.kind != CellKind::Quoted
        && matches!(
            text,
            "NULL" | "(null)" | "(NULL)" | "<null>" | "<NULL>" | "\\N"
        );
    (!text.is_empty() && !null).then_some(text)
}

fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        // Most cells have nothing to trim.
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim_matches(|c: char| c.is_whitespace() || c == '\0'),
    }
}

/// Returns the trimmed text of a cell in a column of numbers or flags, or `None` if the cell is blank or NULL. In these
/// columns, even a quoted `"NULL"` is NULL.
fn present_value(cell: Cell<'_>) -> Option<&str> {
    let kind = match cell.kind {
        CellKind::Quoted => CellKind::Plain,
        kind => kind,
    };
    present(Cell { kind, ..cell })
}

/// Returns whether the value is missing from the file: the cell is an error, or a formula without a stored result.
fn is_lost(cell: Cell<'_>) -> bool {
    matches!(cell.kind, CellKind::Error | CellKind::NoResult)
}

/// Parses an integer. A fraction of zeros, as in `8.00`, is ignored. An exponent (`8,98802E+19`) means that digits were
/// lost, so the cell is unreadable.
pub(super) fn int(cell: Cell<'_>) -> ParsedValue<i64> {
    if is_lost(cell) {
        return ParsedValue::Unreadable;
    }
    if let Some(number) = digits(cell.text) {
        return ParsedValue::Is(number);
    }
    let Some(text) = present_value(cell) else {
        return ParsedValue::Empty;
    };
    let whole = text
        .split_once(['.', ','])
        .filter(|(_, fraction)| is_zero_fraction(fraction))
        .map_or(text, |(whole, _)| whole);
    ParsedValue::of(whole.replace('\u{2212}', "-").parse().ok())
}

/// Parses text that consists of 1 to 18 digits, as nearly all numbers do. Returns `None` for any other text.
fn digits(text: &str) -> Option<i64> {
    // 18 digits always fit into 64 bits.
    if text.is_empty() || text.len() > 18 {
        return None;
    }
    text.bytes().try_fold(0, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| i64::from(byte - b'0'))?;
        Some(number * 10 + digit)
    })
}

/// Returns whether the decimals are only zeros. Exactly three zeros do not count, because `1.000` may be a thousand.
fn is_zero_fraction(fraction: &str) -> bool {
    !fraction.is_empty() && fraction.len() != 3 && fraction.bytes().all(|byte| byte == b'0')
}

/// Parses a Boolean: a number (0 is false), a symbol such as `✓`, or a word in one of the exporters' languages.
pub(super) fn flag(cell: Cell<'_>) -> ParsedValue<bool> {
    if is_lost(cell) {
        return ParsedValue::Unreadable;
    }
    let Some(text) = present_value(cell) else {
        return ParsedValue::Empty;
    };
    let value = match text.to_lowercase().as_str() {
        "true" | "t" | "yes" | "y" | "ja" | "j" | "x" | "sann" | "sant" | "sand" | "wahr"
        | "waar" | "tosi" | "satt" | "kyllä" | "✓" | "✔" | "☑" => Some(true),
        "false" | "f" | "no" | "n" | "nei" | "nej" | "nein" | "nee" | "usann" | "falskt"
        | "falsk" | "falsch" | "onwaar" | "epätosi" | "ósatt" | "ei" | "☐" => Some(false),
        _ => match int(cell) {
            ParsedValue::Is(number) => Some(number != 0),
            ParsedValue::Empty | ParsedValue::Unreadable => None,
        },
    };
    ParsedValue::of(value)
}

/// Returns whether the cell contains text.
pub(super) fn filled(cell: Cell<'_>) -> ParsedValue<bool> {
    if is_lost(cell) {
        return ParsedValue::Unreadable;
    }
    ParsedValue::Is(present(cell).is_some())
}

/// Returns the text unchanged. Leading and trailing spaces are kept, because rules report such spaces.
pub(super) fn text(cell: Cell<'_>) -> ParsedValue<Cow<'_, str>> {
    if is_lost(cell) {
        return ParsedValue::Unreadable;
    }
    match present(cell) {
        None => ParsedValue::Empty,
        Some(_) => ParsedValue::Is(Cow::Borrowed(cell.text)),
    }
}

/// The value of one cell, in the type of the cell's field. `None` means an empty cell.
pub(super) enum FieldValue<'a> {
    Int(Option<i64>),
    Flag(Option<bool>),
    Text(Option<Cow<'a, str>>),
}

impl<'a> FieldValue<'a> {
    /// Returns the value of a cell, or `None` if the cell cannot be read as this type. An empty cell can always be
    /// read.
    pub(super) fn parse(cell: Cell<'a>, of_type: FieldType) -> Option<Self> {
        #[allow(
            clippy::option_option,
            reason = "unreadable, empty and a value are three different results"
        )]
        fn option<T>(value: ParsedValue<T>) -> Option<Option<T>> {
            match value {
                ParsedValue::Empty => Some(None),
                ParsedValue::Is(value) => Some(Some(value)),
                ParsedValue::Unreadable => None,
            }
        }
        Some(match of_type {
            FieldType::Int => Self::Int(option(int(cell))?),
            FieldType::Flag => Self::Flag(option(flag(cell))?),
            FieldType::Filled => Self::Flag(option(filled(cell))?),
            FieldType::Text | FieldType::Date => Self::Text(option(text(cell))?),
        })
    }

    /// Returns the value of an empty cell.
    pub(super) fn empty(of_type: FieldType) -> Self {
        match of_type {
            FieldType::Int => Self::Int(None),
            FieldType::Flag | FieldType::Filled => Self::Flag(None),
            FieldType::Text | FieldType::Date => Self::Text(None),
        }
    }

    /// Returns the integer, or `None` if the value is empty or of another type.
    pub(super) fn int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => *number,
            _ => None,
        }
    }

    /// Returns whether there is a value.
    pub(super) fn is_some(&self) -> bool {
        match self {
            Self::Int(value) => value.is_some(),
            Self::Flag(value) => value.is_some(),
            Self::Text(value) => value.is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Cell<'_> {
        Cell {
            text,
            kind: CellKind::Plain,
        }
    }

    #[test]
    fn numbers_of_all_exporters_are_read_and_lost_digits_are_unreadable() {
        for (cell, expected) in [
            ("42", ParsedValue::Is(42)),
            (" 00042 ", ParsedValue::Is(42)),
            ("-1", ParsedValue::Is(-1)),
            ("42.0", ParsedValue::Is(42)),
            ("42,00", ParsedValue::Is(42)),
            ("", ParsedValue::Empty),
            ("NULL", ParsedValue::Empty),
            ("\\N", ParsedValue::Empty),
            ("\0", ParsedValue::Empty),
            ("8,98802E+19", ParsedValue::Unreadable),
            ("4.2", ParsedValue::Unreadable),
            ("1.000", ParsedValue::Unreadable),
            ("####", ParsedValue::Unreadable),
        ] {
            assert_eq!(int(plain(cell)), expected, "{cell:?}");
        }
    }

    #[test]
    fn a_quoted_null_is_text() {
        let quoted = Cell {
            text: "NULL",
            kind: CellKind::Quoted,
        };
        assert_eq!(text(quoted), ParsedValue::Is(Cow::Borrowed("NULL")));
        assert_eq!(text(plain("NULL")), ParsedValue::Empty);
        assert_eq!(text(plain("Null")), ParsedValue::Is(Cow::Borrowed("Null")));
    }

    #[test]
    fn flags_are_read_in_the_languages_of_the_admin_client() {
        for yes in ["1", "-1", "true", "True", "Ja", "SANN", "WAHR", "x", "2"] {
            assert_eq!(flag(plain(yes)), ParsedValue::Is(true), "{yes}");
        }
        for no in ["0", "false", "Nei", "nej", "USANN", "FALSKT", "0.0"] {
            assert_eq!(flag(plain(no)), ParsedValue::Is(false), "{no}");
        }
        assert_eq!(flag(plain("perhaps")), ParsedValue::Unreadable);
        assert_eq!(flag(plain("")), ParsedValue::Empty);
    }

    #[test]
    fn a_formula_without_a_result_is_not_empty() {
        let lost = Cell {
            text: "",
            kind: CellKind::NoResult,
        };
        assert_eq!(int(lost), ParsedValue::Unreadable);
        assert_eq!(text(lost), ParsedValue::Unreadable);
    }
}
