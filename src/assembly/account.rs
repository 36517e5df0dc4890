//! What became of each input, row by row, as the report tells it.

use crate::error::Error;
use crate::grid::Grid;
use crate::ingest::{RefusedInput, Source};
use crate::need::count;
use crate::origin::{Note, Origin, Reason, SetAside};
use crate::report::InputReport;
use crate::schema::{Binding, Dictionary, Match, Recognition};
use crate::table::{Field, FieldType};

/// Returns an error if the rows of any input do not add up.
pub(super) fn check(inputs: &[InputReport]) -> Result<(), Error> {
    match inputs.iter().find(|input| !input.balances()) {
        None => Ok(()),
        Some(input) => Err(Error::Account {
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

/// How the user names this grid on the command line.
pub(super) fn as_word(origin: &Origin) -> String {
    match &origin.sheet {
        Some(sheet) => format!("'{}#{sheet}'", origin.file),
        None => origin.file.clone(),
    }
}

fn start(source: &Source, recognised_by: impl Into<String>) -> InputReport {
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
pub(super) fn refused(refused: &RefusedInput) -> InputReport {
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
pub(super) fn copy(source: &Source, original: &str) -> InputReport {
    let mut report = start(source, "copy");
    report.notes.push(Note::info(
        Some(source.origin().clone()),
        format!("the same bytes as {original}, so it was read once"),
    ));
    report
}

/// A grid that holds no known table: all its rows are set aside.
pub(super) fn unclear(
    source: &Source,
    unclear: &Recognition,
    dictionary: &Dictionary,
) -> InputReport {
    let (word, text) = match unclear {
        Recognition::Ambiguous {
            header_row, kinds, ..
        } => {
            let names: Vec<_> = kinds.iter().map(|kind| kind.name()).collect();
            (
                "ambiguous",
                format!(
                    "the header in row {header_row} fits {}; settle it with --table {}={}",
                    names.join(" and "),
                    names[0],
                    as_word(source.origin())
                ),
            )
        }
        Recognition::Unknown {
            closest: Some((kind, required)),
            ..
        } => {
            let names: Vec<_> = required.iter().map(|field| field.name()).collect();
            (
                "unknown",
                format!(
                    "named like `{kind}`, but no row holds its headers ({}); export it with column headers: {}",
                    names.join(", "),
                    dictionary.table(*kind).request()
                ),
            )
        }
        Recognition::Unknown { .. } | Recognition::Table(_) => (
            "unknown",
            "no row holds the headers of a known table; if it is one, export it with column headers or name it \
             with --table"
                .to_owned(),
        ),
    };
    let mut report = start(source, word);
    let last = last_row(source);
    report.rows = last;
    if last > 0 {
        report.set_aside.push(SetAside {
            first_row: 1,
            last_row: last,
            reason: Reason::NotARecord,
            detail: "not a known table".to_owned(),
            excerpt: source
                .head()
                .rows()
                .next()
                .map(|row| row.excerpt(80))
                .unwrap_or_default(),
        });
    }
    report
        .notes
        .push(Note::warning(Some(source.origin().clone()), text));
    report
}

fn last_row(source: &Source) -> u64 {
    let mut last = 0;
    let read = source.read(
        |batch| {
            batch
                .rows()
                .last()
                .map_or(0, super::super::grid::Row::number)
        },
        |row| last = last.max(row),
    );
    match read {
        Ok(_) => last,
        Err(_) => source
            .head()
            .rows()
            .last()
            .map_or(0, super::super::grid::Row::number),
    }
}

/// A grid that was recognised and could not be read to its end.
pub(super) fn spoiled(source: &Source, found: &Match, message: &str) -> InputReport {
    let mut report = start(source, found.by.as_str());
    report.table = Some(found.kind.name());
    report.notes.push(Note::warning(
        Some(source.origin().clone()),
        format!("cannot be read: {message}"),
    ));
    report
}

/// A grid that became a table, or a part of one.
pub(super) fn bound(binding: &Binding, source: &Source, dictionary: &Dictionary) -> InputReport {
    let found = &binding.found;
    let spec = dictionary.table(found.kind);
    let mut report = start(source, found.by.as_str());
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
    report.notes.extend(notes(binding, source));
    report
}

fn newest_date(binding: &Binding, fields: impl Iterator<Item = (Field, FieldType)>) -> Option<i64> {
    fields
        .filter(|(_, of_type)| *of_type == FieldType::Date)
        .filter_map(|(field, _)| binding.frame.column(field.name()).ok())
        .filter_map(|column| column.i64().ok())
        .flat_map(|column| column.iter().flatten())
        .max()
}

fn notes(binding: &Binding, source: &Source) -> Vec<Note> {
    let found = &binding.found;
    let origin = || Some(source.origin().clone());
    let mut notes = Vec::new();
    if found.header_row > 1 && !binding.follows_another {
        notes.push(Note::info(
            origin(),
            format!(
                "the header stands in row {}; what is above it is no data",
                found.header_row
            ),
        ));
    }
    if !found.secrets.is_empty() {
        notes.push(Note::warning(
            origin(),
            format!(
                "{} of secrets ({}) dropped on reading; please do not send {}",
                count(found.secrets.len(), "column", "columns"),
                found.secrets.join(", "),
                if found.secrets.len() == 1 {
                    "it"
                } else {
                    "them"
                }
            ),
        ));
    }
    if !found.unknown.is_empty() {
        notes.push(Note::info(
            origin(),
            format!("columns that no rule reads: {}", found.unknown.join(", ")),
        ));
    }
    for field in &found.twice {
        notes.push(Note::warning(
            origin(),
            format!(
                "two columns are headed `{field}`, so neither is read; give them different headers"
            ),
        ));
    }
    for (field, rows) in &binding.unreadable {
        notes.push(Note::warning(
            origin(),
            format!(
                "{} in `{field}` cannot be read, the first in row {}",
                count(rows.len(), "cell", "cells"),
                rows.first().copied().unwrap_or_default()
            ),
        ));
    }
    if binding.not_kept > 0 {
        notes.push(Note::info(
            origin(),
            format!(
                "{} of others than users were read and not kept",
                count(
                    usize::try_from(binding.not_kept).unwrap_or(usize::MAX),
                    "row",
                    "rows"
                )
            ),
        ));
    }
    notes
}
