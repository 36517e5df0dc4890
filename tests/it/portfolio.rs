//! Tests of several customers in one run.

use std::path::Path;

use serde_json::Value;

use crate::support::exports::{Exports, testdata};
use crate::support::program::{analyze, run};

/// Writes the exports of three customers: the demo customer, the customer in `testdata/ready` after one user's address
/// was replaced with an address of another company, and a customer without a readable export.
fn customers(folder: &Path) {
    for name in ["demo", "ready", "empty"] {
        std::fs::create_dir(folder.join(name)).expect("a folder");
    }
    Exports::read(&testdata("demo")).write_csv(&folder.join("demo"));
    let mut ready = Exports::read(&testdata("ready"));
    let cells = ready
        .tables
        .iter_mut()
        .flat_map(|table| table.rows.iter_mut().flatten());
    let mut changed = 0;
    for cell in cells.filter(|cell| *cell == "bengt.vretlund@tallmyra-instrument.se") {
        "Tove.Brekke@skjaerglott.no".clone_into(cell);
        changed += 1;
    }
    assert!(changed > 0, "the address is in the report");
    ready.write_csv(&folder.join("ready"));
    std::fs::write(folder.join("empty/letter.txt"), "later\n").expect("a place to write");
}

#[test]
fn each_customer_has_a_line_and_the_worst_verdict_is_the_exit_code() {
    let folder = tempfile::tempdir().expect("a folder");
    customers(folder.path());
    let each = |names: &[&str], more: &[&str]| {
        let mut command = analyze();
        command
            .current_dir(folder.path())
            .args(names)
            .arg("--each")
            .args(more);
        run(&mut command)
    };
    let ran = each(&["ready", "demo"], &["-f", "json"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let json: Value = serde_json::from_str(&ran.out).expect("JSON");
    let verdicts: Vec<_> = json["customers"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|line| (line["name"].as_str(), line["verdict"].as_str()))
        .collect();
    assert_eq!(
        verdicts,
        [
            (Some("demo"), Some("not-ready")),
            // One user's address belongs to another company, which is a finding of `Severity::Review`.
            (Some("ready"), Some("ready-with-reviews"))
        ]
    );
    let single = run(analyze()
        .arg(folder.path().join("demo"))
        .args(["-f", "json"]));
    let single: Value = serde_json::from_str(&single.out).expect("JSON");
    let counts = |of: &Value| -> Vec<(Value, Value, Value)> {
        let list = of["requirements"].as_array().expect("a list").iter();
        list.map(|r| {
            (
                r["verdict"].clone(),
                r["fails"].clone(),
                r["reviews"].clone(),
            )
        })
        .collect()
    };
    assert_eq!(
        counts(&json["customers"][0]),
        counts(&single),
        "as on its own"
    );
    let shared = json["shared_addresses"].as_array().expect("a list");
    assert_eq!(shared.len(), 1, "{shared:?}");
    assert_eq!(shared[0]["address"], "tove.brekke@skjaerglott.no");
    let holders = shared[0]["holders"].as_array().expect("a list");
    assert_eq!(holders.len(), 2);
    assert_eq!(
        (&holders[0]["customer"], &holders[0]["user_id"]),
        (&"demo".into(), &3.into())
    );

    assert_eq!(each(&["ready"], &[]).code, 0);
    let broken = each(&["ready", "demo", "empty"], &["-f", "csv"]);
    assert_eq!(broken.code, 2, "nothing is worse than no answer");
    assert!(broken.err.contains("1 of 3 customers"), "{}", broken.err);
    let mut reader = csv::Reader::from_reader(broken.out.as_bytes());
    let lines: Vec<_> = reader.records().map(|line| line.expect("a row")).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!((&lines[1][0], &lines[1][3]), ("empty", "could-not-run"));
    assert!(lines[1][lines[1].len() - 1].contains("letter.txt"));
}

#[test]
fn the_lines_are_written_to_files_and_redacted_on_request() {
    let folder = tempfile::tempdir().expect("a folder");
    customers(folder.path());
    let ran = run(analyze().current_dir(folder.path()).args([
        "demo", "ready", "--each", "-f", "table", "--redact", "-o", "all/", "-o", "all.json",
    ]));
    assert_eq!(ran.code, 1, "{}", ran.err);
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).expect("written");
    for text in [
        &ran.out,
        &read("all.json"),
        &read("all/shared-addresses.csv"),
    ] {
        assert!(text.contains("mail-1@skjaerglott.no"), "{text}");
        assert!(!text.contains("tove.brekke"), "{text}");
    }
    assert!(
        read("all/customers.csv")
            .starts_with("customer,company,serial,verdict,newest_date,fails,reviews,version,")
    );
    let other =
        run(analyze()
            .arg(folder.path().join("demo"))
            .args(["--each", "--baseline", "x.json"]));
    assert_eq!(other.code, 2, "a baseline is one customer's");
}

#[test]
fn the_json_lines_match_their_schema() {
    let schema: Value = serde_json::from_str(include_str!(
        "../../src/output/analyze-portfolio-1.schema.json"
    ))
    .expect("JSON");
    jsonschema::meta::validate(&schema).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let folder = tempfile::tempdir().expect("a folder");
    customers(folder.path());
    let ran = run(analyze()
        .current_dir(folder.path())
        .args(["demo", "ready", "empty", "--each", "-f", "json"]));
    let json: Value = serde_json::from_str(&ran.out).expect("JSON");
    let errors: Vec<String> = validator
        .iter_errors(&json)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn each_subfolder_of_a_single_folder_is_a_customer() {
    let folder = tempfile::tempdir().expect("a folder");
    let parent = folder.path().join("customers");
    std::fs::create_dir(&parent).expect("a folder");
    customers(&parent);
    std::fs::write(parent.join("associate.csv"), "associate_id,name\n1,OLA\n").expect("a file");
    let ran = run(analyze().current_dir(folder.path()).args([
        "customers",
        "--each",
        "-f",
        "json",
        "-o",
        "out/all.xlsx",
        "-o",
        "out/all.html",
    ]));
    let json: Value = serde_json::from_str(&ran.out).expect("JSON");
    let names: Vec<_> = json["customers"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|line| (line["name"].as_str(), line["verdict"].as_str()))
        .collect();
    assert_eq!(
        names,
        [
            (Some("demo"), Some("not-ready")),
            (Some("empty"), Some("could-not-run")),
            (Some("ready"), Some("ready-with-reviews"))
        ]
    );
    assert_eq!(json["shared_addresses"].as_array().map(Vec::len), Some(1));
    let note = json["notes"][0].as_str().expect("a note");
    assert!(note.contains("associate.csv"), "{note}");
    assert!(
        ran.err
            .contains("Not read: associate.csv. The customer is not known."),
        "{}",
        ran.err
    );
    let page = std::fs::read_to_string(folder.path().join("out/all.html")).expect("a page");
    assert!(page.contains("tove.brekke@skjaerglott.no") && page.contains("3 customers"));
    assert!(folder.path().join("out/all.xlsx").is_file());
}

#[test]
fn one_folder_without_subfolders_is_one_customer() {
    let ran = run(analyze()
        .arg(testdata("demo"))
        .args(["--each", "-f", "csv", "-q"]));
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert_eq!(ran.out.lines().count(), 2, "{}", ran.out);
}

#[test]
fn exports_of_two_customers_in_one_run_are_reported() {
    let ran = run(analyze()
        .args([testdata("demo"), testdata("ready")])
        .args(["-f", "json", "-q"]));
    let json: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(json["verdict"], "undecided");
    for requirement in json["requirements"].as_array().expect("a list") {
        let reason = requirement["reason"].as_str().expect("a text");
        assert!(
            reason.starts_with("Exports of several databases are mixed"),
            "{reason}"
        );
    }
}
