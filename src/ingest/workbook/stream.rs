//! Reads the cells of a sheet in batches, whatever the format of the workbook.
//!
//! A panic of the workbook library becomes a refusal. A panic in the code of the caller is not caught.

use std::ops::ControlFlow;

use super::catch_panic;
use super::rows::Rows;
use crate::ingest::refusal::Refusal;
use crate::model::grid::Batch;

/// A workbook whose sheets are read by name. A sheet can be read several times, each time from its first cell.
pub(super) trait WorkbookReader {
    /// Returns the cells of a sheet in reading order.
    fn cells<'a>(&'a mut self, sheet: &str) -> Result<Box<dyn CellStream + 'a>, Refusal>;
}

/// The cells of one sheet in reading order.
pub(super) trait CellStream {
    /// Passes the next cell to `rows`, and returns `true`. Returns `false` if the sheet has ended.
    fn next(&mut self, rows: &mut Rows) -> Result<bool, Refusal>;

    /// Passes cells to `rows` until a batch is complete, and returns `true`. Returns `false` if the sheet ends first.
    fn fill(&mut self, rows: &mut Rows) -> Result<bool, Refusal> {
        while !rows.is_ready() {
            if !self.next(rows)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Passes the sheet to `each` in batches. Stops when the sheet ends or `each` returns `Break`.
pub(super) fn run(
    reader: &mut (dyn WorkbookReader + Send),
    sheet: &str,
    rows: &mut Rows,
    each: &mut dyn FnMut(&Batch) -> ControlFlow<()>,
) -> Result<(), Refusal> {
    let mut cells = catch_panic::attempt(|| reader.cells(sheet))?;
    loop {
        let more = catch_panic::attempt(|| cells.fill(rows))?;
        let batch = if more {
            rows.take_ready()
        } else {
            rows.take_rest()
        };
        let is_break = batch.is_some_and(|batch| each(&batch).is_break());
        if is_break || !more {
            return Ok(());
        }
    }
}
