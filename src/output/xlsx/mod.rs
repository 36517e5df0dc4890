//! The report → a workbook: a summary, one sheet for each requirement, and the other flat tables.
//!
//! All text is stored as text: no cell is a formula or a link, whatever it begins with. Rows go to
//! temporary files of the system while they are made, so a long list costs no memory.

mod cell_text;
mod column;
mod scratch;
mod sheet_writer;
mod styles;
mod summary;

use std::fs::File;
use std::io::{self, BufWriter, Seek as _, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

pub use self::scratch::is_scratch;

use self::styles::Look;
use super::{Format, View, WriteError, flat_table};
use crate::report::Report;

/// A workbook to work in, and to send back with decisions.
pub(super) static FORMAT: Format = Format {
    name: "xlsx",
    extension: "xlsx",
    about: "a workbook with a fix list for each requirement",
    text: false,
    lists: true,
    write,
};

/// How hard the package is packed, of 9: the usual 6 takes nearly twice the time and saves an eighth of the size.
const COMPRESSION: u8 = 3;

/// How much a sheet holds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Rows, with the header.
    pub(super) rows: u32,
    /// UTF-16 code units in a cell.
    pub(super) units: usize,
}

/// What Excel holds: "Excel specifications and limits" of its documentation.
const EXCEL: Limits = Limits {
    rows: 1_048_576,
    units: 32_767,
};

fn write(report: &Report, _: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    write_within(report, EXCEL, out)
}

pub(super) fn write_within(
    report: &Report,
    limits: Limits,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let mut file = scratch::with(|| made(report, limits))?;
    io::copy(&mut file, out)?;
    Ok(())
}

/// Makes the workbook in a temporary file, for the library wants a stream that may change threads, which
/// not every target is.
fn made(report: &Report, limits: Limits) -> io::Result<File> {
    let mut buffer = BufWriter::new(tempfile::tempfile()?);
    let mut book = Book::new(limits).map_err(into_io)?;
    book.fill(report).map_err(into_io)?;
    book.workbook.save_to_writer(&mut buffer).map_err(into_io)?;
    let mut file = buffer
        .into_inner()
        .map_err(io::IntoInnerError::into_error)?;
    file.rewind()?;
    Ok(file)
}

/// A workbook in the making, and what has to be said of it.
struct Book {
    workbook: Workbook,
    look: Look,
    limits: Limits,
    /// How many cells were too long.
    shortened: usize,
    /// The sheets that go on in another: name of the first part, how many parts.
    split: Vec<(String, usize)>,
}

impl Book {
    fn new(limits: Limits) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_zip_compression_level(COMPRESSION);
        // A report has no time of day, so that equal input gives equal bytes.
        let properties = DocProperties::new()
            .set_title("analyze")
            .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
        workbook.set_properties(&properties);
        Ok(Self {
            workbook,
            look: Look::new(),
            limits,
            shortened: 0,
            split: Vec::new(),
        })
    }

    /// Makes all sheets. The summary comes first and is written last, for it tells of the others.
    fn fill(&mut self, report: &Report) -> Result<(), XlsxError> {
        self.workbook.add_worksheet().set_name(summary::NAME)?;
        for table in flat_table::all(report, true) {
            let requirement = report
                .requirements
                .iter()
                .find(|requirement| requirement.id == table.name);
            // The summary shows the verdicts.
            if table.name != flat_table::VERDICTS {
                self.write_table(table, requirement)?;
            }
        }
        self.write_summary(report)
    }
}

fn into_io(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(source) | XlsxError::TempFileError(_, source) => source,
        other => io::Error::other(other),
    }
}
