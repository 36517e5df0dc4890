//! Numbers of a workbook as text: plain digits, never an exponent.
//!
//! A spreadsheet holds every number as a binary fraction of 64 bits. Whole ones are written
//! without a fraction, so that a key reads the same as in a text export; all others in the
//! shortest form that reads back as the same number.

use std::fmt::Write as _;

/// From here on neighbouring whole numbers share one binary form.
const EXACT_LIMIT: f64 = 9_007_199_254_740_992.0;

/// Spreadsheets keep 15 significant digits, so a longer whole number was rounded on entry.
const KEPT_DIGITS_LIMIT: f64 = 1e15;

/// Writes a number.
pub(super) fn write(number: f64, text: &mut String) {
    if number.fract() == 0.0 && number.abs() < EXACT_LIMIT {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a whole number below 2^53 fits"
        )]
        let whole = number as i64;
        let _ = write!(text, "{whole}");
    } else {
        let _ = write!(text, "{number}");
    }
}

/// Returns whether a number is whole and too long for a spreadsheet, so that its last digits are
/// lost if it was a serial or a key.
pub(super) fn has_lost_digits(number: f64) -> bool {
    number.is_finite() && number.fract() == 0.0 && number.abs() >= KEPT_DIGITS_LIMIT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_plain_digits() {
        for (number, expected) in [
            (42.0, "42"),
            (-7.0, "-7"),
            (-0.0, "0"),
            (1234.5, "1234.5"),
            (0.1, "0.1"),
            (352_099_001_761_481.0, "352099001761481"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (8.988_016_931_234_57E+19, "89880169312345700000"),
            (1e-7, "0.0000001"),
        ] {
            let mut text = String::new();
            write(number, &mut text);
            assert_eq!(text, expected);
        }
    }

    #[test]
    fn only_long_whole_numbers_lost_digits() {
        assert!(has_lost_digits(8.988_016_931_234_57E+19));
        assert!(has_lost_digits(1e15));
        assert!(!has_lost_digits(999_999_999_999_999.0));
        assert!(!has_lost_digits(0.1));
        assert!(!has_lost_digits(f64::INFINITY));
    }
}
