//! Requirement `satellite`: no satellite database is in use.

mod satellite_defined;
mod satellite_replicating;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "satellite",
    title: "no active satellite",
    must: true,
    docs: "A satellite is a separate database at a branch office. Only the central database is migrated.",
    beyond: "Whether a defined satellite is still in use, and how it is removed.",
    reads: &[TableKind::Area, TableKind::Contact],
    rules: &[&satellite_defined::RULE, &satellite_replicating::RULE],
};
