//! One pass over all bytes of a file before anything is read: what can only be known of the whole.
//!
//! Turns the raw bytes, chunk by chunk, into counts: NULs by position, control characters, lines
//! that are UTF-8 and lines that are not, and the surroundings of the bytes that are not. Keeps the
//! first and the last bytes. Decides nothing.

use std::collections::BTreeMap;

use memchr::{memchr_iter, memchr2, memrchr2};

/// Bytes kept of lines that are not UTF-8, for the tie-breaker.
const SNIPPET_LIMIT: usize = 64 * 1024;
/// A line is looked at as a whole up to about this length; longer ones are cut.
const LINE_LIMIT: usize = 256 * 1024;
/// Bytes kept of the beginning.
const START: usize = 64 * 1024;
/// Bytes kept of the end.
const END: usize = 4 * 1024;
/// More bytes than any mark has.
const INK: u64 = 16;
/// Bytes that are counted at once, so that a byte holds the count.
const STRIDE: usize = 128;

/// A byte with its neighbours: before, itself, after. Line borders count as blanks.
pub(super) type Triple = [u8; 3];

/// What the bytes of a whole file are like.
#[derive(Debug, Default)]
pub struct Survey {
    /// Length of the file in bytes.
    pub(super) bytes: u64,
    /// NUL bytes at even offsets, from 0, those aside that are a whole cell.
    pub(super) even_nuls: u64,
    /// NUL bytes at odd offsets, likewise.
    pub(super) odd_nuls: u64,
    /// Control characters other than NUL, tab, line ends, form feed, escape and end of file.
    pub(super) controls: u64,
    /// Lines with bytes from 0x80 that are valid UTF-8.
    pub(super) utf8_lines: u64,
    /// Lines with bytes from 0x80 that are not UTF-8.
    pub(super) other_lines: u64,
    /// Bytes from 0x80 in lines that are not UTF-8, with their neighbours.
    pub(super) triples: BTreeMap<Triple, u64>,
    /// The first lines that are not UTF-8.
    pub(super) snippets: Vec<u8>,
    /// Bytes that are no blanks, line ends or NULs; none are counted once there are enough.
    pub(super) ink: u64,
    /// The first bytes.
    pub(super) start: Vec<u8>,
    /// The last bytes.
    end: Vec<u8>,
    pending: Vec<u8>,
}

impl Survey {
    /// Returns the survey at the end of the file.
    pub(super) fn close(mut self) -> Self {
        let last = std::mem::take(&mut self.pending);
        self.line(&last);
        self
    }

    /// Returns whether no byte is above 0x7F.
    pub(super) fn is_ascii(&self) -> bool {
        self.utf8_lines == 0 && self.other_lines == 0
    }

    /// Returns how many bytes from 0x80 stand in lines that are not UTF-8.
    pub(super) fn high_bytes(&self) -> u64 {
        self.triples.values().sum()
    }

    /// Returns the last whole lines.
    pub(super) fn last_lines(&self) -> &[u8] {
        if self.end.len() < END {
            return &self.end;
        }
        let first = memchr2(b'\n', b'\r', &self.end).map_or(END, |at| at + 1);
        &self.end[first..]
    }

    /// Adds the next bytes of the file.
    pub fn take(&mut self, chunk: &[u8]) {
        self.count_nuls(chunk);
        self.keep_ends(chunk);
        self.bytes += length(chunk);
        self.controls += count(chunk, is_control);
        if self.ink < INK {
            self.ink += count(chunk, |byte| byte != 0 && !byte.is_ascii_whitespace());
        }
        if chunk.is_ascii() && self.pending.is_ascii() {
            // Only lines with high bytes matter, so the part before the last line end is done.
            self.keep_last_line(chunk);
        } else {
            self.lines(chunk);
        }
    }

    fn keep_ends(&mut self, chunk: &[u8]) {
        let room = START - self.start.len();
        self.start
            .extend_from_slice(&chunk[..chunk.len().min(room)]);
        self.end
            .extend_from_slice(&chunk[chunk.len().saturating_sub(END)..]);
        let surplus = self.end.len().saturating_sub(END);
        self.end.drain(..surplus);
    }

    /// Counts NULs by offset. `bcp` writes an empty string as a NUL between two separators: those
    /// are cells and say nothing of the encoding.
    fn count_nuls(&mut self, chunk: &[u8]) {
        let parts = |index: usize| {
            chunk
                .get(index)
                .is_none_or(|byte| b"\t,;|\r\n".contains(byte))
        };
        for index in memchr_iter(0, chunk) {
            if parts(index.wrapping_sub(1)) && parts(index + 1) {
                continue;
            }
            // Offsets are those of the file, not of the chunk.
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
            // Cut behind an ASCII byte, so that no character is torn in two.
            let cut = self
                .pending
                .iter()
                .rposition(u8::is_ascii)
                .map_or(0, |index| index + 1);
            let rest = self.pending.split_off(cut);
            let long = std::mem::replace(&mut self.pending, rest);
            self.line(&long);
        }
        self.pending.extend_from_slice(part);
    }

    /// Looks at each line with a high byte; the others are passed over at memory speed.
    fn lines(&mut self, chunk: &[u8]) {
        let mut rest = chunk;
        if !self.pending.is_empty() {
            let Some(end) = memchr2(b'\n', b'\r', rest) else {
                return self.keep(rest);
            };
            let mut line = std::mem::take(&mut self.pending);
            line.extend_from_slice(&rest[..end]);
            self.line(&line);
            rest = &rest[end + 1..];
        }
        loop {
            let high = encoding_rs::Encoding::ascii_valid_up_to(rest);
            if high == rest.len() {
                return self.keep_last_line(rest);
            }
            let start = memrchr2(b'\n', b'\r', &rest[..high]).map_or(0, |at| at + 1);
            let Some(length) = memchr2(b'\n', b'\r', &rest[high..]) else {
                return self.keep(&rest[start..]);
            };
            self.line(&rest[start..high + length]);
            rest = &rest[high + length + 1..];
        }
    }

    fn line(&mut self, line: &[u8]) {
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

/// Returns how many bytes are as asked for.
fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> u64 {
    let of_stride = |stride: &[u8]| stride.iter().map(|&byte| u8::from(is(byte))).sum::<u8>();
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
