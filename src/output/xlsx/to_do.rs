//! Builds the first sheet: all open findings, with those of the same person together.

use std::collections::{HashMap, HashSet};

use super::super::cell::CellText;
use super::super::doer::is_preparation;
use super::super::flat_table::FlatTable;
use super::super::labels;
use super::column::SheetKind;
use super::how_to_fix;
use crate::locale::{Catalogue, Listing, Message, Text};
use crate::model::finding::Severity;
use crate::report::{Decision, DecisionKind, Report, ReportedFinding};

/// The id of the message with the name of the sheet.
pub(super) const NAME: &str = "sheet-to-do";

/// Number of rows of the same group that a row names.
const MOST_ROWS: usize = 5;

/// The columns. `--decisions` reads `done`, `owner`, `decision`, `reason` and `finding_id` back.
const COLUMNS: [&str; 12] = [
    "done",
    "severity",
    "login",
    "name",
    "what is wrong",
    "now",
    "change to",
    "how",
    "owner",
    "decision",
    "reason",
    "finding_id",
];

/// Returns the open fails and reviews. First come the people with a fail, each with all their findings; then other
/// records with a fail; then people with reviews only; then the other reviews; last what has to be prepared. The findings
/// of a person begin with the fails.
///
/// Lazy findings are not included. Only formats without a workbook have them.
pub(super) fn table(report: &Report) -> FlatTable<'_> {
    let entries = sorted(report);
    let rows = ToDoRows {
        catalogue: report.catalogue(),
        groups: rows_of_groups(&entries),
        rules: (first_row(SheetKind::Other)..)
            .zip(how_to_fix::rule_ids(report))
            .map(|(row, rule)| (rule, row))
            .collect(),
    };
    let numbered = (first_row(SheetKind::ToDo)..).zip(entries);
    FlatTable {
        name: NAME,
        header: COLUMNS.to_vec(),
        rows: Box::new(numbered.map(move |(row, entry)| rows.cells(row, entry))),
    }
}

/// Returns the number of the first row below the header, as a spreadsheet shows it.
fn first_row(kind: SheetKind) -> u32 {
    kind.rows_above() + 2
}

fn sorted(report: &Report) -> Vec<&ReportedFinding> {
    let mut entries: Vec<&ReportedFinding> = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open())
        .filter(|entry| entry.is_for_people() || is_preparation(entry))
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
        let prepares = severity == Severity::Info;
        (prepares, !blocks, person.is_none(), person, severity)
    });
    entries
}

/// Returns the rows of each group.
fn rows_of_groups<'a>(entries: &[&'a ReportedFinding]) -> HashMap<GroupKey<'a>, Vec<u32>> {
    let mut groups: HashMap<GroupKey<'a>, Vec<u32>> = HashMap::new();
    for (row, entry) in (first_row(SheetKind::ToDo)..).zip(entries) {
        if let Some(group) = group(entry) {
            groups.entry(group).or_default().push(row);
        }
    }
    groups
}

/// The requirement and the id of a group.
type GroupKey<'a> = (&'static str, &'a str);

fn group(entry: &ReportedFinding) -> Option<GroupKey<'_>> {
    let group = entry.finding.group.as_ref()?;
    Some((entry.requirement, group.id.as_str()))
}

/// The login and the id of a person.
type Person<'a> = (&'a str, Option<i64>);

/// Returns the person whom a finding is about, or `None` if it is about another record.
fn person(entry: &ReportedFinding) -> Option<Person<'_>> {
    let subject = &entry.finding.subject;
    let is_user = subject.user_id.is_some() || !subject.login.is_empty();
    is_user.then_some((subject.login.as_str(), subject.user_id))
}

/// Creates the rows of the sheet.
struct ToDoRows<'a> {
    catalogue: &'static Catalogue,
    /// The rows of the members of each group.
    groups: HashMap<GroupKey<'a>, Vec<u32>>,
    /// The row of each rule on the sheet that explains it.
    rules: HashMap<&'static str, u32>,
}

impl<'a> ToDoRows<'a> {
    fn cells(&self, row: u32, entry: &'a ReportedFinding) -> Vec<CellText<'a>> {
        let (finding, catalogue) = (&entry.finding, self.catalogue);
        vec![
            self.done(entry).into(),
            labels::severity_in_words(finding.severity).into(),
            finding.subject.login.as_str().into(),
            finding.subject.name.as_str().into(),
            catalogue.text(&finding.message).into(),
            self.now(entry),
            finding.suggestion.as_deref().into(),
            catalogue.text(&self.how(row, entry)).into(),
            entry.owner.as_deref().into(),
            open_decision(entry).into(),
            labels::decision_reason(entry).into(),
            entry.id.as_str().into(),
        ]
    }

    /// Returns a mark at a finding that somebody marked as done but that is still in the exports. When the workbook is
    /// read back, this text does not mean done.
    fn done(&self, entry: &ReportedFinding) -> Option<String> {
        is_marked_done(entry.decision.as_ref()).then(|| self.catalogue.fixed("done-still-found"))
    }

    fn now(&self, entry: &'a ReportedFinding) -> CellText<'a> {
        let value = labels::value(&entry.finding, self.catalogue);
        if value.is_empty() {
            return CellText::Empty;
        }
        CellText::Text(value)
    }

    /// Returns what to do, the other rows of the group, and where the rule is explained.
    fn how(&self, row: u32, entry: &ReportedFinding) -> Text {
        let mut text = entry.finding.action.clone();
        let rows = group(entry).and_then(|group| self.groups.get(&group));
        let others: Vec<String> = rows
            .into_iter()
            .flatten()
            .filter(|other| **other != row)
            .map(ToString::to_string)
            .collect();
        if !others.is_empty() {
            let rows = Listing::some(others, MOST_ROWS);
            text = text.then(Message::new("to-do-see-rows").with("rows", rows));
        }
        if let Some(row) = self.rules.get(entry.finding.rule.id) {
            let more = Message::new("to-do-more")
                .with("sheet", Message::new(how_to_fix::NAME))
                .with("row", row.to_string());
            text = text.then(more);
        }
        text
    }
}

fn is_marked_done(decision: Option<&Decision>) -> bool {
    decision.is_some_and(|decision| decision.kind == DecisionKind::Done)
}

/// Returns the decision on an open finding. A decision that marked it as done is ignored, because the finding is still
/// in the exports.
fn open_decision(entry: &ReportedFinding) -> Option<&Decision> {
    let decision = entry.decision.as_ref();
    decision.filter(|decision| decision.kind != DecisionKind::Done)
}

/// Returns the heading above the list: `To do: 26 to fix, 39 to check`.
pub(super) fn heading(report: &Report) -> String {
    let (fails, reviews) = (report.fails(), report.reviews());
    report.catalogue().message(&match (fails, reviews) {
        (0, 0) => Message::new("to-do-nothing"),
        _ => Message::new("to-do-heading")
            .with("fails", fails)
            .with("reviews", reviews),
    })
}
