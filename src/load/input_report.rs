//! What became of each input, row by row, as the report tells it.

use std::collections::HashSet;

use super::layout_proposal::Proposal;
use super::{LoadError, cli_hint, notes};

use crate::ingest::{InputGrid, RefusedInput};
use crate::model::grid::{Batch, CellSpan, Grid, SubGrid};
use crate::model::input_report::InputReport;
use crate::model::location::{Note, Reason, SetAside};
use crate::model::table::{Field, FieldType};
use crate::schema::{Binding, Dictionary, Match, Recognition};

/// Holds that the rows of every input add up.
///
/// # Errors
/// [`LoadError::RowsLost`] with the first input whose rows do not.
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

/// The remedy for every grid without a header.
pub(super) const EXPORT_WITH_HEADER: &str =
    "export it again with column headers (`analyze explain exporters` tells how in each tool)";

fn start(cut: &SubGrid<'_, InputGrid>, recognised_by: impl Into<String>) -> InputReport {
    about(cut.grid(), recognised_by)
}

/// Returns the account of a grid before any row of it is read.
pub fn about(source: &InputGrid, recognised_by: impl Into<String>) -> InputReport {
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

/// A file that could not be opened.
pub fn refused(refused: &RefusedInput) -> InputReport {
    let origin = std::sync::Arc::new(refused.origin.clone());
    InputReport {
        origin: Some(refused.origin.clone()),
        recognised_by: if refused.ignored {
            "ignored"
        } else {
            "refused"
        }
        .to_owned(),
        notes: vec![if refused.ignored {
            Note::info(Some(origin), refused.message.clone())
        } else {
            Note::warning(Some(origin), refused.message.clone())
        }],
        ..InputReport::default()
    }
}

/// A file with the same bytes as another.
pub fn copy(source: &InputGrid, original: &str) -> InputReport {
    let mut report = about(source, "copy");
    report.notes.push(Note::info(
        Some(source.origin().clone()),
        format!("the same bytes as {original}, so it was read once"),
    ));
    report
}

/// A grid that holds no known table: all its rows are set aside.
pub(super) fn unclear(
    cut: &SubGrid<'_, InputGrid>,
    unclear: &Recognition,
    proposal: &Proposal,
    dictionary: &Dictionary,
) -> InputReport {
    let origin = cut.origin();
    let (word, text) = match (unclear, proposal.sentence(origin)) {
        (
            Recognition::Ambiguous {
                header_row, kinds, ..
            },
            _,
        ) => {
            let names: Vec<_> = kinds.iter().map(|kind| kind.name()).collect();
            let options: Vec<_> = kinds
                .iter()
                .map(|kind| cli_hint::table(*kind, origin))
                .collect();
            let text = format!(
                "the header in row {header_row} fits {}; settle it with {}",
                names.join(" and "),
                cli_hint::either(&options)
            );
            ("ambiguous", text)
        }
        (_, Some(sentence)) => ("headerless", sentence),
        (
            Recognition::Unknown {
                closest: Some((kind, required)),
                ..
            },
            None,
        ) => {
            let names: Vec<_> = required.iter().map(|field| field.name()).collect();
            let order = proposal.misfit().map_or_else(String::new, |why| {
                format!(
                    ", nor do its columns stand in the order of its statement: {why}; if it has no header, name them \
                     with --layout KIND=FILE:COLUMN,COLUMN, or else"
                )
            });
            let or = if order.is_empty() { ";" } else { "" };
            let text = format!(
                "named like `{kind}`, but no row holds its headers ({}){order}{or} {EXPORT_WITH_HEADER}: {}",
                names.join(", "),
                dictionary.table(*kind).request()
            );
            ("unknown", text)
        }
        (Recognition::Unknown { .. } | Recognition::Table(_), None) => (
            "unknown",
            format!(
                "no row holds the headers of a known table; if it is one, {EXPORT_WITH_HEADER}, or name it with \
                 --table KIND=FILE, or its columns with --layout KIND=FILE:COLUMN,COLUMN if it has no header"
            ),
        ),
    };
    let mut report = start(cut, word);
    let extent = extent(cut);
    if let Some(area) = extent.area() {
        let (first_row, detail) = if cut.is_whole() {
            (1, "not a known table".to_owned())
        } else {
            (area.first_row, format!("{extent}, not a known table"))
        };
        report.rows = area.last_row - first_row + 1;
        report.set_aside.push(SetAside {
            first_row,
            last_row: area.last_row,
            reason: Reason::NotARecord,
            detail,
            excerpt: cut
                .head()
                .rows()
                .next()
                .map(|row| row.excerpt(80))
                .unwrap_or_default(),
        });
    }
    let text = if cut.is_whole() {
        text
    } else {
        format!("{extent} beside the tables of the sheet: {text}")
    };
    report
        .notes
        .push(Note::warning(Some(cut.origin().clone()), text));
    report
}

/// Counts the cells of a part; where it cannot be read to its end, those of its beginning.
pub fn extent(cut: &SubGrid<'_, InputGrid>) -> CellSpan {
    let column = cut.first_column();
    let of = |batch: &Batch| {
        let mut extent = CellSpan::default();
        extent.add_batch(batch, column);
        extent
    };
    let mut whole = CellSpan::default();
    match cut.read(of, |part| whole.add(part)) {
        Ok(_) => whole,
        Err(_) => of(cut.head()),
    }
}

/// Tells what stands beside a table where its input is told of. What is said of a sheet is said once,
/// however many tables it holds.
pub(super) fn tell(asides: Vec<Note>, inputs: &mut [InputReport]) {
    let mut said = HashSet::new();
    for input in inputs.iter_mut() {
        input
            .notes
            .retain(|note| note.origin.is_none() || said.insert(note.clone()));
    }
    for note in asides {
        let about = |input: &&mut InputReport| {
            input.table.is_some() && input.origin.as_ref() == note.origin.as_deref()
        };
        if let Some(input) = inputs.iter_mut().find(about) {
            input.notes.push(note);
        }
    }
}

/// A grid that was recognised and could not be read to its end.
pub(super) fn spoiled(cut: &SubGrid<'_, InputGrid>, found: &Match, message: &str) -> InputReport {
    let mut report = start(cut, found.by.as_str());
    report.table = Some(found.kind.name());
    report.notes.push(Note::warning(
        Some(cut.origin().clone()),
        format!("cannot be read: {message}"),
    ));
    report
}

/// A grid that became a table, or a part of one.
pub(super) fn bound(
    binding: &Binding,
    cut: &SubGrid<'_, InputGrid>,
    dictionary: &Dictionary,
) -> InputReport {
    let found = &binding.found;
    let spec = dictionary.table(found.kind);
    let mut report = start(cut, found.by.as_str());
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

/// Days that lie ahead, such as the end of a licence: they say nothing of when the export was made.
const AHEAD: [Field; 2] = [Field::Expiration, Field::GraceTo];

fn newest_date(binding: &Binding, fields: impl Iterator<Item = (Field, FieldType)>) -> Option<i64> {
    fields
        .filter(|(field, of_type)| *of_type == FieldType::Date && !AHEAD.contains(field))
        .filter_map(|(field, _)| binding.frame.column(field.name()).ok())
        .filter_map(|column| column.i64().ok())
        .flat_map(|column| column.iter().flatten())
        .max()
}
