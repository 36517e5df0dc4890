//! A stream of bytes to blocks of complete records, each with its place in the file.
//!
//! Turns a file of any size into frames of decoded text, cut where a record ends, so that frames
//! can be split apart from each other. It holds one block at a time and looks at no cell.

use std::io::{self, Read};

use memchr::memrchr;

use super::block_boundary::{BlockBoundary, UnsplitBlock, lines};
use super::buffer_pool::{Spare, Spares};
use super::decoder::Decoder;
use super::dialect::Dialect;
use super::record::{Defect, OPEN_LIMIT};
use crate::ingest::content::ByteReader;
use crate::ingest::refusal::Refusal;
use crate::model::grid::BatchBuffers;

use super::read_error::ReadError;

/// A line longer than this is no record of a table; it also bounds the memory.
const LINE_LIMIT: usize = 64 * 1024 * 1024;
const RAW_CHUNK: usize = 256 * 1024;

/// Complete records in a row.
#[derive(Debug)]
pub(super) struct Frame {
    /// Decoded text; see `decoder` for the bytes that are not UTF-8.
    pub text: Vec<u8>,
    /// Row number of the first record, from 1.
    pub first_row: u64,
    /// Physical line of the first record, from 1.
    pub first_line: u64,
    /// How many rows the frame holds.
    pub rows: u64,
    /// How many physical lines the frame holds.
    pub lines: u64,
    /// Where damaged lines begin, in order.
    pub damaged: Vec<(usize, Defect)>,
    /// Whether a blank line stands right before the frame.
    pub after_blank: bool,
    /// Whether the file ends with it.
    pub last: bool,
    /// Room for its cells.
    pub room: BatchBuffers,
}

/// A file before it is framed.
pub(super) struct Raw {
    /// All its bytes.
    pub source: ByteReader,
    /// How many bytes it had when it was opened.
    pub length: u64,
    /// Length of its byte order mark.
    pub mark: usize,
    /// Turns its bytes into UTF-8.
    pub decoder: Decoder,
}

/// Cuts one file into frames.
pub(super) struct Framer<'a> {
    source: ByteReader,
    decoder: Decoder,
    dialect: &'a Dialect,
    block: usize,
    length: u64,
    spares: &'a Spares,
    buffer: Vec<u8>,
    /// How much of the buffer is text.
    filled: usize,
    raw: Vec<u8>,
    /// Bytes of the file read so far, the mark included.
    pub read: u64,
    /// Bytes of text framed so far.
    pub framed: u64,
    /// Rows framed so far.
    pub rows: u64,
    lines: u64,
    at_end: bool,
    after_blank: bool,
}

impl<'a> Framer<'a> {
    /// Returns a framer for `file`, whose byte order mark is still unread, with frames of about
    /// `block` bytes, which are made of `spares`.
    pub(super) fn new(
        file: Raw,
        dialect: &'a Dialect,
        block: usize,
        spares: &'a Spares,
    ) -> io::Result<Self> {
        let Raw {
            mut source,
            length,
            mark,
            decoder,
        } = file;
        let mut skipped = vec![0; mark];
        source.read_exact(&mut skipped)?;
        Ok(Self {
            source,
            decoder,
            dialect,
            block,
            length,
            spares,
            buffer: spares.take().text,
            filled: 0,
            raw: Vec::new(),
            read: count(mark),
            framed: 0,
            rows: 0,
            lines: 0,
            at_end: false,
            after_blank: true,
        })
    }

    /// Returns the next frame, or none at the end of the file.
    pub(super) fn next(&mut self) -> Result<Option<Frame>, ReadError> {
        let mut wanted = self.block;
        loop {
            self.fill(wanted)?;
            if self.filled == 0 {
                return Ok(None);
            }
            let uncut = UnsplitBlock {
                text: &self.buffer[..self.filled],
                dialect: self.dialect,
                at_end: self.at_end,
            };
            let cut = uncut.cut();
            if cut.end > 0 {
                return Ok(Some(self.take(cut)));
            }
            if self.filled > LINE_LIMIT {
                return Err(endless_line(self.lines + 1).into());
            }
            wanted = self.filled * 2;
        }
    }

    fn fill(&mut self, wanted: usize) -> io::Result<()> {
        while !self.at_end && self.filled < wanted {
            if self.decoder.is_copy() {
                if self.buffer.len() < wanted {
                    self.buffer.resize(wanted, 0);
                }
                let room = &mut self.buffer[self.filled..wanted];
                let got = self.source.fill(room)?;
                self.read += count(got);
                self.at_end = got < room.len() || self.read >= self.length;
                self.filled += got;
            } else {
                self.raw.resize(RAW_CHUNK, 0);
                let got = self.source.fill(&mut self.raw)?;
                self.read += count(got);
                self.at_end = got < RAW_CHUNK || self.read >= self.length;
                self.buffer.truncate(self.filled);
                self.decoder
                    .decode(&self.raw[..got], self.at_end, &mut self.buffer);
                self.filled = self.buffer.len();
            }
        }
        Ok(())
    }

    fn take(&mut self, cut: BlockBoundary) -> Frame {
        let Spare { mut text, room } = self.spares.take();
        let rest = self.filled - cut.end;
        if text.len() < rest {
            text.resize(self.block.max(rest), 0);
        }
        text[..rest].copy_from_slice(&self.buffer[cut.end..self.filled]);
        self.filled = rest;
        let mut text = std::mem::replace(&mut self.buffer, text);
        text.truncate(cut.end);
        let lines = lines(&text, self.dialect.line_end().byte());
        let frame = Frame {
            first_row: self.rows + 1,
            first_line: self.lines + 1,
            rows: lines - cut.inner_lines,
            lines,
            damaged: cut.damaged,
            after_blank: self.after_blank,
            last: self.at_end && self.filled == 0,
            room,
            text,
        };
        self.rows += frame.rows;
        self.lines += lines;
        self.framed += count(frame.text.len());
        self.after_blank = ends_blank(&frame.text, self.dialect.line_end().byte());
        frame
    }
}

fn ends_blank(text: &[u8], terminator: u8) -> bool {
    let body = text.strip_suffix(&[terminator]).unwrap_or(text);
    let start = memrchr(terminator, body).map_or(0, |at| at + 1);
    body[start..].iter().all(u8::is_ascii_whitespace)
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

fn endless_line(line: u64) -> Refusal {
    let megabytes = LINE_LIMIT.max(OPEN_LIMIT) / (1024 * 1024);
    Refusal::new(format!(
        "line {line} has no end for {megabytes} megabytes, so this is no table; export the \
             table again as CSV"
    ))
}
