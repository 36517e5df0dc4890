//! A document's appointment belongs to nobody.

use super::documents::{
    DOCUMENTS, Evidence, evidence, finding, looked_at, users, without_appointments,
};
use super::{Outcome, Rule};
use crate::customer::Customer;
use crate::finding::{RuleInfo, Severity};
use crate::table::{Field, Record, TableKind};

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "document-without-owner",
        severity: Severity::Review,
        title: "a document whose owner does not exist",
        docs: "\
### What it checks
Whether the owner of a document's appointment stands in `associate`: from the result of the query for `document`, or
from whole exports of the tables. Users who have left stand there too.

### Why it matters
A document whose owner does not exist is not moved.

### How to fix
Look whether the document is needed. If so, save it anew in SuperOffice; if not, let it stay behind.

### Example
Document 48112 belongs to associate 9917, who does not exist.
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
    let Some(users) = users(customer) else {
        return outcome;
    };
    let owner = |row: Record<'_>| match &evidence {
        Some(Evidence::Query) => row.reference(Field::AssociateId),
        Some(Evidence::Whole(owners)) => owners.of(row),
        Some(Evidence::DocumentsOnly) | None => None,
    };
    let findings: Vec<_> = documents
        .records()
        .filter_map(|row| Some((row, owner(row)?)))
        .filter(|(_, owner)| !users.contains(owner))
        .map(|(row, owner)| {
            let message = format!("belongs to associate {owner}, who does not exist");
            finding(&RULE.info, row, &message)
        })
        .collect();
    let lack = matches!(evidence, Some(Evidence::DocumentsOnly) if !documents.is_empty());
    outcome
        .with(findings)
        .lacking(lack.then(|| without_appointments(customer)))
}
