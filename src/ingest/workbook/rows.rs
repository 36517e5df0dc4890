//! Collects cells in reading order into batches of rows.
//!
//! Gaps before a cell are filled with empty cells. Blank rows are dropped, and so are empty cells at the end of a row.
//! Rows have the numbers that the spreadsheet shows. Sizes are limited, because a small file can claim to have any
//! number of cells. A sheet with cells in the wrong order is refused.

use super::cell_warnings::CellWarnings;
use super::value::CellValue;
use crate::ingest::refusal::Refusal;
use crate::locale::{Argument, Message};
use crate::model::grid::{Area, Batch, CellKind};

/// Maximum numbers of rows and columns in a sheet.
const MAX_ROWS: u32 = 1 << 20;
const MAX_COLUMNS: u32 = 1 << 14;

/// Maximum size in bytes of the text in one row. This is enough for 16,384 columns with 4 KiB each. A single cell can
/// be longer: in Excel, it has at most 32,767 characters.
const MAX_ROW_BYTES: usize = 64 << 20;
/// Maximum size in bytes of the text in one sheet. A small file can repeat one long string many times.
const MAX_SHEET_BYTES: u64 = 2 << 30;
/// Maximum number of cells in one sheet, including filled gaps. A sheet with a million rows and 250 columns is within
/// the limit.
const MAX_SHEET_CELLS: u64 = 1 << 28;

/// Limits of a batch. A batch ends after the row with which it reaches one of these limits.
const BATCH_ROWS: usize = 4096;
const BATCH_BYTES: usize = 1 << 20;
const BATCH_CELLS: usize = 1 << 17;

/// Collects cells into rows and rows into batches.
#[derive(Debug)]
pub(super) struct Rows {
    batch: Batch,
    full_at: usize,
    batch_cells: usize,
    ready: Option<Batch>,
    current: Option<CurrentRow>,
    delivered: u64,
    last_row: u64,
    widest: u32,
    cells: u64,
    bytes: u64,
    warnings: CellWarnings,
    scratch: String,
}

/// The row to which cells are currently added.
#[derive(Debug, Clone, Copy)]
struct CurrentRow {
    row: u32,
    next_column: u32,
    first_byte: usize,
    blank: bool,
}

impl Rows {
    /// Returns a collector that builds batches of the usual size.
    pub(super) fn new() -> Self {
        Self::with_batch_rows(BATCH_ROWS)
    }

    /// Returns a collector that builds batches of at most `batch_rows` rows.
    pub(super) fn with_batch_rows(batch_rows: usize) -> Self {
        Self {
            batch: Batch::default(),
            full_at: batch_rows,
            batch_cells: 0,
            ready: None,
            current: None,
            delivered: 0,
            last_row: 0,
            widest: 0,
            cells: 0,
            bytes: 0,
            warnings: CellWarnings::default(),
            scratch: String::new(),
        }
    }

    /// Adds a cell. Rows and columns count from 0. Callers must pass the cells row by row, from left to right.
    ///
    /// Refuses cells in the wrong order or outside the limits of a sheet, and sheets that exceed the size limits.
    pub(super) fn push(
        &mut self,
        row: u32,
        column: u32,
        value: CellValue<'_>,
    ) -> Result<(), Refusal> {
        if value == CellValue::Empty {
            return Ok(());
        }
        if row >= MAX_ROWS || column >= MAX_COLUMNS {
            return Err(damaged(row, column, "refused-cell-outside"));
        }
        let current = match self.current {
            Some(current) if current.row == row => current,
            Some(current) if current.row > row => {
                return Err(damaged(row, column, "refused-cell-order"));
            }
            _ => self.start(row),
        };
        if column < current.next_column {
            return Err(damaged(row, column, "refused-cell-twice"));
        }
        self.fill(column - current.next_column)?;
        self.warnings.count(column, value);
        let content = self.write(value, current.first_byte)?;
        self.current = Some(CurrentRow {
            next_column: column + 1,
            blank: current.blank && content == CellContent::Blank,
            ..current
        });
        Ok(())
    }

    fn start(&mut self, row: u32) -> CurrentRow {
        self.end_row();
        if self.is_full() {
            self.ready = Some(std::mem::take(&mut self.batch));
            self.batch.set_previous_row(Some(self.last_row));
            self.batch_cells = 0;
        }
        let number = u64::from(row) + 1;
        self.batch.start_row(number, number);
        CurrentRow {
            row,
            next_column: 0,
            first_byte: self.batch.bytes(),
            blank: true,
        }
    }

    fn end_row(&mut self) {
        let Some(current) = self.current.take() else {
            return;
        };
        if current.blank {
            self.batch.cancel_row();
        } else {
            self.delivered += 1;
            self.last_row = u64::from(current.row) + 1;
            self.widest = self.widest.max(current.next_column);
        }
    }

    fn is_full(&self) -> bool {
        self.batch.len() >= self.full_at
            || self.batch.bytes() >= BATCH_BYTES
            || self.batch_cells >= BATCH_CELLS
    }

    fn fill(&mut self, gap: u32) -> Result<(), Refusal> {
        self.cells += u64::from(gap) + 1;
        self.batch_cells += gap as usize + 1;
        if self.cells > MAX_SHEET_CELLS {
            return Err(Refusal::new(Message::new("refused-sheet-too-many-cells")));
        }
        for _ in 0..gap {
            self.batch.push_cell("", CellKind::Plain);
        }
        Ok(())
    }

    fn write(&mut self, value: CellValue<'_>, row_start: usize) -> Result<CellContent, Refusal> {
        if let Some(text) = value.as_text() {
            self.count_text(text.len(), row_start)?;
            self.batch.push_cell(text, CellKind::Plain);
            return Ok(CellContent::of(text));
        }
        self.scratch.clear();
        let kind = value.write(&mut self.scratch);
        self.count_text(self.scratch.len(), row_start)?;
        self.batch.push_cell(&self.scratch, kind);
        Ok(CellContent::Filled)
    }

    /// Counts the bytes of a cell, and refuses a row or sheet with too much text. Must be called before the bytes are
    /// copied to the batch, because a single cell can exceed the limit.
    fn count_text(&mut self, bytes: usize, row_start: usize) -> Result<(), Refusal> {
        if self.batch.bytes() - row_start + bytes > MAX_ROW_BYTES {
            return Err(Refusal::new(Message::new("refused-sheet-too-much-row")));
        }
        self.bytes += bytes as u64;
        if self.bytes > MAX_SHEET_BYTES {
            return Err(Refusal::new(Message::new("refused-sheet-too-much-text")));
        }
        Ok(())
    }

    /// Returns whether a batch is complete.
    pub(super) fn is_ready(&self) -> bool {
        self.ready.is_some()
    }

    /// Returns the complete batch, if there is one.
    pub(super) fn take_ready(&mut self) -> Option<Batch> {
        self.ready.take()
    }

    /// Ends the last row, and returns the last batch of the sheet, or `None` if that batch has no rows.
    pub(super) fn take_rest(&mut self) -> Option<Batch> {
        self.end_row();
        Some(std::mem::take(&mut self.batch)).filter(|batch| !batch.is_empty())
    }

    /// Returns how many rows are not blank, and the number of the last of these rows, or 0 if all rows are blank.
    pub(super) fn delivered(&self) -> (u64, u64) {
        (self.delivered, self.last_row)
    }

    /// Returns the number of columns of the widest row.
    pub(super) fn widest(&self) -> usize {
        self.widest as usize
    }

    /// Returns the counts of unusual cells.
    pub(super) fn warnings(&self) -> &CellWarnings {
        &self.warnings
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CellContent {
    Blank,
    Filled,
}

impl CellContent {
    fn of(text: &str) -> Self {
        if text.trim().is_empty() {
            Self::Blank
        } else {
            Self::Filled
        }
    }
}

/// Returns a refusal that names a cell. `id` is the id of the message.
fn damaged(row: u32, column: u32, id: &'static str) -> Refusal {
    let cell = Area::cell(u64::from(row) + 1, column as usize);
    Refusal::new(Message::new(id).with("cell", Argument::verbatim(cell)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(batch: &Batch) -> Vec<(u64, Vec<String>)> {
        batch
            .rows()
            .map(|row| {
                let cells = row.cells().map(|cell| cell.text.to_owned()).collect();
                (row.number(), cells)
            })
            .collect()
    }

    #[test]
    fn gaps_are_filled_and_blank_ends_and_rows_are_left_out() {
        let mut rows = Rows::new();
        rows.push(2, 1, CellValue::Text("b")).unwrap();
        rows.push(2, 3, CellValue::Whole(7)).unwrap();
        rows.push(2, 5, CellValue::Empty).unwrap();
        rows.push(4, 0, CellValue::Text("  ")).unwrap();
        rows.push(4, 1, CellValue::Text("\u{a0}")).unwrap();
        rows.push(9, 0, CellValue::Text("z")).unwrap();
        let batch = rows.take_rest().unwrap();
        assert_eq!(
            texts(&batch),
            [
                (
                    3,
                    vec![String::new(), "b".into(), String::new(), "7".into()]
                ),
                (10, vec!["z".into()]),
            ]
        );
        assert_eq!(rows.delivered(), (2, 10));
    }

    #[test]
    fn a_formula_without_a_result_keeps_its_row() {
        let mut rows = Rows::new();
        rows.push(0, 0, CellValue::NoResult).unwrap();
        let batch = rows.take_rest().unwrap();
        let cell = batch.rows().next().unwrap().cell(0).unwrap();
        assert_eq!(cell.kind, CellKind::NoResult);
        assert_eq!(rows.warnings().no_results(), 1);
    }

    #[test]
    fn batches_end_between_rows() {
        let mut rows = Rows::with_batch_rows(2);
        for row in 0..5 {
            rows.push(row, 0, CellValue::Whole(row.into())).unwrap();
            rows.push(row, 1, CellValue::Text("x")).unwrap();
            if row == 2 {
                assert_eq!(rows.take_ready().unwrap().len(), 2);
            }
        }
        assert_eq!(rows.take_ready().unwrap().len(), 2);
        assert_eq!(rows.take_rest().unwrap().len(), 1);
        assert!(rows.take_rest().is_none());
    }

    #[test]
    fn impossible_cells_are_refused_with_their_position() {
        for (first, second, place) in [
            ((5, 0), (4, 0), "A5"),
            ((5, 3), (5, 3), "D6"),
            ((5, 3), (5, 1), "B6"),
            ((0, 0), (MAX_ROWS, 0), "A1048577"),
            ((0, 0), (0, MAX_COLUMNS), "XFE1"),
        ] {
            let mut rows = Rows::new();
            rows.push(first.0, first.1, CellValue::Whole(1)).unwrap();
            let refusal = rows
                .push(second.0, second.1, CellValue::Whole(2))
                .unwrap_err();
            assert!(refusal.to_string().contains(place), "{refusal}");
        }
    }

    #[test]
    fn rows_and_sheets_beyond_the_limits_are_refused() {
        let long = "x".repeat(40 << 20);
        let mut rows = Rows::new();
        rows.push(0, 0, CellValue::Text(&long)).unwrap();
        assert!(rows.push(0, 1, CellValue::Text(&long)).is_err());

        let mut rows = Rows::new();
        rows.cells = MAX_SHEET_CELLS - 10;
        rows.push(0, 0, CellValue::Whole(1)).unwrap();
        assert!(rows.push(1, MAX_COLUMNS - 1, CellValue::Whole(1)).is_err());
    }
}
