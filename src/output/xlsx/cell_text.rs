//! Shortens text to the maximum length of a cell, and estimates how many lines the text needs in the cell.

use std::borrow::Cow;

use super::super::cell::{CellText, visible};
use crate::locale::{Catalogue, Message};

/// Returns the text. If it has more than `units` UTF-16 code units, the end is cut off and replaced by a mark.
pub(super) fn shortened_to<'t>(text: &'t str, units: usize, catalogue: &Catalogue) -> Cow<'t, str> {
    // Text never has more UTF-16 code units than UTF-8 bytes.
    if text.len() <= units || text.encode_utf16().count() <= units {
        return Cow::Borrowed(text);
    }
    let mark = Message::new("shortened").with("number", text.chars().count());
    let mark = catalogue.message(&mark);
    let mut left = units.saturating_sub(mark.encode_utf16().count());
    let kept = text.chars().take_while(|c| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        fits
    });
    Cow::Owned(kept.collect::<String>() + &mark)
}

/// Returns the text with all control codes except line breaks made visible.
pub(super) fn visible_lines(text: &str) -> Cow<'_, str> {
    let lines: Vec<Cow<'_, str>> = text.lines().map(visible).collect();
    Cow::Owned(lines.join("\n"))
}

/// Replaces the backticks around names by quotation marks. If a backtick is unpaired, the backticks belong to a
/// customer value, and the cell is not changed.
pub(super) fn without_backticks(cell: &mut CellText<'_>) {
    if let CellText::Text(text) = cell
        && text.contains('`')
    {
        *text = Cow::Owned(quoted(text));
    }
}

/// Replaces each pair of backticks with quotation marks, or returns the text unchanged if a backtick is unpaired.
pub(super) fn quoted(text: &str) -> String {
    let number = text.bytes().filter(|byte| *byte == b'`').count();
    if number.is_multiple_of(2) {
        text.replace('`', "\"")
    } else {
        text.to_owned()
    }
}

/// Returns an estimate of the number of lines that a row needs. `widths` are the widths of the columns in characters,
/// or `None` for hidden columns. Only the spreadsheet knows the font, and therefore the exact number.
pub(super) fn lines(row: &[CellText<'_>], widths: &[Option<u16>]) -> u32 {
    // Excel limits the height of a row to 409 points.
    const MOST: usize = 27;
    let lines = row.iter().zip(widths).map(|(cell, width)| {
        let (CellText::Text(text), Some(width)) = (cell, width) else {
            return 1;
        };
        let width = usize::from(*width).saturating_sub(1).max(1);
        let lines = text
            .lines()
            .map(|line| wrapped_lines(&visible(line), width));
        lines.sum()
    });
    let lines = lines.max().unwrap_or(1).clamp(1, MOST);
    u32::try_from(lines).expect("few lines")
}

/// Returns the number of lines of text that is wrapped between words. Words longer than a line are broken anywhere.
fn wrapped_lines(text: &str, width: usize) -> usize {
    let mut lines = 1;
    let mut used = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > width {
            lines += 1;
            used = 0;
        }
        used += usize::from(used > 0) + length;
        lines += used.saturating_sub(1) / width;
        used = (used.saturating_sub(1)) % width + usize::from(used > 0);
    }
    lines
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
        ] {
            assert_eq!(wrapped_lines(text, 10), lines, "{text}");
        }
    }

    #[test]
    fn names_are_in_quotation_marks() {
        assert_eq!(
            quoted("a prefix such as `mailto:`"),
            "a prefix such as \"mailto:\""
        );
        assert_eq!(quoted("one ` only"), "one ` only");
    }

    #[test]
    fn a_text_that_is_too_long_is_cut_and_marked() {
        let english = Catalogue::of(crate::locale::Language::English);
        assert_eq!(shortened_to("firma", 5, english), "firma");
        let long = "å".repeat(100);
        let cut = shortened_to(&long, 40, english);
        assert_eq!(
            cut,
            format!("{}… [shortened, 100 characters]", "å".repeat(11))
        );
        assert_eq!(cut.encode_utf16().count(), 40);
        let pairs = "😀".repeat(50);
        assert!(shortened_to(&pairs, 41, english).encode_utf16().count() <= 41);
        assert_eq!(
            shortened_to(&pairs, 100, english),
            pairs,
            "two units each fit"
        );
    }

    #[test]
    fn a_row_is_as_high_as_its_highest_visible_cell() {
        let row = ["short", "twelve chars", "twelve chars"].map(CellText::from);
        assert_eq!(lines(&row, &[Some(10), Some(8), None]), 2);
        assert_eq!(lines(&row, &[Some(10), Some(14), Some(6)]), 3);
        assert_eq!(
            lines(
                &[CellText::Empty, CellText::from(7_u64)],
                &[Some(2), Some(2)]
            ),
            1
        );
    }
}
