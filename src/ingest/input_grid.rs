//! Reads a text file, or a sheet of a workbook, as a grid of cells.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::content::Content;
use super::discover::Input;
use super::listing::FileListing;
use super::refusal::Refusal;
use super::text::{self, FileEnd, ReadError, TextFile, ends_within_a_line};
use super::workbook::SheetCells;
use crate::locale::{Message, Text};
use crate::model::grid::{Batch, Declared, Grid, ReadSummary};
use crate::model::location::{Note, Origin};
use crate::schema::Dictionary;

/// A grid of cells, and the properties of its file.
#[derive(Debug)]
pub struct InputGrid {
    /// The encoding, if the input is a text file.
    pub encoding: Option<String>,
    /// The delimiter, if the input is a delimited text file.
    pub delimiter: Option<String>,
    /// The SHA-256 hash of the file.
    pub sha256: String,
    /// The name of an earlier input with the same bytes, if there is one.
    pub copy_of: Option<String>,
    /// Notes on anything unusual or uncertain that was found when the input was opened.
    pub notes: Vec<Note>,
    source: GridSource,
    input: Input,
    /// Number of bytes of text read so far.
    bytes_read: Arc<AtomicU64>,
}

#[derive(Debug)]
enum GridSource {
    Text(Box<TextFile>),
    Listing(Box<FileListing>),
    Sheet(Box<SheetCells>),
}

impl text::HeaderNames for Dictionary {
    fn knows(&self, header: &str) -> bool {
        Self::knows(self, header)
    }
}

/// An open text file: a table, or a list of files that a console command such as `dir` wrote.
pub(super) enum OpenedText {
    /// A table.
    Table(TextFile),
    /// A list of files.
    Listing(FileListing),
}

/// Opens a text file. `encoding` is the encoding that the user gave, if any.
pub(super) fn open_text(
    origin: &Arc<Origin>,
    content: &Content,
    evidence: &text::EncodingEvidence,
    headers: &impl text::HeaderNames,
    encoding: Option<&str>,
) -> Result<OpenedText, Refusal> {
    let encoding = encoding.and_then(text::Encoding::from_label);
    match FileListing::open(origin, content, evidence, encoding) {
        Some(listing) => listing.map(OpenedText::Listing),
        None => text::open(
            Arc::clone(origin),
            content.clone(),
            evidence,
            headers,
            encoding,
        )
        .map(OpenedText::Table),
    }
}

impl InputGrid {
    /// Returns the counter of the bytes of text that were read in all passes. The progress bar shows this count.
    pub fn bytes_read(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.bytes_read)
    }

    /// Returns the size of the file in bytes.
    pub fn bytes(&self) -> u64 {
        self.input.bytes
    }

    /// Returns the encoding of a text file, or `None` for a sheet.
    pub fn text_encoding(&self) -> Option<text::Encoding> {
        match &self.source {
            GridSource::Text(file) => Some(file.encoding),
            GridSource::Listing(listing) => Some(listing.encoding()),
            GridSource::Sheet(_) => None,
        }
    }

    /// Returns how a delimited or fixed-width text file ends, or `None` for a file listing or a sheet.
    pub fn file_end(&self) -> Option<FileEnd> {
        match &self.source {
            GridSource::Text(file) => Some(file.end()),
            GridSource::Listing(_) | GridSource::Sheet(_) => None,
        }
    }

    /// Returns how `text` would read if the console had used a different code page: one reading for each console code
    /// page except the encoding of the file. The file may not show which code page the console used. The list is empty
    /// if `text` is ASCII, or if the encoding of the file is not a console code page.
    pub fn other_console_readings(&self, text: &str) -> Vec<String> {
        match &self.source {
            GridSource::Text(file) => file.encoding.other_console_readings(text),
            GridSource::Listing(listing) => listing.encoding().other_console_readings(text),
            GridSource::Sheet(_) => Vec::new(),
        }
    }

    pub(super) fn of_text(input: &Input, text: OpenedText) -> Self {
        match text {
            OpenedText::Table(file) => Self {
                encoding: Some(file.encoding.to_string()),
                delimiter: file
                    .dialect
                    .delimiter()
                    .map(|delimiter| delimiter.to_string()),
                notes: file.notes.clone(),
                ..Self::new(input, GridSource::Text(Box::new(file)))
            },
            OpenedText::Listing(listing) => Self {
                encoding: Some(listing.encoding().to_string()),
                ..Self::new(input, GridSource::Listing(Box::new(listing)))
            },
        }
    }

    pub(super) fn of_sheet(input: &Input, sheet: SheetCells) -> Self {
        Self {
            notes: sheet.notes.clone(),
            ..Self::new(input, GridSource::Sheet(Box::new(sheet)))
        }
    }

    fn new(input: &Input, source: GridSource) -> Self {
        Self {
            encoding: None,
            delimiter: None,
            sha256: input.sha256.clone(),
            copy_of: input.copy_of.clone(),
            notes: Vec::new(),
            source,
            input: input.clone(),
            bytes_read: Arc::default(),
        }
    }
}

impl Grid for InputGrid {
    fn origin(&self) -> &Arc<Origin> {
        match &self.source {
            GridSource::Text(file) => &file.origin,
            GridSource::Listing(listing) => listing.origin(),
            GridSource::Sheet(sheet) => &sheet.origin,
        }
    }

    fn head(&self) -> &Batch {
        match &self.source {
            GridSource::Text(file) => &file.head,
            GridSource::Listing(listing) => listing.head(),
            GridSource::Sheet(sheet) => &sheet.head,
        }
    }

    fn drops_blank_ends(&self) -> bool {
        matches!(self.source, GridSource::Sheet(_))
    }

    fn declared(&self) -> &[Declared] {
        match &self.source {
            GridSource::Text(_) | GridSource::Listing(_) => &[],
            GridSource::Sheet(sheet) => &sheet.declared,
        }
    }

    fn read<T: Send>(
        &self,
        map: impl Fn(&Batch) -> T + Sync,
        mut fold: impl FnMut(T),
    ) -> Result<ReadSummary, Text> {
        let map = |batch: &Batch| {
            let bytes = u64::try_from(batch.bytes()).unwrap_or(u64::MAX);
            self.bytes_read.fetch_add(bytes, Ordering::Relaxed);
            map(batch)
        };
        let summary = match &self.source {
            GridSource::Text(file) => {
                let ending = file.read(map, fold).map_err(ReadError::message)?;
                ReadSummary {
                    queries: ending.queries,
                    stated_rows: ending.stated_rows,
                    set_aside: ending.set_aside,
                    notes: ending.notes,
                    ends_within_a_line: ends_within_a_line(&self.input.content),
                    letters_are_uncertain: file.encoding_is_uncertain,
                    links: Vec::new(),
                    keeps_letters: file.keeps_letters(),
                    doubts: Vec::new(),
                }
            }
            GridSource::Listing(listing) => {
                listing.read(ends_within_a_line(&self.input.content), map, fold)?
            }
            GridSource::Sheet(sheet) => {
                let ending = sheet
                    .read(&mut |batch| {
                        fold(map(batch));
                        ControlFlow::Continue(())
                    })
                    .map_err(|refusal| refusal.message)?;
                ReadSummary {
                    notes: ending.notes,
                    links: ending.links,
                    ..ReadSummary::default()
                }
            }
        };
        // The batches may contain fewer bytes than the file, but the progress bar must show that the file was read in
        // full.
        self.bytes_read.fetch_max(self.bytes(), Ordering::Relaxed);
        if self.input.is_unchanged() {
            Ok(summary)
        } else {
            Err(Message::new("file-changed").into())
        }
    }
}
