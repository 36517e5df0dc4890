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

    /// Returns the first characters of a line, without its line end, for a person to read.
    pub(super) fn excerpt(&self, line: &str, characters: usize) -> String {
        let line = line.trim_end_matches(['\r', '\n']);
        let mut text: String = line.chars().take(characters).collect();
        if !self.0.is_empty() {
            text = text.replace(char::from(SUBSTITUTE), "\u{FFFD}");
        }
        if text.len() < line.len() {
            text.push('…');
        }
        text
    }
}
