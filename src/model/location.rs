//! Locations in the customer's files, notes on them, and rows that were set aside.
//!
//! All of it is shown to people and written into reports, so paths are relative, use `/` and never name the
//! machine.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

/// A text file, or one sheet of a workbook, by the name that the customer knows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Origin {
    /// Path relative to the path on the command line, with `/`. A member of an archive or an attachment
    /// follows its container: `mail.eml/exports.zip/associate.csv`.
    pub file: String,
    /// Name of the sheet, in a workbook.
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

    /// Returns the origin of a sheet of a workbook.
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

/// One row of a file or sheet, numbered as a spreadsheet shows it: the first row is 1, blank rows count, and a
/// text record that spans several lines is one row.
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

/// How important a note is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteLevel {
    /// Reports what was done; no data is lost.
    Info,
    /// Data may be missing or damaged; a person should check.
    Warning,
}

/// A remark on the input: what was left out, unusual or assumed. Not a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note {
    /// File and sheet, if the note is about one.
    pub origin: Option<Arc<Origin>>,
    /// How important it is.
    pub level: NoteLevel,
    /// One sentence: what, where, and the remedy if there is one.
    pub text: String,
    /// The text in the file that the note is about.
    pub quote: Option<String>,
}

impl Note {
    /// Returns a note about something that loses no data.
    pub fn info(origin: Option<Arc<Origin>>, text: impl Into<String>) -> Self {
        Self {
            origin,
            level: NoteLevel::Info,
            text: text.into(),
            quote: None,
        }
    }

    /// Returns a note that asks a person to check.
    pub fn warning(origin: Option<Arc<Origin>>, text: impl Into<String>) -> Self {
        Self {
            origin,
            level: NoteLevel::Warning,
            text: text.into(),
            quote: None,
        }
    }

    /// Adds the text in the file that the note is about.
    #[must_use]
    pub fn quoting(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
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

/// A range of rows that were read but are not part of a table, and the reason.
///
/// For every input `rows = used + set aside`, and each set-aside row is in exactly one of these.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SetAside {
    /// First row, as a spreadsheet shows it.
    pub first_row: u64,
    /// Last row; equal to `first_row` for a single one.
    pub last_row: u64,
    /// The kind of reason.
    pub reason: Reason,
    /// What was expected and what was found.
    pub detail: String,
    /// The first characters of the row, so that a person can recognise it.
    pub excerpt: String,
}

/// How many characters of a row are shown if it is set aside.
pub const EXCERPT_CHARACTERS: usize = 80;

/// Why a row is not part of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// More or fewer cells than the header.
    Width,
    /// A quoted cell that is never closed, or text after a closing quote.
    Quote,
    /// Bytes that are not valid in the encoding of the file.
    Encoding,
    /// The file ends within the record.
    CutOff,
    /// A key that is empty or cannot be read (`8,98802E+19`).
    Key,
    /// An earlier row has the same key and other values.
    Conflict,
    /// An earlier row is identical; no data is lost.
    Copy,
    /// A total, a footnote or another line that is not a record; no data is lost.
    NotARecord,
}

impl Reason {
    /// Returns whether data may be missing because of it. A verdict that needs the table cannot be `pass` then.
    pub fn loses_data(self) -> bool {
        !matches!(self, Self::Copy | Self::NotARecord)
    }
}
