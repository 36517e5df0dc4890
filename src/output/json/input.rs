//! The JSON object of one input.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::labels;
use super::super::note_text::{self, NoteReader};
use crate::locale::Catalogue;
use crate::model::input_report::InputReport;

#[derive(Serialize)]
pub(super) struct InputOut<'a> {
    file: &'a str,
    sheet: Option<&'a str>,
    table: Option<&'static str>,
    recognised_by: &'a str,
    encoding: Option<&'a str>,
    delimiter: Option<&'a str>,
    sha256: &'a str,
    rows: u64,
    used: u64,
    set_aside: u64,
    columns: &'a BTreeMap<&'static str, String>,
    missing: &'a [&'static str],
    newest_date: Option<String>,
    notes: Vec<String>,
}

impl<'a> InputOut<'a> {
    pub(super) fn new(input: &'a InputReport, catalogue: &Catalogue) -> Self {
        let notes = input.notes.iter();
        let notes = notes.map(|note| note_text::note_text(note, NoteReader::Operator, catalogue));
        let set_aside = input.set_aside.iter();
        let set_aside = set_aside.map(|aside| note_text::set_aside(aside, catalogue));
        Self {
            file: input.origin.as_ref().map_or("", |origin| &origin.file),
            sheet: input
                .origin
                .as_ref()
                .and_then(|origin| origin.sheet.as_deref()),
            table: input.table,
            recognised_by: &input.recognised_by,
            encoding: input.encoding.as_deref(),
            delimiter: input.delimiter.as_deref(),
            sha256: &input.sha256,
            rows: input.rows,
            used: input.used,
            set_aside: input.set_aside_rows(),
            columns: &input.columns,
            missing: &input.missing,
            newest_date: input.newest_date.and_then(labels::date),
            notes: notes.chain(set_aside).collect(),
        }
    }
}
