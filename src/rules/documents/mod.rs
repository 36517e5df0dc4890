//! Requirement `documents`: no document is left behind in the migration.

mod archive;
#[cfg(test)]
mod archive_test;
mod document_rows;
mod document_without_appointment;
mod document_without_name;
mod document_without_owner;
mod file_not_in_archive;
mod file_too_large;
mod other_document_archive;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "documents",
    must: false,
    docs: "Documents without a name, without an appointment or without an existing owner may be left behind. The query for \
           `document` finds them; complete exports of `document` and `appointment` do so too. \
           A listing of the files in the document archive shows which files are missing or too large.",
    beyond: "Whether the files are in the document archive, unless a listing of them was sent; whether there are further \
             archive folders (ArchivePath2 to 8).",
    reads: &[
        TableKind::Appointment,
        TableKind::Associate,
        TableKind::DocumentFiles,
        TableKind::DocumentArchives,
        TableKind::ArchiveListing,
    ],
    rules: &[
        &document_without_name::RULE,
        &document_without_appointment::RULE,
        &document_without_owner::RULE,
        &file_not_in_archive::RULE,
        &other_document_archive::RULE,
        &file_too_large::RULE,
    ],
};
