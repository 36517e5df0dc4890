//! Reads the sheets of XLSB workbooks cell by cell.
//!
//! The workbook library omits a formula whose result is an error, as if the cell were empty. The formulas are therefore
//! listed first, and a formula for which the library has no value is read as an error.

use std::io::{Read, Seek};
use std::iter::Peekable;
use std::vec::IntoIter;

use calamine::{Cell, DataRef, Reader, Xlsb, XlsbError};

use super::refusals;
use super::rows::Rows;
use super::stream::{CellStream, WorkbookReader};
use super::value::CellValue;
use crate::ingest::password_protected;
use crate::ingest::refusal::Refusal;

/// The text of an error for which the library has no name.
const UNNAMED: &str = "#ERROR!";

/// Row and column, counted from 0. The order of positions is the reading order.
type Position = (u32, u32);

/// The values and formulas of a sheet, merged in reading order. A formula in a cell without a value is read as an
/// error.
///
/// The type of the library's reader is private, so the reader is stored as a closure.
struct ValuesAndFormulas<'a, N> {
    next_value: N,
    value: Option<Cell<DataRef<'a>>>,
    formulas: Peekable<IntoIter<Position>>,
}

impl<S: Read + Seek> WorkbookReader for Xlsb<S> {
    fn cells<'a>(&'a mut self, sheet: &str) -> Result<Box<dyn CellStream + 'a>, Refusal> {
        let formulas = formulas(self, sheet).map_err(|error| refusal(&error))?;
        let mut cells = self
            .worksheet_cells_reader(sheet)
            .map_err(|error| refusal(&error))?;
        Ok(Box::new(ValuesAndFormulas {
            next_value: move || cells.next_cell(),
            value: None,
            formulas: formulas.into_iter().peekable(),
        }))
    }
}

fn formulas<S: Read + Seek>(book: &mut Xlsb<S>, sheet: &str) -> Result<Vec<Position>, XlsbError> {
    let mut cells = book.worksheet_cells_reader(sheet)?;
    let mut places = Vec::new();
    while let Some(formula) = cells.next_formula()? {
        places.push(formula.get_position());
    }
    Ok(places)
}

impl<'a, N> CellStream for ValuesAndFormulas<'a, N>
where
    N: FnMut() -> Result<Option<Cell<DataRef<'a>>>, XlsbError>,
{
    fn next(&mut self, rows: &mut Rows) -> Result<bool, Refusal> {
        if self.value.is_none() {
            self.value = (self.next_value)().map_err(|error| refusal(&error))?;
        }
        let place = self.value.as_ref().map(Cell::get_position);
        let before_value = |formula: &Position| place.is_none_or(|place| *formula < place);
        if let Some((row, column)) = self.formulas.next_if(before_value) {
            rows.push(row, column, CellValue::ErrorName(UNNAMED))?;
            return Ok(true);
        }
        let Some(cell) = self.value.take() else {
            return Ok(false);
        };
        let (row, column) = cell.get_position();
        self.formulas.next_if_eq(&(row, column));
        rows.push(row, column, CellValue::from(cell.get_value()))?;
        Ok(true)
    }
}

/// Opens a workbook.
pub(super) fn open<S: Read + Seek>(source: S) -> Result<Xlsb<S>, Refusal> {
    Xlsb::new(source).map_err(|error| refusal(&error))
}

fn refusal(error: &XlsbError) -> Refusal {
    match error {
        XlsbError::Password => password_protected::workbook(),
        _ => refusals::damaged(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::grid::CellKind;

    #[test]
    fn a_formula_without_a_value_is_an_error_and_not_an_empty_cell() {
        let mut values = [((0, 0), "id"), ((1, 0), "1"), ((1, 2), "x")]
            .map(|(place, text)| Cell::new(place, DataRef::SharedString(text)))
            .into_iter();
        let mut sheet = ValuesAndFormulas {
            next_value: || Ok(values.next()),
            value: None,
            formulas: vec![(1, 0), (1, 1), (2, 0)].into_iter().peekable(),
        };
        let mut rows = Rows::new();
        while sheet.next(&mut rows).unwrap() {}
        let batch = rows.take_rest().unwrap();
        let kinds: Vec<Vec<CellKind>> = batch
            .rows()
            .map(|row| row.cells().map(|cell| cell.kind).collect())
            .collect();
        let (text, error) = (CellKind::Plain, CellKind::Error);
        assert_eq!(kinds, [vec![text], vec![text, error, text], vec![error]]);
    }
}
