//! Accounts for a file: every byte and every row must be delivered, set aside or skipped.
//!
//! The counts of the blocks are added up to the [`TextSummary`] of the file. The sums are checked in release builds
//! too.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ingest::refusal::Refusal;
use crate::locale::Message;
use crate::model::location::{Note, Origin, SetAside};

use super::read_error::ReadError;

/// If a file has this many [`SkippedLines`], a new entry is joined with the last entry of the same kind. This limits
/// memory use.
const SKIP_LIMIT: usize = 10_000;
/// Maximum number of damaged records. A file with more damaged records is refused.
const SET_ASIDE_LIMIT: usize = 200_000;

/// Consecutive lines of the same kind that are not records.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SkippedLines {
    /// The first row. Rows are numbered as in a spreadsheet.
    pub first_row: u64,
    /// The last row. For a single line, it is equal to `first_row`.
    pub last_row: u64,
    /// The number of rows. If entries were joined, the range from `first_row` to `last_row` also contains other rows.
    pub rows: u64,
    /// Why the lines are not records.
    pub kind: NoiseKind,
    /// The first characters of the first line.
    pub excerpt: String,
}

/// The kind of a line that is not a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoiseKind {
    /// A line that contains only whitespace and delimiters.
    Blank,
    /// `#TYPE …` of Windows PowerShell.
    TypeLine,
    /// `sep=;`, an instruction for Excel.
    SeparatorLine,
    /// The dashes under a header.
    Dashes,
    /// A repetition of the header on a new page of a report.
    RepeatedHeader,
    /// `(12 rows affected)`, `12 rows selected.`
    RowCount,
    /// `Completion time: …`
    CompletionTime,
    /// `SQL> …`, `1> …`
    Prompt,
    /// A query, or a line of a query, that selects only some of the rows.
    PartialQuery,
    /// A message of the database or a comment of the tool.
    Message,
    /// Text above the header of a fixed-width file.
    Preamble,
}

/// The summary of a file that was read to the end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextSummary {
    /// Number of rows that were delivered, set aside or skipped.
    pub rows: u64,
    /// Rows that could not be read, in file order.
    pub set_aside: Vec<SetAside>,
    /// Lines that are not records, in file order.
    pub skipped: Vec<SkippedLines>,
    /// Notes on damage and on skipped lines.
    pub notes: Vec<Note>,
    /// The sum of the row counts that the file states, or `None` if it states none.
    pub stated_rows: Option<u64>,
    /// Queries in the file that select only some of the rows.
    pub queries: Vec<String>,
}

impl TextSummary {
    /// Returns one note for each kind of skipped line, except blank lines.
    pub(super) fn skip_notes(&self, origin: &Arc<Origin>) -> Vec<Note> {
        let mut kinds: BTreeMap<NoiseKind, (u64, &SkippedLines)> = BTreeMap::new();
        for entry in self
            .skipped
            .iter()
            .filter(|entry| entry.kind != NoiseKind::Blank)
        {
            kinds.entry(entry.kind).or_insert((0, entry)).0 += entry.rows;
        }
        kinds
            .into_values()
            .map(|(rows, first)| {
                let text = Message::new("note-skipped-lines")
                    .with("lines", rows)
                    .with("kind", first.kind.name())
                    .with("row", first.first_row.to_string());
                Note::info(Some(Arc::clone(origin)), text).quoting(first.excerpt.clone())
            })
            .collect()
    }
}

impl NoiseKind {
    /// Returns whether a line of this kind may have as many separators as a record.
    pub(super) fn may_have_separators(self) -> bool {
        matches!(
            self,
            Self::Blank | Self::TypeLine | Self::SeparatorLine | Self::Dashes
        )
    }

    fn name(self) -> Message {
        Message::new(match self {
            Self::Blank => "skipped-blank",
            Self::TypeLine => "skipped-type-line",
            Self::SeparatorLine => "skipped-separator-line",
            Self::Dashes => "skipped-dashes",
            Self::RepeatedHeader => "skipped-repeated-header",
            Self::RowCount => "skipped-row-count",
            Self::CompletionTime => "skipped-completion-time",
            Self::Prompt => "skipped-prompt",
            Self::PartialQuery => "skipped-partial-query",
            Self::Message => "skipped-message",
            Self::Preamble => "skipped-preamble",
        })
    }
}

/// The counts of one or more blocks.
#[derive(Debug, Default)]
pub(super) struct RowTally {
    pub record_bytes: u64,
    pub set_aside_bytes: u64,
    pub skipped_bytes: u64,
    pub delivered: u64,
    pub set_aside: Vec<SetAside>,
    pub skipped: Vec<SkippedLines>,
    pub stated_rows: Option<u64>,
}

impl RowTally {
    /// Adds a skipped line.
    pub(super) fn skip(&mut self, row: u64, kind: NoiseKind, excerpt: impl FnOnce() -> String) {
        if let Some(last) = self.skipped.last_mut()
            && last.kind == kind
            && last.last_row + 1 == row
        {
            last.last_row = row;
            last.rows += 1;
            return;
        }
        self.skipped.push(SkippedLines {
            first_row: row,
            last_row: row,
            rows: 1,
            kind,
            excerpt: excerpt(),
        });
    }

    /// Returns the total number of rows.
    pub(super) fn rows(&self) -> u64 {
        self.delivered
            + self.set_aside_rows()
            + self.skipped.iter().map(|entry| entry.rows).sum::<u64>()
    }

    fn set_aside_rows(&self) -> u64 {
        self.set_aside
            .iter()
            .map(|entry| entry.last_row - entry.first_row + 1)
            .sum()
    }

    /// Returns the total number of bytes.
    pub(super) fn bytes(&self) -> u64 {
        self.record_bytes + self.set_aside_bytes + self.skipped_bytes
    }

    /// Adds the counts of the next block to these counts.
    ///
    /// # Errors
    ///
    /// Returns an error if too many records are damaged.
    pub(super) fn append(&mut self, next: Self) -> Result<(), ReadError> {
        self.record_bytes += next.record_bytes;
        self.set_aside_bytes += next.set_aside_bytes;
        self.skipped_bytes += next.skipped_bytes;
        self.delivered += next.delivered;
        self.set_aside.extend(next.set_aside);
        for entry in next.skipped {
            self.append_skipped(entry);
        }
        if let Some(rows) = next.stated_rows {
            self.stated_rows = Some(self.stated_rows.unwrap_or(0).saturating_add(rows));
        }
        if self.set_aside.len() > SET_ASIDE_LIMIT {
            return Err(too_damaged(&self.set_aside).into());
        }
        Ok(())
    }

    fn append_skipped(&mut self, entry: SkippedLines) {
        let is_full = self.skipped.len() >= SKIP_LIMIT;
        let mut latest = self.skipped.iter_mut().rev();
        let joined = if is_full {
            latest.find(|last| last.kind == entry.kind)
        } else {
            latest
                .next()
                .filter(|last| last.kind == entry.kind && last.last_row + 1 == entry.first_row)
        };
        match joined {
            Some(last) => {
                last.last_row = entry.last_row;
                last.rows += entry.rows;
            }
            None => self.skipped.push(entry),
        }
    }

    /// Returns the summary of the file. `bytes` and `rows` are the counts of the block reader.
    ///
    /// # Errors
    ///
    /// Returns an error if the counts of the blocks do not add up to `bytes` and `rows`.
    pub(super) fn finish(self, bytes: u64, rows: u64) -> Result<TextSummary, ReadError> {
        if self.bytes() != bytes || self.rows() != rows {
            return Err(ReadError::CountMismatch(format!(
                "{bytes} bytes and {rows} rows read, {} bytes and {} rows split",
                self.bytes(),
                self.rows()
            )));
        }
        Ok(TextSummary {
            rows,
            set_aside: self.set_aside,
            skipped: self.skipped,
            notes: Vec::new(),
            stated_rows: self.stated_rows,
            queries: Vec::new(),
        })
    }
}

fn too_damaged(set_aside: &[SetAside]) -> Refusal {
    let first = set_aside.first().map(|entry| entry.detail.clone());
    Refusal::new(
        Message::new("refused-too-damaged")
            .with("records", SET_ASIDE_LIMIT)
            .with("first", first.unwrap_or_default()),
    )
}
