//! All tables of a customer, by kind, and what was sent besides.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Record, Table, TableKind};
use crate::model::location::Origin;

/// Everything that was recognised, by table.
#[derive(Debug, Clone, Default)]
pub struct Dataset {
    tables: BTreeMap<TableKind, Table>,
    /// Why a table that was sent could not be used, in words, by table.
    pub spoiled: BTreeMap<TableKind, Vec<String>>,
    /// What was sent, could hold rows of any table, and was not read.
    pub unread: Vec<String>,
    /// Every grid's headers, for the schema fingerprint: the table name that the file or sheet
    /// suggests, and the folded headers.
    pub seen: Vec<SeenTable>,
}

/// The headers of one grid, whether it was recognised or not.
#[derive(Debug, Clone)]
pub struct SeenTable {
    /// Where.
    pub origin: Arc<Origin>,
    /// Folded table name: the recognised table's, else the file's or sheet's.
    pub name: String,
    /// Folded headers.
    pub headers: Vec<String>,
}

impl Dataset {
    /// Adds a table; a later one of the same kind takes its place.
    pub fn insert(&mut self, table: Table) {
        self.tables.insert(table.kind, table);
    }

    /// Takes a table out.
    pub fn remove(&mut self, kind: TableKind) -> Option<Table> {
        self.tables.remove(&kind)
    }

    /// Adds a reason to believe that a table is not whole.
    pub fn doubt(&mut self, kind: TableKind, doubt: String) {
        if let Some(table) = self.tables.get_mut(&kind) {
            table.doubts.push(doubt);
        }
    }

    /// Returns whether letters beyond ASCII stand in this file or sheet, or would: then a question mark is one.
    pub fn letters_survive(&self, origin: &Origin) -> bool {
        self.tables().any(|table| table.lettered.contains(origin))
    }

    /// Returns a table that was sent and could be read.
    pub fn get(&self, kind: TableKind) -> Option<&Table> {
        self.tables.get(&kind)
    }

    /// Returns a table of which at least one row is there.
    pub fn filled(&self, kind: TableKind) -> Option<&Table> {
        self.get(kind).filter(|table| !table.is_empty())
    }

    /// Returns all tables in the order of [`TableKind`].
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.values()
    }

    /// Returns the rows of a table, none if it was not sent.
    pub fn records(&self, kind: TableKind) -> impl Iterator<Item = Record<'_>> {
        self.get(kind).into_iter().flat_map(Table::records)
    }
}
