//! Tests that the program ignores its own reports among the exports, in every format and under any file name.

use std::fs;
use std::path::Path;

use serde_json::Value as Json;

use crate::support::exports::testdata;
use crate::support::program::{analyze, run};

/// Copies the files in `testdata/NAME` into a new folder below `folder`, and returns the path of the new folder.
fn exports(folder: &Path, name: &str) -> std::path::PathBuf {
    let exports = folder.join(name);
    fs::create_dir_all(&exports).expect("a folder");
    for entry in fs::read_dir(testdata(name)).expect("test data") {
        let path = entry.expect("an entry").path();
        fs::copy(&path, exports.join(path.file_name().expect("a name"))).expect("a copy");
    }
    exports
}

/// Runs the program and returns its report.
fn report(exports: &Path) -> Json {
    let ran = run(analyze().arg(exports).args(["-f", "json"]));
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.err))
}

/// Returns the verdicts and the ids of the findings.
fn results(report: &Json) -> (Vec<String>, Vec<String>) {
    let texts = |list: &Json, fields: &[&str]| {
        let list = list.as_array().expect("a list").iter();
        let texts = list.map(|item| {
            let texts: Vec<String> = fields
                .iter()
                .map(|field| item[*field].to_string())
                .collect();
            texts.join(" ")
        });
        texts.collect()
    };
    (
        texts(&report["requirements"], &["id", "verdict"]),
        texts(&report["findings"], &["finding_id"]),
    )
}

/// Asserts that an input was ignored, and returns the notes on it.
fn notes(report: &Json, file: &str) -> String {
    let inputs = report["inputs"].as_array().expect("inputs");
    let input = inputs.iter().find(|input| input["file"] == file);
    let input = input.unwrap_or_else(|| panic!("{file} is not an input: {inputs:#?}"));
    assert_eq!(input["recognised_by"], "ignored", "{input}");
    input["notes"].to_string()
}

#[test]
fn reports_in_every_format_do_not_change_a_verdict() {
    for name in ["ready", "demo"] {
        let folder = tempfile::tempdir().expect("a folder");
        let exports = exports(folder.path(), name);
        let before = results(&report(&exports));
        let outputs = [
            "a.xlsx", "b.csv", "c.tsv", "d.json", "e.md", "f.html", "g.txt", "h.htm", "Email/",
        ];
        let mut command = analyze();
        command.arg(&exports);
        for output in outputs {
            command.arg("-o").arg(folder.path().join(output));
        }
        let ran = run(&mut command);
        assert!([0, 1, 3].contains(&ran.code), "{}", ran.err);
        for output in outputs {
            let from = folder.path().join(output);
            fs::rename(&from, exports.join(output)).expect("a report");
        }
        let with_reports = report(&exports);
        assert_eq!(results(&with_reports), before, "{name}");
        for file in ["a.xlsx", "b.csv", "c.tsv", "Email/valid-email.csv"] {
            let notes = notes(&with_reports, file);
            assert!(notes.contains("--decisions"), "{file}: {notes}");
        }
        assert!(notes(&with_reports, "d.json").contains("--baseline"));
        for file in [
            "e.md",
            "f.html",
            "g.txt",
            "h.htm",
            "Email/verdicts.csv",
            "Email/inputs.csv",
        ] {
            assert!(
                notes(&with_reports, file).contains("report of this program"),
                "{file}"
            );
        }
    }
}

#[test]
fn a_renamed_report_is_recognised_by_its_content() {
    let folder = tempfile::tempdir().expect("a folder");
    let exports = exports(folder.path(), "ready");
    let before = results(&report(&exports));
    for (output, renamed) in [
        ("a.csv", "Person.csv"),
        ("a.xlsx", "Satellite.xlsx"),
        ("a.html", "Email.xls"),
    ] {
        let path = folder.path().join(output);
        let ran = run(analyze().arg(&exports).arg("-o").arg(&path));
        assert_eq!(ran.code, 0, "{}", ran.err);
        fs::rename(&path, exports.join(renamed)).expect("a report");
    }
    assert_eq!(results(&report(&exports)), before);
}

#[test]
fn an_export_next_to_a_report_in_one_workbook_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let exports = exports(folder.path(), "ready");
    fs::remove_file(exports.join("CRM8.ROLE.csv")).expect("an export");
    let mut book = rust_xlsxwriter::Workbook::new();
    let fix_list = book
        .add_worksheet()
        .set_name("valid-email")
        .expect("a name");
    for (column, header) in (0..).zip(["requirement", "rule", "severity", "status", "finding_id"]) {
        fix_list.write_string(0, column, header).expect("a cell");
    }
    let roles = book.add_worksheet().set_name("Role").expect("a name");
    let text = fs::read_to_string(testdata("ready/CRM8.ROLE.csv")).expect("an export");
    for (row, line) in (0..).zip(text.lines()) {
        for (column, cell) in (0..).zip(line.split(',')) {
            let cell = cell.trim_matches('"');
            roles.write_string(row, column, cell).expect("a cell");
        }
    }
    book.save(exports.join("mixed.xlsx")).expect("a workbook");
    let report = report(&exports);
    assert_eq!(report["verdict"], "ready", "{:#}", report["requirements"]);
    let inputs = report["inputs"].as_array().expect("inputs");
    assert!(
        inputs
            .iter()
            .any(|input| input["sheet"] == "Role" && input["table"] == "Role")
    );
}
