//! Tests of the export script: the program reads the script's exports, and compares them with the script's
//! `manifest.csv`.

use std::path::Path;

use analyze::model::verdict::Verdict;
use analyze::report::Report;
use assert_cmd::Command;

use crate::support::exports::{Exports, report, testdata};

fn printed(arguments: &[&str]) -> (i32, String) {
    let mut command = Command::cargo_bin("analyze").expect("the program is built");
    let output = command.env_clear().arg("queries").args(arguments).output();
    let output = output.expect("the program starts");
    (
        output.status.code().expect("it was not killed"),
        String::from_utf8(output.stdout).expect("text"),
    )
}

#[test]
fn each_database_has_its_script_and_instructions() {
    for (database, tool) in [
        ("sqlserver", "SqlClient"),
        ("oracle", "SPOOL"),
        ("sqlanywhere", "OUTPUT TO"),
    ] {
        let (code, script) = printed(&["--database", database]);
        assert_eq!(code, 0, "{database}");
        assert!(script.contains(tool), "{database}");
        let (code, instructions) = printed(&["--database", database, "--instructions"]);
        assert_eq!(code, 0, "{database}");
        assert!(
            instructions.starts_with("# ") && instructions.contains("`Email.csv`"),
            "{instructions}"
        );
    }
    let (code, default) = printed(&[]);
    assert_eq!(
        (code, default),
        printed(&["--database", "sqlserver", "--schema", "crm7"])
    );
    let (_, selected) = printed(&["--only", "Email,travel"]);
    assert!(selected.contains("'Email'") && selected.contains("'traveller'"));
    assert!(!selected.contains("'Role'"));
    assert_eq!(printed(&["--schema", "a b"]).0, 2);
    assert_eq!(printed(&["--only", "customers"]).0, 2);
    assert_eq!(printed(&["--database", "db2"]).0, 2);
}

/// Writes the exports of the customer in `testdata/ready` as the export script does: with the script's file names, and
/// with a `manifest.csv`.
fn write_with_manifest(folder: &Path) {
    let mut exports = Exports::read(&testdata("ready"));
    let mut manifest = String::from("\u{feff}\"file\",\"rows\"\r\n");
    for table in &mut exports.tables {
        table.name = table.name.replace("CRM8.", "");
        let rows = table.rows.len() - 1;
        manifest.push_str(&format!("\"{}.csv\",\"{rows}\"\r\n", table.name));
    }
    exports.write_csv(folder);
    std::fs::write(folder.join("manifest.csv"), manifest).expect("the folder is writable");
    let log = "associate.csv: 15 rows\r\n    SELECT contact_id, name FROM [crm7].[contact]\r\n";
    std::fs::write(folder.join("queries.log"), log).expect("the folder is writable");
}

fn verdict(report: &Report, id: &str) -> Verdict {
    let mut requirements = report.requirements.iter();
    let found = requirements.find(|requirement| requirement.id == id);
    found.expect("every requirement is reported").verdict
}

fn reason(report: &Report, id: &str) -> String {
    let requirement = report.requirements.iter().find(|each| each.id == id);
    let needs = &requirement.expect("it is reported").needs;
    let whys: Vec<String> = needs.iter().map(|need| need.why.english()).collect();
    whys.join("; ")
}

/// Removes the last line of a file.
fn remove_last_line(path: &Path) {
    let text = std::fs::read_to_string(path).expect("the file was just written");
    let end = text.trim_end().rfind('\n').expect("a row") + 1;
    std::fs::write(path, &text[..end]).expect("the folder is writable");
}

#[test]
fn complete_exports_pass_with_their_manifest() {
    let folder = tempfile::tempdir().expect("a folder");
    write_with_manifest(folder.path());
    let complete = report(folder.path());
    for requirement in &complete.requirements {
        let expected = match requirement.id {
            // This requirement compares the run with an earlier report, which these tests do not have.
            "identity" => Verdict::NotApplicable,
            _ => Verdict::Pass,
        };
        assert_eq!(requirement.verdict, expected, "{}", requirement.id);
    }
    let manifest = complete
        .inputs
        .iter()
        .find(|each| each.table == Some("manifest"));
    assert_eq!(
        manifest
            .expect("the manifest is among the inputs")
            .set_aside
            .len(),
        0
    );
}

#[test]
fn the_manifest_reveals_a_truncated_file() {
    let folder = tempfile::tempdir().expect("a folder");
    write_with_manifest(folder.path());
    remove_last_line(&folder.path().join("EMAIL.csv"));
    let truncated = report(folder.path());
    assert_eq!(verdict(&truncated, "duplicate-email"), Verdict::Unknown);
    assert_eq!(verdict(&truncated, "licence"), Verdict::Pass);
    let why = reason(&truncated, "duplicate-email");
    assert!(why.contains("manifest.csv lists 13 for EMAIL.csv"), "{why}");
}

#[test]
fn the_manifest_reveals_an_emptied_table() {
    let folder = tempfile::tempdir().expect("a folder");
    write_with_manifest(folder.path());
    let manifest = folder.path().join("manifest.csv");
    let text = std::fs::read_to_string(&manifest).expect("the file was just written");
    let text = text.replace("\"TRAVELLER.csv\",\"0\"", "\"TRAVELLER.csv\",\"2\"");
    std::fs::write(&manifest, text).expect("the folder is writable");
    let emptied = report(folder.path());
    assert_eq!(verdict(&emptied, "travel"), Verdict::Unknown);
}

#[test]
fn the_manifest_reveals_a_missing_file() {
    let folder = tempfile::tempdir().expect("a folder");
    write_with_manifest(folder.path());
    std::fs::remove_file(folder.path().join("SATELLITE.csv")).expect("the file exists");
    let incomplete = report(folder.path());
    assert_eq!(verdict(&incomplete, "satellite"), Verdict::Unknown);
    let why = reason(&incomplete, "satellite");
    assert!(why.contains("manifest.csv lists SATELLITE.csv"), "{why}");
}

#[test]
fn a_renamed_file_is_recognised_by_its_columns() {
    let folder = tempfile::tempdir().expect("a folder");
    write_with_manifest(folder.path());
    let at = |name: &str| folder.path().join(name);
    std::fs::rename(at("EMAIL.csv"), at("our addresses.csv")).expect("the file exists");
    let renamed = report(folder.path());
    assert_eq!(verdict(&renamed, "duplicate-email"), Verdict::Pass);
}

/// With CSV markup, SQL*Plus writes the row count at the end. SQL*Plus writes no byte order mark and no quotes around
/// numbers.
#[test]
fn sql_plus_output_is_read_with_its_row_count() {
    let exports = Exports::read(&testdata("ready"));
    let folder = tempfile::tempdir().expect("a folder");
    for table in &exports.tables {
        let name = table.name.replace("CRM8.", "");
        let line = |row: &Vec<String>| {
            let cells = row.iter().map(|cell| {
                if cell.is_empty() || cell.bytes().all(|byte| byte.is_ascii_digit()) {
                    return cell.clone();
                }
                format!("\"{}\"", cell.replace('"', "\"\""))
            });
            cells.collect::<Vec<_>>().join(",")
        };
        let lines: Vec<String> = table.rows.iter().map(line).collect();
        let count = match table.rows.len() - 1 {
            0 => "no rows selected".to_owned(),
            1 => "1 row selected.".to_owned(),
            rows => format!("{rows} rows selected."),
        };
        let (header, rows) = lines.split_first().expect("a header");
        // The script uses a separate query to write the header.
        let text = format!("{header}\n{}\n\n{count}\n\n", rows.join("\n"));
        std::fs::write(folder.path().join(format!("{name}.csv")), text)
            .expect("the folder is writable");
    }
    let complete = report(folder.path());
    for requirement in &complete.requirements {
        let expected = match requirement.id {
            // This requirement compares the run with an earlier report, which these tests do not have.
            "identity" => Verdict::NotApplicable,
            _ => Verdict::Pass,
        };
        assert_eq!(requirement.verdict, expected, "{}", requirement.id);
    }
}
