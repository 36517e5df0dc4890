//! Reads every file in `testdata/ingest`. If a file is refused, a note contains the reason and a remedy. In all other
//! files, each row is used or set aside.

use std::path::{Path, PathBuf};

use analyze::load::{LoadedInputs, load};
use analyze::model::input_report::InputReport;
use analyze::model::location::Note;
use analyze::schema::Dictionary;

use crate::support::exports::testdata;

/// File name extensions of files that are refused because of their kind, each followed by text that the note must
/// contain.
const REFUSED_KINDS: &[(&str, &str)] = &[
    ("dif", "a DIF spreadsheet"),
    ("slk", "a SYLK spreadsheet"),
    ("json", "a JSON document"),
    ("rtf", "a rich text document"),
    ("htm", "a web page (HTML)"),
    ("html", "a web page (HTML)"),
];

fn files() -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(testdata("ingest")).sort_by_file_name();
    let paths = entries
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path());
    paths.filter(|path| path.is_file()).collect()
}

fn notes(input: &InputReport) -> String {
    let notes = input.notes.iter().map(Note::english);
    notes.collect::<Vec<_>>().join("\n")
}

/// Checks an input from which no table was read.
fn check_unused(path: &Path, loaded: &LoadedInputs, input: &InputReport) {
    let shown = path.display();
    let notes = notes(input);
    assert_eq!(input.used, 0, "{shown}");
    match input.recognised_by.as_str() {
        "refused" => {
            assert_eq!(input.rows, 0, "{shown}");
            let may_be_a_table = !notes.contains("not a table");
            let is_missing = !loaded.data.unrecognised.is_empty();
            assert!(is_missing || !may_be_a_table, "{shown} counts as empty");
            let (reason, action) = notes.split_once("; ").unwrap_or_default();
            assert!(!reason.is_empty() && !action.is_empty(), "{shown}: {notes}");
        }
        "unknown" | "headerless" if input.rows > 0 => {
            assert!(notes.contains("header"), "{shown}: {notes}");
            for aside in &input.set_aside {
                assert!(!aside.detail.is_empty(), "{shown}: row {}", aside.first_row);
            }
        }
        "unknown" | "headerless" => {}
        "copy" => assert!(notes.contains("identical to"), "{shown}: {notes}"),
        "ignored" => assert_eq!(input.rows, 0, "{shown}"),
        other => panic!("{shown}: `{other}` is not known here"),
    }
}

#[test]
fn every_file_is_accounted_for_or_refused_with_an_action() {
    let dictionary = Dictionary::built_in();
    let files = files();
    assert!(files.len() > 500, "{} files", files.len());
    for path in files {
        let opened = analyze::ingest::open(std::slice::from_ref(&path), &dictionary, &[]);
        let loaded =
            load(&opened.expect("a file"), &dictionary, &[], &[], |_| ()).expect("the rows add up");
        assert!(
            !loaded.inputs.is_empty(),
            "{} is not reported",
            path.display()
        );
        for input in &loaded.inputs {
            assert!(input.balances(), "{}", path.display());
            if input.table.is_none() {
                check_unused(&path, &loaded, input);
            }
        }
    }
}

#[test]
fn a_file_of_another_kind_is_refused_by_its_kind() {
    let dictionary = Dictionary::built_in();
    let kind_of = |path: &Path| {
        let ending = path.extension()?.to_str()?;
        REFUSED_KINDS.iter().find(|(kind, _)| *kind == ending)
    };
    let mut checked = 0;
    for path in files() {
        let Some((_, kind)) = kind_of(&path) else {
            continue;
        };
        let opened = analyze::ingest::open(std::slice::from_ref(&path), &dictionary, &[]);
        let loaded =
            load(&opened.expect("a file"), &dictionary, &[], &[], |_| ()).expect("the rows add up");
        let input = &loaded.inputs[0];
        assert_eq!(input.recognised_by, "refused", "{}", path.display());
        assert!(
            notes(input).contains(kind),
            "{}: {}",
            path.display(),
            notes(input)
        );
        checked += 1;
    }
    assert!(checked > 20, "{checked} files");
}
