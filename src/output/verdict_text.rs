//! Describes why a requirement has its verdict: with the titles of the rules that have findings, the missing data, or
//! the evidence.

use super::labels::{grouped, title, without_backticks};
use crate::locale::Language;
use crate::model::phrases::count;
use crate::model::verdict::Verdict;
use crate::report::{RequirementReport, RuleCount};

/// Returns the parts of the reason, the most important first. Rules with blocking findings come before rules with
/// findings to check.
pub(super) fn parts(requirement: &RequirementReport) -> Vec<String> {
    let is_undecided = requirement.verdict == Verdict::Unknown;
    let base = without_backticks(&requirement.base.reason).into_owned();
    let base = Some(base).filter(|text| !text.is_empty());
    let mut parts = Vec::new();
    if is_undecided {
        parts.extend(base.clone());
    }
    parts.extend(rules(requirement, |count| count.fails));
    if requirement.fails == 0 {
        parts.extend(rules(requirement, |count| count.reviews));
    }
    if requirement.accepted > 0 {
        parts.push(format!("{} accepted", grouped(requirement.accepted)));
    }
    if !is_undecided {
        parts.extend(base);
    }
    if let Some(only) = &requirement.only {
        parts.push(format!("Only {} was checked", only.join(", ")));
    }
    if parts.is_empty() && requirement.checked > 0 {
        parts.push(nothing_found(requirement.checked));
    }
    parts
}

/// Returns the whole reason as one text.
pub(super) fn reason(requirement: &RequirementReport) -> String {
    let mut line = String::new();
    for part in parts(requirement) {
        if !line.is_empty() {
            line.push_str(if line.ends_with('.') { " " } else { "; " });
        }
        line.push_str(&part);
    }
    line
}

/// Returns the evidence that follows the findings in [`reason`], or an empty text if there is none or data is missing.
pub(super) fn evidence(requirement: &RequirementReport) -> String {
    if requirement.needs.is_empty() {
        without_backticks(&requirement.base.reason).into_owned()
    } else {
        String::new()
    }
}

/// Returns a number of findings, or a dash if nothing was checked.
pub(super) fn number(requirement: &RequirementReport, number: usize) -> String {
    match (number, requirement.verdict) {
        (0, Verdict::Unknown | Verdict::NotApplicable) => "–".to_owned(),
        (number, _) => grouped(number),
    }
}

/// Returns a part for each rule with findings, ordered by their number: `Several users with the same e-mail address
/// (4)`.
fn rules(
    requirement: &RequirementReport,
    number: impl Fn(&RuleCount) -> usize,
) -> impl Iterator<Item = String> {
    let mut counts: Vec<(String, usize)> = requirement
        .by_rule
        .iter()
        .map(|count| (count.rule.title(Language::English), number(count)))
        .filter(|(_, number)| *number > 0)
        .collect();
    counts.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    counts
        .into_iter()
        .map(|(rule, number)| format!("{} ({})", title(&rule), grouped(number)))
}

fn nothing_found(checked: usize) -> String {
    format!(
        "{}, nothing found",
        count(checked, "record checked", "records checked")
    )
}
