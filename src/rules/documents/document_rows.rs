//! Documents that stay behind: the list that the customer's own query found, or all documents and
//! appointments, joined here.
//!
//! A row of `document` with a column `associate_id` comes from the query, which joins the appointment's
//! owner to it; a whole export has no such column. Of a whole export only the rows are there that have no
//! name or no sound appointment, and the keys of the others.

use std::collections::HashMap;

use crate::customer::Customer;
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::finding::{Finding, RuleInfo, Subject};
use crate::model::keys::IdSet;
use crate::model::table::{Field, Record, Table, TableKind};
use crate::rules::rule::Outcome;

/// What every rule of documents needs.
pub(in crate::rules) const DOCUMENTS: DataNeed = DataNeed::Table(
    TableKind::Document,
    &[Field::DocumentId, Field::Name, Field::AppointmentId],
);

/// What every rule that looks for appointments needs of them.
const APPOINTMENTS: DataNeed = DataNeed::Table(
    TableKind::Appointment,
    &[Field::AppointmentId, Field::AssociateId],
);

/// Where the answer about a document comes from.
pub(in crate::rules) enum Evidence<'a> {
    /// The customer's own query: only documents that stay behind.
    Query,
    /// All documents, and all appointments.
    Whole(Appointments<'a>),
    /// All documents, but not the appointments, or not all of them.
    DocumentsOnly(Vec<MissingData>),
}

/// All appointments.
pub(in crate::rules) struct Appointments<'a> {
    /// Those whose owner exists.
    sound: &'a IdSet,
    /// The owners of the others by the appointment's id; 0 where the row names nobody.
    owners: HashMap<i64, i64>,
}

impl Appointments<'_> {
    /// Returns whether a document has an appointment.
    pub(in crate::rules) fn have(&self, document: Record<'_>) -> bool {
        let id = document.reference(Field::AppointmentId);
        id.is_some_and(|id| self.sound.contains(id) || self.owners.contains_key(&id))
    }

    /// Returns the owner of a document's appointment, if that is there and its owner is not.
    pub(in crate::rules) fn lost_owner(&self, document: Record<'_>) -> Option<i64> {
        let id = document.reference(Field::AppointmentId)?;
        self.owners.get(&id).copied()
    }
}

/// Documents, and what is known of their appointments.
pub(in crate::rules) struct Documents<'a> {
    /// The table.
    pub(in crate::rules) table: &'a Table,
    /// Where answers come from.
    pub(in crate::rules) evidence: Evidence<'a>,
}

/// From how many documents on it is told that most of them have no appointment or no owner.
const SOME: usize = 20;

impl<'a> Documents<'a> {
    /// Returns the documents, if they were sent.
    pub(in crate::rules) fn of(customer: &'a Customer) -> Option<Self> {
        let table = customer.data.get(TableKind::Document)?;
        let mut documents = Self {
            table,
            evidence: Evidence::Query,
        };
        if table.has(Field::AssociateId) {
            return Some(documents);
        }
        documents.evidence = match customer.data.get(TableKind::Appointment) {
            None => Evidence::DocumentsOnly(vec![without_appointments(customer)]),
            Some(appointments) => {
                let mut lacks: Vec<MissingData> = customer.missing(&APPOINTMENTS);
                let whole = whole(appointments);
                if lacks.is_empty() {
                    lacks.extend(documents.doubt(customer, &whole));
                }
                if lacks.is_empty() {
                    Evidence::Whole(whole)
                } else {
                    Evidence::DocumentsOnly(lacks)
                }
            }
        };
        Some(documents)
    }

    /// Most documents have an appointment, and most appointments an owner: where most have none, rows are
    /// missing from the exports.
    fn doubt(&self, customer: &Customer, appointments: &Appointments<'_>) -> Option<MissingData> {
        let all = self.len();
        let most = |number: usize| number >= SOME && number > all / 2;
        let rows = || self.table.records();
        let refers = |row: &Record<'_>| row.reference(Field::AppointmentId).is_some();
        let without = rows().filter(|row| refers(row) && !appointments.have(*row));
        let without = without.count();
        if most(without) {
            return Some(MissingData {
                why: format!("may not be whole: {without} of {all} documents have no row in it"),
                ..without_appointments(customer)
            });
        }
        let lost = rows().filter(|row| appointments.lost_owner(*row).is_some());
        let lost = lost.count();
        most(lost).then(|| MissingData {
            table: TableKind::Associate,
            field: None,
            why: format!("may not be whole: owners of {lost} of {all} documents are not in it"),
            request: customer.dictionary.table(TableKind::Associate).request(),
            advice: true,
        })
    }

    fn len(&self) -> usize {
        self.table.len() + self.table.passed.len()
    }

    /// Returns an outcome over all documents, with a finding for each that stays behind.
    pub(in crate::rules) fn outcome(
        &self,
        rule: &'static RuleInfo,
        message: impl Fn(Record<'_>) -> Option<String>,
    ) -> Outcome {
        if self.len() == 0 {
            return Outcome::default().evidence("`document` is there and has no row");
        }
        let rows = self.table.records();
        let findings = rows.filter_map(|row| Some(finding(rule, row, &message(row)?)));
        Outcome::checked(self.len()).with(findings)
    }

    /// Returns what is lacking to know a document's appointment and its owner.
    pub(in crate::rules) fn lacks(&self) -> Vec<MissingData> {
        let lacks = match &self.evidence {
            Evidence::DocumentsOnly(lacks) if self.len() > 0 => lacks.as_slice(),
            _ => &[],
        };
        let advice = |lack: &MissingData| MissingData {
            advice: true,
            ..lack.clone()
        };
        lacks.iter().map(advice).collect()
    }
}

/// Of appointments only those without an owner who exists are kept while they are read.
fn whole(appointments: &Table) -> Appointments<'_> {
    let row = |row: Record<'_>| {
        let owner = row.reference(Field::AssociateId).unwrap_or(0);
        Some((row.int(Field::AppointmentId)?, owner))
    };
    Appointments {
        sound: &appointments.passed,
        owners: appointments.records().filter_map(row).collect(),
    }
}

fn without_appointments(customer: &Customer) -> MissingData {
    MissingData {
        table: TableKind::Appointment,
        field: None,
        why: "was not sent; the query for `document` finds the same without it".to_owned(),
        request: customer.dictionary.table(TableKind::Document).request(),
        advice: true,
    }
}

/// Returns the finding about a document.
fn finding(rule: &'static RuleInfo, row: Record<'_>, message: &str) -> Finding {
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
