//! CSV and TSV output, for spreadsheets, scripts and `grep`.
//!
//! Each record is one line: the module `cell` escapes line breaks and tabs, and ensures that no cell is interpreted as
//! a formula. Quoting follows RFC 4180 in both formats. Numbers have no decimal places.

use std::borrow::Borrow;
use std::io::{self, Write};

use rayon::prelude::*;

use super::cell::{CellText, defused, visible};
use super::flat_table::FlatTable;
use super::{Format, View, WriteError, fix_list, portfolio};
use crate::report::Report;

/// The fix list with commas, or in the dialect that Nordic and German versions of Excel read.
pub(super) static CSV: Format = Format {
    name: "csv",
    extension: "csv",
    about: "one row for each record to change, with commas",
    text: true,
    all_findings: true,
    streams: true,
    write: |report, view, out| write_findings(report, view.info, CsvDialect::csv(view), out),
    write_portfolio: Some(|portfolio, view, out| {
        write_table(portfolio::customers(portfolio), CsvDialect::csv(view), out)
    }),
};

/// The fix list with tabs.
pub(super) static TSV: Format = Format {
    name: "tsv",
    extension: "tsv",
    about: "one row for each record to change, with tabs",
    text: true,
    all_findings: true,
    streams: true,
    write: |report, view, out| write_findings(report, view.info, CsvDialect::Tabs, out),
    write_portfolio: Some(|portfolio, _, out| {
        write_table(portfolio::customers(portfolio), CsvDialect::Tabs, out)
    }),
};

/// How rows are written as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CsvDialect {
    /// Commas and LF.
    Commas,
    /// Tabs and LF.
    Tabs,
    /// Byte order mark, semicolons and CRLF. In countries with decimal commas, Excel opens such a file correctly when
    /// it is double-clicked.
    Excel,
}

impl CsvDialect {
    /// Returns the CSV dialect for these settings.
    pub(super) fn csv(view: &View) -> Self {
        if view.excel {
            Self::Excel
        } else {
            Self::Commas
        }
    }

    fn delimiter(self) -> u8 {
        match self {
            Self::Commas => b',',
            Self::Tabs => b'\t',
            Self::Excel => b';',
        }
    }

    fn writer<W: Write>(self, out: W) -> csv::Writer<W> {
        csv::WriterBuilder::new()
            .delimiter(self.delimiter())
            .terminator(self.line_end())
            .from_writer(out)
    }

    fn line_end(self) -> csv::Terminator {
        match self {
            Self::Commas | Self::Tabs => csv::Terminator::Any(b'\n'),
            Self::Excel => csv::Terminator::CRLF,
        }
    }
}

/// Number of rows that are formatted together before they are written.
const ROWS_PER_BLOCK: usize = 4096;
/// Number of rows that one thread formats at once.
const ROWS_PER_THREAD: usize = 256;

/// Writes the fix list. Findings are created and formatted on all threads. Info findings are included only if `info` is
/// true.
fn write_findings(
    report: &Report,
    info: bool,
    dialect: CsvDialect,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    write_header(&fix_list::header(), dialect, out)?;
    let catalogue = report.catalogue();
    let texts = report.map_entries(|entries| {
        let mut writer = dialect.writer(Vec::new());
        for entry in entries.filter(|entry| info || entry.is_for_people()) {
            write_row(&mut writer, fix_list::row(&entry, catalogue))?;
        }
        into_text(writer)
    });
    for text in texts {
        out.write_all(&text.map_err(io::Error::from)?)?;
    }
    Ok(())
}

/// Writes a table. The header comes first.
///
/// # Errors
/// Returns [`WriteError`] if `out` cannot be written.
pub(super) fn write_table(
    table: FlatTable<'_>,
    dialect: CsvDialect,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    write_header(&table.header, dialect, out)?;
    let mut rows = table.rows;
    loop {
        let block: Vec<Vec<CellText<'_>>> = rows.by_ref().take(ROWS_PER_BLOCK).collect();
        if block.is_empty() {
            return Ok(());
        }
        let texts: Vec<csv::Result<Vec<u8>>> = block
            .par_chunks(ROWS_PER_THREAD)
            .map(|rows| format_rows(rows, dialect))
            .collect();
        for text in texts {
            out.write_all(&text.map_err(io::Error::from)?)?;
        }
    }
}

/// Writes the names of the columns. The Excel dialect starts with a byte order mark.
fn write_header(
    header: &[&str],
    dialect: CsvDialect,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    if dialect == CsvDialect::Excel {
        out.write_all("\u{feff}".as_bytes())?;
    }
    let mut writer = dialect.writer(Vec::new());
    writer.write_record(header).map_err(io::Error::from)?;
    out.write_all(&into_text(writer).map_err(io::Error::from)?)?;
    Ok(())
}

/// Returns rows as text.
fn format_rows(rows: &[Vec<CellText<'_>>], dialect: CsvDialect) -> csv::Result<Vec<u8>> {
    let mut writer = dialect.writer(Vec::new());
    for row in rows {
        write_row(&mut writer, row)?;
    }
    into_text(writer)
}

fn write_row<'c, C: Borrow<CellText<'c>>>(
    writer: &mut csv::Writer<Vec<u8>>,
    cells: impl IntoIterator<Item = C>,
) -> csv::Result<()> {
    for cell in cells {
        write_cell(writer, cell.borrow())?;
    }
    // Writes the end of the record.
    writer.write_record(None::<&[u8]>)
}

fn into_text(writer: csv::Writer<Vec<u8>>) -> csv::Result<Vec<u8>> {
    writer
        .into_inner()
        .map_err(|error| io::Error::other(error.to_string()).into())
}

fn write_cell(writer: &mut csv::Writer<impl Write>, cell: &CellText<'_>) -> csv::Result<()> {
    match cell {
        CellText::Empty => writer.write_field(""),
        CellText::Number(number) => writer.write_field(number.to_string()),
        CellText::Text(text) => writer.write_field(defused(text).as_bytes()),
        CellText::Value(value) => writer.write_field(defused(&visible(&value.text)).as_bytes()),
        CellText::Word(word) => writer.write_field(word.name),
        CellText::Program(word) => writer.write_field(word),
        CellText::Phrase { text, .. } => writer.write_field(text),
        CellText::Decision(decision) => writer.write_field(defused(&decision.as_cell()).as_bytes()),
    }
}
