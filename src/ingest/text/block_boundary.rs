//! Where a block of text may be cut so that its records can be split without what stands before.
//!
//! Follows the quotes of a text that begins with a record, because only who has read all that
//! stands before knows whether a line end is inside a cell. Reads nothing and writes no cell.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

use super::dialect::{Delimited, Dialect};
use super::record::{self, Defect, Extent};

/// How many lines or records a cut moves back at most to find one that surely begins a record.
const SEARCH_LIMIT: usize = 1_000;

/// Where a block ends and what is in it.
#[derive(Debug, Default)]
pub(super) struct BlockBoundary {
    /// The first byte behind the block; 0 if more text is needed.
    pub end: usize,
    /// Where damaged lines begin, in order.
    pub damaged: Vec<(usize, Defect)>,
    /// Line ends inside quoted cells.
    pub inner_lines: u64,
}

/// A text that begins with a record.
#[derive(Debug, Clone, Copy)]
pub(super) struct UnsplitBlock<'a> {
    /// The text.
    pub text: &'a [u8],
    /// How its records are written.
    pub dialect: &'a Dialect,
    /// Whether no text follows.
    pub at_end: bool,
}

/// The last place where a cut is sure to be right, and the state there.
#[derive(Debug, Clone, Copy, Default)]
struct Safe {
    end: usize,
    damaged: usize,
    inner_lines: u64,
    /// Records since then.
    since: usize,
}

impl UnsplitBlock<'_> {
    /// Returns where to cut.
    pub(super) fn cut(self) -> BlockBoundary {
        match self.dialect {
            Dialect::Delimited(form) => match form.quote_byte() {
                Some(quote) => self.cut_quoted(form, quote),
                None => self.cut_plain(),
            },
            Dialect::Fixed(_) => self.cut_plain(),
        }
    }

    fn terminator(self) -> u8 {
        self.dialect.line_end().byte()
    }

    fn cut_plain(self) -> BlockBoundary {
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

    /// Follows the quotes to the last complete record.
    fn cut_quoted(self, form: &Delimited, quote: u8) -> BlockBoundary {
        let (text, terminator) = (self.text, self.terminator());
        let (mut cut, mut safe) = (BlockBoundary::default(), Safe::default());
        let mut position = 0;
        let mut limit = text.len();
        while let Some(offset) = memchr(quote, &text[position..]) {
            let at = position + offset;
            let start = memrchr(terminator, &text[position..at])
                .map_or(position, |line| position + line + 1);
            let extent = record::extent(text, start, form, self.at_end);
            let (Extent::Whole { end } | Extent::Damaged { end, .. }) = extent else {
                limit = start;
                break;
            };
            safe.since += 1;
            let judged_alone = matches!(extent, Extent::Damaged { .. });
            if judged_alone || self.begins_record(start..end) || safe.since > SEARCH_LIMIT {
                safe = cut.safe_at(start);
            }
            match extent {
                Extent::Damaged { defect, .. } => cut.damaged.push((start, defect)),
                _ => cut.inner_lines += lines(&text[start..end], terminator) - 1,
            }
            position = end;
        }
        if self.at_end {
            cut.end = text.len();
        } else if let Some(line) = self.safe_line(position..limit) {
            cut.end = line;
        } else {
            cut.back_to(safe);
        }
        cut
    }

    /// Returns the start of the last whole line in `range` that surely begins a record; where
    /// there are very many lines, that of the last one.
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

    /// Returns whether a line or record can be judged without the one before it.
    fn begins_record(self, range: Range<usize>) -> bool {
        let line = &self.text[range];
        let may_continue = match self.dialect {
            Dialect::Delimited(form) => {
                form.delimiter.is_some() && memchr(form.delimiter_byte(), line).is_none()
            }
            Dialect::Fixed(_) => false,
        };
        // Dashes may stand under a header that is repeated.
        !may_continue && line.first() != Some(&b'-')
    }
}

impl BlockBoundary {
    fn safe_at(&self, end: usize) -> Safe {
        Safe {
            end,
            damaged: self.damaged.len(),
            inner_lines: self.inner_lines,
            since: 0,
        }
    }

    fn back_to(&mut self, safe: Safe) {
        self.end = safe.end;
        self.damaged.truncate(safe.damaged);
        self.inner_lines = safe.inner_lines;
    }
}

/// Returns how many lines `text` holds, an unterminated last one included.
pub(super) fn lines(text: &[u8], terminator: u8) -> u64 {
    let terminated = memchr_iter(terminator, text).count();
    let open = text.last().is_some_and(|&byte| byte != terminator);
    u64::try_from(terminated + usize::from(open)).unwrap_or(u64::MAX)
}
