//! One cell → a number, a flag or a text; NULL in every exporter's spelling is no value.

use std::borrow::Cow;

use crate::model::grid::{Cell, CellKind};

/// What a cell holds for a field of some type.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ParsedValue<T> {
    /// Nothing, or NULL.
    Empty,
    /// A value.
    Is(T),
    /// Something that is no value of the type.
    Unreadable,
}

impl<T> ParsedValue<T> {
    fn of(value: Option<T>) -> Self {
        value.map_or(Self::Unreadable, Self::Is)
    }
}

/// The text of a cell, or `None` for blank and NULL. A quoted `"NULL"` is a word, for it is
/// somebody's name; the unquoted one is what SQL tools write.
pub fn present(cell: Cell<'_>) -> Option<&str> {
    // bcp writes an empty string as a NUL byte.
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

/// The text of a cell that cannot hold words: there even a quoted `"NULL"` is none.
fn present_value(cell: Cell<'_>) -> Option<&str> {
    let kind = match cell.kind {
        CellKind::Quoted => CellKind::Plain,
        kind => kind,
    };
    present(Cell { kind, ..cell })
}

/// Returns whether the cell stands for a value that the file does not hold.
fn is_lost(cell: Cell<'_>) -> bool {
    matches!(cell.kind, CellKind::Error | CellKind::NoResult)
}

/// Returns a whole number. A fraction of zero is dropped; an exponent means that digits were lost
/// on the way (`8,98802E+19`), so it is not read.
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

/// Returns the number that a text of nothing but digits is, as nearly all numbers are written.
fn digits(text: &str) -> Option<i64> {
    // So many always fit into 64 bits.
    if text.is_empty() || text.len() > 18 {
        return None;
    }
    text.bytes().try_fold(0, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| i64::from(byte - b'0'))?;
        Some(number * 10 + digit)
    })
}

/// Three zeros are as likely a thousand (`1.000`), so they are not dropped.
fn is_zero_fraction(fraction: &str) -> bool {
    !fraction.is_empty() && fraction.len() != 3 && fraction.bytes().all(|byte| byte == b'0')
}

/// Returns true or false: numbers (any but 0 is true), and the words of the exporters' languages.
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

/// Returns whether there is any text.
pub(super) fn filled(cell: Cell<'_>) -> ParsedValue<bool> {
    if is_lost(cell) {
        return ParsedValue::Unreadable;
    }
    ParsedValue::Is(present(cell).is_some())
}

/// Returns the text as it stands, outer blanks included: they are evidence.
pub(super) fn text(cell: Cell<'_>) -> ParsedValue<Cow<'_, str>> {
    if is_lost(cell) {
        return ParsedValue::Unreadable;
    }
    match present(cell) {
        None => ParsedValue::Empty,
        Some(_) => ParsedValue::Is(Cow::Borrowed(cell.text)),
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
    fn numbers_survive_exporters_and_lost_digits_do_not_pass() {
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
    fn a_quoted_null_is_somebodys_name() {
        let quoted = Cell {
            text: "NULL",
            kind: CellKind::Quoted,
        };
        assert_eq!(text(quoted), ParsedValue::Is(Cow::Borrowed("NULL")));
        assert_eq!(text(plain("NULL")), ParsedValue::Empty);
        assert_eq!(text(plain("Null")), ParsedValue::Is(Cow::Borrowed("Null")));
    }

    #[test]
    fn flags_speak_the_languages_of_the_admin_client() {
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
