//! Tests of `analyze addresses` as a separate process.

use std::path::Path;

use assert_cmd::Command;

const HEADER: &str = "email_id;person_id;type;email_address\n";

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn addresses(file: &Path, words: &[&str]) -> Ran {
    let mut command = Command::cargo_bin("analyze").expect("the program is built");
    command.env_clear().arg("addresses").arg(file).args(words);
    let output = command.output().expect("it starts");
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("text"),
        err: String::from_utf8(output.stderr).expect("text"),
    }
}

fn with(rows: &str, test: impl FnOnce(&Path)) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("Email.csv");
    std::fs::write(&file, format!("{HEADER}{rows}")).expect("a file");
    test(&file);
}

#[test]
fn the_exit_code_depends_on_the_addresses() {
    let clean = "1;11;0;ola@firma.no\n2;12;0;kari@firma.no\n";
    with(clean, |file| {
        assert_eq!(addresses(file, &[]).code, Some(0));
        assert_eq!(addresses(file, &["--strict"]).code, Some(0));
    });
    let twice = "1;11;0;ola@firma.no\n2;12;0;Ola@firma.no\n";
    with(twice, |file| {
        assert_eq!(addresses(file, &[]).code, Some(0));
        assert_eq!(addresses(file, &["--strict"]).code, Some(1));
    });
    with("1;11;0;ola@firma\n", |file| {
        assert_eq!(addresses(file, &[]).code, Some(1));
    });
    with("1;11;0;ola@firma.no\n2;12\n", |file| {
        assert_eq!(addresses(file, &[]).code, Some(3));
    });
}

#[test]
fn impossible_requests_are_refused_with_a_message() {
    with("1;11;0;ola@firma.no\n", |file| {
        for words in [
            &["--format", "xlsx"][..],
            &["--output", "report.xlsx"],
            &["--output", "report/"],
            &["--column", "telephone"],
        ] {
            let ran = addresses(file, words);
            assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{words:?}");
            assert!(
                ran.err.contains(words[1].trim_end_matches('/')),
                "{}",
                ran.err
            );
        }
    });
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.csv");
    std::fs::write(&file, "id;name\n1;Ola\n").expect("a file");
    let ran = addresses(&file, &[]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("--column"), "{}", ran.err);
}

#[test]
fn every_format_has_every_finding() {
    let rows = (0..5000).map(|number| format!("{number};{number};0;ola{}@firma.no\n", number / 2));
    let rows = rows.collect::<Vec<_>>().concat();
    with(&rows, |file| {
        let json = addresses(file, &["--format", "json"]).out;
        let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let schema = include_str!("../../src/output/analyze-report-1.schema.json");
        let schema = serde_json::from_str(schema).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let errors: Vec<String> = validator
            .iter_errors(&report)
            .map(|e| e.to_string())
            .collect();
        assert!(errors.is_empty(), "{errors:?}");
        let ids: Vec<&str> = report["findings"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|finding| finding["finding_id"].as_str())
            .collect();
        assert_eq!(ids.len(), 5000);
        assert_eq!(report["requirements"][1]["reviews"], 5000);
        assert_eq!(report["verdict"], "undecided");
        let csv = addresses(file, &["--format", "csv"]).out;
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let of_csv = reader.records().map(|record| record.expect("a record"));
        assert!(
            of_csv
                .map(|record| record[4].to_owned())
                .eq(ids.iter().copied())
        );
        let table = addresses(file, &["--format", "table"]).out;
        assert!(table.contains("showing 5 of 5 000"), "{table}");
        assert!(table.contains("5 000 addresses checked"), "{table}");
        assert!(!table.contains("Not checked (not requested)"), "{table}");
    });
}

/// The command does not store findings but creates each one when it is written. Redaction must also cover such findings
/// in every format.
#[test]
fn a_redacted_report_names_nobody_in_any_format() {
    let rows = "1;11;0;Solveig Heggdal <solveig.heggdal@firma.no>\n2;12;0;SOLVEIG.HEGGDAL@firma.no\n\
                3;13;0;solveig.heggdal@firma\n4;14;0;Heggdal\n5;15;0;mailto:heggdal@firma.no\n";
    for header in [HEADER, "kundenr;person_id;kanal;e-postadresse\n"] {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("Heggdal kunder.csv");
        std::fs::write(&file, format!("{header}{rows}")).expect("a file");
        let words = [
            "--column",
            header.trim().rsplit(';').next().expect("a column"),
        ];
        let open = addresses(&file, &[&words[..], &["-f", "csv"]].concat());
        assert!(open.out.to_lowercase().contains("heggdal"), "{}", open.err);
        for form in ["csv", "tsv", "json", "table"] {
            let hidden = [&words[..], &["--redact", "-f", form]].concat();
            let hidden = addresses(&file, &hidden);
            assert_eq!(hidden.code, open.code);
            let all = format!("{}{}", hidden.out, hidden.err).to_lowercase();
            assert!(
                !all.contains("heggdal") && !all.contains("solveig"),
                "{form}: {all}"
            );
            if form == "csv" {
                assert_eq!(hidden.out.lines().count(), open.out.lines().count());
                assert!(hidden.out.contains(",r1,") && hidden.out.contains("mail-1@firma.no"));
            }
        }
    }
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let row = |number: u32| {
        let (name, company) = (number % 6000, number % 3);
        format!("{number};{number};0;Ola{name}@firma{company}.no\n")
    };
    let rows = (0..20_000).map(row).collect::<Vec<_>>().concat();
    with(&rows, |file| {
        let of = |threads: &str| {
            let mut command = Command::cargo_bin("analyze").expect("the program is built");
            command.env_clear().env("RAYON_NUM_THREADS", threads);
            let output = command.args(["addresses", "-f", "json"]).arg(file).output();
            output.expect("it starts").stdout
        };
        let one = of("1");
        assert!(one.len() > 100_000);
        assert!(one == of("2") && one == of("5"));
    });
}

#[test]
fn findings_are_compared_with_an_earlier_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let list = at("list");
    std::fs::create_dir(&list).expect("a folder");
    let write = |rows: &str| {
        std::fs::write(list.join("Email.csv"), format!("{HEADER}{rows}")).expect("a file");
    };
    write("1;11;0;ola@firma\n2;12;0;kari(at)firma.no\n3;13;0;per@firma.no\n4;14;0;Per@firma.no\n");
    let first = addresses(&list, &["-f", "json", "-q"]);
    std::fs::write(at("first.json"), &first.out).expect("a file");
    let earlier = at("first.json");
    let earlier = earlier.to_str().expect("a name");
    write(
        "1;11;0;ola@firma\n2;12;0;kari@firma.no\n3;13;0;per@firma.no\n4;14;0;per.e@firma.no\n5;15;0;eva@firma\n",
    );
    let second = addresses(&list, &["-f", "json", "-q", "--baseline", earlier]);
    let json: serde_json::Value = serde_json::from_str(&second.out).expect("JSON");
    let status = |value: &str| -> Vec<&str> {
        let findings = json["findings"].as_array().expect("a list").iter();
        let mut values: Vec<&str> = findings
            .filter(|finding| finding["status"] == value)
            .map(|finding| finding["value"].as_str().expect("a text"))
            .collect();
        values.sort_unstable();
        values
    };
    assert_eq!(status("open"), ["ola@firma"]);
    assert_eq!(status("new"), ["eva@firma"]);
    assert_eq!(
        status("fixed"),
        ["Per@firma.no", "kari(at)firma.no", "per@firma.no"]
    );
    let progress = &json["baseline"]["progress"];
    let numbers = ["new", "open", "fixed", "unchecked"].map(|name| progress[name].as_u64());
    assert_eq!(numbers, [Some(1), Some(1), Some(3), Some(0)]);
    // The second row cannot be read. It may contain addresses with earlier findings, so findings that do not occur
    // again are `unchecked` and not `fixed`.
    write("1;11;0;ola@firma\n2;12\n");
    let third = addresses(&list, &["-f", "csv", "-q", "--baseline", earlier]);
    assert!(!third.out.contains(",fixed,"), "{}", third.out);
    assert_eq!(third.out.matches(",unchecked,").count(), 3, "{}", third.out);
    let table = addresses(
        &list,
        &["-f", "table", "-q", "--baseline", earlier, "--redact"],
    );
    assert!(!table.out.contains("kari(at)"), "{}", table.out);
}

#[test]
fn a_report_about_a_customer_is_not_a_baseline_of_a_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let report = crate::support::program::run(
        crate::support::program::analyze()
            .arg(crate::support::exports::testdata("demo"))
            .args(["-q", "-f", "json"]),
    );
    let path = folder.path().join("last.json");
    std::fs::write(&path, report.out).expect("a file");
    with("1;11;0;ola@firma.no\n", |file| {
        let ran = addresses(file, &["--baseline", path.to_str().expect("a name")]);
        assert_eq!(ran.code, Some(2));
        assert!(
            ran.err.contains("not a report on a list of addresses"),
            "{}",
            ran.err
        );
    });
}
