//! Documents that stay behind: the list that the customer's own query found, or all documents and
//! appointments, joined here.
//!
//! A row of `document` with a column `associate_id` comes from the query, which joins the appointment's
//! owner to it; a whole export has no such column.

use std::collections::{HashMap, HashSet};

use super::Outcome;
use crate::customer::Customer;
use crate::finding::{Finding, RuleInfo, Subject};
use crate::need::{Lack, Need};
use crate::table::{Field, Record, Table, TableKind};

/// What every rule of documents needs.
pub(super) const DOCUMENTS: Need = Need::Table(
    TableKind::Document,
    &[Field::DocumentId, Field::Name, Field::AppointmentId],
);

/// Owners of appointments by the appointment's id; 0 where the row names nobody.
pub(super) struct Owners(HashMap<i64, i64>);

impl Owners {
    /// Returns the owner of a document's appointment: `None` if there is no such appointment.
    pub(super) fn of(&self, document: Record<'_>) -> Option<i64> {
        let id = document.reference(Field::AppointmentId)?;
        self.0.get(&id).copied()
    }
}

/// Where the answer about a document comes from.
pub(super) enum Evidence {
    /// The customer's own query: only documents that stay behind.
    Query,
    /// All documents, and all appointments.
    Whole(Owners),
    /// All documents, but not the appointments.
    DocumentsOnly,
}

/// Returns where the answers come from, if documents were sent.
pub(super) fn evidence(customer: &Customer) -> Option<Evidence> {
    let documents = customer.data.get(TableKind::Document)?;
    if documents.has(Field::AssociateId) {
        return Some(Evidence::Query);
    }
    let Some(appointments) = customer.data.get(TableKind::Appointment) else {
        return Some(Evidence::DocumentsOnly);
    };
    let owners = appointments
        .records()
        .filter_map(|row| {
            Some((
                row.int(Field::AppointmentId)?,
                row.int(Field::AssociateId).unwrap_or(0),
            ))
        })
        .collect();
    Some(Evidence::Whole(Owners(owners)))
}

/// Returns the ids of all users, those who have left too: their documents are moved.
pub(super) fn users(customer: &Customer) -> Option<HashSet<i64>> {
    let ids = customer.data.filled(TableKind::Associate)?;
    let ids = ids.ints(Field::AssociateId)?;
    Some(ids.iter().flatten().collect())
}

/// Returns an outcome over all documents that were sent.
pub(super) fn looked_at(documents: &Table) -> Outcome {
    if documents.is_empty() {
        return Outcome::default().because("`document` is there and has no row");
    }
    Outcome::checked(documents.len())
}

/// Returns that the appointments are lacking.
pub(super) fn without_appointments(customer: &Customer) -> Lack {
    Lack {
        table: TableKind::Appointment,
        field: None,
        why: "was not sent; the query for `document` finds the same without it".to_owned(),
        request: customer.dictionary.table(TableKind::Document).request(),
        advice: true,
    }
}

/// Returns the finding about a document.
pub(super) fn finding(rule: &'static RuleInfo, row: Record<'_>, message: &str) -> Finding {
    let id = row.int(Field::DocumentId).unwrap_or_default();
    let subject = Subject {
        key: format!("document {id}"),
        ..Subject::default()
    };
    Finding::new(rule, subject, format!("document {id} {message}"))
        .on("document.document_id", id.to_string())
        .at(row.location())
        .action("look whether it is needed; if so, save it anew in SuperOffice, else let it stay behind")
}
