//! The files of the document archive, and whether they match the documents in the database.

use std::collections::BTreeMap;

use crate::model::location::Location;

/// The files of the document archive, as named in listings. A listing is a list of the files in the document archive.
#[derive(Debug, Clone, Default)]
pub struct ArchiveFiles {
    /// Number of files.
    pub files: u64,
    /// Whether the listings contain the sizes of the files.
    pub has_sizes: bool,
    /// Number of files that are larger than [`ArchiveFiles::LARGEST`] bytes.
    pub too_large: u64,
    /// The largest of the files that are too large, at most [`ArchiveFiles::NAMED`].
    pub largest: Vec<LargeFile>,
    /// The documents of each document plug-in. The map is empty if the exports have no documents.
    pub documents: BTreeMap<ArchiveProvider, DocumentFiles>,
}

/// The id of the document plug-in in `document.archiveProvider`, or `None` if the column is empty or missing.
pub type ArchiveProvider = Option<i64>;

/// A file of the archive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LargeFile {
    /// Size in bytes.
    pub bytes: i64,
    /// Name or path, as listed.
    pub path: String,
    /// The row of the listing that names the file.
    pub location: Location,
}

/// The documents that one document plug-in stores.
#[derive(Debug, Clone, Default)]
pub struct DocumentFiles {
    /// Number of documents that have a file name.
    pub documents: u64,
    /// Number of documents whose file is not listed.
    pub missing: u64,
    /// Number of documents whose file may be listed under a damaged name.
    pub uncertain: u64,
    /// Of the documents whose file is not listed, those with the lowest ids, at most [`ArchiveFiles::NAMED`]. The keys
    /// are the ids.
    pub first_missing: BTreeMap<i64, MissingFile>,
}

/// A document whose file is not listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingFile {
    /// The file name in the document's row.
    pub name: String,
    /// The document's row in the exports.
    pub location: Location,
}

impl ArchiveFiles {
    /// Maximum number of files, and of documents per plug-in, that a report names.
    pub const NAMED: usize = 100;
    /// Maximum size of a document in Online, in bytes: 94.4 MB. Source: SuperOffice's system requirements for Online.
    pub const LARGEST: i64 = 94_400_000;

    /// Returns the sum of `number` over all plug-ins.
    pub fn sum(&self, number: impl Fn(&DocumentFiles) -> u64) -> u64 {
        self.documents.values().map(number).sum()
    }
}

impl DocumentFiles {
    /// Adds the documents from another part of the document table.
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
