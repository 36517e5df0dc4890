//! Counts how many rows and values of a grid fit a layout, which is an order of columns.

use std::collections::BTreeMap;

use super::Layout;
use super::pattern::Expected;
use crate::locale::Message;
use crate::model::grid::{Batch, Row};

/// A layout fits only if at least this percentage of the values in each column fit.
const MIN_FIT_PERCENT: u64 = 95;
/// A layout that has no column of numbers, flags, dates or addresses is proposed only if at least this many rows are as
/// wide as the layout.
const MIN_ROWS_OF_TEXT: u64 = 20;
/// Maximum number of characters that a message quotes from a value that does not fit the layout.
const SHOWN_CHARACTERS: usize = 40;

/// Returns whether `part` is so close to `whole` that the difference may consist of a few mistakes.
pub(super) fn is_most(part: u64, whole: u64) -> bool {
    part * 100 >= whole * MIN_FIT_PERCENT
}

/// Counts of the rows and values that fit a layout.
#[derive(Debug, Clone)]
pub(super) struct LayoutFit {
    /// Number of rows that are not blank, by their number of cells.
    widths: BTreeMap<usize, u64>,
    /// Number of rows that are as wide as the layout, as defined by [`Layout::is_wide`].
    wide: u64,
    /// Row number of the first row that is counted in `wide`.
    pub(super) first_row: u64,
    /// Number of cells that look like headers, as defined by [`Expected::is_header`], in the first row that is counted
    /// in `wide`.
    first_row_names: usize,
    /// Whether all cells of the first row that is counted in `wide` fit.
    first_fits: bool,
    /// Number of cells in the longest row that is counted in `wide`. It may be less than the number of columns of the
    /// layout, because workbooks drop blank cells at the end of a row.
    longest: usize,
    columns: Vec<ColumnFit>,
}

#[derive(Debug, Clone, Default)]
struct ColumnFit {
    fits: u64,
    /// Number of rows in which the cell of this column is not empty.
    filled: u64,
    /// The row number of the first value that does not fit, and the start of this value.
    misfit: Option<(u64, String)>,
}

impl LayoutFit {
    pub(super) fn of(layout: &Layout) -> Self {
        Self {
            widths: BTreeMap::new(),
            wide: 0,
            first_row: 0,
            first_row_names: 0,
            first_fits: true,
            longest: 0,
            columns: vec![ColumnFit::default(); layout.names.len()],
        }
    }

    pub(super) fn of_rows(layout: &Layout, batch: &Batch, blank_ends: bool) -> Self {
        let mut fit = Self::of(layout);
        for row in batch.rows().filter(|row| !row.is_blank()) {
            *fit.widths.entry(row.len()).or_default() += 1;
            if layout.is_wide(row, blank_ends) {
                fit.add_row(layout, row);
            }
        }
        fit
    }

    fn add_row(&mut self, layout: &Layout, row: Row<'_>) {
        self.wide += 1;
        let first = self.wide == 1;
        if first {
            self.first_row = row.number();
        }
        self.longest = self.longest.max(row.len());
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
                    .take(SHOWN_CHARACTERS)
                    .collect();
                column.misfit = Some((row.number(), text));
            }
            if first {
                self.first_fits &= expected.fits(cell);
                self.first_row_names += usize::from(expected.is_header(cell));
            }
        }
    }

    pub(super) fn add(&mut self, later: Self) {
        for (width, rows) in later.widths {
            *self.widths.entry(width).or_default() += rows;
        }
        if self.wide == 0 {
            self.first_row = later.first_row;
            self.first_row_names = later.first_row_names;
            self.first_fits = later.first_fits;
        }
        self.wide += later.wide;
        self.longest = self.longest.max(later.longest);
        for (column, later) in self.columns.iter_mut().zip(later.columns) {
            column.fits += later.fits;
            column.filled += later.filled;
            column.misfit = column.misfit.take().or(later.misfit);
        }
    }

    fn rows(&self) -> u64 {
        self.widths.values().sum()
    }

    /// Returns whether the layout can be proposed for the grid.
    pub(super) fn is_accepted(&self, layout: &Layout) -> bool {
        let enough = !layout.has_no_distinctive_column() || self.wide >= MIN_ROWS_OF_TEXT;
        self.wide > 0
            && enough
            && self.longest >= layout.names.len()
            && self.first_fits
            && self.width_objection(layout).is_none()
            && self.column_objection(layout).is_none()
    }

    /// Returns whether the first row looks like a header.
    pub(super) fn first_row_is_header(&self, layout: &Layout) -> bool {
        let distinctive = layout
            .columns
            .iter()
            .flatten()
            .filter(|e| e.pattern.is_distinctive())
            .count();
        self.wide > 0 && self.first_row_names > 0 && self.first_row_names * 2 > distinctive
    }

    pub(super) fn width_objection(&self, layout: &Layout) -> Option<Message> {
        let most_common = self
            .widths
            .iter()
            .max_by_key(|(width, rows)| (**rows, **width));
        let (width, rows) = most_common?;
        (self.wide * 2 <= self.rows()).then(|| {
            Message::new("misfit-width")
                .with("columns", layout.names.len())
                .with("rows", *rows)
                .with("all", self.rows())
                .with("cells", *width)
        })
    }

    pub(super) fn column_objection(&self, layout: &Layout) -> Option<Message> {
        let columns = self.columns.iter().zip(&layout.columns).zip(&layout.names);
        columns
            .enumerate()
            .find_map(|(index, ((column, expected), name))| {
                let why = self.column_problem(column, (*expected)?)?;
                Some(
                    Message::new("misfit-column")
                        .with("number", (index + 1).to_string())
                        .with("name", name)
                        .with("why", why),
                )
            })
    }

    /// Returns why the cells of a column do not fit, or `None` if they fit.
    fn column_problem(&self, column: &ColumnFit, expected: Expected) -> Option<Message> {
        let wanted = expected.pattern.noun();
        if expected.mostly_filled && column.filled * 2 < self.wide {
            return Some(
                Message::new("misfit-mostly-empty")
                    .with("empty", self.wide - column.filled)
                    .with("all", self.wide)
                    .with("wanted", wanted),
            );
        }
        if is_most(column.fits, self.wide) {
            return None;
        }
        let (row, text) = column.misfit.as_ref()?;
        let what = match text.trim() {
            "" => Message::new("misfit-empty"),
            text => Message::new("misfit-value").with("value", text),
        };
        Some(
            Message::new("misfit-row")
                .with("what", what)
                .with("row", row.to_string())
                .with("wanted", wanted)
                .with("wrong", self.wide - column.fits)
                .with("all", self.wide),
        )
    }
}
