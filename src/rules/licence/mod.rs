//! Requirement `licence`: every user who needs access has a licence.

mod licence_on_inactive_user;
mod licence_overbooked;
mod licence_owner_expired;
mod plan_demand;
mod plans_short;
mod several_plans;
mod user_without_licence;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;
#[cfg(test)]
use crate::rules::rule_cases::RuleCases;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "licence",
    must: true,
    docs: "Every user who needs access to Online needs a user plan. New customers get a plan of the CRM Suite (version 12, June \
           2026) for the whole company; then each user who can log in counts.",
    beyond: "Who needs access, and which plans were bought for Online (`--plans`).",
    reads: &[
        TableKind::Person,
        TableKind::OwnerContactLink,
        TableKind::ModuleOwner,
    ],
    rules: &[
        &user_without_licence::RULE,
        &plans_short::RULE,
        &licence_on_inactive_user::RULE,
        &several_plans::RULE,
        &licence_overbooked::RULE,
        &licence_owner_expired::RULE,
    ],
};

/// Returns the test cases for each rule.
#[cfg(test)]
pub(super) fn cases() -> Vec<RuleCases> {
    vec![
        user_without_licence::tests::cases(),
        plans_short::tests::cases(),
        licence_on_inactive_user::tests::cases(),
        several_plans::tests::cases(),
        licence_overbooked::tests::cases(),
        licence_owner_expired::tests::cases(),
    ]
}
