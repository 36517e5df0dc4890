//! One finding with its place in the report: what became of it, and what somebody decided on it.

use std::collections::BTreeMap;

use crate::model::finding::{Finding, Severity};
use crate::rules::RequirementResult;

/// What became of a finding since an earlier report, or by somebody's decision.
///
/// In the order in which a list shows them: what there is to do comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingStatus {
    /// It is there, and an earlier report does not have it.
    New,
    /// It is there.
    Open,
    /// It is there, and somebody accepted it: it holds no verdict back.
    Accepted,
    /// An earlier report has it, and what was sent this time does not tell whether it is still there.
    Unchecked,
    /// An earlier report has it; its rule has looked again and not found it.
    Fixed,
}

impl FindingStatus {
    /// Returns the word for reports.
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

    /// Returns whether the exports hold it, rather than an earlier report alone.
    pub fn is_there(self) -> bool {
        self.is_open() || self == Self::Accepted
    }
}

/// What somebody may decide on a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecisionKind {
    /// It may stay; it holds no verdict back.
    Accept,
    /// It may not stay; it is mended.
    Reject,
    /// It is decided later.
    Later,
}

impl DecisionKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Accept, Self::Reject, Self::Later];

    /// Returns the word for reports, which is also the one that is typed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Later => "later",
        }
    }
}

/// What somebody decided on a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The decision itself.
    pub ruling: DecisionKind,
    /// Why.
    pub reason: String,
    /// The last day on which it holds, as `2026-12-31`; for ever if there is none.
    pub until: Option<String>,
}

impl Decision {
    /// Returns the decision for a cell, `accept until 2026-12-31`, from which it can be read again.
    pub fn words(&self) -> String {
        let ruling = self.ruling.as_str();
        match &self.until {
            Some(day) => format!("{ruling} until {day}"),
            None => ruling.to_owned(),
        }
    }
}

/// One finding with its place in the report.
#[derive(Debug, Clone)]
pub struct ReportedFinding {
    /// The requirement it belongs to.
    pub requirement: &'static str,
    /// Its stable name.
    pub id: String,
    /// What became of it.
    pub status: FindingStatus,
    /// Who answers for it.
    pub owner: Option<String>,
    /// What was decided on it.
    pub decision: Option<Decision>,
    /// The newest day in the exports in which it was first seen, against an earlier report.
    pub since: Option<String>,
    /// The finding.
    pub finding: Finding,
}

impl ReportedFinding {
    /// Returns the entry of a finding that nobody has compared or decided on.
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

    /// Returns whether a person has to see it: informing findings need nobody.
    pub fn is_for_people(&self) -> bool {
        self.finding.severity != Severity::Info
    }
}

/// Returns the entries of a result: by rule, then by user, the members of a group together; never
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
