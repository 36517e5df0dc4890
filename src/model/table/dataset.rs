//! All tables of a customer, and other facts about the inputs.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Record, Table, TableKind};
use crate::locale::Text;
use crate::model::document_archive::ArchiveFiles;
use crate::model::location::Origin;

/// The tables of a customer, by kind.
#[derive(Debug, Clone, Default)]
pub struct Dataset {
    tables: BTreeMap<TableKind, Arc<Table>>,
    /// The reasons why a table cannot be used although the inputs contain it or mention it.
    pub unusable: BTreeMap<TableKind, Vec<Text>>,
    /// Descriptions of inputs, or parts of inputs, that were not used but may contain rows of any table.
    pub unrecognised: Vec<Text>,
    /// The files of the document archive, if the inputs contain a list of these files.
    pub archive_files: Option<ArchiveFiles>,
    /// The headers of every input, from which the installed release is derived.
    pub seen: Vec<SeenTable>,
}

/// The headers of one input, even if its table was not recognised.
#[derive(Debug, Clone)]
pub struct SeenTable {
    /// The file and sheet.
    pub origin: Arc<Origin>,
    /// Normalised name of the recognised table or, if no table was recognised, of the file or sheet.
    pub name: String,
    /// Normalised names derived from the name of the file or sheet. One of them may be an older name of the recognised
    /// table.
    pub found_names: Vec<String>,
    /// Normalised headers.
    pub headers: Vec<String>,
}

impl Dataset {
    /// Adds a table, and replaces any table of the same kind.
    pub fn insert(&mut self, table: Table) {
        self.tables.insert(table.kind, Arc::new(table));
    }

    /// Removes a table. Returns the table, or `None` if it was not loaded.
    pub fn remove(&mut self, kind: TableKind) -> Option<Table> {
        self.tables.remove(&kind).map(Arc::unwrap_or_clone)
    }

    /// Adds a reason why a table may be incomplete.
    pub fn doubt(&mut self, kind: TableKind, doubt: impl Into<Text>) {
        if let Some(table) = self.tables.get_mut(&kind) {
            Arc::make_mut(table).doubts.push(doubt.into());
        }
    }

    /// Records that the row count of a table is confirmed by a source other than the rows themselves.
    pub fn confirm_rows(&mut self, kind: TableKind) {
        if let Some(table) = self.tables.get_mut(&kind) {
            Arc::make_mut(table).row_count_confirmed = true;
        }
    }

    /// Returns whether the exporter of this file or sheet preserves non-ASCII characters. If so, question marks in the
    /// file are not substitutes for lost letters.
    pub fn keeps_non_ascii(&self, origin: &Origin) -> bool {
        self.tables()
            .any(|table| table.non_ascii_origins.contains(origin))
    }

    /// Returns a table, or `None` if it was not loaded.
    pub fn get(&self, kind: TableKind) -> Option<&Table> {
        self.shared(kind).map(Arc::as_ref)
    }

    /// Returns a table with shared ownership, which a `SharedRecord` needs, or `None` if the table was not loaded.
    pub fn shared(&self, kind: TableKind) -> Option<&Arc<Table>> {
        self.tables.get(&kind)
    }

    /// Returns a table, or `None` if it was not loaded or has no rows.
    pub fn filled(&self, kind: TableKind) -> Option<&Table> {
        self.get(kind).filter(|table| !table.is_empty())
    }

    /// Returns all tables in the order of [`TableKind`].
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.values().map(Arc::as_ref)
    }

    /// Returns the rows of a table, or no rows if the table is missing.
    pub fn records(&self, kind: TableKind) -> impl Iterator<Item = Record<'_>> {
        self.get(kind).into_iter().flat_map(Table::records)
    }
}
