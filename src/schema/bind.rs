//! Reads the tables of a grid into typed columns, and reports every row that does not belong to a table.
//!
//! Rows are never padded, shortened or joined: a row with the wrong number of cells or an unreadable key is set aside.

use std::collections::BTreeMap;
use std::sync::Arc;

use polars::prelude::{Column, DataFrame};

use super::batch_reader::{BatchColumns, BatchReader, HeaderCandidate};
use super::damaged_texts::damaged_texts;
use super::date_parser::{Dates, are_numbers, read_dates};
use super::doubts::{doubt_about, query_doubt, reading_doubts, row_count_doubts};
use super::header_doubts::{header_doubts, headers_in_every_row, record_above_header};
use super::header_row::header_batch;
use super::links::{LinkedCell, linked};
use super::recognise::{Match, Recognition, recognise};
use super::{Dictionary, RowFilter, TableSpec};
use crate::locale::{Message, Text};
use crate::model::grid::{Area, Batch, CellSpan, Grid, SubGrid};
use crate::model::id_set::IdSet;
use crate::model::location::{Note, Origin, SetAside};
use crate::model::table::{Field, FieldType, ROW_COLUMN, TableKind};

/// One table that was read from one grid.
#[derive(Debug)]
pub struct Binding {
    /// How the table was recognised, and the field of each column.
    pub found: Match,
    /// The file or sheet.
    pub origin: Arc<Origin>,
    /// Typed columns of the rows that were kept.
    pub frame: DataFrame,
    /// Number of rows below the header, without blank rows.
    pub rows: u64,
    /// Number of rows that were counted in `rows` and then dropped, because no rule needs them: for example, e-mail
    /// addresses of persons who are not users.
    pub filtered_out: u64,
    /// Keys of valid rows that the row filter dropped.
    pub valid_keys: IdSet,
    /// Rows that were set aside, with the reasons.
    pub set_aside: Vec<SetAside>,
    /// For each field, the numbers of the rows in which the cell cannot be read as a value of the field's type.
    pub unreadable: BTreeMap<Field, Vec<u64>>,
    /// Whether the same grid contains another table above this table.
    pub follows_another: bool,
    /// Whether the exporter of the file preserves non-ASCII characters.
    pub keeps_non_ascii: bool,
    /// Whether the file states its number of rows, and all these rows were found.
    pub is_count_stated: bool,
    /// The highest id below [`FIRST_SATELLITE_ID`](crate::model::id_set::FIRST_SATELLITE_ID).
    pub highest_id: Option<u64>,
    /// Why the table may be incomplete.
    pub doubts: Vec<Text>,
    /// Date columns in which every date is a number of seconds since 1970.
    pub number_dates: Vec<Field>,
    /// Cells in columns without a header.
    pub outside: CellSpan,
    /// Cells with a link to an e-mail address, if the text of the cell does not contain the address.
    pub linked: Vec<LinkedCell>,
    /// Notes on what was skipped or assumed.
    pub notes: Vec<Note>,
}

/// Rows of a grid that do not belong to any of its tables.
#[derive(Debug)]
pub struct UnrecognisedRows {
    /// The area of the rows.
    pub area: Area,
    /// The result of recognising the header in the first of these rows.
    pub recognition: Recognition,
}

/// The tables of a grid, and its remaining rows.
#[derive(Debug, Default)]
pub struct Bindings {
    /// The tables, in order.
    pub tables: Vec<Binding>,
    /// Rows below a header that is unknown or ambiguous.
    pub unrecognised: Vec<UnrecognisedRows>,
}

/// Reads the tables of a grid. Most grids contain only the table that `found` describes. If the header of another table
/// follows in a lower row, that table is read too.
///
/// # Errors
/// Returns a message for the user if the grid cannot be read to the end.
pub fn bind<'k>(
    grid: &impl Grid,
    found: &Match,
    dictionary: &Dictionary,
    filter: impl Fn(&Match) -> RowFilter<'k>,
) -> Result<Bindings, Text> {
    let whole = bind_one(grid, found, dictionary, filter(found))?;
    let stated_rows = whole.stated_rows;
    let mut bindings = Bindings::default();
    if whole.breaks.is_empty() {
        bindings.add(whole, u64::MAX);
    } else {
        bindings.bind_each(grid, found, &whole.breaks, dictionary, filter)?;
    }
    check_stated_rows(&mut bindings.tables, stated_rows);
    Ok(bindings)
}

impl Bindings {
    /// Reads the table below each header separately.
    fn bind_each<'k>(
        &mut self,
        grid: &impl Grid,
        found: &Match,
        breaks: &[(u64, Vec<String>)],
        dictionary: &Dictionary,
        filter: impl Fn(&Match) -> RowFilter<'k>,
    ) -> Result<(), Text> {
        let first = Recognition::Table(Box::new(found.clone()));
        let mut starts = vec![(found.header_row, first)];
        for (row, cells) in breaks {
            starts.push((*row, header_match(*row, cells, grid.origin(), dictionary)));
        }
        let whole = SubGrid::whole(grid);
        for (index, (row, recognition)) in starts.iter().enumerate() {
            let last = starts.get(index + 1).map_or(u64::MAX, |next| next.0 - 1);
            let Recognition::Table(table) = recognition else {
                self.add_unrecognised(*row, last, recognition.clone());
                continue;
            };
            let part = whole.narrowed(rows(*row, last));
            let mut bound = bind_one(&part, table, dictionary, filter(table))?;
            bound.binding.follows_another = index > 0;
            self.add(bound, last);
        }
        self.doubt_repeated_headers();
        Ok(())
    }

    /// Adds a doubt if the header of a table occurs several times without rows below it. Each of these header rows
    /// probably also contains a record.
    fn doubt_repeated_headers(&mut self) {
        let mut first: BTreeMap<TableKind, usize> = BTreeMap::new();
        let mut repeated: BTreeMap<usize, usize> = BTreeMap::new();
        for (index, table) in self
            .tables
            .iter()
            .enumerate()
            .filter(|(_, table)| table.rows == 0)
        {
            let first = *first.entry(table.found.kind).or_insert(index);
            if first != index {
                repeated.insert(index, first);
            }
        }
        for (index, first) in repeated {
            // The header probably contains values, so its columns are wrong. The earlier doubts are removed, because
            // they may be about these columns.
            self.tables[index].doubts.clear();
            self.tables[index].found.unknown.clear();
            self.tables[first].doubts.clear();
            self.tables[first].add_doubts([headers_in_every_row()]);
        }
    }

    /// Adds a table. Adds the rows below an unknown header to the unrecognised rows, not to the table.
    fn add(&mut self, mut bound: BoundTable, last: u64) {
        let restarts = std::mem::take(&mut bound.restarts);
        for (index, restart) in restarts.iter().enumerate() {
            let last = restarts.get(index + 1).map_or(last, |next| next.row - 1);
            let area = rows(restart.row, last);
            let rows = bound.binding.rows_set_aside(area);
            // A single row may be a record with a damaged key, so it stays in this table.
            if restart.records == 0 && rows > 1 {
                bound.binding.rows -= rows;
                let inside = |row: u64| area.contains_row(row);
                bound
                    .binding
                    .set_aside
                    .retain(|range| !inside(range.first_row));
                let recognition = Recognition::Unknown {
                    header_row: Some(restart.row),
                    headers: restart.cells.clone(),
                    closest: None,
                };
                self.add_unrecognised(restart.row, last, recognition);
            }
        }
        self.tables.push(bound.binding);
    }

    fn add_unrecognised(&mut self, first: u64, last: u64, recognition: Recognition) {
        let area = rows(first, last);
        self.unrecognised
            .push(UnrecognisedRows { area, recognition });
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
    recognise(&header_batch(row, cells), origin, dictionary, None)
}

/// A table, the headers of other tables below it (`breaks`), the rows that may be such headers (`restarts`), and the
/// number of rows that the file states.
struct BoundTable {
    binding: Binding,
    breaks: Vec<(u64, Vec<String>)>,
    restarts: Vec<HeaderCandidate>,
    stated_rows: Option<u64>,
}

/// Reads all rows below the header.
fn bind_one(
    grid: &impl Grid,
    found: &Match,
    dictionary: &Dictionary,
    filter: RowFilter<'_>,
) -> Result<BoundTable, Text> {
    let spec = dictionary.table(found.kind);
    let reader = BatchReader {
        found,
        spec,
        dictionary,
        filter,
        drops_blank_ends: grid.drops_blank_ends(),
        first_column: grid.first_column(),
        has_blank_headers: found.headers.iter().any(String::is_empty),
    };
    let mut total = BatchColumns {
        frame: reader.read(&Batch::default()).frame,
        ..BatchColumns::default()
    };
    let mut summary = grid.read(|batch| reader.read(batch), |part| total.add(part))?;
    let record_above = total.record_above;
    total.add_set_aside(std::mem::take(&mut summary.set_aside), found);
    total.notes = std::mem::take(&mut summary.notes);
    let mut bound = total.into_bound(found, spec, grid.origin(), summary.stated_rows);
    let binding = &mut bound.binding;
    if !summary.links.is_empty() {
        binding.linked = linked(
            found,
            &binding.frame,
            &binding.row_numbers(),
            &summary.links,
            grid.first_column(),
        );
    }
    binding.keeps_non_ascii = summary.keeps_letters || binding.has_non_ascii_text();
    let mut doubts = reading_doubts(&summary, binding.has_non_ascii_addresses());
    doubts.extend(header_doubts(found, spec, &binding.frame, binding.rows));
    doubts.extend(record_above.map(record_above_header));
    doubts.extend(query_doubt(&summary.queries, spec));
    binding.add_doubts(doubts);
    let texts = damaged_texts(found.kind, &binding.frame, &binding.row_numbers());
    let warning = |text| Note::warning(Some(Arc::clone(&binding.origin)), text);
    let notes: Vec<Note> = texts.into_iter().map(warning).collect();
    binding.notes.extend(notes);
    Ok(bound)
}

impl BatchColumns {
    fn add(&mut self, part: Self) {
        self.rows += part.rows;
        self.filtered_out += part.filtered_out;
        self.highest_id = self.highest_id.max(part.highest_id);
        self.valid_keys.union_with(&part.valid_keys);
        self.set_aside.extend(part.set_aside);
        self.breaks.extend(part.breaks);
        self.outside.add(part.outside);
        self.record_above = self.record_above.or(part.record_above);
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
                .expect("all batches of a grid have the same columns");
        }
    }

    /// Of the rows that the file reader set aside, adds those below the header.
    fn add_set_aside(&mut self, ranges: Vec<SetAside>, found: &Match) {
        for mut range in ranges {
            if range.first_row <= found.header_row {
                continue;
            }
            if !found.secrets.is_empty() {
                // The reader did not split these rows into cells, so a secret can be anywhere in the text.
                range.excerpt.clear();
            }
            self.rows += range.last_row - range.first_row + 1;
            self.set_aside.push(range);
        }
        SetAside::sort(&mut self.set_aside);
    }

    fn into_bound(
        mut self,
        found: &Match,
        spec: &TableSpec,
        origin: &Arc<Origin>,
        stated_rows: Option<u64>,
    ) -> BoundTable {
        let mut frame = self.frame.take().unwrap_or_default();
        // Access to single rows is slow in a column that consists of many chunks.
        frame.rechunk_mut();
        let mut binding = Binding {
            found: found.clone(),
            origin: Arc::clone(origin),
            frame,
            rows: self.rows,
            filtered_out: self.filtered_out,
            valid_keys: self.valid_keys,
            set_aside: self.set_aside,
            unreadable: self.unreadable,
            follows_another: false,
            keeps_non_ascii: false,
            is_count_stated: false,
            highest_id: self.highest_id,
            doubts: Vec::new(),
            number_dates: Vec::new(),
            outside: self.outside,
            linked: Vec::new(),
            notes: self.notes,
        };
        binding.read_dates(spec);
        BoundTable {
            binding,
            breaks: self.breaks,
            restarts: self.restarts,
            stated_rows,
        }
    }
}

impl Binding {
    /// Returns how many rows of the area are set aside.
    fn rows_set_aside(&self, area: Area) -> u64 {
        self.set_aside
            .iter()
            .filter(|range| area.contains_row(range.first_row))
            .map(|range| range.last_row - range.first_row + 1)
            .sum()
    }

    /// Parses the date columns. The batches contain the dates as text.
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
            let texts: Vec<Option<&str>> = texts.iter().collect();
            if are_numbers(&texts) {
                self.number_dates.push(*field);
            }
            let values = match read_dates(&texts) {
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
                        Message::new("note-ambiguous-dates").with("field", field.name()),
                    ));
                    vec![None; rows.len()]
                }
            };
            self.frame
                .with_column(Column::new(field.name().into(), values))
                .expect("one date for each row");
        }
    }

    /// Returns whether any e-mail address contains a character outside ASCII.
    fn has_non_ascii_addresses(&self) -> bool {
        [Field::EmailAddress, Field::UserName, Field::Email]
            .into_iter()
            .filter_map(|field| self.frame.column(field.name()).ok())
            .filter_map(|column| column.str().ok())
            .any(|texts| texts.iter().flatten().any(|text| !text.is_ascii()))
    }

    /// Returns whether any text contains a character outside ASCII.
    fn has_non_ascii_text(&self) -> bool {
        let texts = self
            .frame
            .columns()
            .iter()
            .filter_map(|column| column.str().ok());
        texts
            .flat_map(|column| column.iter().flatten())
            .any(|text| !text.is_ascii())
    }

    fn add_doubts(&mut self, doubts: impl IntoIterator<Item = Text>) {
        let about = doubts
            .into_iter()
            .map(|doubt| Text::from(doubt_about(&self.origin, doubt)));
        self.doubts.extend(about);
    }

    /// Returns the row number of each row of the frame.
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

/// Compares the number of rows in the tables of a grid with the number that the file states, and adds a doubt if the
/// numbers differ.
fn check_stated_rows(bindings: &mut [Binding], stated: Option<u64>) {
    let Some(stated) = stated else { return };
    let total: u64 = bindings.iter().map(|binding| binding.rows).sum();
    for binding in bindings {
        binding.is_count_stated = stated == total;
        binding.add_doubts(row_count_doubts(binding.rows, total, Some(stated)));
    }
}
