//! Rows below a header → chunks of addresses, and an account of every row that holds none.
//!
//! Nothing is padded or cut: a row of the wrong width is set aside and named. Runs on all cores; each has
//! a digester of its own, taken from a pool.

use std::sync::{Mutex, PoisonError};

use memchr::memchr;

use super::chunk::{AddressChunk, Found, RuleMasks};
use super::layout::AddressLayout;
use crate::email::{Digester, Examiner};
use crate::model::grid::{Batch, CellKind, Grid, ReadSummary, Row};
use crate::model::location::{Reason, SetAside};
use crate::schema::{Dictionary, present};

/// How much of a row is quoted when it is set aside.
const EXCERPT: usize = 80;

/// What stands below one header.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// The addresses.
    pub(super) chunks: Vec<AddressChunk>,
    /// Records below the header.
    pub(super) rows: u64,
    /// Records without an address.
    pub(super) empty: u64,
    /// Records that hold something else than an e-mail address by their type.
    pub(super) other: u64,
    /// Cells whose value the file does not hold.
    pub(super) lost: u64,
    /// Rows that are no records.
    pub(super) set_aside: Vec<SetAside>,
    /// Headers of other tables further down: row and cells.
    pub(super) breaks: Vec<(u64, Vec<String>)>,
    /// What the reader said after the last row.
    pub(super) ending: ReadSummary,
}

/// How the rows below one header are read.
pub(super) struct AddressReader<'a> {
    layout: &'a AddressLayout,
    dictionary: &'a Dictionary,
    listed: &'a RuleMasks,
    examiner: &'a Examiner,
    drops_blank_ends: bool,
    /// Row before which the table ends.
    before: u64,
    pool: Mutex<Vec<Digester<'a>>>,
}

impl<'a> AddressReader<'a> {
    /// Returns a reader of the rows below the header of a layout.
    pub(super) fn new(
        layout: &'a AddressLayout,
        dictionary: &'a Dictionary,
        listed: &'a RuleMasks,
        examiner: &'a Examiner,
        before: u64,
    ) -> Self {
        Self {
            layout,
            dictionary,
            listed,
            examiner,
            drops_blank_ends: false,
            before,
            pool: Mutex::default(),
        }
    }

    /// Reads the grid.
    ///
    /// # Errors
    /// A sentence for people when the grid cannot be read to its end.
    pub(super) fn read(mut self, grid: &impl Grid) -> Result<Reading, String> {
        self.drops_blank_ends = grid.drops_blank_ends();
        let mut total = Reading::default();
        let ending = grid.read(|batch| self.part(batch), |part| total.add(part))?;
        total.ending = ending;
        let window = |aside: &SetAside| self.holds(aside.first_row);
        let mut unreached = std::mem::take(&mut total.ending.set_aside);
        unreached.retain(window);
        total.rows += unreached
            .iter()
            .map(|a| a.last_row - a.first_row + 1)
            .sum::<u64>();
        total.set_aside.extend(unreached);
        if !self.layout.secrets.is_empty() {
            // Raw text may hold a secret anywhere.
            total
                .set_aside
                .iter_mut()
                .for_each(|aside| aside.excerpt.clear());
        }
        total.set_aside.sort();
        Ok(total)
    }

    fn holds(&self, row: u64) -> bool {
        row > self.layout.header_row && row < self.before
    }

    fn part(&self, batch: &Batch) -> Reading {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = pool.pop();
        drop(pool);
        let mut digester = taken.unwrap_or_else(|| self.examiner.digester());
        let mut part = Reading::default();
        let mut cells = Vec::with_capacity(batch.len());
        for row in batch.rows().filter(|row| self.holds(row.number())) {
            self.take(row, &mut cells, &mut part);
        }
        let values: Vec<&str> = cells.iter().map(|cell| cell.value).collect();
        let digests = digester.digest_all(&values);
        let bytes = cells.iter().map(|cell| cell.id.len() + cell.value.len());
        let mut chunk = AddressChunk::with_capacity(cells.len(), bytes.sum());
        for (cell, digest) in cells.iter().zip(&digests) {
            chunk.push(cell, digest, self.listed);
        }
        part.chunks.push(chunk);
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        pool.push(digester);
        part
    }

    fn take<'b>(&self, row: Row<'b>, cells: &mut Vec<Found<'b>>, part: &mut Reading) {
        let value = |column: usize| row.cell(self.layout.addresses[column]);
        let columns = 0..self.layout.addresses.len();
        let has_address = columns.clone().any(|column| {
            value(column).is_some_and(|cell| memchr(b'@', cell.text.as_bytes()).is_some())
        });
        // A row with an @ is no blank, no header and no line of sums.
        if !has_address && (row.is_blank() || self.is_no_record(row, part)) {
            return;
        }
        part.rows += 1;
        if let Some(detail) = self.wrong_width(row) {
            part.set_aside.push(aside(row, Reason::Width, detail));
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
                cells.push(Found {
                    id,
                    value: cell.text,
                    row: row.number(),
                    column: place,
                });
                found = true;
            }
        }
        part.empty += u64::from(!found);
    }

    /// Adds the row to what is no record, if it is a header.
    fn is_no_record(&self, row: Row<'_>, part: &mut Reading) -> bool {
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
            let detail = "the header stands again".to_owned();
            part.set_aside.push(aside(row, Reason::NotARecord, detail));
            return true;
        }
        let is_header = self.dictionary.is_header(&cells);
        if is_header {
            part.breaks.push((row.number(), cells));
        }
        is_header
    }

    fn wrong_width(&self, row: Row<'_>) -> Option<String> {
        let (expected, found) = (self.layout.headers.len(), row.len());
        let beyond = (expected..found).any(|i| row.cell(i).is_some_and(|cell| !cell.is_blank()));
        let short = found < expected && !self.drops_blank_ends;
        (beyond || short).then(|| format!("{found} cells where the header has {expected}"))
    }

    /// Tells whether the record is a chat name or a telephone number.
    fn is_of_another_type(&self, row: Row<'_>) -> bool {
        let cell = self
            .layout
            .type_of_address
            .and_then(|column| row.cell(column));
        let text = cell.and_then(present);
        text.is_some_and(|text| text.parse::<i64>().is_ok_and(|of| of != 0))
    }
}

impl Reading {
    fn add(&mut self, part: Self) {
        self.chunks
            .extend(part.chunks.into_iter().filter(|chunk| chunk.len() > 0));
        self.rows += part.rows;
        self.empty += part.empty;
        self.other += part.other;
        self.lost += part.lost;
        self.set_aside.extend(part.set_aside);
        self.breaks.extend(part.breaks);
    }
}

fn aside(row: Row<'_>, reason: Reason, detail: String) -> SetAside {
    SetAside {
        first_row: row.number(),
        last_row: row.number(),
        reason,
        detail,
        excerpt: row.excerpt(EXCERPT),
    }
}
