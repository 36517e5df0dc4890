//! Shortens a text to the length of a cell, and estimates how many lines it takes there.

use std::borrow::Cow;

use super::super::cell::{CellText, visible};
use super::super::labels::grouped;

/// Returns a text of at most so many UTF-16 code units; a longer one is cut off and marked.
pub(super) fn shortened_to(text: &str, units: usize) -> Cow<'_, str> {
    // A text never has more code units than bytes.
    if text.len() <= units || text.encode_utf16().count() <= units {
        return Cow::Borrowed(text);
    }
    let mark = format!(
        "… [shortened, {} characters]",
        grouped(text.chars().count())
    );
    let mut left = units.saturating_sub(mark.encode_utf16().count());
    let kept = text.chars().take_while(|c| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        fits
    });
    Cow::Owned(kept.collect::<String>() + &mark)
}

/// Returns how many lines a row takes in columns of these widths, in characters; a column without a width is hidden.
/// An estimate, because only the spreadsheet knows the font.
pub(super) fn lines(row: &[CellText<'_>], widths: &[Option<u16>]) -> u32 {
    const MOST: usize = 20;
    let lines = row.iter().zip(widths).map(|(cell, width)| {
        let (CellText::Text(text), Some(width)) = (cell, width) else {
            return 1;
        };
        let characters = visible(text).chars().count();
        characters.div_ceil(usize::from(*width).saturating_sub(2).max(1))
    });
    let lines = lines.max().unwrap_or(1).clamp(1, MOST);
    u32::try_from(lines).expect("at most 20 lines")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_is_cut_and_marked() {
        assert_eq!(shortened_to("firma", 5), "firma");
        let long = "å".repeat(100);
        let cut = shortened_to(&long, 40);
        assert_eq!(
            cut,
            format!("{}… [shortened, 100 characters]", "å".repeat(11))
        );
        assert_eq!(cut.encode_utf16().count(), 40);
        let pairs = "😀".repeat(50);
        assert!(shortened_to(&pairs, 41).encode_utf16().count() <= 41);
        assert_eq!(shortened_to(&pairs, 100), pairs, "two units each fit");
    }

    #[test]
    fn a_row_is_as_high_as_its_highest_visible_cell() {
        let row = ["short", "twelve chars", "twelve chars"].map(CellText::from);
        assert_eq!(lines(&row, &[Some(10), Some(8), None]), 2);
        assert_eq!(lines(&row, &[Some(10), Some(14), Some(7)]), 3);
        assert_eq!(
            lines(
                &[CellText::Empty, CellText::from(7_u64)],
                &[Some(2), Some(2)]
            ),
            1
        );
    }
}
