//! A document belongs to no appointment.

use super::documents::{DOCUMENTS, Evidence, evidence, finding, looked_at, without_appointments};
use super::{Outcome, Rule};
use crate::customer::Customer;
use crate::finding::{RuleInfo, Severity};
use crate::table::{Field, Record, TableKind};

pub(super) static RULE: Rule = Rule {
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
    let Some(documents) = customer.data.get(TableKind::Document) else {
        return Outcome::default();
    };
    let outcome = looked_at(documents);
    let evidence = evidence(customer);
    let stays = |row: Record<'_>| match &evidence {
        // The query leaves the owner empty where there is no appointment, or where its owner is not in
        // it; a name in order leaves no other reason to be listed.
        Some(Evidence::Query) => {
            row.reference(Field::AppointmentId).is_none()
                || (row.reference(Field::AssociateId).is_none()
                    && row.flag(Field::Name) == Some(true))
        }
        Some(Evidence::Whole(owners)) => owners.of(row).is_none(),
        Some(Evidence::DocumentsOnly) | None => row.reference(Field::AppointmentId).is_none(),
    };
    let findings: Vec<_> = documents
        .records()
        .filter(|row| stays(*row))
        .map(|row| finding(&RULE.info, row, "has no appointment"))
        .collect();
    let lack = matches!(evidence, Some(Evidence::DocumentsOnly) if !documents.is_empty());
    outcome
        .with(findings)
        .lacking(lack.then(|| without_appointments(customer)))
}
