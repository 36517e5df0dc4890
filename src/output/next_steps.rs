//! The next steps as sentences, most useful first: what to send, what to fix and what to check. Each format adds the
//! places of its lists.

use std::collections::BTreeSet;

use super::labels::{self, grouped};
use crate::model::evidence::MissingData;
use crate::model::finding::{Fix, Severity};
use crate::report::{Report, RequirementReport};

/// The heading above the data to send.
pub(super) const MISSING_DATA: &str = "Missing data: please send";

/// Missing data that one query exports.
pub(super) struct Request<'a> {
    query: &'a str,
    missing: Vec<&'a MissingData>,
    requirements: Vec<&'a str>,
}

impl Request<'_> {
    /// Returns the query or the action that exports the data, on one line.
    pub(super) fn query(&self) -> String {
        labels::one_line(self.query)
    }

    /// Returns what is missing, and the requirements that need it: `` `travelcurrent` was not sent. Needed for: travel
    /// ``.
    pub(super) fn sentence(&self) -> String {
        let mut missing: Vec<String> = Vec::new();
        for data in &self.missing {
            let text = format!("`{}` {}", data.table, data.why);
            if !missing.contains(&text) {
                missing.push(text);
            }
        }
        let (missing, requirements) = (missing.join("; "), self.requirements.join(", "));
        if self.is_optional() {
            format!("{missing}. Optional for: {requirements}")
        } else {
            format!("{missing}. Needed for: {requirements}")
        }
    }

    /// Returns whether every requirement is decided without the data.
    fn is_optional(&self) -> bool {
        self.missing.iter().all(|data| data.advice)
    }
}

/// All missing data of a report.
pub(super) struct Requests<'a> {
    /// Data without which a requirement cannot be decided.
    pub(super) needed: Vec<Request<'a>>,
    /// Data that would improve the report.
    pub(super) optional: Vec<Request<'a>>,
}

impl Requests<'_> {
    /// Returns whether no data is missing.
    pub(super) fn is_empty(&self) -> bool {
        self.needed.is_empty() && self.optional.is_empty()
    }

    /// Returns all optional tables in one sentence, because there may be thirty of them, or `None` if there are none.
    pub(super) fn optional_tables(&self) -> Option<String> {
        let missing = self.optional.iter().flat_map(|request| &request.missing);
        let tables: BTreeSet<String> = missing
            .map(|data| format!("`{}`", data.table.name()))
            .collect();
        if tables.is_empty() {
            return None;
        }
        let tables: Vec<String> = tables.into_iter().collect();
        let requirements = self.optional_requirements().join(", ");
        Some(format!(
            "Optional, for {requirements}: {}",
            tables.join(", ")
        ))
    }

    /// Returns the requirements that optional data would improve.
    pub(super) fn optional_requirements(&self) -> Vec<&str> {
        let names = self.optional.iter().flat_map(|each| &each.requirements);
        let names: BTreeSet<&str> = names.copied().collect();
        names.into_iter().collect()
    }
}

/// Returns the data to send, with each query only once.
pub(super) fn requests(report: &Report) -> Requests<'_> {
    let mut requests: Vec<Request<'_>> = Vec::new();
    for requirement in &report.requirements {
        for data in &requirement.needs {
            let known = requests
                .iter_mut()
                .find(|request| request.query == data.request);
            match known {
                Some(request) => {
                    request.missing.push(data);
                    if !request.requirements.contains(&requirement.id) {
                        request.requirements.push(requirement.id);
                    }
                }
                None => requests.push(Request {
                    query: &data.request,
                    missing: vec![data],
                    requirements: vec![requirement.id],
                }),
            }
        }
    }
    let (optional, needed) = requests.into_iter().partition(Request::is_optional);
    Requests { needed, optional }
}

/// Returns what to do with the findings, in this order: fix, apply safe corrections, check manually.
pub(super) fn actions(report: &Report) -> Vec<String> {
    let steps = [
        fix(report),
        safe_corrections(report),
        check_manually(report),
    ];
    steps.into_iter().flatten().collect()
}

/// Returns the requirements with fails: `Fix: travel (1), licence (4 312)`.
fn fix(report: &Report) -> Option<String> {
    let list = counted(report, |requirement| requirement.fails)?;
    Some(format!("Fix: {list}"))
}

/// Returns the number of fails with a correction that nobody has to decide on. Only addresses have such corrections.
fn safe_corrections(report: &Report) -> Option<String> {
    let safe = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open())
        .filter(|entry| entry.finding.severity == Severity::Fail && entry.finding.fix == Fix::Auto)
        .count();
    match safe {
        0 => None,
        1 => Some("1 address has a safe correction".to_owned()),
        _ => Some(format!("{safe} addresses have a safe correction")),
    }
}

/// Returns the requirements with reviews: `Check manually: licence (3)`.
fn check_manually(report: &Report) -> Option<String> {
    let list = counted(report, |requirement| requirement.reviews)?;
    Some(format!("Check manually: {list}"))
}

/// Returns whether the report has findings for a fix list.
pub(super) fn has_fix_list(report: &Report) -> bool {
    report.requirements.iter().any(|r| r.fails + r.reviews > 0)
}

/// Returns the requirements whose number is not zero: `travel (1), licence (4 312)`.
fn counted(report: &Report, number: impl Fn(&RequirementReport) -> usize) -> Option<String> {
    let list: Vec<String> = report
        .requirements
        .iter()
        .filter(|requirement| number(requirement) > 0)
        .map(|requirement| format!("{} ({})", requirement.id, grouped(number(requirement))))
        .collect();
    (!list.is_empty()).then(|| list.join(", "))
}
