//! Reads the sheets of XLS and ODS workbooks. The workbook library loads these files completely into memory.
//!
//! Callers check the size first (`xls_size`, `ods_size`), because the library also allocates the empty cells between
//! filled cells, and a failed allocation cannot be caught.

use std::collections::HashMap;
use std::io::{Read, Seek};
use std::iter::Peekable;

use calamine::{Data, Ods, OdsError, Range, Reader, Sheet as Metadata, Xls, XlsError};

use super::refusals;
use super::rows::Rows;
use super::stream::{CellStream, WorkbookReader};
use super::value::CellValue;
use crate::ingest::password_protected;
use crate::ingest::refusal::Refusal;

/// All sheets of a workbook in memory.
pub(super) struct DenseBook {
    sheets: HashMap<String, DenseSheet>,
}

struct DenseSheet {
    values: Range<Data>,
    formulas: Range<String>,
}

impl DenseBook {
    /// Reads an XLS workbook and the metadata of its sheets.
    pub(super) fn xls<S: Read + Seek>(source: S) -> Result<(Self, Vec<Metadata>), Refusal> {
        let refusal = |error: XlsError| match error {
            XlsError::Password => password_protected::workbook(),
            _ => refusals::damaged(error),
        };
        Self::load(Xls::new(source).map_err(refusal)?, refusal)
    }

    /// Reads an ODS workbook and the metadata of its sheets.
    pub(super) fn ods<S: Read + Seek>(source: S) -> Result<(Self, Vec<Metadata>), Refusal> {
        let refusal = |error: OdsError| match error {
            OdsError::Password => password_protected::open_document(),
            _ => refusals::damaged(error),
        };
        Self::load(Ods::new(source).map_err(refusal)?, refusal)
    }

    fn load<S: Read + Seek, B: Reader<S>>(
        mut book: B,
        refusal: impl Fn(B::Error) -> Refusal,
    ) -> Result<(Self, Vec<Metadata>), Refusal> {
        let metadata = book.sheets_metadata().to_vec();
        let mut sheets = HashMap::with_capacity(metadata.len());
        for sheet in &metadata {
            let values = book.worksheet_range(&sheet.name).map_err(&refusal)?;
            let formulas = book.worksheet_formula(&sheet.name).map_err(&refusal)?;
            sheets.insert(sheet.name.clone(), DenseSheet { values, formulas });
        }
        Ok((Self { sheets }, metadata))
    }
}

impl WorkbookReader for DenseBook {
    fn cells<'a>(&'a mut self, sheet: &str) -> Result<Box<dyn CellStream + 'a>, Refusal> {
        let sheet = self
            .sheets
            .get(sheet)
            .ok_or_else(|| refusals::damaged("a sheet is listed but not stored"))?;
        let values = used(&sheet.values).map(|(place, data)| (place, CellValue::from(data)));
        let formulas = used(&sheet.formulas).map(|(place, _)| place);
        Ok(Box::new(DenseCells {
            values: values.peekable(),
            formulas: formulas.peekable(),
        }))
    }
}

/// Returns the filled cells of a range in reading order, each with its row and column, counted from 0.
fn used<T: calamine::CellType>(range: &Range<T>) -> impl Iterator<Item = ((u32, u32), &T)> {
    let (first_row, first_column) = range.start().unwrap_or_default();
    range.used_cells().map(move |(row, column, data)| {
        let row = u32::try_from(row).expect("a range is addressed by 32 bits");
        let column = u32::try_from(column).expect("a range is addressed by 32 bits");
        ((first_row + row, first_column + column), data)
    })
}

/// Converts a text value to an error value if the text is the name of an error and a formula returned it. Returns any
/// other value unchanged.
fn named_error(value: CellValue<'_>, is_formula: bool) -> CellValue<'_> {
    match value {
        CellValue::Text(text) if is_formula && is_error_name(text) => CellValue::ErrorName(text),
        other => other,
    }
}

/// Returns whether the text is the name of an error in Calc, or `Err:` followed by a number.
fn is_error_name(text: &str) -> bool {
    matches!(
        text,
        "#N/A" | "#DIV/0!" | "#NAME?" | "#NULL!" | "#NUM!" | "#REF!" | "#VALUE!"
    ) || text
        .strip_prefix("Err:")
        .is_some_and(|number| number.parse::<u16>().is_ok())
}

/// The values and formulas of a sheet, merged in reading order. A formula in a cell without a value has no stored
/// result.
struct DenseCells<V: Iterator, F: Iterator> {
    values: Peekable<V>,
    formulas: Peekable<F>,
}

impl<'a, V, F> CellStream for DenseCells<V, F>
where
    V: Iterator<Item = ((u32, u32), CellValue<'a>)>,
    F: Iterator<Item = (u32, u32)>,
{
    fn next(&mut self, rows: &mut Rows) -> Result<bool, Refusal> {
        let value_place = self.values.peek().map(|(place, _)| *place);
        let before_value = |place: &(u32, u32)| value_place.is_none_or(|value| *place < value);
        if let Some((row, column)) = self.formulas.next_if(before_value) {
            rows.push(row, column, CellValue::NoResult)?;
            return Ok(true);
        }
        let Some(((row, column), value)) = self.values.next() else {
            return Ok(false);
        };
        let is_formula = self.formulas.next_if_eq(&(row, column)).is_some();
        rows.push(row, column, named_error(value, is_formula))?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::grid::{CellKind, Row};

    #[test]
    fn an_error_name_is_an_error_only_as_the_result_of_a_formula() {
        for (text, is_formula, is_error) in [
            ("#N/A", true, true),
            ("Err:502", true, true),
            ("#N/A", false, false),
            ("Err:soon", true, false),
        ] {
            let value = named_error(CellValue::Text(text), is_formula);
            assert_eq!(value == CellValue::ErrorName(text), is_error, "{text}");
        }
    }

    #[test]
    fn a_formula_without_a_value_has_no_result() {
        let values = [
            ((3, 1), CellValue::Text("a")),
            ((3, 2), CellValue::Text("b")),
        ];
        let formulas = [(2, 5), (3, 0), (3, 2), (4, 0)];
        let mut cells = DenseCells {
            values: values.into_iter().peekable(),
            formulas: formulas.into_iter().peekable(),
        };
        let mut rows = Rows::new();
        while cells.next(&mut rows).unwrap() {}
        assert_eq!(rows.warnings().no_results(), 3);
        let batch = rows.take_rest().unwrap();
        let numbers: Vec<u64> = batch.rows().map(Row::number).collect();
        assert_eq!(numbers, [3, 4, 5]);
        let kinds: Vec<CellKind> = batch
            .rows()
            .nth(1)
            .unwrap()
            .cells()
            .map(|cell| cell.kind)
            .collect();
        assert_eq!(
            kinds,
            [CellKind::NoResult, CellKind::Plain, CellKind::Plain]
        );
    }
}
