//! Recognises headers, remarks and totals by the cells of a row.

use std::collections::HashSet;

use super::fold;
use crate::model::grid::{Cell, CellKind, Row};

/// Normalised words that label a row of totals, in the languages of the customers.
const TOTALS: &[&str] = &[
    "total",
    "grandtotal",
    "subtotal",
    "totalt",
    "summa",
    "sum",
    "delsumma",
    "delsum",
    "ialt",
    "gesamt",
    "summe",
    "yhteensä",
    "samtals",
    "totaal",
];

/// Returns whether the row may be a header. A header has at least two filled cells. All of them contain different texts
/// that begin with a letter, and none of the first two is a word for totals.
pub(super) fn is_like_header(row: Row<'_>) -> bool {
    let mut seen = HashSet::new();
    let is_new_word = |cell: &Cell<'_>| {
        let text = cell.text.trim();
        cell.kind == CellKind::Plain
            && text.starts_with(|c: char| c.is_alphabetic())
            && seen.insert(text.to_owned())
    };
    let filled: Vec<Cell<'_>> = row.cells().filter(|cell| !cell.is_blank()).collect();
    !has_total_label(row) && filled.len() > 1 && filled.iter().all(is_new_word)
}

/// Returns whether only one cell of the row is filled, and this cell contains text.
pub(super) fn is_remark(row: Row<'_>) -> bool {
    let mut filled = row.cells().filter(|cell| !cell.is_blank());
    let first = filled.next();
    let is_text =
        |cell: Cell<'_>| cell.kind == CellKind::Plain && cell.text.contains(char::is_alphabetic);
    first.is_some_and(is_text) && filled.next().is_none()
}

/// Returns whether the cell contains a line break.
pub(super) fn spans_lines(cell: Cell<'_>) -> bool {
    cell.text.trim().contains(['\n', '\r'])
}

/// Returns whether the row contains totals: its only text is a word for totals and, if the row has more than two cells,
/// at least one cell is blank. Any other row may be a record.
pub(super) fn is_total(row: Row<'_>) -> bool {
    let is_number = |cell: &Cell<'_>| {
        let is_part = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+-.,'%()".contains(c);
        cell.text.chars().all(is_part)
    };
    let mut texts = row.cells().filter(|cell| !is_number(cell));
    let label_is_only_text = texts.next().is_some() && texts.next().is_none();
    let is_full = row.len() > 2 && row.cells().all(|cell| !cell.is_blank());
    label_is_only_text && !is_full && has_total_label(row)
}

/// Returns whether the first or second value of the row is a word for totals.
fn has_total_label(row: Row<'_>) -> bool {
    row.cells()
        .filter(|cell| !cell.is_blank())
        .take(2)
        .any(|cell| TOTALS.contains(&fold(cell.text).as_str()))
}

pub(super) fn texts(row: Row<'_>) -> Vec<String> {
    row.cells()
        .map(|cell| cell.text.trim().to_owned())
        .collect()
}

pub(super) fn is_filled(row: Row<'_>, column: usize) -> bool {
    row.cell(column).is_some_and(|cell| !cell.is_blank())
}
