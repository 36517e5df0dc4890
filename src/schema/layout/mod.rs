//! Layouts of grids without a header: the column order of a table, and a check of whether the values of a grid fit
//! this order.
//!
//! The program knows the column order of the statements in `tables.toml`, and the order that the user gives. It never
//! guesses the order of `SELECT *`. It proposes a layout that fits, but uses it only if the user confirms it.

mod column_fit;
mod pattern;
#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashSet};

use column_fit::{LayoutFit, is_most};
use pattern::Expected;

use super::recognise::{Match, MatchedBy};
use super::{ColumnRole, Dictionary, TableSpec, fold_header};
use crate::locale::{Message, Text};
use crate::model::grid::{Batch, Grid, Row};
use crate::model::table::{Field, TableKind};

/// The name that the user writes for a column that is not read.
const NOT_READ: &str = "-";

/// The order in which the columns of a table occur in a grid without a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The table of the layout.
    pub kind: TableKind,
    /// The name of each column; `-` for a column that is not read.
    pub names: Vec<String>,
    columns: Vec<Option<Expected>>,
}

/// An error in the column names that the user gave.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// No statement exports the table, so the order of its columns is not known.
    #[error("the order of its columns is not known; name them: {0}=FILE:COLUMN,COLUMN")]
    NoOrder(TableKind),
    /// The table has no such column.
    #[error("`{0}` has no column `{1}`; its columns are {2}; write - for any other column")]
    Unknown(TableKind, String, String),
    /// Two columns have the same name.
    #[error("the column `{0}` is named twice")]
    Twice(String),
    /// A required column is missing.
    #[error("the column `{0}` is missing, and the table cannot be used without it")]
    Missing(Field),
}

impl Layout {
    /// Returns the column order of the statement that exports the table, or `None` if the table has no statement.
    pub fn of_statement(table: &TableSpec) -> Option<Self> {
        let names = selected(table.query.as_deref()?)?;
        Self::of_names(table, &names).ok()
    }

    /// Returns a layout with these columns in this order.
    ///
    /// # Errors
    /// Returns [`LayoutError`] if a column name is unknown or occurs twice, or if a required column is missing.
    pub fn of_names(table: &TableSpec, names: &[String]) -> Result<Self, LayoutError> {
        let mut seen = BTreeSet::new();
        for name in names.iter().filter(|name| *name != NOT_READ) {
            if table.role(name).is_none() {
                let known = table.fields.keys().map(|field| field.name());
                let known = known.collect::<Vec<_>>().join(", ");
                return Err(LayoutError::Unknown(table.kind, name.clone(), known));
            }
            let same = match table.role(name) {
                Some(ColumnRole::Field(field)) => field.name().to_owned(),
                _ => fold_header(name),
            };
            if !seen.insert(same) {
                return Err(LayoutError::Twice(name.clone()));
            }
        }
        if let Some(field) = table.required().find(|field| !seen.contains(field.name())) {
            return Err(LayoutError::Missing(field));
        }
        Ok(Self {
            kind: table.kind,
            columns: names.iter().map(|name| Expected::of(table, name)).collect(),
            names: names.to_vec(),
        })
    }

    /// Returns the match for a grid that has this layout and no header row.
    pub fn matched(&self, table: &TableSpec) -> Match {
        let field = |name: &String| match table.role(name) {
            Some(ColumnRole::Field(field)) => Some(field),
            _ => None,
        };
        let columns = self.names.iter().enumerate();
        let secret = |name: &&String| table.role(name) == Some(ColumnRole::Secret);
        Match {
            kind: self.kind,
            by: MatchedBy::Layout,
            header_row: 0,
            headers: self.names.clone(),
            columns: columns
                .filter_map(|(index, name)| Some((field(name)?, index)))
                .collect(),
            missing: Vec::new(),
            duplicated: Vec::new(),
            secrets: self.names.iter().filter(secret).cloned().collect(),
            unknown: Vec::new(),
            also_present: Vec::new(),
        }
    }

    /// Returns why the grid does not fit this layout, or `None` if it fits.
    ///
    /// # Errors
    /// Returns a message for the user if the grid cannot be read to the end.
    pub fn objection(&self, grid: &impl Grid) -> Result<Option<Message>, Text> {
        let fit = self.fit(grid)?;
        if fit.first_row_is_header(self) {
            let row = fit.first_row.to_string();
            return Ok(Some(Message::new("misfit-header").with("row", row)));
        }
        Ok(fit
            .width_objection(self)
            .or_else(|| fit.column_objection(self)))
    }

    fn fit(&self, grid: &impl Grid) -> Result<LayoutFit, Text> {
        let blank_ends = grid.drops_blank_ends();
        let mut whole = LayoutFit::of(self);
        grid.read(
            |batch| LayoutFit::of_rows(self, batch, blank_ends),
            |part| whole.add(part),
        )?;
        Ok(whole)
    }

    /// Returns whether the first rows fit this layout. This check is fast and excludes most layouts, so that the whole
    /// grid is rarely read.
    fn fits_head(&self, head: &Batch, blank_ends: bool) -> bool {
        let fit = LayoutFit::of_rows(self, head, blank_ends);
        fit.is_accepted(self) && self.keys_are_unique(head, blank_ends)
    }

    fn keys_are_unique(&self, head: &Batch, blank_ends: bool) -> bool {
        let mut keys = self.columns.iter().enumerate();
        keys.all(|(column, expected)| {
            if !expected.is_some_and(|expected| expected.unique) {
                return true;
            }
            let rows = head.rows().filter(|row| self.is_wide(*row, blank_ends));
            let values: Vec<&str> = rows
                .filter_map(|row| row.cell(column))
                .map(|cell| cell.text)
                .collect();
            let distinct: HashSet<&&str> = values.iter().collect();
            is_most(distinct.len() as u64, values.len() as u64)
        })
    }

    /// Returns whether the row has as many cells as the layout has columns. If the grid drops blank cells at the end of
    /// a row, it is enough that no cell beyond the last column has a value.
    fn is_wide(&self, row: Row<'_>, blank_ends: bool) -> bool {
        let width = self.names.len();
        if !blank_ends {
            return row.len() == width;
        }
        let filled = (0..row.len())
            .rev()
            .find(|column| row.cell(*column).is_some_and(|cell| !cell.is_blank()));
        filled.is_none_or(|last| last < width)
    }

    fn has_no_distinctive_column(&self) -> bool {
        self.columns
            .iter()
            .flatten()
            .all(|expected| !expected.pattern.is_distinctive())
    }
}

/// Returns the layouts that fit the whole grid: usually none, rarely more than one.
///
/// # Errors
/// Returns a message for the user if the grid cannot be read to the end.
pub fn fitting_layouts(grid: &impl Grid, dictionary: &Dictionary) -> Result<Vec<Layout>, Text> {
    let blank_ends = grid.drops_blank_ends();
    let mut fitting = Vec::new();
    let tables = dictionary.tables().filter(|table| !table.needs_header);
    for layout in tables.filter_map(Layout::of_statement) {
        if layout.fits_head(grid.head(), blank_ends) && layout.fit(grid)?.is_accepted(&layout) {
            fitting.push(layout);
        }
    }
    Ok(fitting)
}

/// Returns the column names between `SELECT` and `FROM`, without table aliases, or `None` if the statement does not
/// have this form.
fn selected(query: &str) -> Option<Vec<String>> {
    let list = query.strip_prefix("SELECT ")?.split_once(" FROM ")?.0;
    let name = |item: &str| item.trim().rsplit(['.', ' ']).next().map(str::to_owned);
    split_items(list).into_iter().map(name).collect()
}

/// Splits the column list of a statement at commas that are not within brackets or quotes.
pub fn split_items(items: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let mut quoted = false;
    items
        .split(|c: char| {
            match c {
                '\'' => quoted = !quoted,
                _ if quoted => {}
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            c == ',' && depth == 0 && !quoted
        })
        .map(str::trim)
        .collect()
}
