//! Rule `document-without-appointment`: a document has no appointment.

use super::document_rows::{DOCUMENTS, DocumentSource, Documents};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "document-without-appointment",
        severity: Severity::Review,
        checks: "\
Each document must have a row in `appointment`. The rule reads the result of the query for `document`, or complete exports
of both tables.
",
        example: "\
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
    let has_none = |row: Record<'_>| match &documents.source {
        // The query lists only documents whose name, owner or appointment is missing. If a document has a name but its
        // `associate_id` is empty, the query found no appointment.
        DocumentSource::Query => {
            row.reference(Field::AppointmentId).is_none()
                || (row.int(Field::AssociateId).is_none() && row.flag(Field::Name) == Some(true))
        }
        DocumentSource::Complete(appointments) => !appointments.contain(row),
        DocumentSource::DocumentsOnly(_) => row.reference(Field::AppointmentId).is_none(),
    };
    documents
        .outcome(&RULE.info, |row, id| {
            has_none(row).then(|| {
                let id = id.to_string();
                (
                    Message::new("document-without-appointment.message").with("document", &id),
                    Message::new("document-without-appointment.action").with("document", &id),
                )
            })
        })
        .missing(documents.missing())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::Table;
    use crate::model::table::TableKind::{Appointment, Document};
    use crate::rules::test_rows::{customer, expected, found, table};

    const DOCUMENTS: &str = "document_id,name,appointment_id\n1,a.docx,11\n2,b.docx,0\n3,c.docx,13";

    /// Returns the appointments 11 and 13. The owner of 11 exists, so the table contains only the key of 11, as after
    /// the row filter.
    fn appointments() -> Table {
        let mut appointments = table(Appointment, "appointment_id,associate_id\n13,9917");
        appointments.valid_keys.extend([11]);
        appointments
    }

    #[test]
    fn documents_with_an_appointment_are_clean() {
        let documents = table(
            Document,
            "document_id,name,appointment_id\n1,a.docx,11\n3,c.docx,13",
        );
        assert_eq!(found(&RULE, &customer([documents, appointments()])), []);
    }

    #[test]
    fn documents_without_an_appointment_are_found() {
        let found = found(
            &RULE,
            &customer([table(Document, DOCUMENTS), appointments()]),
        );
        assert_eq!(found, expected(&[("document 2", 3)]));
    }

    #[test]
    fn the_query_lists_documents_without_an_appointment() {
        let rows = "document_id,name,appointment_id,associate_id\n1,a.docx,0,\n2,b.docx,90001,\n3,,12,5\n4,d.docx,13,9917\n5,e.docx,14,0";
        let found = found(&RULE, &customer([table(Document, rows)]));
        assert_eq!(found, expected(&[("document 1", 2), ("document 2", 3)]));
    }
}
