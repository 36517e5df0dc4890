//! The beginning of a file as text, on which the dialect is decided.
//!
//! Turns the first bytes of a file into whole lines of decoded text. Undecodable bytes keep their
//! place. Nothing here looks at cells.

use std::io::{self, Read};

use super::decoder::Decoder;
use super::dialect::LineEnd;
use super::encoding::Encoding;
use super::undecodable;

/// Bytes of a file that are looked at: some thousands of records of a usual table.
const SAMPLE_BYTES: u64 = 512 * 1024;

/// Whole lines from the beginning of a file.
#[derive(Debug)]
pub(super) struct Sample {
    /// The lines with their ends.
    pub text: String,
    /// What ends them.
    pub line_end: LineEnd,
    /// Whether the file ends with them.
    pub whole: bool,
}

impl Sample {
    /// Reads the beginning of `source`, whose byte order mark of `mark` bytes is still unread.
    pub(super) fn of(mut source: impl Read, mark: usize, encoding: Encoding) -> io::Result<Self> {
        source.read_exact(&mut vec![0; mark])?;
        let mut raw = Vec::new();
        source.by_ref().take(SAMPLE_BYTES).read_to_end(&mut raw)?;
        let whole = source.read(&mut [0])? == 0;
        let mut bytes = Vec::with_capacity(raw.len());
        Decoder::new(encoding).decode(&raw, whole, &mut bytes);
        let (mut text, _) = undecodable::into_text(bytes);
        let line_end = LineEnd::of_sample(&text);
        if !whole {
            let last = memchr::memrchr(line_end.byte(), text.as_bytes());
            text.truncate(last.map_or(0, |at| at + 1));
        }
        Ok(Self {
            text,
            line_end,
            whole,
        })
    }

    /// Returns the lines without their ends.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        let terminator = char::from(self.line_end.byte());
        self.text
            .split_terminator(terminator)
            .map(|line| line.trim_end_matches(['\r', '\n']))
    }
}
