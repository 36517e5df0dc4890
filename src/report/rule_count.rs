//! Counts the open findings of one rule.

use super::reported_finding::ReportedFinding;
use crate::model::finding::{RuleInfo, Severity};

/// The number of open findings of one rule, by severity.
#[derive(Debug, Clone, Copy)]
pub struct RuleCount {
    /// The rule.
    pub rule: &'static RuleInfo,
    /// Number of open findings that block the migration.
    pub fails: usize,
    /// Number of open findings that have to be checked manually.
    pub reviews: usize,
}

impl RuleCount {
    /// Returns the number of open findings that block the migration or have to be checked.
    pub fn open(&self) -> usize {
        self.fails + self.reviews
    }
}

/// Returns the counts of the rules that have open findings to fix or to check, in the order of the first finding of
/// each rule.
pub(super) fn of(findings: &[&ReportedFinding]) -> Vec<RuleCount> {
    let mut counts: Vec<RuleCount> = Vec::new();
    for entry in findings.iter().filter(|entry| entry.status.is_open()) {
        let (fails, reviews) = match entry.finding.severity {
            Severity::Fail => (1, 0),
            Severity::Review => (0, 1),
            Severity::Info => continue,
        };
        let rule = entry.finding.rule;
        match counts.iter_mut().find(|count| count.rule.id == rule.id) {
            Some(count) => {
                count.fails += fails;
                count.reviews += reviews;
            }
            None => counts.push(RuleCount {
                rule,
                fails,
                reviews,
            }),
        }
    }
    counts
}
