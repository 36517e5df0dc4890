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
Whether `document.name`, the file name, is empty. An empty `header`, the name that people see, is good to know.

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
    let nameless = documents.records().filter_map(|row| {
        if row.flag(Field::Name) == Some(false) {
            return Some(finding(&RULE.info, row, "has no file name"));
        }
        let unseen = row.flag(Field::Header) == Some(false);
        unseen.then(|| {
            finding(&RULE.info, row, "has no visible name, only a file name")
                .at_most(Severity::Info)
        })
    });
    looked_at(documents).with(nameless)
}
