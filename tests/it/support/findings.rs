//! Functions that find parts of a report by name.

use analyze::model::verdict::{Overall, Verdict};
use analyze::report::{Report, ReportedFinding, RequirementReport};

pub(crate) fn requirement<'r>(report: &'r Report, id: &str) -> &'r RequirementReport {
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

/// Asserts that the verdict of each of these requirements is `unknown`, that each reason contains `word`, and that the
/// overall verdict is undecided.
pub(crate) fn assert_unknown(report: &Report, ids: &[&str], word: &str) {
    for id in ids {
        let requirement = requirement(report, id);
        assert_eq!(
            requirement.verdict,
            Verdict::Unknown,
            "{id}: {}",
            requirement.english_reason()
        );
        assert!(
            requirement.english_reason().contains(word),
            "{id}: {}",
            requirement.english_reason()
        );
    }
    assert_eq!(report.overall, Overall::Undecided);
}
