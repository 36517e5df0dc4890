//! Requirement `sentry-addons`: no sentry add-on is registered.

mod sentry_addon_registered;

use crate::rules::requirement::Requirement;
#[cfg(test)]
use crate::rules::rule_cases::RuleCases;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "sentry-addons",
    must: true,
    docs: "The Online Migration Tool does not continue past its first page while a sentry add-on is registered.",
    beyond: "What a plug-in does.",
    reads: &[],
    rules: &[&sentry_addon_registered::RULE],
};

/// Returns the test cases for each rule.
#[cfg(test)]
pub(super) fn cases() -> Vec<RuleCases> {
    vec![sentry_addon_registered::tests::cases()]
}
