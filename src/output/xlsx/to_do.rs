//! Builds the first sheet: the open findings to fix, to check and to prepare, grouped by person.

use std::collections::{HashMap, HashSet};

use super::super::cell::CellText;
use super::super::flat_table::FlatTable;
use super::super::labels;
use crate::locale::{Argument, Catalogue, Listing, Message, Text};
use crate::model::finding::Severity;
use crate::report::{Decision, DecisionKind, Report, ReportedFinding};

/// The id of the message with the name of the sheet.
pub(super) const NAME: &str = "sheet-to-do";

/// The rules about an administrator without a plan, and about a user who may be an administrator. Their findings are
/// listed together.
const WITHOUT_PLAN: &str = "administrator-without-plan";
const BY_ROLE_NAME: &str = "administrator-by-role-name";

/// A row refers to at most this many other findings of its group.
const MAX_RELATED: usize = 5;

/// The columns. `--decisions` reads `done`, `owner`, `decision`, `reason` and `finding_id` back.
const COLUMNS: [&str; 14] = [
    "done",
    "severity",
    "login",
    "name",
    "finding",
    "what is wrong",
    "now",
    "change to",
    "fix",
    "how",
    "owner",
    "decision",
    "reason",
    "finding_id",
];

/// Returns the open findings to fix, to check and to prepare, in this order:
///
/// 1. findings about people who have something to fix;
/// 2. findings to fix about other records;
/// 3. findings about people who have nothing to fix;
/// 4. remaining findings about other records;
/// 5. findings to prepare.
///
/// For each person, findings to fix come first, then findings to check, then findings that close by themselves. A
/// finding that closes by itself does not count as a finding to fix.
///
/// Lazy findings (findings that are created only on request) are not included. Only `analyze addresses` has them, and
/// it writes no workbook.
pub(super) fn table(report: &Report) -> FlatTable<'_> {
    let entries = sorted(report);
    let rows = ToDoRows {
        catalogue: report.catalogue(),
        groups: groups(&entries),
    };
    let entries = entries.into_iter();
    FlatTable {
        name: NAME,
        header: COLUMNS.to_vec(),
        rows: Box::new(entries.map(move |entry| rows.cells(entry))),
    }
}

fn sorted(report: &Report) -> Vec<&ReportedFinding> {
    let mut entries: Vec<&ReportedFinding> = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open())
        .filter(|entry| entry.is_for_people() || entry.is_preparation())
        .collect();
    let with_fail: HashSet<Person<'_>> = entries
        .iter()
        .filter(|entry| entry.finding.severity == Severity::Fail && !labels::is_kept(entry))
        .filter_map(|entry| person(entry))
        .collect();
    let administrator = entries
        .iter()
        .find(|entry| entry.finding.rule.id == WITHOUT_PLAN)
        .and_then(|entry| person(entry));
    // The sort is stable, so findings with equal keys stay in report order.
    entries.sort_by_key(|entry| {
        // The finding about a possible administrator is listed with the administrator without a plan. It may show that
        // another administrator has a plan. Then the administrator without a plan does not need one.
        let person = match &administrator {
            Some(administrator) if entry.finding.rule.id == BY_ROLE_NAME => Some(*administrator),
            _ => person(entry),
        };
        let is_kept = labels::is_kept(entry);
        let severity = entry.finding.severity;
        let blocks = match &person {
            Some(person) => with_fail.contains(person),
            None => severity == Severity::Fail && !is_kept,
        };
        let prepares = severity == Severity::Info;
        let of_person = (is_kept, severity);
        (prepares, !blocks, person.is_none(), person, of_person)
    });
    entries
}

/// Returns the members of each group.
fn groups<'a>(entries: &[&'a ReportedFinding]) -> Groups<'a> {
    let mut groups = Groups::new();
    for entry in entries {
        if let Some(group) = group(entry) {
            groups.entry(group).or_default().push(entry);
        }
    }
    groups
}

/// The members of each group.
type Groups<'a> = HashMap<GroupKey<'a>, Vec<&'a ReportedFinding>>;

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
    groups: Groups<'a>,
}

impl<'a> ToDoRows<'a> {
    fn cells(&self, entry: &'a ReportedFinding) -> Vec<CellText<'a>> {
        let (finding, catalogue) = (&entry.finding, self.catalogue);
        vec![
            self.done(entry).into(),
            labels::open_severity(entry).into(),
            finding.subject.login.as_str().into(),
            labels::name(entry, self.catalogue).into(),
            self.title(entry).into(),
            catalogue.text(&finding.message).into(),
            self.now(entry),
            finding.suggestion.as_deref().into(),
            certainty(entry),
            catalogue.text(&self.how(entry)).into(),
            entry.owner.as_deref().into(),
            open_decision(entry).into(),
            labels::decision_reason(entry).into(),
            entry.id.as_str().into(),
        ]
    }

    /// Returns the remark that the finding is still in the exports, or `None` if nobody marked the finding as done.
    /// When `--decisions` reads the workbook back, this remark does not count as a mark.
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

    /// Returns what to do, and references to the other findings of the group. The references contain users and rule
    /// titles instead of row numbers, because readers sort the list.
    fn how(&self, entry: &ReportedFinding) -> Text {
        let mut text = entry.finding.action.clone();
        let members = group(entry).and_then(|group| self.groups.get(&group));
        let others: Vec<Argument> = members
            .into_iter()
            .flatten()
            .filter(|other| other.id != entry.id)
            .map(|other| self.related(entry, other))
            .collect();
        if !others.is_empty() {
            let others = Listing::some(others, MAX_RELATED);
            text = text.then(Message::new("to-do-see").with("findings", others));
        }
        text
    }

    /// Returns the reference to another finding of the same group: the user and, if the rules differ, also the title of
    /// the other finding's rule.
    fn related(&self, entry: &ReportedFinding, other: &ReportedFinding) -> Argument {
        let user = labels::short_name(other, self.catalogue);
        if other.finding.rule.id == entry.finding.rule.id {
            return user.into();
        }
        Message::new("to-do-see-finding")
            .with("user", user)
            .with("title", self.title(other))
            .into()
    }

    /// Returns the title of a finding's rule, as on the sheet that explains the rule.
    fn title(&self, entry: &ReportedFinding) -> String {
        labels::rule_title(entry.finding.rule, self.catalogue)
    }
}

/// Returns the word for the certainty of the suggested value, or an empty cell if no value is suggested.
fn certainty(entry: &ReportedFinding) -> CellText<'_> {
    let finding = &entry.finding;
    let has_value = finding.suggestion.is_some();
    if has_value {
        labels::fix_word(finding.fix).into()
    } else {
        CellText::Empty
    }
}

fn is_marked_done(decision: Option<&Decision>) -> bool {
    decision.is_some_and(|decision| decision.kind == DecisionKind::Done)
}

/// Returns the decision on an open finding, or `None` if nobody decided on it. A decision that marked the finding as
/// done is ignored, because the finding is still in the exports.
fn open_decision(entry: &ReportedFinding) -> Option<&Decision> {
    let decision = entry.decision.as_ref();
    decision.filter(|decision| decision.kind != DecisionKind::Done)
}

/// Returns the heading above the list: `To do: 22 to fix, 35 to check, 2 to prepare; 8 more close by themselves`. Each
/// number is the number of rows with the corresponding word in the column `severity`.
pub(super) fn heading(report: &Report) -> String {
    let open = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open());
    let preparations = open.clone().filter(|entry| entry.is_preparation()).count();
    let kept = open
        .clone()
        .filter(|entry| entry.is_for_people() && labels::is_kept(entry))
        .count();
    let to_change = open.filter(|entry| !labels::is_kept(entry));
    let number = |severity: Severity| {
        let entries = to_change.clone();
        entries
            .filter(|entry| entry.finding.severity == severity)
            .count()
    };
    let (fails, reviews) = (number(Severity::Fail), number(Severity::Review));
    let heading = match (fails + reviews, kept, preparations) {
        (0, 0, 0) => Message::new("to-do-nothing"),
        (_, _, 0) => Message::new("to-do-heading")
            .with("fails", fails)
            .with("reviews", reviews),
        _ => Message::new("to-do-heading-prepare")
            .with("fails", fails)
            .with("reviews", reviews)
            .with("preparations", preparations),
    };
    report.catalogue().message(&match kept {
        0 => heading,
        _ => Message::new("to-do-heading-kept")
            .with("heading", heading)
            .with("kept", kept),
    })
}
