//! Functions that run one rule in a unit test.

use super::evaluate::RequirementResult;
use super::rule::Rule;
use super::{Selection, evaluate};
use crate::customer::TestCustomer;

/// Returns the findings of a rule in the form `row field severity`, such as `Email:2 Email.email_address fail`. If the
/// row is not known, the subject's key replaces it.
pub(in crate::rules) fn found(rule: &Rule, customer: TestCustomer) -> Vec<String> {
    let outcome = (rule.check)(&customer.build());
    let findings = outcome.findings.iter().map(|finding| {
        let row = match finding.locations.first() {
            Some(location) => format!("{}:{}", location.origin, location.row),
            None => finding.subject.key.clone(),
        };
        let severity = finding.severity.as_str();
        format!("{row} {} {severity}", finding.field)
    });
    findings.collect()
}

/// Runs only this rule, and returns the result of its requirement.
pub(in crate::rules) fn judged(rule: &Rule, customer: TestCustomer) -> RequirementResult {
    let selection = Selection::of(vec![rule.info.id.to_owned()]).expect("a listed rule");
    let mut results = evaluate(&customer.build(), &selection);
    assert_eq!(
        results.len(),
        1,
        "{} belongs to one requirement",
        rule.info.id
    );
    results.remove(0)
}
