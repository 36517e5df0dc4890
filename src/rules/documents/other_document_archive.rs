//! Rule `other-document-archive`: some documents are stored by another document plug-in than most documents.

use std::collections::BTreeMap;

use super::file_not_in_archive::is_elsewhere;
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::location::Location;
use crate::model::table::{Field, TableKind};
use crate::rules::data_needs::missing_if_sent;
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "other-document-archive",
        severity: Severity::Review,
        checks: "\
`document.archiveProvider` is the id of the document plug-in that stores the content of a document. The rule counts the
documents of each plug-in. If there are several plug-ins, it lists each except the most frequent one. The number of the default
archive is not published, so the rule cannot name the archives. It reads the result of the query for `document_archives`, an
optional input, or a complete list of documents next to a listing of the archive.
",
        example: "\
300 documents have the document plug-in 7; 48 000 have the plug-in 0.
",
    },
    needs: &[],
    advises: &[],
    check,
};

const NEED: DataNeed = DataNeed::Table(
    TableKind::DocumentArchives,
    &[Field::ArchiveProvider, Field::Pieces],
);

/// The documents of one document plug-in.
#[derive(Debug, Default)]
struct Archive {
    documents: u64,
    location: Option<Location>,
    /// Whether the files of these documents seem to be outside the document archive.
    is_elsewhere: bool,
}

fn check(customer: &Customer) -> Outcome {
    let missing = missing_if_sent(customer, &NEED);
    let archives = archives(customer);
    let documents: u64 = archives.values().map(|archive| archive.documents).sum();
    let most = archives
        .iter()
        .max_by_key(|(provider, archive)| (archive.documents, std::cmp::Reverse(**provider)))
        .map(|(provider, archive)| (*provider, archive.documents));
    let Some((usual, usual_documents)) = most else {
        return Outcome::default().nothing_compared().missing(missing);
    };
    let others = archives
        .into_iter()
        .filter(|(provider, archive)| *provider != usual && archive.documents > 0);
    let finding =
        |(provider, archive)| finding(customer, provider, &archive, usual, usual_documents);
    Outcome::checked(usize::try_from(documents).unwrap_or(usize::MAX))
        .with(others.map(finding))
        .missing(missing)
}

/// Returns the documents of each plug-in, by plug-in id. The query for `document_archives` counts them. If its result
/// was not sent, the documents that were compared with the archive are counted instead.
fn archives(customer: &Customer) -> BTreeMap<i64, Archive> {
    let mut archives: BTreeMap<i64, Archive> = BTreeMap::new();
    for row in customer.data.records(TableKind::DocumentArchives) {
        let Some(documents) = row
            .int(Field::Pieces)
            .and_then(|pieces| u64::try_from(pieces).ok())
        else {
            continue;
        };
        let archive = archives
            .entry(row.int(Field::ArchiveProvider).unwrap_or(0))
            .or_default();
        archive.documents += documents;
        archive.location.get_or_insert_with(|| row.location());
    }
    let is_counted = !archives.is_empty();
    let Some(files) = &customer.data.archive_files else {
        return archives;
    };
    for (provider, documents) in &files.documents {
        let archive = archives.entry(provider.unwrap_or(0)).or_default();
        archive.is_elsewhere |= is_elsewhere(documents, files);
        if !is_counted {
            archive.documents += documents.documents;
        }
    }
    archives
}

fn finding(
    customer: &Customer,
    provider: i64,
    archive: &Archive,
    usual: i64,
    usual_documents: u64,
) -> Finding {
    let subject = Subject::unnamed(
        format!("archive {provider}"),
        Message::new("subject-archive").with("id", provider.to_string()),
    );
    let plug_in = provider.to_string();
    let stored = if archive.is_elsewhere {
        Message::new("other-document-archive.not-listed").with("plug-in", &plug_in)
    } else {
        Message::new("other-document-archive.may-be-elsewhere").with("plug-in", &plug_in)
    };
    let message = Message::new("other-document-archive.message")
        .with("documents", archive.documents)
        .with("plug-in", &plug_in)
        .with("usual-documents", usual_documents)
        .with("usual", usual.to_string());
    let action = Message::new("other-document-archive.action")
        .with("plug-in", &plug_in)
        .with("client", menu_path::client(customer));
    let finding = Finding::new(&RULE.info, subject, message.then(stored))
        .on("document.archiveProvider", provider.to_string())
        .action(action);
    match &archive.location {
        Some(location) => finding.at(location.clone()),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::super::archive_test::{archive, customer_with, documents};
    use super::RULE;
    use crate::model::table::TableKind::DocumentArchives;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn one_archive_is_clean() {
        for rows in [
            "archiveProvider,pieces\n0,48000",
            "archiveProvider,pieces\n7,3",
            "archiveProvider,pieces",
        ] {
            assert_eq!(
                found(&RULE, &customer([table(DocumentArchives, rows)])),
                [],
                "{rows}"
            );
        }
    }

    #[test]
    fn rare_archives_are_found() {
        let rows = "archiveProvider,pieces\n0,48000\n7,300\n9,0";
        let dirty = customer([table(DocumentArchives, rows)]);
        assert_eq!(found(&RULE, &dirty), expected(&[("archive 7", 3)]));
    }

    #[test]
    fn without_the_table_the_compared_documents_are_counted() {
        let files = archive(
            9,
            [
                (Some(0), documents(10, &[])),
                (Some(7), documents(2, &[1, 2])),
            ],
        );
        let outcome = (RULE.check)(&customer_with(Some(files), ""));
        assert_eq!(outcome.findings.len(), 1);
        assert!(
            outcome.findings[0]
                .message
                .english()
                .contains("No file of plug-in 7")
        );
    }

    #[test]
    fn without_data_nothing_is_compared() {
        assert!((RULE.check)(&customer([])).nothing_compared);
    }
}
