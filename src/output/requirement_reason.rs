//! Describes why a requirement has its verdict. The description names the rules with findings, the missing data, or the
//! evidence.

use super::labels::rule_title;
use crate::locale::{Catalogue, Message};
use crate::model::verdict::Verdict;
use crate::report::{RequirementReport, RuleCount};

/// Returns the parts of the reason, starting with the most important part. Rules with findings to check are named only
/// if the requirement has no blocking findings. Backticks mark the names of tables and columns.
pub(super) fn parts(requirement: &RequirementReport, catalogue: &Catalogue) -> Vec<String> {
    let is_undecided = requirement.verdict == Verdict::Unknown;
    let base = base(requirement, catalogue);
    let base = Some(base).filter(|text| !text.is_empty());
    let mut parts = Vec::new();
    if is_undecided {
        parts.extend(base.clone());
    }
    parts.extend(rules(requirement, catalogue, |count| count.fails));
    if requirement.fails == 0 {
        parts.extend(rules(requirement, catalogue, |count| count.reviews));
    }
    if requirement.accepted > 0 {
        let accepted = Message::new("accepted-count").with("number", requirement.accepted);
        parts.push(catalogue.message(&accepted));
    }
    if !is_undecided {
        parts.extend(base);
    }
    if let Some(only) = &requirement.only {
        let only = Message::new("only-checked").with("rules", only.join(", "));
        parts.push(catalogue.message(&only));
    }
    if parts.is_empty() && requirement.checked > 0 {
        let checked = Message::new("records-checked").with("number", requirement.checked);
        parts.push(catalogue.message(&checked));
    }
    parts
}

/// Returns the whole reason as one string. Backticks mark the names of tables and columns.
pub(super) fn reason(requirement: &RequirementReport, catalogue: &Catalogue) -> String {
    let mut line = String::new();
    for part in parts(requirement, catalogue) {
        if !line.is_empty() {
            line.push_str(if line.ends_with('.') { " " } else { "; " });
        }
        line.push_str(&part);
    }
    line
}

/// Returns the part of [`reason`] that is evidence, or an empty string if no part is. A reason that names missing data
/// contains no evidence.
pub(super) fn evidence(requirement: &RequirementReport, catalogue: &Catalogue) -> String {
    if requirement.needs.is_empty() {
        base(requirement, catalogue)
    } else {
        String::new()
    }
}

fn base(requirement: &RequirementReport, catalogue: &Catalogue) -> String {
    catalogue.text(&requirement.base.reason)
}

/// Returns a number of findings as text. With the verdicts `Unknown` and `NotApplicable`, zero is written as a dash.
pub(super) fn number(
    requirement: &RequirementReport,
    number: usize,
    catalogue: &Catalogue,
) -> String {
    match (number, requirement.verdict) {
        (0, Verdict::Unknown | Verdict::NotApplicable) => "–".to_owned(),
        (number, _) => catalogue.number(number as u64),
    }
}

/// Returns a part for each rule with findings, most findings first: `Several users with the same e-mail address (4)`.
fn rules(
    requirement: &RequirementReport,
    catalogue: &Catalogue,
    number: impl Fn(&RuleCount) -> usize,
) -> impl Iterator<Item = String> {
    let mut counts: Vec<(&RuleCount, usize)> = requirement
        .by_rule
        .iter()
        .map(|count| (count, number(count)))
        .filter(|(_, number)| *number > 0)
        .collect();
    counts.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    counts.into_iter().map(|(count, number)| {
        let message = Message::new("rule-count")
            .with("rule", rule_title(count.rule, catalogue))
            .with("number", number);
        catalogue.message(&message)
    })
}
