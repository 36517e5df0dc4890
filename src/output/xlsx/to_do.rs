//! Builds the first sheet: all open findings, with those of the same person together.

use std::collections::HashSet;

use super::super::cell::{CellText, visible};
use super::super::flat_table::FlatTable;
use super::super::labels::{self, grouped};
use crate::model::finding::Severity;
use crate::report::{Decision, DecisionKind, Report, ReportedFinding};

/// The name of the sheet.
pub(super) const NAME: &str = "To do";

/// The text in the column `done` of a finding that somebody marked as done but that is still in the exports. When the
/// workbook is read back, this text does not mean done.
pub(super) const STILL_FOUND: &str = "still found";

/// One column: its title, and a function that returns its cell.
type ToDoColumn = (
    &'static str,
    for<'a> fn(&'a ReportedFinding) -> CellText<'a>,
);

/// The columns. `--decisions` reads `done`, `owner`, `decision`, `reason` and `finding_id` back.
const COLUMNS: [ToDoColumn; 12] = [
    ("done", |entry| done(entry).into()),
    ("severity", |entry| entry.finding.severity.as_str().into()),
    ("login", |entry| entry.finding.subject.login.as_str().into()),
    ("name", |entry| entry.finding.subject.name.as_str().into()),
    ("what is wrong", |entry| {
        entry.finding.message.english().into()
    }),
    ("now", |entry| CellText::Text(visible(&entry.finding.value))),
    ("change to", |entry| {
        entry.finding.suggestion.as_deref().into()
    }),
    ("how", |entry| entry.finding.action.english().into()),
    ("owner", |entry| entry.owner.as_deref().into()),
    ("decision", |entry| open_decision(entry).into()),
    ("reason", |entry| labels::decision_reason(entry).into()),
    ("finding_id", |entry| entry.id.as_str().into()),
];

/// Returns the open fails and reviews. First come the people with a fail, each with all their findings; then other
/// records with a fail; then people with reviews only; then the other reviews. The findings of a person begin with the
/// fails.
///
/// Lazy findings are not included. Only formats without a workbook have them.
pub(super) fn table(report: &Report) -> FlatTable<'_> {
    let mut entries: Vec<&ReportedFinding> = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open() && entry.is_for_people())
        .collect();
    let with_fail: HashSet<Person<'_>> = entries
        .iter()
        .filter(|entry| entry.finding.severity == Severity::Fail)
        .filter_map(|entry| person(entry))
        .collect();
    // The sort is stable, so the findings of one person stay in report order.
    entries.sort_by_key(|entry| {
        let person = person(entry);
        let severity = entry.finding.severity;
        let blocks = match &person {
            Some(person) => with_fail.contains(person),
            None => severity == Severity::Fail,
        };
        (!blocks, person.is_none(), person, severity)
    });
    FlatTable {
        name: NAME,
        header: COLUMNS.iter().map(|(name, _)| *name).collect(),
        rows: Box::new(entries.into_iter().map(cells)),
    }
}

/// The login and the id of a person.
type Person<'a> = (&'a str, Option<i64>);

/// Returns the person whom a finding is about, or `None` if it is about another record.
fn person(entry: &ReportedFinding) -> Option<Person<'_>> {
    let subject = &entry.finding.subject;
    let is_user = subject.user_id.is_some() || !subject.login.is_empty();
    is_user.then_some((subject.login.as_str(), subject.user_id))
}

fn cells(entry: &ReportedFinding) -> Vec<CellText<'_>> {
    COLUMNS.iter().map(|(_, cell)| cell(entry)).collect()
}

fn done(entry: &ReportedFinding) -> Option<&'static str> {
    is_marked_done(entry.decision.as_ref()).then_some(STILL_FOUND)
}

fn is_marked_done(decision: Option<&Decision>) -> bool {
    decision.is_some_and(|decision| decision.kind == DecisionKind::Done)
}

/// Returns the decision on an open finding. A decision that marked it as done is ignored, because the finding is still
/// in the exports.
fn open_decision(entry: &ReportedFinding) -> Option<String> {
    let decision = entry.decision.as_ref();
    let decision = decision.filter(|decision| decision.kind != DecisionKind::Done);
    decision.map(Decision::as_cell)
}

/// Returns the heading above the list: `To do: 26 to fix, 39 to check`.
pub(super) fn heading(report: &Report) -> String {
    let sum = |number: fn(&crate::report::RequirementReport) -> usize| -> usize {
        report.requirements.iter().map(number).sum()
    };
    let (fails, reviews) = (sum(|each| each.fails), sum(|each| each.reviews));
    match (fails, reviews) {
        (0, 0) => "Nothing to do".to_owned(),
        _ => format!(
            "To do: {} to fix, {} to check",
            grouped(fails),
            grouped(reviews)
        ),
    }
}

/// The instructions above the list.
pub(super) const INSTRUCTIONS: &str = "Correct each finding in SuperOffice and choose yes in the column done. If a value may \
    stay as it is, choose accept in the column decision and write the reason. If the value in the column change to is right, \
    choose apply. Save this file and send it back.";
