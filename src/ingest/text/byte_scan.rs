//! Finds the positions of two byte values in text with short cells.
//!
//! The search examines groups of 64 bytes and stores one bit for each byte of a group. A group may contain several
//! cells or records. If matches are close together, this is faster than starting a new search after each match.

/// Number of bytes examined at a time.
const GROUP: usize = 64;
/// Number of bytes in a machine word (`u64`).
const WORD: usize = 8;
/// A multiplication by this factor gathers the lowest bits of all bytes of a word in the highest byte of the word.
const GATHER: u64 = 0x0102_0408_1020_4080;

/// A search for two byte values that moves forward through text.
#[derive(Debug, Clone, Copy)]
pub(super) struct ByteScan {
    /// The two byte values.
    wanted: [u8; 2],
    /// Offset of the current group.
    base: usize,
    /// One bit for each byte of the group. The bit is set if the byte matches and has not been returned yet.
    hits: u64,
    /// Offset of the next group.
    next: usize,
    /// Offset at which the search continues: after the last returned match, or where `seek` moved the search.
    position: usize,
}

impl ByteScan {
    /// Returns a search for `first` and `second` from the start of the text.
    pub(super) fn new(first: u8, second: u8) -> Self {
        Self {
            wanted: [first, second],
            base: 0,
            hits: 0,
            next: 0,
            position: 0,
        }
    }

    /// Moves the search to the offset `start`.
    #[inline]
    pub(super) fn seek(&mut self, start: usize) {
        if (self.position..self.next).contains(&start) && start >= self.base {
            self.hits &= u64::MAX << (start - self.base);
        } else {
            (self.base, self.next, self.hits) = (start, start, 0);
        }
        self.position = start;
    }

    /// Returns the position of the next match, or `None` at the end of the text. `bytes` must be the same text in every
    /// call.
    #[inline]
    pub(super) fn next(&mut self, bytes: &[u8]) -> Option<usize> {
        while self.hits == 0 {
            if !self.advance(bytes) {
                return None;
            }
        }
        let at = self.base + self.hits.trailing_zeros() as usize;
        self.hits &= self.hits - 1;
        self.position = at + 1;
        Some(at)
    }

    /// Examines the next group, or the rest of the text if it is shorter. Returns false at the end of the text.
    #[inline]
    fn advance(&mut self, bytes: &[u8]) -> bool {
        let rest = bytes.get(self.next..).unwrap_or_default();
        self.base = self.next;
        if let Some(group) = rest.first_chunk::<GROUP>() {
            self.hits = self.matches(group);
            self.next += GROUP;
            return true;
        }
        if rest.is_empty() {
            return false;
        }
        let mut group = [0; GROUP];
        group[..rest.len()].copy_from_slice(rest);
        // Ignore matches in the zeros after the end of the text.
        self.hits = self.matches(&group) & ((1 << rest.len()) - 1);
        self.next += rest.len();
        true
    }

    /// Returns one bit for each byte of the group. The bit is set if the byte matches.
    #[inline]
    fn matches(&self, group: &[u8; GROUP]) -> u64 {
        let [first, second] = self.wanted;
        let mut hits = [0; GROUP];
        // The compiler turns this loop into instructions that compare 16 bytes at once.
        for (hit, byte) in hits.iter_mut().zip(group) {
            *hit = u8::from(*byte == first) | u8::from(*byte == second);
        }
        let (words, _) = hits.as_chunks::<WORD>();
        words.iter().rev().fold(0, |bits, word| {
            let word = u64::from_le_bytes(*word);
            bits << WORD | word.wrapping_mul(GATHER) >> 56
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn positions(scan: &mut ByteScan, bytes: &[u8]) -> Vec<usize> {
        std::iter::from_fn(|| scan.next(bytes)).collect()
    }

    fn text() -> impl Strategy<Value = Vec<u8>> {
        prop::collection::vec(
            prop::sample::select(&b",\n\x00\x01\x7F\x80\xACa-"[..]),
            0..300,
        )
    }

    proptest! {
        #[test]
        fn every_position_is_found_once_and_in_order(bytes in text(), start in 0..20_usize) {
            let start = start.min(bytes.len());
            let is_match = |at: &usize| matches!(bytes[*at], b',' | b'\n');
            let expected: Vec<usize> = (start..bytes.len()).filter(is_match).collect();
            let mut scan = ByteScan::new(b',', b'\n');
            scan.seek(start);
            prop_assert_eq!(positions(&mut scan, &bytes), expected);
        }

        #[test]
        fn a_search_continues_at_any_position(
            bytes in text(),
            moves in prop::collection::vec((0..300_usize, 0..9_usize), 0..20),
        ) {
            let mut scan = ByteScan::new(b',', 0);
            for (start, count) in moves {
                let start = start.min(bytes.len());
                scan.seek(start);
                let found: Vec<usize> = std::iter::from_fn(|| scan.next(&bytes)).take(count).collect();
                let is_match = |at: &usize| matches!(bytes[*at], b',' | 0);
                let expected: Vec<usize> = (start..bytes.len()).filter(is_match).take(count).collect();
                prop_assert_eq!(found, expected);
            }
        }
    }
}
