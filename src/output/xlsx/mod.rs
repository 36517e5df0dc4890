//! Writes a workbook for people who correct the findings. Its sheets are the open findings by person, a summary, how to
//! fix each kind of finding, the findings of each requirement, and the other flat tables.
//!
//! Sheets without findings and sheets about the inputs are hidden, because people who correct findings do not need
//! them. Every string is stored as text, so no cell is a formula or a link, whatever its first character. Rows are
//! written to temporary files, so that a long list does not need more memory.

mod cell_text;
mod column;
mod how_to_fix;
mod row_height;
mod scratch;
mod sheet_table;
mod sheet_writer;
mod styles;
mod summary;
mod to_do;

use std::fs::File;
use std::io::{self, BufWriter, Seek as _, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

pub use self::scratch::is_scratch_file_panic;

use self::sheet_table::SheetTable;
use self::styles::Styles;
use super::{Format, View, WriteError, portfolio, report_tables};
use crate::locale::Catalogue;
use crate::report::Report;
use crate::report::portfolio::Portfolio;

/// The format of a workbook that people fill in with decisions and send back.
pub(super) static FORMAT: Format = Format {
    name: "xlsx",
    extension: "xlsx",
    about: "a workbook with a fix list for each requirement",
    text: false,
    all_findings: true,
    streams: false,
    write,
    write_portfolio: Some(write_portfolio),
};

/// Compression level, from 0 to 9. The usual level 6 takes nearly twice as long and makes the file only an eighth
/// smaller.
const COMPRESSION: u8 = 3;

/// The names of the tables about the inputs. The sheets of these tables are hidden.
const HIDDEN: [&str; 3] = ["needs", "inputs", "rejected"];

/// The maximum sizes of a sheet and of a cell.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Number of rows, including the header.
    pub(super) rows: u32,
    /// Number of UTF-16 code units in a cell.
    pub(super) units: usize,
}

/// The limits of Excel, from the page "Excel specifications and limits" of its documentation.
const EXCEL: Limits = Limits {
    rows: 1_048_576,
    units: 32_767,
};

fn write(report: &Report, _: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    write_within(report, EXCEL, out)
}

fn write_portfolio(portfolio: &Portfolio, _: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    let catalogue = portfolio.catalogue();
    write_book(
        EXCEL,
        catalogue,
        |builder| builder.fill_portfolio(portfolio),
        out,
    )
}

pub(super) fn write_within(
    report: &Report,
    limits: Limits,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    write_book(
        limits,
        report.catalogue(),
        |builder| builder.fill(report),
        out,
    )
}

fn write_book(
    limits: Limits,
    catalogue: &'static Catalogue,
    fill: impl FnOnce(&mut WorkbookBuilder) -> Result<(), XlsxError>,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let mut file = scratch::catching_full_disk(|| build(limits, catalogue, fill))?;
    io::copy(&mut file, out)?;
    Ok(())
}

/// Builds the workbook in a temporary file, because the library requires a writer that is `Send`, and the writer of the
/// caller may not be `Send`.
fn build(
    limits: Limits,
    catalogue: &'static Catalogue,
    fill: impl FnOnce(&mut WorkbookBuilder) -> Result<(), XlsxError>,
) -> io::Result<File> {
    let mut buffer = BufWriter::new(tempfile::tempfile()?);
    let mut builder = WorkbookBuilder::new(limits, catalogue).map_err(into_io)?;
    fill(&mut builder).map_err(into_io)?;
    builder
        .workbook
        .save_to_writer(&mut buffer)
        .map_err(into_io)?;
    let mut file = buffer
        .into_inner()
        .map_err(io::IntoInnerError::into_error)?;
    file.rewind()?;
    Ok(file)
}

/// A workbook that is being built, and facts for the summary sheet.
struct WorkbookBuilder {
    workbook: Workbook,
    styles: Styles,
    catalogue: &'static Catalogue,
    limits: Limits,
    /// Number of cells whose text was shortened.
    shortened: usize,
    /// For each table that needs more than one sheet, the name of its first sheet and the number of its sheets.
    split: Vec<(String, usize)>,
}

impl WorkbookBuilder {
    fn new(limits: Limits, catalogue: &'static Catalogue) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_zip_compression_level(COMPRESSION);
        // The date is fixed so that equal inputs give equal bytes.
        let properties = DocProperties::new()
            .set_title("analyze")
            .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
        workbook.set_properties(&properties);
        Ok(Self {
            workbook,
            styles: Styles::new(),
            catalogue,
            limits,
            shortened: 0,
            split: Vec::new(),
        })
    }

    /// Writes all sheets. The content of the summary is written last, because it says which tables were split and how
    /// many cells were shortened.
    fn fill(&mut self, report: &Report) -> Result<(), XlsxError> {
        self.write_table(SheetTable::to_do(report), false)?;
        let summary = self.catalogue.fixed(summary::NAME);
        self.workbook.add_worksheet().set_name(summary)?;
        self.write_table(SheetTable::other(how_to_fix::table(report)), false)?;
        let mut hidden = Vec::new();
        for table in report_tables::all(report, true) {
            let mut table = SheetTable::of(report, table);
            match table.name() {
                // The summary shows the verdicts.
                report_tables::VERDICTS => {}
                name if HIDDEN.contains(&name) || table.is_empty() => hidden.push(table),
                _ => self.write_table(table, false)?,
            }
        }
        for table in hidden {
            self.write_table(table, true)?;
        }
        self.write_summary(report)
    }

    /// Writes one line for each of several customers, and the addresses that the customers share.
    fn fill_portfolio(&mut self, portfolio: &Portfolio) -> Result<(), XlsxError> {
        let [customers, shared] = portfolio::tables(portfolio);
        self.write_table(SheetTable::customers(customers), false)?;
        let mut shared = SheetTable::other(shared);
        let nothing = shared.is_empty();
        self.write_table(shared, nothing)
    }
}

fn into_io(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(source) | XlsxError::TempFileError(_, source) => source,
        other => io::Error::other(other),
    }
}
