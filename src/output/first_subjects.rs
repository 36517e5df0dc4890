//! Collects the names of the first few users or records with open findings of each rule, for text that cannot name all.

use std::collections::HashMap;

use crate::model::finding::Severity;
use crate::report::{Report, ReportedFinding};

/// Maximum number of findings that are searched in each requirement. A requirement may have millions of findings.
const MAX_SEARCHED: usize = 1_000;

/// The names of the first few users or records with open findings, by rule.
pub(super) struct FirstSubjects(HashMap<&'static str, Vec<String>>);

impl FirstSubjects {
    /// Collects at most `most` names for each rule, from the open findings of the given severity.
    pub(super) fn of(
        report: &Report,
        severity: Severity,
        most: usize,
        name: impl Fn(&ReportedFinding) -> String,
    ) -> Self {
        let mut names: HashMap<&str, Vec<String>> = HashMap::new();
        for requirement in &report.requirements {
            let number = match severity {
                Severity::Fail => requirement.fails,
                Severity::Review => requirement.reviews,
                Severity::Info => requirement.infos,
            };
            let entries = report
                .listed(requirement.id)
                .filter(|entry| entry.status.is_open() && entry.finding.severity == severity);
            for entry in entries.take(number.min(MAX_SEARCHED)) {
                let of_rule = names.entry(entry.finding.rule.id).or_default();
                if of_rule.len() < most {
                    of_rule.push(name(&entry));
                }
            }
        }
        Self(names)
    }

    /// Returns the names for a rule, or an empty slice if no open finding of the rule was found.
    pub(super) fn of_rule(&self, rule: &str) -> &[String] {
        self.0.get(rule).map_or(&[], Vec::as_slice)
    }
}
