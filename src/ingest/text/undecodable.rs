//! Bytes that are no text: found, remembered, and put out of the way.
//!
//! Turns decoded bytes into a `String` of the same length, so that offsets stay true, and keeps
//! where the undecodable bytes stood. Which record they damage is for the splitter to say.

use std::ops::Range;

/// Stands in the text for each undecodable byte; only ever shown as the replacement character.
const SUBSTITUTE: u8 = 0x1A;

/// Where undecodable bytes stood, in order.
#[derive(Debug, Default)]
pub(super) struct Undecodable(Vec<usize>);

/// Returns `bytes` as text, each undecodable one replaced by one of the same length.
pub(super) fn into_text(bytes: Vec<u8>) -> (String, Undecodable) {
    let mut bytes = match String::from_utf8(bytes) {
        Ok(text) => return (text, Undecodable::default()),
        Err(error) => error.into_bytes(),
    };
    let mut places = Vec::new();
    let mut position = 0;
    while let Err(error) = std::str::from_utf8(&bytes[position..]) {
        let start = position + error.valid_up_to();
        let end = error
            .error_len()
            .map_or(bytes.len(), |length| start + length);
        bytes[start..end].fill(SUBSTITUTE);
        places.extend(start..end);
        position = end;
    }
    let text = String::from_utf8(bytes).expect("every invalid byte is replaced by ASCII");
    (text, Undecodable(places))
}

impl Undecodable {
    /// Returns whether one stood within `range`.
    pub(super) fn is_within(&self, range: Range<usize>) -> bool {
        let next = self.0.partition_point(|&place| place < range.start);
        self.0.get(next).is_some_and(|&place| place < range.end)
    }

    /// Returns the first characters of the line at `range` of the text, without its line end, for a person
    /// to read.
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
    fn only_what_was_undecodable_is_shown_as_such() {
        let (text, undecodable) = into_text(b"\xFFa\n\x1Ab\xFFc\r\n".to_vec());
        let excerpt = |range, most| undecodable.excerpt(&text, range, most);
        assert_eq!(excerpt(0..3, 80), "\u{FFFD}a");
        assert_eq!(excerpt(3..9, 80), "\u{1A}b\u{FFFD}c");
        assert_eq!(excerpt(3..9, 3), "\u{1A}b\u{FFFD}…");
    }
}
