//! Rule `document-without-owner`: the owner of a document's appointment does not exist.

use std::collections::HashSet;

use super::document_rows::{DOCUMENTS, DocumentSource, Documents};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "document-without-owner",
        severity: Severity::Review,
        checks: "\
The owner of a document's appointment must be in `associate`. The rule reads the result of the query for `document`, or
complete exports of the tables. Former employees are in `associate` too.
",
        example: "\
Document 48112 belongs to user id 9917, who does not exist.
",
    },
    needs: &[DOCUMENTS],
    advises: &[],
    check,
};

/// The list of users. It must be complete to prove that an owner does not exist.
const USERS: DataNeed = DataNeed::Table(TableKind::Associate, &[Field::AssociateId]);

fn check(customer: &Customer) -> Outcome {
    let Some(documents) = Documents::of(customer) else {
        return Outcome::default();
    };
    let missing = customer.missing(&USERS);
    if !missing.is_empty() {
        let as_advice = |missing| MissingData {
            advice: true,
            ..missing
        };
        return documents
            .outcome(&RULE.info, |_, _| None)
            .missing(missing.into_iter().map(as_advice));
    }
    let users: HashSet<i64> = customer
        .data
        .records(TableKind::Associate)
        .filter_map(|user| user.int(Field::AssociateId))
        .collect();
    let owner = |row: Record<'_>| match &documents.source {
        DocumentSource::Query => row.int(Field::AssociateId),
        DocumentSource::Complete(appointments) => appointments.missing_owner(row),
        DocumentSource::DocumentsOnly(_) => None,
    };
    documents
        .outcome(&RULE.info, |row, id| {
            let owner = owner(row).filter(|owner| !users.contains(owner))?;
            let id = id.to_string();
            Some((
                Message::new("document-without-owner.message")
                    .with("document", &id)
                    .with("owner", owner.to_string()),
                Message::new("document-without-owner.action").with("document", &id),
            ))
        })
        .missing(documents.missing())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::{Associate, Document};
    use crate::rules::test_rows::{customer, expected, found, table};

    const USERS: &str = "associate_id,name,person_id,type\n5,KHA,105,0";

    #[test]
    fn documents_of_existing_users_are_clean() {
        let rows = "document_id,name,appointment_id,associate_id\n1,,11,5\n2,b.docx,0,";
        let clean = customer([table(Document, rows), table(Associate, USERS)]);
        assert_eq!(found(&RULE, &clean), []);
    }

    #[test]
    fn documents_of_unknown_users_are_found() {
        let rows = "document_id,name,appointment_id,associate_id\n1,a.docx,11,9917\n2,,12,5\n3,c.docx,13,0";
        let dirty = customer([table(Document, rows), table(Associate, USERS)]);
        assert_eq!(
            found(&RULE, &dirty),
            expected(&[("document 1", 2), ("document 3", 4)])
        );
    }

    #[test]
    fn without_the_users_nothing_is_found_and_data_is_missing() {
        let rows = "document_id,name,appointment_id,associate_id\n1,a.docx,11,9917";
        let outcome = (RULE.check)(&customer([table(Document, rows)]));
        assert!(outcome.findings.is_empty());
        assert_eq!(outcome.missing[0].table, Associate);
    }
}
