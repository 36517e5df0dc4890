//! A document has no file name.

use super::document_rows::{DOCUMENTS, Documents};
use crate::customer::Customer;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::Field;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
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
    let Some(documents) = Documents::of(customer) else {
        return Outcome::default();
    };
    documents.outcome(&RULE.info, |row| {
        (row.flag(Field::Name) == Some(false)).then(|| "has no file name".to_owned())
    })
}
