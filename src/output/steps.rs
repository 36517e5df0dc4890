//! What was found and what is lacking → the next steps in words, in the order in which they help most:
//! what to send, what to fix, what to look at. Each format lays them out and says where its lists are.

use super::wording::{self, grouped};
use crate::finding::{Fix, Severity};
use crate::need::{Lack, count};
use crate::report::{Report, RequirementReport};

/// One thing to send, and all that it settles.
pub(super) struct Request<'a> {
    statement: &'a str,
    lacks: Vec<&'a Lack>,
    requirements: Vec<&'a str>,
}

impl Request<'_> {
    /// Returns the statement, or the action, that yields it, on one line.
    pub(super) fn statement(&self) -> String {
        wording::one_line(self.statement)
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
        let advice = if self.lacks.iter().all(|lack| lack.advice) {
            ", advised"
        } else {
            ""
        };
        format!(
            "{} (for {}{advice})",
            whys.join("; "),
            self.requirements.join(", ")
        )
    }
}

/// Returns what has to be sent, each statement once.
pub(super) fn requests(report: &Report) -> Vec<Request<'_>> {
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
    requests
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
