//! The JSON object of one finding.

use serde::Serialize;

use super::super::{cell, group_text, labels};
use crate::locale::Catalogue;
use crate::model::finding::Group;
use crate::report::{Decision, ReportedFinding};

/// The JSON of one finding: the columns of the fix list in their order, then values that the fix list does not contain.
#[derive(Serialize)]
pub(super) struct FindingOut<'a> {
    requirement: &'static str,
    rule: &'static str,
    severity: &'static str,
    status: &'static str,
    finding_id: &'a str,
    user_id: Option<i64>,
    login: &'a str,
    name: &'a str,
    field: &'a str,
    value: &'a str,
    suggestion: Option<&'a str>,
    action: String,
    fix: &'static str,
    message: String,
    group_id: Option<&'a str>,
    group_size: Option<usize>,
    member: Option<usize>,
    matched_by: Option<String>,
    keep: Option<String>,
    file: Option<&'a str>,
    sheet: Option<&'a str>,
    row: Option<u64>,
    owner: Option<&'a str>,
    decision: Option<String>,
    decision_reason: Option<&'a str>,
    since: Option<&'a str>,
    value_escaped: String,
    defects: &'a [String],
    locations: Vec<LocationOut<'a>>,
    group: Option<GroupOut<'a>>,
}

impl<'a> FindingOut<'a> {
    /// Returns the object of a finding, with its messages in the language of the catalogue.
    pub(super) fn new(entry: &'a ReportedFinding, catalogue: &Catalogue) -> Self {
        let finding = &entry.finding;
        let group = finding.group.as_ref();
        let location = finding.locations.first();
        Self {
            requirement: entry.requirement,
            rule: finding.rule.id,
            severity: finding.severity.as_str(),
            status: entry.status.as_str(),
            finding_id: &entry.id,
            user_id: finding.subject.user_id,
            login: &finding.subject.login,
            name: &finding.subject.name,
            field: &finding.field,
            value: &finding.value,
            suggestion: finding.suggestion.as_deref(),
            action: catalogue.text(&finding.action),
            fix: finding.fix.as_str(),
            message: catalogue.text(&finding.message),
            group_id: group.map(|group| group.id.as_str()),
            group_size: group.map(|group| group.size),
            member: group.map(|group| group.member),
            matched_by: group.map(group_text::matched_by),
            keep: labels::keep(entry, catalogue),
            file: location.map(|at| at.origin.file.as_str()),
            sheet: location.and_then(|at| at.origin.sheet.as_deref()),
            row: location.map(|at| at.row),
            owner: entry.owner.as_deref(),
            decision: entry.decision.as_ref().map(Decision::as_cell),
            decision_reason: labels::decision_reason(entry),
            since: entry.since.as_deref(),
            value_escaped: cell::visible(&finding.value).into_owned(),
            defects: &finding.defects,
            locations: locations(entry),
            group: group.map(|group| GroupOut::new(group, catalogue)),
        }
    }
}

#[derive(Serialize)]
struct LocationOut<'a> {
    file: &'a str,
    sheet: Option<&'a str>,
    row: u64,
    field: &'a str,
}

/// Returns all locations of a finding, each with the field to change, which is the same for all locations.
fn locations(entry: &ReportedFinding) -> Vec<LocationOut<'_>> {
    let locations = entry.finding.locations.iter();
    locations
        .map(|location| LocationOut {
            file: &location.origin.file,
            sheet: location.origin.sheet.as_deref(),
            row: location.row,
            field: &entry.finding.field,
        })
        .collect()
}

#[derive(Serialize)]
struct GroupOut<'a> {
    id: &'a str,
    size: usize,
    member: usize,
    matched_by: &'a [String],
    keep: bool,
    keep_reason: String,
}

impl<'a> GroupOut<'a> {
    fn new(group: &'a Group, catalogue: &Catalogue) -> Self {
        Self {
            id: &group.id,
            size: group.size,
            member: group.member,
            matched_by: &group.matched_by,
            keep: group.keep,
            keep_reason: catalogue.text(&group.keep_reason),
        }
    }
}
