//! Requirement `version`: the installed version can be migrated.

mod version_too_old;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;
#[cfg(test)]
use crate::rules::rule_cases::RuleCases;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "version",
    must: true,
    docs: "SuperOffice 7.1 and later can be migrated. An older installation must be upgraded first.",
    beyond: "The exact version: the columns of the database prove a range, Service stores its version, and `--onsite-version` sets it.",
    reads: &[TableKind::SchemaColumns, TableKind::ServiceConfig],
    rules: &[&version_too_old::RULE],
};

/// Returns the test cases for each rule.
#[cfg(test)]
pub(super) fn cases() -> Vec<RuleCases> {
    vec![version_too_old::tests::cases()]
}
