//! Functions that load inputs into tables without creating a report.

use std::path::Path;

use analyze::load::{LoadedInputs, TableOverride, load};
use analyze::model::input_report::InputReport;
use analyze::model::location::Note;
use analyze::schema::Dictionary;

use super::exports::testdata;

pub(crate) fn assembled(path: &Path, aliases: &str) -> LoadedInputs {
    assembled_with(path, aliases, &[])
}

pub(crate) fn assembled_with(path: &Path, aliases: &str, words: &[TableOverride]) -> LoadedInputs {
    let mut dictionary = Dictionary::built_in();
    dictionary.extend(aliases).expect("valid aliases");
    let opened = analyze::ingest::open(&[path.to_owned()], &dictionary, &[]).expect("a file");
    load(&opened, &dictionary, words, &[], |_| {}).expect("rows add up")
}

pub(crate) fn sample(file: &str, aliases: &str) -> LoadedInputs {
    let folder = testdata("ingest/spreadsheets");
    assembled(&folder.join(file), aliases)
}

/// Returns a summary of one input: the sheet, the table, and the numbers of all rows, used rows and rows set aside.
fn short(input: &InputReport) -> (&str, &str, u64, u64, u64) {
    (
        input.sheet().unwrap_or(""),
        input.table.unwrap_or(&input.recognised_by),
        input.rows,
        input.used,
        input.set_aside_rows(),
    )
}

pub(crate) fn shorts(assembly: &LoadedInputs) -> Vec<(&str, &str, u64, u64, u64)> {
    assembly.inputs.iter().map(short).collect()
}

pub(crate) fn notes(input: &InputReport) -> String {
    let notes = input.notes.iter().map(Note::english);
    let asides = input.set_aside.iter().map(|aside| aside.detail.english());
    notes.chain(asides).collect::<Vec<_>>().join("\n")
}

pub(crate) fn assert_says(input: &InputReport, words: &[&str]) {
    let said = notes(input);
    for word in words {
        assert!(said.contains(word), "`{word}` is not said:\n{said}");
    }
}

pub(crate) fn assert_silent(input: &InputReport, words: &[&str]) {
    let said = notes(input);
    for word in words {
        assert!(!said.contains(word), "`{word}` is in:\n{said}");
    }
}
