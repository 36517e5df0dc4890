//! One frame of text to rows of cells, and an account of every line of it.
//!
//! Turns each record of a frame into a row, a record set aside or a skipped line. Widths are not
//! judged, except where a wrong one shows that a record is cut off or torn in two. Only a few
//! records before a line decide what it is, never another frame.

use crate::model::encoding_damage::is_misread;
use crate::model::grid::{BatchBuffers, BlockBuilder};
use crate::model::location::{Reason, SetAside};

use super::cell_writer::{CellForm, CellWriter};
use super::damage_prefilter::DamagePrefilter;
use super::dialect::Dialect;
use super::fixed_width::Misfit;
use super::noise_lines::{NoisePlace, NoiseVerdict, classify};
use super::read_error::ReadError;
use super::record::{Defect, line_end};
use super::row_accounting::{Furniture, RowTally};
use super::split_block::Context;
use super::undecodable::Undecodable;

/// Characters of raw text that a person needs to recognise a row.
pub(super) const EXCERPT: usize = 80;

/// What the framer and the decoder know of the frame.
pub(super) struct Facts {
    /// Whether the file ends with the frame.
    pub last: bool,
    /// Where damaged lines begin, in order.
    pub damaged: Vec<(usize, Defect)>,
    /// Where bytes stand that are no text.
    pub undecodable: Undecodable,
}

/// Where a frame stands in its file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start {
    /// Row of its first record, from 1.
    pub row: u64,
    /// Physical line of its first record, from 1.
    pub line: u64,
    /// Whether the line before is blank.
    pub after_gap: bool,
}

/// A record just delivered, in case the next line shows that it must be taken back.
#[derive(Clone, Copy)]
pub(super) struct Delivered {
    /// Its first byte.
    pub start: usize,
    /// The first byte behind it.
    pub end: usize,
    width: usize,
}

/// Splits one frame from its first byte to its last.
pub(super) struct Splitter<'a> {
    pub(super) text: &'a str,
    pub(super) facts: Facts,
    pub(super) context: Context<'a>,
    pub(super) builder: BlockBuilder,
    writer: CellWriter<'a>,
    pub(super) watch: DamagePrefilter<'a>,
    pub(super) tally: RowTally,
    /// Row of the record at hand.
    pub(super) row: u64,
    /// Its first physical line.
    pub(super) line: u64,
    /// Whether the line before is blank or furniture.
    after_gap: bool,
    pub(super) previous: Option<Delivered>,
    /// Whether the last row set aside was torn by a line break, so that more of it may follow.
    torn: bool,
}

impl<'a> Splitter<'a> {
    /// Returns a splitter at the start of a frame whose decoded text is `text`.
    pub(super) fn new(
        text: &'a str,
        facts: Facts,
        context: Context<'a>,
        place: Start,
        room: BatchBuffers,
    ) -> Self {
        Self {
            text,
            facts,
            context,
            builder: BlockBuilder::new(text.len(), room),
            writer: CellWriter::new(text, CellForm::of(context.dialect)),
            watch: DamagePrefilter::of(text, context.ascii),
            tally: RowTally::default(),
            row: place.row,
            line: place.line,
            after_gap: place.after_gap,
            previous: None,
            torn: false,
        }
    }

    /// Splits the frame.
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
                self.damaged_line(position, end, defect.detail());
                position = end;
                continue;
            }
            self.builder.start_row(self.row, self.line);
            let written = self.writer.write(position, &mut self.builder);
            let Some(end) = written.end else {
                return Err(ReadError::Account(format!(
                    "row {} has no end in its frame",
                    self.row
                )));
            };
            self.judge(position, end, written.misfit)?;
            position = end;
        }
        Ok(())
    }

    /// A line whose quotes are wrong; cut off rather than damaged if the file ends in it.
    fn damaged_line(&mut self, start: usize, end: usize, detail: &str) {
        if self.is_unterminated(end) {
            self.set_aside(start, end, Reason::CutOff, CUT_OFF);
        } else {
            self.set_aside(start, end, Reason::Quote, detail);
        }
    }

    /// Decides what the row just written is, and keeps it or takes it back.
    fn judge(&mut self, start: usize, end: usize, misfit: Option<Misfit>) -> Result<(), ReadError> {
        let width = self.builder.width();
        let suspicious = misfit.is_some() || self.may_be_furniture(start);
        if self.is_undecodable(start, end) {
            self.builder.cancel_row();
            let reason = if self.is_unterminated(end) {
                (Reason::CutOff, CUT_OFF)
            } else {
                (Reason::Encoding, NO_TEXT)
            };
            self.set_aside(start, end, reason.0, reason.1);
        } else if self.is_blank(start, end) {
            self.skip(start, end, Furniture::Blank);
        } else if suspicious && self.furniture(start, end)? {
            // Skipped there.
        } else if let Some(why) = self.fixed_line(start, end) {
            self.skip(start, end, why);
        } else if let Some(misfit) = misfit {
            self.misfit(start, end, misfit);
        } else if self.is_unterminated(end) && width < self.context.dialect.least_width() {
            self.builder.cancel_row();
            self.set_aside(start, end, Reason::CutOff, CUT_OFF);
        } else if self.is_orphan(end, width) {
            self.tear(start, end);
        } else {
            self.deliver(start, end, width);
        }
        Ok(())
    }

    /// Returns whether the line at `start` is worth the look at its words: most records are not.
    fn may_be_furniture(&self, start: usize) -> bool {
        let first = self.text.as_bytes()[start];
        !self.is_as_wide_as_records() || self.row == 1 || b"-#MOSE".contains(&first)
    }

    fn deliver(&mut self, start: usize, end: usize, width: usize) {
        self.watch.pass(self.row, &(start..end));
        self.tally.record_bytes += length(start, end);
        self.tally.delivered += 1;
        self.previous = Some(Delivered { start, end, width });
        self.after_gap = false;
        self.torn = false;
        self.advance(start, end);
    }

    fn advance(&mut self, start: usize, end: usize) {
        let terminator = self.context.dialect.line_end().byte();
        let body = &self.text.as_bytes()[start..end];
        // Most records are one line: only quoted ones can hold more line ends than their own.
        self.line += if self.writer.was_quoted() {
            let ends = memchr::memchr_iter(terminator, body).count();
            u64::try_from(ends).unwrap_or(u64::MAX).max(1)
        } else {
            1
        };
        self.row += 1;
    }

    fn skip(&mut self, start: usize, end: usize, why: Furniture) {
        self.builder.cancel_row();
        let excerpt = || {
            if why == Furniture::Blank {
                String::new()
            } else {
                self.facts
                    .undecodable
                    .excerpt(self.text, start..end, EXCERPT)
            }
        };
        self.tally.skip(self.row, why, excerpt);
        self.tally.skipped_bytes += length(start, end);
        self.after_gap = true;
        self.previous = None;
        self.torn = false;
        self.advance(start, end);
    }

    fn set_aside(&mut self, start: usize, end: usize, reason: Reason, detail: &str) {
        self.tally.set_aside.push(SetAside {
            first_row: self.row,
            last_row: self.row,
            reason,
            detail: detail.to_owned(),
            excerpt: self
                .facts
                .undecodable
                .excerpt(self.text, start..end, EXCERPT),
        });
        self.tally.aside_bytes += length(start, end);
        self.after_gap = false;
        self.previous = None;
        self.torn = false;
        self.advance(start, end);
    }

    fn misfit(&mut self, start: usize, end: usize, misfit: Misfit) {
        self.builder.cancel_row();
        let (reason, detail) = match misfit {
            _ if self.is_unterminated(end) => (Reason::CutOff, CUT_OFF),
            Misfit::Border => (
                Reason::Width,
                "text stands across the border of two columns",
            ),
            Misfit::Length => (
                Reason::Width,
                "the line is not as long as the columns together",
            ),
        };
        self.set_aside(start, end, reason, detail);
    }

    /// A line break in a value that nothing quotes: neither half is a record.
    fn tear(&mut self, start: usize, end: usize) {
        self.builder.cancel_row();
        let continues = self.torn;
        if let Some(first) = self.previous.filter(|_| !continues) {
            self.builder.cancel_row();
            self.tally.delivered -= 1;
            self.tally.record_bytes -= length(first.start, first.end);
            self.row -= 1;
            self.line -= 1;
            self.set_aside(first.start, first.end, Reason::Width, TORN);
        }
        self.set_aside(start, end, Reason::Width, TORN);
        if let Some(second) = self.tally.set_aside.pop()
            && let Some(first) = self.tally.set_aside.last_mut()
        {
            first.last_row = second.last_row;
        }
        self.torn = true;
    }

    fn is_orphan(&self, end: usize, width: usize) -> bool {
        let Dialect::Delimited(form) = self.context.dialect else {
            return false;
        };
        let follows = self.torn || self.previous.is_some_and(|row| form.is_usual(row.width));
        let last = self.facts.last && end == self.text.len();
        let header = self.context.header == Some(self.row - 1);
        !form.encloses && width == 1 && form.width > 1 && follows && !last && !header
    }

    fn is_unterminated(&self, end: usize) -> bool {
        let terminator = self.context.dialect.line_end().byte();
        self.facts.last
            && end == self.text.len()
            && self.text.as_bytes().last() != Some(&terminator)
    }

    fn is_undecodable(&self, start: usize, end: usize) -> bool {
        self.facts.undecodable.is_within(start..end)
            || (self.context.mixed && is_misread(&self.text[start..end]))
    }

    /// A line of blanks, or of delimiters and blanks.
    fn is_blank(&self, start: usize, end: usize) -> bool {
        let delimiter = match self.context.dialect {
            Dialect::Delimited(form) => form.delimiter_byte(),
            Dialect::Fixed(_) => b' ',
        };
        // Old tools end a text with the control character 0x1A.
        let empty = |byte: &u8| *byte == delimiter || b" \t\r\n\x1A".contains(byte);
        self.text.as_bytes()[start..end].iter().all(empty)
    }

    /// Returns whether the row at hand has as many separators as a record, which chance rarely
    /// gives to a line that is none.
    fn is_as_wide_as_records(&self) -> bool {
        match self.context.dialect {
            Dialect::Delimited(form) => form.width > 1 && form.is_usual(self.builder.width()),
            Dialect::Fixed(_) => false,
        }
    }

    /// Skips the line just written if it is furniture; a failure of the tool ends the file.
    fn furniture(&mut self, start: usize, end: usize) -> Result<bool, ReadError> {
        let place = NoisePlace {
            row: self.row,
            after_gap: self.after_gap,
        };
        let (why, stated) = match classify(&self.text[start..end], place) {
            None => return Ok(false),
            Some(NoiseVerdict::Failure(refusal)) => return Err(refusal.into()),
            Some(NoiseVerdict::Furniture(why, stated)) => (why, stated),
        };
        if self.is_as_wide_as_records() && !why.may_have_separators() {
            return Ok(false);
        }
        if why == Furniture::Dashes {
            self.dashes(start, end)?;
        }
        if let Some(rows) = stated {
            self.tally.stated_rows = Some(self.tally.stated_rows.unwrap_or(0).saturating_add(rows));
        }
        self.skip(start, end, why);
        Ok(true)
    }
}

const CUT_OFF: &str = "the file ends within this record";
const NO_TEXT: &str = "bytes that are no text in the encoding of the file";
const TORN: &str =
    "a line break inside a value tore this record in two, because nothing quotes the value";

/// Returns the length of a stretch of text.
pub(super) fn length(start: usize, end: usize) -> u64 {
    u64::try_from(end - start).unwrap_or(u64::MAX)
}
