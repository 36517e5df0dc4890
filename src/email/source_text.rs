//! Text in which each character has its index in the stored value, so that a report can show the position of a defect
//! even after characters were removed or replaced.

use std::fmt::{self, Write as _};
use std::ops::{Deref, Range};

/// One character and its index in the stored value, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SourceChar {
    pub(super) code: char,
    pub(super) origin: usize,
}

/// The characters of a cell, each with its index in the stored value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct SourceText(Vec<SourceChar>);

impl SourceText {
    /// Returns the text of the whole stored value.
    pub(super) fn stored(raw: &str) -> Self {
        let source_char = |(origin, code)| SourceChar { code, origin };
        Self(raw.chars().enumerate().map(source_char).collect())
    }

    /// Returns the characters of `range`.
    pub(super) fn slice(&self, range: Range<usize>) -> Self {
        Self(self.0[range].to_vec())
    }

    /// Returns the text without the characters at its start and end for which `drop` returns true.
    pub(super) fn trimmed(&self, drop: impl Fn(char) -> bool) -> Self {
        let keep = |source_char: &SourceChar| !drop(source_char.code);
        match (self.0.iter().position(keep), self.0.iter().rposition(keep)) {
            (Some(first), Some(last)) => self.slice(first..last + 1),
            _ => Self::default(),
        }
    }

    /// Returns the text without white space at its start and end.
    pub(super) fn without_edge_space(&self) -> Self {
        self.trimmed(char::is_whitespace)
    }

    /// Appends a character that has the index `origin` in the stored value.
    pub(super) fn push(&mut self, code: char, origin: usize) {
        self.0.push(SourceChar { code, origin });
    }

    /// Appends characters with their indices.
    pub(super) fn extend(&mut self, source_chars: &[SourceChar]) {
        self.0.extend_from_slice(source_chars);
    }

    /// Returns the position of the first occurrence of the character `code`, or `None` if it does not occur.
    pub(super) fn find(&self, code: char) -> Option<usize> {
        self.0
            .iter()
            .position(|source_char| source_char.code == code)
    }

    /// Returns the position of the last occurrence of the character `code`, or `None` if it does not occur.
    pub(super) fn rfind(&self, code: char) -> Option<usize> {
        self.0
            .iter()
            .rposition(|source_char| source_char.code == code)
    }

    /// Returns whether the text contains the character `code`.
    pub(super) fn contains(&self, code: char) -> bool {
        self.find(code).is_some()
    }

    /// Returns whether `word` occurs at the position `start`, ignoring ASCII case.
    pub(super) fn has_at(&self, start: usize, word: &str) -> bool {
        let mut rest = self.0.iter().skip(start);
        word.chars().all(|expected| {
            rest.next()
                .is_some_and(|source_char| source_char.code.eq_ignore_ascii_case(&expected))
        })
    }

    /// Returns the position of the first occurrence of `word`, ignoring ASCII case. Returns `None` if it does not
    /// occur.
    pub(super) fn find_word(&self, word: &str) -> Option<usize> {
        let first = word.chars().next()?;
        let is_first = |at: &usize| self.0[*at].code.eq_ignore_ascii_case(&first);
        let mut starts = (0..self.0.len()).filter(is_first);
        starts.find(|&start| self.has_at(start, word))
    }
}

impl Deref for SourceText {
    type Target = [SourceChar];

    fn deref(&self) -> &[SourceChar] {
        &self.0
    }
}

impl FromIterator<SourceChar> for SourceText {
    fn from_iter<I: IntoIterator<Item = SourceChar>>(source_chars: I) -> Self {
        Self(source_chars.into_iter().collect())
    }
}

impl fmt::Display for SourceText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|source_char| f.write_char(source_char.code))
    }
}

#[cfg(test)]
mod tests {
    use super::SourceText;

    #[test]
    fn characters_keep_their_origin_when_text_is_cut() {
        let text = SourceText::stored("  ÅL@x ").without_edge_space();
        assert_eq!(text.to_string(), "ÅL@x");
        assert_eq!((text[0].origin, text[2].origin), (2, 4));
        assert_eq!(text.slice(2..4).to_string(), "@x");
    }

    #[test]
    fn search_ignores_case() {
        let text = SourceText::stored("se MAILTO:x");
        assert_eq!(text.find_word("mailto:"), Some(3));
        assert!(!text.has_at(4, "mailto:") && !text.has_at(10, "mailto:"));
    }
}
