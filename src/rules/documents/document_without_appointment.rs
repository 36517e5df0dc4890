//! A document belongs to no appointment.

use super::document_rows::{DOCUMENTS, Documents, Evidence};
use crate::customer::Customer;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "document-without-appointment",
        severity: Severity::Review,
        title: "a document without an appointment",
        docs: "\
### What it checks
Whether each row of `document` has its row of `appointment`: from the result of the query for `document`, or from whole
exports of both tables.

### Why it matters
A document without an appointment belongs to nobody and is not moved.

### How to fix
Look whether the document is needed. If so, save it anew in SuperOffice; if not, let it stay behind.

### Example
Document 48112 points to appointment 90001, which does not exist.
",
    },
    needs: &[DOCUMENTS],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let Some(documents) = Documents::of(customer) else {
        return Outcome::default();
    };
    let stays = |row: Record<'_>| match &documents.evidence {
        // The query leaves the owner empty where there is no appointment, or where its owner is not in
        // it; a name in order leaves no other reason to be listed.
        Evidence::Query => {
            row.reference(Field::AppointmentId).is_none()
                || (row.reference(Field::AssociateId).is_none()
                    && row.flag(Field::Name) == Some(true))
        }
        Evidence::Whole(appointments) => !appointments.have(row),
        Evidence::DocumentsOnly(_) => row.reference(Field::AppointmentId).is_none(),
    };
    documents
        .outcome(&RULE.info, |row| {
            stays(row).then(|| "has no appointment".to_owned())
        })
        .missing(documents.lacks())
}
