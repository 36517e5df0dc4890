//! A stream of bytes to blocks of complete records, each with its place in the file.
//!
//! Turns a file of any size into frames of decoded text, cut where a record ends, so that frames
//! can be split apart from each other. It follows the quotes one after another, because only who
//! has read all that stands before knows whether a line end is inside a cell. It holds one block
//! at a time and looks at no cell.

use std::io::{self, Read};

use memchr::{memchr, memchr_iter, memrchr};

use super::decoder::Decoder;
use super::dialect::{Delimited, Dialect};
use super::record::{self, Defect, Extent, OPEN_LIMIT};
use crate::ingest::content::Source;
use crate::ingest::refusal::Refusal;

use super::read_error::ReadError;

/// A line longer than this is no record of a table; it also bounds the memory.
const LINE_LIMIT: usize = 64 * 1024 * 1024;
const RAW_CHUNK: usize = 256 * 1024;
/// How many lines a cut moves back at most to find a line that surely begins a record.
const CUT_SEARCH: usize = 1_000;

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
}

/// A file before it is framed.
pub(super) struct Raw {
    /// All its bytes.
    pub source: Source,
    /// How many bytes it had when it was opened.
    pub length: u64,
    /// Length of its byte order mark.
    pub mark: usize,
    /// Turns its bytes into UTF-8.
    pub decoder: Decoder,
}

/// Cuts one file into frames.
pub(super) struct Framer<'a> {
    source: Source,
    decoder: Decoder,
    dialect: &'a Dialect,
    block: usize,
    length: u64,
    buffer: Vec<u8>,
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

/// Where a frame ends and what is in it.
struct Cut {
    end: usize,
    damaged: Vec<(usize, Defect)>,
    /// Line ends inside quoted cells.
    inner_lines: u64,
}

impl<'a> Framer<'a> {
    /// Returns a framer for `file`, whose byte order mark is still unread, with frames of about
    /// `block` bytes.
    pub(super) fn new(file: Raw, dialect: &'a Dialect, block: usize) -> io::Result<Self> {
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
            buffer: Vec::with_capacity(block),
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
            if self.buffer.is_empty() {
                return Ok(None);
            }
            let cut = self.cut();
            if cut.end > 0 {
                return Ok(Some(self.take(cut)));
            }
            if self.buffer.len() > LINE_LIMIT {
                return Err(endless_line(self.lines + 1).into());
            }
            wanted = self.buffer.len() * 2;
        }
    }

    fn fill(&mut self, wanted: usize) -> io::Result<()> {
        while !self.at_end && self.buffer.len() < wanted {
            if self.decoder.is_copy() {
                let room = wanted - self.buffer.len();
                let got = self
                    .source
                    .by_ref()
                    .take(count(room))
                    .read_to_end(&mut self.buffer)?;
                self.read += count(got);
                self.at_end = got < room || self.read >= self.length;
            } else {
                self.raw.clear();
                let got = self
                    .source
                    .by_ref()
                    .take(count(RAW_CHUNK))
                    .read_to_end(&mut self.raw)?;
                self.read += count(got);
                self.at_end = got < RAW_CHUNK || self.read >= self.length;
                self.decoder
                    .decode(&self.raw, self.at_end, &mut self.buffer);
            }
        }
        Ok(())
    }

    fn cut(&self) -> Cut {
        match self.dialect {
            Dialect::Delimited(form) => match form.quote_byte() {
                Some(quote) => self.cut_quoted(form, quote),
                None => self.cut_plain(),
            },
            Dialect::Fixed(_) => self.cut_plain(),
        }
    }

    fn terminator(&self) -> u8 {
        self.dialect.line_end().byte()
    }

    fn cut_plain(&self) -> Cut {
        let end = if self.at_end {
            self.buffer.len()
        } else {
            self.last_safe_line(0)
        };
        Cut {
            end,
            damaged: Vec::new(),
            inner_lines: 0,
        }
    }

    /// Follows the quotes from the start of the buffer to its last complete record.
    fn cut_quoted(&self, form: &Delimited, quote: u8) -> Cut {
        let text = &self.buffer[..];
        let terminator = self.terminator();
        let mut cut = Cut {
            end: 0,
            damaged: Vec::new(),
            inner_lines: 0,
        };
        let mut position = 0;
        while let Some(offset) = memchr(quote, &text[position..]) {
            let at = position + offset;
            let start = memrchr(terminator, &text[position..at])
                .map_or(position, |line| position + line + 1);
            match record::extent(text, start, form, self.at_end) {
                Extent::Whole { end } => {
                    cut.inner_lines += lines(&text[start..end], terminator) - 1;
                    position = end;
                }
                Extent::Damaged { end, defect } => {
                    cut.damaged.push((start, defect));
                    position = end;
                }
                Extent::Unfinished => {
                    cut.end = start;
                    return cut;
                }
            }
        }
        cut.end = if self.at_end {
            text.len()
        } else {
            self.last_safe_line(position)
        };
        cut
    }

    /// Returns the start of the last line behind `floor` that surely begins a record: one whose
    /// predecessor need not be known to judge it. Without one, the start of the last line.
    fn last_safe_line(&self, floor: usize) -> usize {
        let text = &self.buffer[floor..];
        let terminator = self.terminator();
        let Some(last) = memrchr(terminator, text) else {
            return floor;
        };
        let mut end = last;
        for _ in 0..CUT_SEARCH {
            let Some(previous) = memrchr(terminator, &text[..end]) else {
                break;
            };
            if self.begins_record(&text[previous + 1..end]) {
                return floor + previous + 1;
            }
            end = previous;
        }
        floor + last + 1
    }

    fn begins_record(&self, line: &[u8]) -> bool {
        let joins = |form: &Delimited| {
            form.delimiter.is_some() && memchr(form.delimiter_byte(), line).is_none()
        };
        let orphan = matches!(self.dialect, Dialect::Delimited(form) if joins(form));
        !orphan && line.first() != Some(&b'-')
    }

    fn take(&mut self, cut: Cut) -> Frame {
        let mut rest = Vec::with_capacity(self.block.max(self.buffer.len() - cut.end) + RAW_CHUNK);
        rest.extend_from_slice(&self.buffer[cut.end..]);
        self.buffer.truncate(cut.end);
        let text = std::mem::replace(&mut self.buffer, rest);
        let lines = lines(&text, self.terminator());
        let frame = Frame {
            first_row: self.rows + 1,
            first_line: self.lines + 1,
            rows: lines - cut.inner_lines,
            lines,
            damaged: cut.damaged,
            after_blank: self.after_blank,
            last: self.at_end && self.buffer.is_empty(),
            text,
        };
        self.rows += frame.rows;
        self.lines += lines;
        self.framed += count(frame.text.len());
        self.after_blank = ends_blank(&frame.text, self.terminator());
        frame
    }
}

/// Returns how many lines `text` holds, an unterminated last one included.
fn lines(text: &[u8], terminator: u8) -> u64 {
    let terminated = memchr_iter(terminator, text).count();
    let open = text.last().is_some_and(|&byte| byte != terminator);
    count(terminated + usize::from(open))
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
