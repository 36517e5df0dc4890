//! Parts of a report by name.

use analyze::model::verdict::Verdict;
use analyze::report::{Report, ReportedFinding, RequirementReport};

pub(crate) fn of<'r>(report: &'r Report, id: &str) -> &'r RequirementReport {
    report
        .requirements
        .iter()
        .find(|each| each.id == id)
        .expect("it is reported")
}

pub(crate) fn verdict(report: &Report, id: &str) -> Verdict {
    let found = report.requirements.iter().find(|each| each.id == id);
    found.expect("it is reported").verdict
}

pub(crate) fn of_rule<'a>(report: &'a Report, rule: &str) -> Vec<&'a ReportedFinding> {
    let entries = report.findings.iter();
    entries
        .filter(|entry| entry.finding.rule.id == rule)
        .collect()
}
