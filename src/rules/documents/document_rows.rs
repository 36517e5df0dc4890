//! The documents of a customer, and what is known about their appointments.
//!
//! The table `document` is either a complete export or the result of this program's query, which adds the owner of each
//! document's appointment. Only the result of the query has a column `associate_id`. Of the valid rows of a complete
//! export, only the keys are kept, in [`Table::valid_keys`](crate::model::table::Table::valid_keys).

use std::collections::HashMap;

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::finding::{Finding, RuleInfo, Subject};
use crate::model::id_set::IdSet;
use crate::model::table::{Field, Record, Table, TableKind};
use crate::rules::rule::Outcome;

/// The data that every rule about documents needs.
pub(super) const DOCUMENTS: DataNeed = DataNeed::Table(
    TableKind::Document,
    &[Field::DocumentId, Field::Name, Field::AppointmentId],
);

/// The data that rules about documents' appointments need.
const APPOINTMENTS: DataNeed = DataNeed::Table(
    TableKind::Appointment,
    &[Field::AppointmentId, Field::AssociateId],
);

/// The exports may be incomplete if at least this many documents, and more than half of all documents, refer to an
/// appointment that is not in the exports. The same applies if as many documents belong to an appointment whose owner
/// does not exist.
const DOUBT_FROM: usize = 20;

/// The data on which the rules about documents are based.
pub(super) enum DocumentSource<'a> {
    /// The result of this program's query, which contains only documents that might be lost in the migration.
    Query,
    /// Complete exports of documents and appointments.
    Complete(Appointments<'a>),
    /// All documents, but no appointments. The missing data says why appointments are not used.
    DocumentsOnly(Vec<MissingData>),
}

/// The appointments, as far as the rules need them.
pub(super) struct Appointments<'a> {
    /// Ids of the appointments whose owner exists.
    owned: &'a IdSet,
    /// Owner ids, by appointment id, for the appointments whose owner does not exist. An owner id of 0 means that the
    /// appointment has no owner.
    missing_owners: HashMap<i64, i64>,
}

impl<'a> Appointments<'a> {
    fn of(appointments: &'a Table) -> Self {
        let owner = |row: Record<'_>| {
            let owner = row.reference(Field::AssociateId).unwrap_or(0);
            Some((row.int(Field::AppointmentId)?, owner))
        };
        Self {
            owned: &appointments.valid_keys,
            missing_owners: appointments.records().filter_map(owner).collect(),
        }
    }

    /// Returns whether these appointments contain the appointment of a document.
    pub(super) fn contain(&self, document: Record<'_>) -> bool {
        let id = document.reference(Field::AppointmentId);
        id.is_some_and(|id| self.owned.contains(id) || self.missing_owners.contains_key(&id))
    }

    /// Returns the owner id of a document's appointment if the appointment exists but the owner does not. Otherwise
    /// returns `None`.
    pub(super) fn missing_owner(&self, document: Record<'_>) -> Option<i64> {
        let id = document.reference(Field::AppointmentId)?;
        self.missing_owners.get(&id).copied()
    }
}

/// The documents of a customer.
pub(super) struct Documents<'a> {
    table: &'a Table,
    /// The data on which the rules are based.
    pub(super) source: DocumentSource<'a>,
}

impl<'a> Documents<'a> {
    /// Returns the documents, or `None` if the exports do not include the documents table.
    pub(super) fn of(customer: &'a Customer) -> Option<Self> {
        let table = customer.data.get(TableKind::Document)?;
        let mut documents = Self {
            table,
            source: DocumentSource::Query,
        };
        if !table.has(Field::AssociateId) {
            documents.source = documents.complete_source(customer);
        }
        Some(documents)
    }

    fn complete_source(&self, customer: &'a Customer) -> DocumentSource<'a> {
        let Some(table) = customer.data.get(TableKind::Appointment) else {
            return DocumentSource::DocumentsOnly(vec![appointments_not_sent(customer)]);
        };
        let mut missing: Vec<MissingData> = customer.missing(&APPOINTMENTS);
        let appointments = Appointments::of(table);
        if missing.is_empty() {
            missing.extend(self.doubt(customer, &appointments));
        }
        if missing.is_empty() {
            DocumentSource::Complete(appointments)
        } else {
            DocumentSource::DocumentsOnly(missing)
        }
    }

    /// Returns missing data if most documents refer to an appointment that is not in the exports, or if most documents
    /// belong to an appointment whose owner does not exist. This usually means that rows are missing from the exports.
    fn doubt(&self, customer: &Customer, appointments: &Appointments<'_>) -> Option<MissingData> {
        let all = self.len();
        let is_most = |number: usize| number >= DOUBT_FROM && number > all / 2;
        let rows = || self.table.records();
        let refers = |row: &Record<'_>| row.reference(Field::AppointmentId).is_some();
        let without = rows().filter(|row| refers(row) && !appointments.contain(*row));
        let without = without.count();
        if is_most(without) {
            return Some(MissingData {
                why: Message::new("data-appointments-absent")
                    .with("without", without)
                    .with("documents", all)
                    .into(),
                ..appointments_not_sent(customer)
            });
        }
        let unowned = rows().filter(|row| appointments.missing_owner(*row).is_some());
        let unowned = unowned.count();
        is_most(unowned).then(|| MissingData {
            table: TableKind::Associate,
            field: None,
            why: Message::new("data-owners-absent")
                .with("without", unowned)
                .with("documents", all)
                .into(),
            request: customer
                .dictionary
                .table(TableKind::Associate)
                .export_request(),
            advice: true,
        })
    }

    fn len(&self) -> usize {
        self.table.len() + self.table.valid_keys.len()
    }

    /// Returns the outcome for all documents. `texts` receives a row and the document's id, and returns the message and
    /// the action if the document has a finding.
    pub(super) fn outcome(
        &self,
        rule: &'static RuleInfo,
        texts: impl Fn(Record<'_>, i64) -> Option<(Message, Message)>,
    ) -> Outcome {
        if self.len() == 0 {
            return Outcome::default().empty_table(TableKind::Document);
        }
        let findings = self.table.records().filter_map(|row| {
            let id = row.int(Field::DocumentId).unwrap_or_default();
            let (message, action) = texts(row, id)?;
            let subject = Subject::unnamed(
                format!("document {id}"),
                Message::new("subject-document").with("id", id.to_string()),
            );
            let finding = Finding::new(rule, subject, message)
                .on("document.document_id", id.to_string())
                .at(row.location())
                .action(action);
            Some(finding)
        });
        Outcome::checked(self.len()).with(findings)
    }

    /// Returns the missing data that prevents the use of the appointments, marked as optional.
    pub(super) fn missing(&self) -> Vec<MissingData> {
        let missing = match &self.source {
            DocumentSource::DocumentsOnly(missing) if self.len() > 0 => missing.as_slice(),
            _ => &[],
        };
        let as_advice = |missing: &MissingData| MissingData {
            advice: true,
            ..missing.clone()
        };
        missing.iter().map(as_advice).collect()
    }
}

fn appointments_not_sent(customer: &Customer) -> MissingData {
    MissingData {
        table: TableKind::Appointment,
        field: None,
        why: Message::new("data-appointments-not-sent").into(),
        request: customer
            .dictionary
            .table(TableKind::Document)
            .export_request(),
        advice: true,
    }
}
