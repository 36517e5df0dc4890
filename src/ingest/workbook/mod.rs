//! Reads the sheets of a workbook (XLSX, XLSM, XLSB, XLS, ODS) in batches of rows.
//!
//! Every worksheet is read, even if it is hidden; a note reports a hidden worksheet that is not empty. A workbook or
//! sheet that cannot be read is refused with the reason and the remedy. A cell with a value is never read as an empty
//! cell. A later stage recognises the tables.

mod catch_panic;
mod cell_warnings;
mod datetime;
mod hidden;
mod number;
mod ods_size;
mod opc;
mod refusals;
mod rows;
mod stream;
mod value;
mod xls_ods;
mod xls_size;
mod xlsb;
mod xlsx;
mod xlsx_extras;
mod xlsx_hints;
mod xlsx_tables;
mod zip_unpacked_size;

#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use calamine::{Reader as _, Sheet as Metadata, SheetType, SheetVisible};

use self::rows::Rows;
use self::stream::WorkbookReader;
use self::xls_ods::DenseBook;
use self::xlsx_extras::{ExtrasLocation, SheetExtras};
use crate::ingest::content::Content;
use crate::ingest::file_kind::{FileKind, WorkbookFormat, identify};
use crate::ingest::refusal::Refusal;
use crate::locale::Message;
use crate::model::grid::{Batch, Declared, HEAD_ROWS, Link};
use crate::model::location::{Note, Origin};

/// An open workbook.
#[derive(Debug)]
pub struct Workbook {
    /// The worksheets that can be read, in the order of the workbook. Empty worksheets are included.
    pub sheets: Vec<SheetCells>,
    /// Sheets that cannot be read.
    pub refused: Vec<RefusedSheet>,
    /// Notes on sheets that are not worksheets and are not read, such as chart sheets.
    pub notes: Vec<Note>,
}

/// A sheet that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedSheet {
    /// File and sheet.
    pub origin: Arc<Origin>,
    /// The reason and the remedy.
    pub refusal: Refusal,
}

/// One sheet of an open workbook.
pub struct SheetCells {
    /// The file and the name of the sheet.
    pub origin: Arc<Origin>,
    /// Whether the sheet is visible or hidden in the workbook.
    pub visibility: Visibility,
    /// The first rows that are not blank, at most [`HEAD_ROWS`]. [`SheetCells::read`] delivers these rows again.
    pub head: Batch,
    /// The tables that the workbook declares in the sheet ("Format as Table", XLSX only).
    pub declared: Vec<Declared>,
    /// Notes on the sheet that are known before its rows are read.
    pub notes: Vec<Note>,
    reader: SharedReader,
    name: String,
    extras: Option<LazyExtras>,
}

/// The links and the hidden rows and columns of a sheet. The sheet is searched for them at most once.
struct LazyExtras {
    location: ExtrasLocation,
    found: OnceLock<SheetExtras>,
}

/// The open workbook. Only one of its sheets is read at a time.
type SharedReader = Arc<Mutex<dyn WorkbookReader + Send>>;

/// Whether a sheet is visible in the workbook, and if it is hidden, how it can be made visible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// The tab of the sheet is visible.
    Visible,
    /// The user can unhide the sheet.
    Hidden,
    /// Only a macro or an editor can unhide the sheet.
    VeryHidden,
}

/// The summary of a sheet that was read to the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetSummary {
    /// Number of rows that are not blank.
    pub rows: u64,
    /// Row number of the last row that is not blank, counted as in the spreadsheet, or 0 if all rows are blank.
    pub last_row: u64,
    /// Number of formulas without a stored result.
    pub no_results: u64,
    /// Notes on unusual cells and on hidden rows and columns.
    pub notes: Vec<Note>,
    /// Cells that link to an e-mail address (XLSX only).
    pub links: Vec<Link>,
}

/// Opens a workbook; `path` is the display name of the file.
///
/// The format is identified by the content, not by the name.
///
/// # Errors
///
/// Refuses content that is not a workbook, and a workbook that is password-protected, damaged or too large for memory.
pub fn open(path: &str, content: &Content) -> Result<Workbook, Refusal> {
    let FileKind::Workbook(format) = identify(content)? else {
        return Err(Refusal::new(Message::new("refused-not-a-workbook")));
    };
    let loaded = catch_panic::attempt(|| open_format(format, content))?;
    Ok(loaded.into_book(path))
}

/// A workbook that the workbook library opened.
struct OpenedWorkbook {
    reader: SharedReader,
    metadata: Vec<Metadata>,
    extras: HashMap<String, ExtrasLocation>,
}

fn open_format(format: WorkbookFormat, content: &Content) -> Result<OpenedWorkbook, Refusal> {
    let source = || content.open().map_err(refusals::damaged);
    let mut extras = HashMap::new();
    let (reader, metadata): (SharedReader, _) = match format {
        WorkbookFormat::Xlsx => {
            zip_unpacked_size::check(source()?)?;
            let corrected = xlsx_hints::without_invalid(content);
            let content = corrected.as_ref().unwrap_or(content);
            let source = || content.open().map_err(refusals::damaged);
            zip_unpacked_size::check_strings(source()?)?;
            extras = xlsx_extras::by_sheet(content);
            let book = xlsx::open(source()?)?;
            let metadata = book.sheets_metadata().to_vec();
            (Arc::new(Mutex::new(book)), metadata)
        }
        WorkbookFormat::Xlsb => {
            zip_unpacked_size::check(source()?)?;
            let book = xlsb::open(source()?)?;
            let metadata = book.sheets_metadata().to_vec();
            (Arc::new(Mutex::new(book)), metadata)
        }
        WorkbookFormat::Xls => {
            xls_size::check(source()?)?;
            let (book, metadata) = DenseBook::xls(source()?)?;
            (Arc::new(Mutex::new(book)), metadata)
        }
        WorkbookFormat::Ods => {
            zip_unpacked_size::check(source()?)?;
            ods_size::check(source()?)?;
            let (book, metadata) = DenseBook::ods(source()?)?;
            (Arc::new(Mutex::new(book)), metadata)
        }
    };
    Ok(OpenedWorkbook {
        reader,
        metadata,
        extras,
    })
}

impl OpenedWorkbook {
    fn into_book(mut self, path: &str) -> Workbook {
        let mut book = Workbook {
            sheets: Vec::new(),
            refused: Vec::new(),
            notes: Vec::new(),
        };
        let mut names = HashSet::new();
        for sheet in self.metadata {
            let origin = Arc::new(Origin::sheet(path, &sheet.name));
            if let Some(note) = without_rows(sheet.typ) {
                book.notes.push(Note::info(Some(origin), note));
            } else if !names.insert(sheet.name.clone()) {
                let refusal = refusals::damaged("two sheets have the same name");
                book.refused.push(RefusedSheet { origin, refusal });
            } else {
                let extras = self.extras.remove(&sheet.name);
                match SheetCells::start(Arc::clone(&origin), &self.reader, sheet) {
                    Ok(sheet) => book.sheets.push(match extras {
                        Some(extras) => sheet.with_extras(extras),
                        None => sheet,
                    }),
                    Err(refusal) => book.refused.push(RefusedSheet { origin, refusal }),
                }
            }
        }
        book
    }
}

/// Returns why a sheet of this type is not read, or `None` if it has rows.
fn without_rows(kind: SheetType) -> Option<Message> {
    let id = match kind {
        SheetType::WorkSheet => return None,
        SheetType::DialogSheet => "note-sheet-dialogue",
        SheetType::MacroSheet => "note-sheet-macros",
        SheetType::ChartSheet => "note-sheet-chart",
        SheetType::Vba => "note-sheet-code",
    };
    Some(Message::new(id))
}

impl SheetCells {
    fn start(origin: Arc<Origin>, reader: &SharedReader, sheet: Metadata) -> Result<Self, Refusal> {
        let mut start = Self {
            visibility: Visibility::from(sheet.visible),
            head: Batch::default(),
            declared: Vec::new(),
            notes: Vec::new(),
            reader: Arc::clone(reader),
            name: sheet.name,
            extras: None,
            origin,
        };
        let mut head = Batch::default();
        start.stream(&mut Rows::with_batch_rows(HEAD_ROWS), &mut |batch| {
            head = batch.clone();
            ControlFlow::Break(())
        })?;
        start.head = head;
        if start.visibility != Visibility::Visible && !start.is_empty() {
            start.notes.push(hidden::sheet_note(&start.origin));
        }
        Ok(start)
    }

    /// Returns whether all cells of the sheet are empty.
    pub fn is_empty(&self) -> bool {
        self.head.is_empty()
    }

    /// Passes all rows to `each` in batches of several thousand rows. Stops at the end, or when `each` returns `Break`.
    ///
    /// A sheet can be read several times. Only one sheet of a workbook is read at a time.
    ///
    /// # Errors
    ///
    /// Refuses a sheet that is damaged or too large. Before the refusal, `each` may have received some of the rows.
    pub fn read(
        &self,
        each: &mut dyn FnMut(&Batch) -> ControlFlow<()>,
    ) -> Result<SheetSummary, Refusal> {
        let mut rows = Rows::new();
        let extras = std::thread::scope(|scope| {
            let search = self.extras.as_ref();
            let search = search.map(|search| scope.spawn(|| search.run()));
            self.stream(&mut rows, each)?;
            let extras = search.and_then(|search| search.join().ok());
            Ok(extras.cloned().unwrap_or_default())
        })?;
        let (delivered, last_row) = rows.delivered();
        let mut notes = rows.warnings().notes(&self.origin);
        notes.extend(extras.hidden_notes(&self.origin, rows.widest()));
        Ok(SheetSummary {
            rows: delivered,
            last_row,
            no_results: rows.warnings().no_results(),
            notes,
            links: extras.links,
        })
    }

    fn with_extras(self, mut location: ExtrasLocation) -> Self {
        Self {
            declared: std::mem::take(&mut location.declared),
            extras: Some(LazyExtras {
                location,
                found: OnceLock::new(),
            }),
            ..self
        }
    }

    fn stream(
        &self,
        rows: &mut Rows,
        each: &mut dyn FnMut(&Batch) -> ControlFlow<()>,
    ) -> Result<(), Refusal> {
        // A panic in `each` poisons the lock but does not damage the workbook, because every read starts from the
        // beginning.
        let mut reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        stream::run(&mut *reader, &self.name, rows, each)
    }
}

impl LazyExtras {
    fn run(&self) -> &SheetExtras {
        self.found.get_or_init(|| self.location.search())
    }
}

impl fmt::Debug for SheetCells {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SheetCells")
            .field("origin", &self.origin)
            .field("visibility", &self.visibility)
            .field("head", &self.head.len())
            .finish_non_exhaustive()
    }
}

impl From<SheetVisible> for Visibility {
    fn from(visible: SheetVisible) -> Self {
        match visible {
            SheetVisible::Visible => Self::Visible,
            SheetVisible::Hidden => Self::Hidden,
            SheetVisible::VeryHidden => Self::VeryHidden,
        }
    }
}
