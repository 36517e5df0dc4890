//! Counts cells outside any table, and finds the area that contains them.

use super::Batch;
use super::area::Area;
use crate::locale::{Argument, Message};

/// Cells with content: how many there are, and the area that contains them.
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

    /// Adds the filled cells of a batch. `first_column` is the number, in the sheet, of the batch's first column.
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

    /// Returns the area that contains all cells, or `None` for an empty span.
    pub fn area(&self) -> Option<Area> {
        self.area
    }

    /// Returns whether the cells may be a table: at least two rows with at least two cells each.
    pub fn may_be_a_table(&self) -> bool {
        self.wide_rows > 1
    }

    /// Returns a phrase for the cells, such as `the cell M1` or `12 cells in N3:O8`, or `None` for an empty span.
    pub fn describe(&self) -> Option<Message> {
        let area = Argument::verbatim(self.area?);
        Some(match self.cells {
            1 => Message::new("cells-one").with("cell", area),
            cells => Message::new("cells-in-area")
                .with("number", cells)
                .with("area", area),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn words(span: CellSpan) -> String {
        let phrase = span.describe().expect("a cell");
        phrase.in_language(Language::English)
    }

    #[test]
    fn two_rows_of_cells_may_be_a_table() {
        let mut span = CellSpan::default();
        span.add_row(3, [13, 14].into_iter());
        span.add_row(9, std::iter::once(0));
        assert!(!span.may_be_a_table());
        assert_eq!(words(span), "3 cells in A3:O9");
        let mut one = CellSpan::default();
        one.add_row(1, std::iter::once(12));
        assert_eq!(words(one), "the cell M1");
        span.add_row(4, [13, 14].into_iter());
        span.add(one);
        assert!(span.may_be_a_table());
        assert_eq!(words(span), "6 cells in A1:O9");
    }
}
