//! What was found and what is lacking → the next steps in words, in the order in which they help most:
//! what to send, what to fix, what to look at. Each format lays them out and says where its lists are.

use std::collections::BTreeSet;

use super::labels::{self, grouped};
use crate::model::evidence::{MissingData, count};
use crate::model::finding::{Fix, Severity};
use crate::report::{Report, RequirementReport};

/// One thing to send, and all that it settles.
pub(super) struct Request<'a> {
    statement: &'a str,
    lacks: Vec<&'a MissingData>,
    requirements: Vec<&'a str>,
}

impl Request<'_> {
    /// Returns the statement, or the action, that yields it, on one line.
    pub(super) fn statement(&self) -> String {
        labels::one_line(self.statement)
    }

    /// Returns whether nothing stays undecided without it.
    fn is_advised(&self) -> bool {
        self.lacks.iter().all(|lack| lack.advice)
    }

    /// Returns what is lacking and for what: `travelcurrent was not sent (for travel)`.
    pub(super) fn whole_sentence(&self) -> String {
        let mut whys: Vec<String> = Vec::new();
        for lack in &self.lacks {
            let why = format!("`{}` {}", lack.table, lack.why);
            if !whys.contains(&why) {
                whys.push(why);
            }
        }
        let advice = if self.is_advised() { ", advised" } else { "" };
        format!(
            "{} (for {}{advice})",
            whys.join("; "),
            self.requirements.join(", ")
        )
    }
}

/// What to send: without the ones something stays undecided, the others are good to have besides.
pub(super) struct Requests<'a> {
    pub(super) needed: Vec<Request<'a>>,
    pub(super) advised: Vec<Request<'a>>,
}

impl Requests<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.needed.is_empty() && self.advised.is_empty()
    }

    /// Returns what is good to have, in one sentence, for it may be thirty tables; nothing if there is none.
    pub(super) fn besides(&self) -> Option<String> {
        let tables: Vec<String> = self
            .advised
            .iter()
            .flat_map(|request| request.lacks.iter().map(|lack| lack.table.name()))
            .collect::<BTreeSet<&str>>()
            .into_iter()
            .map(|table| format!("`{table}`"))
            .collect();
        let requirements = self.advised.iter().flat_map(|each| &each.requirements);
        let whom: BTreeSet<&str> = requirements.copied().collect();
        let whom: Vec<&str> = whom.into_iter().collect();
        (!tables.is_empty()).then(|| {
            format!(
                "good to have besides, for {}: {}; `analyze queries --only {}` prints the script",
                whom.join(", "),
                tables.join(", "),
                whom.join(",")
            )
        })
    }
}

/// Returns what is to be sent, each statement once.
pub(super) fn requests(report: &Report) -> Requests<'_> {
    let mut requests: Vec<Request<'_>> = Vec::new();
    for requirement in &report.requirements {
        for lack in &requirement.needs {
            let known = requests
                .iter_mut()
                .find(|request| request.statement == lack.request);
            match known {
                Some(request) => {
                    request.lacks.push(lack);
                    if !request.requirements.contains(&requirement.id) {
                        request.requirements.push(requirement.id);
                    }
                }
                None => requests.push(Request {
                    statement: &lack.request,
                    lacks: vec![lack],
                    requirements: vec![requirement.id],
                }),
            }
        }
    }
    let (advised, needed) = requests.into_iter().partition(Request::is_advised);
    Requests { needed, advised }
}

/// Returns what to fix, with numbers; nothing if nothing failed.
pub(super) fn to_fix(report: &Report) -> Option<String> {
    let list = counted(report, |requirement| requirement.fails)?;
    let simple = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open())
        .filter(|entry| entry.finding.severity == Severity::Fail && entry.finding.fix == Fix::Auto)
        .count();
    let simple = match simple {
        0 => String::new(),
        _ => format!(
            "; {} be cleaned as suggested (`auto`)",
            count(simple, "value can", "values can")
        ),
    };
    Some(format!("fix {list}{simple}"))
}

/// Returns what to look at, with numbers; nothing if there is no review.
pub(super) fn to_review(report: &Report) -> Option<String> {
    let list = counted(report, |requirement| requirement.reviews)?;
    Some(format!("look at the reviews of {list}"))
}

/// Returns whether there is a fix list to work through.
pub(super) fn any_listed(report: &Report) -> bool {
    report.requirements.iter().any(|r| r.fails + r.reviews > 0)
}

/// The requirements of which there are some: `travel (1), licence (4 312)`.
fn counted(report: &Report, number: impl Fn(&RequirementReport) -> usize) -> Option<String> {
    let list: Vec<String> = report
        .requirements
        .iter()
        .filter(|requirement| number(requirement) > 0)
        .map(|requirement| format!("{} ({})", requirement.id, grouped(number(requirement))))
        .collect();
    (!list.is_empty()).then(|| list.join(", "))
}
