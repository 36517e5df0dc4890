//! One row of a table.

use std::sync::Arc;

use super::{Field, Table, TableKind};
use crate::model::location::{Location, Origin};
use crate::model::work;

/// One row of a table. Every getter returns `None` if the field has no column, or if the cell is empty or unreadable.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    table: &'a Table,
    index: usize,
}

impl<'a> Record<'a> {
    pub(super) fn new(table: &'a Table, index: usize) -> Self {
        work::count();
        Self { table, index }
    }

    /// Returns the kind of the table.
    pub fn kind(self) -> TableKind {
        self.table.kind
    }

    /// Returns an integer.
    pub fn int(self, field: Field) -> Option<i64> {
        self.table.ints(field)?.get(self.index)
    }

    /// Returns a reference to a row of another table. Returns `None` for zero and negative values, which mean "no row"
    /// in SuperOffice.
    pub fn reference(self, field: Field) -> Option<i64> {
        self.int(field).filter(|id| *id > 0)
    }

    /// Returns a Boolean.
    pub fn flag(self, field: Field) -> Option<bool> {
        self.table.flags(field)?.get(self.index)
    }

    /// Returns a date in seconds since 1970, in local time.
    pub fn date(self, field: Field) -> Option<i64> {
        self.int(field)
    }

    /// Returns text unchanged, or `None` if it is empty.
    pub fn text(self, field: Field) -> Option<&'a str> {
        self.table
            .texts(field)?
            .get(self.index)
            .filter(|text| !text.is_empty())
    }

    /// Returns the e-mail address in the link of the cell. Returns `None` if the cell has no link, or if its text
    /// contains the same address.
    pub fn link(self, field: Field) -> Option<&'a str> {
        if self.table.links.is_empty() {
            return None;
        }
        let links = &self.table.links;
        links.get(&(field, self.location())).map(String::as_str)
    }

    /// Returns the location of the row.
    pub fn location(self) -> Location {
        Location {
            origin: Arc::clone(self.origin()),
            row: self.location_number(1),
        }
    }

    /// Returns the file or sheet of the row.
    pub fn origin(self) -> &'a Arc<Origin> {
        let origin = usize::try_from(self.location_number(0)).expect("an index fits");
        &self.table.origins[origin]
    }

    fn location_number(self, which: usize) -> u64 {
        let columns = self.table.location.expect("every row has a location");
        self.table.frame.columns()[columns[which]]
            .i64()
            .ok()
            .and_then(|column| column.get(self.index))
            .and_then(|value| u64::try_from(value).ok())
            .expect("every row has a location")
    }
}

/// One row of a table, with shared ownership of the table.
///
/// Users and addresses refer to their rows with this type, so that the text of a row is stored only once, in the
/// columns.
#[derive(Debug, Clone)]
pub struct SharedRecord {
    table: Arc<Table>,
    index: u32,
}

impl SharedRecord {
    /// Returns the row with this index.
    pub fn new(table: &Arc<Table>, index: usize) -> Self {
        Self {
            table: Arc::clone(table),
            index: u32::try_from(index).expect("a table that is kept has fewer rows"),
        }
    }

    /// Returns the row.
    pub fn get(&self) -> Record<'_> {
        self.table.record(self.index as usize)
    }
}
