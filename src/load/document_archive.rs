//! Compares the documents with the listings, which are lists of the files in the document archive.
//!
//! Documents and listings can have millions of rows, so their file names are not stored when the tables are loaded.
//! This module reads the tables a second time, and stores only an 8-byte hash of each listed name. Folders are not
//! compared, because the folder of a file depends on the installation.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher as _, Hasher as _};
use std::sync::Arc;

use foldhash::quality::FixedState;
use rayon::slice::ParallelSliceMut as _;
use rustc_hash::FxHashSet;
use unicode_normalization::UnicodeNormalization as _;

use super::RecognisedTable;
use crate::ingest::InputGrid;
use crate::locale::Text;
use crate::model::document_archive::{
    ArchiveFiles, ArchiveProvider, DocumentFiles, LargeFile, MissingFile,
};
use crate::model::grid::{Batch, Grid as _, Row, SubGrid};
use crate::model::location::{Location, Origin};
use crate::model::table::{Field, TableKind};
use crate::schema::{Match, fold_header, present};

/// The character that replaces a letter in a listing if the encoding of the listing cannot represent the letter.
const LOST_LETTER: char = '?';
/// Endings of names that PowerShell shortened to the width of the window. Only the beginnings of such names are
/// compared.
const CUT_ENDS: [&str; 2] = ["...", "…"];

/// Compares the files of the document archive with the documents, and returns these files. Returns `None` if the inputs
/// contain no listing.
///
/// # Errors
/// Returns the table and a message for the user if the table cannot be read again.
pub(super) fn compare(
    recognised: &[RecognisedTable<'_>],
) -> Result<Option<ArchiveFiles>, (TableKind, Text)> {
    let mut files = ArchiveFiles::default();
    let mut names = FileNames::default();
    let of = |kind: TableKind| {
        recognised
            .iter()
            .filter(move |table| table.found.kind == kind)
    };
    if of(TableKind::ArchiveListing).next().is_none() {
        return Ok(None);
    }
    for table in of(TableKind::ArchiveListing) {
        read_listing(table, &mut files, &mut names)
            .map_err(|why| (TableKind::ArchiveListing, why))?;
    }
    names.finish();
    let named: Vec<&RecognisedTable<'_>> = of(TableKind::DocumentFiles).collect();
    let documents = if named.is_empty() {
        of(TableKind::Document)
            // A table with an owner column is not compared, because it is the result of this program's query, which
            // selects only some documents.
            .filter(|table| !table.found.columns.contains_key(&Field::AssociateId))
            .collect()
    } else {
        named
    };
    for table in documents {
        let kind = table.found.kind;
        read_documents(table, &names, &mut files).map_err(|why| (kind, why))?;
    }
    Ok(Some(files))
}

/// The names of all files in the listings, as hashes.
#[derive(Debug, Default)]
struct FileNames {
    /// Hashes of the names. They are sorted after all names are added.
    hashes: Vec<u64>,
    /// Hashes of the beginnings of shortened names. `cut_lengths` contains the lengths of these beginnings in
    /// characters.
    cut: FxHashSet<u64>,
    cut_lengths: BTreeSet<usize>,
    /// The letters that each listing can represent. They are needed only for names that are not found.
    grids: Vec<Letters>,
}

/// The letters that one listing can represent.
#[derive(Debug)]
struct Letters(crate::ingest::text::Encoding);

/// Whether the listings contain a document's file name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    Listed,
    Missing,
    Uncertain,
}

impl FileNames {
    fn finish(&mut self) {
        self.hashes.par_sort_unstable();
        self.hashes.dedup();
    }

    fn contains(&self, name: &str) -> bool {
        self.hashes.binary_search(&hash(name)).is_ok()
    }

    fn find(&self, name: &str) -> Presence {
        let name = normalised(file_name(name));
        if self.contains(&name) {
            return Presence::Listed;
        }
        if !name.is_ascii() && self.contains(&best_fit(&name)) {
            return Presence::Listed;
        }
        let lost: String = name
            .chars()
            .map(|c| if c.is_ascii() { c } else { LOST_LETTER })
            .collect();
        let has_lost_letters = !name.is_ascii()
            && (self.contains(&lost)
                || self
                    .grids
                    .iter()
                    .any(|letters| !letters.0.represents(&name)));
        if has_lost_letters || self.is_cut(&name) {
            Presence::Uncertain
        } else {
            Presence::Missing
        }
    }

    fn is_cut(&self, name: &str) -> bool {
        let beginning = |length: &usize| {
            let end = name.char_indices().nth(*length).map(|(at, _)| at)?;
            Some(hash(&name[..end]))
        };
        self.cut_lengths
            .iter()
            .filter_map(beginning)
            .any(|hash| self.cut.contains(&hash))
    }
}

/// Returns the last component of a path.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path).trim()
}

/// Returns a name in lower case and composed form (NFC), for comparison. Windows file systems ignore case.
fn normalised(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    name.nfc().flat_map(char::to_lowercase).collect()
}

/// Replaces non-ASCII characters with similar ASCII characters, as a Windows console does for characters outside its
/// code page.
fn best_fit(name: &str) -> String {
    name.nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .map(|c| match c {
            'ø' => 'o',
            '–' | '—' => '-',
            '‘' | '’' => '\'',
            '“' | '”' => '"',
            other => other,
        })
        .collect()
}

fn hash(name: &str) -> u64 {
    let mut hasher = FixedState::with_seed(1).build_hasher();
    hasher.write(name.as_bytes());
    hasher.finish()
}

/// The files listed in the rows of one batch.
#[derive(Default)]
struct ListedBatch {
    files: u64,
    hashes: Vec<u64>,
    cut: Vec<(u64, usize)>,
    has_sizes: bool,
    large: Vec<LargeFile>,
}

fn read_listing(
    table: &RecognisedTable<'_>,
    files: &mut ArchiveFiles,
    names: &mut FileNames,
) -> Result<(), Text> {
    let columns = Columns::of(&table.found);
    let grid = table.cut.grid();
    let origin = Arc::clone(grid.origin());
    names.grids.extend(grid.text_encoding().map(Letters));
    let map = |batch: &Batch| {
        let mut listed = ListedBatch::default();
        for row in columns.records(batch) {
            listed.add(row, &columns, grid, &origin);
        }
        listed
    };
    table.cut.read(map, |listed| {
        files.files += listed.files;
        files.has_sizes |= listed.has_sizes;
        files.too_large += listed.large.len() as u64;
        files.largest.extend(listed.large);
        if files.largest.len() > ArchiveFiles::NAMED {
            files.largest.sort_by(|a, b| b.cmp(a));
            files.largest.truncate(ArchiveFiles::NAMED);
        }
        names.hashes.extend(listed.hashes);
        for (hash, length) in listed.cut {
            names.cut.insert(hash);
            names.cut_lengths.insert(length);
        }
    })?;
    files.largest.sort_by(|a, b| b.cmp(a));
    Ok(())
}

impl ListedBatch {
    fn add(&mut self, row: Row<'_>, columns: &Columns, grid: &InputGrid, origin: &Arc<Origin>) {
        let Some(path) = columns.path.and_then(|column| text(row, column)) else {
            return;
        };
        self.files += 1;
        let name = file_name(path);
        self.hashes.push(hash(&normalised(name)));
        for reading in grid.other_console_readings(name) {
            self.hashes.push(hash(&normalised(&reading)));
        }
        if let Some(beginning) = CUT_ENDS.iter().find_map(|end| name.strip_suffix(end)) {
            let beginning = normalised(beginning);
            self.cut.push((hash(&beginning), beginning.chars().count()));
        }
        let Some(bytes) = columns
            .bytes
            .and_then(|column| number(row, column))
            .filter(|bytes| *bytes >= 0)
        else {
            return;
        };
        self.has_sizes = true;
        if bytes > ArchiveFiles::LARGEST {
            self.large.push(LargeFile {
                bytes,
                path: path.trim().to_owned(),
                location: location(row, origin),
            });
        }
    }
}

fn read_documents(
    table: &RecognisedTable<'_>,
    names: &FileNames,
    files: &mut ArchiveFiles,
) -> Result<(), Text> {
    let columns = Columns::of(&table.found);
    let origin = Arc::clone(table.cut.origin());
    let map = |batch: &Batch| {
        let mut documents: BTreeMap<ArchiveProvider, DocumentFiles> = BTreeMap::new();
        for row in columns.records(batch) {
            let (Some(id), Some(name)) = (
                columns.id.and_then(|column| number(row, column)),
                columns.name.and_then(|column| text(row, column)),
            ) else {
                continue;
            };
            let provider = columns.provider.and_then(|column| number(row, column));
            let document = DocumentFiles::of(id, name, names.find(name), || location(row, &origin));
            documents.entry(provider).or_default().add(document);
        }
        documents
    };
    let cut: &SubGrid<'_, InputGrid> = &table.cut;
    cut.read(map, |documents| {
        for (provider, more) in documents {
            files.documents.entry(provider).or_default().add(more);
        }
    })?;
    Ok(())
}

impl DocumentFiles {
    fn of(id: i64, name: &str, presence: Presence, location: impl FnOnce() -> Location) -> Self {
        let mut document = Self {
            documents: 1,
            ..Self::default()
        };
        match presence {
            Presence::Listed => {}
            Presence::Uncertain => document.uncertain = 1,
            Presence::Missing => {
                document.missing = 1;
                let missing = MissingFile {
                    name: name.trim().to_owned(),
                    location: location(),
                };
                document.first_missing.insert(id, missing);
            }
        }
        document
    }
}

/// The columns that are read again.
struct Columns {
    header_row: u64,
    width: usize,
    path: Option<usize>,
    bytes: Option<usize>,
    id: Option<usize>,
    name: Option<usize>,
    provider: Option<usize>,
}

impl Columns {
    fn of(found: &Match) -> Self {
        let column = |field: Field| found.columns.get(&field).copied();
        // In `tables.toml`, `archiveProvider` is not a field of the table `document`, so the column is found by its
        // header.
        let provider = fold_header(Field::ArchiveProvider.name());
        Self {
            header_row: found.header_row,
            width: found.headers.len(),
            path: column(Field::Path),
            bytes: column(Field::Bytes),
            id: column(Field::DocumentId),
            name: column(Field::Name),
            provider: found
                .headers
                .iter()
                .position(|header| fold_header(header) == provider),
        }
    }

    /// Returns the rows below the header that have at most as many cells as the header. Longer rows are set aside when
    /// the table is loaded.
    fn records<'b>(&self, batch: &'b Batch) -> impl Iterator<Item = Row<'b>> {
        let (header_row, width) = (self.header_row, self.width);
        batch
            .rows()
            .filter(move |row| row.number() > header_row && row.len() <= width)
    }
}

fn text(row: Row<'_>, column: usize) -> Option<&str> {
    row.cell(column).and_then(present)
}

fn number(row: Row<'_>, column: usize) -> Option<i64> {
    text(row, column)?.trim().parse().ok()
}

fn location(row: Row<'_>, origin: &Arc<Origin>) -> Location {
    Location {
        origin: Arc::clone(origin),
        row: row.number(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::text::Encoding;

    fn names(listed: &[&str]) -> FileNames {
        let mut names = FileNames::default();
        for name in listed {
            names.hashes.push(hash(&normalised(name)));
            if let Some(beginning) = CUT_ENDS.iter().find_map(|end| name.strip_suffix(end)) {
                names.cut.insert(hash(&normalised(beginning)));
                names.cut_lengths.insert(beginning.chars().count());
            }
        }
        names.finish();
        names
    }

    #[test]
    fn names_are_compared_as_windows_does() {
        let names = names(&["Offer.DOCX", "S\u{f8}rensen.docx", "cafe\u{301}.txt"]);
        for name in [
            "offer.docx",
            " OFFER.docx",
            "KHA\\2024\\offer.docx",
            "S\u{d8}RENSEN.docx",
            "caf\u{e9}.txt",
        ] {
            assert_eq!(names.find(name), Presence::Listed, "{name}");
        }
        for name in ["offer.doc", "sorensen.docx", "cafe.txt"] {
            assert_eq!(names.find(name), Presence::Missing, "{name}");
        }
    }

    #[test]
    fn lost_letters_and_cut_names_are_not_missing_files() {
        let names = names(&[
            "Tilbud S?rensen.docx",
            "Sammenligning av lev...",
            "Sorensen.docx",
        ]);
        assert_eq!(names.find("Tilbud Sørensen.docx"), Presence::Uncertain);
        assert_eq!(
            names.find("Sammenligning av leverandører.xlsx"),
            Presence::Uncertain
        );
        assert_eq!(
            names.find("Sørensen.docx"),
            Presence::Listed,
            "a console wrote o for ø"
        );
        assert_eq!(names.find("Sammendrag.xlsx"), Presence::Missing);
    }

    #[test]
    fn a_letter_that_the_code_page_does_not_have_is_not_a_missing_file() {
        let mut names = names(&["a.docx"]);
        names.grids.push(Letters(Encoding::Cp850));
        assert_eq!(names.find("łódź.docx"), Presence::Uncertain);
        assert_eq!(names.find("Sørensen.docx"), Presence::Missing);
    }
}
