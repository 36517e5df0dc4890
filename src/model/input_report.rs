//! The report on one input: which table it contains, and how many of its rows were used or set aside.

use std::collections::BTreeMap;

use crate::model::location::{Note, Origin, SetAside};

/// The report on one input: which table it contains, and how many of its rows were used or set aside.
#[derive(Debug, Clone, Default)]
pub struct InputReport {
    /// The file and the sheet.
    pub origin: Option<Origin>,
    /// The name of the table that the input contains, or `None` if no table was recognised.
    pub table: Option<&'static str>,
    /// How the table was recognised, or why no table was recognised.
    pub recognised_by: String,
    /// The encoding, if the input is a text file.
    pub encoding: Option<String>,
    /// The delimiter, if the input is a text file.
    pub delimiter: Option<String>,
    /// The SHA-256 hash of the file.
    pub sha256: String,
    /// Number of records below the header.
    pub rows: u64,
    /// Number of records that became rows of the table.
    pub used: u64,
    /// The rows that were set aside, with the reasons. Every row is counted: `rows = used + set aside`.
    pub set_aside: Vec<SetAside>,
    /// The header of each recognised column, by field.
    pub columns: BTreeMap<&'static str, String>,
    /// Fields of the table for which the input has no column.
    pub missing: Vec<&'static str>,
    /// The newest date in the table, in seconds since 1970.
    pub newest_date: Option<i64>,
    /// Notes on what was unusual or assumed.
    pub notes: Vec<Note>,
}

impl InputReport {
    /// Returns the path of the file.
    pub fn file(&self) -> Option<&str> {
        self.origin.as_ref().map(|origin| origin.file.as_str())
    }

    /// Returns the name of the sheet, if the input is in a workbook.
    pub fn sheet(&self) -> Option<&str> {
        self.origin.as_ref()?.sheet.as_deref()
    }

    /// Returns the number of rows that were set aside.
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
