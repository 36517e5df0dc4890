//! Divides a file into blocks of complete records. Each block contains its position in the file.
//!
//! A block ends at the end of a record, so that blocks can be split independently. The reader keeps only one block in
//! memory. Cells are not examined here.

use std::io::{self, Read};

use memchr::memrchr;

use super::block_boundary::{BlockBoundary, UnsplitBlock, lines};
use super::buffer_pool::{BlockBuffers, BufferPool};
use super::decoder::Decoder;
use super::dialect::Dialect;
use super::record::{OPEN_LIMIT, QuoteDefect};
use crate::ingest::content::ByteReader;
use crate::ingest::refusal::Refusal;
use crate::locale::Message;
use crate::model::grid::BatchBuffers;

use super::read_error::ReadError;

/// Maximum length of a line in bytes. A file with a longer line is refused, because it is not a table and would need
/// too much memory.
const LINE_LIMIT: usize = 64 * 1024 * 1024;
const RAW_CHUNK: usize = 256 * 1024;

/// A sequence of complete records.
#[derive(Debug)]
pub(super) struct TextBlock {
    /// The decoded text, in which the decoder marks undecodable bytes.
    pub text: Vec<u8>,
    /// Row number of the first record, counted from 1.
    pub first_row: u64,
    /// Physical line number of the first record, counted from 1.
    pub first_line: u64,
    /// Number of rows.
    pub rows: u64,
    /// Start and defect of each damaged line, in order.
    pub damaged: Vec<(usize, QuoteDefect)>,
    /// Whether the line that precedes the block is blank, or the block is the first one of the file.
    pub after_blank: bool,
    /// Whether the block is the last one of the file.
    pub last: bool,
    /// Reusable memory for the cells of the block.
    pub buffers: BatchBuffers,
}

/// A file that is not decoded and not divided into blocks yet.
pub(super) struct EncodedFile {
    /// The bytes of the file.
    pub source: ByteReader,
    /// Length in bytes at the time when the file was opened.
    pub length: u64,
    /// Length of the byte order mark in bytes.
    pub bom_length: usize,
    /// The decoder that converts the bytes to UTF-8.
    pub decoder: Decoder,
}

/// Reads one file into blocks.
pub(super) struct BlockReader<'a> {
    source: ByteReader,
    decoder: Decoder,
    dialect: &'a Dialect,
    block: usize,
    length: u64,
    pool: &'a BufferPool,
    buffer: Vec<u8>,
    /// Length in bytes of the text at the start of the buffer.
    filled: usize,
    raw: Vec<u8>,
    /// Number of bytes read from the file so far, including the byte order mark.
    pub bytes_read: u64,
    /// Number of bytes of decoded text in all blocks so far.
    pub text_bytes: u64,
    /// Number of rows in all blocks so far.
    pub rows: u64,
    lines: u64,
    at_end: bool,
    after_blank: bool,
}

impl<'a> BlockReader<'a> {
    /// Returns a reader at the start of `file`. The reader returns blocks of about `block` bytes and takes their memory
    /// from `pool`.
    ///
    /// # Errors
    ///
    /// Returns an error if the byte order mark cannot be read.
    pub(super) fn new(
        file: EncodedFile,
        dialect: &'a Dialect,
        block: usize,
        pool: &'a BufferPool,
    ) -> io::Result<Self> {
        let EncodedFile {
            mut source,
            length,
            bom_length,
            decoder,
        } = file;
        let mut mark = vec![0; bom_length];
        source.read_exact(&mut mark)?;
        Ok(Self {
            source,
            decoder,
            dialect,
            block,
            length,
            pool,
            buffer: pool.take().text,
            filled: 0,
            raw: Vec::new(),
            bytes_read: count(bom_length),
            text_bytes: 0,
            rows: 0,
            lines: 0,
            at_end: false,
            after_blank: true,
        })
    }

    /// Returns the next block, or `None` at the end of the file.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read, or if a line is too long.
    pub(super) fn next(&mut self) -> Result<Option<TextBlock>, ReadError> {
        let mut wanted = self.block;
        loop {
            self.fill(wanted)?;
            if self.filled == 0 {
                return Ok(None);
            }
            let unsplit = UnsplitBlock {
                text: &self.buffer[..self.filled],
                dialect: self.dialect,
                at_end: self.at_end,
            };
            let boundary = unsplit.boundary();
            if boundary.end > 0 {
                return Ok(Some(self.take(boundary)));
            }
            if self.filled > LINE_LIMIT {
                return Err(line_too_long(self.lines + 1).into());
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
                let free = &mut self.buffer[self.filled..wanted];
                let got = self.source.fill(free)?;
                self.bytes_read += count(got);
                self.at_end = got < free.len() || self.bytes_read >= self.length;
                self.filled += got;
            } else {
                self.raw.resize(RAW_CHUNK, 0);
                let got = self.source.fill(&mut self.raw)?;
                self.bytes_read += count(got);
                self.at_end = got < RAW_CHUNK || self.bytes_read >= self.length;
                self.buffer.truncate(self.filled);
                self.decoder
                    .decode(&self.raw[..got], self.at_end, &mut self.buffer);
                self.filled = self.buffer.len();
            }
        }
        Ok(())
    }

    fn take(&mut self, boundary: BlockBoundary) -> TextBlock {
        let BlockBuffers { mut text, cells } = self.pool.take();
        let rest = self.filled - boundary.end;
        if text.len() < rest {
            text.resize(self.block.max(rest), 0);
        }
        text[..rest].copy_from_slice(&self.buffer[boundary.end..self.filled]);
        self.filled = rest;
        let mut text = std::mem::replace(&mut self.buffer, text);
        text.truncate(boundary.end);
        let lines = lines(&text, self.dialect.line_end().byte());
        let block = TextBlock {
            first_row: self.rows + 1,
            first_line: self.lines + 1,
            rows: lines - boundary.inner_lines,
            damaged: boundary.damaged,
            after_blank: self.after_blank,
            last: self.at_end && self.filled == 0,
            buffers: cells,
            text,
        };
        self.rows += block.rows;
        self.lines += lines;
        self.text_bytes += count(block.text.len());
        self.after_blank = ends_with_blank_line(&block.text, self.dialect.line_end().byte());
        block
    }
}

fn ends_with_blank_line(text: &[u8], terminator: u8) -> bool {
    let body = text.strip_suffix(&[terminator]).unwrap_or(text);
    let start = memrchr(terminator, body).map_or(0, |at| at + 1);
    body[start..].iter().all(u8::is_ascii_whitespace)
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

fn line_too_long(line: u64) -> Refusal {
    let megabytes = LINE_LIMIT.max(OPEN_LIMIT) / (1024 * 1024);
    Refusal::new(
        Message::new("refused-long-line")
            .with("line", line.to_string())
            .with("size", megabytes.to_string()),
    )
}
