//! Requirement `sizes`: the size of the data is known, because the downtime depends on it.

mod attachment_too_large;
mod plan_limit;
mod size_of_data;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "sizes",
    must: false,
    docs: "The downtime grows with the size of the database and of the document archive. Storage is metered, and plans \
           limit active projects and custom objects, so the size is a question of cost too.",
    beyond: "How many hours the upload takes.",
    reads: &[
        TableKind::Sequence,
        TableKind::Attachment,
        TableKind::Project,
        TableKind::ExtraTables,
    ],
    rules: &[
        &size_of_data::RULE,
        &attachment_too_large::RULE,
        &plan_limit::RULE,
    ],
};
