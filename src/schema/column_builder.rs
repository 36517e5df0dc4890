//! Collects the values of one field, and builds the typed column.

use polars::prelude::{Column, DataFrame, IntoColumn, StringChunkedBuilder};

use super::cell_value::FieldValue;
use crate::model::grid::{Cell, CellKind, Row};
use crate::model::table::{Field, FieldType, ORIGIN_COLUMN, ROW_COLUMN};

/// A field whose values are being read.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is an independent property"
)]
pub(super) struct ColumnBuilder {
    pub(super) field: Field,
    pub(super) of_type: FieldType,
    pub(super) column: usize,
    /// Whether the column is part of the key.
    pub(super) key: bool,
    /// Whether the column is needed to recognise the table.
    pub(super) required: bool,
    /// Whether the column is *deciding*: its value is needed to decide whether the row is kept, dropped or set aside.
    pub(super) decides: bool,
    /// Whether the column contains the id of the record.
    pub(super) is_id: bool,
    pub(super) values: ColumnValues,
}

/// The values of a column in the rows that were kept.
pub(super) enum ColumnValues {
    Ints(Vec<Option<i64>>),
    Flags(Vec<Option<bool>>),
    Texts(StringChunkedBuilder),
}

/// Returns the number of deciding columns, which come first in `columns`.
pub(super) fn deciding(columns: &[ColumnBuilder]) -> usize {
    columns.partition_point(|column| column.decides)
}

/// Returns the first integer in the key of a row, or `None` if the key contains no integer.
pub(super) fn key(columns: &[ColumnBuilder], values: &[FieldValue<'_>]) -> Option<i64> {
    let mut cells = columns.iter().zip(values);
    cells.find_map(|(column, value)| value.int().filter(|_| column.key))
}

impl ColumnBuilder {
    /// Returns whether a row is set aside if its cell in this column is unreadable.
    pub(super) fn is_required(&self) -> bool {
        self.key || self.required
    }

    pub(super) fn cell<'c>(&self, row: Row<'c>) -> Cell<'c> {
        row.cell(self.column).unwrap_or(Cell {
            text: "",
            kind: CellKind::Plain,
        })
    }

    pub(super) fn push(&mut self, value: FieldValue<'_>) {
        match (&mut self.values, value) {
            (ColumnValues::Ints(ints), FieldValue::Int(value)) => ints.push(value),
            (ColumnValues::Flags(flags), FieldValue::Flag(value)) => flags.push(value),
            (ColumnValues::Texts(texts), FieldValue::Text(value)) => {
                texts.append_option(value.as_deref());
            }
            _ => unreachable!("a value has the type of its column"),
        }
    }

    pub(super) fn finish(self) -> Column {
        let name = self.field.name().into();
        match self.values {
            ColumnValues::Ints(ints) => Column::new(name, ints),
            ColumnValues::Flags(flags) => Column::new(name, flags),
            ColumnValues::Texts(texts) => texts.finish().into_column(),
        }
    }
}

impl ColumnValues {
    pub(super) fn new(field: Field, of_type: FieldType) -> Self {
        match of_type {
            FieldType::Int => Self::Ints(Vec::new()),
            FieldType::Flag | FieldType::Filled => Self::Flags(Vec::new()),
            FieldType::Text | FieldType::Date => {
                Self::Texts(StringChunkedBuilder::new(field.name().into(), 0))
            }
        }
    }
}

pub(super) fn frame(columns: Vec<ColumnBuilder>, numbers: Vec<i64>) -> DataFrame {
    let height = numbers.len();
    let mut all: Vec<Column> = columns.into_iter().map(ColumnBuilder::finish).collect();
    all.push(Column::new(ORIGIN_COLUMN.into(), vec![0_i64; height]));
    all.push(Column::new(ROW_COLUMN.into(), numbers));
    DataFrame::new(height, all).expect("all columns have one length and different names")
}
