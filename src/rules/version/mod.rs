//! Requirement `version`.

mod version_too_old;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "version",
    title: "installed version at least 7.1",
    must: true,
    docs: "The migration takes SuperOffice 7.1 and later; older installations are upgraded first.",
    beyond: "the version of the CRM database itself: its columns bound it, Service names its own, `--onsite-version` states it",
    reads: &[TableKind::SchemaColumns, TableKind::ServiceConfig],
    rules: &[&version_too_old::RULE],
};
