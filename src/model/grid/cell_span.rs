//! Counts cells outside any table, and finds the area that contains them.

use std::fmt;

use super::Batch;
use super::area::Area;

/// A number of filled cells and the area that contains them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CellSpan {
    area: Option<Area>,
    cells: u64,
    wide_rows: u64,
}

impl CellSpan {
    /// Adds the filled cells of one row.
    pub fn add_row(&mut self, row: u64, columns: impl Iterator<Item = usize>) {
        let mut cells = 0;
        for column in columns {
            let cell = Area::cell(row, column);
            self.area = Some(self.area.map_or(cell, |area| area.with(cell)));
            cells += 1;
        }
        self.cells += cells;
        self.wide_rows += u64::from(cells > 1);
    }

    /// Adds all rows of a batch. `first_column` is the sheet column of the batch's first column.
    pub fn add_batch(&mut self, batch: &Batch, first_column: usize) {
        for row in batch.rows() {
            let cells = row.cells().enumerate();
            let filled = cells.filter(|(_, cell)| !cell.is_blank());
            self.add_row(
                row.number(),
                filled.map(|(column, _)| first_column + column),
            );
        }
    }

    /// Adds the cells of another span.
    pub fn add(&mut self, other: Self) {
        if let Some(more) = other.area {
            self.area = Some(self.area.map_or(more, |area| area.with(more)));
        }
        self.cells += other.cells;
        self.wide_rows += other.wide_rows;
    }

    /// Returns the area that contains all cells, or `None` if there are none.
    pub fn area(&self) -> Option<Area> {
        self.area
    }

    /// Returns whether the cells may be a table: at least two rows with at least two cells each.
    pub fn may_be_a_table(&self) -> bool {
        self.wide_rows > 1
    }
}

/// Displays the span as `the cell M1` or `12 cells in N3:O8`.
impl fmt::Display for CellSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.area, self.cells) {
            (None, _) => f.write_str("no cell"),
            (Some(area), 1) => write!(f, "the cell {area}"),
            (Some(area), cells) => write!(f, "{cells} cells in {area}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_rows_of_cells_may_be_a_table() {
        let mut span = CellSpan::default();
        span.add_row(3, [13, 14].into_iter());
        span.add_row(9, std::iter::once(0));
        assert!(!span.may_be_a_table());
        assert_eq!(span.to_string(), "3 cells in A3:O9");
        let mut one = CellSpan::default();
        one.add_row(1, std::iter::once(12));
        assert_eq!(one.to_string(), "the cell M1");
        span.add_row(4, [13, 14].into_iter());
        span.add(one);
        assert!(span.may_be_a_table());
        assert_eq!(span.to_string(), "6 cells in A1:O9");
    }
}
