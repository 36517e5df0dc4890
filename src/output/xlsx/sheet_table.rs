//! A table that is written to one or more sheets of a workbook.

use std::iter::Peekable;

use super::super::cell::CellText;
use super::super::flat_table::FlatTable;
use super::column::SheetKind;
use super::to_do;
use crate::report::{Report, RequirementReport};

/// A table, and the kind of sheet for the table.
pub(super) struct SheetTable<'a> {
    pub(super) kind: SheetKind,
    pub(super) name: &'a str,
    pub(super) header: Vec<&'static str>,
    pub(super) rows: Peekable<Box<dyn Iterator<Item = Vec<CellText<'a>>> + 'a>>,
    /// If the table is a fix list, the requirement whose findings it lists.
    pub(super) requirement: Option<&'a RequirementReport>,
    /// The lines of text above the header.
    pub(super) above: Vec<String>,
}

impl<'a> SheetTable<'a> {
    /// Returns the table of the open findings to fix, to check and to prepare.
    pub(super) fn to_do(report: &'a Report) -> Self {
        let instructions = report.catalogue().fixed("to-do-instructions");
        let above = vec![to_do::heading(report), instructions];
        Self {
            above,
            ..Self::new(SheetKind::ToDo, to_do::table(report))
        }
    }

    /// Returns the given table of the report. The table is a fix list if its name is the id of a requirement.
    pub(super) fn of(report: &'a Report, table: FlatTable<'a>) -> Self {
        let mut requirements = report.requirements.iter();
        match requirements.find(|requirement| requirement.id == table.name) {
            None => Self::other(table),
            requirement => Self {
                requirement,
                ..Self::new(SheetKind::FixList, table)
            },
        }
    }

    /// Returns the table with one line for each customer.
    pub(super) fn customers(table: FlatTable<'a>) -> Self {
        Self::new(SheetKind::Customers, table)
    }

    /// Returns a table of the kind [`SheetKind::Other`].
    pub(super) fn other(table: FlatTable<'a>) -> Self {
        Self::new(SheetKind::Other, table)
    }

    fn new(kind: SheetKind, table: FlatTable<'a>) -> Self {
        Self {
            kind,
            name: table.name,
            header: table.header,
            rows: table.rows.peekable(),
            requirement: None,
            above: Vec::new(),
        }
    }

    /// Returns the name of the table.
    pub(super) fn name(&self) -> &'a str {
        self.name
    }

    /// Returns whether the table has no rows.
    pub(super) fn is_empty(&mut self) -> bool {
        self.rows.peek().is_none()
    }
}
