//! Builds the sheet that explains each rule with findings: why it matters, how to fix it, and where SuperOffice
//! documents the screens.

use super::super::cell::CellText;
use super::super::flat_table::FlatTable;
use super::super::{documentation, labels, rule_docs};
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
    let section =
        |heading: &str| rule_docs::quoted_captions(&rule_docs::section(open.rule.docs, heading));
    vec![
        labels::title(open.rule.title).into(),
        open.severity.as_str().into(),
        open.number.into(),
        section(rule_docs::WHY).into(),
        section(rule_docs::HOW).into(),
        documentation::of_requirement(open.requirement).url().into(),
        open.rule.id.into(),
    ]
}
