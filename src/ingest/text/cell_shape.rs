//! What the text of a cell looks like, as far as it helps to tell a right split from a wrong one.
//!
//! Turns one cell into a [`Shape`]. Values are typed elsewhere and by other rules: this only asks
//! whether the cells of a column resemble one another.

/// What a cell looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Blanks, or a word for NULL.
    Nothing,
    /// Digits, with sign and decimal mark.
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

/// How many shapes there are.
pub(super) const SHAPES: usize = 6;

impl Shape {
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

    /// Returns how much a column of it says for the split, in tenths: a column of free text is
    /// what a wrong split gives, too.
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

/// Digits in groups, with two marks of a date at least: `2024-01-31`, `31.1.2024 14:02`.
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
    fn cells_have_the_shape_a_person_sees() {
        for (cell, shape) in [
            ("", Shape::Nothing),
            ("NULL", Shape::Nothing),
            ("-1234,50", Shape::Number),
            ("2024-01-31", Shape::Date),
            ("31.1.2024 14:02", Shape::Date),
            ("a.b@example.se", Shape::Address),
            ("traveller_id", Shape::Word),
            ("1;2;3", Shape::Text),
            ("+46 70 123", Shape::Text),
        ] {
            assert_eq!(Shape::of(cell), shape, "{cell}");
        }
    }
}
