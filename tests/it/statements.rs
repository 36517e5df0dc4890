//! Tests the table of statements about SuperOffice: each statement has a case without a finding, a case with a finding,
//! and a case in which data is missing.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::support::case::{Case, all_cases};
use crate::support::exports::testdata;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statements {
    statement: Vec<Statement>,
}

/// A statement, with the names of its cases. `cases.rs` runs the cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    text: String,
    /// Names of the cases in which there is nothing to report.
    clean: Vec<String>,
    /// Names of the cases in which the program reports a problem.
    dirty: Vec<String>,
    /// Names of the cases in which the statement cannot be checked because data is missing.
    missing: Vec<String>,
}

fn statements() -> Vec<Statement> {
    let text = std::fs::read_to_string(testdata("statements.toml")).expect("UTF-8");
    let table: Statements = toml::from_str(&text).expect("a table of statements");
    table.statement
}

/// Checks the names of cases in one cell of the table. Returns a problem for each name without a case and for each case
/// that does not fit, or one problem if the cell is empty.
fn problems_of_cell(
    names: &[String],
    cases: &BTreeMap<String, Case>,
    fits: impl Fn(&Case) -> bool,
) -> Vec<String> {
    if names.is_empty() {
        return vec!["no case".to_owned()];
    }
    let problem = |name: &String| match cases.get(name) {
        None => Some(format!("no case is called {name}")),
        Some(case) if !fits(case) => Some(format!("{name} expects something else")),
        Some(_) => None,
    };
    names.iter().filter_map(problem).collect()
}

fn problems(statement: &Statement, cases: &BTreeMap<String, Case>) -> Vec<String> {
    let Statement {
        text,
        clean,
        dirty,
        missing,
    } = statement;
    let cells = [
        ("clean", problems_of_cell(clean, cases, Case::is_clean)),
        ("dirty", problems_of_cell(dirty, cases, Case::is_dirty)),
        ("missing", problems_of_cell(missing, cases, Case::is_open)),
    ];
    let cells = cells.into_iter();
    cells
        .flat_map(|(cell, problems)| {
            let problems = problems.into_iter();
            problems.map(move |problem| format!("{text} {cell}: {problem}"))
        })
        .collect()
}

#[test]
fn every_statement_has_a_clean_a_dirty_and_a_missing_case() {
    let cases = all_cases().into_iter();
    let cases: BTreeMap<String, Case> = cases.map(|case| (case.name.clone(), case)).collect();
    let statements = statements();
    assert!(!statements.is_empty());
    let problems: Vec<String> = statements
        .iter()
        .flat_map(|statement| problems(statement, &cases))
        .collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn empty_cells_and_unknown_cases_are_reported() {
    let statement = Statement {
        text: "Planted.".to_owned(),
        clean: Vec::new(),
        dirty: vec!["no-webhooks".to_owned()],
        missing: vec!["not-a-case".to_owned()],
    };
    let cases = all_cases().into_iter();
    let cases: BTreeMap<String, Case> = cases.map(|case| (case.name.clone(), case)).collect();
    assert_eq!(
        problems(&statement, &cases),
        [
            "Planted. clean: no case",
            "Planted. dirty: no-webhooks expects something else",
            "Planted. missing: no case is called not-a-case",
        ]
    );
}
