//! Cells in memory: the common result of all readers, whatever the format of the file.
//!
//! A [`Batch`] contains consecutive rows with their text in one buffer, so that no cell needs an allocation.

mod area;
mod cell_span;
mod sub_grid;

use std::sync::Arc;

pub use self::area::{Area, column_letters};
pub use self::cell_span::CellSpan;
pub use self::sub_grid::{Declared, Region, SubGrid};
use crate::locale::Text;
use crate::model::location::{Note, Origin, SetAside};

/// The header is searched for in this many rows at the start of a grid.
pub const HEAD_ROWS: usize = 64;

/// Consecutive rows of one grid.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    text: String,
    cells: Vec<CellSlot>,
    rows: Vec<RowSlot>,
    previous_row: Option<u64>,
}

#[derive(Debug, Clone, Copy)]
struct CellSlot {
    start: u32,
    end: u32,
    kind: CellKind,
}

#[derive(Debug, Clone, Copy)]
struct RowSlot {
    number: u64,
    line: u64,
    first_cell: u32,
}

/// What the file says about a cell in addition to its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CellKind {
    /// Unquoted text, or text in a workbook.
    Plain,
    /// Quoted text. An empty quoted cell is empty text and not NULL, and `"NULL"` is ordinary text.
    Quoted,
    /// A number in a workbook, written without an exponent or unnecessary decimals.
    Number,
    /// A date in a workbook, written `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`.
    Date,
    /// A Boolean in a workbook, written `1` or `0`.
    Bool,
    /// An error. The text of the cell is the error itself, such as `#N/A`.
    Error,
    /// A formula whose result is not stored in the workbook.
    NoResult,
}

/// One cell of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell<'a> {
    /// The decoded text, unchanged.
    pub text: &'a str,
    /// What the file says about the cell in addition to its text.
    pub kind: CellKind,
}

impl Cell<'_> {
    /// Returns whether the cell is empty or contains only whitespace. A formula without a stored result is not blank.
    pub fn is_blank(&self) -> bool {
        let starts_blank = !self
            .text
            .as_bytes()
            .first()
            .is_some_and(u8::is_ascii_graphic);
        starts_blank && self.kind != CellKind::NoResult && self.text.trim().is_empty()
    }
}

/// One row of a batch.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    batch: &'a Batch,
    index: usize,
}

impl Batch {
    /// Returns an empty batch with capacity for `bytes` of text.
    pub fn with_capacity(bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            cells: Vec::with_capacity(bytes / 8),
            rows: Vec::with_capacity(bytes / 64),
            previous_row: None,
        }
    }

    /// Sets the number of the row that precedes the batch, if it is known.
    pub fn set_previous_row(&mut self, row: Option<u64>) {
        self.previous_row = row;
    }

    /// Returns the number of the row that precedes the batch, if it is known.
    pub fn previous_row(&self) -> Option<u64> {
        self.previous_row
    }

    /// Starts a row. `number` is the row number that a spreadsheet shows. In a text file, `line` is the number of the
    /// row's first physical line; in a workbook, `line` is equal to `number`. Both count from 1.
    pub fn start_row(&mut self, number: u64, line: u64) {
        self.rows.push(RowSlot {
            number,
            line,
            first_cell: offset(self.cells.len()),
        });
    }

    /// Adds a cell to the last row.
    pub fn push_cell(&mut self, text: &str, kind: CellKind) {
        let start = offset(self.text.len());
        self.text.push_str(text);
        self.cells.push(CellSlot {
            start,
            end: offset(self.text.len()),
            kind,
        });
    }

    /// Adds a row of another batch.
    pub fn push_row(&mut self, row: Row<'_>) {
        self.start_row(row.number(), row.line());
        for cell in row.cells() {
            self.push_cell(cell.text, cell.kind);
        }
    }

    /// Returns a batch that contains only the first row.
    #[must_use]
    pub fn first_row(&self) -> Self {
        let mut first = Self::default();
        self.rows().take(1).for_each(|row| first.push_row(row));
        first
    }

    /// Adds offsets to all row and line numbers. Parallel readers need this method, because they number the rows of
    /// each block from 1.
    pub fn shift(&mut self, rows: u64, lines: u64) {
        for row in &mut self.rows {
            row.number += rows;
            row.line += lines;
        }
    }

    /// Returns the rows in order.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (0..self.rows.len()).map(|index| Row { batch: self, index })
    }

    /// Returns the number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns whether the batch has no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns the size of the text in bytes.
    pub fn bytes(&self) -> usize {
        self.text.len()
    }

    /// Returns how often a byte occurs in the batch's text buffer, which may also contain text outside the cells.
    pub fn count_byte(&self, byte: u8) -> usize {
        memchr::memchr_iter(byte, self.text.as_bytes()).count()
    }

    /// Returns the text buffer and the buffers of the cells and rows, for reuse.
    pub fn into_buffers(self) -> (Vec<u8>, BatchBuffers) {
        let Self {
            text, cells, rows, ..
        } = self;
        (text.into_bytes(), BatchBuffers { cells, rows })
    }

    /// Removes the last row and its cells.
    pub fn cancel_row(&mut self) {
        let Some(row) = self.rows.pop() else { return };
        let first_cell = row.first_cell as usize;
        if let Some(slot) = self.cells.get(first_cell) {
            self.text.truncate(slot.start as usize);
        }
        self.cells.truncate(first_cell);
    }
}

/// Reusable memory for the cells and rows of a batch.
#[derive(Debug, Default)]
pub struct BatchBuffers {
    cells: Vec<CellSlot>,
    rows: Vec<RowSlot>,
}

/// Builds rows from a block of text in memory, without copying cells.
///
/// Cells are ranges of the block. The text of a cell is stored separately only if it differs from the bytes in the
/// block, for example after unescaping. The caller owns the block while rows are added, and then passes it to
/// [`BlockBuilder::finish`].
#[derive(Debug)]
pub struct BlockBuilder {
    length: usize,
    batch: Batch,
}

impl BlockBuilder {
    /// Returns an empty builder for a block of `length` bytes. The block must be smaller than 4 GiB.
    pub fn new(length: usize, buffers: BatchBuffers) -> Self {
        let BatchBuffers {
            mut cells,
            mut rows,
        } = buffers;
        offset(length);
        cells.clear();
        cells.reserve(length / 8);
        rows.clear();
        rows.reserve(length / 64);
        Self {
            length,
            batch: Batch {
                text: String::new(),
                cells,
                rows,
                previous_row: None,
            },
        }
    }

    /// Starts a row; see [`Batch::start_row`].
    pub fn start_row(&mut self, number: u64, line: u64) {
        self.batch.start_row(number, line);
    }

    /// Adds the cell at `range` of the block; both ends must be character boundaries.
    #[inline]
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the block and its separate texts are below 4 GiB"
    )]
    pub fn push_range(&mut self, range: std::ops::Range<usize>, kind: CellKind) {
        self.batch.cells.push(CellSlot {
            start: range.start as u32,
            end: range.end as u32,
            kind,
        });
    }

    /// Adds a cell whose text differs from its bytes in the block.
    pub fn push_text(&mut self, text: &str, kind: CellKind) {
        let start = self.length + self.batch.text.len();
        self.batch.text.push_str(text);
        offset(start + text.len());
        self.push_range(start..start + text.len(), kind);
    }

    /// Returns the number of cells in the last row.
    pub fn width(&self) -> usize {
        let first = self.batch.rows.last().map_or(0, |row| row.first_cell);
        self.batch.cells.len() - first as usize
    }

    /// Removes the cells of the last row, but not the row.
    pub fn clear_row(&mut self) {
        if let Some(row) = self.batch.rows.last() {
            self.batch.cells.truncate(row.first_cell as usize);
        }
    }

    /// Removes the last row.
    pub fn cancel_row(&mut self) {
        if let Some(row) = self.batch.rows.pop() {
            self.batch.cells.truncate(row.first_cell as usize);
        }
    }

    /// Returns the rows as a batch. `block` is the block of text from which the cells were taken.
    pub fn finish(mut self, mut block: String) -> Batch {
        debug_assert_eq!(block.len(), self.length);
        block.push_str(&self.batch.text);
        self.batch.text = block;
        self.batch
    }
}

/// Converts an offset to 32 bits. Every offset fits, because readers end batches long before 4 GiB.
fn offset(length: usize) -> u32 {
    u32::try_from(length).expect("a batch stays below 4 GiB")
}

impl<'a> Row<'a> {
    /// Returns the row number that a spreadsheet shows.
    pub fn number(self) -> u64 {
        self.batch.rows[self.index].number
    }

    /// Returns the number of the row's first physical line in a text file, or the row number in a workbook.
    pub fn line(self) -> u64 {
        self.batch.rows[self.index].line
    }

    fn slots(self) -> &'a [CellSlot] {
        let first = self.batch.rows[self.index].first_cell as usize;
        let end = self
            .batch
            .rows
            .get(self.index + 1)
            .map_or(self.batch.cells.len(), |next| next.first_cell as usize);
        &self.batch.cells[first..end]
    }

    /// Returns the number of cells, including blank cells at the end.
    pub fn len(self) -> usize {
        self.slots().len()
    }

    /// Returns whether the row has no cells.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Returns the cell in `column`, which counts from 0, or `None` if the row has fewer cells.
    pub fn cell(self, column: usize) -> Option<Cell<'a>> {
        self.columns().cell(column)
    }

    /// Returns the cells for access by column. For several columns, this is faster than [`Row::cell`].
    pub fn columns(self) -> Columns<'a> {
        Columns {
            text: &self.batch.text,
            slots: self.slots(),
        }
    }

    /// Returns the cells in order.
    pub fn cells(self) -> impl ExactSizeIterator<Item = Cell<'a>> {
        let text = &self.batch.text;
        self.slots().iter().map(move |slot| Cell {
            text: &text[slot.start as usize..slot.end as usize],
            kind: slot.kind,
        })
    }

    /// Returns whether every cell is blank.
    pub fn is_blank(self) -> bool {
        self.cells().all(|cell| cell.is_blank())
    }

    /// Joins the cells for display. Text after the first `characters` characters is replaced with `…`.
    pub fn excerpt(self, characters: usize) -> String {
        let joined = self
            .cells()
            .map(|cell| cell.text)
            .collect::<Vec<_>>()
            .join(" | ");
        match joined.char_indices().nth(characters) {
            Some((cut, _)) => format!("{}…", &joined[..cut]),
            None => joined,
        }
    }
}

/// The cells of one row, for access by column.
#[derive(Debug, Clone, Copy)]
pub struct Columns<'a> {
    text: &'a str,
    slots: &'a [CellSlot],
}

impl<'a> Columns<'a> {
    /// Returns the number of cells, including blank cells at the end.
    pub fn len(self) -> usize {
        self.slots.len()
    }

    /// Returns whether the row has no cells.
    pub fn is_empty(self) -> bool {
        self.slots.is_empty()
    }

    /// Returns the cell in `column`, which counts from 0, or `None` if the row has fewer cells.
    pub fn cell(self, column: usize) -> Option<Cell<'a>> {
        let slot = self.slots.get(column)?;
        Some(Cell {
            text: &self.text[slot.start as usize..slot.end as usize],
            kind: slot.kind,
        })
    }
}

/// What is known about a grid after its last row was read.
#[derive(Debug, Clone, Default)]
pub struct ReadSummary {
    /// Rows that were set aside while the grid was read, for example because they could not be divided into cells.
    pub set_aside: Vec<SetAside>,
    /// Notes on skipped lines, damage and assumptions.
    pub notes: Vec<Note>,
    /// The row count that the file states, for example in a line such as `(12 rows affected)`.
    pub stated_rows: Option<u64>,
    /// Whether the file ends without a line break. If the file contains only a header, the header may then be
    /// incomplete.
    pub ends_within_a_line: bool,
    /// Whether non-ASCII letters may have been decoded wrongly.
    pub letters_are_uncertain: bool,
    /// Whether the text file certainly preserves non-ASCII letters: it contains non-ASCII characters, or it has a
    /// Unicode byte order mark.
    pub keeps_letters: bool,
    /// Why the grid may be incomplete. Each reason is worded so that it can follow the name of the grid.
    pub doubts: Vec<Text>,
    /// Queries in the file that return only some of the rows of a table.
    pub queries: Vec<String>,
    /// Cells with a link to an e-mail address. The address may differ from the text of the cell.
    pub links: Vec<Link>,
}

/// A cell with a link to an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Row number.
    pub row: u64,
    /// Column, counted from 0.
    pub column: usize,
    /// The address in the link.
    pub address: String,
}

/// A grid of cells that can be read several times.
pub trait Grid {
    /// Returns the location of the grid.
    fn origin(&self) -> &Arc<Origin>;

    /// Returns the first rows.
    fn head(&self) -> &Batch;

    /// Returns whether the format omits blank cells at the end of a row, as workbooks do. If so, a row may be shorter
    /// than the header.
    fn drops_blank_ends(&self) -> bool;

    /// Returns the tables that the workbook declares within the grid.
    fn declared(&self) -> &[Declared] {
        &[]
    }

    /// Returns the position of the grid's first column in the sheet, counted from 0.
    fn first_column(&self) -> usize {
        0
    }

    /// Reads all rows.
    ///
    /// `map` turns each batch into a value and may run on any thread. `fold` receives the values in row order.
    ///
    /// # Errors
    /// Returns a message for the user if the grid cannot be read to the end.
    fn read<T: Send>(
        &self,
        map: impl Fn(&Batch) -> T + Sync,
        fold: impl FnMut(T),
    ) -> Result<ReadSummary, Text>;
}
