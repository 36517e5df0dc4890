//! Finds where a block of text can end, so that its records can be split independently of other blocks.
//!
//! The search keeps track of quotes from the start of a record, because a line end may be inside a quoted cell. The
//! module `cell_writer` parses the cells later.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

use super::dialect::{Delimited, Dialect};
use super::record::{self, QuoteDefect, RecordEnd};

/// At most this many lines or records are examined to find a position at which a record certainly begins. If such a
/// position is not found, the block may end at any line or record.
const SEARCH_LIMIT: usize = 1_000;

/// The end of a block, and the damaged lines and quoted line ends before it.
#[derive(Debug, Default)]
pub(super) struct BlockBoundary {
    /// Offset after the block, or 0 if more text is needed.
    pub end: usize,
    /// The start and the defect of each damaged line, in order.
    pub damaged: Vec<(usize, QuoteDefect)>,
    /// Number of line ends inside quoted cells.
    pub inner_lines: u64,
}

/// Text that is not divided into blocks yet. It begins with a record.
#[derive(Debug, Clone, Copy)]
pub(super) struct UnsplitBlock<'a> {
    /// The text.
    pub text: &'a [u8],
    /// The dialect of the records in the text.
    pub dialect: &'a Dialect,
    /// Whether the file ends after this text.
    pub at_end: bool,
}

/// The last position at which a record certainly begins, and the counts up to this position.
#[derive(Debug, Clone, Copy, Default)]
struct SafeBoundary {
    end: usize,
    damaged: usize,
    inner_lines: u64,
    /// Number of records after the position.
    since: usize,
}

impl UnsplitBlock<'_> {
    /// Returns where the block ends.
    pub(super) fn boundary(self) -> BlockBoundary {
        match self.dialect {
            Dialect::Delimited(delimited) => match delimited.quote_byte() {
                Some(quote) => self.boundary_with_quotes(delimited, quote),
                None => self.boundary_without_quotes(),
            },
            Dialect::Fixed(_) => self.boundary_without_quotes(),
        }
    }

    fn terminator(self) -> u8 {
        self.dialect.line_end().byte()
    }

    fn boundary_without_quotes(self) -> BlockBoundary {
        let whole = 0..self.text.len();
        let end = if self.at_end {
            whole.end
        } else {
            self.safe_line(whole).unwrap_or(0)
        };
        BlockBoundary {
            end,
            ..BlockBoundary::default()
        }
    }

    /// Finds the end of the block in text with quotes.
    fn boundary_with_quotes(self, delimited: &Delimited, quote: u8) -> BlockBoundary {
        let (text, terminator) = (self.text, self.terminator());
        let (mut boundary, mut safe) = (BlockBoundary::default(), SafeBoundary::default());
        let mut position = 0;
        let mut limit = text.len();
        while let Some(offset) = memchr(quote, &text[position..]) {
            let at = position + offset;
            let start = memrchr(terminator, &text[position..at])
                .map_or(position, |line| position + line + 1);
            let record_end = record::record_end(text, start, delimited, self.at_end);
            let (RecordEnd::Complete { end } | RecordEnd::Damaged { end, .. }) = record_end else {
                limit = start;
                break;
            };
            safe.since += 1;
            let is_damaged = matches!(record_end, RecordEnd::Damaged { .. });
            if is_damaged || self.begins_record(start..end) || safe.since > SEARCH_LIMIT {
                safe = boundary.safe_at(start);
            }
            match record_end {
                RecordEnd::Damaged { defect, .. } => boundary.damaged.push((start, defect)),
                _ => boundary.inner_lines += lines(&text[start..end], terminator) - 1,
            }
            position = end;
        }
        if self.at_end {
            boundary.end = text.len();
        } else if let Some(line) = self.safe_line(position..limit) {
            boundary.end = line;
        } else {
            boundary.back_to(safe);
        }
        boundary
    }

    /// Returns the start of the last complete line in `range` that certainly begins a record, or `None` if such a
    /// line does not exist. If the search stops after [`SEARCH_LIMIT`] lines, returns the offset after the last
    /// complete line.
    fn safe_line(self, range: Range<usize>) -> Option<usize> {
        let (start, text) = (range.start, &self.text[range]);
        let last = memrchr(self.terminator(), text)?;
        let mut end = last;
        for _ in 0..SEARCH_LIMIT {
            let before = memrchr(self.terminator(), &text[..end]);
            let line = before.map_or(0, |at| at + 1);
            if self.begins_record(start + line..start + end) && start + line > 0 {
                return Some(start + line);
            }
            end = before?;
        }
        Some(start + last + 1)
    }

    /// Returns whether the line or record in `range` certainly does not depend on the preceding line.
    fn begins_record(self, range: Range<usize>) -> bool {
        let line = &self.text[range];
        let may_continue = match self.dialect {
            Dialect::Delimited(delimited) => {
                delimited.delimiter.is_some() && memchr(delimited.delimiter_byte(), line).is_none()
            }
            Dialect::Fixed(_) => false,
        };
        // Dashes may underline the preceding line, as part of a repeated header, so both lines must be in one block.
        !may_continue && line.first() != Some(&b'-')
    }
}

impl BlockBoundary {
    fn safe_at(&self, end: usize) -> SafeBoundary {
        SafeBoundary {
            end,
            damaged: self.damaged.len(),
            inner_lines: self.inner_lines,
            since: 0,
        }
    }

    fn back_to(&mut self, safe: SafeBoundary) {
        self.end = safe.end;
        self.damaged.truncate(safe.damaged);
        self.inner_lines = safe.inner_lines;
    }
}

/// Returns the number of lines in `text`. An unterminated last line is counted.
pub(super) fn lines(text: &[u8], terminator: u8) -> u64 {
    let terminated = memchr_iter(terminator, text).count();
    let open = text.last().is_some_and(|&byte| byte != terminator);
    u64::try_from(terminated + usize::from(open)).unwrap_or(u64::MAX)
}
