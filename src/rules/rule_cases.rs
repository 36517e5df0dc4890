//! Test cases for one rule: customers without findings, customers with known findings, and customers whose data is
//! missing.

use super::evaluate::RequirementResult;
use super::rule::Rule;
use super::test_support::{found, judged};
use crate::customer::TestCustomer;
use crate::model::verdict::Verdict;

/// The test cases of one rule. The name of a case describes what is special about the rows of the customer.
pub(in crate::rules) struct RuleCases {
    rule: &'static Rule,
    clean: Vec<(&'static str, TestCustomer)>,
    dirty: Vec<(&'static str, TestCustomer, Vec<&'static str>)>,
    missing: Vec<(&'static str, TestCustomer)>,
}

impl RuleCases {
    /// Returns an empty collection of cases for a rule.
    pub(in crate::rules) fn of(rule: &'static Rule) -> Self {
        Self {
            rule,
            clean: Vec::new(),
            dirty: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// Adds a customer without findings, whose rows resemble rows with a finding.
    pub(in crate::rules) fn clean(mut self, name: &'static str, customer: TestCustomer) -> Self {
        self.clean.push((name, customer));
        self
    }

    /// Adds a customer with exactly these findings, written as [`found`] returns them.
    pub(in crate::rules) fn dirty(
        mut self,
        name: &'static str,
        customer: TestCustomer,
        findings: &[&'static str],
    ) -> Self {
        assert!(!findings.is_empty(), "{name}: no finding is expected");
        self.dirty.push((name, customer, findings.to_vec()));
        self
    }

    /// Adds a customer whose data is not sufficient to decide the rule: the verdict must be `unknown` or `review`.
    pub(in crate::rules) fn missing(mut self, name: &'static str, customer: TestCustomer) -> Self {
        self.missing.push((name, customer));
        self
    }

    /// Returns the id of the rule.
    pub(in crate::rules) fn rule_id(&self) -> &'static str {
        self.rule.info.id
    }

    /// Returns whether there is at least one case without findings and one case with findings.
    pub(in crate::rules) fn are_complete(&self) -> bool {
        !self.clean.is_empty() && !self.dirty.is_empty()
    }

    /// Runs the rule on each case, and returns the differences from the expected results.
    pub(in crate::rules) fn problems(&self) -> Vec<String> {
        let rule = self.rule;
        let clean = self.clean.iter().filter_map(|(name, customer)| {
            let found = found(rule, customer.clone());
            (!found.is_empty()).then(|| format!("{name}: found {found:?}"))
        });
        let dirty = self.dirty.iter().filter_map(|(name, customer, expected)| {
            let found = found(rule, customer.clone());
            (found != *expected).then(|| format!("{name}: found {found:?}, expected {expected:?}"))
        });
        let missing = self.missing.iter().filter_map(|(name, customer)| {
            let RequirementResult { verdict, .. } = judged(rule, customer.clone());
            let is_open = matches!(verdict, Verdict::Unknown | Verdict::Review);
            (!is_open).then(|| format!("{name}: the verdict is {}", verdict.as_str()))
        });
        let id = self.rule_id();
        clean
            .chain(dirty)
            .chain(missing)
            .map(|problem| format!("{id}: {problem}"))
            .collect()
    }
}
