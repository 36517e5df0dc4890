//! Reads the sheets of XLSX and XLSM workbooks cell by cell.
//!
//! A sheet is never loaded completely, so a sheet with a single cell in its last row needs little memory. Shared
//! strings are parsed once per workbook and stored in memory.

use std::io::{Read, Seek};

use calamine::{DataRef, Reader, Xlsx, XlsxCellReader, XlsxError};

use super::refusals;
use super::rows::Rows;
use super::stream::{CellStream, WorkbookReader};
use super::value::CellValue;
use crate::ingest::password_protected;
use crate::ingest::refusal::Refusal;

impl<S: Read + Seek> WorkbookReader for Xlsx<S> {
    fn cells<'a>(&'a mut self, sheet: &str) -> Result<Box<dyn CellStream + 'a>, Refusal> {
        let reader = self
            .worksheet_cells_reader(sheet)
            .map_err(|error| refusal(&error))?;
        Ok(Box::new(reader))
    }
}

impl<S: Read + Seek> CellStream for XlsxCellReader<'_, S> {
    fn next(&mut self, rows: &mut Rows) -> Result<bool, Refusal> {
        // Borrow the value instead of moving it: the value is large, and there are millions of cells.
        match &self.next_cell_with_formula_metadata() {
            Ok(Some(cell)) => {
                let value = match (&cell.value, &cell.formula) {
                    (DataRef::Empty, Some(_)) => CellValue::NoResult,
                    (value, _) => CellValue::from(value),
                };
                rows.push(cell.pos.0, cell.pos.1, value)?;
                Ok(true)
            }
            Ok(None) => Ok(false),
            Err(error) => Err(refusal(error)),
        }
    }
}

/// Opens a workbook.
pub(super) fn open<S: Read + Seek>(source: S) -> Result<Xlsx<S>, Refusal> {
    Xlsx::new(source).map_err(|error| refusal(&error))
}

fn refusal(error: &XlsxError) -> Refusal {
    match error {
        XlsxError::Password => password_protected::workbook(),
        _ => refusals::damaged(error),
    }
}
