//! Cells of a sheet -> batches, for every format alike.
//!
//! The workbook library runs guarded, batch by batch; the caller's code runs between, unguarded.

use std::ops::ControlFlow;

use super::catch_panic;
use super::rows::Rows;
use crate::ingest::refusal::Refusal;
use crate::model::grid::Batch;

/// A workbook whose sheets can be read by name, from the first cell, any number of times.
pub(super) trait WorkbookReader {
    /// Returns the cells of a sheet in reading order.
    fn cells<'a>(&'a mut self, sheet: &str) -> Result<Box<dyn Cells + 'a>, Refusal>;
}

/// The cells of one sheet in reading order.
pub(super) trait Cells {
    /// Moves the next cell into `rows`, at most one; returns false when there is none.
    fn next(&mut self, rows: &mut Rows) -> Result<bool, Refusal>;

    /// Adds cells until a batch is ready; returns false at the end of the sheet.
    fn fill(&mut self, rows: &mut Rows) -> Result<bool, Refusal> {
        while !rows.is_ready() {
            if !self.next(rows)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Hands over the sheet in batches until it ends or `each` breaks off.
pub(super) fn run(
    pages: &mut (dyn WorkbookReader + Send),
    sheet: &str,
    rows: &mut Rows,
    each: &mut dyn FnMut(&Batch) -> ControlFlow<()>,
) -> Result<(), Refusal> {
    let mut cells = catch_panic::attempt(|| pages.cells(sheet))?;
    loop {
        let more = catch_panic::attempt(|| cells.fill(rows))?;
        let batch = if more {
            rows.take_ready()
        } else {
            rows.take_rest()
        };
        let broken_off = batch.is_some_and(|batch| each(&batch).is_break());
        if broken_off || !more {
            return Ok(());
        }
    }
}
