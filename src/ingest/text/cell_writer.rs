//! The cells of one record, written to a batch.
//!
//! Turns text at a record's first byte into cells of a block, as the dialect has it, and says
//! where the record ends. Judges nothing: a line that does not fit is reported as such.

use std::ops::Range;

use memchr::memchr;

use crate::model::grid::{BlockBuilder, CellKind};

use super::byte_scan::Stops;
use super::dialect::{Delimited, Dialect, Fixed};
use super::fixed_width::{self, Misfit};
use super::record::{self, Scan, Span};

/// Which way the cells of a file are found.
#[derive(Debug, Clone, Copy)]
pub(super) enum CellForm<'a> {
    Delimited(&'a Delimited),
    Fixed(&'a Fixed),
}

impl<'a> CellForm<'a> {
    /// Returns the way for a dialect.
    pub(super) fn of(dialect: &'a Dialect) -> Self {
        match dialect {
            Dialect::Delimited(form) => Self::Delimited(form),
            Dialect::Fixed(form) => Self::Fixed(form),
        }
    }
}

/// What became of a record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written {
    /// Where it ends, its line end included; none if the text ends first.
    pub end: Option<usize>,
    /// Why a fixed-width line was not cut.
    pub misfit: Option<Misfit>,
}

/// Writes the records of one frame, in order.
pub(super) struct CellWriter<'a> {
    text: &'a str,
    form: CellForm<'a>,
    /// Where the next quote stands; records before it need no look at quotes.
    next_quote: usize,
    /// Whether NUL characters stand in the text: `bcp` writes an empty string as one.
    has_nul: bool,
    ranges: Vec<Range<usize>>,
    quoted: bool,
}

impl<'a> CellWriter<'a> {
    /// Returns a writer at the start of a text that ends where a record ends.
    pub(super) fn new(text: &'a str, form: CellForm<'a>) -> Self {
        Self {
            text,
            form,
            next_quote: 0,
            has_nul: memchr(0, text.as_bytes()).is_some(),
            ranges: Vec::new(),
            quoted: false,
        }
    }

    /// Returns whether the record written last may span several lines.
    pub(super) fn was_quoted(&self) -> bool {
        self.quoted
    }

    /// Adds the cells of the record at `start` to the row that was started last.
    pub(super) fn write(&mut self, start: usize, builder: &mut BlockBuilder) -> Written {
        match self.form {
            CellForm::Fixed(form) => self.write_fixed(start, form, builder),
            CellForm::Delimited(form) => Written {
                end: self.write_delimited(start, form, builder),
                misfit: None,
            },
        }
    }

    fn write_fixed(&mut self, start: usize, form: &Fixed, builder: &mut BlockBuilder) -> Written {
        let bytes = self.text.as_bytes();
        let end = record::line_end(bytes, start, form.line_end.byte()).unwrap_or(bytes.len());
        let line = self.text[start..end].trim_end_matches(['\r', '\n']);
        let misfit = fixed_width::cut(line, form, &mut self.ranges).err();
        for range in &self.ranges {
            let range = range.start + start..range.end + start;
            push(self.text, range, CellKind::Plain, self.has_nul, builder);
        }
        Written {
            end: Some(end),
            misfit,
        }
    }

    fn write_delimited(
        &mut self,
        start: usize,
        form: &Delimited,
        builder: &mut BlockBuilder,
    ) -> Option<usize> {
        let bytes = self.text.as_bytes();
        if let Some(quote) = form.quote_byte()
            && self.next_quote <= start
        {
            self.next_quote = memchr(quote, &bytes[start..]).map_or(usize::MAX, |at| start + at);
        }
        self.quoted = false;
        if form.quote.is_none() {
            self.next_quote = usize::MAX;
        }
        if !form.spaced && !self.has_nul {
            let end = write_plain(bytes, start, self.next_quote, form, builder);
            if end.is_some() {
                return end;
            }
            builder.clear_row();
        }
        self.quoted = self.next_quote != usize::MAX;
        self.write_careful(start, form, builder)
    }

    fn write_careful(
        &self,
        start: usize,
        form: &Delimited,
        builder: &mut BlockBuilder,
    ) -> Option<usize> {
        let (text, has_nul) = (self.text, self.has_nul);
        let scanned = record::scan(text.as_bytes(), start, form, true, |span| {
            let Span {
                range,
                quoted,
                escaped,
            } = span;
            match (form.quote_byte(), quoted, escaped) {
                (Some(quote), true, true) => {
                    let value = record::unescape(&text[range], quote, form.escape);
                    builder.push_text(&value, CellKind::Quoted);
                }
                (_, true, _) => push(text, range, CellKind::Quoted, has_nul, builder),
                (_, false, _) => push(text, range, CellKind::Plain, has_nul, builder),
            }
        });
        match scanned {
            Scan::Record { end, .. } => Some(end),
            Scan::Stray | Scan::Unfinished => None,
        }
    }
}

/// Adds one cell; a lone NUL is the empty string of `bcp`, which is not a NULL.
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

/// Writes a record without quotes; gives up at `next_quote`, leaving cells behind.
fn write_plain(
    bytes: &[u8],
    start: usize,
    next_quote: usize,
    form: &Delimited,
    builder: &mut BlockBuilder,
) -> Option<usize> {
    let (delimiter, terminator) = (form.delimiter_byte(), form.line_end.byte());
    let mut cell = start;
    for at in Stops::new(bytes, start, delimiter, terminator) {
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
