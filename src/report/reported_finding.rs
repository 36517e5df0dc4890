//! One finding in the report, with its status and the decision on it.

use std::collections::BTreeMap;

use crate::model::finding::{Finding, Severity};
use crate::rules::RequirementResult;

/// The status of a finding, against an earlier report or after a decision.
///
/// In the order of lists: what is to do comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingStatus {
    /// In the exports, and not in the earlier report.
    New,
    /// In the exports.
    Open,
    /// In the exports, and accepted: it no longer affects the verdict.
    Accepted,
    /// In the earlier report; the exports do not show whether it still exists.
    Unchecked,
    /// In the earlier report; its rule checked again and did not find it.
    Fixed,
}

impl FindingStatus {
    /// Returns the name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Open => "open",
            Self::Accepted => "accepted",
            Self::Unchecked => "unchecked",
            Self::Fixed => "fixed",
        }
    }

    /// Returns whether somebody has to do something about it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Open)
    }

    /// Returns whether it is in the exports, not only in the earlier report.
    pub fn is_there(self) -> bool {
        self.is_open() || self == Self::Accepted
    }
}

/// The kind of a decision on a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecisionKind {
    /// It may remain and does not affect the verdict.
    Accept,
    /// It has to be fixed.
    Reject,
    /// It will be decided later.
    Later,
}

impl DecisionKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Accept, Self::Reject, Self::Later];

    /// Returns the name in reports, which people also type.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Later => "later",
        }
    }
}

/// A decision on a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The kind of decision.
    pub kind: DecisionKind,
    /// The reason.
    pub reason: String,
    /// The last day on which it is valid, as `2026-12-31`; `None` without an end.
    pub until: Option<String>,
}

impl Decision {
    /// Returns the text of a cell, `accept until 2026-12-31`, as `--decisions` reads it.
    pub fn as_cell(&self) -> String {
        let kind = self.kind.as_str();
        match &self.until {
            Some(day) => format!("{kind} until {day}"),
            None => kind.to_owned(),
        }
    }
}

/// One finding in the report.
#[derive(Debug, Clone)]
pub struct ReportedFinding {
    /// The requirement it belongs to.
    pub requirement: &'static str,
    /// Its stable id.
    pub id: String,
    /// Its status.
    pub status: FindingStatus,
    /// Who is responsible for it.
    pub owner: Option<String>,
    /// The decision on it.
    pub decision: Option<Decision>,
    /// The newest date in the exports in which it was first found, if there is an earlier report.
    pub since: Option<String>,
    /// The finding.
    pub finding: Finding,
}

impl ReportedFinding {
    /// Returns an open finding without comparison or decision.
    pub fn new(requirement: &'static str, finding: Finding) -> Self {
        Self {
            requirement,
            id: finding.id(),
            status: FindingStatus::Open,
            owner: None,
            decision: None,
            since: None,
            finding,
        }
    }

    /// Returns whether a person has to see it: a fail or a review.
    pub fn is_for_people(&self) -> bool {
        self.finding.severity != Severity::Info
    }
}

/// Returns the findings of a result in report order: by rule, then by user, with the members of a group together; never
/// by file or row.
pub(super) fn entries(result: RequirementResult) -> Vec<ReportedFinding> {
    let mut lowest: BTreeMap<String, (Option<i64>, String)> = BTreeMap::new();
    for finding in &result.findings {
        if let Some(group) = &finding.group {
            let key = (finding.subject.user_id, finding.subject.key.clone());
            let first = lowest
                .entry(group.id.clone())
                .or_insert_with(|| key.clone());
            if key < *first {
                *first = key;
            }
        }
    }
    let requirement = result.requirement;
    let rule = |finding: &Finding| {
        let mut rules = requirement.rules.iter();
        rules.position(|rule| rule.info.id == finding.rule.id)
    };
    let mut entries: Vec<ReportedFinding> = result
        .findings
        .into_iter()
        .map(|finding| ReportedFinding::new(requirement.id, finding))
        .collect();
    entries.sort_by_cached_key(|entry| {
        let finding = &entry.finding;
        let own = (finding.subject.user_id, finding.subject.key.clone());
        let (first, group, member) = match &finding.group {
            Some(group) => (lowest[&group.id].clone(), group.id.clone(), group.member),
            None => (own.clone(), String::new(), 0),
        };
        let field = finding.field.clone();
        (
            rule(finding),
            first,
            group,
            member,
            own,
            field,
            entry.id.clone(),
        )
    });
    entries
}
