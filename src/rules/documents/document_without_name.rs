//! Rule `document-without-name`: a document has no file name.

use super::document_rows::{DOCUMENTS, Documents};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::Field;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "document-without-name",
        severity: Severity::Review,
        checks: "\
Each document must have a file name (`document.name`).
",
        example: "\
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
    documents.outcome(&RULE.info, |row, id| {
        (row.flag(Field::Name) == Some(false)).then(|| {
            let id = id.to_string();
            (
                Message::new("document-without-name.message").with("document", &id),
                Message::new("document-without-name.action").with("document", &id),
            )
        })
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::Document;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn documents_with_a_name_are_clean() {
        let documents = table(
            Document,
            "document_id,name,appointment_id\n1,a.docx,11\n2,b.docx,0",
        );
        assert_eq!(found(&RULE, &customer([documents])), []);
    }

    #[test]
    fn documents_without_a_name_are_found() {
        let documents = table(
            Document,
            "document_id,name,appointment_id\n1,a.docx,11\n2,,12",
        );
        let found = found(&RULE, &customer([documents]));
        assert_eq!(found, expected(&[("document 2", 3)]));
    }
}
