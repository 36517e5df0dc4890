//! The flat tables of a report for CSV folders and workbooks: verdicts, fix lists, groups, missing data, inputs, and
//! rows that were set aside.

use std::collections::BTreeMap;

use super::cell::{CellText, CustomerValue};
use super::flat_table::FlatTable;
use super::note_text::NoteReader;
use super::{fix_list, group_text, labels, note_text};
use crate::locale::Catalogue;
use crate::model::finding::Group;
use crate::model::input_report::InputReport;
use crate::model::table::Field;
use crate::report::{BaselineProgress, Report, ReportedFinding, RequirementReport};

/// The name of the table of groups.
pub(super) const GROUPS: &str = "groups";
/// The name of the table of verdicts.
pub(super) const VERDICTS: &str = "verdicts";

/// Returns all tables of a report: the verdicts, the fix list of each requirement, and the other tables. Info findings
/// are included only if `info` is true.
pub(super) fn all(report: &Report, info: bool) -> Vec<FlatTable<'_>> {
    let lists = report
        .requirements
        .iter()
        .map(|requirement| fix_list::of_requirement(report, requirement.id, info));
    let mut tables = vec![verdicts(report)];
    tables.extend(lists);
    tables.extend([
        groups(report),
        needs(report),
        inputs(report),
        rejected(report),
    ]);
    tables
}

/// Returns the overall verdict in the first row, then one row for each requirement.
fn verdicts(report: &Report) -> FlatTable<'_> {
    let header = vec![
        "requirement",
        "title",
        "must",
        "verdict",
        "checked",
        "fails",
        "reviews",
        "infos",
        "accepted",
        "out_of_scope",
        "reason",
        "only",
        "new",
        "open",
        "fixed",
        "unchecked",
    ];
    let overall = vec![
        CellText::from("overall"),
        CellText::from("all requirements"),
        CellText::Empty,
        CellText::from(report.overall.as_str()),
    ];
    let width = header.len();
    let overall = overall
        .into_iter()
        .chain(std::iter::repeat(CellText::Empty));
    let rows = std::iter::once(overall.take(width).collect());
    let catalogue = report.catalogue();
    let requirements = report.requirements.iter();
    let requirements = requirements.map(move |requirement| verdict(requirement, catalogue));
    FlatTable {
        name: VERDICTS,
        header,
        rows: Box::new(rows.chain(requirements)),
    }
}

fn verdict<'a>(requirement: &'a RequirementReport, catalogue: &Catalogue) -> Vec<CellText<'a>> {
    let progress =
        |number: fn(&BaselineProgress) -> usize| requirement.progress.as_ref().map(number).into();
    vec![
        requirement.id.into(),
        requirement.title(catalogue.language()).into(),
        labels::yes_no(requirement.must).into(),
        requirement.verdict.as_str().into(),
        requirement.checked.into(),
        requirement.fails.into(),
        requirement.reviews.into(),
        requirement.infos.into(),
        requirement.accepted.into(),
        requirement.out_of_scope.into(),
        requirement.reason(catalogue).into(),
        requirement
            .only
            .as_ref()
            .map(|rules| rules.join(", "))
            .into(),
        progress(|progress| progress.new),
        progress(|progress| progress.open),
        progress(|progress| progress.fixed),
        progress(|progress| progress.unchecked),
    ]
}

/// Returns one row for each group of findings.
fn groups(report: &Report) -> FlatTable<'_> {
    let mut groups: Vec<Vec<(&ReportedFinding, &Group)>> = Vec::new();
    let mut indexes: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for entry in report
        .findings
        .iter()
        .filter(|entry| entry.status.is_there())
    {
        if let Some(group) = &entry.finding.group {
            let index = *indexes
                .entry((entry.requirement, &group.id))
                .or_insert(groups.len());
            match groups.get_mut(index) {
                Some(members) => members.push((entry, group)),
                None => groups.push(vec![(entry, group)]),
            }
        }
    }
    let catalogue = report.catalogue();
    FlatTable {
        name: GROUPS,
        header: vec![
            "requirement",
            "rule",
            "severity",
            "group_id",
            "group_size",
            "matched_by",
            "members",
            "values",
            "keep",
            "keep_reason",
        ],
        rows: Box::new(
            groups
                .into_iter()
                .filter_map(|members| group(&members, catalogue)),
        ),
    }
}

fn group<'a>(
    members: &[(&'a ReportedFinding, &'a Group)],
    catalogue: &Catalogue,
) -> Option<Vec<CellText<'a>>> {
    let (first, of) = *members.first()?;
    let join = |texts: Vec<&str>| texts.join("; ");
    let kept = members.iter().find(|(_, group)| group.keep);
    let names = members.iter();
    let values = members
        .iter()
        .map(|(entry, _)| entry.finding.value.as_str());
    // The record to keep has a finding that closes by itself, so the severity is taken from another member's finding.
    let changed = members.iter().find(|(entry, _)| !labels::is_kept(entry));
    let worst = changed.map_or(first, |(entry, _)| *entry);
    let names: Vec<_> = names
        .map(|(entry, _)| labels::short_name(entry, catalogue))
        .collect();
    Some(vec![
        first.requirement.into(),
        first.finding.rule.id.into(),
        labels::severity_word(worst).into(),
        of.id.as_str().into(),
        of.size.into(),
        group_text::matched_by_cell(of),
        join(names.iter().map(|name| &**name).collect()).into(),
        CellText::Value(CustomerValue {
            text: join(values.collect()).into(),
            is_for_people: true,
        }),
        kept.map(|(entry, _)| labels::short_name(entry, catalogue))
            .into(),
        kept.map(|(_, group)| catalogue.text(&group.keep_reason))
            .into(),
    ])
}

/// Returns one row for each missing table or column of each requirement.
fn needs(report: &Report) -> FlatTable<'_> {
    let catalogue = report.catalogue();
    let rows = report.requirements.iter().flat_map(move |requirement| {
        requirement.needs.iter().map(move |missing| {
            vec![
                requirement.id.into(),
                missing.table.name().into(),
                missing.field.map(Field::name).into(),
                catalogue.text(&missing.why).into(),
                labels::one_line(&catalogue.text(&missing.request)).into(),
                labels::yes_no(missing.advice).into(),
            ]
        })
    });
    FlatTable {
        name: "needs",
        header: vec!["requirement", "table", "field", "why", "query", "advice"],
        rows: Box::new(rows),
    }
}

/// Returns one row for each input.
fn inputs(report: &Report) -> FlatTable<'_> {
    FlatTable {
        name: "inputs",
        header: vec![
            "file",
            "sheet",
            "table",
            "recognised_by",
            "encoding",
            "delimiter",
            "sha256",
            "rows",
            "used",
            "set_aside",
            "columns",
            "missing",
            "newest_date",
            "notes",
        ],
        rows: Box::new(
            report
                .inputs
                .iter()
                .map(|each| input(each, report.catalogue())),
        ),
    }
}

fn input<'a>(input: &'a InputReport, catalogue: &Catalogue) -> Vec<CellText<'a>> {
    let columns = input
        .columns
        .iter()
        .map(|(field, header)| format!("{field}: {header}"));
    let notes = input.notes.iter();
    let notes = notes.map(|note| note_text::note_text(note, NoteReader::Customer, catalogue));
    vec![
        input.file().into(),
        input.sheet().into(),
        input.table.into(),
        input.recognised_by.as_str().into(),
        input.encoding.as_deref().into(),
        input.delimiter.as_deref().into(),
        input.sha256.as_str().into(),
        input.rows.into(),
        input.used.into(),
        input.set_aside_rows().into(),
        columns.collect::<Vec<_>>().join("; ").into(),
        input.missing.join("; ").into(),
        input.newest_date.and_then(labels::date).into(),
        notes.collect::<Vec<_>>().join("; ").into(),
    ]
}

/// Returns one row for each range of rows that were set aside.
fn rejected(report: &Report) -> FlatTable<'_> {
    let rows = report.inputs.iter().flat_map(|input| {
        input.set_aside.iter().map(|aside| {
            vec![
                input.file().into(),
                input.sheet().into(),
                aside.first_row.into(),
                aside.last_row.into(),
                note_text::reason(aside.reason).into(),
                report.catalogue().text(&aside.detail).into(),
                aside.excerpt.as_str().into(),
            ]
        })
    });
    FlatTable {
        name: "rejected",
        header: vec![
            "file",
            "sheet",
            "first_row",
            "last_row",
            "reason",
            "detail",
            "excerpt",
        ],
        rows: Box::new(rows),
    }
}
