//! A piece of a cell whose characters remember where they stood.
//!
//! Every step of the pipeline cuts or replaces characters; the report must still name the place
//! in the value as stored. Holds and moves characters, judges none of them.

use std::fmt::{self, Write as _};
use std::ops::{Deref, Range};

/// One character and its index in the stored value, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SourceChar {
    pub(super) code: char,
    pub(super) origin: usize,
}

/// Characters of a cell with their origins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct SourceText(Vec<SourceChar>);

impl SourceText {
    /// Returns the stored value as it is.
    pub(super) fn stored(raw: &str) -> Self {
        let glyph = |(origin, code)| SourceChar { code, origin };
        Self(raw.chars().enumerate().map(glyph).collect())
    }

    /// Returns the characters of `range`.
    pub(super) fn slice(&self, range: Range<usize>) -> Self {
        Self(self.0[range].to_vec())
    }

    /// Returns the text without the characters at its edges for which `drop` holds.
    pub(super) fn trimmed(&self, drop: impl Fn(char) -> bool) -> Self {
        let keep = |glyph: &SourceChar| !drop(glyph.code);
        match (self.0.iter().position(keep), self.0.iter().rposition(keep)) {
            (Some(first), Some(last)) => self.slice(first..last + 1),
            _ => Self::default(),
        }
    }

    /// Returns the text without white space at its edges.
    pub(super) fn without_edge_space(&self) -> Self {
        self.trimmed(char::is_whitespace)
    }

    /// Appends a character that came from `origin`.
    pub(super) fn push(&mut self, code: char, origin: usize) {
        self.0.push(SourceChar { code, origin });
    }

    /// Appends characters.
    pub(super) fn extend(&mut self, glyphs: &[SourceChar]) {
        self.0.extend_from_slice(glyphs);
    }

    /// Returns the index of the first `code`.
    pub(super) fn find(&self, code: char) -> Option<usize> {
        self.0.iter().position(|glyph| glyph.code == code)
    }

    /// Returns the index of the last `code`.
    pub(super) fn rfind(&self, code: char) -> Option<usize> {
        self.0.iter().rposition(|glyph| glyph.code == code)
    }

    /// Tells whether `code` occurs.
    pub(super) fn contains(&self, code: char) -> bool {
        self.find(code).is_some()
    }

    /// Tells whether the characters from `start` are `word`, ASCII letters in either case.
    pub(super) fn has_at(&self, start: usize, word: &str) -> bool {
        let mut rest = self.0.iter().skip(start);
        word.chars().all(|expected| {
            rest.next()
                .is_some_and(|glyph| glyph.code.eq_ignore_ascii_case(&expected))
        })
    }

    /// Returns the index of the first `word`, ASCII letters in either case.
    pub(super) fn find_word(&self, word: &str) -> Option<usize> {
        (0..self.0.len()).find(|&start| self.has_at(start, word))
    }
}

impl Deref for SourceText {
    type Target = [SourceChar];

    fn deref(&self) -> &[SourceChar] {
        &self.0
    }
}

impl FromIterator<SourceChar> for SourceText {
    fn from_iter<I: IntoIterator<Item = SourceChar>>(glyphs: I) -> Self {
        Self(glyphs.into_iter().collect())
    }
}

impl fmt::Display for SourceText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|glyph| f.write_char(glyph.code))
    }
}

#[cfg(test)]
mod tests {
    use super::SourceText;

    #[test]
    fn characters_keep_their_origin_through_cuts() {
        let text = SourceText::stored("  ÅL@x ").without_edge_space();
        assert_eq!(text.to_string(), "ÅL@x");
        assert_eq!((text[0].origin, text[2].origin), (2, 4));
        assert_eq!(text.slice(2..4).to_string(), "@x");
    }

    #[test]
    fn words_are_found_in_either_case() {
        let text = SourceText::stored("se MAILTO:x");
        assert_eq!(text.find_word("mailto:"), Some(3));
        assert!(!text.has_at(4, "mailto:") && !text.has_at(10, "mailto:"));
    }
}
