//! Rows of one batch → typed columns: the part of binding that runs on any thread.
//!
//! Text of dates stays text here: the order of day and month is proved by the whole column.

use std::collections::{BTreeMap, HashSet};

use polars::prelude::{Column, DataFrame};

use super::read::Read;
use super::row_filter::Keep;
use super::{Dictionary, Match, MatchedBy, TableSpec, fold};
use crate::model::grid::{Batch, Cell, CellKind, CellSpan, Row};
use crate::model::keys::IdSet;
use crate::model::location::{Note, Reason, SetAside};
use crate::model::table::{Field, FieldType, ORIGIN_COLUMN, ROW_COLUMN};

/// Words that begin a line of sums, folded, in the exporters' languages.
const TOTALS: &[&str] = &[
    "total",
    "grandtotal",
    "subtotal",
    "totalt",
    "summa",
    "sum",
    "delsumma",
    "delsum",
    "ialt",
    "gesamt",
    "summe",
    "yhteensä",
    "samtals",
    "totaal",
];
/// How much of a row is quoted when it is set aside.
const EXCERPT: usize = 80;

/// What one batch gave.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) frame: Option<DataFrame>,
    pub(super) rows: u64,
    pub(super) not_kept: u64,
    /// The keys of rows that are sound and therefore not kept.
    pub(super) passed: IdSet,
    pub(super) set_aside: Vec<SetAside>,
    pub(super) unreadable: BTreeMap<Field, Vec<u64>>,
    /// What the reader had to say.
    pub(super) notes: Vec<Note>,
    /// Headers of further tables: row number and cells.
    pub(super) breaks: Vec<(u64, Vec<String>)>,
    /// Cells that stand under no header.
    pub(super) outside: CellSpan,
    /// Rows that look like the header of a table that is not known.
    pub(super) restarts: Vec<HeaderCandidate>,
    /// Records before the first of these.
    pub(super) records: u64,
}

/// A row after a blank one that is no record and looks like a header.
#[derive(Debug)]
pub(super) struct HeaderCandidate {
    pub(super) row: u64,
    pub(super) cells: Vec<String>,
    /// Records between it and the next.
    pub(super) records: u64,
}

/// How the rows below one header become columns.
pub(super) struct PartReader<'a> {
    pub(super) found: &'a Match,
    pub(super) spec: &'a TableSpec,
    pub(super) dictionary: &'a Dictionary,
    pub(super) keep: Keep<'a>,
    pub(super) drops_blank_ends: bool,
    /// The column of the sheet in which the grid begins.
    pub(super) first_column: usize,
    /// Whether columns without a header stand among the others.
    pub(super) has_blank_headers: bool,
}

struct Building {
    field: Field,
    of_type: FieldType,
    column: usize,
    /// Whether it is a part of the key.
    key: bool,
    /// Whether the table is recognised by it.
    required: bool,
    /// Whether its value decides on the row: set aside, kept or not.
    decides: bool,
    ints: Vec<Option<i64>>,
    flags: Vec<Option<bool>>,
    texts: Vec<Option<String>>,
}

impl PartReader<'_> {
    /// Returns the columns of the rows below the header.
    pub(super) fn read(&self, batch: &Batch) -> Part {
        let mut part = Part::default();
        let mut columns = self.columns();
        let mut numbers: Vec<i64> = Vec::new();
        let mut values = Vec::with_capacity(columns.len());
        let mut previous = batch.previous_row();
        for row in batch.rows() {
            let before = previous.replace(row.number());
            if row.number() <= self.found.header_row {
                continue;
            }
            let Some(first) = row.cells().find(|cell| !cell.is_blank()) else {
                continue;
            };
            if self.is_break(row, first, &mut part) {
                continue;
            }
            part.rows += 1;
            match self.take(row, &mut columns, &mut values, &mut part) {
                Ok(kept) => {
                    part.count_record();
                    if kept {
                        numbers.push(i64::try_from(row.number()).unwrap_or(i64::MAX));
                    } else {
                        part.not_kept += 1;
                    }
                }
                Err((reason, detail)) => {
                    let after_gap = before.is_some_and(|before| row.number() > before + 1);
                    let is_odd = after_gap && reason == Reason::Key && self.drops_blank_ends;
                    if is_odd && is_like_header(row) {
                        part.restarts.push(HeaderCandidate::at(row));
                    }
                    let (reason, detail) = if is_odd && is_remark(row) {
                        (Reason::NotARecord, "a remark below a blank row".to_owned())
                    } else {
                        (reason, detail)
                    };
                    part.set_aside.push(self.aside(row, reason, detail));
                }
            }
        }
        part.frame = Some(frame(columns, numbers));
        part
    }

    /// Returns the columns that are read, those first that decide on a row.
    fn columns(&self) -> Vec<Building> {
        let by = self.keep.by();
        let mut columns: Vec<Building> = self
            .found
            .columns
            .iter()
            .map(|(field, column)| {
                let spec = &self.spec.fields[field];
                let key = self.spec.key.contains(field);
                Building {
                    field: *field,
                    of_type: spec.of_type,
                    column: *column,
                    key,
                    required: spec.required,
                    decides: key || spec.required || by == Some(*field),
                    ints: Vec::new(),
                    flags: Vec::new(),
                    texts: Vec::new(),
                }
            })
            .collect();
        columns.sort_by_key(|column| !column.decides);
        columns
    }

    /// Names a row that is set aside; cells of secret columns are not quoted.
    fn aside(&self, row: Row<'_>, reason: Reason, detail: String) -> SetAside {
        let secret = |column: usize| {
            let header = self.found.headers.get(column);
            header.is_some_and(|header| self.spec.usage(header) == Some(super::ColumnRole::Secret))
        };
        let excerpt = if self.found.secrets.is_empty() {
            row.excerpt(EXCERPT)
        } else {
            let shown = row.cells().enumerate();
            // A row of the wrong width may have its secrets anywhere.
            let texts: Vec<&str> = shown
                .filter(|(column, _)| reason != Reason::Width && !secret(*column))
                .map(|(_, cell)| cell.text)
                .collect();
            texts.join(" | ").chars().take(EXCERPT).collect()
        };
        SetAside {
            first_row: row.number(),
            last_row: row.number(),
            reason,
            detail,
            excerpt,
        }
    }

    /// A header that stands again is passed over; the header of another table ends this one.
    fn is_break(&self, row: Row<'_>, first: Cell<'_>, part: &mut Part) -> bool {
        if first.text.starts_with(|c: char| c.is_ascii_digit())
            || !self.dictionary.knows(first.text)
        {
            return false;
        }
        let cells = texts(row);
        let headers = self.found.headers.iter().map(String::as_str);
        if cells.iter().map(String::as_str).eq(headers) {
            let detail = "the header stands again".to_owned();
            part.rows += 1;
            part.set_aside
                .push(self.aside(row, Reason::NotARecord, detail));
            return true;
        }
        let is_header = self.dictionary.is_header(&cells);
        if is_header {
            part.breaks.push((row.number(), cells));
        }
        is_header
    }

    /// Adds the row to the columns; `false` if it is read but not kept. Of the many rows that are
    /// not kept only the cells are read that decide on it. `values` is room for them.
    fn take<'c>(
        &self,
        row: Row<'c>,
        columns: &mut [Building],
        values: &mut Vec<Read<'c>>,
        part: &mut Part,
    ) -> Result<bool, (Reason, String)> {
        self.check_width(row)?;
        self.check_outside(row, part)?;
        let (deciding, others) = columns.split_at_mut(deciding(columns));
        values.clear();
        for column in &*deciding {
            let cell = column.cell(row);
            match Read::of(cell, column.of_type) {
                None if column.needed() => return Err(self.bad_key(row, column, cell)),
                value => values.push(value.unwrap_or(column.nothing())),
            }
        }
        Self::check_key(row, deciding, values)?;
        if !self.kept(deciding, values) {
            if matches!(self.keep, Keep::Unless(..)) {
                part.passed.extend(key(deciding, values));
            }
            return Ok(false);
        }
        for column in &*others {
            let cell = column.cell(row);
            let value = match Read::of(cell, column.of_type) {
                None if spans_lines(cell) => return Err(self.swallowed(column)),
                None => {
                    let rows = part.unreadable.entry(column.field).or_default();
                    rows.push(row.number());
                    column.nothing()
                }
                Some(value) => value,
            };
            values.push(value);
        }
        for (column, value) in columns.iter_mut().zip(values.drain(..)) {
            column.push(value);
        }
        Ok(true)
    }

    /// Nobody writes a number on several lines: a quote in the wrong place took rows into the cell.
    fn swallowed(&self, column: &Building) -> (Reason, String) {
        let header = &self.found.headers[column.column];
        let detail = format!("a line break in `{header}`: a stray quote took other rows into it");
        (Reason::Quote, detail)
    }

    /// A cell next to the last header makes a row suspect; one further off stands beside the table.
    fn check_width(&self, row: Row<'_>) -> Result<(), (Reason, String)> {
        let expected = self.found.headers.len();
        let beyond = if self.drops_blank_ends {
            is_filled(row, expected)
        } else {
            (expected..row.len()).any(|column| is_filled(row, column))
        };
        let short = row.len() < expected && !self.drops_blank_ends;
        if beyond || short {
            let found = row.len();
            let whole = match self.found.by {
                MatchedBy::Layout => "the layout",
                _ => "the header",
            };
            return Err((
                Reason::Width,
                format!("{found} cells where {whole} has {expected}"),
            ));
        }
        Ok(())
    }

    /// Counts cells that stand under no header; a row of nothing else is no record of the table.
    fn check_outside(&self, row: Row<'_>, part: &mut Part) -> Result<(), (Reason, String)> {
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
            let detail = "only cells that stand under no header of the table";
            return Err((Reason::NotARecord, detail.to_owned()));
        }
        Ok(())
    }

    fn bad_key(&self, row: Row<'_>, column: &Building, cell: Cell<'_>) -> (Reason, String) {
        if is_total(row) {
            return (Reason::NotARecord, "a line of sums".to_owned());
        }
        let header = &self.found.headers[column.column];
        (
            Reason::Key,
            format!("`{}` in `{header}` cannot be read", cell.text.trim()),
        )
    }

    /// A row without a part of its key that every row has is no record, nor one without any of it.
    fn check_key(
        row: Row<'_>,
        columns: &[Building],
        values: &[Read<'_>],
    ) -> Result<(), (Reason, String)> {
        let mut key = columns.iter().zip(values).filter(|(column, _)| column.key);
        let empty = key
            .clone()
            .find(|(column, value)| column.required && !value.is_some());
        let any = key.clone().next().is_none() || key.any(|(_, value)| value.is_some());
        match empty {
            None if any => Ok(()),
            _ if is_total(row) => Err((Reason::NotARecord, "a line of sums".to_owned())),
            Some((column, _)) => Err((Reason::Key, format!("`{}` is empty", column.field))),
            None => Err((Reason::Key, "the key is empty".to_owned())),
        }
    }

    fn kept(&self, columns: &[Building], values: &[Read<'_>]) -> bool {
        let mut cells = columns.iter().zip(values);
        let number = |wanted: Field| {
            let cell = cells.clone().find(|(column, _)| column.field == wanted);
            cell.map(|(_, value)| value.int())
        };
        match self.keep {
            Keep::All => true,
            Keep::Where(field, ids) => number(field)
                .is_none_or(|number| number.is_some_and(|number| ids.contains(&number))),
            Keep::Unless(field, sound) => {
                number(field).is_none_or(|number| !sound.holds(number))
                    || cells.any(|(_, value)| matches!(value, Read::Flag(Some(false))))
            }
        }
    }
}

/// The number that is the key of a row.
fn key(columns: &[Building], values: &[Read<'_>]) -> Option<i64> {
    let mut cells = columns.iter().zip(values);
    cells.find_map(|(column, value)| value.int().filter(|_| column.key))
}

/// Returns how many columns decide on a row; they stand first.
fn deciding(columns: &[Building]) -> usize {
    columns.partition_point(|column| column.decides)
}

impl Part {
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

/// Returns whether the row has nothing but words, two at least and each another, as a header has.
fn is_like_header(row: Row<'_>) -> bool {
    let mut seen = HashSet::new();
    let word = |cell: &Cell<'_>| {
        let text = cell.text.trim();
        cell.kind == CellKind::Plain
            && text.starts_with(|c: char| c.is_alphabetic())
            && seen.insert(text.to_owned())
    };
    let filled: Vec<Cell<'_>> = row.cells().filter(|cell| !cell.is_blank()).collect();
    !is_total(row) && filled.len() > 1 && filled.iter().all(word)
}

/// Returns whether all that stands in the row are words in one cell.
fn is_remark(row: Row<'_>) -> bool {
    let mut filled = row.cells().filter(|cell| !cell.is_blank());
    let first = filled.next();
    let is_text =
        |cell: Cell<'_>| cell.kind == CellKind::Plain && cell.text.contains(char::is_alphabetic);
    first.is_some_and(is_text) && filled.next().is_none()
}

fn texts(row: Row<'_>) -> Vec<String> {
    row.cells()
        .map(|cell| cell.text.trim().to_owned())
        .collect()
}

fn is_filled(row: Row<'_>, column: usize) -> bool {
    row.cell(column).is_some_and(|cell| !cell.is_blank())
}

impl Read<'_> {
    fn is_some(&self) -> bool {
        match self {
            Self::Int(value) => value.is_some(),
            Self::Flag(value) => value.is_some(),
            Self::Text(value) => value.is_some(),
        }
    }
}

impl Building {
    /// Returns whether a row without a readable value is set aside.
    fn needed(&self) -> bool {
        self.key || self.required
    }

    fn cell<'c>(&self, row: Row<'c>) -> Cell<'c> {
        row.cell(self.column).unwrap_or(Cell {
            text: "",
            kind: CellKind::Plain,
        })
    }

    fn nothing<'a>(&self) -> Read<'a> {
        match self.of_type {
            FieldType::Int => Read::Int(None),
            FieldType::Flag | FieldType::Filled => Read::Flag(None),
            FieldType::Text | FieldType::Date => Read::Text(None),
        }
    }

    fn push(&mut self, value: Read<'_>) {
        match value {
            Read::Int(value) => self.ints.push(value),
            Read::Flag(value) => self.flags.push(value),
            Read::Text(value) => self.texts.push(value.map(std::borrow::Cow::into_owned)),
        }
    }

    fn finish(self) -> Column {
        let name = self.field.name().into();
        match self.of_type {
            FieldType::Int => Column::new(name, self.ints),
            FieldType::Flag | FieldType::Filled => Column::new(name, self.flags),
            FieldType::Text | FieldType::Date => Column::new(name, self.texts),
        }
    }
}

fn frame(columns: Vec<Building>, numbers: Vec<i64>) -> DataFrame {
    let height = numbers.len();
    let mut all: Vec<Column> = columns.into_iter().map(Building::finish).collect();
    all.push(Column::new(ORIGIN_COLUMN.into(), vec![0_i64; height]));
    all.push(Column::new(ROW_COLUMN.into(), numbers));
    DataFrame::new(height, all).expect("all columns grow together and fields are distinct")
}

/// Returns whether a line ends within the cell.
fn spans_lines(cell: Cell<'_>) -> bool {
    cell.text.trim().contains(['\n', '\r'])
}

fn is_total(row: Row<'_>) -> bool {
    row.cells()
        .filter(|cell| !cell.is_blank())
        .take(2)
        .any(|cell| TOTALS.contains(&fold(cell.text).as_str()))
}
