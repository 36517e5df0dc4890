//! Requirement `administrator`: at least one administrator can log in and has a user plan.

mod administrator_by_role_name;
mod administrator_without_plan;
mod left_over_no_login;
mod no_administrator;

pub(super) use administrator_without_plan::counted_users;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;
#[cfg(test)]
use crate::rules::rule_cases::RuleCases;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "administrator",
    must: true,
    docs: "The Online Migration Tool starts with the login of a local administrator, and at least one \
           administrator must get a plan in Online.",
    beyond: "Which functional right the migration tool asks for. Both possible rights are checked.",
    reads: &[
        TableKind::Role,
        TableKind::UserRoleLink,
        TableKind::FunctionRight,
        TableKind::FunctionRightRoleLink,
        TableKind::OwnerContactLink,
        TableKind::SystemEvent,
    ],
    rules: &[
        &no_administrator::RULE,
        &administrator_without_plan::RULE,
        &administrator_by_role_name::RULE,
        &left_over_no_login::RULE,
    ],
};

/// Returns the test cases for each rule.
#[cfg(test)]
pub(super) fn cases() -> Vec<RuleCases> {
    vec![
        no_administrator::tests::cases(),
        administrator_without_plan::tests::cases(),
        administrator_by_role_name::tests::cases(),
        left_over_no_login::tests::cases(),
    ]
}
