//! A document has no file name.

use super::documents::{DOCUMENTS, finding, looked_at};
use super::{Outcome, Rule};
use crate::customer::Customer;
use crate::finding::{RuleInfo, Severity};
use crate::table::{Field, TableKind};

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "document-without-name",
        severity: Severity::Review,
        title: "a document without a file name",
        docs: "\
### What it checks
Whether `document.name`, the file name, is empty.

### Why it matters
A document without a name is not moved.

### How to fix
Look whether the document is needed. If so, save it anew in SuperOffice; if not, let it stay behind.

### Example
Document 48112 has no file name.
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
    let nameless = documents
        .records()
        .filter(|row| row.flag(Field::Name) == Some(false))
        .map(|row| finding(&RULE.info, row, "has no file name"));
    looked_at(documents).with(nameless)
}
