//! Shortens text to the maximum length of a cell, and makes it readable in a spreadsheet.

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

/// Returns the text with each line as [`visible`] shows it. The line breaks remain.
pub(super) fn visible_lines(text: &str) -> Cow<'_, str> {
    let lines: Vec<Cow<'_, str>> = text.lines().map(visible).collect();
    Cow::Owned(lines.join("\n"))
}

/// Replaces the backticks around names by quotation marks. If a backtick is unpaired, the backticks belong to a
/// customer value, and the cell is not changed.
pub(super) fn without_backticks(cell: &mut CellText<'_>, catalogue: &Catalogue) {
    if let CellText::Text(text) = cell
        && text.contains('`')
    {
        *text = Cow::Owned(quoted(text, catalogue));
    }
}

/// Replaces each pair of backticks with the quotation marks of the language, or returns the text unchanged if a
/// backtick is unpaired.
pub(super) fn quoted(text: &str, catalogue: &Catalogue) -> String {
    let number = text.bytes().filter(|byte| *byte == b'`').count();
    if !number.is_multiple_of(2) {
        return text.to_owned();
    }
    let marks = ["quotation-mark-open", "quotation-mark-close"].map(|id| catalogue.fixed(id));
    let mut parts = text.split('`');
    let mut quoted = parts.next().unwrap_or_default().to_owned();
    for (part, mark) in parts.zip(marks.iter().cycle()) {
        quoted.push_str(mark);
        quoted.push_str(part);
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn names_are_in_quotation_marks() {
        let english = Catalogue::of(Language::English);
        let german = Catalogue::of(Language::German);
        let prefixes = "`smtp:` or `mailto:`";
        assert_eq!(quoted(prefixes, english), "\"smtp:\" or \"mailto:\"");
        assert_eq!(quoted(prefixes, german), "„smtp:“ or „mailto:“");
        assert_eq!(quoted("one ` only", german), "one ` only");
    }

    #[test]
    fn a_text_that_is_too_long_is_cut_and_marked() {
        let english = Catalogue::of(Language::English);
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
}
