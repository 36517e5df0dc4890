//! Tests of files with the results of several queries: each result becomes a table, and no row between two results is
//! lost.

use analyze::model::input_report::InputReport;
use analyze::model::location::Note;
use analyze::report::Report;

use crate::support::exports::report;

/// Returns the report on one file that consists of these lines.
fn of_lines(lines: &[&str]) -> Report {
    let folder = tempfile::tempdir().expect("a folder");
    let text = lines.join("\r\n") + "\r\n";
    std::fs::write(folder.path().join("result.csv"), text).expect("a place to write");
    report(folder.path())
}

/// Returns for each input the table, if it was recognised, and the numbers of all rows, used rows and rows set aside.
fn rows(report: &Report) -> Vec<(Option<&'static str>, u64, u64, u64)> {
    let of = |input: &InputReport| (input.table, input.rows, input.used, input.set_aside_rows());
    report.inputs.iter().map(of).collect()
}

#[test]
fn copies_in_a_second_result_are_counted_in_place() {
    let report = of_lines(&[
        "associate_id,name,person_id",
        "1,A,11",
        "person_id,associate_id,name",
        "11,1,A",
        "11,1,A",
        "11,1,A",
    ]);
    assert_eq!(
        rows(&report),
        [(Some("associate"), 1, 1, 0), (Some("associate"), 3, 0, 3)]
    );
}

#[test]
fn a_smaller_result_above_a_larger_one_is_read_too() {
    let report = of_lines(&[
        "traveller_id,travel_id,area_id,generatedtime",
        "1,8,1,2024-01-31",
        "associate_id,name,person_id,deleted,type,rank",
        "1,A,11,0,0,1",
        "2,B,12,0,0,2",
    ]);
    assert_eq!(
        rows(&report),
        [(Some("associate"), 2, 2, 0), (Some("traveller"), 1, 1, 0)]
    );
}

#[test]
fn rows_below_a_header_that_fits_two_tables_are_named() {
    let report = of_lines(&[
        "associate_id,name,person_id",
        "1,A,11",
        "contact_id,name,department",
        "1,Firma,Oslo",
        "2,Firma,Bergen",
    ]);
    assert_eq!(
        rows(&report),
        [(None, 3, 0, 3), (Some("associate"), 1, 1, 0)]
    );
    let input = &report.inputs[0];
    let aside = &input.set_aside[0];
    assert_eq!((aside.first_row, aside.last_row), (3, 5));
    let notes: Vec<String> = input.notes.iter().map(Note::english).collect();
    assert!(
        notes
            .iter()
            .any(|note| note.contains("OwnerContactLink and contact")),
        "{notes:?}"
    );
}
