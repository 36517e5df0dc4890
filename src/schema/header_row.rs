//! Finds the header row of a grid: the row with the column names of a table.

use super::{Dictionary, TableSpec};
use crate::model::grid::{Batch, CellKind, Row};
use crate::model::table::TableKind;

/// The header is searched for in this many rows at the start of a grid.
pub const HEADER_SEARCH_ROWS: usize = 40;
/// A row counts as the header of a table only if at least this many tenths of its non-blank cells are column names of
/// the table. The minimum does not apply if the file or sheet is named after the table, or if the user chose the table.
const COVERAGE: usize = 6;

/// A row, and the tables whose header it may be. Each table is paired with the number of its headers that the row
/// contains. The table with the most headers is first.
pub(super) type Fitting<'a> = (Row<'a>, Vec<(TableKind, usize)>);

/// Returns the first row that may be the header of a table, or `None` if it finds no such row. If the row directly
/// below it fits better, the header has several lines, and the lower row is returned. A better row further down is not
/// returned, because it is the header of another table.
pub(super) fn first_row<'a>(
    rows: &[Row<'a>],
    dictionary: &Dictionary,
    fits: impl Fn(Row<'_>, &TableSpec) -> bool,
) -> Option<Fitting<'a>> {
    let mut fitting = rows.iter().map(|row| fitting(*row, dictionary, &fits));
    let mut first = fitting.by_ref().find(|found| known(found) > 0)?;
    for below in fitting {
        if known(&below) <= known(&first) {
            break;
        }
        first = below;
    }
    Some(first)
}

/// Returns the row with the most headers of a single table, or `None` if no row fits a table. If several rows have
/// equally many, returns the first of them.
pub(super) fn best_row<'a>(
    rows: &[Row<'a>],
    dictionary: &Dictionary,
    fits: impl Fn(Row<'_>, &TableSpec) -> bool,
) -> Option<Fitting<'a>> {
    rows.iter()
        .rev()
        .map(|row| fitting(*row, dictionary, &fits))
        .max_by_key(known)
        .filter(|found| known(found) > 0)
}

fn known((_, tables): &Fitting<'_>) -> usize {
    tables.first().map_or(0, |first| first.1)
}

fn fitting<'a>(
    row: Row<'a>,
    dictionary: &Dictionary,
    fits: impl Fn(Row<'_>, &TableSpec) -> bool,
) -> Fitting<'a> {
    let mut tables: Vec<(TableKind, usize)> = dictionary
        .tables()
        .filter(|table| fits(row, table))
        .map(|table| (table.kind, known_headers(row, table)))
        .collect();
    tables.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    (row, tables)
}

/// Returns whether most headers in the row belong to the table. For example, a list of appointments has the column
/// `contact_id` of the table of companies, but is not a list of companies.
pub(super) fn covers(row: Row<'_>, table: &TableSpec) -> bool {
    let headers = row.cells().filter(|cell| !cell.is_blank()).count();
    known_headers(row, table) * 10 >= headers * COVERAGE
}

/// Returns the number of headers in the row that belong to the table.
pub(super) fn known_headers(row: Row<'_>, table: &TableSpec) -> usize {
    row.cells()
        .filter(|cell| table.role(cell.text).is_some())
        .count()
}

/// Returns a batch that contains only this header, so that a header in the middle of a grid can be recognised.
pub fn header_batch(row: u64, cells: &[String]) -> Batch {
    let mut head = Batch::default();
    head.start_row(row, row);
    for cell in cells {
        head.push_cell(cell, CellKind::Plain);
    }
    head
}
