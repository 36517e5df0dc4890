//! Tests of the options, exit codes and streams of the program.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command as Process, Stdio};

use crate::support::exports::testdata;
use crate::support::program::{analyze, run};

const HEADER: &str = "requirement,rule,severity,status,finding_id,user_id,login,name,field,value,suggestion,action,fix,\
                      message,group_id,group_size,member,matched_by,keep,file,sheet,row,owner,decision,\
                      decision_reason,since";

#[test]
fn the_exit_code_depends_on_the_verdict() {
    assert_eq!(run(analyze().arg(testdata("demo"))).code, 1);
    assert_eq!(run(analyze().arg(testdata("ready"))).code, 0);
    let undecided = run(analyze().arg(testdata("ready/CRM8.ASSOCIATE.csv")));
    assert_eq!(undecided.code, 3, "{}", undecided.err);
}

#[test]
fn strict_treats_reviews_as_failures() {
    let one = testdata("ready/CRM8.ASSOCIATE.csv");
    assert_eq!(run(analyze().arg(&one).arg("--strict")).code, 1);
    assert_eq!(
        run(analyze().arg(testdata("ready")).arg("--strict")).code,
        0
    );
}

#[test]
fn a_pipe_gets_csv_and_nothing_but_the_report() {
    let ran = run(analyze().arg(testdata("demo")));
    assert_eq!(ran.out.lines().next(), Some(HEADER));
    let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
    let rows = reader
        .records()
        .collect::<Result<Vec<_>, _>>()
        .expect("rows of one width");
    assert!(rows.len() > 40);
    assert!(ran.err.contains("verdict: not-ready"), "{}", ran.err);
    assert!(ran.err.contains("encryptedCheck"), "{}", ran.err);
    assert_eq!(run(analyze().arg(testdata("demo")).arg("--quiet")).err, "");
}

#[test]
fn info_findings_are_printed_on_request() {
    let lines = |more: &[&str]| {
        run(analyze().arg(testdata("demo")).args(more))
            .out
            .lines()
            .count()
    };
    let report = crate::support::exports::report(&testdata("demo"));
    let informing = report
        .findings
        .iter()
        .filter(|entry| entry.finding.severity == analyze::model::finding::Severity::Info)
        .count();
    assert!(informing > 3, "there are some");
    assert_eq!(lines(&["--info"]), lines(&[]) + informing);
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let program = assert_cmd::cargo::cargo_bin("analyze");
    let mut child = Process::new(program)
        .arg(testdata("demo"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut first = String::new();
    let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
    reader.read_line(&mut first).expect("a line");
    drop(reader);
    let output = child.wait_with_output().expect("it ends");
    assert!(first.starts_with("requirement,"));
    assert!(
        !String::from_utf8_lossy(&output.stderr)
            .to_lowercase()
            .contains("pipe")
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn invalid_commands_exit_with_two_and_a_message() {
    let folder = tempfile::tempdir().expect("a folder");
    let empty = run(analyze().arg(folder.path()));
    assert_eq!((empty.code, empty.out.as_str()), (2, ""));
    let named = format!("no file to read in {}", folder.path().display());
    assert!(empty.err.contains(&named), "{}", empty.err);

    let missing = run(analyze().arg(folder.path().join("nowhere")));
    assert_eq!(missing.code, 2);
    assert!(missing.err.contains("nowhere"), "{}", missing.err);

    std::fs::write(
        folder.path().join("beach.jpg"),
        b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01",
    )
    .expect("a picture");
    std::fs::write(
        folder.path().join("sunset.png"),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    )
    .expect("a picture");
    let pictures = run(analyze().arg(folder.path()));
    assert_eq!(pictures.code, 2);
    assert!(pictures.err.contains("beach.jpg"), "{}", pictures.err);

    assert_eq!(run(&mut analyze()).code, 2);
    assert_eq!(run(analyze().args(["--only", "users", "."])).code, 2);
    assert_eq!(
        run(analyze().args(["--onsite-version", "7.10", "."])).code,
        2
    );
}

#[test]
fn an_unwritable_output_is_refused_before_the_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("a file");
    let nowhere = file.join("out.csv");
    let ran = run(analyze().arg(testdata("demo")).arg("-o").arg(&nowhere));
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("out.csv"), "{}", ran.err);

    let inside = testdata("demo").join("out.csv");
    let ran = run(analyze().arg(testdata("demo")).arg("-o").arg(&inside));
    assert_eq!(ran.code, 2);
    assert!(!inside.exists());

    let unknown = run(analyze()
        .arg(testdata("demo"))
        .arg("-o")
        .arg(folder.path().join("out.docx")));
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains(".json"), "{}", unknown.err);
}

#[test]
fn output_files_are_written_next_to_the_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let ran = run(analyze()
        .arg(testdata("demo"))
        .arg("-o")
        .arg(at("fixes.csv"))
        .arg("-o")
        .arg(at("report.json"))
        .arg("-o")
        .arg(format!("{}/", at("all").display())));
    assert_eq!(ran.code, 1);
    assert_eq!(
        std::fs::read_to_string(at("fixes.csv")).expect("written"),
        ran.out
    );
    for name in [
        "verdicts.csv",
        "groups.csv",
        "inputs.csv",
        "rejected.csv",
        "licence.csv",
        "valid-email.csv",
    ] {
        assert!(at("all").join(name).is_file(), "{name}");
    }
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .expect("a folder")
        .collect();
    assert_eq!(left.len(), 3, "no temporary file is left");
}

#[test]
fn equal_input_gives_equal_bytes() {
    let json = |threads: &str, inputs: &[&Path]| {
        let mut command = analyze();
        command
            .env("RAYON_NUM_THREADS", threads)
            .args(inputs)
            .args(["-f", "json"]);
        run(&mut command).out
    };
    let demo = testdata("demo");
    assert_eq!(json("1", &[&demo]), json("4", &[&demo]));
    let (users, persons) = (demo.join("associate.csv"), demo.join("person.csv"));
    assert_eq!(
        json("2", &[&users, &persons]),
        json("2", &[&persons, &users])
    );
}

#[test]
fn only_selected_requirements_are_judged() {
    let ran =
        run(analyze()
            .arg(testdata("demo"))
            .args(["--only", "travel,satellite", "-f", "json"]));
    let json: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let ids: Vec<&str> = json["requirements"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|requirement| requirement["id"].as_str())
        .collect();
    assert_eq!(ids, ["travel", "satellite"]);
}

#[test]
fn aliases_of_the_customer_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let exports = folder.path().join("exports");
    std::fs::create_dir(&exports).expect("a folder");
    std::fs::write(
        exports.join("brukarar.csv"),
        "nr,kortnamn,person\n1,OLA,11\n",
    )
    .expect("a place to write");
    let unknown = run(analyze().arg(&exports));
    assert_eq!(unknown.code, 2, "{}", unknown.err);
    let aliases = folder.path().join("aliases.toml");
    let text = "[[table]]\nname = \"associate\"\n[table.fields]\nassociate_id = { aliases = [\"nr\"] }\n\
                name = { aliases = [\"kortnamn\"] }\nperson_id = { aliases = [\"person\"] }\n";
    std::fs::write(&aliases, text).expect("a place to write");
    let known = run(analyze()
        .arg(&exports)
        .arg("--aliases")
        .arg(&aliases)
        .arg("-v"));
    assert_eq!(known.code, 3, "{}", known.err);
    assert!(known.err.contains("associate (headers)"), "{}", known.err);
}

#[test]
fn explain_and_completions_print_to_standard_output() {
    let ran = run(analyze().args(["explain", "user-on-travel"]));
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("central update"));
    let manual = run(analyze().arg("manual"));
    assert!(manual.out.contains(".TH analyze 1"), "{}", manual.out);
    assert!(manual.out.contains("decisions"));
    let version = run(analyze().arg("--version"));
    for source in analyze::email::SOURCES {
        let line = format!("{} {}", source.date(), source.name);
        assert!(version.out.contains(&line), "{line}");
    }
    let completions = run(analyze().args(["completions", "bash"]));
    assert!(completions.out.contains("_analyze"));
    assert_eq!(run(analyze().args(["explain", "nothing"])).code, 2);
}

#[test]
fn a_shortened_list_names_the_complete_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name);
    let ran = run(analyze()
        .arg(testdata("demo"))
        .args(["--format", "table"])
        .arg("-o")
        .arg(place("mail.md"))
        .arg("-o")
        .arg(place("fixes.xlsx")));
    let printed = ran.out.replace(['\n', ' '], "");
    assert!(printed.contains("fixes.xlsx"), "{}", ran.out);
    assert!(
        !printed.contains("mail.md"),
        "a mail only counts: {}",
        ran.out
    );
    let book = std::fs::read(place("fixes.xlsx")).expect("it is there");
    assert!(book.starts_with(b"PK"));
}

#[test]
fn a_mistyped_name_is_answered_with_the_one_that_was_meant() {
    let demo = testdata("demo");
    let demo = demo.to_str().expect("a path in UTF-8");
    for (words, meant) in [
        (&["explian"][..], "the command `explain`"),
        (&["explain", "same-adress"], "did you mean same-address"),
        (&[demo, "--only", "duplicate-mail"], "`duplicate-email`"),
        (&[demo, "--access", "licenced"], "`licensed`"),
        (&[demo, "--format", "markdwon"], "`markdown`"),
    ] {
        let ran = run(analyze().args(words));
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{words:?}");
        assert!(ran.err.contains(meant), "{words:?}: {}", ran.err);
    }
    let ran = run(analyze().arg("no-such-folder"));
    assert!(!ran.err.contains("did you mean"), "{}", ran.err);
}

#[test]
fn the_demo_fits_a_screen_in_every_width() {
    for width in [80, 100, 120, 200] {
        let ran = run(analyze()
            .arg(testdata("demo"))
            .args(["--format", "table"])
            .env("COLUMNS", width.to_string()));
        let lines = ran.out.lines().count();
        assert!(
            lines <= 40,
            "{lines} lines at {width} columns:\n{}",
            ran.out
        );
        let last = ran.out.lines().last();
        assert_eq!(last, Some("not-ready  26 findings block the migration."));
    }
}
