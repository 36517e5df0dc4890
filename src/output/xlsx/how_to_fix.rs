//! Builds the sheet that explains each rule with findings: why it matters, how to fix it, and where SuperOffice
//! documents the screens.

use super::super::cell::CellText;
use super::super::flat_table::FlatTable;
use super::super::{documentation, labels};
use crate::locale::Language;
use crate::model::finding::{RuleInfo, Severity};
use crate::report::Report;

/// The name of the sheet.
const NAME: &str = "How to fix";

/// A rule with open findings.
#[derive(Clone, Copy)]
struct OpenRule {
    requirement: &'static str,
    rule: &'static RuleInfo,
    /// The highest severity of its findings.
    severity: Severity,
    number: usize,
}

/// Returns one row for each rule with open fails or reviews, in report order.
pub(super) fn table(report: &Report) -> FlatTable<'static> {
    FlatTable {
        name: NAME,
        header: vec![
            "finding",
            "severity",
            "number",
            "why it matters",
            "how to fix",
            "documentation",
            "rule",
        ],
        rows: Box::new(open_rules(report).into_iter().map(row)),
    }
}

fn open_rules(report: &Report) -> Vec<OpenRule> {
    let mut rules: Vec<OpenRule> = Vec::new();
    let open = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open() && entry.is_for_people());
    for entry in open {
        let rule = entry.finding.rule;
        match rules.iter_mut().find(|known| known.rule.id == rule.id) {
            Some(known) => {
                known.number += 1;
                known.severity = known.severity.min(entry.finding.severity);
            }
            None => rules.push(OpenRule {
                requirement: entry.requirement,
                rule,
                severity: entry.finding.severity,
                number: 1,
            }),
        }
    }
    rules
}

fn row(open: OpenRule) -> Vec<CellText<'static>> {
    vec![
        labels::title(&open.rule.title(Language::English)).into(),
        open.severity.as_str().into(),
        open.number.into(),
        open.rule.why(Language::English).into(),
        open.rule.fix(Language::English).into(),
        documentation::of_requirement(open.requirement).url().into(),
        open.rule.id.into(),
    ]
}
