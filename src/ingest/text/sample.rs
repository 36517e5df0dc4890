//! A sample of a file as text, from which the dialect is detected.
//!
//! The sample consists of complete decoded lines from the start of the file and from evenly distributed later sections,
//! because some evidence appears only late in a file. Undecodable bytes are replaced without changing offsets. Cells
//! are not examined here.

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;

use super::decoder::Decoder;
use super::dialect::LineEnd;
use super::encoding::Encoding;
use super::undecodable;
use crate::ingest::content::ByteReader;

/// Number of bytes that are read from the start. In an ordinary table, they contain several thousand records.
const START_BYTES: u64 = 512 * 1024;
/// Number of complete lines that the start must contain: a header, and records to compare with it.
const START_LINES: usize = 4;
/// Maximum number of bytes that are read from the start if the lines are very long.
const MAX_START_BYTES: u64 = 32 * 1024 * 1024;
/// Number of later sections. They are evenly distributed, and the last section is the end of the file.
const LATER_SECTIONS: u64 = 8;
/// Number of bytes that are read from each later section.
const SECTION_BYTES: u64 = 64 * 1024;

/// Complete lines from the start and from later sections of a file.
#[derive(Debug)]
pub(super) struct Sample {
    /// The lines with their line ends.
    pub text: String,
    /// The line end of the file.
    pub line_end: LineEnd,
    /// Whether the sample is the whole file.
    pub whole: bool,
    /// Offsets in the text at which the later sections start.
    section_starts: Vec<usize>,
}

/// A file from which a sample is taken.
pub(super) struct SampledFile {
    /// The reader of the file's bytes.
    pub source: ByteReader,
    /// Length of the file in bytes.
    pub length: u64,
    /// Length of the byte order mark in bytes.
    pub bom_length: usize,
    /// The encoding of the file.
    pub encoding: Encoding,
}

impl Sample {
    /// Reads the start of the file and the later sections.
    pub(super) fn of(mut file: SampledFile) -> io::Result<Self> {
        let bom = u64::try_from(file.bom_length).unwrap_or(u64::MAX);
        let mut start_bytes = START_BYTES;
        let (mut text, line_end, whole) = loop {
            let whole = file.length <= bom + start_bytes;
            let text = file.read(bom..bom + start_bytes)?;
            let line_end = LineEnd::of_sample(&text);
            if whole || start_bytes >= MAX_START_BYTES || has_lines(&text, line_end) {
                break (text, line_end, whole);
            }
            start_bytes *= 4;
        };
        if !whole {
            text.truncate(end_of_last_line(&text, line_end));
        }
        let mut sample = Self {
            text,
            line_end,
            whole,
            section_starts: Vec::new(),
        };
        let rest = file.length.saturating_sub(bom + start_bytes);
        let mut sampled = bom + start_bytes;
        for section in 1..=LATER_SECTIONS {
            let end = bom + start_bytes + rest * section / LATER_SECTIONS;
            // In UTF-16, a character begins at an even offset, so the start is rounded down to an even number.
            let start = sampled.max(end.saturating_sub(SECTION_BYTES)) & !1;
            sample.append(&file.read(start + bom % 2..end)?);
            sampled = end;
        }
        Ok(sample)
    }

    /// Adds the complete lines of a piece of text. The piece may begin and end within a line.
    fn append(&mut self, piece: &str) {
        let first = memchr::memchr(self.line_end.byte(), piece.as_bytes());
        let start = first.map_or(piece.len(), |at| at + 1);
        let lines = &piece[start..];
        let lines = &lines[..end_of_last_line(lines, self.line_end)];
        if !lines.is_empty() {
            self.section_starts.push(self.text.len());
            self.text.push_str(lines);
        }
    }

    /// Returns the lines without their line ends.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        let terminator = char::from(self.line_end.byte());
        self.text
            .split_terminator(terminator)
            .map(|line| line.trim_end_matches(['\r', '\n']))
    }

    /// Returns the range of each section in the text. The first section is the start of the file.
    pub(super) fn sections(&self) -> Vec<Range<usize>> {
        let starts = std::iter::once(0).chain(self.section_starts.iter().copied());
        let ends = self.section_starts.iter().copied().chain([self.text.len()]);
        starts.zip(ends).map(|(start, end)| start..end).collect()
    }
}

impl SampledFile {
    fn read(&mut self, range: Range<u64>) -> io::Result<String> {
        let mut raw = Vec::new();
        self.source.seek(SeekFrom::Start(range.start))?;
        let wanted = range.end.saturating_sub(range.start);
        self.source.by_ref().take(wanted).read_to_end(&mut raw)?;
        let last = range.end >= self.length;
        let mut bytes = Vec::with_capacity(raw.len());
        Decoder::new(self.encoding).decode(&raw, last, &mut bytes);
        Ok(undecodable::into_text(bytes).0)
    }
}

/// Returns whether the text has at least [`START_LINES`] complete lines.
fn has_lines(text: &str, line_end: LineEnd) -> bool {
    let ends = memchr::memchr_iter(line_end.byte(), text.as_bytes());
    ends.take(START_LINES).count() == START_LINES
}

/// Returns the offset at which the last complete line ends, or 0 if the text does not contain a complete line.
fn end_of_last_line(text: &str, line_end: LineEnd) -> usize {
    memchr::memrchr(line_end.byte(), text.as_bytes()).map_or(0, |at| at + 1)
}
