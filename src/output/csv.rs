//! Flat tables → CSV and TSV, for spreadsheets, scripts and `grep`.
//!
//! One record is one line: line breaks and tabs inside a cell are spelled out, formulas are defused
//! (both in `cell`). Quoting follows RFC 4180 in both forms. Decimal signs do not occur.

use std::io::{self, Write};

use rayon::prelude::*;

use super::cell::{CellText, defused};
use super::flat_table::FlatTable;
use super::{Format, View, WriteError, fix_list};

/// The fix list with commas, or as a Nordic Excel opens it.
pub(super) static CSV: Format = Format {
    name: "csv",
    extension: "csv",
    about: "one row for each record to change, with commas",
    text: true,
    lists: true,
    write: |report, view, out| {
        write_sheet(
            fix_list::of_report(report, view.info),
            CsvDialect::csv(view),
            out,
        )
    },
};

/// The fix list with tabs.
pub(super) static TSV: Format = Format {
    name: "tsv",
    extension: "tsv",
    about: "one row for each record to change, with tabs",
    text: true,
    lists: true,
    write: |report, view, out| {
        write_sheet(
            fix_list::of_report(report, view.info),
            CsvDialect::Tabs,
            out,
        )
    },
};

/// A way to write rows as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CsvDialect {
    /// Commas and LF.
    Commas,
    /// Tabs and LF.
    Tabs,
    /// What Excel expects of a double-clicked file in a country with decimal commas: byte order
    /// mark, semicolons and CRLF.
    Excel,
}

impl CsvDialect {
    /// Returns the dialect of CSV that is wished.
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

/// Rows that are turned into text before they are written.
const ROWS_AT_ONCE: usize = 4096;
/// Rows that one thread turns into text at a time.
const ROWS_OF_A_THREAD: usize = 256;

/// Writes a table, header first.
///
/// # Errors
/// [`WriteError`] if `out` takes no more.
pub(super) fn write_sheet(
    sheet: FlatTable<'_>,
    dialect: CsvDialect,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    if dialect == CsvDialect::Excel {
        out.write_all("\u{feff}".as_bytes())?;
    }
    let mut writer = dialect.writer(out);
    writer
        .write_record(&sheet.header)
        .map_err(io::Error::from)?;
    writer.flush()?;
    let out = writer
        .into_inner()
        .map_err(|error| io::Error::other(error.to_string()))?;
    let mut rows = sheet.rows;
    loop {
        let block: Vec<Vec<CellText<'_>>> = rows.by_ref().take(ROWS_AT_ONCE).collect();
        if block.is_empty() {
            return Ok(());
        }
        let texts: Vec<csv::Result<Vec<u8>>> = block
            .par_chunks(ROWS_OF_A_THREAD)
            .map(|rows| text(rows, dialect))
            .collect();
        for text in texts {
            out.write_all(&text.map_err(io::Error::from)?)?;
        }
    }
}

/// Returns the written form of some rows.
fn text(rows: &[Vec<CellText<'_>>], dialect: CsvDialect) -> csv::Result<Vec<u8>> {
    let mut writer = dialect.writer(Vec::new());
    for row in rows {
        for cell in row {
            write_cell(&mut writer, cell)?;
        }
        // Ends the record.
        writer.write_record(None::<&[u8]>)?;
    }
    writer
        .into_inner()
        .map_err(|error| io::Error::other(error.to_string()).into())
}

fn write_cell(writer: &mut csv::Writer<impl Write>, cell: &CellText<'_>) -> csv::Result<()> {
    match cell {
        CellText::Empty => writer.write_field(""),
        CellText::Number(number) => writer.write_field(number.to_string()),
        CellText::Text(text) => writer.write_field(defused(text).as_bytes()),
    }
}
