//! Reads the rows below a header into chunks of addresses and accounts for every other row.
//!
//! A row of the wrong width is set aside; it is never padded or cut. Rows are read on all cores, each with its own
//! hasher from a pool.

use std::sync::{Mutex, PoisonError};

use memchr::memchr;

use super::chunk::{AddressCell, AddressChunk, RuleMasks};
use super::layout::{AddressLayout, CellSplit};
use crate::email::{AddressHasher, Examiner};
use crate::model::grid::{Batch, CellKind, Grid, ReadSummary, Row};
use crate::model::location::{EXCERPT_CHARACTERS, Reason, SetAside};
use crate::schema::{Dictionary, present};

/// The rows below one header.
#[derive(Debug, Default)]
pub(super) struct TableReading {
    /// The addresses.
    pub(super) chunks: Vec<AddressChunk>,
    /// Records below the header.
    pub(super) rows: u64,
    /// Records without an address.
    pub(super) empty: u64,
    /// Records that are not e-mail addresses by their type.
    pub(super) other: u64,
    /// Cells whose value is missing in the file.
    pub(super) lost: u64,
    /// Whether each column that is not read has a cell with an @.
    pub(super) other_columns: Vec<bool>,
    /// Rows that are set aside.
    pub(super) set_aside: Vec<SetAside>,
    /// Headers of other tables further down, with their rows.
    pub(super) breaks: Vec<(u64, Vec<String>)>,
    /// The reader's summary after the last row.
    pub(super) summary: ReadSummary,
}

/// Reads the rows below one header.
pub(super) struct AddressReader<'a> {
    layout: &'a AddressLayout,
    dictionary: &'a Dictionary,
    masks: &'a RuleMasks,
    examiner: &'a Examiner,
    drops_blank_ends: bool,
    /// Whether each column is read.
    is_read: Vec<bool>,
    /// First row after the table.
    end_row: u64,
    pool: Mutex<Vec<AddressHasher<'a>>>,
}

impl<'a> AddressReader<'a> {
    /// Returns a reader of the rows below the header of a layout.
    pub(super) fn new(
        layout: &'a AddressLayout,
        dictionary: &'a Dictionary,
        masks: &'a RuleMasks,
        examiner: &'a Examiner,
        end_row: u64,
    ) -> Self {
        Self {
            layout,
            dictionary,
            masks,
            examiner,
            drops_blank_ends: false,
            is_read: (0..layout.headers.len())
                .map(|column| layout.addresses.contains(&column) || layout.id == Some(column))
                .collect(),
            end_row,
            pool: Mutex::default(),
        }
    }

    /// Reads the grid.
    ///
    /// # Errors
    /// A message if the grid cannot be read to its end.
    pub(super) fn read(mut self, grid: &impl Grid) -> Result<TableReading, String> {
        self.drops_blank_ends = grid.drops_blank_ends();
        let mut total = TableReading::default();
        let summary = grid.read(|batch| self.read_batch(batch), |part| total.add(part))?;
        total.summary = summary;
        let is_inside = |aside: &SetAside| self.contains(aside.first_row);
        let mut skipped = std::mem::take(&mut total.summary.set_aside);
        skipped.retain(is_inside);
        total.rows += skipped
            .iter()
            .map(|a| a.last_row - a.first_row + 1)
            .sum::<u64>();
        total.set_aside.extend(skipped);
        if !self.layout.secrets.is_empty() {
            // The excerpt could contain a secret.
            total
                .set_aside
                .iter_mut()
                .for_each(|aside| aside.excerpt.clear());
        }
        total.set_aside.sort();
        Ok(total)
    }

    fn contains(&self, row: u64) -> bool {
        row > self.layout.header_row && row < self.end_row
    }

    fn read_batch(&self, batch: &Batch) -> TableReading {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = pool.pop();
        drop(pool);
        let mut hasher = taken.unwrap_or_else(|| AddressHasher::new(self.examiner));
        let mut part = TableReading::default();
        let mut cells = Vec::with_capacity(batch.len());
        for row in batch.rows().filter(|row| self.contains(row.number())) {
            self.read_row(row, &mut cells, &mut part);
        }
        let values: Vec<&str> = cells.iter().map(|cell| cell.value).collect();
        let hashed = hasher.hash_all(&values);
        let bytes = cells.iter().map(|cell| cell.id.len() + cell.value.len());
        let mut chunk = AddressChunk::with_capacity(cells.len(), bytes.sum());
        for (cell, hashed) in cells.iter().zip(&hashed) {
            chunk.push(cell, hashed, self.masks);
        }
        part.chunks.push(chunk);
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        pool.push(hasher);
        part
    }

    fn read_row<'b>(
        &self,
        row: Row<'b>,
        cells: &mut Vec<AddressCell<'b>>,
        part: &mut TableReading,
    ) {
        let value = |column: usize| row.cell(self.layout.addresses[column]);
        let columns = 0..self.layout.addresses.len();
        let has_address = columns.clone().any(|column| {
            value(column).is_some_and(|cell| memchr(b'@', cell.text.as_bytes()).is_some())
        });
        // A row with an @ is a record.
        if !has_address && (row.is_blank() || self.is_header_row(row, part)) {
            return;
        }
        part.rows += 1;
        if let Some(detail) = self.width_error(row) {
            part.set_aside.push(set_aside(row, Reason::Width, detail));
            return;
        }
        if self.is_of_another_type(row) {
            part.other += 1;
            return;
        }
        let id = self.layout.id.and_then(|column| row.cell(column));
        let id = id.map_or("", |cell| cell.text.trim());
        let several = columns.len() > 1;
        let mut found = false;
        for column in columns {
            let Some(cell) = value(column) else { continue };
            if matches!(cell.kind, CellKind::Error | CellKind::NoResult) {
                part.lost += 1;
                found = true;
            } else if present(cell).is_some() {
                let place = several.then(|| u8::try_from(column).unwrap_or(u8::MAX));
                let before = cells.len();
                split_cell(cell.text, self.layout.splits[column], |value| {
                    cells.push(AddressCell {
                        id,
                        value,
                        row: row.number(),
                        column: place,
                    });
                });
                found |= cells.len() > before;
            }
        }
        part.empty += u64::from(!found);
        self.add_other_columns(row, part);
    }

    /// Adds the columns that are not read although a cell of the row contains an @.
    fn add_other_columns(&self, row: Row<'_>, part: &mut TableReading) {
        let width = self.layout.headers.len();
        part.other_columns.resize(width, false);
        for column in (0..width).filter(|column| !self.is_read[*column]) {
            part.other_columns[column] = part.other_columns[column]
                || row
                    .cell(column)
                    .is_some_and(|cell| memchr(b'@', cell.text.as_bytes()).is_some());
        }
    }

    /// Returns whether the row is a header, and adds it to the result if it is.
    fn is_header_row(&self, row: Row<'_>, part: &mut TableReading) -> bool {
        let first = row.cells().find(|cell| !cell.is_blank());
        if !first.is_some_and(|cell| self.dictionary.knows(cell.text)) {
            return false;
        }
        let cells: Vec<String> = row
            .cells()
            .map(|cell| cell.text.trim().to_owned())
            .collect();
        if cells == self.layout.headers {
            part.rows += 1;
            let detail = "the header is repeated".to_owned();
            part.set_aside
                .push(set_aside(row, Reason::NotARecord, detail));
            return true;
        }
        let is_header = self.dictionary.is_header(&cells);
        if is_header {
            part.breaks.push((row.number(), cells));
        }
        is_header
    }

    fn width_error(&self, row: Row<'_>) -> Option<String> {
        let (expected, found) = (self.layout.headers.len(), row.len());
        let beyond = (expected..found).any(|i| row.cell(i).is_some_and(|cell| !cell.is_blank()));
        let short = found < expected && !self.drops_blank_ends;
        (beyond || short).then(|| format!("{found} cells, but the header has {expected}"))
    }

    /// Returns whether the record is a chat name or a telephone number.
    fn is_of_another_type(&self, row: Row<'_>) -> bool {
        let cell = self
            .layout
            .type_of_address
            .and_then(|column| row.cell(column));
        let text = cell.and_then(present);
        text.is_some_and(|text| text.parse::<i64>().is_ok_and(|of| of != 0))
    }
}

impl TableReading {
    fn add(&mut self, part: Self) {
        self.chunks
            .extend(part.chunks.into_iter().filter(|chunk| chunk.len() > 0));
        self.rows += part.rows;
        self.empty += part.empty;
        self.other += part.other;
        self.lost += part.lost;
        let columns = self.other_columns.len().max(part.other_columns.len());
        self.other_columns.resize(columns, false);
        for (column, other) in self.other_columns.iter_mut().zip(part.other_columns) {
            *column |= other;
        }
        self.set_aside.extend(part.set_aside);
        self.breaks.extend(part.breaks);
    }
}

fn set_aside(row: Row<'_>, reason: Reason, detail: String) -> SetAside {
    SetAside {
        first_row: row.number(),
        last_row: row.number(),
        reason,
        detail,
        excerpt: row.excerpt(EXCERPT_CHARACTERS),
    }
}

/// Passes each address of a cell to `add`.
fn split_cell<'b>(text: &'b str, split: CellSplit, mut add: impl FnMut(&'b str)) {
    match split {
        CellSplit::Google if text.contains(" ::: ") => text.split(" ::: ").for_each(add),
        CellSplit::No | CellSplit::Google => add(text),
        CellSplit::List => {
            let values = text.split(';').map(str::trim);
            values.filter(|value| !value.is_empty()).for_each(add);
        }
        CellSplit::ProxyAddresses => {
            let separators = |c: char| c.is_whitespace() || matches!(c, ';' | ',');
            text.split(separators)
                .filter_map(proxy_address)
                .for_each(&mut add);
        }
    }
}

/// Returns the e-mail address in a value of proxyAddresses; `None` for other types, such as `X500:` and `SIP:`.
fn proxy_address(value: &str) -> Option<&str> {
    match value.split_once(':') {
        Some((kind, address)) => kind.eq_ignore_ascii_case("smtp").then_some(address),
        None => value.contains('@').then_some(value),
    }
}
