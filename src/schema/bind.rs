//! A recognised grid → typed columns with the place of every row, and an account of every row
//! that did not become one.
//!
//! Nothing is padded, cut or joined: a row of the wrong width or with an unreadable key is set aside
//! and named.

use std::collections::BTreeMap;
use std::sync::Arc;

use polars::prelude::{Column, DataFrame};

use super::column_builder::{HeaderCandidate, Part, PartReader};
use super::dates::{Dates, read_dates};
use super::links::{Linked, linked};
use super::recognise::{Match, Recognition, recognise};
use super::{Dictionary, Keep, TableSpec};
use crate::model::grid::{Area, Batch, CellKind, CellSpan, Grid, SubGrid};
use crate::model::keys::IdSet;
use crate::model::location::{Note, Origin, SetAside};
use crate::model::table::{Field, FieldType, ROW_COLUMN};

/// One table as one grid holds it.
#[derive(Debug)]
pub struct Binding {
    /// How it was recognised and which column is what.
    pub found: Match,
    /// Where it stands.
    pub origin: Arc<Origin>,
    /// Typed columns of the kept rows.
    pub frame: DataFrame,
    /// Records below the header, blank lines not counted.
    pub rows: u64,
    /// Rows that were read and counted but are not needed, such as customers' e-mail addresses.
    pub not_kept: u64,
    /// The keys of rows that are sound and therefore not kept.
    pub passed: IdSet,
    /// Rows that are no part of the table.
    pub set_aside: Vec<SetAside>,
    /// Cells that are no value of their field's type: row numbers by field.
    pub unreadable: BTreeMap<Field, Vec<u64>>,
    /// Whether another table stands above it in the same grid.
    pub follows_another: bool,
    /// Whether letters beyond ASCII stand in its file, or would, so that none were lost by the tool that made it.
    pub keeps_letters: bool,
    /// Why the table may not be whole.
    pub doubts: Vec<String>,
    /// Cells that stand under no header.
    pub outside: CellSpan,
    /// Cells of addresses that show one thing and link to another.
    pub linked: Vec<Linked>,
    /// What was passed over or assumed.
    pub notes: Vec<Note>,
}

/// Rows of a grid that are no part of its tables.
#[derive(Debug)]
pub struct Unbound {
    /// Which rows.
    pub area: Area,
    /// What their header is like.
    pub holds: Recognition,
}

/// What became of the rows of a grid.
#[derive(Debug, Default)]
pub struct Bindings {
    /// The tables, in order.
    pub tables: Vec<Binding>,
    /// What stands below another header that is not known, or not for certain.
    pub unbound: Vec<Unbound>,
}

/// Reads a grid from its header on. Most grids hold one table; where the header of another table
/// stands further down, that table is bound too.
///
/// # Errors
/// A sentence for people when the grid cannot be read to its end.
pub fn bind<'k>(
    grid: &impl Grid,
    found: &Match,
    dictionary: &Dictionary,
    keep: impl Fn(&Match) -> Keep<'k>,
) -> Result<Bindings, String> {
    let whole = bind_one(grid, found, dictionary, keep(found))?;
    let stated_rows = whole.stated_rows;
    let mut bindings = Bindings::default();
    if whole.breaks.is_empty() {
        bindings.take(whole, u64::MAX);
    } else {
        bindings.bind_each(grid, found, &whole.breaks, dictionary, keep)?;
    }
    doubt_counts(&mut bindings.tables, stated_rows);
    Ok(bindings)
}

impl Bindings {
    /// Binds the table below each header on its own.
    fn bind_each<'k>(
        &mut self,
        grid: &impl Grid,
        found: &Match,
        breaks: &[(u64, Vec<String>)],
        dictionary: &Dictionary,
        keep: impl Fn(&Match) -> Keep<'k>,
    ) -> Result<(), String> {
        let first = Recognition::Table(Box::new(found.clone()));
        let mut starts = vec![(found.header_row, first)];
        for (row, cells) in breaks {
            starts.push((*row, header_match(*row, cells, grid.origin(), dictionary)));
        }
        let whole = SubGrid::whole(grid);
        for (index, (row, holds)) in starts.iter().enumerate() {
            let last = starts.get(index + 1).map_or(u64::MAX, |next| next.0 - 1);
            let Recognition::Table(table) = holds else {
                self.leave(*row, last, holds.clone());
                continue;
            };
            let part = whole.narrowed(rows(*row, last));
            let mut bound = bind_one(&part, table, dictionary, keep(table))?;
            bound.binding.follows_another = index > 0;
            self.take(bound, last);
        }
        Ok(())
    }

    /// Takes a table over, without what stands below it under a header of its own.
    fn take(&mut self, mut bound: Bound, last: u64) {
        let restarts = std::mem::take(&mut bound.restarts);
        for (index, restart) in restarts.iter().enumerate() {
            let last = restarts.get(index + 1).map_or(last, |next| next.row - 1);
            let area = rows(restart.row, last);
            let rows = bound.binding.rows_aside(area);
            // One row alone may be a record with a damaged key.
            if restart.records == 0 && rows > 1 {
                bound.binding.rows -= rows;
                let inside = |row: u64| area.contains_row(row);
                bound
                    .binding
                    .set_aside
                    .retain(|aside| !inside(aside.first_row));
                let holds = Recognition::Unknown {
                    header_row: Some(restart.row),
                    headers: restart.cells.clone(),
                    closest: None,
                };
                self.leave(restart.row, last, holds);
            }
        }
        self.tables.push(bound.binding);
    }

    fn leave(&mut self, first: u64, last: u64, holds: Recognition) {
        let area = rows(first, last);
        self.unbound.push(Unbound { area, holds });
    }
}

fn rows(first: u64, last: u64) -> Area {
    Area {
        first_row: first,
        last_row: last,
        ..Area::WHOLE
    }
}

fn header_match(
    row: u64,
    cells: &[String],
    origin: &Origin,
    dictionary: &Dictionary,
) -> Recognition {
    let mut head = Batch::default();
    head.start_row(row, row);
    for cell in cells {
        head.push_cell(cell, CellKind::Plain);
    }
    recognise(&head, origin, dictionary, None)
}

struct Bound {
    binding: Binding,
    breaks: Vec<(u64, Vec<String>)>,
    restarts: Vec<HeaderCandidate>,
    stated_rows: Option<u64>,
}

/// Binds all rows below the header.
fn bind_one(
    grid: &impl Grid,
    found: &Match,
    dictionary: &Dictionary,
    keep: Keep<'_>,
) -> Result<Bound, String> {
    let spec = dictionary.table(found.kind);
    let reader = PartReader {
        found,
        spec,
        dictionary,
        keep,
        drops_blank_ends: grid.drops_blank_ends(),
        first_column: grid.first_column(),
        has_blank_headers: found.headers.iter().any(String::is_empty),
    };
    let mut total = Part {
        frame: reader.read(&Batch::default()).frame,
        ..Part::default()
    };
    let ending = grid.read(|batch| reader.read(batch), |part| total.add(part))?;
    let below = |aside: &SetAside| aside.first_row > found.header_row;
    let mut unreached: Vec<_> = ending.set_aside.into_iter().filter(below).collect();
    if !found.secrets.is_empty() {
        // Raw text may hold a secret anywhere.
        for aside in &mut unreached {
            aside.excerpt.clear();
        }
    }
    total.rows += unreached
        .iter()
        .map(|a| a.last_row - a.first_row + 1)
        .sum::<u64>();
    total.set_aside.extend(unreached);
    total.set_aside.sort();
    total.notes = ending.notes;
    let mut bound = total.into_bound(found, spec, grid.origin(), ending.stated_rows);
    let binding = &mut bound.binding;
    binding.linked = linked(binding, &ending.links, grid.first_column());
    binding.keeps_letters = ending.keeps_letters || binding.holds_letters();
    if binding.rows == 0 && ending.ends_within_a_line {
        let doubt = "ends within its header, so rows may be cut off; export it again";
        binding.doubts.push(format!("{} {doubt}", binding.origin));
    }
    if ending.letters_are_uncertain && binding.has_letters_in_addresses() {
        let doubt =
            "has letters in its addresses that may be misread, for its encoding is not certain";
        binding.doubts.push(format!("{} {doubt}", binding.origin));
    }
    Ok(bound)
}

impl Part {
    fn add(&mut self, part: Self) {
        self.rows += part.rows;
        self.not_kept += part.not_kept;
        self.passed.add(&part.passed);
        self.set_aside.extend(part.set_aside);
        self.breaks.extend(part.breaks);
        self.outside.add(part.outside);
        match self.restarts.last_mut() {
            Some(restart) => restart.records += part.records,
            None => self.records += part.records,
        }
        self.restarts.extend(part.restarts);
        for (field, rows) in part.unreadable {
            self.unreadable.entry(field).or_default().extend(rows);
        }
        let more = part.frame.filter(|frame| frame.height() > 0);
        if let (Some(frame), Some(more)) = (self.frame.as_mut(), more) {
            frame
                .vstack_mut(&more)
                .expect("every part of a grid has the same columns");
        }
    }

    fn into_bound(
        mut self,
        found: &Match,
        spec: &TableSpec,
        origin: &Arc<Origin>,
        stated_rows: Option<u64>,
    ) -> Bound {
        let mut frame = self.frame.take().unwrap_or_default();
        // A row of a column in many pieces is found by counting through them.
        frame.rechunk_mut();
        let mut binding = Binding {
            found: found.clone(),
            origin: Arc::clone(origin),
            frame,
            rows: self.rows,
            not_kept: self.not_kept,
            passed: self.passed,
            set_aside: self.set_aside,
            unreadable: self.unreadable,
            follows_another: false,
            keeps_letters: false,
            doubts: Vec::new(),
            outside: self.outside,
            linked: Vec::new(),
            notes: self.notes,
        };
        binding.read_dates(spec);
        Bound {
            binding,
            breaks: self.breaks,
            restarts: self.restarts,
            stated_rows,
        }
    }
}

/// The row counts at which SuperOffice's own list export stops.
pub const EXPORT_CAPS: [u64; 2] = [10_000, 20_000];

impl Binding {
    /// How many of these rows are set aside.
    fn rows_aside(&self, area: Area) -> u64 {
        self.set_aside
            .iter()
            .filter(|aside| area.contains_row(aside.first_row))
            .map(|aside| aside.last_row - aside.first_row + 1)
            .sum()
    }

    /// Turns the date columns, text so far, into seconds.
    fn read_dates(&mut self, spec: &TableSpec) {
        let rows: Vec<u64> = self.row_numbers();
        for (field, field_spec) in &spec.fields {
            if field_spec.of_type != FieldType::Date || !self.found.columns.contains_key(field) {
                continue;
            }
            let texts = self
                .frame
                .column(field.name())
                .and_then(|column| column.str())
                .expect("date columns are bound as text");
            let values = match read_dates(&texts.iter().collect::<Vec<_>>()) {
                Dates::Read(values, bad) => {
                    let bad: Vec<u64> = bad.iter().map(|index| rows[*index]).collect();
                    if !bad.is_empty() {
                        self.unreadable.entry(*field).or_default().extend(bad);
                    }
                    values
                }
                Dates::Ambiguous => {
                    self.unreadable.entry(*field).or_default().extend(&rows);
                    self.notes.push(Note::warning(
                        Some(Arc::clone(&self.origin)),
                        format!(
                            "the dates in `{field}` could be day-month or month-day, so they are not used; \
                             export dates as YYYY-MM-DD"
                        ),
                    ));
                    vec![None; rows.len()]
                }
            };
            self.frame
                .with_column(Column::new(field.name().into(), values))
                .expect("one date for each row");
        }
    }

    /// Whether any address is not plain ASCII.
    fn has_letters_in_addresses(&self) -> bool {
        [Field::EmailAddress, Field::UserName, Field::Email]
            .into_iter()
            .filter_map(|field| self.frame.column(field.name()).ok())
            .filter_map(|column| column.str().ok())
            .any(|texts| texts.iter().flatten().any(|text| !text.is_ascii()))
    }

    /// Whether any text is not plain ASCII.
    fn holds_letters(&self) -> bool {
        let texts = self
            .frame
            .columns()
            .iter()
            .filter_map(|column| column.str().ok());
        texts
            .flat_map(|column| column.iter().flatten())
            .any(|text| !text.is_ascii())
    }

    pub(super) fn row_numbers(&self) -> Vec<u64> {
        self.frame
            .column(ROW_COLUMN)
            .and_then(|column| column.i64())
            .map(|column| {
                column
                    .iter()
                    .flatten()
                    .map(|row| u64::try_from(row).unwrap_or(0))
                    .collect()
            })
            .unwrap_or_default()
    }
}

/// Doubts the tables of a grid if they do not have as many rows as the grid itself states, and each
/// that ends where SuperOffice's list export stops.
fn doubt_counts(bindings: &mut [Binding], stated: Option<u64>) {
    let found: u64 = bindings.iter().map(|binding| binding.rows).sum();
    for binding in bindings {
        let origin = &binding.origin;
        if let Some(stated) = stated.filter(|stated| *stated != found) {
            let doubt = format!("{origin} says that it holds {stated} rows, {found} were found");
            binding.doubts.push(doubt);
        }
        if EXPORT_CAPS.contains(&binding.rows) {
            binding.doubts.push(format!(
                "{origin} holds exactly {} rows, where SuperOffice's list export stops",
                binding.rows
            ));
        }
    }
}
