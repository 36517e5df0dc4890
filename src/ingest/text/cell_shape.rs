//! The rough shape of a cell, used to compare the cells of a column.
//!
//! If the cells of each column have similar shapes, the lines were probably split correctly. A later stage determines
//! the types of values, by stricter rules.

/// The shape of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellShape {
    /// Only whitespace, or a marker for NULL.
    Nothing,
    /// Digits, with an optional sign and decimal mark.
    Number,
    /// A date, with or without a time.
    Date,
    /// An e-mail address.
    Address,
    /// One word.
    Word,
    /// Anything else.
    Text,
}

/// Number of shapes.
pub(super) const SHAPE_COUNT: usize = 6;

impl CellShape {
    /// Returns the shape of a cell.
    pub(super) fn of(cell: &str) -> Self {
        let cell = cell.trim();
        if matches!(cell, "" | "NULL" | "\\N" | "(null)" | "<null>") {
            Self::Nothing
        } else if is_number(cell) {
            Self::Number
        } else if is_date(cell) {
            Self::Date
        } else if is_address(cell) {
            Self::Address
        } else if cell
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
        {
            Self::Word
        } else {
            Self::Text
        }
    }

    /// Returns the weight of the shape as evidence of a correct split, in tenths. Free text has a low weight, because
    /// an incorrect split also produces free text.
    pub(super) fn tenths(self) -> u32 {
        match self {
            Self::Nothing => 0,
            Self::Number | Self::Date | Self::Address => 10,
            Self::Word => 8,
            Self::Text => 4,
        }
    }
}

fn is_number(cell: &str) -> bool {
    let body = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let marks = body
        .bytes()
        .filter(|byte| matches!(byte, b'.' | b','))
        .count();
    body.bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
        && marks <= 1
        && body.starts_with(|c: char| c.is_ascii_digit())
        && body.ends_with(|c: char| c.is_ascii_digit())
}

/// Returns whether the cell consists of groups of digits with at least two date separators: `2024-01-31`, `31.1.2024
/// 14:02`.
fn is_date(cell: &str) -> bool {
    let marks = cell
        .bytes()
        .filter(|byte| matches!(byte, b'-' | b'.' | b'/'))
        .count();
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    marks >= 2
        && digits >= 4
        && cell.len() <= 35
        && cell.starts_with(|c: char| c.is_ascii_digit())
        && cell.bytes().all(|byte| {
            byte.is_ascii_digit()
                || matches!(byte, b'-' | b'.' | b'/' | b':' | b' ' | b'T' | b'Z' | b'+')
        })
}

fn is_address(cell: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    cell.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && local.chars().all(plain)
            && domain.contains('.')
            && domain.chars().all(plain)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_of_typical_cells() {
        for (cell, shape) in [
            ("", CellShape::Nothing),
            ("NULL", CellShape::Nothing),
            ("-1234,50", CellShape::Number),
            ("2024-01-31", CellShape::Date),
            ("31.1.2024 14:02", CellShape::Date),
            ("a.b@example.se", CellShape::Address),
            ("traveller_id", CellShape::Word),
            ("1;2;3", CellShape::Text),
            ("+46 70 123", CellShape::Text),
        ] {
            assert_eq!(CellShape::of(cell), shape, "{cell}");
        }
    }
}
