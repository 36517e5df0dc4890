//! Requirement `database-model`.

mod custom_table;
mod missing_physical_table;

use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "database-model",
    title: "SuperOffice and the database know the same tables",
    must: false,
    docs: "The upload reads every table that SuperOffice knows, and stops at one that is not there.",
    beyond: "what stands in the database model itself",
    reads: &[],
    rules: &[&missing_physical_table::RULE, &custom_table::RULE],
};
