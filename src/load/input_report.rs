//! Builds the report on each input: its table, and how many of its rows were used or set aside.

use std::collections::HashSet;

use super::{LoadError, notes};

use crate::ingest::refusal::Refusal;
use crate::ingest::{InputGrid, RefusedInput};
use crate::locale::{Message, Text};
use crate::model::grid::{Batch, CellSpan, Grid, SubGrid};
use crate::model::input_report::InputReport;
use crate::model::location::{EXCERPT_CHARACTERS, Note, Reason, SetAside};
use crate::model::table::{Field, FieldType};
use crate::schema::{Binding, Dictionary, Match};

/// Checks that `rows = used + set aside` for every input.
///
/// # Errors
/// Returns [`LoadError::RowsLost`] for the first input whose numbers do not add up.
pub fn check(inputs: &[InputReport]) -> Result<(), LoadError> {
    match inputs.iter().find(|input| !input.balances()) {
        None => Ok(()),
        Some(input) => Err(LoadError::RowsLost {
            input: input
                .origin
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            rows: input.rows,
            used: input.used,
            set_aside: input.set_aside_rows(),
        }),
    }
}

/// Returns a report that describes an input, but not yet its rows.
pub fn new(source: &InputGrid, recognised_by: impl Into<String>) -> InputReport {
    InputReport {
        origin: Some(source.origin().as_ref().clone()),
        recognised_by: recognised_by.into(),
        encoding: source.encoding.clone(),
        delimiter: source.delimiter.clone(),
        sha256: source.sha256.clone(),
        notes: source.notes.clone(),
        ..InputReport::default()
    }
}

/// Returns the report on a file or sheet that was refused.
pub fn refused(refused: &RefusedInput) -> InputReport {
    let origin = std::sync::Arc::new(refused.origin.clone());
    let Refusal { message, technical } = refused.refusal.clone();
    let mut note = if refused.ignored {
        Note::info(Some(origin), message)
    } else {
        Note::warning(Some(origin), message)
    };
    note.technical = technical;
    InputReport {
        origin: Some(refused.origin.clone()),
        recognised_by: if refused.ignored {
            "ignored"
        } else {
            "refused"
        }
        .to_owned(),
        notes: vec![note],
        ..InputReport::default()
    }
}

/// Returns the report on a file that is identical to another file.
pub fn copy(source: &InputGrid, original: &str) -> InputReport {
    let mut report = new(source, "copy");
    report.notes.push(Note::info(
        Some(source.origin().clone()),
        Message::new("note-copy").with("file", original),
    ));
    report
}

/// Returns the report on a region of an input that is not a known table. All its rows are set aside. `note` gives the
/// reason and the remedy.
pub(super) fn unrecognised(
    cut: &SubGrid<'_, InputGrid>,
    recognised_by: &str,
    note: Note,
) -> InputReport {
    let mut report = new(cut.grid(), recognised_by);
    let span = cell_span(cut);
    if let Some(area) = span.area() {
        let (first_row, detail) = match span.describe() {
            Some(cells) if !cut.is_whole() => (
                area.first_row,
                Message::new("aside-unknown-cells").with("cells", cells),
            ),
            _ => (1, Message::new("aside-unknown-table")),
        };
        report.rows = area.last_row - first_row + 1;
        report.set_aside.push(SetAside {
            first_row,
            last_row: area.last_row,
            reason: Reason::NotARecord,
            detail: detail.into(),
            excerpt: cut
                .head()
                .rows()
                .next()
                .map(|row| row.excerpt(EXCERPT_CHARACTERS))
                .unwrap_or_default(),
        });
    }
    let note = match span.describe() {
        Some(cells) if !cut.is_whole() => note.map_text(|note| {
            let about = Message::new("note-about-cells")
                .with("cells", cells.clone())
                .with("note", note);
            about.into()
        }),
        _ => note,
    };
    report.notes.push(note);
    report
}

/// Returns the span of the filled cells in a region, or in its first rows if it cannot be read to the end.
pub fn cell_span(cut: &SubGrid<'_, InputGrid>) -> CellSpan {
    let column = cut.first_column();
    let of = |batch: &Batch| {
        let mut span = CellSpan::default();
        span.add_batch(batch, column);
        span
    };
    let mut whole = CellSpan::default();
    match cut.read(of, |part| whole.add(part)) {
        Ok(_) => whole,
        Err(_) => of(cut.head()),
    }
}

/// Removes notes that repeat a note of an earlier report. Then adds `stray_cells`, which are notes on cells outside the
/// tables of a sheet. Each is added to the report on the first table of its sheet.
pub(super) fn add_notes(stray_cells: Vec<Note>, inputs: &mut [InputReport]) {
    let mut seen = HashSet::new();
    for input in inputs.iter_mut() {
        input
            .notes
            .retain(|note| note.origin.is_none() || seen.insert(note.clone()));
    }
    for note in stray_cells {
        let is_about = |input: &&mut InputReport| {
            input.table.is_some() && input.origin.as_ref() == note.origin.as_deref()
        };
        if let Some(input) = inputs.iter_mut().find(is_about) {
            input.notes.push(note);
        }
    }
}

/// Returns the report on a table that was recognised but could not be read.
pub(super) fn unusable(cut: &SubGrid<'_, InputGrid>, found: &Match, message: Text) -> InputReport {
    let mut report = new(cut.grid(), found.by.as_str());
    report.table = Some(found.kind.name());
    report.notes.push(Note::warning(
        Some(cut.origin().clone()),
        Message::new("note-unreadable").with("why", message),
    ));
    report
}

/// Returns the report on a table that was read.
pub(super) fn bound(
    binding: &Binding,
    cut: &SubGrid<'_, InputGrid>,
    dictionary: &Dictionary,
) -> InputReport {
    let found = &binding.found;
    let spec = dictionary.table(found.kind);
    let mut report = new(cut.grid(), found.by.as_str());
    report.table = Some(found.kind.name());
    report.rows = binding.rows;
    report.set_aside.clone_from(&binding.set_aside);
    report.used = binding.rows.saturating_sub(report.set_aside_rows());
    report.columns = found
        .columns
        .iter()
        .map(|(field, column)| (field.name(), found.headers[*column].clone()))
        .collect();
    report.missing = spec
        .fields
        .keys()
        .filter(|field| !found.columns.contains_key(field))
        .map(|field| field.name())
        .collect();
    report.newest_date = newest_date(
        binding,
        spec.fields
            .iter()
            .map(|(field, spec)| (*field, spec.of_type)),
    );
    report.notes.extend(binding.notes.iter().cloned());
    report.notes.extend(notes::notes(binding, cut));
    report
}

/// Fields whose dates can be in the future, such as the end of a licence. These dates do not show when the export was
/// made.
const FUTURE_DATES: [Field; 2] = [Field::Expiration, Field::GraceTo];

fn newest_date(binding: &Binding, fields: impl Iterator<Item = (Field, FieldType)>) -> Option<i64> {
    fields
        .filter(|(field, of_type)| *of_type == FieldType::Date && !FUTURE_DATES.contains(field))
        .filter_map(|(field, _)| binding.frame.column(field.name()).ok())
        .filter_map(|column| column.i64().ok())
        .flat_map(|column| column.iter().flatten())
        .max()
}
