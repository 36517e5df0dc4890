//! Writes numbers of a workbook as plain digits, never with an exponent.
//!
//! A spreadsheet stores every number as a 64-bit float. Integers are written without decimals, so that a key is the
//! same as in a text export. Other numbers are written in the shortest form that parses to the same number.

use std::fmt::Write as _;

/// 2^53. Above this limit, a float cannot represent every integer, so integers are converted to `i64` only below it.
const EXACT_LIMIT: f64 = 9_007_199_254_740_992.0;

/// The smallest integer with more than 15 digits. A spreadsheet stores 15 significant digits, so it rounds a longer
/// integer when the integer is entered.
const KEPT_DIGITS_LIMIT: f64 = 1e15;

/// Writes a number.
pub(super) fn write(number: f64, text: &mut String) {
    if number.fract() == 0.0 && number.abs() < EXACT_LIMIT {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a whole number below 2^53 fits"
        )]
        let whole = number as i64;
        write_whole(whole, text);
    } else {
        let _ = write!(text, "{number}");
    }
}

/// Writes an integer. This function is several times faster than the formatting of the standard library.
pub(super) fn write_whole(number: i64, text: &mut String) {
    if number < 0 {
        text.push('-');
    }
    write_padded(number.unsigned_abs(), 1, text);
}

/// Writes an integer with at least `width` digits, adding leading zeros.
pub(super) fn write_padded(number: u64, width: usize, text: &mut String) {
    let mut digits = [b'0'; 20];
    let mut start = digits.len();
    let mut rest = number;
    while rest > 0 {
        start -= 1;
        digits[start] += u8::try_from(rest % 10).expect("a digit");
        rest /= 10;
    }
    let first = start.min(digits.len() - width);
    text.push_str(std::str::from_utf8(&digits[first..]).expect("digits are text"));
}

/// Returns whether a number is an integer with more digits than a spreadsheet stores, so that its last digits are lost.
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
    fn whole_numbers_are_written_with_all_digits_and_padding() {
        let mut text = String::new();
        for number in [i64::MIN, -10, 0, 7, i64::MAX] {
            write_whole(number, &mut text);
            text.push(' ');
        }
        let expected = "-9223372036854775808 -10 0 7 9223372036854775807 ";
        assert_eq!(text, expected);
        text.clear();
        for number in [0, 5, 12, 2024] {
            write_padded(number, 2, &mut text);
        }
        assert_eq!(text, "0005122024");
    }

    #[test]
    fn only_long_whole_numbers_have_lost_digits() {
        assert!(has_lost_digits(8.988_016_931_234_57E+19));
        assert!(has_lost_digits(1e15));
        assert!(!has_lost_digits(999_999_999_999_999.0));
        assert!(!has_lost_digits(0.1));
        assert!(!has_lost_digits(f64::INFINITY));
    }
}
