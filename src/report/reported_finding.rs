//! One finding in the report, with its status and the decision on it.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::model::finding::{Finding, Severity};
use crate::rules::RequirementResult;

/// The status of a finding after comparison with an earlier report and after decisions were applied.
///
/// The findings of a requirement are sorted by status in the order of the variants, but `New` and `Open` count as
/// equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingStatus {
    /// The finding is in the exports but not in the earlier report.
    New,
    /// The finding is in the exports and, if there is an earlier report, also in that report.
    Open,
    /// The finding is in the exports, but a person accepted it, so it does not block the migration.
    Accepted,
    /// The finding is in the earlier report, and the exports do not show whether it still exists.
    Unchecked,
    /// The finding is in the earlier report, but its rule ran again and did not find the defect.
    Fixed,
}

impl FindingStatus {
    /// Returns the name of the status in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Open => "open",
            Self::Accepted => "accepted",
            Self::Unchecked => "unchecked",
            Self::Fixed => "fixed",
        }
    }

    /// Returns whether a person still has to do something about the finding.
    pub fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Open)
    }

    /// Returns whether the finding is in the exports, and not only in the earlier report.
    pub fn is_there(self) -> bool {
        self.is_open() || self == Self::Accepted
    }
}

/// The kind of a decision on a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecisionKind {
    /// The finding may remain and does not block the migration.
    Accept,
    /// The suggested value is right and can be applied.
    Apply,
    /// The finding has to be fixed.
    Reject,
    /// The decision will be made later.
    Later,
    /// Somebody corrected the data in SuperOffice. The next exports show whether the finding is gone.
    Done,
}

impl DecisionKind {
    /// All kinds, in the order in which a drop-down list offers them.
    pub const ALL: [Self; 5] = [
        Self::Accept,
        Self::Apply,
        Self::Reject,
        Self::Later,
        Self::Done,
    ];

    /// Returns the name of the kind. Reports show this name, and people enter it in a decisions file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Apply => "apply",
            Self::Reject => "reject",
            Self::Later => "later",
            Self::Done => "done",
        }
    }
}

/// A decision on a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The kind of decision.
    pub kind: DecisionKind,
    /// The reason for the decision.
    pub reason: String,
    /// The last day on which the decision is valid, as `2026-12-31`, or `None` if it does not expire.
    pub until: Option<String>,
}

impl Decision {
    /// Returns the decision as the text of a cell, in the form that `--decisions` reads: `accept until 2026-12-31`.
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
    /// The requirement of the finding's rule.
    pub requirement: &'static str,
    /// The stable id of the finding.
    pub id: String,
    /// The status of the finding.
    pub status: FindingStatus,
    /// The person who is responsible for the finding.
    pub owner: Option<String>,
    /// The decision on the finding, if there is one.
    pub decision: Option<Decision>,
    /// The newest date in the exports of the first report that contained the finding. `None` if this date is unknown,
    /// or if the current report was not compared with an earlier report.
    pub since: Option<String>,
    /// The finding.
    pub finding: Finding,
}

impl ReportedFinding {
    /// Returns an open finding without a decision.
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

    /// Returns whether the severity is `fail` or `review`. A person has to look at every finding with these severities.
    pub fn is_for_people(&self) -> bool {
        self.finding.severity != Severity::Info
    }

    /// Returns whether the severity is `info` and the finding requires work that must start early.
    pub fn is_preparation(&self) -> bool {
        !self.is_for_people() && self.finding.begins_early
    }
}

/// Returns the findings of a requirement in report order: by rule, then by user. Members of a group are adjacent. File
/// and row do not affect the order.
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
        .into_par_iter()
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
