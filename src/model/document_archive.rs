//! The files of the document archive, and how they fit the documents.

use std::collections::BTreeMap;

use crate::model::location::Location;

/// The files in the listings of the archive.
#[derive(Debug, Clone, Default)]
pub struct ArchiveFiles {
    /// Number of files.
    pub files: u64,
    /// Whether the listings have sizes.
    pub has_sizes: bool,
    /// Number of files that are too large.
    pub too_large: u64,
    /// The largest of them.
    pub largest: Vec<LargeFile>,
    /// The documents by the document plug-in that stores their content; empty if no document was sent.
    pub documents: BTreeMap<ArchiveProvider, DocumentFiles>,
}

/// The id of the document plug-in in `document.archiveProvider`; nothing if the column is empty or was not sent.
pub type ArchiveProvider = Option<i64>;

/// A file of the archive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LargeFile {
    /// Size in bytes.
    pub bytes: i64,
    /// Name or path, as listed.
    pub path: String,
    /// The line of the listing.
    pub location: Location,
}

/// The documents that one document plug-in stores.
#[derive(Debug, Clone, Default)]
pub struct DocumentFiles {
    /// Number of documents that have a file name.
    pub documents: u64,
    /// Number of documents whose file is not listed.
    pub missing: u64,
    /// Number of documents whose file is not listed, although the listing may contain it with other letters.
    pub uncertain: u64,
    /// Those with the lowest ids of the missing ones.
    pub first_missing: BTreeMap<i64, MissingFile>,
}

/// A document whose file is not listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingFile {
    /// The file name in the document.
    pub name: String,
    /// The row of the document.
    pub location: Location,
}

impl ArchiveFiles {
    /// Number of files, and of documents per plug-in, that are named.
    pub const NAMED: usize = 100;
    /// Largest size of a document in Online, in bytes: 94.4 MB. Source: SuperOffice's system requirements for Online.
    pub const LARGEST: i64 = 94_400_000;

    /// Returns the sum over all documents.
    pub fn sum(&self, number: impl Fn(&DocumentFiles) -> u64) -> u64 {
        self.documents.values().map(number).sum()
    }
}

impl DocumentFiles {
    /// Adds the documents of another part of the table.
    pub fn add(&mut self, other: Self) {
        self.documents += other.documents;
        self.missing += other.missing;
        self.uncertain += other.uncertain;
        self.first_missing.extend(other.first_missing);
        while self.first_missing.len() > ArchiveFiles::NAMED {
            self.first_missing.pop_last();
        }
    }
}
