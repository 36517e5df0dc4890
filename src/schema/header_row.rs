//! Which row of a grid is a header, by the tables of which it has the columns.

use super::{Dictionary, TableSpec};
use crate::model::grid::Row;
use crate::model::table::TableKind;

/// Of how many headers in ten a table must know, unless the name of the file speaks for it.
const COVERAGE: usize = 6;

/// A row, and the tables that fit there with the number of their known columns, best first.
pub(super) type Fitting<'a> = (Row<'a>, Vec<(TableKind, usize)>);

/// The first row in which any table fits, for a better one further down is the header of another
/// table below; where the row right below fits better, the header has several lines.
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

/// The row in which the best fitting table has the most known columns, the first of equals.
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

/// Returns whether the table knows most of the row's headers: a `contact_id` alone does not make
/// a list of appointments the list of our companies.
pub(super) fn covers(row: Row<'_>, table: &TableSpec) -> bool {
    let headers = row.cells().filter(|cell| !cell.is_blank()).count();
    known_headers(row, table) * 10 >= headers * COVERAGE
}

pub(super) fn known_headers(row: Row<'_>, table: &TableSpec) -> usize {
    row.cells()
        .filter(|cell| table.usage(cell.text).is_some())
        .count()
}
