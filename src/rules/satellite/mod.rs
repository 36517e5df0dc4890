//! Requirement `satellite`: no satellite database is in use.

mod satellite_defined;
mod satellite_replicating;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;
#[cfg(test)]
use crate::rules::rule_cases::RuleCases;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "satellite",
    must: true,
    docs: "A satellite is a separate database at a branch office. SuperOffice requires that no satellite is in use when the \
           central database is migrated.",
    beyond: "Whether a defined satellite is still in use, and how it is removed.",
    reads: &[TableKind::Area, TableKind::Contact],
    rules: &[&satellite_defined::RULE, &satellite_replicating::RULE],
};

/// Returns the test cases for each rule.
#[cfg(test)]
pub(super) fn cases() -> Vec<RuleCases> {
    vec![
        satellite_defined::tests::cases(),
        satellite_replicating::tests::cases(),
    ]
}
