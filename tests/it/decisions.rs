//! Tests of decisions in the formats in which people send them back.

use crate::support::program::{analyze, run};
use crate::support::workspace::{ReportRun, Workspace, column, fix_list};

#[test]
fn manual_decisions_match_by_rule_and_user_and_expire() {
    let workspace = Workspace::new();
    let csv = "rule,user_id,decision,reason,by,expires\n\
               malformed-address,18,accept,leaves in January,Kari,2026-12-31\n\
               malformed-address,19,later,,Kari,\n\
               several-plans,15,accept,both are paid for,Kari,31.12.2026\n\
               same-address,4711,accept,nobody,Kari,\n";
    workspace.write("decisions.csv", csv);
    let by = |day: &str| workspace.run(&["--decisions", "decisions.csv", "--today", day]);
    let before = by("2026-12-31");
    let status = |report_run: &ReportRun, rule: &str, user: i64| {
        let found = report_run
            .of_rule(rule)
            .into_iter()
            .find(|(_, id)| *id == Some(user));
        found.expect("it is there").0.to_owned()
    };
    assert_eq!(status(&before, "malformed-address", 18), "accepted");
    assert_eq!(
        status(&before, "malformed-address", 19),
        "open",
        "later is not accepted"
    );
    assert_eq!(status(&before, "several-plans", 15), "accepted");
    assert!(before.err.contains("fit no finding"), "{}", before.err);
    assert!(
        before
            .err
            .contains("decisions.csv row 5 (same-address of user 4711)"),
        "{}",
        before.err
    );
    let after = by("2027-01-01");
    assert_eq!(status(&after, "malformed-address", 18), "open");
    assert!(
        after
            .err
            .contains("Expired decisions (the findings count again): "),
        "{}",
        after.err
    );
    let finding = after.findings().iter().find(|each| each["user_id"] == 18);
    assert_eq!(
        finding.expect("there")["decision"],
        "accept until 2026-12-31"
    );
}

#[test]
fn a_report_with_decisions_can_be_used_as_decisions() {
    let workspace = Workspace::new();
    let csv = "rule,user_id,decision,reason,by,expires\nsame-person,10,accept,is deleted at the move,Kari,2026-12-31\n";
    workspace.write("decisions.csv", csv);
    let args = ["--decisions", "decisions.csv", "--today", "2026-11-25"];
    let ran = run(analyze()
        .arg(workspace.at("exports"))
        .args(["-f", "csv", "-q"])
        .current_dir(workspace.folder.path())
        .args(args));
    workspace.write("returned.csv", &ran.out);
    let again = workspace.run(&["-q", "--decisions", "returned.csv", "--today", "2026-11-25"]);
    let accepted = again.with("accepted");
    assert_eq!(accepted.len(), 1);
    assert_eq!(accepted[0]["decision"], "accept until 2026-12-31");
    assert_eq!(accepted[0]["owner"], "Kari");
}

#[test]
fn decisions_in_a_workbook_are_read() {
    let workspace = Workspace::new();
    let list = fix_list(&workspace);
    let (id, decision, reason) = (
        column(&list, "finding_id"),
        column(&list, "decision"),
        column(&list, "decision_reason"),
    );
    let mut book = rust_xlsxwriter::Workbook::new();
    let summary = book.add_worksheet();
    summary.set_name("summary").expect("a name");
    summary.write_string(0, 0, "not-ready").expect("a cell");
    let sheet = book.add_worksheet();
    sheet.set_name("satellite").expect("a name");
    for (row, cells) in (0..).zip(&list) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell).expect("a cell");
        }
    }
    let place = list
        .iter()
        .position(|row| row[1] == "satellite-defined")
        .expect("a finding");
    let cell = |column: usize| u16::try_from(column).expect("few columns");
    let row = u32::try_from(place).expect("few rows");
    sheet
        .write_string(row, cell(decision), "accept")
        .expect("a cell");
    sheet
        .write_string(row, cell(reason), "closed on Friday")
        .expect("a cell");
    let path = workspace.at("returned.xlsx");
    book.save(&path).expect("a workbook");
    let report_run = workspace.run(&["-q", "--decisions", path.to_str().expect("a name")]);
    let accepted = report_run.with("accepted");
    assert_eq!(accepted.len(), 1);
    assert_eq!(
        accepted[0]["finding_id"].as_str(),
        Some(list[place][id].as_str())
    );
}

#[test]
fn invalid_decisions_are_refused_with_their_row() {
    let workspace = Workspace::new();
    let header = "finding_id,rule,user_id,decision,reason,by,expires\n";
    let sound = "k000000000001,,,accept,why,Kari,\n";
    for (row, word) in [
        ("k1,,,accept,,Kari,\n", "needs a reason"),
        ("k1,,,maybe,why,Kari,\n", "not a decision"),
        ("k1,,,,why,Kari,\n", "without a decision; write"),
        (",same-address,,accept,why,,\n", "is not named"),
        (",same-adress,7,accept,why,,\n", "unknown rule"),
        (",same-address,seven,accept,why,,\n", "not a user id"),
        ("k1,,,accept,why,,soon\n", "not a date"),
        ("k000000000001,,,reject,why,,\n", "contradicts"),
    ] {
        workspace.write("decisions.csv", &format!("{header}{sound}{row}"));
        let report_run = workspace.run(&["--decisions", "decisions.csv"]);
        assert_eq!(report_run.code, 2, "{row}");
        assert!(
            report_run.err.contains("decisions.csv row 3"),
            "{row}: {}",
            report_run.err
        );
        assert!(report_run.err.contains(word), "{row}: {}", report_run.err);
    }
    for (name, text) in [
        ("a.csv", "id,decision\n1,accept\n"),
        ("b.csv", "just a letter\n"),
    ] {
        workspace.write(name, text);
        let report_run = workspace.run(&["--decisions", name]);
        assert_eq!(report_run.code, 2, "{name}");
        assert!(report_run.err.contains(name), "{}", report_run.err);
    }
}

#[test]
fn an_accepted_failure_does_not_change_unknown() {
    let mut workspace = Workspace::new();
    workspace.drop_table("travelcurrent");
    let csv = "rule,user_id,decision,reason\nuser-on-travel,8,accept,is back\n";
    workspace.write("decisions.csv", csv);
    let report_run = workspace.run(&[
        "-q",
        "--decisions",
        "decisions.csv",
        "--only",
        "user-on-travel",
    ]);
    let travel = report_run.requirement("travel");
    assert_eq!(
        (&travel["accepted"], &travel["verdict"]),
        (&1.into(), &"unknown".into())
    );
}

#[test]
fn all_broken_decisions_are_reported_at_once() {
    let workspace = Workspace::new();
    let csv = "finding_id,rule,user_id,decision,reason,by,expires\n\
               k1,,,acept,why,Kari,\n\
               k2,,,accept,,Kari,\n\
               k3,,,godtatt,why,Kari,soon\n\
               ,same-adress,7,later,,Kari,\n\
               k4,,,erledigt,,Kari,\n";
    workspace.write("decisions.csv", csv);
    let report_run = workspace.run(&["--decisions", "decisions.csv"]);
    assert_eq!(report_run.code, 2);
    for expected in [
        "4 rows of the decisions cannot be used",
        "decisions.csv row 2: `acept` is not a decision; did you mean accept?",
        "decisions.csv row 3: an accepted finding needs a reason",
        "decisions.csv row 4: `soon` is not a date",
        "decisions.csv row 5: unknown rule `same-adress`",
    ] {
        assert!(
            report_run.err.contains(expected),
            "{expected}: {}",
            report_run.err
        );
    }
    assert!(!report_run.err.contains("row 6"), "{}", report_run.err);
}

#[test]
fn words_of_other_languages_decide() {
    let workspace = Workspace::new();
    let csv = "rule,user_id,decision,reason,by\n\
               malformed-address,18,Godkjent til 31.12.2026,slutter,Kari\n\
               malformed-address,19,Erledigt,,Kari\n\
               same-person,10,senare,,Kari\n";
    workspace.write("decisions.csv", csv);
    let report_run = workspace.run(&["--decisions", "decisions.csv", "--today", "2026-11-25"]);
    let decision = |rule: &str, user: i64| {
        let findings = report_run.findings().iter();
        let mut of = findings.filter(|each| each["rule"] == rule && each["user_id"] == user);
        of.next().expect("it is there")["decision"].clone()
    };
    assert_eq!(decision("malformed-address", 18), "accept until 2026-12-31");
    assert_eq!(decision("malformed-address", 19), "done");
    assert_eq!(decision("same-person", 10), "later");
    assert!(
        report_run
            .err
            .contains("Marked as done, but still in the exports: decisions.csv row 3"),
        "{}",
        report_run.err
    );
}
