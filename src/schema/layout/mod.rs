//! Grids without a header: the order in which the columns of a table may stand, and whether the values
//! of a grid agree with it.
//!
//! The only orders known are those of the statements in `tables.toml` and those that the user names;
//! the order of `SELECT *` is never guessed. A layout that fits is proposed, and used only when the
//! user accepts it.

mod column_fit;
mod pattern;
#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashSet};

use column_fit::{Fit, is_most};
pub use pattern::ContentKind;
use pattern::Expected;

use super::recognise::{Match, MatchedBy};
use super::{ColumnRole, Dictionary, TableSpec, fold_header};
use crate::model::grid::{Batch, Grid, Row};
use crate::model::table::{Field, TableKind};

/// What stands for a column that is not read.
const UNREAD: &str = "-";

/// The columns of a table in the order in which they stand in a grid without a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The table.
    pub kind: TableKind,
    /// The name of each column, `-` for one that is not read.
    pub names: Vec<String>,
    columns: Vec<Option<Expected>>,
}

/// Why the names of columns make no layout.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// No statement yields the table, so its order is not known.
    #[error("the order of its columns is not known; name them: {0}=FILE:COLUMN,COLUMN")]
    NoOrder(TableKind),
    /// The table has no such column.
    #[error(
        "`{0}` has no column `{1}`; its columns are {2}; write - for a column that is none of them"
    )]
    Unknown(TableKind, String, String),
    /// Two columns have one name.
    #[error("the column `{0}` is named twice")]
    Twice(String),
    /// A required column is not named.
    #[error("the column `{0}` is not among them, and the table cannot be used without")]
    Lacking(Field),
}

impl Layout {
    /// Returns the order of the statement that yields the table, if there is one.
    pub fn of_statement(table: &TableSpec) -> Option<Self> {
        let names = selected(table.query.as_deref()?)?;
        Self::of_names(table, &names).ok()
    }

    /// Returns the layout with these columns, in the order in which the user names them.
    ///
    /// # Errors
    /// [`LayoutError`] with the name that does not fit.
    pub fn of_names(table: &TableSpec, names: &[String]) -> Result<Self, LayoutError> {
        let mut seen = BTreeSet::new();
        for name in names.iter().filter(|name| *name != UNREAD) {
            if table.usage(name).is_none() {
                let known = table.fields.keys().map(|field| field.name());
                let known = known.collect::<Vec<_>>().join(", ");
                return Err(LayoutError::Unknown(table.kind, name.clone(), known));
            }
            let same = match table.usage(name) {
                Some(ColumnRole::Field(field)) => field.name().to_owned(),
                _ => fold_header(name),
            };
            if !seen.insert(same) {
                return Err(LayoutError::Twice(name.clone()));
            }
        }
        if let Some(field) = table.required().find(|field| !seen.contains(field.name())) {
            return Err(LayoutError::Lacking(field));
        }
        Ok(Self {
            kind: table.kind,
            columns: names.iter().map(|name| Expected::of(table, name)).collect(),
            names: names.to_vec(),
        })
    }

    /// Returns what a grid of this layout holds: its first row is a record.
    pub fn matched(&self, table: &TableSpec) -> Match {
        let field = |name: &String| match table.usage(name) {
            Some(ColumnRole::Field(field)) => Some(field),
            _ => None,
        };
        let columns = self.names.iter().enumerate();
        let secret = |name: &&String| table.usage(name) == Some(ColumnRole::Secret);
        Match {
            kind: self.kind,
            by: MatchedBy::Layout,
            header_row: 0,
            headers: self.names.clone(),
            columns: columns
                .filter_map(|(index, name)| Some((field(name)?, index)))
                .collect(),
            missing: Vec::new(),
            twice: Vec::new(),
            secrets: self.names.iter().filter(secret).cloned().collect(),
            unknown: Vec::new(),
            beside: Vec::new(),
        }
    }

    /// Returns why the values of the grid are not in this order; nothing if they are.
    ///
    /// # Errors
    /// A sentence for people when the grid cannot be read to its end.
    pub fn objection(&self, grid: &impl Grid) -> Result<Option<String>, String> {
        let fit = self.fit(grid)?;
        if fit.first_row_is_words(self) {
            return Ok(Some(format!(
                "row {} looks like a header, not like a record; name its columns in the file of --aliases, or take the \
                 row out",
                fit.first_row
            )));
        }
        Ok(fit
            .width_objection(self)
            .or_else(|| fit.column_objection(self)))
    }

    fn fit(&self, grid: &impl Grid) -> Result<Fit, String> {
        let blank_ends = grid.drops_blank_ends();
        let mut whole = Fit::of(self);
        grid.read(
            |batch| Fit::of_rows(self, batch, blank_ends),
            |part| whole.add(part),
        )?;
        Ok(whole)
    }

    /// Returns whether the first rows may be of this layout; cheap, so that most are ruled out by it.
    fn fits_head(&self, head: &Batch, blank_ends: bool) -> bool {
        let fit = Fit::of_rows(self, head, blank_ends);
        fit.holds(self) && self.keys_are_unique(head, blank_ends)
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

    /// Returns whether the row has as many cells as the layout has columns.
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

    fn has_only_words(&self) -> bool {
        self.columns
            .iter()
            .flatten()
            .all(|expected| !expected.of.is_telling())
    }
}

/// Returns the layouts of all tables that the whole grid fits: usually none, seldom more than one.
///
/// # Errors
/// A sentence for people when the grid cannot be read to its end.
pub fn fitting_layouts(grid: &impl Grid, dictionary: &Dictionary) -> Result<Vec<Layout>, String> {
    let blank_ends = grid.drops_blank_ends();
    let mut fitting = Vec::new();
    let tables = dictionary.tables().filter(|table| !table.needs_header);
    for layout in tables.filter_map(Layout::of_statement) {
        if layout.fits_head(grid.head(), blank_ends) && layout.fit(grid)?.holds(&layout) {
            fitting.push(layout);
        }
    }
    Ok(fitting)
}

/// The names between `SELECT` and `FROM`, without the aliases of tables before them.
fn selected(query: &str) -> Option<Vec<String>> {
    let list = query.strip_prefix("SELECT ")?.split_once(" FROM ")?.0;
    let name = |item: &str| item.trim().rsplit(['.', ' ']).next().map(str::to_owned);
    split_items(list).into_iter().map(name).collect()
}

/// Returns the items of a statement's list: what stands between commas, but for those in brackets.
pub fn split_items(items: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    items
        .split(|c: char| {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            c == ',' && depth == 0
        })
        .map(str::trim)
        .collect()
}
