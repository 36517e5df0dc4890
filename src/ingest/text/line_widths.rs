//! Counts lines in UTF-16 and lines in other encodings, to recognise a file in which text of both kinds was joined.
//!
//! Only files with NUL bytes are examined, because a line feed in UTF-16 is between two NUL bytes.

use std::ops::Range;

use memchr::{memchr, memchr_iter};

/// This many bytes on each side of a line feed must be ASCII text. Otherwise the line feed may be a part of another
/// character.
const CONTEXT: usize = 8;
/// The encoding of the first line is derived from this many bytes at the start of the file.
const START: usize = 4;

/// How many lines are in UTF-16, and how many in other encodings.
#[derive(Debug, Default)]
pub(super) struct LineWidths {
    /// Number of line ends in UTF-16.
    wide: u64,
    /// Number of line ends that are not in UTF-16. Counting starts at the first chunk with a NUL.
    narrow: u64,
    /// Whether a line ends before the first chunk with a NUL. Such a line is not in UTF-16.
    starts_narrow: bool,
    /// The first four bytes.
    start: Vec<u8>,
    has_nul: bool,
    /// The last bytes that were added. Line ends after the first `counted` bytes are not counted yet.
    tail: Vec<u8>,
    /// The line ends in this many bytes at the start of the tail are already counted.
    counted: usize,
}

impl LineWidths {
    /// Adds the next bytes of the file.
    pub(super) fn add(&mut self, chunk: &[u8]) {
        let missing = START - self.start.len();
        self.start
            .extend_from_slice(&chunk[..chunk.len().min(missing)]);
        self.has_nul |= memchr(0, chunk).is_some();
        if !self.has_nul {
            self.starts_narrow |= memchr(b'\n', chunk).is_some();
            self.tail.clear();
            let kept = chunk.len().saturating_sub(CONTEXT);
            self.tail.extend_from_slice(&chunk[kept..]);
            self.counted = self.tail.len();
            return;
        }
        let mut bytes = std::mem::take(&mut self.tail);
        bytes.extend_from_slice(chunk);
        let end = bytes.len().saturating_sub(CONTEXT).max(self.counted);
        self.count(&bytes, self.counted..end);
        let cut = end.saturating_sub(CONTEXT);
        self.tail = bytes.split_off(cut);
        self.counted = end - cut;
    }

    /// Counts the line ends in the last bytes of the file.
    pub(super) fn finish(&mut self) {
        let tail = std::mem::take(&mut self.tail);
        if self.has_nul {
            self.count(&tail, self.counted..tail.len());
        }
    }

    fn count(&mut self, bytes: &[u8], range: Range<usize>) {
        for index in memchr_iter(b'\n', &bytes[range.clone()]).map(|index| range.start + index) {
            let before = &bytes[index.saturating_sub(CONTEXT)..index];
            let after = &bytes[index + 1..bytes.len().min(index + 1 + CONTEXT)];
            let is_wide = before.last() == Some(&0) && after.first().is_none_or(|byte| *byte == 0);
            if is_wide {
                self.wide += 1;
            } else if is_narrow_text(before) && (is_narrow_text(after) || is_wide_text(after)) {
                self.narrow += 1;
            }
        }
    }

    /// Returns the second encoding in the file, and the number of lines in it. The first encoding is that of the first
    /// line. Returns `None` if all lines are in one encoding.
    ///
    /// `nuls` is the number of NUL bytes in the file, without those that are the whole content of a cell.
    pub(super) fn mixture(&self, nuls: u64) -> Option<(&'static str, u64)> {
        // A line in UTF-16 has several characters, so there are several NUL bytes for each line end. With fewer NUL
        // bytes, the supposed line ends are a coincidence.
        let has_wide = self.wide > 0 && nuls >= 4 * self.wide;
        let has_narrow = self.narrow > 0 || self.starts_narrow;
        if !has_wide || !has_narrow {
            None
        } else if self.is_wide_at_start() {
            Some(("single bytes", self.narrow))
        } else {
            Some(("UTF-16", self.wide))
        }
    }

    fn is_wide_at_start(&self) -> bool {
        let marks = [b"\xFF\xFE", b"\xFE\xFF"];
        marks.iter().any(|mark| self.start.starts_with(*mark)) || self.start.contains(&0)
    }
}

fn is_narrow_text(bytes: &[u8]) -> bool {
    let is_text = |byte: &u8| matches!(byte, b'\t' | b'\r' | b'\n' | b' '..=b'~');
    bytes.iter().all(is_text)
}

/// Returns whether NUL bytes alternate with other bytes, as in ASCII text that is encoded in UTF-16.
fn is_wide_text(bytes: &[u8]) -> bool {
    let starts_with_nul = bytes.first() == Some(&0);
    let is_nul =
        |(index, byte): (usize, &u8)| (*byte == 0) == ((index % 2 == 0) == starts_with_nul);
    bytes.len() >= START && bytes.iter().enumerate().all(is_nul)
}

#[cfg(test)]
mod tests {
    use super::super::byte_stats::ByteStats;

    fn lines(from: u32, to: u32) -> String {
        let lines =
            (from..to).map(|number| format!("{number},{},ola{number}@firma.no\r\n", number + 100));
        lines.collect()
    }

    fn wide(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn wide_high_first(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_be_bytes).collect()
    }

    fn mixture(bytes: &[u8], chunk: usize) -> Option<(&'static str, u64)> {
        let mut stats = ByteStats::default();
        bytes.chunks(chunk).for_each(|chunk| stats.add(chunk));
        let stats = stats.finish();
        stats.widths.mixture(stats.even_nuls + stats.odd_nuls)
    }

    #[test]
    fn lines_of_the_second_encoding_are_counted_in_every_division_into_chunks() {
        let narrow_first = [lines(1, 21).into_bytes(), wide(&lines(21, 41))].concat();
        let wide_first = [wide(&lines(1, 21)), lines(21, 36).into_bytes()].concat();
        let high_first = [lines(1, 5).into_bytes(), wide_high_first(&lines(5, 12))].concat();
        for chunk in [64, 100, 1000, 10_000] {
            assert_eq!(
                mixture(&narrow_first, chunk),
                Some(("UTF-16", 20)),
                "{chunk}"
            );
            assert_eq!(
                mixture(&wide_first, chunk),
                Some(("single bytes", 15)),
                "{chunk}"
            );
            assert_eq!(mixture(&high_first, chunk), Some(("UTF-16", 7)), "{chunk}");
        }
    }

    #[test]
    fn one_line_before_the_other_encoding_is_enough() {
        let header = b"number;person;address\r\n";
        let odd_header = b"number;person;e-address\r\n";
        for chunk in [64, 100_000] {
            for header in [&header[..], &odd_header[..]] {
                let low_first = [header, &wide(&lines(1, 50))].concat();
                assert_eq!(mixture(&low_first, chunk), Some(("UTF-16", 49)), "{chunk}");
                let high_first = [header, &wide_high_first(&lines(1, 50))].concat();
                assert_eq!(mixture(&high_first, chunk), Some(("UTF-16", 49)), "{chunk}");
            }
        }
    }

    #[test]
    fn one_encoding_is_not_a_mixture() {
        let chinese = "上,上海,中国上\r\n北京,上,上\r\n".repeat(500);
        for bytes in [
            lines(1, 100).into_bytes(),
            wide(&lines(1, 100)),
            wide_high_first(&lines(1, 100)),
            wide(&chinese),
            wide_high_first(&chinese),
            b"1\t\0\t2\n2\t\0\t\0\n\0\t3\t4\n".repeat(50),
            b"1234567\tname\t2\n\0\t\0\t\0\t\0\t\0\t\0\t1234567\n".repeat(50),
            b"\n".to_vec(),
            Vec::new(),
        ] {
            for chunk in [64, 100_000] {
                assert_eq!(mixture(&bytes, chunk), None);
            }
        }
    }
}
