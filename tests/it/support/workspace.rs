//! A folder that contains the exports of the demo customer, the reports on them, and files that a user adds.

use std::path::PathBuf;

use serde_json::Value;

use crate::support::exports::{Exports, testdata};
use crate::support::program::{analyze, run};

/// A temporary folder with the exports of the demo customer, one CSV file per table.
pub(crate) struct Workspace {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) exports: Exports,
}

/// The result of a run that prints a JSON report.
pub(crate) struct ReportRun {
    pub(crate) code: i32,
    pub(crate) json: Value,
    pub(crate) err: String,
}

impl Workspace {
    pub(crate) fn new() -> Self {
        let workspace = Self {
            folder: tempfile::tempdir().expect("a folder"),
            exports: Exports::read(&testdata("demo")),
        };
        std::fs::create_dir(workspace.at("exports")).expect("a folder");
        workspace.write_exports();
        workspace
    }

    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write_exports(&self) {
        self.exports.write_csv(&self.at("exports"));
    }

    /// Replaces the text of every cell that contains exactly `old`.
    pub(crate) fn replace_cell(&mut self, old: &str, new: &str) {
        let tables = self.exports.tables.iter_mut();
        let cells = tables.flat_map(|table| table.rows.iter_mut().flatten());
        let mut replaced = 0;
        for cell in cells.filter(|cell| *cell == old) {
            new.clone_into(cell);
            replaced += 1;
        }
        assert!(replaced > 0, "no cell is `{old}`");
    }

    /// Returns the `email_id` of the row with this address.
    pub(crate) fn email_id(&self, address: &str) -> String {
        let mut tables = self.exports.tables.iter();
        let table = tables
            .find(|table| table.name == "Email")
            .expect("the table");
        let at = |name: &str| {
            let mut header = table.rows[0].iter();
            header.position(|cell| cell == name).expect("the column")
        };
        let (id, value) = (at("email_id"), at("email_address"));
        let mut rows = table.rows.iter();
        let row = rows.find(|row| row[value] == address).expect("the address");
        row[id].clone()
    }

    pub(crate) fn drop_table(&mut self, name: &str) {
        self.exports = self.exports.without(name);
        std::fs::remove_file(self.at("exports").join(format!("{name}.csv"))).expect("it was there");
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.at(name);
        std::fs::write(&path, text).expect("a place to write");
        path
    }

    pub(crate) fn run(&self, more: &[&str]) -> ReportRun {
        let mut command = analyze();
        command.arg(self.at("exports")).args(["-f", "json"]);
        command.current_dir(self.folder.path()).args(more);
        let ran = run(&mut command);
        ReportRun {
            code: ran.code,
            json: serde_json::from_str(&ran.out).unwrap_or_default(),
            err: ran.err,
        }
    }

    /// Runs the program and stores the report under this name.
    pub(crate) fn keep(&self, name: &str, more: &[&str]) -> ReportRun {
        let run = self.run(more);
        self.write(name, &run.json.to_string());
        run
    }
}

impl ReportRun {
    pub(crate) fn findings(&self) -> &[Value] {
        self.json["findings"].as_array().expect("a report")
    }

    pub(crate) fn with(&self, status: &str) -> Vec<&Value> {
        let findings = self.findings().iter();
        findings.filter(|each| each["status"] == status).collect()
    }

    /// Returns the status and the user id of each finding of a rule.
    pub(crate) fn of_rule(&self, rule: &str) -> Vec<(&str, Option<i64>)> {
        let of_rule = self.findings().iter().filter(|each| each["rule"] == rule);
        of_rule
            .map(|each| {
                (
                    each["status"].as_str().expect("a word"),
                    each["user_id"].as_i64(),
                )
            })
            .collect()
    }

    pub(crate) fn requirement(&self, id: &str) -> &Value {
        let requirements = self.json["requirements"].as_array().expect("a report");
        let mut requirements = requirements.iter();
        requirements
            .find(|each| each["id"] == id)
            .expect("it was judged")
    }

    pub(crate) fn notes(&self) -> String {
        let notes = self.json["notes"].as_array().expect("a report");
        let notes: Vec<&str> = notes.iter().filter_map(Value::as_str).collect();
        notes.join("\n")
    }
}

/// Returns the CSV file that Excel saves from a fix list on a computer with decimal commas: the separator is `;`, and
/// the encoding is Windows-1252.
pub(crate) fn as_excel_saves(rows: &[Vec<String>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .map(|cell| {
                if cell.contains([';', '"']) {
                    format!("\"{}\"", cell.replace('"', "\"\""))
                } else {
                    cell.clone()
                }
            })
            .collect();
        let line = cells.join(";") + "\r\n";
        for c in line.chars() {
            let mut buffer = [0; 4];
            let (encoded, _, lost) = encoding_rs::WINDOWS_1252.encode(c.encode_utf8(&mut buffer));
            bytes.extend_from_slice(if lost { b"?" } else { &encoded });
        }
    }
    bytes
}

/// Returns the rows of the fix list that the program writes for the exports.
pub(crate) fn fix_list(workspace: &Workspace) -> Vec<Vec<String>> {
    let ran = run(analyze()
        .arg(workspace.at("exports"))
        .args(["-f", "csv", "-q"]));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(ran.out.as_bytes());
    let records = reader.records().map(|record| record.expect("a row"));
    records
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect()
}

pub(crate) fn column(rows: &[Vec<String>], name: &str) -> usize {
    let mut header = rows[0].iter();
    header.position(|each| each == name).expect("the column")
}
