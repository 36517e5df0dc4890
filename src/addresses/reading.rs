//! Reads the rows below a header into chunks of addresses, and counts the rows without an address.
//!
//! A row with the wrong number of cells is set aside and never padded or cut. All cores read rows. Each batch of rows
//! is read with a hasher from a pool.

use std::sync::{Mutex, PoisonError};

use memchr::memchr;

use super::chunk::{AddressCell, AddressChunk, RuleMasks};
use super::layout::{AddressLayout, CellSplit};
use crate::email::{AddressHasher, DomainTable, Examiner, HashedAddress};
use crate::locale::{Message, Text};
use crate::model::grid::{Batch, CellKind, Columns, Grid, ReadSummary, Row};
use crate::model::location::{EXCERPT_CHARACTERS, Reason, SetAside};
use crate::schema::{Dictionary, present};

/// The value of the type column for e-mail addresses, in tables that also contain other types.
const EMAIL_TYPE: &str = "0";

/// The results for the rows below one header.
#[derive(Debug, Default)]
pub(super) struct TableReading {
    /// The addresses that were read.
    pub(super) chunks: Vec<AddressChunk>,
    /// Number of rows below the header, not counting blank rows.
    pub(super) rows: u64,
    /// Number of records without an address.
    pub(super) empty: u64,
    /// Number of records whose type is not an e-mail address.
    pub(super) other: u64,
    /// Number of address cells that contain an error, or a formula whose result is not stored.
    pub(super) lost: u64,
    /// For each column, whether it is not read although one of its cells contains an @.
    pub(super) other_columns: Vec<bool>,
    /// The rows that were set aside.
    pub(super) set_aside: Vec<SetAside>,
    /// The headers below this table, each with its row number and cells.
    pub(super) breaks: Vec<(u64, Vec<String>)>,
    /// The summary that the grid returns after its last row.
    pub(super) summary: ReadSummary,
}

/// The values that one thread needs for reading rows.
struct Worker<'a> {
    hasher: AddressHasher<'a>,
    /// A buffer for cells. It is empty between batches.
    cells: Vec<AddressCell<'static>>,
    /// A buffer for the indexes of records.
    records: Vec<usize>,
}

/// The cells of a batch, while its rows are read.
struct BatchCells<'b> {
    cells: Vec<AddressCell<'b>>,
    /// The indexes of the rows whose addresses are read.
    records: Vec<usize>,
    /// Number of @ characters in the address columns of the rows in `records`.
    at_signs: usize,
}

/// The values that are shared while the rows of all inputs are read.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadingTools<'a> {
    pub(super) dictionary: &'a Dictionary,
    pub(super) masks: &'a RuleMasks,
    pub(super) examiner: &'a Examiner,
    pub(super) domains: &'a DomainTable,
}

/// A reader of the rows below one header.
pub(super) struct AddressReader<'a> {
    layout: &'a AddressLayout,
    tools: ReadingTools<'a>,
    drops_blank_ends: bool,
    /// For each column, whether it is one of the address columns or the id column.
    is_read: Vec<bool>,
    /// Number of the first row after the table.
    end_row: u64,
    pool: Mutex<Vec<Worker<'a>>>,
}

impl<'a> AddressReader<'a> {
    /// Returns a reader of the rows below the header of a layout.
    pub(super) fn new(layout: &'a AddressLayout, tools: ReadingTools<'a>, end_row: u64) -> Self {
        Self {
            layout,
            tools,
            drops_blank_ends: false,
            is_read: (0..layout.headers.len())
                .map(|column| layout.addresses.contains(&column) || layout.id == Some(column))
                .collect(),
            end_row,
            pool: Mutex::default(),
        }
    }

    /// Reads all rows of the table.
    ///
    /// # Errors
    /// Returns a message if the grid cannot be read to its end.
    pub(super) fn read(mut self, grid: &impl Grid) -> Result<TableReading, Text> {
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
            // The excerpts of the rows are removed, because they could contain a password.
            total
                .set_aside
                .iter_mut()
                .for_each(|aside| aside.excerpt.clear());
        }
        SetAside::sort(&mut total.set_aside);
        Ok(total)
    }

    fn contains(&self, row: u64) -> bool {
        row > self.layout.header_row && row < self.end_row
    }

    fn read_batch(&self, batch: &Batch) -> TableReading {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = pool.pop();
        drop(pool);
        let mut worker = taken.unwrap_or_else(|| Worker {
            hasher: AddressHasher::new(self.tools.examiner, self.tools.domains),
            cells: Vec::new(),
            records: Vec::new(),
        });
        let mut part = TableReading::default();
        let mut found = BatchCells {
            cells: recycled(std::mem::take(&mut worker.cells)),
            records: std::mem::take(&mut worker.records),
            at_signs: 0,
        };
        for (index, row) in batch.rows().enumerate() {
            if self.contains(row.number()) && self.read_row(row, &mut found, &mut part) {
                found.records.push(index);
            }
        }
        if batch.count_byte(b'@') > found.at_signs {
            self.add_other_columns(batch, &found.records, &mut part);
        }
        let bytes = found.cells.iter();
        let bytes = bytes.map(|cell| cell.id.len() + cell.value.len()).sum();
        let mut chunk = AddressChunk::with_capacity(found.cells.len(), bytes);
        let add = |cell: &AddressCell<'_>, hashed: &HashedAddress| {
            chunk.push(cell, hashed, self.tools.masks);
        };
        let hasher = &mut worker.hasher;
        hasher.hash_all(&found.cells, |cell| cell.value, add);
        part.chunks.push(chunk);
        found.records.clear();
        worker.records = found.records;
        worker.cells = recycled(found.cells);
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        pool.push(worker);
        part
    }

    /// Reads a row. Returns whether its addresses were read.
    fn read_row<'b>(
        &self,
        row: Row<'b>,
        found: &mut BatchCells<'b>,
        part: &mut TableReading,
    ) -> bool {
        let columns = row.columns();
        let values = || {
            let addresses = self.layout.addresses.iter();
            addresses.map(|column| columns.cell(*column))
        };
        let at_signs: usize = values().flatten().map(|cell| at_signs(cell.text)).sum();
        // A row with an @ in an address column is a record and not a header.
        if at_signs == 0 && (row.is_blank() || self.is_header_row(row, part)) {
            return false;
        }
        part.rows += 1;
        if let Some(detail) = self.width_error(columns) {
            part.set_aside.push(set_aside(row, Reason::Width, detail));
            return false;
        }
        if self.is_of_another_type(columns) {
            part.other += 1;
            return false;
        }
        found.at_signs += at_signs;
        let id = self.layout.id.and_then(|column| columns.cell(column));
        let id = id.map_or("", |cell| trimmed(cell.text));
        let several = self.layout.addresses.len() > 1;
        let cells = &mut found.cells;
        let mut has_content = false;
        for (column, cell) in values().enumerate() {
            let Some(cell) = cell else { continue };
            if matches!(cell.kind, CellKind::Error | CellKind::NoResult) {
                part.lost += 1;
                has_content = true;
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
                has_content |= cells.len() > before;
            }
        }
        part.empty += u64::from(!has_content);
        true
    }

    /// Marks each column that is not read and in which a record of the batch contains an @.
    fn add_other_columns(&self, batch: &Batch, records: &[usize], part: &mut TableReading) {
        let is_read = self.is_read.iter();
        let mut open: Vec<usize> = (0..)
            .zip(is_read)
            .filter(|(_, is_read)| !**is_read)
            .map(|(column, _)| column)
            .collect();
        part.other_columns.resize(self.layout.headers.len(), false);
        for record in records {
            let Some(row) = batch.rows().nth(*record) else {
                break;
            };
            let columns = row.columns();
            open.retain(|column| {
                let cell = columns.cell(*column);
                let has_at = cell.is_some_and(|cell| memchr(b'@', cell.text.as_bytes()).is_some());
                part.other_columns[*column] |= has_at;
                !has_at
            });
        }
    }

    /// Returns whether the row is a header. Sets aside a repeated header, and adds the header of another table to
    /// `part.breaks`.
    fn is_header_row(&self, row: Row<'_>, part: &mut TableReading) -> bool {
        let first = row.cells().find(|cell| !cell.is_blank());
        if !first.is_some_and(|cell| self.tools.dictionary.knows(cell.text)) {
            return false;
        }
        let cells: Vec<String> = row
            .cells()
            .map(|cell| cell.text.trim().to_owned())
            .collect();
        if cells == self.layout.headers {
            part.rows += 1;
            let detail = Message::new("aside-header-repeated");
            part.set_aside
                .push(set_aside(row, Reason::NotARecord, detail));
            return true;
        }
        let is_header = self.tools.dictionary.is_header(&cells);
        if is_header {
            part.breaks.push((row.number(), cells));
        }
        is_header
    }

    fn width_error(&self, columns: Columns<'_>) -> Option<Message> {
        let (expected, found) = (self.layout.headers.len(), columns.len());
        let is_filled = |index: usize| columns.cell(index).is_some_and(|cell| !cell.is_blank());
        let beyond = (expected..found).any(is_filled);
        let short = found < expected && !self.drops_blank_ends;
        (beyond || short).then(|| {
            Message::new("aside-width.list")
                .with("found", found)
                .with("expected", expected)
        })
    }

    /// Returns whether the type of the record is not e-mail but, for example, chat or telephone.
    fn is_of_another_type(&self, columns: Columns<'_>) -> bool {
        let column = self.layout.type_of_address;
        let cell = column.and_then(|column| columns.cell(column));
        let text = cell
            .filter(|cell| cell.text != EMAIL_TYPE)
            .and_then(present);
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

/// Returns an empty vector that reuses the memory of `cells`. Collecting in place does not allocate.
fn recycled<'a>(mut cells: Vec<AddressCell<'_>>) -> Vec<AddressCell<'a>> {
    cells.clear();
    let none = |_| AddressCell {
        id: "",
        value: "",
        row: 0,
        column: None,
    };
    cells.into_iter().map(none).collect()
}

/// Returns the text without white space at its start and end.
fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        // Most ids start and end with a visible ASCII character and need no search for white space.
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// Returns the number of @ characters in `text`. For short text, this loop is faster than a search.
fn at_signs(text: &str) -> usize {
    let is_at = |byte: &u8| usize::from(*byte == b'@');
    text.as_bytes().iter().map(is_at).sum()
}

fn set_aside(row: Row<'_>, reason: Reason, detail: Message) -> SetAside {
    SetAside {
        first_row: row.number(),
        last_row: row.number(),
        reason,
        detail: detail.into(),
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

/// Returns the e-mail address in a value of proxyAddresses, or `None` for values of other types, such as `X500:` and
/// `SIP:`.
fn proxy_address(value: &str) -> Option<&str> {
    match value.split_once(':') {
        Some((kind, address)) => kind.eq_ignore_ascii_case("smtp").then_some(address),
        None => value.contains('@').then_some(value),
    }
}
