//! Cells that belong to no table, counted with the area that they stand in.

use std::fmt;

use super::Batch;
use super::area::Area;

/// How many cells hold something, and where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CellSpan {
    area: Option<Area>,
    cells: u64,
    wide_rows: u64,
}

impl CellSpan {
    /// Adds the cells of one row that hold something.
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

    /// Adds all rows of a batch of which the first column is the given one of the sheet.
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

    /// Adds what was counted elsewhere.
    pub fn add(&mut self, other: Self) {
        if let Some(more) = other.area {
            self.area = Some(self.area.map_or(more, |area| area.with(more)));
        }
        self.cells += other.cells;
        self.wide_rows += other.wide_rows;
    }

    /// Returns the area of all cells, if there are any.
    pub fn area(&self) -> Option<Area> {
        self.area
    }

    /// Returns whether the cells may be a table: a header and a record of two cells each, at least.
    pub fn may_be_a_table(&self) -> bool {
        self.wide_rows > 1
    }
}

/// `the cell M1` or `12 cells in N3:O8`.
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
    fn one_line_of_cells_is_no_table_and_two_may_be() {
        let mut extent = CellSpan::default();
        extent.add_row(3, [13, 14].into_iter());
        extent.add_row(9, std::iter::once(0));
        assert!(!extent.may_be_a_table());
        assert_eq!(extent.to_string(), "3 cells in A3:O9");
        let mut one = CellSpan::default();
        one.add_row(1, std::iter::once(12));
        assert_eq!(one.to_string(), "the cell M1");
        extent.add_row(4, [13, 14].into_iter());
        extent.add(one);
        assert!(extent.may_be_a_table());
        assert_eq!(extent.to_string(), "6 cells in A1:O9");
    }
}
