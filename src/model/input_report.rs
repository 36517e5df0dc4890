//! The report on one input: what it is, and how many of its rows were used or set aside.

use std::collections::BTreeMap;

use crate::model::location::{Note, Origin, SetAside};

/// What one input is, and how many of its rows were used or set aside.
#[derive(Debug, Clone, Default)]
pub struct InputReport {
    /// File and sheet.
    pub origin: Option<Origin>,
    /// The table that it contains.
    pub table: Option<&'static str>,
    /// How the table was recognised, or why it was not.
    pub recognised_by: String,
    /// Encoding of a text file.
    pub encoding: Option<String>,
    /// Delimiter of a text file.
    pub delimiter: Option<String>,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Records below the header.
    pub rows: u64,
    /// Records that became rows of the table.
    pub used: u64,
    /// Records that did not, with the reason; `rows = used + set aside`.
    pub set_aside: Vec<SetAside>,
    /// The header of each column that was read, by field.
    pub columns: BTreeMap<&'static str, String>,
    /// Fields of the table without a column.
    pub missing: Vec<&'static str>,
    /// The newest date in the table, in seconds since 1970.
    pub newest_date: Option<i64>,
    /// What was unusual or assumed.
    pub notes: Vec<Note>,
}

impl InputReport {
    /// Returns the name of the file.
    pub fn file(&self) -> Option<&str> {
        self.origin.as_ref().map(|origin| origin.file.as_str())
    }

    /// Returns the name of the sheet, for workbooks.
    pub fn sheet(&self) -> Option<&str> {
        self.origin.as_ref()?.sheet.as_deref()
    }

    /// Returns how many rows were set aside.
    pub fn set_aside_rows(&self) -> u64 {
        self.set_aside
            .iter()
            .map(|range| range.last_row - range.first_row + 1)
            .sum()
    }

    /// Returns whether `rows = used + set aside`.
    pub fn balances(&self) -> bool {
        self.rows == self.used + self.set_aside_rows()
    }
}
