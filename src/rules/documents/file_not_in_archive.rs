//! Rule `file-not-in-archive`: the file of a document is not in the document archive.

use super::archive::{as_advice, doubt, listed};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::document_archive::{ArchiveFiles, DocumentFiles, MissingFile};
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "file-not-in-archive",
        severity: Severity::Review,
        checks: "\
The rule compares the file name of each document with a listing of the files in the document archive. It needs two optional
inputs. The first is the listing: the output of `dir /s FOLDER`, of `Get-ChildItem -Recurse FOLDER` in PowerShell (also as
`Get-ChildItem -Recurse -File FOLDER | Select-Object FullName,Length | Export-Csv archive.csv`), of `find` or of `ls -lR`. If
there are several archive folders (ArchivePath2 to 8), list each. The second is a complete export of `document`, or only its
columns `document_id`, `name` and `archiveProvider` as `document_files.csv`. Without these inputs the rule checks nothing.

The rule compares file names, not folders, and ignores the case of letters. If two documents have the same file name, one file
is enough for both. It cannot compare names that the listing cut off or wrote with a question mark; it counts them.
",
        example: "\
Document 48112: `Offer 2024.docx` is not in the listing of the archive.
",
    },
    needs: &[],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let Some((files, mut missing)) = listed(customer) else {
        return Outcome::default().nothing_compared();
    };
    let Some(files) = files.filter(|files| files.files > 0) else {
        return Outcome::default().missing(missing);
    };
    missing.extend(document_doubts(customer, files));
    let compared: Vec<&DocumentFiles> = files
        .documents
        .values()
        .filter(|documents| !is_elsewhere(documents, files))
        .collect();
    let sum =
        |number: fn(&DocumentFiles) -> u64| compared.iter().map(|each| number(each)).sum::<u64>();
    let (documents, absent, uncertain) = (
        sum(|d| d.documents),
        sum(|d| d.missing),
        sum(|d| d.uncertain),
    );
    let outcome = Outcome::checked(usize::try_from(documents).unwrap_or(usize::MAX));
    if absent * 2 > documents {
        let found = documents - absent;
        let why = Message::new("data-other-folder")
            .with("found", found)
            .with("documents", documents);
        missing.push(doubt(why));
        return outcome.missing(missing);
    }
    if uncertain > 0 {
        let why = Message::new("data-names-cut-off").with("documents", uncertain);
        missing.push(doubt(why));
    }
    let listing = customer.data.get(TableKind::ArchiveListing);
    if absent > 0 && listing.is_some_and(|listing| !listing.doubts.is_empty()) {
        let why = Message::new("data-files-absent").with("documents", absent);
        missing.push(doubt(why));
        return outcome.missing(missing);
    }
    let findings = compared.iter().flat_map(|documents| {
        documents
            .first_missing
            .iter()
            .map(|(id, file)| finding(*id, file))
    });
    let named: Vec<Finding> = findings.take(ArchiveFiles::NAMED).collect();
    let more = (absent > named.len() as u64).then(|| summary(absent, named.len(), documents));
    outcome
        .with(named)
        .with(more)
        .missing(missing)
        .evidence(Message::new("evidence-documents-compared").with("documents", documents))
}

/// Returns whether a document plug-in seems to store its files outside the archive. This is so if the listing contains
/// files of other plug-ins, but no file of this plug-in.
pub(super) fn is_elsewhere(documents: &DocumentFiles, files: &ArchiveFiles) -> bool {
    let all =
        |documents: &DocumentFiles| documents.missing + documents.uncertain == documents.documents;
    all(documents) && files.documents.values().any(|others| !all(others))
}

/// The SQL statement that exports the file names of all documents.
const FILES_QUERY: &str = "SELECT document_id, name, archiveProvider FROM crm7.document";

/// Returns missing data if the list of documents was not sent or may be incomplete.
fn document_doubts(customer: &Customer, files: &ArchiveFiles) -> Vec<MissingData> {
    let kind = match customer.data.get(TableKind::DocumentFiles) {
        Some(_) => TableKind::DocumentFiles,
        None => TableKind::Document,
    };
    if files.documents.is_empty() {
        return vec![MissingData {
            table: TableKind::DocumentFiles,
            field: None,
            why: Message::new("data-archive-not-compared").into(),
            request: Message::new("request-document-files")
                .with("statement", FILES_QUERY)
                .into(),
            advice: true,
        }];
    }
    as_advice(customer.missing(&DataNeed::Table(kind, &[Field::DocumentId, Field::Name])))
}

fn finding(id: i64, file: &MissingFile) -> Finding {
    let subject = Subject::unnamed(
        format!("document {id}"),
        Message::new("subject-document").with("id", id.to_string()),
    );
    let id = id.to_string();
    let message = Message::new("file-not-in-archive.message").with("document", &id);
    let action = Message::new("file-not-in-archive.action").with("document", &id);
    Finding::new(&RULE.info, subject, message)
        .on("document.name", file.name.clone())
        .at(file.location.clone())
        .action(action)
}

fn summary(absent: u64, named: usize, documents: u64) -> Finding {
    let subject = Subject::unnamed(
        "documents without a file",
        Message::new("subject-missing-files"),
    );
    let message = Message::new("file-not-in-archive.message-summary")
        .with("missing", absent)
        .with("documents", documents)
        .with("listed", named);
    let action = Message::new("file-not-in-archive.action-summary");
    Finding::new(&RULE.info, subject, message)
        .on("document.name", "")
        .action(action)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::archive_test::{archive, customer_with, documents};
    use super::RULE;
    use crate::model::document_archive::ArchiveFiles;
    use crate::rules::test_rows::{expected, found};

    #[test]
    fn without_a_listing_nothing_is_compared() {
        let outcome = (RULE.check)(&customer_with(None, ""));
        assert!(
            outcome.nothing_compared && outcome.missing.is_empty() && outcome.findings.is_empty()
        );
    }

    #[test]
    fn documents_with_their_files_are_clean() {
        let customer = customer_with(Some(archive(10, [(Some(0), documents(10, &[]))])), "");
        let outcome = (RULE.check)(&customer);
        assert_eq!(
            (
                outcome.checked,
                outcome.findings.len(),
                outcome.missing.len()
            ),
            (10, 0, 0)
        );
    }

    #[test]
    fn missing_files_are_found_and_counted_from_the_limit_on() {
        let customer = customer_with(Some(archive(9, [(Some(0), documents(10, &[7]))])), "");
        assert_eq!(found(&RULE, &customer), expected(&[("document 7", 7)]));
        let many: Vec<i64> = (1..=150).collect();
        let customer = customer_with(Some(archive(900, [(None, documents(1000, &many))])), "");
        let found = found(&RULE, &customer);
        assert_eq!(found.len(), ArchiveFiles::NAMED + 1);
        assert!(found.contains(&("documents without a file".to_owned(), 0)));
    }

    #[test]
    fn a_listing_of_another_folder_proves_nothing() {
        let customer = customer_with(Some(archive(5, [(None, documents(3, &[1, 2]))])), "");
        let outcome = (RULE.check)(&customer);
        assert!(
            outcome.findings.is_empty() && outcome.missing.iter().all(|missing| missing.advice)
        );
        assert!(
            outcome.missing[0].why.english().contains("1 of 3"),
            "{}",
            outcome.missing[0].why.english()
        );
    }

    #[test]
    fn an_incomplete_listing_proves_nothing() {
        let files = archive(9, [(Some(0), documents(10, &[7]))]);
        let outcome = (RULE.check)(&customer_with(Some(files), "ends without its last line"));
        assert!(outcome.findings.is_empty());
        assert_eq!(
            outcome.missing.len(),
            2,
            "the doubt, and the number of documents"
        );
    }

    #[test]
    fn names_that_cannot_be_compared_are_not_passed() {
        let mut documents = documents(10, &[]);
        documents.uncertain = 2;
        let outcome = (RULE.check)(&customer_with(Some(archive(9, [(None, documents)])), ""));
        assert!(
            outcome.missing[0].why.english().contains("2 documents"),
            "{}",
            outcome.missing[0].why.english()
        );
    }

    #[test]
    fn documents_of_another_plug_in_are_not_missing_files() {
        let elsewhere = (Some(7), documents(2, &[1, 2]));
        let customer = customer_with(
            Some(archive(9, [(Some(0), documents(10, &[])), elsewhere])),
            "",
        );
        assert_eq!(found(&RULE, &customer), []);
    }

    #[test]
    fn a_listing_without_documents_is_not_passed() {
        let files = ArchiveFiles {
            files: 3,
            documents: BTreeMap::new(),
            ..ArchiveFiles::default()
        };
        let outcome = (RULE.check)(&customer_with(Some(files), ""));
        assert!(outcome.missing[0].why.english().contains("was not sent"));
    }
}
