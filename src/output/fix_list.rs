//! The fix list: one row for each record that a person has to change.
//!
//! People, spreadsheets and scripts depend on the names and the order of the columns, so new columns are added at the
//! end.

use std::borrow::Cow;

use super::cell::{CellText, visible};
use super::flat_table::FlatTable;
use super::labels;
use crate::model::finding::{Group, Severity};
use crate::model::location::Location;
use crate::report::{Decision, Report, ReportedFinding};

/// One column of the fix list.
pub(super) struct FixListColumn {
    /// The name of the column in the header.
    pub(super) name: &'static str,
    cell: for<'a> fn(&'a ReportedFinding) -> CellText<'a>,
}

const fn column(
    name: &'static str,
    cell: for<'a> fn(&'a ReportedFinding) -> CellText<'a>,
) -> FixListColumn {
    FixListColumn { name, cell }
}

/// All columns in order. `--decisions` reads the list, so `decision`, `decision_reason` and `owner` are written in the
/// form in which they are read.
pub(super) static COLUMNS: [FixListColumn; 26] = [
    column("requirement", |e| e.requirement.into()),
    column("rule", |e| e.finding.rule.id.into()),
    column("severity", |e| e.finding.severity.as_str().into()),
    column("status", |e| e.status.as_str().into()),
    column("finding_id", |e| e.id.as_str().into()),
    column("user_id", |e| e.finding.subject.user_id.into()),
    column("login", |e| e.finding.subject.login.as_str().into()),
    column("name", |e| e.finding.subject.name.as_str().into()),
    column("field", |e| e.finding.field.as_str().into()),
    column("value", |e| CellText::Text(visible(&e.finding.value))),
    column("suggestion", |e| e.finding.suggestion.as_deref().into()),
    column("action", |e| e.finding.action.english().into()),
    column("fix", |e| e.finding.fix.as_str().into()),
    column("message", |e| e.finding.message.english().into()),
    column("group_id", |e| {
        group(e).map(|group| group.id.as_str()).into()
    }),
    column("group_size", |e| group(e).map(|group| group.size).into()),
    column("member", |e| group(e).map(|group| group.member).into()),
    column("matched_by", |e| group(e).map(labels::matched_by).into()),
    column("keep", |e| labels::keep(e).into()),
    column("file", |e| {
        first_location(e).map(|at| at.origin.file.as_str()).into()
    }),
    column("sheet", |e| {
        first_location(e)
            .and_then(|at| at.origin.sheet.as_deref())
            .into()
    }),
    column("row", |e| first_location(e).map(|at| at.row).into()),
    column("owner", |e| e.owner.as_deref().into()),
    column("decision", |e| {
        e.decision.as_ref().map(Decision::as_cell).into()
    }),
    column("decision_reason", |e| labels::decision_reason(e).into()),
    column("since", |e| e.since.as_deref().into()),
];

/// Returns the names of all columns.
pub(super) fn header() -> Vec<&'static str> {
    COLUMNS.iter().map(|column| column.name).collect()
}

/// Returns the cells of a finding.
pub(super) fn row(entry: &ReportedFinding) -> impl Iterator<Item = CellText<'_>> {
    COLUMNS.iter().map(move |column| (column.cell)(entry))
}

/// Returns the findings of one requirement. Info findings are included only if `info` is true.
pub(super) fn of_requirement<'a>(
    report: &'a Report,
    requirement: &'a str,
    info: bool,
) -> FlatTable<'a> {
    fix_list(requirement, report, move |entry| {
        entry.requirement == requirement && (info || entry.finding.severity != Severity::Info)
    })
}

fn fix_list<'a>(
    name: &'a str,
    report: &'a Report,
    wanted: impl Fn(&ReportedFinding) -> bool + 'a,
) -> FlatTable<'a> {
    let entries = report.entries().filter(move |entry| wanted(entry));
    FlatTable {
        name,
        header: header(),
        rows: Box::new(entries.map(cells)),
    }
}

fn cells(entry: Cow<'_, ReportedFinding>) -> Vec<CellText<'_>> {
    match entry {
        Cow::Borrowed(entry) => row(entry).collect(),
        Cow::Owned(entry) => row(&entry).map(CellText::into_owned).collect(),
    }
}

fn group(entry: &ReportedFinding) -> Option<&Group> {
    entry.finding.group.as_ref()
}

/// Returns the location of the row that should be changed first.
fn first_location(entry: &ReportedFinding) -> Option<&Location> {
    entry.finding.locations.first()
}
