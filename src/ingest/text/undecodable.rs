//! Finds undecodable bytes, records their positions and replaces them.
//!
//! The result is a `String` with the same length as the bytes, so that offsets remain valid. The row splitter sets
//! aside the records with undecodable bytes.

use std::ops::Range;

/// The character that replaces each undecodable byte in the text. Excerpts show U+FFFD instead.
const SUBSTITUTE: u8 = 0x1A;

/// The positions of undecodable bytes, in order.
#[derive(Debug, Default)]
pub(super) struct Undecodable(Vec<usize>);

/// Converts `bytes` to a string of the same length. Returns the string and the positions of the replaced bytes.
pub(super) fn into_text(bytes: Vec<u8>) -> (String, Undecodable) {
    let mut bytes = match String::from_utf8(bytes) {
        Ok(text) => return (text, Undecodable::default()),
        Err(error) => error.into_bytes(),
    };
    let mut positions = Vec::new();
    let mut position = 0;
    while let Err(error) = std::str::from_utf8(&bytes[position..]) {
        let start = position + error.valid_up_to();
        let end = error
            .error_len()
            .map_or(bytes.len(), |length| start + length);
        bytes[start..end].fill(SUBSTITUTE);
        positions.extend(start..end);
        position = end;
    }
    let text = String::from_utf8(bytes).expect("every invalid byte is replaced by ASCII");
    (text, Undecodable(positions))
}

impl Undecodable {
    /// Returns whether `range` contains an undecodable byte.
    pub(super) fn is_within(&self, range: Range<usize>) -> bool {
        let next = self.0.partition_point(|&position| position < range.start);
        self.0
            .get(next)
            .is_some_and(|&position| position < range.end)
    }

    /// Returns an excerpt of the line at `range` for messages. If the line without its line end has more than
    /// `characters` characters, the rest is replaced with `…`.
    pub(super) fn excerpt(&self, text: &str, range: Range<usize>, characters: usize) -> String {
        let line = text[range.clone()].trim_end_matches(['\r', '\n']);
        let shown = |(at, character)| {
            if self.0.binary_search(&(range.start + at)).is_ok() {
                char::REPLACEMENT_CHARACTER
            } else {
                character
            }
        };
        let mut excerpt: String = line.char_indices().take(characters).map(shown).collect();
        if line.chars().nth(characters).is_some() {
            excerpt.push('…');
        }
        excerpt
    }
}

#[cfg(test)]
mod tests {
    use super::into_text;

    #[test]
    fn excerpts_mark_undecodable_bytes_only() {
        let (text, undecodable) = into_text(b"\xFFa\n\x1Ab\xFFc\r\n".to_vec());
        let excerpt = |range, most| undecodable.excerpt(&text, range, most);
        assert_eq!(excerpt(0..3, 80), "\u{FFFD}a");
        assert_eq!(excerpt(3..9, 80), "\u{1A}b\u{FFFD}c");
        assert_eq!(excerpt(3..9, 3), "\u{1A}b\u{FFFD}…");
    }
}
