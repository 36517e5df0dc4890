//! Estimates how many lines the text of a row needs. Only the spreadsheet knows the font, and therefore the exact
//! number.

use super::super::cell::{CellText, visible};

/// Maximum number of lines of a row. Excel limits the height of a row to 409 points.
const MAX_LINES: usize = 27;
/// The width of a digit in Calibri, in thousandths of the font size. The widths of columns are given in digits.
const DIGIT: usize = 507;

/// Returns an estimate of the number of lines that a row needs. `widths` are the widths of the columns in digits, or
/// `None` for hidden columns.
pub(super) fn lines(row: &[CellText<'_>], widths: &[Option<u16>]) -> u32 {
    let lines = row.iter().zip(widths).map(|(cell, width)| {
        let (CellText::Text(text), Some(width)) = (cell, width) else {
            return 1;
        };
        let lines = text
            .lines()
            .map(|line| wrapped_lines(&visible(line), usize::from(*width)));
        lines.sum()
    });
    let lines = lines.max().unwrap_or(1).clamp(1, MAX_LINES);
    u32::try_from(lines).expect("few lines")
}

/// Returns how many lines the text needs in a column of this width. The text is wrapped between words, and a word that
/// is longer than a line is broken anywhere.
fn wrapped_lines(text: &str, digits: usize) -> usize {
    let space = width_of(' ');
    let width = digits.max(1) * DIGIT;
    let mut lines = 1;
    let mut used = 0;
    for word in text.split(' ') {
        let length: usize = word.chars().map(width_of).sum();
        if used > 0 && used + space + length > width {
            lines += 1;
            used = 0;
        }
        used += if used > 0 { space } else { 0 } + length;
        lines += used.saturating_sub(1) / width;
        used = if used > 0 { (used - 1) % width + 1 } else { 0 };
    }
    lines
}

/// Returns the width of a character in Calibri, the font of workbooks, in thousandths of the font size. All
/// characters of a `match` arm get the width of the widest of them: a line too many is better than a cut-off line.
fn width_of(character: char) -> usize {
    match character {
        'i' | 'j' | 'l' | ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | 'I' => 252,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '!' => 349,
        's' | 'z' | '/' | '"' => 401,
        'c' | 'v' | 'x' | 'y' | 'k' | 'J' => 455,
        'a' | 'e' | 'g' => 498,
        'm' | 'w' | 'æ' | 'Æ' => 800,
        'M' | 'W' | '@' | '%' => 900,
        'A'..='Z' | 'Å' | 'Ä' | 'Ö' | 'Ø' | 'Ü' => 675,
        character if character.is_ascii() || character.is_lowercase() => 530,
        // Everything else, such as symbols and East Asian characters.
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        for (text, lines) in [
            ("", 1),
            ("one two", 1),
            ("one two three", 2),
            ("four four four", 2),
            ("twelve-chars", 2),
            ("a twelve-chars-and", 3),
            ("mmmmmmm", 2),
            ("illillillillillill", 1),
        ] {
            assert_eq!(wrapped_lines(text, 10), lines, "{text}");
        }
    }

    #[test]
    fn a_row_is_as_high_as_its_highest_visible_cell() {
        let row = ["short", "twelve chars", "twelve chars"].map(CellText::from);
        assert_eq!(lines(&row, &[Some(10), Some(8), None]), 2);
        assert_eq!(lines(&row, &[Some(10), Some(14), Some(5)]), 3);
        assert_eq!(
            lines(
                &[CellText::Empty, CellText::from(7_u64)],
                &[Some(2), Some(2)]
            ),
            1
        );
    }
}
