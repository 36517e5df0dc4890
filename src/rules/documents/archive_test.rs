//! Document archives for the unit tests of rules.

use std::sync::Arc;

use crate::customer::Customer;
use crate::model::document_archive::{ArchiveFiles, ArchiveProvider, DocumentFiles, MissingFile};
use crate::model::location::{Location, Origin};
use crate::model::table::TableKind;
use crate::rules::test_rows::{customer, table};

/// Returns `number` documents. The documents with the ids in `missing` have files that are not in the archive, and the
/// row number of each of these documents is its id.
pub(super) fn documents(number: u64, missing: &[i64]) -> DocumentFiles {
    let mut documents = DocumentFiles::default();
    for id in missing {
        let row = u64::try_from(*id).expect("a positive id");
        let file = MissingFile {
            name: format!("{id}.docx"),
            location: Location {
                origin: Arc::new(Origin::file("document_files.csv")),
                row,
            },
        };
        documents.add(DocumentFiles {
            missing: 1,
            first_missing: [(*id, file)].into(),
            ..DocumentFiles::default()
        });
    }
    documents.documents = number;
    documents
}

/// Returns an archive with this number of files, and with these documents of each plug-in.
pub(super) fn archive<const N: usize>(
    files: u64,
    documents: [(ArchiveProvider, DocumentFiles); N],
) -> ArchiveFiles {
    ArchiveFiles {
        files,
        documents: documents.into(),
        ..ArchiveFiles::default()
    }
}

/// Returns a customer with this archive, or without data for `None`. `doubt` is the reason why the list of files may be
/// incomplete; it is empty if the list is complete.
pub(super) fn customer_with(files: Option<ArchiveFiles>, doubt: &str) -> Customer {
    let mut tables = Vec::new();
    if files.is_some() {
        let mut listing = table(TableKind::ArchiveListing, "path,bytes");
        if !doubt.is_empty() {
            listing.doubts.push(doubt.into());
        }
        tables.push(listing);
        tables.push(table(
            TableKind::DocumentFiles,
            "document_id,name,archiveProvider",
        ));
    }
    let mut customer = customer(tables);
    customer.data.archive_files = files;
    customer
}
