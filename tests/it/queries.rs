//! The script for the customer is printed, and what it sends with the exports is used: the list of files.

use std::path::Path;

use analyze::model::verdict::Verdict;
use analyze::report::Report;
use assert_cmd::Command;

use crate::support::exports::{Exports, report, testdata};

fn printed(arguments: &[&str]) -> (i32, String) {
    let mut command = Command::cargo_bin("analyze").expect("the program is built");
    let output = command.env_clear().arg("queries").args(arguments).output();
    let output = output.expect("it starts");
    (
        output.status.code().expect("it ends by itself"),
        String::from_utf8(output.stdout).expect("text"),
    )
}

#[test]
fn each_database_has_its_script_and_letter() {
    for (database, tool) in [
        ("sqlserver", "SqlClient"),
        ("oracle", "SPOOL"),
        ("sqlanywhere", "OUTPUT TO"),
    ] {
        let (code, script) = printed(&["--database", database]);
        assert_eq!(code, 0, "{database}");
        assert!(script.contains(tool), "{database}");
        let (code, letter) = printed(&["--database", database, "--instructions"]);
        assert_eq!(code, 0, "{database}");
        assert!(
            letter.starts_with("# ") && letter.contains("`Email.csv`"),
            "{letter}"
        );
    }
    let (code, usual) = printed(&[]);
    assert_eq!(
        (code, usual),
        printed(&["--database", "sqlserver", "--schema", "crm7"])
    );
    let (_, fewer) = printed(&["--only", "Email,travel"]);
    assert!(fewer.contains("'Email'") && fewer.contains("'traveller'"));
    assert!(!fewer.contains("'Role'"));
    assert_eq!(printed(&["--schema", "a b"]).0, 2);
    assert_eq!(printed(&["--only", "customers"]).0, 2);
    assert_eq!(printed(&["--database", "db2"]).0, 2);
}

/// The ready customer under the script's file names, with the script's list of files.
fn with_list(folder: &Path) {
    let mut exports = Exports::read(&testdata("ready"));
    let mut list = String::from("\u{feff}\"file\",\"rows\"\r\n");
    for table in &mut exports.tables {
        table.name = table.name.replace("CRM8.", "");
        let rows = table.rows.len() - 1;
        list.push_str(&format!("\"{}.csv\",\"{rows}\"\r\n", table.name));
    }
    exports.write_csv(folder);
    std::fs::write(folder.join("manifest.csv"), list).expect("a place to write");
    let log = "associate.csv: 15 rows\r\n    SELECT contact_id, name FROM [crm7].[contact]\r\n";
    std::fs::write(folder.join("queries.log"), log).expect("a place to write");
}

fn verdict(report: &Report, id: &str) -> Verdict {
    let mut requirements = report.requirements.iter();
    let found = requirements.find(|requirement| requirement.id == id);
    found.expect("every requirement is reported").verdict
}

fn reason(report: &Report, id: &str) -> String {
    let requirement = report.requirements.iter().find(|each| each.id == id);
    let needs = &requirement.expect("it is reported").needs;
    let whys: Vec<&str> = needs.iter().map(|lack| lack.why.as_str()).collect();
    whys.join("; ")
}

/// Takes the last line off a file.
fn shorten(path: &Path) {
    let text = std::fs::read_to_string(path).expect("it was just written");
    let end = text.trim_end().rfind('\n').expect("a row") + 1;
    std::fs::write(path, &text[..end]).expect("a place to write");
}

#[test]
fn whole_exports_with_their_list_are_as_good_as_without() {
    let folder = tempfile::tempdir().expect("a folder");
    with_list(folder.path());
    let whole = report(folder.path());
    for requirement in &whole.requirements {
        let expected = match requirement.id {
            // There is no earlier report.
            "identity" => Verdict::NotApplicable,
            _ => Verdict::Pass,
        };
        assert_eq!(requirement.verdict, expected, "{}", requirement.id);
    }
    let list = whole
        .inputs
        .iter()
        .find(|each| each.table == Some("manifest"));
    assert_eq!(list.expect("it is accounted for").set_aside.len(), 0);
}

#[test]
fn a_file_that_lost_rows_at_its_end_is_found_by_the_list() {
    let folder = tempfile::tempdir().expect("a folder");
    with_list(folder.path());
    shorten(&folder.path().join("EMAIL.csv"));
    let cut = report(folder.path());
    assert_eq!(verdict(&cut, "duplicate-email"), Verdict::Unknown);
    assert_eq!(verdict(&cut, "licence"), Verdict::Pass);
    let why = reason(&cut, "duplicate-email");
    assert!(why.contains("manifest.csv lists 13 for EMAIL.csv"), "{why}");
}

#[test]
fn an_empty_table_that_had_rows_is_no_pass() {
    let folder = tempfile::tempdir().expect("a folder");
    with_list(folder.path());
    let list = folder.path().join("manifest.csv");
    let text = std::fs::read_to_string(&list).expect("it was just written");
    let text = text.replace("\"TRAVELLER.csv\",\"0\"", "\"TRAVELLER.csv\",\"2\"");
    std::fs::write(&list, text).expect("a place to write");
    let emptied = report(folder.path());
    assert_eq!(verdict(&emptied, "travel"), Verdict::Unknown);
}

#[test]
fn a_file_that_was_lost_is_missed_by_its_name() {
    let folder = tempfile::tempdir().expect("a folder");
    with_list(folder.path());
    std::fs::remove_file(folder.path().join("SATELLITE.csv")).expect("it was there");
    let lost = report(folder.path());
    assert_eq!(verdict(&lost, "satellite"), Verdict::Unknown);
    let why = reason(&lost, "satellite");
    assert!(why.contains("manifest.csv lists SATELLITE.csv"), "{why}");
}

#[test]
fn a_file_under_another_name_is_known_by_what_it_holds() {
    let folder = tempfile::tempdir().expect("a folder");
    with_list(folder.path());
    let at = |name: &str| folder.path().join(name);
    std::fs::rename(at("EMAIL.csv"), at("our addresses.csv")).expect("it was there");
    let renamed = report(folder.path());
    assert_eq!(verdict(&renamed, "duplicate-email"), Verdict::Pass);
}

/// As SQL*Plus spools with CSV markup: no byte order mark, numbers bare, the count below.
#[test]
fn what_sql_plus_writes_is_read_to_its_count() {
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
        // The header is a query of its own.
        let text = format!("{header}\n{}\n\n{count}\n\n", rows.join("\n"));
        std::fs::write(folder.path().join(format!("{name}.csv")), text).expect("a place to write");
    }
    let whole = report(folder.path());
    for requirement in &whole.requirements {
        let expected = match requirement.id {
            // There is no earlier report.
            "identity" => Verdict::NotApplicable,
            _ => Verdict::Pass,
        };
        assert_eq!(requirement.verdict, expected, "{}", requirement.id);
    }
}
