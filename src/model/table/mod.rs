//! One loaded table, and the names of tables and fields.
//!
//! A [`Table`] is a polars data frame with one typed column for each [`Field`] that was exported, and with the
//! location of every row. Columns are accessed by [`Field`], never by a string.

mod dataset;
mod names;
mod record;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use polars::prelude::{BooleanChunked, Column, DataFrame, Int64Chunked, StringChunked};

pub use dataset::{Dataset, SeenTable};
pub use names::{Field, FieldType, TableKind};
pub use record::{Record, SharedRecord};

use crate::locale::Text;
use crate::model::id_set::IdSet;
use crate::model::location::{Location, Origin};

/// One table: typed columns by field, and the location of each row.
#[derive(Debug, Clone)]
pub struct Table {
    /// The kind of the table.
    pub kind: TableKind,
    frame: DataFrame,
    /// For each field in the order of [`Field::ALL`], the index of its column, or `None` if the field has no column.
    columns: Box<[Option<u16>]>,
    /// The column indices of [`ORIGIN_COLUMN`] and [`ROW_COLUMN`].
    location: Option<[usize; 2]>,
    origins: Vec<Arc<Origin>>,
    /// Rows that were set aside. Copies of other rows are not included, nor are lines that are not records.
    pub lost_rows: Vec<Location>,
    /// Cells whose text is not a value of the field's type, by field. The data frame contains null for these cells.
    pub unreadable: BTreeMap<Field, Vec<Location>>,
    /// E-mail addresses in the links of cells, by field and row. A link is stored only if its address differs from the
    /// text of the cell.
    pub links: BTreeMap<(Field, Location), String>,
    /// Reasons why the table may be incomplete.
    pub doubts: Vec<Text>,
    /// Date columns in which every date is a number of seconds since 1970, as in databases before 7.0.
    pub number_dates: BTreeSet<Field>,
    /// Whether the number of rows in each file is confirmed, by the file itself or by a manifest (the row counts that
    /// the export script writes). If so, no rows are missing: if another table refers to a row that this table does not
    /// contain, the row does not exist in the database either.
    pub row_count_confirmed: bool,
    /// Keys of the rows that the row filter removed because they have a valid reference. Of these rows, only the keys
    /// are stored, so that a large table fits in memory.
    pub valid_keys: IdSet,
    /// Files and sheets whose exporter preserves non-ASCII characters.
    pub non_ascii_origins: BTreeSet<Arc<Origin>>,
}

/// Name of the column that contains the index into the origins of the table.
pub const ORIGIN_COLUMN: &str = "_origin";
/// Name of the column that contains the row number.
pub const ROW_COLUMN: &str = "_row";

impl Table {
    /// Returns a table with this data frame. The column of a field must have the name that [`Field::name`] returns; the
    /// columns [`ORIGIN_COLUMN`] and [`ROW_COLUMN`] must contain 64-bit integers.
    pub fn new(kind: TableKind, frame: DataFrame, origins: Vec<Arc<Origin>>) -> Self {
        let mut columns = vec![None; Field::ALL.len()].into_boxed_slice();
        for (index, column) in frame.columns().iter().enumerate() {
            if let Some(field) = Field::from_name(column.name()) {
                let index = u16::try_from(index).expect("one column for each field");
                columns[field as usize] = Some(index);
            }
        }
        let index_of = |name: &str| frame.get_column_index(name);
        let location = index_of(ORIGIN_COLUMN).zip(index_of(ROW_COLUMN));
        Self {
            kind,
            frame,
            columns,
            location: location.map(|(origin, row)| [origin, row]),
            origins,
            lost_rows: Vec::new(),
            unreadable: BTreeMap::new(),
            links: BTreeMap::new(),
            doubts: Vec::new(),
            number_dates: BTreeSet::new(),
            row_count_confirmed: false,
            valid_keys: IdSet::default(),
            non_ascii_origins: BTreeSet::new(),
        }
    }

    /// Returns whether nothing suggests that rows are missing. If so, a row that is not in the table does not exist in
    /// the database.
    pub fn is_complete(&self) -> bool {
        self.lost_rows.is_empty() && self.doubts.is_empty()
    }

    /// Returns the number of rows.
    pub fn len(&self) -> usize {
        self.frame.height()
    }

    /// Returns whether the table has no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns whether the table has a column for the field.
    pub fn has(&self, field: Field) -> bool {
        self.columns[field as usize].is_some()
    }

    /// Returns whether the field has a column that is empty in every row. Returns `false` if the table has no rows.
    pub fn is_empty_column(&self, field: Field) -> bool {
        // Rows that the row filter removed may contain values. If there are such rows, an empty column proves nothing.
        let are_rows_kept = !self.is_empty() && self.valid_keys.is_empty();
        are_rows_kept
            && self
                .column(field)
                .is_some_and(|column| column.null_count() == self.len())
    }

    /// Returns the fields that have a column, in the order of [`Field::ALL`].
    pub fn fields(&self) -> Vec<Field> {
        let fields = Field::ALL.iter().copied();
        fields.filter(|field| self.has(*field)).collect()
    }

    /// Returns the data frame, for operations on whole columns.
    pub fn frame(&self) -> &DataFrame {
        &self.frame
    }

    /// Returns the files and sheets from which the rows were read.
    pub fn origins(&self) -> &[Arc<Origin>] {
        &self.origins
    }

    /// Returns the rows in order.
    pub fn records(&self) -> impl ExactSizeIterator<Item = Record<'_>> {
        (0..self.len()).map(|index| self.record(index))
    }

    /// Returns the row with this index.
    pub fn record(&self, index: usize) -> Record<'_> {
        Record::new(self, index)
    }

    fn column(&self, field: Field) -> Option<&Column> {
        let index = self.columns[field as usize]?;
        Some(&self.frame.columns()[usize::from(index)])
    }

    /// Returns a column of integers, or of dates in seconds since 1970. Returns `None` if the field has no such column.
    pub fn ints(&self, field: Field) -> Option<&Int64Chunked> {
        self.column(field)?.i64().ok()
    }

    /// Returns a text column, or `None` if the field has no such column.
    pub fn texts(&self, field: Field) -> Option<&StringChunked> {
        self.column(field)?.str().ok()
    }

    /// Returns a column of Booleans, or `None` if the field has no such column.
    pub fn flags(&self, field: Field) -> Option<&BooleanChunked> {
        self.column(field)?.bool().ok()
    }
}
