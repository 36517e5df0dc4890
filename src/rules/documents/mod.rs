//! Requirement `documents`.

mod document_rows;
mod document_without_appointment;
mod document_without_name;
mod document_without_owner;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "documents",
    title: "No document is left behind",
    must: false,
    docs: "Documents without a name, without an appointment or without an existing owner may be left behind. The query for \
           `document` finds them; complete exports of `document` and `appointment` do so too.",
    beyond: "whether the files are in the document archive",
    reads: &[TableKind::Appointment, TableKind::Associate],
    rules: &[
        &document_without_name::RULE,
        &document_without_appointment::RULE,
        &document_without_owner::RULE,
    ],
};
