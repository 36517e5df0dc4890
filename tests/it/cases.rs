//! Runs the cases in `testdata/cases`: small inputs with their expected results.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::support::case::{Case, all_cases, parse};

/// Cases that still fail. The list may only become shorter: remove a case when it passes.
const KNOWN_WRONG: &[&str] = &[];

#[test]
fn every_case_is_as_expected() {
    let cases = all_cases();
    let results: Vec<(&Case, Vec<String>)> = cases
        .par_iter()
        .map(|case| (case, case.differences()))
        .collect();
    let mut problems = Vec::new();
    for (case, differences) in results {
        let name = &case.name;
        match (KNOWN_WRONG.contains(&name.as_str()), differences.is_empty()) {
            (false, true) | (true, false) => {}
            (false, false) => {
                let differences = differences.join("; ");
                problems.push(format!("{name}: {differences}\n    {}", case.why));
            }
            (true, true) => {
                problems.push(format!("{name} is right now: delete it from KNOWN_WRONG"));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn names_of_cases_are_unique_and_known() {
    let cases = all_cases();
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), cases.len(), "a name occurs twice");
    for name in KNOWN_WRONG {
        assert!(names.contains(name), "KNOWN_WRONG: no case {name}");
    }
}

/// Returns the differences between the result for the customer in `testdata/ready` and an expectation. `rest` contains
/// further fields of the case.
fn differences_from(expectation: &str, rest: &str) -> String {
    let text = format!(
        "[[case]]\nname = 'planted'\nwhy = 'wrong on purpose'\nbase = 'ready'\n{rest}\nexpect = {{ {expectation} }}\n"
    );
    let cases = parse(&text).expect("a case");
    cases[0].differences().join("; ")
}

#[test]
fn wrong_expectations_are_reported() {
    for (expectation, expected) in [
        ("exit = [1]", "exit 0, expected [1]"),
        ("verdict = ['not-ready']", "verdict ready"),
        ("notpass = ['travel']", "travel passes"),
        (
            "finding = ['same-address']",
            "no finding of [\"same-address\"]",
        ),
        (
            "keep = ['same-address', 'AHE']",
            "AHE is not the one to keep",
        ),
        ("says = 'no such text'", "does not say \"no such text\""),
        ("nosay = '3390517748'", "says \"3390517748\""),
        (
            "columns = ['SURNAME']",
            "column SURNAME is neither read nor named",
        ),
        ("requirements = { travel = 'fail' }", "travel is pass"),
        (
            "logins = { same-address = ['AHE'] }",
            "same-address is about []",
        ),
        (
            "access = { AHE = 'out', XYZ = 'must' }",
            "access of AHE is \"must\"; no user XYZ",
        ),
        ("exit = [0], allpass = true", ""),
    ] {
        assert_eq!(differences_from(expectation, ""), expected, "{expectation}");
    }
}

#[test]
fn changes_of_a_case_reach_the_program() {
    let twin = r#"change = [
        { table = "EMAIL", set = [{ where = { PERSON_ID = "1015" }, to = { EMAIL_ADDRESS = "AHE@tallmyra-instrument.se" } }] },
        { table = "ASSOCIATE", blank = ["USERNAME"], append = ['20,"NEW",20,0,2,,1015,0,0,'] },
        { table = "AREA", save_as = "Area.csv", separator = ";" },
    ]
    manifest = true"#;
    let differences = differences_from("allpass = true, nofinding = ['same-person']", twin);
    assert!(
        differences.contains("finding of same-person"),
        "{differences}"
    );
    let missing = "remove = ['CRM8.EMAIL.csv']";
    let differences = differences_from("exit = [0]", missing);
    assert!(differences.starts_with("exit 3"), "{differences}");
    let empty = "remove = 'all'\nfiles = { 'notes.txt' = 'Nothing yet.' }";
    let differences = differences_from("verdict = ['ready']", empty);
    assert!(differences.contains("verdict"), "{differences}");
}
