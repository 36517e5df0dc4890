//! A document's appointment belongs to nobody.

use std::collections::HashSet;

use super::document_rows::{DOCUMENTS, Documents, Evidence};
use crate::customer::Customer;
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
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

/// Without all users nobody can be said not to exist.
const USERS: DataNeed = DataNeed::Table(TableKind::Associate, &[Field::AssociateId]);

fn check(customer: &Customer) -> Outcome {
    let Some(documents) = Documents::of(customer) else {
        return Outcome::default();
    };
    let lacks = customer.missing(&USERS);
    if !lacks.is_empty() {
        let advice = |lack| MissingData {
            advice: true,
            ..lack
        };
        return documents
            .outcome(&RULE.info, |_| None)
            .missing(lacks.into_iter().map(advice));
    }
    let users: HashSet<i64> = customer
        .data
        .records(TableKind::Associate)
        .filter_map(|user| user.int(Field::AssociateId))
        .collect();
    let owner = |row: Record<'_>| match &documents.evidence {
        Evidence::Query => row.reference(Field::AssociateId),
        Evidence::Whole(appointments) => appointments.lost_owner(row),
        Evidence::DocumentsOnly(_) => None,
    };
    documents
        .outcome(&RULE.info, |row| {
            let owner = owner(row).filter(|owner| !users.contains(owner))?;
            Some(format!("belongs to associate {owner}, who does not exist"))
        })
        .missing(documents.lacks())
}
