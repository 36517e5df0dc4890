//! Splits one block of text into rows of cells, and accounts for every line in it.
//!
//! Each record becomes a row or is set aside. Lines that are not records are skipped. Row widths are not checked,
//! except where they show that a record is incomplete or split by a line break. How a line is treated may depend on
//! earlier records of the same block. Of the preceding block, only one property matters: whether its last line is
//! blank.

use crate::locale::Message;
use crate::model::encoding_damage::is_wrongly_decoded;
use crate::model::grid::{BatchBuffers, BlockBuilder};
use crate::model::location::{Reason, SetAside};

use super::cell_writer::{CellLayout, CellWriter};
use super::damage_prefilter::DamagePrefilter;
use super::dialect::{Dialect, UnderlinedHeader};
use super::fixed_width::LayoutMismatch;
use super::noise_lines::{LineContext, NoiseVerdict, classify, is_dashes};
use super::read_error::ReadError;
use super::record::line_end;
use super::repeated_headers;
use super::row_accounting::{NoiseKind, RowTally};
use super::split_context::{BlockFacts, BlockStart, EXCERPT_CHARS, SplitContext, length};

/// Maximum number of characters in the excerpt of a query.
const QUERY_CHARS: usize = 1000;

/// The last delivered record, which may be cancelled when the next line is read.
#[derive(Clone, Copy)]
struct DeliveredRecord {
    /// Offset of its first byte.
    start: usize,
    /// Offset after its last byte.
    end: usize,
    width: usize,
}

/// Splits one block from the first byte to the last.
pub(super) struct RowSplitter<'a> {
    text: &'a str,
    facts: BlockFacts,
    context: SplitContext<'a>,
    pub(super) builder: BlockBuilder,
    writer: CellWriter<'a>,
    pub(super) prefilter: DamagePrefilter<'a>,
    pub(super) tally: RowTally,
    /// Row number of the current record.
    row: u64,
    /// Number of the first physical line of the current record.
    line: u64,
    /// Whether the preceding line is blank or was skipped.
    after_gap: bool,
    previous: Option<DeliveredRecord>,
    /// Whether the last record was set aside because a line break split it. The next line may then continue that
    /// record.
    broken: bool,
}

impl<'a> RowSplitter<'a> {
    /// Returns a splitter for a block with the decoded text `text`.
    pub(super) fn new(
        text: &'a str,
        facts: BlockFacts,
        context: SplitContext<'a>,
        start: BlockStart,
        buffers: BatchBuffers,
    ) -> Self {
        Self {
            text,
            facts,
            context,
            builder: BlockBuilder::new(text.len(), buffers),
            writer: CellWriter::new(text, CellLayout::of(context.dialect)),
            prefilter: DamagePrefilter::of(text, context.letters_may_be_lost),
            tally: RowTally::default(),
            row: start.row,
            line: start.line,
            after_gap: start.after_gap,
            previous: None,
            broken: false,
        }
    }

    /// Splits the block.
    ///
    /// # Errors
    ///
    /// Returns an error if the block contains an error message of the export tool or a second query result.
    pub(super) fn run(&mut self) -> Result<(), ReadError> {
        let terminator = self.context.dialect.line_end().byte();
        let mut damaged = std::mem::take(&mut self.facts.damaged)
            .into_iter()
            .peekable();
        let mut position = 0;
        while position < self.text.len() {
            let defect = damaged.next_if(|(at, _)| *at == position);
            if let Some((_, defect)) = defect {
                let end =
                    line_end(self.text.as_bytes(), position, terminator).unwrap_or(self.text.len());
                self.set_aside_damaged(position, end, defect.detail());
                position = end;
                continue;
            }
            self.builder.start_row(self.row, self.line);
            let written = self.writer.write(position, &mut self.builder);
            let Some(end) = written.end else {
                return Err(ReadError::CountMismatch(format!(
                    "row {} has no end in its block",
                    self.row
                )));
            };
            self.classify(position, end, written.mismatch)?;
            position = end;
        }
        Ok(())
    }

    /// Sets aside a line with a quote defect. If the file ends within the line, the reason is that the record is
    /// incomplete.
    fn set_aside_damaged(&mut self, start: usize, end: usize, detail: &'static str) {
        if self.is_unterminated(end) {
            self.set_aside(start, end, Reason::CutOff, CUT_OFF);
        } else {
            self.set_aside(start, end, Reason::Quote, detail);
        }
    }

    /// Delivers, sets aside or skips the current row, whose cells are already in the builder.
    fn classify(
        &mut self,
        start: usize,
        end: usize,
        mismatch: Option<LayoutMismatch>,
    ) -> Result<(), ReadError> {
        let width = self.builder.width();
        let may_be_noise = mismatch.is_some() || self.may_be_noise(start);
        if self.is_undecodable(start, end) {
            self.builder.cancel_row();
            let reason = if self.is_unterminated(end) {
                (Reason::CutOff, CUT_OFF)
            } else {
                (Reason::Encoding, UNDECODABLE)
            };
            self.set_aside(start, end, reason.0, reason.1);
        } else if self.is_blank(start, end) {
            self.skip(start, end, NoiseKind::Blank);
        } else if may_be_noise && self.skip_noise(start, end)? {
            // `skip_noise` has skipped the line.
        } else if let Some(kind) = self.header_noise(start, end) {
            self.skip(start, end, kind);
        } else if let Some(mismatch) = mismatch {
            self.set_aside_mismatch(start, end, mismatch);
        } else if self.is_unterminated(end) && width < self.context.dialect.min_width() {
            self.builder.cancel_row();
            self.set_aside(start, end, Reason::CutOff, CUT_OFF);
        } else if self.is_continuation(end, width) {
            self.set_aside_broken(start, end);
        } else {
            self.deliver(start, end, width);
        }
        Ok(())
    }

    /// Returns whether the line at `start` may be something other than a record. This fast check makes the slow
    /// classification unnecessary for most lines.
    fn may_be_noise(&self, start: usize) -> bool {
        let first = self.text.as_bytes()[start];
        !self.is_as_wide_as_records() || self.row == 1 || b"-#MOSE".contains(&first)
    }

    fn header_noise(&self, start: usize, end: usize) -> Option<NoiseKind> {
        repeated_headers::header_noise(self.context.dialect, self.line, &self.text[start..end])
    }

    fn deliver(&mut self, start: usize, end: usize, width: usize) {
        self.prefilter.record(self.row, &(start..end));
        self.tally.record_bytes += length(start, end);
        self.tally.delivered += 1;
        self.previous = Some(DeliveredRecord { start, end, width });
        self.after_gap = false;
        self.broken = false;
        self.advance(start, end);
    }

    fn advance(&mut self, start: usize, end: usize) {
        let terminator = self.context.dialect.line_end().byte();
        let body = &self.text.as_bytes()[start..end];
        // Only a record that may contain a quoted cell can have several lines, so line ends are counted only in such
        // records.
        self.line += if self.writer.was_quoted() {
            let ends = memchr::memchr_iter(terminator, body).count();
            u64::try_from(ends).unwrap_or(u64::MAX).max(1)
        } else {
            1
        };
        self.row += 1;
    }

    fn skip(&mut self, start: usize, end: usize, kind: NoiseKind) {
        self.builder.cancel_row();
        let excerpt = || {
            let characters = match kind {
                NoiseKind::Blank => return String::new(),
                // The clause that selects only some rows may be at the end of the query, so the excerpt is longer.
                NoiseKind::PartialQuery => QUERY_CHARS,
                _ => EXCERPT_CHARS,
            };
            self.facts
                .undecodable
                .excerpt(self.text, start..end, characters)
        };
        self.tally.skip(self.row, kind, excerpt);
        self.tally.skipped_bytes += length(start, end);
        self.after_gap = true;
        self.previous = None;
        self.broken = false;
        self.advance(start, end);
    }

    /// Sets aside a row. `detail` is the id of a message.
    fn set_aside(&mut self, start: usize, end: usize, reason: Reason, detail: &'static str) {
        self.tally.set_aside.push(SetAside {
            first_row: self.row,
            last_row: self.row,
            reason,
            detail: Message::new(detail).into(),
            excerpt: self
                .facts
                .undecodable
                .excerpt(self.text, start..end, EXCERPT_CHARS),
        });
        self.tally.set_aside_bytes += length(start, end);
        self.after_gap = false;
        self.previous = None;
        self.broken = false;
        self.advance(start, end);
    }

    fn set_aside_mismatch(&mut self, start: usize, end: usize, mismatch: LayoutMismatch) {
        self.builder.cancel_row();
        let (reason, detail) = match mismatch {
            _ if self.is_unterminated(end) => (Reason::CutOff, CUT_OFF),
            LayoutMismatch::Border => (Reason::Width, "aside-border"),
            LayoutMismatch::Length => (Reason::Width, "aside-line-length"),
        };
        self.set_aside(start, end, reason, detail);
    }

    /// Sets aside both parts of a record that was split by a line break in an unquoted value.
    fn set_aside_broken(&mut self, start: usize, end: usize) {
        self.builder.cancel_row();
        let continues = self.broken;
        if let Some(first) = self.previous.filter(|_| !continues) {
            self.builder.cancel_row();
            self.tally.delivered -= 1;
            self.tally.record_bytes -= length(first.start, first.end);
            self.row -= 1;
            self.line -= 1;
            self.set_aside(first.start, first.end, Reason::Width, BROKEN);
        }
        self.set_aside(start, end, Reason::Width, BROKEN);
        if let Some(second) = self.tally.set_aside.pop()
            && let Some(first) = self.tally.set_aside.last_mut()
        {
            first.last_row = second.last_row;
        }
        self.broken = true;
    }

    fn is_continuation(&self, end: usize, width: usize) -> bool {
        let Dialect::Delimited(delimited) = self.context.dialect else {
            return false;
        };
        let follows = self.broken
            || self
                .previous
                .is_some_and(|row| delimited.is_usual(row.width));
        let last = self.facts.last && end == self.text.len();
        let header = self.context.header == Some(self.row - 1);
        !delimited.has_quoted_cells
            && width == 1
            && delimited.width > 1
            && follows
            && !last
            && !header
    }

    fn is_unterminated(&self, end: usize) -> bool {
        let terminator = self.context.dialect.line_end().byte();
        self.facts.last
            && end == self.text.len()
            && self.text.as_bytes().last() != Some(&terminator)
    }

    fn is_undecodable(&self, start: usize, end: usize) -> bool {
        self.facts.undecodable.is_within(start..end)
            || (self.context.mixed && is_wrongly_decoded(&self.text[start..end]))
    }

    /// Returns whether the line contains only delimiters and whitespace.
    fn is_blank(&self, start: usize, end: usize) -> bool {
        let delimiter = match self.context.dialect {
            Dialect::Delimited(delimited) => delimited.delimiter_byte(),
            Dialect::Fixed(_) => b' ',
        };
        // Old tools write the control character 0x1A at the end of a file.
        let empty = |byte: &u8| *byte == delimiter || b" \t\r\n\x1A".contains(byte);
        self.text.as_bytes()[start..end].iter().all(empty)
    }

    /// Returns whether the current row is as wide as a record. Lines that are not records rarely have this width.
    fn is_as_wide_as_records(&self) -> bool {
        match self.context.dialect {
            Dialect::Delimited(delimited) => {
                delimited.width > 1 && delimited.is_usual(self.builder.width())
            }
            Dialect::Fixed(_) => false,
        }
    }

    /// Skips the current line if it is not a record, and returns whether it was skipped.
    ///
    /// # Errors
    ///
    /// Returns an error if the line is an error message of the export tool or begins a second query result.
    fn skip_noise(&mut self, start: usize, end: usize) -> Result<bool, ReadError> {
        let context = LineContext {
            row: self.row,
            after_gap: self.after_gap,
        };
        let (kind, stated_rows) = match classify(&self.text[start..end], context) {
            None => return Ok(false),
            Some(NoiseVerdict::Failure(refusal)) => return Err(refusal.into()),
            Some(NoiseVerdict::Skip(kind, stated_rows)) => (kind, stated_rows),
        };
        if self.is_as_wide_as_records() && !kind.may_have_separators() {
            return Ok(false);
        }
        if kind == NoiseKind::Dashes {
            self.check_dashes(start, end)?;
        }
        if let Some(rows) = stated_rows {
            self.tally.stated_rows = Some(self.tally.stated_rows.unwrap_or(0).saturating_add(rows));
        }
        self.skip(start, end, kind);
        Ok(true)
    }

    /// Checks that a line of dashes does not belong to a second query result. In a delimited file, skips the repeated
    /// header above the line, if there is one.
    ///
    /// # Errors
    ///
    /// Returns an error if the dashes belong to the header of a second query result.
    fn check_dashes(&mut self, start: usize, end: usize) -> Result<(), ReadError> {
        let (dialect, line, dashes) = (self.context.dialect, self.line, &self.text[start..end]);
        if dashes.starts_with('+') {
            // A boxed table has three borders of dashes: above the header, below it, and at the end. None of them
            // begins a second result.
            return Ok(());
        }
        let Some(header) = dialect.header().filter(|header| line != header.line + 1) else {
            return Ok(());
        };
        let is_repeated = match dialect {
            Dialect::Fixed(fixed) => repeated_headers::shows_columns(dashes, fixed),
            Dialect::Delimited(_) => self.skip_repeated_header(header),
        };
        if is_repeated || !is_dashes(repeated_headers::trimmed(dashes)) {
            Ok(())
        } else {
            Err(repeated_headers::second_result(self.row).into())
        }
    }

    /// Skips the row before the line of dashes if that row repeats the header. Returns whether the row was skipped.
    /// The row has already been delivered, so it is removed from the delivered rows.
    fn skip_repeated_header(&mut self, header: &UnderlinedHeader) -> bool {
        let Some(before) = self
            .previous
            .filter(|row| repeated_headers::repeats(&self.text[row.start..row.end], header))
        else {
            return false;
        };
        // The builder has already started a row for the dashes. To remove the header row before it, both rows are
        // cancelled, and the row for the dashes is started again.
        self.builder.cancel_row();
        self.builder.cancel_row();
        self.tally.delivered -= 1;
        self.tally.record_bytes -= length(before.start, before.end);
        self.tally
            .skip(self.row - 1, NoiseKind::RepeatedHeader, || {
                self.facts
                    .undecodable
                    .excerpt(self.text, before.start..before.end, EXCERPT_CHARS)
            });
        self.tally.skipped_bytes += length(before.start, before.end);
        self.builder.start_row(self.row, self.line);
        true
    }
}

const CUT_OFF: &str = "aside-cut-off";
const UNDECODABLE: &str = "aside-undecodable";
const BROKEN: &str = "aside-broken";
