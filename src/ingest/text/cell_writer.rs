//! Writes the cells of one record to a batch.
//!
//! The writer finds the cells according to the dialect and returns where the record ends. For a fixed-width line that
//! does not match the layout, it also returns the mismatch.

use std::ops::Range;

use memchr::memchr;

use crate::model::grid::{BlockBuilder, CellKind};

use super::byte_scan::ByteScan;
use super::dialect::{Delimited, Dialect, Fixed};
use super::fixed_width::{self, LayoutMismatch};
use super::record::{self, CellRange, RecordScan};

/// How cells are separated in a file.
#[derive(Debug, Clone, Copy)]
pub(super) enum CellLayout<'a> {
    Delimited(&'a Delimited),
    Fixed(&'a Fixed),
}

impl<'a> CellLayout<'a> {
    /// Returns the layout for a dialect.
    pub(super) fn of(dialect: &'a Dialect) -> Self {
        match dialect {
            Dialect::Delimited(dialect) => Self::Delimited(dialect),
            Dialect::Fixed(dialect) => Self::Fixed(dialect),
        }
    }
}

/// The result of writing one record.
#[derive(Debug, Clone, Copy)]
pub(super) struct WrittenRecord {
    /// Offset after the record and its line end. It is `None` if the quotes are defective or the text ends within the
    /// record.
    pub end: Option<usize>,
    /// Why a fixed-width line does not match the layout, or `None` if the line matches.
    pub mismatch: Option<LayoutMismatch>,
}

/// Writes the records of one block, in order.
pub(super) struct CellWriter<'a> {
    text: &'a str,
    dialect: CellLayout<'a>,
    /// The search for delimiters and line ends.
    scan: ByteScan,
    /// Position of the next quote. Records before it are written without a search for quotes.
    next_quote: usize,
    /// Whether the text contains NUL characters, which the SQL Server tool `bcp` writes for empty strings.
    has_nul: bool,
    ranges: Vec<Range<usize>>,
    quoted: bool,
}

impl<'a> CellWriter<'a> {
    /// Returns a writer for `text`, which consists of complete records.
    pub(super) fn new(text: &'a str, dialect: CellLayout<'a>) -> Self {
        let scan = match dialect {
            CellLayout::Delimited(dialect) => {
                ByteScan::new(dialect.delimiter_byte(), dialect.line_end.byte())
            }
            CellLayout::Fixed(dialect) => ByteScan::new(b' ', dialect.line_end.byte()),
        };
        Self {
            text,
            dialect,
            scan,
            next_quote: 0,
            has_nul: memchr(0, text.as_bytes()).is_some(),
            ranges: Vec::new(),
            quoted: false,
        }
    }

    /// Returns whether the record that was written last may contain quotes and thus span several lines.
    pub(super) fn was_quoted(&self) -> bool {
        self.quoted
    }

    /// Adds the cells of the record at `start` to the last row of `builder`.
    pub(super) fn write(&mut self, start: usize, builder: &mut BlockBuilder) -> WrittenRecord {
        match self.dialect {
            CellLayout::Fixed(dialect) => self.write_fixed(start, dialect, builder),
            CellLayout::Delimited(dialect) => WrittenRecord {
                end: self.write_delimited(start, dialect, builder),
                mismatch: None,
            },
        }
    }

    fn write_fixed(
        &mut self,
        start: usize,
        dialect: &Fixed,
        builder: &mut BlockBuilder,
    ) -> WrittenRecord {
        let bytes = self.text.as_bytes();
        let end = record::line_end(bytes, start, dialect.line_end.byte()).unwrap_or(bytes.len());
        let line = self.text[start..end].trim_end_matches(['\r', '\n']);
        let mismatch = fixed_width::split(line, dialect, &mut self.ranges).err();
        for range in &self.ranges {
            let range = range.start + start..range.end + start;
            push(self.text, range, CellKind::Plain, self.has_nul, builder);
        }
        WrittenRecord {
            end: Some(end),
            mismatch,
        }
    }

    fn write_delimited(
        &mut self,
        start: usize,
        dialect: &Delimited,
        builder: &mut BlockBuilder,
    ) -> Option<usize> {
        let bytes = self.text.as_bytes();
        if let Some(quote) = dialect.quote_byte()
            && self.next_quote <= start
        {
            self.next_quote = memchr(quote, &bytes[start..]).map_or(usize::MAX, |at| start + at);
        }
        self.quoted = false;
        if dialect.quote.is_none() {
            self.next_quote = usize::MAX;
        }
        if !dialect.spaced && !self.has_nul {
            let end = write_unquoted(
                &mut self.scan,
                bytes,
                start,
                self.next_quote,
                dialect,
                builder,
            );
            if end.is_some() {
                return end;
            }
            builder.clear_row();
        }
        self.quoted = self.next_quote != usize::MAX;
        self.write_quoted(start, dialect, builder)
    }

    fn write_quoted(
        &self,
        start: usize,
        dialect: &Delimited,
        builder: &mut BlockBuilder,
    ) -> Option<usize> {
        let (text, has_nul) = (self.text, self.has_nul);
        let scanned = record::scan(text.as_bytes(), start, dialect, true, |span| {
            let CellRange {
                range,
                quoted,
                escaped,
            } = span;
            match (dialect.quote_byte(), quoted, escaped) {
                (Some(quote), true, true) => {
                    let value = record::unescape(&text[range], quote, dialect.escape);
                    builder.push_text(&value, CellKind::Quoted);
                }
                (_, true, _) => push(text, range, CellKind::Quoted, has_nul, builder),
                (_, false, _) => push(text, range, CellKind::Plain, has_nul, builder),
            }
        });
        match scanned {
            RecordScan::Record { end, .. } => Some(end),
            RecordScan::Stray | RecordScan::Incomplete => None,
        }
    }
}

/// Adds one cell. A cell with a single NUL character becomes a quoted empty cell, because `bcp` writes an empty string
/// in this form.
fn push(
    text: &str,
    range: Range<usize>,
    kind: CellKind,
    has_nul: bool,
    builder: &mut BlockBuilder,
) {
    if has_nul && &text[range.clone()] == "\0" {
        builder.push_range(range.start..range.start, CellKind::Quoted);
    } else {
        builder.push_range(range, kind);
    }
}

/// Writes a record without quotes and returns the offset after it. Returns `None` if the quote at `next_quote` is in
/// the record. The caller must then clear the row, which contains the cells before that quote.
fn write_unquoted(
    scan: &mut ByteScan,
    bytes: &[u8],
    start: usize,
    next_quote: usize,
    dialect: &Delimited,
    builder: &mut BlockBuilder,
) -> Option<usize> {
    let (delimiter, terminator) = (dialect.delimiter_byte(), dialect.line_end.byte());
    let mut cell = start;
    scan.seek(start);
    while let Some(at) = scan.next(bytes) {
        if at > next_quote {
            return None;
        }
        if bytes[at] == delimiter {
            builder.push_range(cell..at, CellKind::Plain);
            cell = at + 1;
        } else {
            let end = if terminator == b'\n' && at > cell && bytes[at - 1] == b'\r' {
                at - 1
            } else {
                at
            };
            builder.push_range(cell..end, CellKind::Plain);
            return Some(at + 1);
        }
    }
    if next_quote < bytes.len() {
        return None;
    }
    builder.push_range(cell..bytes.len(), CellKind::Plain);
    Some(bytes.len())
}
