//! The account of one file: every byte and every row is delivered, set aside or skipped.
//!
//! Turns the tallies of the blocks into the [`Ending`] of a file and checks, in every build, that
//! they add up to the file. Holds no rows.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::location::{Note, Origin, SetAside};

use crate::ingest::refusal::Refusal;

use super::read_error::ReadError;

/// Entries of one kind beyond this are joined with their predecessor, to bound the memory.
const SKIP_LIMIT: usize = 10_000;
/// From this many damaged records on, the file is of no use to anybody.
const ASIDE_LIMIT: usize = 200_000;

/// Lines that are no records, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    /// First row, as a spreadsheet shows it.
    pub first_row: u64,
    /// Last row; equal to `first_row` for a single one.
    pub last_row: u64,
    /// How many rows; fewer than first to last when many entries had to be joined.
    pub rows: u64,
    /// Why they are no records.
    pub why: Furniture,
    /// The first characters of the first of them.
    pub excerpt: String,
}

/// What a line is that is no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Furniture {
    /// Nothing, or delimiters only.
    Blank,
    /// `#TYPE …` of Windows PowerShell.
    TypeLine,
    /// `sep=;`, an instruction for Excel.
    SeparatorLine,
    /// The dashes under a header.
    Dashes,
    /// The header once more, on a new page of a report.
    RepeatedHeader,
    /// `(12 rows affected)`, `12 rows selected.`
    RowCount,
    /// `Completion time: …`
    CompletionTime,
    /// `SQL> …`, `1> …`
    Prompt,
    /// A message of the database or a comment of the tool.
    Message,
    /// What stands above the header of a fixed-width file.
    Preamble,
}

/// How many bytes and rows went where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Account {
    /// Length of the file in bytes.
    pub bytes: u64,
    /// Bytes of the file that are no text: the byte order mark.
    pub outside_bytes: u64,
    /// Bytes of all records once decoded to UTF-8, line ends included.
    pub text_bytes: u64,
    /// Lines of the file.
    pub lines: u64,
    /// Rows handed on.
    pub delivered: u64,
    /// Rows set aside.
    pub set_aside: u64,
    /// Rows skipped.
    pub skipped: u64,
}

/// What is known of a file once it is read to its end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ending {
    /// All rows: delivered, set aside and skipped ones.
    pub rows: u64,
    /// Rows that could not be read, in the order of the file.
    pub set_aside: Vec<SetAside>,
    /// Lines that are no records, in the order of the file.
    pub skipped: Vec<Skipped>,
    /// What is odd about the text, each with its remedy.
    pub notes: Vec<Note>,
    /// How many bytes and rows went where.
    pub account: Account,
    /// The row count that the file itself states, summed over its results.
    pub stated_rows: Option<u64>,
}

impl Ending {
    /// Returns one note for each kind of line that was passed over, blank ones aside.
    pub(super) fn skip_notes(&self, origin: &Arc<Origin>) -> Vec<Note> {
        let mut kinds: BTreeMap<Furniture, (u64, &Skipped)> = BTreeMap::new();
        for entry in self
            .skipped
            .iter()
            .filter(|entry| entry.why != Furniture::Blank)
        {
            kinds.entry(entry.why).or_insert((0, entry)).0 += entry.rows;
        }
        kinds
            .into_values()
            .map(|(rows, first)| {
                let noun = if rows == 1 { "line is" } else { "lines are" };
                let text = format!(
                    "{rows} {noun} no record ({}), row {}",
                    first.why.name(),
                    first.first_row
                );
                Note::info(Some(Arc::clone(origin)), text).quoting(first.excerpt.clone())
            })
            .collect()
    }
}

impl Furniture {
    /// Returns whether such a line is what it is even with as many cells as a record has.
    pub(super) fn may_have_separators(self) -> bool {
        matches!(
            self,
            Self::Blank | Self::TypeLine | Self::SeparatorLine | Self::Dashes
        )
    }

    fn name(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::TypeLine => "type line of PowerShell",
            Self::SeparatorLine => "instruction for Excel",
            Self::Dashes => "dashes",
            Self::RepeatedHeader => "the header again",
            Self::RowCount => "row count",
            Self::CompletionTime => "completion time",
            Self::Prompt => "prompt",
            Self::Message => "message of the database",
            Self::Preamble => "text above the header",
        }
    }
}

/// What a block, or several, add to the account.
#[derive(Debug, Default)]
pub(super) struct RowTally {
    pub record_bytes: u64,
    pub aside_bytes: u64,
    pub skipped_bytes: u64,
    pub delivered: u64,
    pub lines: u64,
    pub set_aside: Vec<SetAside>,
    pub skipped: Vec<Skipped>,
    pub stated_rows: Option<u64>,
}

impl RowTally {
    /// Adds a line that is no record.
    pub(super) fn skip(&mut self, row: u64, why: Furniture, excerpt: impl FnOnce() -> String) {
        if let Some(last) = self.skipped.last_mut()
            && last.why == why
            && last.last_row + 1 == row
        {
            last.last_row = row;
            last.rows += 1;
            return;
        }
        self.skipped.push(Skipped {
            first_row: row,
            last_row: row,
            rows: 1,
            why,
            excerpt: excerpt(),
        });
    }

    /// Returns all rows of the tally.
    pub(super) fn rows(&self) -> u64 {
        self.delivered
            + self.aside_rows()
            + self.skipped.iter().map(|entry| entry.rows).sum::<u64>()
    }

    fn aside_rows(&self) -> u64 {
        self.set_aside
            .iter()
            .map(|entry| entry.last_row - entry.first_row + 1)
            .sum()
    }

    /// Returns all bytes of the tally.
    pub(super) fn bytes(&self) -> u64 {
        self.record_bytes + self.aside_bytes + self.skipped_bytes
    }

    /// Adds what the next block of the file holds.
    pub(super) fn append(&mut self, next: Self) -> Result<(), ReadError> {
        self.record_bytes += next.record_bytes;
        self.aside_bytes += next.aside_bytes;
        self.skipped_bytes += next.skipped_bytes;
        self.delivered += next.delivered;
        self.lines += next.lines;
        self.set_aside.extend(next.set_aside);
        for entry in next.skipped {
            self.append_skipped(entry);
        }
        if let Some(rows) = next.stated_rows {
            self.stated_rows = Some(self.stated_rows.unwrap_or(0).saturating_add(rows));
        }
        if self.set_aside.len() > ASIDE_LIMIT {
            return Err(too_damaged(&self.set_aside).into());
        }
        Ok(())
    }

    fn append_skipped(&mut self, entry: Skipped) {
        let full = self.skipped.len() >= SKIP_LIMIT;
        let mut behind = self.skipped.iter_mut().rev();
        let joined = if full {
            behind.find(|last| last.why == entry.why)
        } else {
            behind
                .next()
                .filter(|last| last.why == entry.why && last.last_row + 1 == entry.first_row)
        };
        match joined {
            Some(last) => {
                last.last_row = entry.last_row;
                last.rows += entry.rows;
            }
            None => self.skipped.push(entry),
        }
    }

    /// Closes the account: `bytes` is the length of the file, `outside` what of it is no text,
    /// `text` what was framed, `rows` how many rows the framer counted.
    pub(super) fn close(
        self,
        bytes: u64,
        outside: u64,
        text: u64,
        rows: u64,
    ) -> Result<Ending, ReadError> {
        if self.bytes() != text || self.rows() != rows {
            return Err(ReadError::Account(format!(
                "{text} bytes and {rows} rows framed, {} bytes and {} rows split",
                self.bytes(),
                self.rows()
            )));
        }
        let account = Account {
            bytes,
            outside_bytes: outside,
            text_bytes: text,
            lines: self.lines,
            delivered: self.delivered,
            set_aside: self.aside_rows(),
            skipped: rows - self.delivered - self.aside_rows(),
        };
        Ok(Ending {
            rows,
            set_aside: self.set_aside,
            skipped: self.skipped,
            notes: Vec::new(),
            account,
            stated_rows: self.stated_rows,
        })
    }
}

fn too_damaged(set_aside: &[SetAside]) -> Refusal {
    let detail = set_aside.first().map_or("", |entry| entry.detail.as_str());
    Refusal::new(format!(
        "more than {ASIDE_LIMIT} records are damaged (the first: {detail}); export the table \
             again, as CSV with every text in quotes, or as XLSX"
    ))
}
