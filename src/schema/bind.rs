//! A recognised grid → typed columns with the place of every row, and an account of every row
//! that did not become one.
//!
//! Nothing is padded, cut or joined: a row of the wrong width or with an unreadable key is set aside
//! and named.

use std::collections::BTreeMap;
use std::sync::Arc;

use polars::prelude::{Column, DataFrame};

use super::dates::{Dates, read_dates};
use super::part::{Part, Reader};
use super::recognise::{Match, Recognition, recognise};
use super::{Dictionary, TableSpec};
use crate::grid::{Batch, CellKind, Grid};
use crate::origin::{Note, Origin, SetAside};
use crate::table::{Field, FieldType, ROW_COLUMN, TableKind};

pub use super::part::Keep;

/// Rows strictly between two row numbers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    after: u64,
    before: u64,
}

impl Window {
    pub(super) fn holds(self, row: u64) -> bool {
        row > self.after && row < self.before
    }
}

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
    /// Rows that are no part of the table.
    pub set_aside: Vec<SetAside>,
    /// Cells that are no value of their field's type: row numbers by field.
    pub unreadable: BTreeMap<Field, Vec<u64>>,
    /// Whether another table stands above it in the same grid.
    pub follows_another: bool,
    /// Why the table may not be whole.
    pub doubts: Vec<String>,
    /// What was passed over or assumed.
    pub notes: Vec<Note>,
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
    keep: impl Fn(TableKind) -> Keep<'k>,
) -> Result<Vec<Binding>, String> {
    let whole = bind_window(grid, found, dictionary, keep(found.kind), u64::MAX)?;
    let mut bindings = if whole.breaks.is_empty() {
        vec![whole.binding]
    } else {
        bind_each(grid, found, &whole.breaks, dictionary, keep)?
    };
    doubt_counts(&mut bindings, whole.stated_rows);
    Ok(bindings)
}

/// Binds the table below each header on its own.
fn bind_each<'k>(
    grid: &impl Grid,
    found: &Match,
    breaks: &[(u64, Vec<String>)],
    dictionary: &Dictionary,
    keep: impl Fn(TableKind) -> Keep<'k>,
) -> Result<Vec<Binding>, String> {
    let mut starts = vec![(found.header_row, Some(found.clone()))];
    for (row, cells) in breaks {
        starts.push((*row, header_match(*row, cells, grid.origin(), dictionary)));
    }
    let mut bindings = Vec::new();
    for (index, (_, table)) in starts.iter().enumerate() {
        let Some(table) = table else { continue };
        let before = starts.get(index + 1).map_or(u64::MAX, |next| next.0);
        let mut bound = bind_window(grid, table, dictionary, keep(table.kind), before)?;
        bound.binding.follows_another = index > 0;
        bindings.push(bound.binding);
    }
    Ok(bindings)
}

fn header_match(
    row: u64,
    cells: &[String],
    origin: &Origin,
    dictionary: &Dictionary,
) -> Option<Match> {
    let mut head = Batch::default();
    head.start_row(row, row);
    for cell in cells {
        head.push_cell(cell, CellKind::Plain);
    }
    match recognise(&head, origin, dictionary, None) {
        Recognition::Table(found) => Some(*found),
        Recognition::Ambiguous { .. } | Recognition::Unknown { .. } => None,
    }
}

struct Bound {
    binding: Binding,
    breaks: Vec<(u64, Vec<String>)>,
    stated_rows: Option<u64>,
}

fn bind_window(
    grid: &impl Grid,
    found: &Match,
    dictionary: &Dictionary,
    keep: Keep<'_>,
    before: u64,
) -> Result<Bound, String> {
    let spec = dictionary.table(found.kind);
    let window = Window {
        after: found.header_row,
        before,
    };
    let reader = Reader {
        found,
        spec,
        dictionary,
        keep,
        window,
        drops_blank_ends: grid.drops_blank_ends(),
    };
    let mut total = Part {
        frame: reader.read(&Batch::default()).frame,
        ..Part::default()
    };
    let ending = grid.read(|batch| reader.read(batch), |part| total.add(part))?;
    let in_window = |aside: &SetAside| window.holds(aside.first_row);
    let mut unreached: Vec<_> = ending.set_aside.into_iter().filter(in_window).collect();
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
    if binding.rows == 0 && ending.ends_within_a_line {
        let doubt = "ends within its header, so rows may be cut off; export it again";
        binding.doubts.push(format!("{} {doubt}", binding.origin));
    }
    if ending.letters_are_doubtful && binding.has_letters_in_addresses() {
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
        self.set_aside.extend(part.set_aside);
        self.breaks.extend(part.breaks);
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
            set_aside: self.set_aside,
            unreadable: self.unreadable,
            follows_another: false,
            doubts: Vec::new(),
            notes: self.notes,
        };
        binding.read_dates(spec);
        Bound {
            binding,
            breaks: self.breaks,
            stated_rows,
        }
    }
}

/// The row counts at which SuperOffice's own list export stops.
const EXPORT_CAPS: [u64; 2] = [10_000, 20_000];

impl Binding {
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

    fn row_numbers(&self) -> Vec<u64> {
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
