//! Statistics over all bytes of a file, collected before the file is decoded.
//!
//! The statistics count control characters, NUL bytes at even and at odd offsets, non-ASCII lines in valid and in
//! invalid UTF-8, and the neighbours of non-ASCII bytes. They also contain the first and the last bytes of the file.
//! Other modules use these statistics to choose the encoding.

use std::collections::BTreeMap;

use memchr::{memchr_iter, memchr2, memrchr2};

use super::line_widths::LineWidths;

/// Maximum number of bytes to store from lines that are not valid UTF-8. The encoding detector needs these lines.
const SNIPPET_LIMIT: usize = 64 * 1024;
/// If a line continues in the next chunk and more than this many of its bytes are stored, the line is split.
const LINE_LIMIT: usize = 256 * 1024;
/// Number of bytes that are stored from the start of the file.
const START: usize = 64 * 1024;
/// Number of bytes that are stored from the end of the file.
const END: usize = 4 * 1024;
/// A file with at least this many visible bytes is certainly not blank. The bytes of a byte order mark also count as
/// visible, but every mark is shorter than this.
const VISIBLE_LIMIT: u64 = 16;
/// Bytes are counted in groups of this length. A count fits in one byte, so the compiler can vectorise the loop.
const STRIDE: usize = 128;

/// A non-ASCII byte between its two neighbours. At the start and the end of a line, a space replaces the missing
/// neighbour.
pub(super) type ByteTriple = [u8; 3];

/// Statistics over the bytes of a file.
#[derive(Debug, Default)]
pub struct ByteStats {
    /// Length of the file in bytes.
    pub(super) bytes: u64,
    /// Number of NUL bytes at even offsets. A NUL byte that is the only byte of its cell is not counted.
    pub(super) even_nuls: u64,
    /// Number of NUL bytes at odd offsets. A NUL byte that is the only byte of its cell is not counted.
    pub(super) odd_nuls: u64,
    /// Number of control characters. NUL, tab, line ends, form feed, escape and the end-of-file character are not
    /// counted.
    pub(super) controls: u64,
    /// Number of lines that contain non-ASCII bytes and are valid UTF-8.
    pub(super) utf8_lines: u64,
    /// Number of lines that contain non-ASCII bytes and are not valid UTF-8.
    pub(super) other_lines: u64,
    /// How often each non-ASCII byte occurs with each pair of neighbours. Only lines that are not valid UTF-8 are
    /// counted.
    pub(super) triples: BTreeMap<ByteTriple, u64>,
    /// The bytes of the first lines that are not valid UTF-8.
    pub(super) snippets: Vec<u8>,
    /// How many lines are in UTF-16, and how many in other encodings.
    pub(super) widths: LineWidths,
    /// Number of bytes other than whitespace and NUL. Counting stops at the end of the chunk that reaches
    /// [`VISIBLE_LIMIT`].
    pub(super) visible_bytes: u64,
    /// The first bytes of the file.
    pub(super) start: Vec<u8>,
    /// The last bytes of the file.
    end: Vec<u8>,
    pending: Vec<u8>,
}

impl ByteStats {
    /// Adds the last line and returns the statistics.
    pub(super) fn finish(mut self) -> Self {
        let last = std::mem::take(&mut self.pending);
        self.add_line(&last);
        self.widths.finish();
        self
    }

    /// Returns whether all bytes are ASCII.
    pub(super) fn is_ascii(&self) -> bool {
        self.utf8_lines == 0 && self.other_lines == 0
    }

    /// Returns the number of non-ASCII bytes in lines that are not valid UTF-8.
    pub(super) fn high_bytes(&self) -> u64 {
        self.triples.values().sum()
    }

    /// Returns the last lines of the file, without the first stored line if that line may be incomplete.
    pub(super) fn last_lines(&self) -> &[u8] {
        if self.end.len() < END {
            return &self.end;
        }
        let first = memchr2(b'\n', b'\r', &self.end).map_or(END, |at| at + 1);
        &self.end[first..]
    }

    /// Adds the next bytes of the file.
    pub fn add(&mut self, chunk: &[u8]) {
        self.count_nuls(chunk);
        self.widths.add(chunk);
        self.keep_ends(chunk);
        self.bytes += length(chunk);
        self.controls += count(chunk, is_control);
        if self.visible_bytes < VISIBLE_LIMIT {
            self.visible_bytes += count(chunk, |byte| byte != 0 && !byte.is_ascii_whitespace());
        }
        if chunk.is_ascii() && self.pending.is_ascii() {
            // Only lines with non-ASCII bytes are examined. If neither the chunk nor the unfinished line before it
            // contains such bytes, only the last line is stored, because the next chunk may add some to that line.
            self.keep_last_line(chunk);
        } else {
            self.add_lines(chunk);
        }
    }

    fn keep_ends(&mut self, chunk: &[u8]) {
        let missing = START - self.start.len();
        self.start
            .extend_from_slice(&chunk[..chunk.len().min(missing)]);
        self.end
            .extend_from_slice(&chunk[chunk.len().saturating_sub(END)..]);
        let surplus = self.end.len().saturating_sub(END);
        self.end.drain(..surplus);
    }

    /// Counts NUL bytes at even and odd offsets. A NUL between two separators or line ends is not counted. The SQL
    /// Server tool `bcp` writes a NUL for an empty string, so such a NUL is not evidence of UTF-16.
    fn count_nuls(&mut self, chunk: &[u8]) {
        let is_boundary = |index: usize| {
            chunk
                .get(index)
                .is_none_or(|byte| b"\t,;|\r\n".contains(byte))
        };
        for index in memchr_iter(0, chunk) {
            if is_boundary(index.wrapping_sub(1)) && is_boundary(index + 1) {
                continue;
            }
            // Offsets count from the start of the file, not of the chunk.
            if (self.bytes + length(&chunk[..index])).is_multiple_of(2) {
                self.even_nuls += 1;
            } else {
                self.odd_nuls += 1;
            }
        }
    }

    fn keep_last_line(&mut self, chunk: &[u8]) {
        match memrchr2(b'\n', b'\r', chunk) {
            Some(end) => {
                self.pending.clear();
                self.keep(&chunk[end + 1..]);
            }
            None => self.keep(chunk),
        }
    }

    fn keep(&mut self, part: &[u8]) {
        if self.pending.len() > LINE_LIMIT {
            // A long line is split after an ASCII byte, so that no character is divided.
            let cut = self
                .pending
                .iter()
                .rposition(u8::is_ascii)
                .map_or(0, |index| index + 1);
            let rest = self.pending.split_off(cut);
            let long = std::mem::replace(&mut self.pending, rest);
            self.add_line(&long);
        }
        self.pending.extend_from_slice(part);
    }

    /// Adds each line that contains a non-ASCII byte. Searching for these bytes is much faster than examining every
    /// line.
    fn add_lines(&mut self, chunk: &[u8]) {
        let mut rest = chunk;
        if !self.pending.is_empty() {
            let Some(end) = memchr2(b'\n', b'\r', rest) else {
                return self.keep(rest);
            };
            let mut line = std::mem::take(&mut self.pending);
            line.extend_from_slice(&rest[..end]);
            self.add_line(&line);
            rest = &rest[end + 1..];
        }
        loop {
            let first_high = encoding_rs::Encoding::ascii_valid_up_to(rest);
            if first_high == rest.len() {
                return self.keep_last_line(rest);
            }
            let start = memrchr2(b'\n', b'\r', &rest[..first_high]).map_or(0, |at| at + 1);
            let Some(length) = memchr2(b'\n', b'\r', &rest[first_high..]) else {
                return self.keep(&rest[start..]);
            };
            self.add_line(&rest[start..first_high + length]);
            rest = &rest[first_high + length + 1..];
        }
    }

    fn add_line(&mut self, line: &[u8]) {
        if line.is_ascii() {
            return;
        }
        if std::str::from_utf8(line).is_ok() {
            self.utf8_lines += 1;
            return;
        }
        self.other_lines += 1;
        for (index, &byte) in line.iter().enumerate() {
            if byte >= 0x80 {
                let before = index.checked_sub(1).map_or(b' ', |i| line[i]);
                let after = line.get(index + 1).copied().unwrap_or(b' ');
                *self.triples.entry([before, byte, after]).or_default() += 1;
            }
        }
        if self.snippets.len() + line.len() < SNIPPET_LIMIT {
            self.snippets.extend_from_slice(line);
            self.snippets.push(b'\n');
        }
    }
}

/// Returns the number of bytes for which `matches` returns true.
fn count(bytes: &[u8], matches: impl Fn(u8) -> bool) -> u64 {
    let of_stride = |stride: &[u8]| {
        stride
            .iter()
            .map(|&byte| u8::from(matches(byte)))
            .sum::<u8>()
    };
    bytes
        .chunks(STRIDE)
        .map(|stride| u64::from(of_stride(stride)))
        .sum()
}

fn is_control(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, 0 | b'\t' | b'\n' | b'\r' | 0x0C | 0x1A | 0x1B) || byte == 0x7F
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
