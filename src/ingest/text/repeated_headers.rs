//! Reports on pages: headers that are underlined, and come again.
//!
//! Tells for a line of dashes, and at fixed width for any line, whether it belongs to the header
//! of the file or to a second result, which ends the reading.

use crate::ingest::refusal::Refusal;

use super::dialect::{Dialect, Headline};
use super::fixed_width;
use super::noise_lines::is_dashes;
use super::read_error::ReadError;
use super::row_accounting::Furniture;
use super::row_splitter::{EXCERPT, Splitter, length};

impl Splitter<'_> {
    /// A dashes line further down underlines the header again, or that of another result.
    pub(super) fn dashes(&mut self, start: usize, end: usize) -> Result<(), ReadError> {
        let Some(headline) = self.context.dialect.headline() else {
            return Ok(());
        };
        if self.line == headline.line + 1 {
            return Ok(());
        }
        let foreign = match self.context.dialect {
            Dialect::Fixed(fixed) => fixed_width::columns(trimmed(&self.text[start..end]))
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
                    .excerpt(self.text, before.start..before.end, EXCERPT)
            });
        self.tally.skipped_bytes += length(before.start, before.end);
        self.builder.start_row(self.row, self.line);
        true
    }

    /// In a fixed-width file, what a line is that is neither furniture nor a record.
    pub(super) fn fixed_line(&self, start: usize, end: usize) -> Option<Furniture> {
        let Dialect::Fixed(fixed) = self.context.dialect else {
            return None;
        };
        let repeats = self.line > fixed.headline.line
            && trimmed(&self.text[start..end]) == fixed.headline.text;
        if self.line < fixed.headline.line {
            Some(Furniture::Preamble)
        } else {
            repeats.then_some(Furniture::RepeatedHeader)
        }
    }
}

fn trimmed(line: &str) -> &str {
    line.trim_end_matches([' ', '\r', '\n'])
}

fn several_results(row: u64) -> Refusal {
    Refusal::new(format!(
        "a second result with columns of its own begins at row {}; export each query into a \
             file of its own",
        row.saturating_sub(1)
    ))
}
