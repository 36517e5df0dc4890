//! Locations in the customer's files, notes on the files, and rows that were set aside.
//!
//! Reports show these values, so paths are relative, use `/`, and never contain the name of the machine.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use crate::locale::{Language, Text};

/// A text file or one sheet of a workbook, under the name that the customer knows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Origin {
    /// Path relative to the path on the command line, with `/`. For an archive member or an attachment, the path of the
    /// container comes first: `mail.eml/exports.zip/associate.csv`.
    pub file: String,
    /// Name of the sheet, if the file is a workbook.
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

/// One row of a file or sheet, with the number that a spreadsheet shows: the first row is 1, blank rows are counted,
/// and a text record that spans several lines is one row.
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

/// The importance of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteLevel {
    /// The program reports what it did; no data is lost.
    Info,
    /// Data may be missing or damaged; a person should check it.
    Warning,
}

/// A remark on an input: something that was skipped or assumed, or that is unusual. A note is not a finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Note {
    /// The file and sheet, if the note is about one input.
    pub origin: Option<Arc<Origin>>,
    /// The importance of the note.
    pub level: NoteLevel,
    /// One sentence: what happened, where, and the remedy, if there is one.
    pub text: Text,
    /// The same sentence for the person who runs the program, with technical details such as options, commands or the
    /// error of a library. If it is `None`, this person reads `text`.
    pub technical: Option<Text>,
    /// A quotation from the file: the text that the note is about.
    pub quote: Option<String>,
}

impl Note {
    /// Returns a note with the level [`NoteLevel::Info`].
    pub fn info(origin: Option<Arc<Origin>>, text: impl Into<Text>) -> Self {
        Self::new(origin, NoteLevel::Info, text.into())
    }

    /// Returns a note with the level [`NoteLevel::Warning`].
    pub fn warning(origin: Option<Arc<Origin>>, text: impl Into<Text>) -> Self {
        Self::new(origin, NoteLevel::Warning, text.into())
    }

    fn new(origin: Option<Arc<Origin>>, level: NoteLevel, text: Text) -> Self {
        Self {
            origin,
            level,
            text,
            technical: None,
            quote: None,
        }
    }

    /// Adds the same sentence with technical details.
    #[must_use]
    pub fn technical(mut self, text: impl Into<Text>) -> Self {
        self.technical = Some(text.into());
        self
    }

    /// Applies `change` to the sentence and, if there is one, to the sentence with technical details.
    #[must_use]
    pub fn map_text(self, mut change: impl FnMut(Text) -> Text) -> Self {
        Self {
            text: change(self.text),
            technical: self.technical.map(change),
            ..self
        }
    }

    /// Adds a quotation from the file: the text that the note is about.
    #[must_use]
    pub fn quoting(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }

    /// Returns the sentence for the person who runs the program, followed by the quotation.
    pub fn sentence(&self, language: Language) -> String {
        self.quoted(self.technical.as_ref().unwrap_or(&self.text), language)
    }

    /// Returns the sentence without technical details, followed by the quotation.
    pub fn for_customer(&self, language: Language) -> String {
        self.quoted(&self.text, language)
    }

    /// Returns the sentence for the person who runs the program, in English.
    pub fn english(&self) -> String {
        self.sentence(Language::English)
    }

    fn quoted(&self, text: &Text, language: Language) -> String {
        let text = text.in_language(language);
        match &self.quote {
            Some(quote) => format!("{text}: {quote}"),
            None => text,
        }
    }

    /// Sorts notes by input, importance and English text, so that their order is the same in every language.
    pub fn sort(notes: &mut [Self]) {
        notes.sort_by_cached_key(|note| (note.origin.clone(), note.level, note.english()));
    }
}

/// A range of rows that were read but are not part of a table, and why.
///
/// For every input, `rows = used + set aside`. Each row that was set aside belongs to exactly one range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// First row of the range, with the number that a spreadsheet shows.
    pub first_row: u64,
    /// Last row of the range; a single row has `first_row == last_row`.
    pub last_row: u64,
    /// The kind of reason.
    pub reason: Reason,
    /// What was expected and what was found.
    pub detail: Text,
    /// A text by which a person can recognise the first row: its first characters or its key. The text may be empty.
    pub excerpt: String,
}

impl SetAside {
    /// Sorts ranges by their rows.
    pub fn sort(ranges: &mut [Self]) {
        ranges.sort_by_key(|range| (range.first_row, range.last_row, range.reason));
    }
}

/// Maximum number of characters in the excerpt of a row that was set aside.
pub const EXCERPT_CHARACTERS: usize = 80;

/// Why a row is not part of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The row has more or fewer cells than the header.
    Width,
    /// A quoted cell is never closed, or text follows a closing quote.
    Quote,
    /// Bytes are not valid in the encoding of the file.
    Encoding,
    /// The file ends within the record.
    CutOff,
    /// The key is empty or cannot be read (`8,98802E+19`).
    Key,
    /// An earlier row has the same key but different values.
    Conflict,
    /// An earlier row is identical, so no data is lost.
    Copy,
    /// The line is not a record but, for example, a total or a footnote. No data is lost.
    NotARecord,
}

impl Reason {
    /// Returns whether setting aside a row for this reason may lose data. If so, a requirement that needs the table
    /// cannot pass.
    pub fn loses_data(self) -> bool {
        !matches!(self, Self::Copy | Self::NotARecord)
    }
}
