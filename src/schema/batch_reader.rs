//! Reads the rows of one batch into typed columns. A row that is not a valid record is set aside. Batches are converted
//! in parallel.
//!
//! Dates are converted later, because the order of day and month is derived from the whole column.

use std::collections::BTreeMap;

use polars::prelude::DataFrame;

use super::cell_value::FieldValue;
use super::column_builder::{ColumnBuilder, ColumnValues, deciding, frame, key};
use super::row_filter::RowFilter;
use super::row_shape::{is_filled, is_like_header, is_remark, is_total, spans_lines, texts};
use super::{Dictionary, Match, MatchedBy, TableSpec};
use crate::locale::{Listing, Message};
use crate::model::grid::{Batch, Cell, CellSpan, Row};
use crate::model::id_set::{FIRST_SATELLITE_ID, IdSet};
use crate::model::location::{EXCERPT_CHARACTERS, Note, Reason, SetAside};
use crate::model::table::{Field, FieldType};

/// The columns that were read from one batch, and the rows that are not in these columns.
#[derive(Debug, Default)]
pub(super) struct BatchColumns {
    pub(super) frame: Option<DataFrame>,
    pub(super) rows: u64,
    pub(super) filtered_out: u64,
    /// The highest id that the central database assigned.
    pub(super) highest_id: Option<u64>,
    /// Keys of valid rows that the row filter dropped.
    pub(super) valid_keys: IdSet,
    pub(super) set_aside: Vec<SetAside>,
    pub(super) unreadable: BTreeMap<Field, Vec<u64>>,
    /// Notes of the file reader.
    pub(super) notes: Vec<Note>,
    /// Headers of other tables, each with its row number and cells.
    pub(super) breaks: Vec<(u64, Vec<String>)>,
    /// Cells in columns without a header.
    pub(super) outside: CellSpan,
    /// Rows that look like the header of an unknown table.
    pub(super) restarts: Vec<HeaderCandidate>,
    /// Number of records before the first header candidate.
    pub(super) records: u64,
    /// The number of the first row that looks like a record although it is above the header.
    pub(super) record_above: Option<u64>,
}

/// A row that follows a blank row, is not a record, and may be a header.
#[derive(Debug)]
pub(super) struct HeaderCandidate {
    pub(super) row: u64,
    pub(super) cells: Vec<String>,
    /// Number of records between this row and the next candidate.
    pub(super) records: u64,
}

/// Reads the rows below one header into columns.
pub(super) struct BatchReader<'a> {
    pub(super) found: &'a Match,
    pub(super) spec: &'a TableSpec,
    pub(super) dictionary: &'a Dictionary,
    pub(super) filter: RowFilter<'a>,
    pub(super) drops_blank_ends: bool,
    /// The grid begins in this column of the sheet, counted from 0.
    pub(super) first_column: usize,
    /// Whether some columns have no header.
    pub(super) has_blank_headers: bool,
}

impl BatchReader<'_> {
    /// Reads the rows of a batch that are below the header. Rows above the header are only searched for a record.
    pub(super) fn read(&self, batch: &Batch) -> BatchColumns {
        let mut part = BatchColumns::default();
        let mut columns = self.columns();
        let mut numbers: Vec<i64> = Vec::new();
        let mut values = Vec::with_capacity(columns.len());
        let mut previous = batch.previous_row();
        for row in batch.rows() {
            let before = previous.replace(row.number());
            if row.number() <= self.found.header_row {
                if row.number() < self.found.header_row && self.is_record(row, &columns) {
                    part.record_above.get_or_insert(row.number());
                }
                continue;
            }
            let Some(first) = row.cells().find(|cell| !cell.is_blank()) else {
                continue;
            };
            if self.is_break(row, first, &mut part) {
                continue;
            }
            part.rows += 1;
            match self.read_row(row, &mut columns, &mut values, &mut part) {
                Ok(kept) => {
                    part.count_record();
                    if kept {
                        numbers.push(i64::try_from(row.number()).unwrap_or(i64::MAX));
                    } else {
                        part.filtered_out += 1;
                    }
                }
                Err((reason, detail)) => {
                    let after_gap = before.is_some_and(|before| row.number() > before + 1);
                    let is_odd = after_gap && reason == Reason::Key && self.drops_blank_ends;
                    if is_odd && is_like_header(row) {
                        part.restarts.push(HeaderCandidate::at(row));
                    }
                    let (reason, detail) = if is_odd && is_remark(row) {
                        (Reason::NotARecord, Message::new("aside-remark"))
                    } else {
                        (reason, detail)
                    };
                    part.set_aside.push(self.set_aside(row, reason, detail));
                }
            }
        }
        part.frame = Some(frame(columns, numbers));
        part
    }

    /// Returns whether the row looks like a record: it is as wide as the header, every deciding column (whose value
    /// decides whether the row is kept) has a value, and at least one deciding column is a column of numbers.
    fn is_record(&self, row: Row<'_>, columns: &[ColumnBuilder]) -> bool {
        let deciding = &columns[..deciding(columns)];
        let has_value = |column: &ColumnBuilder| {
            let value = FieldValue::parse(column.cell(row), column.of_type);
            value.is_some_and(|value| value.is_some())
        };
        row.len() == self.found.headers.len()
            && deciding
                .iter()
                .any(|column| column.of_type == FieldType::Int)
            && deciding.iter().all(has_value)
    }

    /// Returns the columns to read. Deciding columns come first.
    fn columns(&self) -> Vec<ColumnBuilder> {
        let by = self.filter.field();
        let id = self.spec.id_field();
        let mut columns: Vec<ColumnBuilder> = self
            .found
            .columns
            .iter()
            .map(|(field, column)| {
                let spec = &self.spec.fields[field];
                let key = self.spec.key.contains(field);
                ColumnBuilder {
                    field: *field,
                    of_type: spec.of_type,
                    column: *column,
                    key,
                    required: spec.required,
                    decides: key || spec.required || by == Some(*field),
                    is_id: id == Some(*field),
                    values: ColumnValues::new(*field, spec.of_type),
                }
            })
            .collect();
        columns.sort_by_key(|column| !column.decides);
        columns
    }

    /// Returns the [`SetAside`] entry for a row. The excerpt omits secret columns.
    fn set_aside(&self, row: Row<'_>, reason: Reason, detail: Message) -> SetAside {
        let secret = |column: usize| {
            let header = self.found.headers.get(column);
            header.is_some_and(|header| self.spec.role(header) == Some(super::ColumnRole::Secret))
        };
        let excerpt = if self.found.secrets.is_empty() {
            row.excerpt(EXCERPT_CHARACTERS)
        } else {
            let shown = row.cells().enumerate();
            // If the number of cells is wrong, the secret may be in any cell, so all cells are omitted.
            let texts: Vec<&str> = shown
                .filter(|(column, _)| reason != Reason::Width && !secret(*column))
                .map(|(_, cell)| cell.text)
                .collect();
            texts.join(" | ").chars().take(EXCERPT_CHARACTERS).collect()
        };
        SetAside {
            first_row: row.number(),
            last_row: row.number(),
            reason,
            detail: detail.into(),
            excerpt,
        }
    }

    /// Returns whether the row is a header. A row that repeats the header of this table is set aside. The header of
    /// another table is added to `breaks`, and this table ends there.
    fn is_break(&self, row: Row<'_>, first: Cell<'_>, part: &mut BatchColumns) -> bool {
        if first.text.starts_with(|c: char| c.is_ascii_digit())
            || !self.dictionary.knows(first.text)
        {
            return false;
        }
        let cells = texts(row);
        let headers = self.found.headers.iter().map(String::as_str);
        if cells.iter().map(String::as_str).eq(headers) {
            let detail = Message::new("aside-header-repeated");
            part.rows += 1;
            part.set_aside
                .push(self.set_aside(row, Reason::NotARecord, detail));
            return true;
        }
        let is_header = self.dictionary.is_header(&cells);
        if is_header {
            part.breaks.push((row.number(), cells));
        }
        is_header
    }

    /// Adds the row to the columns and returns true. If the filter drops the row, returns false instead. If the row
    /// must be set aside, returns the reason. The deciding columns are parsed first, because most rows of a large table
    /// are dropped. `values` is a reusable buffer.
    fn read_row<'c>(
        &self,
        row: Row<'c>,
        columns: &mut [ColumnBuilder],
        values: &mut Vec<FieldValue<'c>>,
        part: &mut BatchColumns,
    ) -> Result<bool, (Reason, Message)> {
        self.check_width(row)?;
        self.check_outside(row, part)?;
        let (deciding, others) = columns.split_at_mut(deciding(columns));
        values.clear();
        for column in &*deciding {
            let cell = column.cell(row);
            match FieldValue::parse(cell, column.of_type) {
                None if column.is_required() => return Err(self.bad_key(row, column, cell)),
                value => values.push(value.unwrap_or(FieldValue::empty(column.of_type))),
            }
        }
        self.check_marks(row)?;
        Self::check_key(row, deciding, values)?;
        for (column, value) in deciding.iter().zip(&*values) {
            if column.is_id {
                part.add_id(value.int());
            }
        }
        if !self.is_kept(deciding, values) {
            if matches!(self.filter, RowFilter::ExceptValid(..)) {
                part.valid_keys.extend(key(deciding, values));
            }
            return Ok(false);
        }
        for column in &*others {
            let cell = column.cell(row);
            let value = match FieldValue::parse(cell, column.of_type) {
                None if spans_lines(cell) => return Err(self.joined_rows(column)),
                None => {
                    let rows = part.unreadable.entry(column.field).or_default();
                    rows.push(row.number());
                    FieldValue::empty(column.of_type)
                }
                Some(value) => value,
            };
            if column.is_id {
                part.add_id(value.int());
            }
            values.push(value);
        }
        for (column, value) in columns.iter_mut().zip(values.drain(..)) {
            column.push(value);
        }
        Ok(true)
    }

    /// Returns the reason for setting aside a row with a line break in a cell that must contain a number or flag: a
    /// stray quotation mark joined several rows in this cell.
    fn joined_rows(&self, column: &ColumnBuilder) -> (Reason, Message) {
        let header = &self.found.headers[column.column];
        let detail = Message::new("aside-joined-rows").with("header", header);
        (Reason::Quote, detail)
    }

    /// Checks the number of cells. In a workbook, only the cell directly after the last header is checked, because
    /// cells further to the right do not belong to the table.
    fn check_width(&self, row: Row<'_>) -> Result<(), (Reason, Message)> {
        let expected = self.found.headers.len();
        let beyond = if self.drops_blank_ends {
            is_filled(row, expected)
        } else {
            (expected..row.len()).any(|column| is_filled(row, column))
        };
        let short = row.len() < expected && !self.drops_blank_ends;
        if beyond || short {
            let detail = match self.found.by {
                MatchedBy::Layout => Message::new("aside-width.layout")
                    .with("found", row.len())
                    .with("expected", expected),
                _ => Message::new("aside-width")
                    .with("found", row.len())
                    .with("expected", expected),
            };
            return Err((Reason::Width, detail));
        }
        Ok(())
    }

    /// Counts the cells in columns without a header. In a workbook, a row that has only such cells is not a record.
    fn check_outside(
        &self,
        row: Row<'_>,
        part: &mut BatchColumns,
    ) -> Result<(), (Reason, Message)> {
        let expected = self.found.headers.len();
        let headed = |column: usize| {
            let header = self.found.headers.get(column);
            header.is_some_and(|header| !header.is_empty())
        };
        let filled = (0..row.len()).filter(|column| is_filled(row, *column));
        if row.len() <= expected && !self.has_blank_headers {
            return Ok(());
        }
        let (inside, outside): (Vec<usize>, Vec<usize>) =
            filled.partition(|column| headed(*column));
        let columns = outside.iter().map(|column| self.first_column + column);
        part.outside.add_row(row.number(), columns);
        if inside.is_empty() && self.drops_blank_ends {
            return Err((Reason::NotARecord, Message::new("aside-no-header")));
        }
        Ok(())
    }

    fn bad_key(&self, row: Row<'_>, column: &ColumnBuilder, cell: Cell<'_>) -> (Reason, Message) {
        if is_total(row) {
            return (Reason::NotARecord, Message::new("aside-total"));
        }
        let header = &self.found.headers[column.column];
        (
            Reason::Key,
            Message::new("aside-unreadable-key")
                .with("value", cell.text.trim())
                .with("header", header),
        )
    }

    /// Checks that at least one of the fields in [`TableSpec::record_marks`] has a value. If the export contains fewer
    /// than two of these fields, every row passes, because a single empty cell may be damaged.
    fn check_marks(&self, row: Row<'_>) -> Result<(), (Reason, Message)> {
        let marks = self.spec.record_marks.iter();
        let sent: Vec<usize> = marks
            .filter_map(|field| self.found.columns.get(field).copied())
            .collect();
        if sent.len() < 2 || sent.iter().any(|column| is_filled(row, *column)) {
            return Ok(());
        }
        let names = self.spec.record_marks.iter().map(|field| field.name());
        let names = Listing::some(names, usize::MAX);
        let detail = Message::new("aside-nothing-in").with("columns", names);
        Err((Reason::NotARecord, detail))
    }

    /// Checks that each required part of the key has a value, and that the key is not completely empty.
    fn check_key(
        row: Row<'_>,
        columns: &[ColumnBuilder],
        values: &[FieldValue<'_>],
    ) -> Result<(), (Reason, Message)> {
        let mut key = columns.iter().zip(values).filter(|(column, _)| column.key);
        let empty = key
            .clone()
            .find(|(column, value)| column.required && !value.is_some());
        let any = key.clone().next().is_none() || key.any(|(_, value)| value.is_some());
        match empty {
            None if any => Ok(()),
            _ if is_total(row) => Err((Reason::NotARecord, Message::new("aside-total"))),
            Some((column, _)) => Err((
                Reason::Key,
                Message::new("aside-empty-field").with("field", column.field.name()),
            )),
            None => Err((Reason::Key, Message::new("aside-empty-key"))),
        }
    }

    fn is_kept(&self, columns: &[ColumnBuilder], values: &[FieldValue<'_>]) -> bool {
        let mut cells = columns.iter().zip(values);
        let number = |wanted: Field| {
            let cell = cells.clone().find(|(column, _)| column.field == wanted);
            cell.map(|(_, value)| value.int())
        };
        match self.filter {
            RowFilter::All => true,
            RowFilter::Only(field, ids) => number(field)
                .is_none_or(|number| number.is_some_and(|number| ids.contains(&number))),
            RowFilter::ExceptValid(field, valid) => {
                number(field).is_none_or(|number| !valid.contains(number))
                    || cells.any(|(_, value)| matches!(value, FieldValue::Flag(Some(false))))
            }
        }
    }
}

impl BatchColumns {
    fn add_id(&mut self, id: Option<i64>) {
        let id = id.and_then(|id| u64::try_from(id).ok());
        let central = id.filter(|id| *id < FIRST_SATELLITE_ID);
        self.highest_id = self.highest_id.max(central);
    }

    fn count_record(&mut self) {
        match self.restarts.last_mut() {
            Some(restart) => restart.records += 1,
            None => self.records += 1,
        }
    }
}

impl HeaderCandidate {
    fn at(row: Row<'_>) -> Self {
        Self {
            row: row.number(),
            cells: texts(row),
            records: 0,
        }
    }
}
