//! The fix list: one row for each finding.
//!
//! People, spreadsheets and scripts depend on the names and the order of the columns, so new columns are added at the
//! end.

use std::borrow::Cow;

use super::cell::{CellText, CustomerValue};
use super::flat_table::FlatTable;
use super::{group_text, labels};
use crate::locale::Catalogue;
use crate::model::finding::{Group, Severity};
use crate::model::location::Location;
use crate::report::{Report, ReportedFinding};

/// A function that returns one cell for a finding, in the language of the catalogue.
type FixListCell = for<'a> fn(&'a ReportedFinding, &Catalogue) -> CellText<'a>;

/// One column of the fix list.
pub(super) struct FixListColumn {
    /// The name of the column in the header.
    pub(super) name: &'static str,
    cell: FixListCell,
}

const fn column(name: &'static str, cell: FixListCell) -> FixListColumn {
    FixListColumn { name, cell }
}

/// All columns in order. `--decisions` reads the list, so `decision`, `decision_reason` and `owner` are written in the
/// syntax that this option reads.
pub(super) static COLUMNS: [FixListColumn; 26] = [
    column("requirement", |e, _| e.requirement.into()),
    column("rule", |e, _| e.finding.rule.id.into()),
    column("severity", |e, _| labels::severity_word(e).into()),
    column("status", |e, _| labels::status_word(e.status).into()),
    column("finding_id", |e, _| e.id.as_str().into()),
    column("user_id", |e, _| e.finding.subject.user_id.into()),
    column("login", |e, _| e.finding.subject.login.as_str().into()),
    column("name", |e, catalogue| labels::name(e, catalogue).into()),
    column("field", |e, _| e.finding.field.as_str().into()),
    column("value", |e, _| value(e)),
    column("suggestion", |e, _| e.finding.suggestion.as_deref().into()),
    column("action", |e, catalogue| {
        catalogue.text(&e.finding.action).into()
    }),
    column("fix", |e, _| certainty(e)),
    column("message", |e, catalogue| {
        catalogue.text(&e.finding.message).into()
    }),
    column("group_id", |e, _| {
        group(e).map(|group| group.id.as_str()).into()
    }),
    column("group_size", |e, _| group(e).map(|group| group.size).into()),
    column("member", |e, _| group(e).map(|group| group.member).into()),
    column("matched_by", |e, _| {
        group(e).map(group_text::matched_by_cell).into()
    }),
    column("keep", |e, catalogue| labels::keep(e, catalogue).into()),
    column("file", |e, _| {
        first_location(e).map(|at| at.origin.file.as_str()).into()
    }),
    column("sheet", |e, _| {
        first_location(e)
            .and_then(|at| at.origin.sheet.as_deref())
            .into()
    }),
    column("row", |e, _| first_location(e).map(|at| at.row).into()),
    column("owner", |e, _| e.owner.as_deref().into()),
    column("decision", |e, _| e.decision.as_ref().into()),
    column("decision_reason", |e, _| labels::decision_reason(e).into()),
    column("since", |e, _| e.since.as_deref().into()),
];

/// Returns the names of all columns.
pub(super) fn header() -> Vec<&'static str> {
    COLUMNS.iter().map(|column| column.name).collect()
}

/// Returns the cells of a finding.
pub(super) fn row<'a>(
    entry: &'a ReportedFinding,
    catalogue: &'static Catalogue,
) -> impl Iterator<Item = CellText<'a>> {
    COLUMNS
        .iter()
        .map(move |column| (column.cell)(entry, catalogue))
}

/// Returns the fix list of one requirement. Info findings are included only if `info` is true.
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
        rows: Box::new(entries.map(|entry| cells(entry, report.catalogue()))),
    }
}

fn cells<'a>(entry: Cow<'a, ReportedFinding>, catalogue: &'static Catalogue) -> Vec<CellText<'a>> {
    match entry {
        Cow::Borrowed(entry) => row(entry, catalogue).collect(),
        Cow::Owned(entry) => row(&entry, catalogue).map(CellText::into_owned).collect(),
    }
}

/// Returns the value of a finding. A workbook does not show a value that is a number or the code name of a licence,
/// because the message says what the value means.
fn value(entry: &ReportedFinding) -> CellText<'_> {
    CellText::Value(CustomerValue {
        text: entry.finding.value.as_str().into(),
        is_for_people: labels::is_for_people(&entry.finding),
    })
}

/// Returns how certain the suggested value is. In a workbook, the cell is empty if no value is suggested.
fn certainty(entry: &ReportedFinding) -> CellText<'_> {
    let word = labels::fix_word(entry.finding.fix);
    match entry.finding.suggestion {
        Some(_) => word.into(),
        None => CellText::Program(word.name),
    }
}

fn group(entry: &ReportedFinding) -> Option<&Group> {
    entry.finding.group.as_ref()
}

/// Returns the location of the row that should be changed first.
fn first_location(entry: &ReportedFinding) -> Option<&Location> {
    entry.finding.locations.first()
}
