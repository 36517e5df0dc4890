//! How the rows of a grid agree with a layout, counted over all of them.

use std::collections::BTreeMap;

use super::Layout;
use super::pattern::Expected;
use crate::model::grid::{Batch, Row};

/// Of how many rows in a hundred a column's values must be what the layout says.
const FIT: u64 = 95;
/// How many rows it takes to believe a layout of which no column holds numbers, dates or addresses.
const ROWS_OF_WORDS: u64 = 20;
/// How much of a value that does not fit is shown.
const EXCERPT: usize = 40;

/// Returns whether a part is so much of the whole that the rest may be slips.
pub(super) fn is_most(part: u64, whole: u64) -> bool {
    part * 100 >= whole * FIT
}

/// How the rows of a grid agree with a layout.
#[derive(Debug, Clone)]
pub(super) struct Fit {
    /// Rows that are not blank, by their number of cells.
    widths: BTreeMap<usize, u64>,
    /// Rows with as many cells as the layout has columns.
    wide: u64,
    /// The first of them.
    pub(super) first_row: u64,
    /// In how many of its telling columns the first of them holds words.
    first_words: usize,
    /// Whether all of the first fits.
    first_fits: bool,
    /// How many cells the longest of them has: workbooks drop blank ones at the end.
    reach: usize,
    columns: Vec<ColumnFit>,
}

#[derive(Debug, Clone, Default)]
struct ColumnFit {
    fits: u64,
    /// Rows in which anything stands.
    filled: u64,
    /// The first row of which the value does not fit, and the value.
    misfit: Option<(u64, String)>,
}

impl Fit {
    pub(super) fn of(layout: &Layout) -> Self {
        Self {
            widths: BTreeMap::new(),
            wide: 0,
            first_row: 0,
            first_words: 0,
            first_fits: true,
            reach: 0,
            columns: vec![ColumnFit::default(); layout.names.len()],
        }
    }

    pub(super) fn of_rows(layout: &Layout, batch: &Batch, blank_ends: bool) -> Self {
        let mut fit = Self::of(layout);
        for row in batch.rows().filter(|row| !row.is_blank()) {
            *fit.widths.entry(row.len()).or_default() += 1;
            if layout.is_wide(row, blank_ends) {
                fit.take(layout, row);
            }
        }
        fit
    }

    fn take(&mut self, layout: &Layout, row: Row<'_>) {
        self.wide += 1;
        let first = self.wide == 1;
        if first {
            self.first_row = row.number();
        }
        self.reach = self.reach.max(row.len());
        for (index, (expected, column)) in layout.columns.iter().zip(&mut self.columns).enumerate()
        {
            let Some(expected) = expected else {
                column.fits += 1;
                continue;
            };
            let cell = row.cell(index);
            column.filled += u64::from(Expected::is_filled(cell));
            if expected.fits(cell) {
                column.fits += 1;
            } else if column.misfit.is_none() {
                let text: String = cell
                    .map_or("", |cell| cell.text)
                    .chars()
                    .take(EXCERPT)
                    .collect();
                column.misfit = Some((row.number(), text));
            }
            if first {
                self.first_fits &= expected.fits(cell);
                self.first_words += usize::from(expected.is_named_by(cell));
            }
        }
    }

    pub(super) fn add(&mut self, later: Self) {
        for (width, rows) in later.widths {
            *self.widths.entry(width).or_default() += rows;
        }
        if self.wide == 0 {
            self.first_row = later.first_row;
            self.first_words = later.first_words;
            self.first_fits = later.first_fits;
        }
        self.wide += later.wide;
        self.reach = self.reach.max(later.reach);
        for (column, later) in self.columns.iter_mut().zip(later.columns) {
            column.fits += later.fits;
            column.filled += later.filled;
            column.misfit = column.misfit.take().or(later.misfit);
        }
    }

    fn rows(&self) -> u64 {
        self.widths.values().sum()
    }

    /// Returns whether the grid may be proposed to be of the layout.
    pub(super) fn holds(&self, layout: &Layout) -> bool {
        let enough = !layout.has_only_words() || self.wide >= ROWS_OF_WORDS;
        self.wide > 0
            && enough
            && self.reach >= layout.names.len()
            && self.first_fits
            && self.width_objection(layout).is_none()
            && self.column_objection(layout).is_none()
    }

    /// Returns whether the first row names columns instead of holding values.
    pub(super) fn first_row_is_words(&self, layout: &Layout) -> bool {
        let telling = layout
            .columns
            .iter()
            .flatten()
            .filter(|e| e.of.is_telling())
            .count();
        self.wide > 0 && self.first_words > 0 && self.first_words * 2 > telling
    }

    pub(super) fn width_objection(&self, layout: &Layout) -> Option<String> {
        let usual = self
            .widths
            .iter()
            .max_by_key(|(width, rows)| (**rows, **width));
        let (width, rows) = usual?;
        (self.wide * 2 <= self.rows()).then(|| {
            format!(
                "it has {} columns, and {rows} of {} rows have {width} cells",
                layout.names.len(),
                self.rows()
            )
        })
    }

    pub(super) fn column_objection(&self, layout: &Layout) -> Option<String> {
        let columns = self.columns.iter().zip(&layout.columns).zip(&layout.names);
        columns
            .enumerate()
            .find_map(|(index, ((column, expected), name))| {
                let why = self.why_not(column, (*expected)?)?;
                Some(format!("column {} (`{name}`) {why}", index + 1))
            })
    }

    /// Returns why a column does not hold what is due.
    fn why_not(&self, column: &ColumnFit, expected: Expected) -> Option<String> {
        let due = expected.of.words();
        if expected.wanted && column.filled * 2 < self.wide {
            let empty = self.wide - column.filled;
            return Some(format!(
                "is empty in {empty} of {} rows where {due} is due",
                self.wide
            ));
        }
        if is_most(column.fits, self.wide) {
            return None;
        }
        let (row, text) = column.misfit.as_ref()?;
        let what = match text.trim() {
            "" => "is empty".to_owned(),
            text => format!("holds `{text}`"),
        };
        let wrong = self.wide - column.fits;
        Some(format!(
            "{what} in row {row} where {due} is due, and so in {wrong} of {} rows",
            self.wide
        ))
    }
}
