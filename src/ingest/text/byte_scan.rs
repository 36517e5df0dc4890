//! Finds the positions of two byte values in a text with short cells.
//!
//! The search examines eight bytes at once. A general search function starts again after each match; if matches are
//! close together, starting costs more than searching.

/// Number of bytes that are examined at once.
const WORD: usize = 8;
const ONES: u64 = 0x0101_0101_0101_0101;
const LOW_BITS: u64 = 0x7F * ONES;

/// An iterator over the positions of two byte values in a text, in order.
pub(super) struct ByteMatches<'a> {
    bytes: &'a [u8],
    /// For each of the two bytes, a word in which every byte has this value.
    patterns: [u64; 2],
    /// Offset of the current word in the text.
    base: usize,
    /// The highest bit of each matching byte in the current word that was not returned yet.
    hits: u64,
    /// Offset of the next word in the text.
    next: usize,
}

impl<'a> ByteMatches<'a> {
    /// Returns an iterator over the positions of `first` and `second`, from `start` on.
    pub(super) fn new(bytes: &'a [u8], start: usize, first: u8, second: u8) -> Self {
        Self {
            bytes,
            patterns: [first, second].map(|byte| u64::from(byte) * ONES),
            base: start,
            hits: 0,
            next: start,
        }
    }

    /// Examines the next word or the remaining bytes.
    #[inline]
    fn advance(&mut self) -> bool {
        let (word, length) = match self.bytes.get(self.next..).and_then(<[u8]>::first_chunk) {
            Some(word) => (u64::from_le_bytes(*word), WORD),
            None => match self.bytes.get(self.next..) {
                None | Some([]) => return false,
                Some(rest) => {
                    let mut word = [0; WORD];
                    word[..rest.len()].copy_from_slice(rest);
                    (u64::from_le_bytes(word), rest.len())
                }
            },
        };
        let [first, second] = self.patterns;
        self.base = self.next;
        self.next += length;
        self.hits = zeros(word ^ first) | zeros(word ^ second);
        true
    }
}

impl Iterator for ByteMatches<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.hits == 0 {
            if !self.advance() {
                return None;
            }
        }
        let index = self.hits.trailing_zeros() / u8::BITS;
        self.hits &= self.hits - 1;
        Some(self.base + index as usize)
    }
}

/// Returns a word in which the highest bit of each byte is set if that byte of `word` is zero.
#[inline]
fn zeros(word: u64) -> u64 {
    !(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_position_is_found_once_and_in_order(
            bytes in prop::collection::vec(prop::sample::select(&b",\n\x00\x01\x7F\x80\xACa-"[..]), 0..70),
            start in 0..20_usize,
        ) {
            let start = start.min(bytes.len());
            let expected: Vec<usize> = (start..bytes.len())
                .filter(|&at| matches!(bytes[at], b',' | b'\n'))
                .collect();
            let found: Vec<usize> = ByteMatches::new(&bytes, start, b',', b'\n').collect();
            prop_assert_eq!(found, expected);
        }
    }
}
