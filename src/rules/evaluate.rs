//! Runs the rules and combines their findings and missing data into one verdict per requirement.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use rayon::prelude::*;

use super::requirement::Requirement;
use super::rule::{Outcome, Rule};
use super::selection::Selection;
use super::{REQUIREMENTS, suggestion_clashes, verdict_reason, wrong_database};
use crate::customer::Customer;
use crate::locale::Text;
use crate::model::evidence::MissingData;
use crate::model::finding::{Finding, Severity};
use crate::model::verdict::Verdict;

/// The verdict of one requirement, and everything on which the verdict is based.
#[derive(Debug)]
pub struct RequirementResult {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// The verdict.
    pub verdict: Verdict,
    /// Number of records that were checked.
    pub checked: usize,
    /// What a person has to correct or check, in the order of the rules.
    pub findings: Vec<Finding>,
    /// The data that is missing for the requirement.
    pub missing: Vec<MissingData>,
    /// The verdict before findings are considered.
    pub base_verdict: Verdict,
    /// Ids of the rules that could not check everything. Defects may exist that these rules do not report.
    pub incomplete_rules: Vec<&'static str>,
    /// The reason for the verdict.
    pub reason: Text,
    /// Ids of the selected rules, if the user did not select all rules of the requirement.
    pub only: Option<Vec<&'static str>>,
}

/// Returns the results of the selected requirements in report order.
pub fn evaluate(customer: &Customer, selection: &Selection) -> Vec<RequirementResult> {
    let wrong_database = wrong_database::reason(customer);
    let selected: Vec<_> = REQUIREMENTS
        .iter()
        .copied()
        .map(|requirement| (requirement, selection.rules_of(requirement)))
        .filter(|(_, rules)| !rules.is_empty())
        .collect();
    let mut results: Vec<RequirementResult> = selected
        .into_par_iter()
        .map(|(requirement, rules)| match &wrong_database {
            Some(reason) => undecidable(requirement, &rules, reason),
            None => judge(customer, requirement, &rules),
        })
        .collect();
    let findings = results.iter_mut().flat_map(|result| &mut result.findings);
    suggestion_clashes::withhold(customer, findings);
    results
}

/// Returns the result of a requirement that cannot be decided, because the export does not come from a single central
/// database.
fn undecidable(
    requirement: &'static Requirement,
    rules: &[&'static Rule],
    reason: &Text,
) -> RequirementResult {
    RequirementResult {
        requirement,
        verdict: Verdict::Unknown,
        base_verdict: Verdict::Unknown,
        incomplete_rules: ids(rules),
        checked: 0,
        findings: Vec::new(),
        missing: Vec::new(),
        reason: reason.clone(),
        only: None,
    }
}

fn ids(rules: &[&'static Rule]) -> Vec<&'static str> {
    rules.iter().map(|rule| rule.info.id).collect()
}

/// The combined results of the rules of one requirement.
#[derive(Debug, Default)]
struct Collected {
    findings: Vec<Finding>,
    missing: Vec<MissingData>,
    evidence: Vec<Text>,
    checked: usize,
    incomplete_rules: Vec<&'static str>,
    inapplicable: bool,
}

fn judge(
    customer: &Customer,
    requirement: &'static Requirement,
    rules: &[&'static Rule],
) -> RequirementResult {
    let mut collected = run(customer, rules);
    let unusable = &customer.data.unrecognised;
    let mut base = base_verdict(
        &collected.missing,
        collected.checked > 0 || !collected.evidence.is_empty(),
    );
    if base == Verdict::Pass && !unusable.is_empty() {
        base = Verdict::Review;
        collected.evidence.clone_from(unusable);
    } else if base == Verdict::Pass && collected.inapplicable {
        base = Verdict::NotApplicable;
    }
    if base == Verdict::Unknown {
        collected.incomplete_rules = ids(rules);
    }
    let has = |severity: Severity| collected.findings.iter().any(|f| f.severity == severity);
    let verdict = base.with_findings(has(Severity::Fail), has(Severity::Review));
    let selected_only = rules.len() < requirement.rules.len();
    RequirementResult {
        requirement,
        verdict,
        base_verdict: base,
        incomplete_rules: collected.incomplete_rules,
        checked: collected.checked,
        reason: verdict_reason::of(verdict, &collected.missing, &collected.evidence),
        findings: collected.findings,
        missing: collected.missing,
        only: selected_only.then(|| ids(rules)),
    }
}

/// Runs the rules and combines their results.
fn run(customer: &Customer, rules: &[&'static Rule]) -> Collected {
    let mut collected = Collected {
        inapplicable: true,
        ..Collected::default()
    };
    // An input that was not recognised may contain rows of any table.
    let inputs_unknown = !customer.data.unrecognised.is_empty();
    let outcomes: Vec<(Outcome, Vec<MissingData>)> = rules
        .par_iter()
        .map(|rule| ((rule.check)(customer), declared_but_missing(customer, rule)))
        .collect();
    for (rule, (outcome, mut missing)) in rules.iter().zip(outcomes) {
        missing.extend(outcome.missing);
        if !missing.is_empty() || outcome.nothing_compared || inputs_unknown {
            collected.incomplete_rules.push(rule.info.id);
        }
        collected.inapplicable &= outcome.inapplicable;
        collected.missing.extend(missing);
        collected.findings.extend(outcome.findings);
        collected.evidence.extend(outcome.evidence);
        // Only the first count is used, because the first rule counts the records that the requirement is about.
        // Later rules may count other records, such as licences.
        if collected.checked == 0 {
            collected.checked = outcome.checked;
        }
    }
    collected.findings = with_unique_ids(collected.findings);
    deduplicate(&mut collected.missing);
    if collected.inapplicable {
        // Optional missing data does not matter if the requirement does not apply.
        collected.missing.retain(|missing| !missing.advice);
    }
    collected
}

/// Makes the ids of findings unique. Equal findings about several rows become one finding with all locations. Different
/// findings with the same rule, subject and field are numbered in the order of their values and messages, which does
/// not depend on the order of rows.
fn with_unique_ids(findings: Vec<Finding>) -> Vec<Finding> {
    let mut by_id: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, finding) in findings.iter().enumerate() {
        by_id.entry(finding.id()).or_default().push(index);
    }
    let mut unique: Vec<Option<Finding>> = findings.into_iter().map(Some).collect();
    for same_id in by_id.values().filter(|indices| indices.len() > 1) {
        let mut by_text: BTreeMap<(String, String), Finding> = BTreeMap::new();
        for finding in same_id.iter().filter_map(|index| unique[*index].take()) {
            let text = (finding.value.clone(), finding.message.english());
            match by_text.entry(text) {
                Entry::Vacant(entry) => drop(entry.insert(finding)),
                Entry::Occupied(mut entry) => entry.get_mut().locations.extend(finding.locations),
            }
        }
        let numbered = by_text.into_values().enumerate().map(|(number, finding)| {
            if number == 0 {
                finding
            } else {
                finding.numbered(number + 1)
            }
        });
        for (index, finding) in same_id.iter().zip(numbered) {
            unique[*index] = Some(finding);
        }
    }
    unique.into_iter().flatten().collect()
}

/// Keeps one entry for each combination of table, field and reason. A required entry replaces an optional one.
fn deduplicate(missing: &mut Vec<MissingData>) {
    missing.sort_by(|a, b| {
        let order = (a.advice, a.table, a.field).cmp(&(b.advice, b.table, b.field));
        order.then_with(|| a.why.english().cmp(&b.why.english()))
    });
    let mut unique: Vec<MissingData> = Vec::new();
    for entry in missing.drain(..) {
        let known = unique.iter().any(|other| {
            other.table == entry.table && other.field == entry.field && other.why == entry.why
        });
        if !known {
            unique.push(entry);
        }
    }
    *missing = unique;
}

/// Returns the data that a rule declares in [`Rule::needs`] or [`Rule::advises`], and that is missing.
fn declared_but_missing(customer: &Customer, rule: &Rule) -> Vec<MissingData> {
    let needed = rule.needs.iter().flat_map(|need| customer.missing(need));
    let advised = rule.advises.iter().flat_map(|need| customer.missing(need));
    let advised = advised.map(|missing| MissingData {
        advice: true,
        ..missing
    });
    needed.chain(advised).collect()
}

/// Returns the verdict before findings are considered. `Pass` requires evidence and complete data.
fn base_verdict(missing: &[MissingData], has_evidence: bool) -> Verdict {
    if missing.iter().any(|missing| !missing.advice) || !has_evidence {
        Verdict::Unknown
    } else if missing.is_empty() {
        Verdict::Pass
    } else {
        Verdict::Review
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::finding::Subject;
    use crate::model::location::{Location, Origin};
    use crate::model::table::TableKind;

    fn finding(value: &str, message: &str, row: u64) -> Finding {
        let subject = Subject {
            key: "associate 17".to_owned(),
            ..Subject::default()
        };
        let rule = &REQUIREMENTS[0].rules[0].info;
        let origin = Arc::new(Origin::file("traveller.csv"));
        Finding::new(rule, subject, message)
            .on("traveller.travel_id", value)
            .at(Location { origin, row })
    }

    #[test]
    fn equal_findings_of_two_rows_become_one() {
        let same = vec![finding("17", "away", 2), finding("17", "away", 3)];
        let id = same[0].id();
        let unique = with_unique_ids(same);
        assert_eq!(unique.len(), 1);
        assert_eq!((unique[0].id(), unique[0].locations.len()), (id, 2));
    }

    #[test]
    fn different_findings_of_one_field_have_ids_that_do_not_depend_on_the_order() {
        let one = || finding("17", "away since 2020", 2);
        let other = || finding("17", "away since 2024", 3);
        let ids = |findings: Vec<Finding>| {
            let unique = with_unique_ids(findings).into_iter();
            let ids: BTreeMap<String, String> = unique
                .map(|finding| (finding.message.english(), finding.id()))
                .collect();
            ids
        };
        let found = ids(vec![one(), other()]);
        assert_eq!(found, ids(vec![other(), one()]));
        assert_eq!(found["away since 2020"], one().id());
        assert_ne!(found["away since 2024"], one().id());
        let apart = with_unique_ids(vec![one(), finding("18", "away", 4).numbered(9)]);
        assert_eq!(apart.len(), 2);
    }

    #[test]
    fn pass_needs_evidence() {
        assert_eq!(base_verdict(&[], false), Verdict::Unknown);
        assert_eq!(base_verdict(&[], true), Verdict::Pass);
    }

    #[test]
    fn missing_data_prevents_pass() {
        let missing = |advice: bool| MissingData {
            table: TableKind::Email,
            field: None,
            why: MissingData::not_sent(),
            request: Text::default(),
            advice,
        };
        assert_eq!(base_verdict(&[missing(false)], true), Verdict::Unknown);
        assert_eq!(base_verdict(&[missing(true)], true), Verdict::Review);
    }
}
