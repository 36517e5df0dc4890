//! Where something stands in what the customer sent, and what was odd about it.
//!
//! Everything here is shown to people and written into reports, so paths are relative, use `/`
//! and never name the machine.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

/// One grid of cells: a text file, or one sheet of a workbook, by the name the customer knows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Origin {
    /// Path relative to what was named on the command line, with `/`. A member of an archive or
    /// an attachment follows its container: `mail.eml/exports.zip/associate.csv`.
    pub file: String,
    /// Name of the sheet, for workbooks.
    pub sheet: Option<String>,
}

impl Origin {
    /// Returns the origin of a text file.
    pub fn file(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            sheet: None,
        }
    }

    /// Returns the origin of a sheet in a workbook.
    pub fn sheet(file: impl Into<String>, sheet: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            sheet: Some(sheet.into()),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.sheet {
            Some(sheet) => write!(f, "{} [{sheet}]", self.file),
            None => f.write_str(&self.file),
        }
    }
}

/// One row of one origin, numbered as a spreadsheet shows it: the first row is 1, blank rows
/// count, and a text record that spans several lines is one row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// File and sheet.
    pub origin: Arc<Origin>,
    /// Row number, from 1.
    pub row: u64,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} row {}", self.origin, self.row)
    }
}

/// How much a note matters to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteLevel {
    /// Says what was done; nothing is lost.
    Info,
    /// Something may be missing or damaged; a person should look.
    Warning,
}

/// Something about the input that is no finding: what was left out, odd or assumed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note {
    /// Where, if the note is about one grid.
    pub origin: Option<Arc<Origin>>,
    /// How much it matters.
    pub weight: NoteLevel,
    /// One sentence: what, where in the grid, and the remedy if there is one.
    pub text: String,
    /// What stands there, in the customer's own words.
    pub quote: Option<String>,
}

impl Note {
    /// Returns a note that nothing is lost by.
    pub fn info(origin: Option<Arc<Origin>>, text: impl Into<String>) -> Self {
        Self {
            origin,
            weight: NoteLevel::Info,
            text: text.into(),
            quote: None,
        }
    }

    /// Returns a note that asks a person to look.
    pub fn warning(origin: Option<Arc<Origin>>, text: impl Into<String>) -> Self {
        Self {
            origin,
            weight: NoteLevel::Warning,
            text: text.into(),
            quote: None,
        }
    }

    /// Quotes what stands there.
    #[must_use]
    pub fn quoting(mut self, words: impl Into<String>) -> Self {
        self.quote = Some(words.into());
        self
    }

    /// Returns the sentence, with the quotation at its end.
    pub fn sentence(&self) -> String {
        match &self.quote {
            Some(quote) => format!("{}: {quote}", self.text),
            None => self.text.clone(),
        }
    }
}

/// Rows that were read but are not part of any table, and why.
///
/// Nothing vanishes: for every input `rows = used + set aside`, and each set-aside row is in
/// exactly one of these.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SetAside {
    /// First row, as a spreadsheet shows it.
    pub first_row: u64,
    /// Last row; equal to `first_row` for a single one.
    pub last_row: u64,
    /// Why.
    pub reason: Reason,
    /// What was expected and what was found, in words.
    pub detail: String,
    /// The first characters of the raw text, for a person to recognise the row.
    pub excerpt: String,
}

/// Why a row is not part of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// More or fewer cells than the header has.
    Width,
    /// A quoted cell that is never closed, or text after a closing quote.
    Quote,
    /// Bytes that are no text in the file's encoding.
    Encoding,
    /// The record is cut off by the end of the file.
    CutOff,
    /// A key that is empty or cannot be read (`8,98802E+19`).
    Key,
    /// The same key with other values stands in an earlier row.
    Conflict,
    /// The same row stands in an earlier row; nothing is lost.
    Copy,
    /// A total, a footnote or another line that is not a record; nothing is lost.
    NotARecord,
}

impl Reason {
    /// Returns whether data may be missing because of it: then no verdict that rests on the
    /// table can be a pass.
    pub fn loses_data(self) -> bool {
        !matches!(self, Self::Copy | Self::NotARecord)
    }
}
