//! A workbook (XLSX, XLSM, XLSB, XLS, ODS) -> its sheets, each a stream of batches.
//!
//! Every sheet is read, hidden ones too and marked so. What cannot be read is refused with the
//! reason and the remedy, whole or sheet by sheet; a cell that holds something never comes out
//! empty. Nothing is recognised or judged here: which rows are a table is decided later.

mod biff;
mod catch_panic;
mod cell_warnings;
mod datetime;
mod errors;
mod number;
mod opc;
mod opendocument;
mod rows;
mod stream;
mod value;
mod xls_ods;
mod xlsb;
mod xlsx;
mod xlsx_extras;
mod xlsx_tables;
mod zip_limits;

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
use self::xlsx_extras::{Beside, Margins};
use crate::ingest::content::Content;
use crate::ingest::file_kind::{FileKind, WorkbookFormat, identify};
use crate::ingest::refusal::Refusal;
use crate::model::grid::{Batch, Declared, Link};
use crate::model::location::{Note, Origin};

/// Rows that [`SheetCells::head`] holds at most.
pub const HEAD_ROWS: usize = 64;

/// An open workbook.
#[derive(Debug)]
pub struct Book {
    /// The sheets that hold cells, in the order of the workbook.
    pub sheets: Vec<SheetCells>,
    /// Sheets that cannot be read; the rows in them are unknown.
    pub refused: Vec<RefusedSheet>,
    /// What was left out because it holds no rows, such as charts.
    pub notes: Vec<Note>,
}

/// A sheet that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedSheet {
    /// Which one.
    pub origin: Arc<Origin>,
    /// Why, and what to do.
    pub refusal: Refusal,
}

/// One sheet of an open workbook.
pub struct SheetCells {
    /// File and name of the sheet.
    pub origin: Arc<Origin>,
    /// Whether the sheet shows in the workbook.
    pub visibility: Visibility,
    /// The first rows that are not blank, at most [`HEAD_ROWS`], as [`SheetCells::read`] delivers them.
    pub head: Batch,
    /// The tables that the workbook declares in the sheet; only XLSX tells.
    pub declared: Vec<Declared>,
    /// What a person should know of the sheet before its rows are read.
    pub notes: Vec<Note>,
    pages: Shared,
    name: String,
    margins: Option<Search>,
}

/// What a sheet holds beside its cells, searched once.
struct Search {
    beside: Beside,
    content: Content,
    found: OnceLock<Margins>,
}

/// The workbook behind its sheets: opened once, read by one sheet at a time.
type Shared = Arc<Mutex<dyn WorkbookReader + Send>>;

/// Whether a sheet shows in the workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// Its tab shows.
    Visible,
    /// A user can unhide it.
    Hidden,
    /// Only a macro or an editor can unhide it.
    VeryHidden,
}

/// What reading a sheet to its end came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Rows delivered; blank ones are not.
    pub rows: u64,
    /// Number of the last row delivered, as the spreadsheet shows it; 0 if there was none.
    pub last_row: u64,
    /// Formulas without a stored result.
    pub no_results: u64,
    /// What is odd about the cells, with the columns, and what is hidden.
    pub notes: Vec<Note>,
    /// Cells that link to an e-mail address; only XLSX tells.
    pub links: Vec<Link>,
}

/// Opens a workbook; `path` is the name by which the customer knows the file.
///
/// What it is shows in its content, not in its name.
///
/// # Errors
///
/// Refuses content that is no workbook, that is password-protected or damaged, or that unfolds
/// beyond what memory holds.
pub fn open(path: &str, content: &Content) -> Result<Book, Refusal> {
    let FileKind::Workbook(format) = identify(content)? else {
        return Err(Refusal::new(
            "the content is no workbook, whatever the name says; export the table again as .csv or .xlsx",
        ));
    };
    let loaded = catch_panic::attempt(|| load(format, content))?;
    Ok(loaded.into_book(path))
}

/// A workbook that the library has opened.
struct Loaded {
    pages: Shared,
    metadata: Vec<Metadata>,
    beside: HashMap<String, Beside>,
    content: Content,
}

fn load(format: WorkbookFormat, content: &Content) -> Result<Loaded, Refusal> {
    let source = || content.open().map_err(errors::damaged);
    let mut beside = HashMap::new();
    let (pages, metadata): (Shared, _) = match format {
        WorkbookFormat::Xlsx => {
            zip_limits::check(source()?)?;
            beside = xlsx_extras::by_sheet(content);
            let book = xlsx::open(source()?)?;
            let metadata = book.sheets_metadata().to_vec();
            (Arc::new(Mutex::new(book)), metadata)
        }
        WorkbookFormat::Xlsb => {
            zip_limits::check(source()?)?;
            let book = xlsb::open(source()?)?;
            let metadata = book.sheets_metadata().to_vec();
            (Arc::new(Mutex::new(book)), metadata)
        }
        WorkbookFormat::Xls => {
            biff::check(source()?)?;
            let (book, metadata) = DenseBook::xls(source()?)?;
            (Arc::new(Mutex::new(book)), metadata)
        }
        WorkbookFormat::Ods => {
            zip_limits::check(source()?)?;
            opendocument::check(source()?)?;
            let (book, metadata) = DenseBook::ods(source()?)?;
            (Arc::new(Mutex::new(book)), metadata)
        }
    };
    Ok(Loaded {
        pages,
        metadata,
        beside,
        content: content.clone(),
    })
}

impl Loaded {
    fn into_book(mut self, path: &str) -> Book {
        let mut book = Book {
            sheets: Vec::new(),
            refused: Vec::new(),
            notes: Vec::new(),
        };
        let mut names = HashSet::new();
        for sheet in self.metadata {
            let origin = Arc::new(Origin::sheet(path, &sheet.name));
            if let Some(what) = without_rows(sheet.typ) {
                let text = format!("the sheet is a {what} and holds no rows, so it is not read");
                book.notes.push(Note::info(Some(origin), text));
            } else if !names.insert(sheet.name.clone()) {
                let refusal = errors::damaged("two sheets have the same name");
                book.refused.push(RefusedSheet { origin, refusal });
            } else {
                let beside = self.beside.remove(&sheet.name);
                match SheetCells::start(Arc::clone(&origin), &self.pages, sheet) {
                    Ok(sheet) => book.sheets.push(match beside {
                        Some(beside) => sheet.with(beside, &self.content),
                        None => sheet,
                    }),
                    Err(refusal) => book.refused.push(RefusedSheet { origin, refusal }),
                }
            }
        }
        book
    }
}

fn without_rows(kind: SheetType) -> Option<&'static str> {
    match kind {
        SheetType::WorkSheet => None,
        SheetType::DialogSheet => Some("dialogue"),
        SheetType::MacroSheet => Some("macro sheet"),
        SheetType::ChartSheet => Some("chart"),
        SheetType::Vba => Some("code module"),
    }
}

impl SheetCells {
    fn start(origin: Arc<Origin>, pages: &Shared, sheet: Metadata) -> Result<Self, Refusal> {
        let mut start = Self {
            visibility: Visibility::from(sheet.visible),
            head: Batch::default(),
            declared: Vec::new(),
            notes: Vec::new(),
            pages: Arc::clone(pages),
            name: sheet.name,
            margins: None,
            origin,
        };
        let mut head = Batch::default();
        start.stream(&mut Rows::with_batch_rows(HEAD_ROWS), &mut |batch| {
            head = batch.clone();
            ControlFlow::Break(())
        })?;
        start.head = head;
        if start.visibility != Visibility::Visible && !start.is_empty() {
            let text = "the sheet is hidden in the workbook; its rows are read all the same";
            let origin = Some(Arc::clone(&start.origin));
            start.notes.push(Note::info(origin, text));
        }
        Ok(start)
    }

    /// Returns whether no row of the sheet holds anything.
    pub fn is_empty(&self) -> bool {
        self.head.is_empty()
    }

    /// Delivers all rows from the first, in batches of some thousands, until the end or until
    /// `each` breaks off.
    ///
    /// Any number of reads is possible, one at a time per workbook.
    ///
    /// # Errors
    ///
    /// Refuses a sheet that turns out damaged or too large; then the rows delivered before are not
    /// the whole sheet.
    pub fn read(&self, each: &mut dyn FnMut(&Batch) -> ControlFlow<()>) -> Result<Ending, Refusal> {
        let mut rows = Rows::new();
        let margins = std::thread::scope(|scope| {
            let search = self.margins.as_ref();
            let search = search.map(|search| scope.spawn(|| search.run()));
            self.stream(&mut rows, each)?;
            let margins = search.and_then(|search| search.join().ok());
            Ok(margins.cloned().unwrap_or_default())
        })?;
        let (delivered, last_row) = rows.delivered();
        let mut notes = rows.tally().notes(&self.origin);
        notes.extend(margins.notes(&self.origin, rows.widest()));
        Ok(Ending {
            rows: delivered,
            last_row,
            no_results: rows.tally().no_results(),
            notes,
            links: margins.links,
        })
    }

    fn with(self, mut beside: Beside, content: &Content) -> Self {
        Self {
            declared: std::mem::take(&mut beside.declared),
            margins: Some(Search {
                beside,
                content: content.clone(),
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
        // A panic in `each` poisons the lock but leaves the workbook whole: every read starts anew.
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        stream::run(&mut *pages, &self.name, rows, each)
    }
}

impl Search {
    fn run(&self) -> &Margins {
        self.found.get_or_init(|| self.beside.search(&self.content))
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
