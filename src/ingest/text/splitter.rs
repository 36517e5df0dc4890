//! One frame of text to rows of cells, and an account of every line of it.
//!
//! Turns a frame into a batch of records, the records set aside and the lines skipped. Frames are
//! split in parallel, so nothing here depends on another frame. Widths are not judged, except
//! where a wrong one shows that a record is cut off or torn in two.

use crate::grid::{Batch, BlockBuilder};
use crate::origin::{Reason, SetAside};

use super::cells::{CellWriter, Form};
use super::damage::{Sightings, Watch, is_mojibake};
use super::dialect::{Dialect, Headline};
use super::fixed::Misfit;
use super::framer::Frame;
use super::furniture::{Place, Verdict, classify, is_dashes};
use super::ledger::{Furniture, Tally};
use super::record::line_end;
use crate::ingest::refusal::Refusal;

use super::read_error::ReadError;
use super::undecodable::{self, Undecodable};

/// Characters of raw text that a person needs to recognise a row.
const EXCERPT: usize = 80;

/// What all frames of a file have in common.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'a> {
    /// How records are written.
    pub dialect: &'a Dialect,
    /// Whether the whole file is ASCII.
    pub ascii: bool,
    /// Whether lines in UTF-8 stand among lines in another encoding.
    pub mixed: bool,
}

/// The rows of one frame and its account.
#[derive(Debug)]
pub(super) struct Chunk {
    pub batch: Batch,
    pub tally: Tally,
    pub sightings: Sightings,
}

/// Splits a frame.
pub(super) fn split(frame: Frame, context: Context) -> Result<Chunk, ReadError> {
    let expected = (frame.rows, frame.text.len());
    let (text, undecodable) = undecodable::into_text(frame.text);
    let facts = Facts {
        last: frame.last,
        damaged: frame.damaged,
        undecodable,
    };
    let mut splitter = Splitter::new(&text, facts, context, frame.first_row, frame.first_line);
    splitter.after_gap = frame.after_blank;
    splitter.run()?;
    let Splitter {
        builder, mut tally, ..
    } = splitter;
    tally.lines = frame.lines;
    let length = u64::try_from(expected.1).unwrap_or(u64::MAX);
    if tally.rows() != expected.0 || tally.bytes() != length {
        return Err(ReadError::Account(format!(
            "a frame of {} rows and {length} bytes gave {} rows and {} bytes",
            expected.0,
            tally.rows(),
            tally.bytes()
        )));
    }
    let watch = Watch::of(&text, context.ascii);
    let batch = builder.finish(text);
    let mut sightings = Sightings::default();
    sightings.look(&batch, watch);
    Ok(Chunk {
        batch,
        tally,
        sightings,
    })
}

/// What the framer and the decoder know of the frame.
struct Facts {
    last: bool,
    damaged: Vec<(usize, super::record::Defect)>,
    undecodable: Undecodable,
}

/// A record just delivered, in case the next line shows that it must be taken back.
#[derive(Clone, Copy)]
struct Delivered {
    start: usize,
    end: usize,
    width: usize,
}

struct Splitter<'a> {
    text: &'a str,
    facts: Facts,
    context: Context<'a>,
    builder: BlockBuilder,
    writer: CellWriter<'a>,
    tally: Tally,
    row: u64,
    line: u64,
    after_gap: bool,
    previous: Option<Delivered>,
    /// Whether the last row set aside was torn by a line break, so that more of it may follow.
    torn: bool,
}

impl<'a> Splitter<'a> {
    fn new(text: &'a str, facts: Facts, context: Context<'a>, row: u64, line: u64) -> Self {
        Self {
            text,
            facts,
            context,
            builder: BlockBuilder::new(text.len()),
            writer: CellWriter::new(text, Form::of(context.dialect)),
            tally: Tally::default(),
            row,
            line,
            after_gap: false,
            previous: None,
            torn: false,
        }
    }

    fn run(&mut self) -> Result<(), ReadError> {
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
        let suspicious = misfit.is_some()
            || width != self.context.dialect.width()
            || matches!(
                self.text.as_bytes()[start],
                b'-' | b'#' | b'M' | b'O' | b'S' | b'E' | b's'
            )
            || self.row == 1;
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
        } else if let Some(why) = self.fixed_line(start, end)? {
            self.skip(start, end, why);
        } else if let Some(misfit) = misfit {
            self.misfit(start, end, misfit);
        } else if self.is_unterminated(end) && width < self.context.dialect.width() {
            self.builder.cancel_row();
            self.set_aside(start, end, Reason::CutOff, CUT_OFF);
        } else if self.is_orphan(end, width) {
            self.tear(start, end);
        } else {
            self.deliver(start, end, width);
        }
        Ok(())
    }

    fn deliver(&mut self, start: usize, end: usize, width: usize) {
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
                    .excerpt(&self.text[start..end], EXCERPT)
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
                .excerpt(&self.text[start..end], EXCERPT),
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
        let follows = self.torn || self.previous.is_some_and(|row| row.width == form.width);
        let last = self.facts.last && end == self.text.len();
        !form.encloses && width == 1 && form.width > 1 && follows && !last
    }

    fn is_unterminated(&self, end: usize) -> bool {
        let terminator = self.context.dialect.line_end().byte();
        self.facts.last
            && end == self.text.len()
            && self.text.as_bytes().last() != Some(&terminator)
    }

    fn is_undecodable(&self, start: usize, end: usize) -> bool {
        self.facts.undecodable.is_within(start..end)
            || (self.context.mixed && is_mojibake(&self.text[start..end]))
    }

    /// A line of blanks, or of delimiters and blanks.
    fn is_blank(&self, start: usize, end: usize) -> bool {
        let delimiter = match self.context.dialect {
            Dialect::Delimited(form) => form.delimiter_byte(),
            Dialect::Fixed(_) => b' ',
        };
        let empty = |byte: &u8| *byte == delimiter || matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        self.text.as_bytes()[start..end].iter().all(empty)
    }

    /// Skips the line just written if it is furniture; a failure of the tool ends the file.
    fn furniture(&mut self, start: usize, end: usize) -> Result<bool, ReadError> {
        let place = Place {
            row: self.row,
            after_gap: self.after_gap,
        };
        let (why, stated) = match classify(&self.text[start..end], place) {
            None => return Ok(false),
            Some(Verdict::Failure(refusal)) => return Err(refusal.into()),
            Some(Verdict::Furniture(why, stated)) => (why, stated),
        };
        if why == Furniture::Dashes {
            self.dashes(start, end)?;
        }
        if let Some(rows) = stated {
            self.tally.stated_rows = Some(self.tally.stated_rows.unwrap_or(0).saturating_add(rows));
        }
        self.skip(start, end, why);
        Ok(true)
    }

    /// A dashes line further down underlines the header again, or that of another result.
    fn dashes(&mut self, start: usize, end: usize) -> Result<(), ReadError> {
        let Some(headline) = self.context.dialect.headline() else {
            return Ok(());
        };
        if self.line == headline.line + 1 {
            return Ok(());
        }
        let foreign = match self.context.dialect {
            Dialect::Fixed(fixed) => super::fixed::columns(trimmed(&self.text[start..end]))
                .is_none_or(|(columns, _)| columns != fixed.columns),
            Dialect::Delimited(_) => !self.take_back_headline(headline),
        };
        if foreign && is_dashes(trimmed(&self.text[start..end])) {
            return Err(several_results(self.row).into());
        }
        Ok(())
    }

    /// Turns the row before into a repeated header, if it is one.
    fn take_back_headline(&mut self, headline: &Headline) -> bool {
        let Some(before) = self
            .previous
            .filter(|row| trimmed(&self.text[row.start..row.end]) == headline.text)
        else {
            return false;
        };
        // The dashes line was written behind it: both rows are taken back, one is written anew.
        self.builder.cancel_row();
        self.builder.cancel_row();
        self.tally.delivered -= 1;
        self.tally.record_bytes -= length(before.start, before.end);
        self.tally
            .skip(self.row - 1, Furniture::RepeatedHeader, || {
                self.facts
                    .undecodable
                    .excerpt(&self.text[before.start..before.end], EXCERPT)
            });
        self.tally.skipped_bytes += length(before.start, before.end);
        self.builder.start_row(self.row, self.line);
        true
    }

    /// In a fixed-width file, what a line is that is neither furniture nor a record.
    fn fixed_line(&self, start: usize, end: usize) -> Result<Option<Furniture>, ReadError> {
        let Dialect::Fixed(fixed) = self.context.dialect else {
            return Ok(None);
        };
        let repeats = self.line > fixed.headline.line
            && trimmed(&self.text[start..end]) == fixed.headline.text;
        Ok(if self.line < fixed.headline.line {
            Some(Furniture::Preamble)
        } else {
            repeats.then_some(Furniture::RepeatedHeader)
        })
    }
}

const CUT_OFF: &str = "the file ends within this record";
const NO_TEXT: &str = "bytes that are no text in the encoding of the file";
const TORN: &str =
    "a line break inside a value tore this record in two, because nothing quotes the value";

fn trimmed(line: &str) -> &str {
    line.trim_end_matches([' ', '\r', '\n'])
}

fn length(start: usize, end: usize) -> u64 {
    u64::try_from(end - start).unwrap_or(u64::MAX)
}

fn several_results(row: u64) -> Refusal {
    Refusal::new(format!(
        "a second result with columns of its own begins at row {}; export each query into a \
             file of its own",
        row.saturating_sub(1)
    ))
}
