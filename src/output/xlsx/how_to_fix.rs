//! Builds the sheet that explains each rule with open findings: why it matters, how to fix it, and where
//! SuperOffice's documentation covers the subject.

use super::super::cell::CellText;
use super::super::flat_table::FlatTable;
use super::super::{documentation_links, labels};
use crate::locale::Catalogue;
use crate::model::finding::{RuleInfo, Severity};
use crate::output::cell::Word;
use crate::report::{Report, ReportedFinding};

/// The id of the message with the name of the sheet.
pub(super) const NAME: &str = "sheet-how-to-fix";

/// A rule with open findings.
#[derive(Clone, Copy)]
struct OpenRule {
    requirement: &'static str,
    rule: &'static RuleInfo,
    /// The highest severity of the rule's open findings.
    severity: Severity,
    /// The word for this severity, or the word `prepare` if the rule has findings to prepare.
    words: &'static Word,
    /// Number of the rule's findings that are listed on the sheet of open findings.
    listed: usize,
    /// Number of all open findings of the rule, including info findings that are not on that sheet.
    open: usize,
}

/// Returns a table with one row for each rule with open findings, in report order. Rules with only info findings are
/// included, because the sheets of the requirements list these findings.
pub(super) fn table(report: &Report) -> FlatTable<'static> {
    let catalogue = report.catalogue();
    let rows = open_rules(report).into_iter();
    let rows = rows.map(move |open| row(open, catalogue));
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
        rows: Box::new(rows),
    }
}

fn open_rules(report: &Report) -> Vec<OpenRule> {
    let mut rules: Vec<OpenRule> = Vec::new();
    let open = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open());
    for entry in open {
        let rule = entry.finding.rule;
        match rules.iter_mut().find(|known| known.rule.id == rule.id) {
            Some(known) => {
                known.open += 1;
                known.listed += usize::from(is_listed(entry));
                let is_preparation = entry.is_preparation();
                if entry.finding.severity < known.severity || is_preparation {
                    known.severity = known.severity.min(entry.finding.severity);
                    known.words = labels::severity_of(entry);
                }
            }
            None => rules.push(OpenRule {
                requirement: entry.requirement,
                rule,
                severity: entry.finding.severity,
                words: labels::severity_of(entry),
                listed: usize::from(is_listed(entry)),
                open: 1,
            }),
        }
    }
    rules
}

fn is_listed(entry: &ReportedFinding) -> bool {
    entry.is_for_people() || entry.is_preparation()
}

fn row(open: OpenRule, catalogue: &Catalogue) -> Vec<CellText<'static>> {
    let language = catalogue.language();
    let number = match open.listed {
        0 => open.open,
        number => number,
    };
    vec![
        labels::rule_title(open.rule, catalogue).into(),
        open.words.into(),
        number.into(),
        open.rule.why(language).into(),
        open.rule.fix(language).into(),
        documentation_links::of_requirement(open.requirement)
            .url()
            .into(),
        open.rule.id.into(),
    ]
}
