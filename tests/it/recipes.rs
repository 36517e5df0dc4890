//! Tests that each faulty export that `analyze explain` describes leads to the message that `explain` quotes.

use std::path::Path;

use analyze::cli::options::Options;
use analyze::commands;
use analyze::exporters::exporters;
use analyze::model::location::Note;
use analyze::report::Report;

use crate::support::exports::{Exports, testdata};

/// Returns what the program reports about a folder: the notes, the reasons why rows were set aside, and the reasons why
/// data is missing. If no input could be used, returns the error.
fn said_of(folder: &Path) -> String {
    let options = Options {
        inputs: vec![folder.to_owned()],
        ..Options::default()
    };
    match analyze::build_report(&options, &analyze::console::Console::detect()) {
        Ok(report) => words(&report),
        Err(error) => error.to_string(),
    }
}

fn words(report: &Report) -> String {
    let notes = report.inputs.iter().flat_map(|input| &input.notes);
    let notes = notes.map(Note::english);
    let asides = report.inputs.iter().flat_map(|input| &input.set_aside);
    let asides = asides.map(|aside| aside.detail.english());
    let needs = report.requirements.iter().flat_map(|each| &each.needs);
    let needs = needs.map(|need| need.why.english());
    notes
        .chain(asides)
        .chain(needs)
        .collect::<Vec<_>>()
        .join("\n")
}

/// Returns a folder that contains one file.
fn folder_with(name: &str, bytes: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join(name), bytes).expect("a place to write");
    folder
}

/// Returns a folder with a faulty export that makes the program report the text `says`.
fn sample(says: &str) -> tempfile::TempDir {
    let exporters = testdata("ingest/exporters");
    let file = |name: &str| {
        let bytes = std::fs::read(exporters.join(name)).expect("a sample");
        folder_with(name, &bytes)
    };
    match says {
        "it has no header" => folder_with(
            "result.csv",
            b"1,101,0,ola@firma.no,1,0\r\n2,102,0,kari@firma.no,1,NULL\r\n",
        ),
        "12 cells where the header has 11" => {
            let others = (0..7).map(|n| format!(",c{n}"));
            let others: String = others.collect();
            let row = |id: u8, name: &str| format!("{id},{name},{id},0,0,0,0,0,0,0,0\r\n");
            let text = format!("associate_id,name,person_id,deleted{others}\r\n")
                + &[row(1, "OLA"), row(2, "A,B"), row(3, "PER"), row(4, "KIM")].concat();
            folder_with("associate.csv", text.as_bytes())
        }
        "lines were wrapped" => file("sqlcmd_wrapped_w80.txt"),
        "an SQL error message instead of data" => file("sqlcmd_error_in_output.txt"),
        "question marks replace letters" => folder_with(
            "person.csv",
            b"\"person_id\",\"firstname\",\"lastname\"\r\n\"1\",\"P?l\",\"S?ther\"\r\n\"2\",\"Bj?rn\",\"Lie\"\r\n",
        ),
        "PowerShell formatting objects instead of data" => folder_with(
            "associate.csv",
            b"\"ClassId2e4f51ef21dd47e99d3c952918aff9cd\",\"pageHeaderEntry\"\r\n\"033ecb2b\",\"\"\r\n",
        ),
        "a web page (HTML), whatever its name" => file("sqlplus_markup_html_named.xls"),
        "Excel shortened long numbers" => folder_with(
            "company.csv",
            b"ownerContactName;serialNo\r\nFirma AS;8,98802E+19\r\n",
        ),
        "Excel saved #### because the column was too narrow" => folder_with(
            "company.csv",
            b"ownerContactName;serialNo\r\nFirma AS;########\r\n",
        ),
        "letters were decoded with the wrong encoding" => folder_with(
            "company.csv",
            "ownerContactName;serialNo\r\nSÃ¦ther AS;12\r\n".as_bytes(),
        ),
        "the limit of list exports in SuperOffice" => {
            let rows = (1..=10_000).map(|n| format!("U{n};A;B\r\n"));
            let text = "User ID;First name;Last name\r\n".to_owned() + &rows.collect::<String>();
            folder_with("users.csv", text.as_bytes())
        }
        other => panic!("no sample for \"{other}\""),
    }
}

#[test]
fn mistakes_described_in_the_export_guide_are_reported() {
    for exporter in exporters() {
        for wrong in &exporter.wrong {
            let folder = sample(&wrong.says);
            let said = said_of(folder.path());
            assert!(
                said.contains(&wrong.says),
                "{}: \"{}\" is not said, but\n{said}",
                exporter.id,
                wrong.says
            );
        }
    }
}

#[test]
fn every_recipe_is_listed_and_explained() {
    let list = commands::explain(Some("exporters")).expect("the list");
    for exporter in exporters() {
        assert!(list.contains(&exporter.id));
        let text = commands::explain(Some(&exporter.id)).expect("a text");
        assert!(text.contains(&exporter.remedy), "{}", exporter.id);
        assert!(text.contains(exporter.right.trim()), "{}", exporter.id);
    }
    let overview = commands::explain(None).expect("the list");
    assert!(overview.contains("analyze explain exporters"));
    let error = commands::explain(Some("export")).expect_err("no such name");
    assert!(error.to_string().contains("explain exporters"), "{error}");
}

#[test]
fn a_correct_export_has_no_notes() {
    let folder = tempfile::tempdir().expect("a folder");
    Exports::read(&testdata("ready")).write_csv(folder.path());
    let said = said_of(folder.path());
    for wrong in exporters().iter().flat_map(|exporter| &exporter.wrong) {
        assert!(!said.contains(&wrong.says), "{}: {said}", wrong.says);
    }
}
