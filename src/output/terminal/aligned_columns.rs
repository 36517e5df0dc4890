//! Columns without borders, each as wide as its widest cell.

use comfy_table::{CellAlignment, ContentArrangement, Table};

/// Number of blanks after each column.
const GAP: u16 = 2;

/// A table whose lines are written one by one, so that each line can have its own colours.
pub(super) struct AlignedColumns(Table);

impl AlignedColumns {
    /// Returns a table with these headers and alignments.
    pub(super) fn new(headers: &[(&str, CellAlignment)]) -> Self {
        let mut table = Table::new();
        table
            .load_style(comfy_table::presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Disabled)
            .set_header(headers.iter().map(|(header, _)| *header));
        for (column, (_, alignment)) in table.column_iter_mut().zip(headers) {
            column.set_padding((0, GAP));
            column.set_cell_alignment(*alignment);
        }
        Self(table)
    }

    /// Adds a line. The caller must already have made control codes in the cells visible.
    pub(super) fn add_row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.0.add_row(cells);
    }

    /// Returns the total width of the columns and their gaps.
    pub(super) fn width(&self) -> usize {
        let widths = self.0.column_max_content_widths();
        widths.iter().map(|width| usize::from(width + GAP)).sum()
    }

    /// Returns the lines of the table: the header, then the rows.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        self.0.lines()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_aligned_to_the_right_and_wide_letters_count_twice() {
        let mut table = AlignedColumns::new(&[
            ("who", CellAlignment::Left),
            ("to fix", CellAlignment::Right),
        ]);
        table.add_row(["山田".to_owned(), "7".to_owned()]);
        table.add_row(["Ola".to_owned(), "1234567".to_owned()]);
        let lines: Vec<String> = table.lines().collect();
        assert_eq!(
            lines,
            ["who    to fix  ", "山田        7  ", "Ola   1234567  "]
        );
        assert_eq!(table.width(), 15);
    }
}
