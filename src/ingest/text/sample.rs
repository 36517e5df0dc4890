//! Pieces of a file as text, on which the dialect is decided.
//!
//! Turns the first bytes of a file, and some of each further part of it, into whole lines of decoded
//! text: what stands only further down decides too. Undecodable bytes keep their place. Nothing
//! here looks at cells.

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;

use super::decoder::Decoder;
use super::dialect::LineEnd;
use super::encoding::Encoding;
use super::undecodable;
use crate::ingest::content::ByteReader;

/// Bytes looked at of the beginning: some thousands of records of a usual table.
const START_BYTES: u64 = 512 * 1024;
/// Places behind the beginning that are looked at, evenly spread; the last is the end.
const SPOTS: u64 = 8;
/// Bytes looked at in each place.
const SPOT_BYTES: u64 = 64 * 1024;

/// Whole lines of a file, from its beginning and from further down.
#[derive(Debug)]
pub(super) struct Sample {
    /// The lines with their ends.
    pub text: String,
    /// What ends them.
    pub line_end: LineEnd,
    /// Whether they are the whole file.
    pub whole: bool,
    /// Where the lines from one place end and those from the next begin.
    seams: Vec<usize>,
}

/// A file before it is sampled.
pub(super) struct Whole {
    /// All its bytes.
    pub source: ByteReader,
    /// How many they are.
    pub length: u64,
    /// Length of its byte order mark.
    pub mark: usize,
    /// What its bytes are read as.
    pub encoding: Encoding,
}

impl Sample {
    /// Reads the beginning of the file and the places behind it.
    pub(super) fn of(mut file: Whole) -> io::Result<Self> {
        let mark = u64::try_from(file.mark).unwrap_or(u64::MAX);
        let whole = file.length <= mark + START_BYTES;
        let mut text = file.piece(mark..mark + START_BYTES)?;
        let line_end = LineEnd::of_sample(&text);
        if !whole {
            text.truncate(after_last_line(&text, line_end));
        }
        let mut sample = Self {
            text,
            line_end,
            whole,
            seams: Vec::new(),
        };
        let behind = file.length.saturating_sub(mark + START_BYTES);
        let mut looked = mark + START_BYTES;
        for spot in 1..=SPOTS {
            let end = mark + START_BYTES + behind * spot / SPOTS;
            // Characters of two bytes begin at even places.
            let start = looked.max(end.saturating_sub(SPOT_BYTES)) & !1;
            sample.append(&file.piece(start + mark % 2..end)?);
            looked = end;
        }
        Ok(sample)
    }

    /// Adds the whole lines of a piece that begins and ends anywhere.
    fn append(&mut self, piece: &str) {
        let first = memchr::memchr(self.line_end.byte(), piece.as_bytes());
        let start = first.map_or(piece.len(), |at| at + 1);
        let lines = &piece[start..];
        let lines = &lines[..after_last_line(lines, self.line_end)];
        if !lines.is_empty() {
            self.seams.push(self.text.len());
            self.text.push_str(lines);
        }
    }

    /// Returns the lines without their ends.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        let terminator = char::from(self.line_end.byte());
        self.text
            .split_terminator(terminator)
            .map(|line| line.trim_end_matches(['\r', '\n']))
    }

    /// Returns where in the text the lines of each place are, those of the beginning first.
    pub(super) fn places(&self) -> Vec<Range<usize>> {
        let starts = std::iter::once(0).chain(self.seams.iter().copied());
        let ends = self.seams.iter().copied().chain([self.text.len()]);
        starts.zip(ends).map(|(start, end)| start..end).collect()
    }
}

impl Whole {
    fn piece(&mut self, range: Range<u64>) -> io::Result<String> {
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

/// Returns where the last whole line ends.
fn after_last_line(text: &str, line_end: LineEnd) -> usize {
    memchr::memrchr(line_end.byte(), text.as_bytes()).map_or(0, |at| at + 1)
}
