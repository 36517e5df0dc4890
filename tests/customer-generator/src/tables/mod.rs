//! Converts a customer to rows of database tables, with the columns that customers usually export.
//!
//! The rows of large tables are generated while they are written, and are never stored.

mod advice;
mod archive;
mod customizations;
mod hierarchy;
mod people;
mod rights;

pub(super) use advice::OTHER_OWNERS;
pub(super) use rights::OTHER_RIGHTS;

use std::borrow::Cow;
use std::fmt;

use super::Customer;
use super::era::Era;
use super::moment::Moment;

/// The value of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell<'a> {
    Null,
    Int(i64),
    Text(Cow<'a, str>),
    Date(Moment),
}

impl<'a> Cell<'a> {
    /// Returns a text cell.
    pub(super) fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }

    /// Returns a text cell, or NULL for `None`.
    fn optional(text: Option<impl Into<Cow<'a, str>>>) -> Self {
        text.map_or(Self::Null, Self::text)
    }

    /// Returns a cell with 1 for true and 0 for false.
    fn flag(set: bool) -> Self {
        Self::Int(i64::from(set))
    }

    /// Returns a cell with a number.
    fn count(number: impl TryInto<i64, Error: fmt::Debug>) -> Self {
        Self::Int(number.try_into().expect("counts fit into 64 bits"))
    }
}

/// The kind of text that a table contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Latin-1 words without delimiters or quotation marks.
    Words,
    /// Any text.
    Anything,
}

/// The rows of a table. The rows of large tables are generated on demand.
pub(super) type Rows<'a> = Box<dyn Iterator<Item = Vec<Cell<'a>>> + 'a>;

/// A table that can be written.
pub(super) struct Table<'a> {
    pub(super) name: &'static str,
    pub(super) columns: Vec<&'static str>,
    pub(super) content: Content,
    /// The number of rows.
    pub(super) length: u64,
    pub(super) rows: Rows<'a>,
}

impl<'a> Table<'a> {
    /// Returns a table with these rows, for a table that is small enough to be generated at once. Its content is
    /// [`Content::Words`].
    pub(super) fn small(
        name: &'static str,
        columns: &[&'static str],
        rows: Vec<Vec<Cell<'a>>>,
    ) -> Self {
        let length = rows.len();
        Self::long(name, columns, length, rows.into_iter())
    }

    /// Returns a table with `length` rows. Its content is [`Content::Words`].
    fn long(
        name: &'static str,
        columns: &[&'static str],
        length: usize,
        rows: impl Iterator<Item = Vec<Cell<'a>>> + 'a,
    ) -> Self {
        Self {
            name,
            columns: columns.to_vec(),
            content: Content::Words,
            length: u64::try_from(length).expect("lengths fit into 64 bits"),
            rows: Box::new(rows),
        }
    }

    /// Returns the table with [`Content::Anything`], because its text may contain any character.
    fn of_anything(self) -> Self {
        Self {
            content: Content::Anything,
            ..self
        }
    }

    /// Returns the table with `length` additional rows at the end. These rows are about the customer's customers.
    fn followed_by(self, length: u64, rows: impl Iterator<Item = Vec<Cell<'a>>> + 'a) -> Self {
        Self {
            length: self.length + length,
            rows: Box::new(self.rows.chain(rows)),
            ..self
        }
    }

    /// Returns the table without the columns that a database of this era does not have.
    fn of_era(self, era: Era) -> Self {
        let kept: Vec<bool> = self.columns.iter().map(|column| era.has(column)).collect();
        let columns = keep(self.columns, &kept);
        let rows = self.rows.map(move |row| keep(row, &kept));
        Self {
            columns,
            rows: Box::new(rows),
            ..self
        }
    }
}

fn keep<T>(items: Vec<T>, kept: &[bool]) -> Vec<T> {
    let items = items.into_iter().zip(kept);
    items
        .filter_map(|(item, kept)| kept.then_some(item))
        .collect()
}

/// Returns whether some export tools stop at this number of rows, so that a table of this length looks incomplete.
pub(super) fn is_capped(rows: u64) -> bool {
    matches!(
        rows,
        200 | 500 | 1_000 | 5_000 | 10_000 | 20_000 | 65_535 | 65_536 | 1_048_575 | 1_048_576
    )
}

impl Customer {
    /// Returns all tables of the customer.
    pub(super) fn tables(&self) -> impl Iterator<Item = Table<'_>> {
        let exported = self
            .staff_tables()
            .chain(self.rights_tables())
            .chain(self.hierarchy_tables())
            .chain(self.advice_tables())
            .chain(self.archive_tables())
            .chain(self.customization_tables());
        exported
            .chain(std::iter::once(self.columns_table()))
            .map(|table| table.of_era(self.era))
    }

    /// Returns whether a table about people or rights has a number of rows at which some export tools stop.
    pub(super) fn looks_cut_off(&self) -> bool {
        let mut tables = self.staff_tables().chain(self.rights_tables());
        tables.any(|table| is_capped(table.length))
    }

    /// Returns the table `information_schema_columns`, in which the database lists its columns.
    fn columns_table(&self) -> Table<'_> {
        let exported = self
            .staff_tables()
            .chain(self.rights_tables())
            .chain(self.hierarchy_tables());
        let mut pairs: Vec<(&str, &str)> = exported
            .flat_map(|table| {
                let name = table.name;
                table.columns.into_iter().map(move |column| (name, column))
            })
            .filter(|(_, column)| self.era.has(column))
            .collect();
        pairs.extend(self.era.further_columns());
        let rows = pairs
            .into_iter()
            .map(|(table, column)| {
                vec![
                    Cell::text("crm7"),
                    Cell::text(table.to_uppercase()),
                    Cell::text(column),
                ]
            })
            .collect();
        let columns = ["TABLE_SCHEMA", "TABLE_NAME", "COLUMN_NAME"];
        Table::small("information_schema_columns", &columns, rows)
    }
}
