//! Checks the size of an ODS workbook before the workbook library expands it.
//!
//! A kilobyte of markup can repeat a cell in billions of rows. The library expands all repetitions, and a failed
//! allocation cannot be caught, so the expanded size is computed first from the markup.

use std::io::{BufReader, Read, Seek};

use memchr::memmem;
use quick_xml::Reader as XmlReader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::refusals;
use crate::ingest::password_protected;
use crate::ingest::refusal::Refusal;

/// Maximum number of cells of all sheets together. This includes the empty cells of a sheet from A1 to its last filled
/// row and column. While the library reads a sheet, it needs about 100 bytes for each cell.
const MAX_CELLS: u64 = 15_000_000;
/// Maximum size in bytes of the text in all cells, including repetitions.
const MAX_TEXT_BYTES: u64 = 512 << 20;
/// Number of bytes of the manifest that are searched for encryption.
const MANIFEST_BYTES: u64 = 1 << 20;
const MAX_ROWS: u64 = 1 << 20;
const MAX_COLUMNS: u64 = 1 << 14;

/// Refuses a workbook that is password-protected or damaged, or exceeds the limits.
///
/// The library reads a table up to its end tag. If the end tag is missing, it never stops, so all elements must be
/// closed.
pub(super) fn check(source: impl Read + Seek) -> Result<(), Refusal> {
    let mut package = ZipArchive::new(source).map_err(refusals::damaged)?;
    if is_encrypted(&mut package) {
        return Err(password_protected::open_document());
    }
    let Ok(content) = package.by_name("content.xml") else {
        return Ok(());
    };
    let mut xml = XmlReader::from_reader(BufReader::new(content));
    let mut size = ExpandedSize::default();
    let mut open_elements = 0_u64;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml
            .read_event_into(&mut buffer)
            .map_err(refusals::damaged)?
        {
            Event::Start(start) => {
                open_elements += 1;
                size.open(&start);
            }
            Event::Empty(start) => {
                size.open(&start);
                size.close(start.name().as_ref());
            }
            Event::End(end) => {
                open_elements -= 1;
                size.close(end.name().as_ref());
            }
            Event::Text(text) => size.cell_bytes += text.len() as u64,
            Event::Eof if open_elements > 0 => {
                return Err(refusals::damaged("content.xml is cut off"));
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
        size.check()?;
    }
}

/// Returns whether the manifest of the package states that parts of the package are encrypted.
fn is_encrypted(package: &mut ZipArchive<impl Read + Seek>) -> bool {
    let Ok(manifest) = package.by_name("META-INF/manifest.xml") else {
        return false;
    };
    let mut text = Vec::new();
    let is_read = manifest.take(MANIFEST_BYTES).read_to_end(&mut text).is_ok();
    is_read && memmem::find(&text, b"<manifest:encryption-data").is_some()
}

/// The expanded size of the markup read so far.
#[derive(Debug, Default)]
struct ExpandedSize {
    cells: u64,
    bytes: u64,
    sheet: SheetSize,
    row: RowSize,
    cell_repeats: u64,
    cell_bytes: u64,
    cell_filled: bool,
}

/// The size of the current sheet. `filled_rows` counts the rows up to the last row with a filled cell, and
/// `filled_columns` counts the columns in the same way. `raw_cells` counts the cells of each row up to the last filled
/// cell of that row, and counts a repeated row only once.
#[derive(Debug, Default)]
struct SheetSize {
    rows: u64,
    filled_rows: u64,
    filled_columns: u64,
    raw_cells: u64,
}

/// The size of the current row, which occurs `repeats` times. `filled_columns` counts the columns up to the last filled
/// cell. `bytes` is the size of the text in one occurrence of the row.
#[derive(Debug, Default)]
struct RowSize {
    repeats: u64,
    columns: u64,
    filled_columns: u64,
    bytes: u64,
}

impl ExpandedSize {
    fn open(&mut self, start: &BytesStart<'_>) {
        match start.name().as_ref() {
            "table:table-row" => {
                self.row = RowSize {
                    repeats: number(start, "table:number-rows-repeated").min(MAX_ROWS),
                    ..RowSize::default()
                };
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cell_repeats = number(start, "table:number-columns-repeated").min(MAX_COLUMNS);
                self.cell_filled = is_filled(start);
                self.cell_bytes = start.len() as u64;
            }
            "text:s" => {
                let blanks = number(start, "text:c");
                self.cell_bytes = self.cell_bytes.saturating_add(blanks);
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "table:table-cell" | "table:covered-table-cell" => self.close_cell(),
            "table:table-row" => self.close_row(),
            "table:table" => {
                self.cells = self.cells.saturating_add(self.sheet.cells());
                self.sheet = SheetSize::default();
            }
            _ => {}
        }
    }

    fn close_cell(&mut self) {
        let row = &mut self.row;
        row.columns = (row.columns + self.cell_repeats).min(MAX_COLUMNS);
        if self.cell_filled {
            row.filled_columns = row.columns;
            let bytes = self.cell_bytes.saturating_mul(self.cell_repeats);
            row.bytes = row.bytes.saturating_add(bytes);
        }
    }

    fn close_row(&mut self) {
        let (row, sheet) = (&self.row, &mut self.sheet);
        sheet.rows = (sheet.rows + row.repeats).min(MAX_ROWS);
        if row.filled_columns > 0 {
            sheet.filled_rows = sheet.rows;
            sheet.filled_columns = sheet.filled_columns.max(row.filled_columns);
            sheet.raw_cells += row.filled_columns;
            let bytes = row.bytes.saturating_mul(row.repeats);
            self.bytes = self.bytes.saturating_add(bytes);
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        if self.cells.saturating_add(self.sheet.cells()) > MAX_CELLS {
            return Err(refusals::too_large("over 15 million cells"));
        }
        if self
            .bytes
            .saturating_add(self.row.bytes)
            .saturating_add(self.cell_bytes)
            > MAX_TEXT_BYTES
        {
            return Err(refusals::too_large("over 512 MB of text"));
        }
        Ok(())
    }
}

impl SheetSize {
    fn cells(&self) -> u64 {
        self.raw_cells.max(self.filled_rows * self.filled_columns)
    }
}

/// Returns whether the cell has a value or a formula, so that the library stores it.
fn is_filled(start: &BytesStart<'_>) -> bool {
    start.attributes().flatten().any(|attribute| {
        let name = attribute.key.as_ref();
        name.starts_with("office:") || name == "table:formula"
    })
}

/// Returns the number in an attribute of an element, or 1 if the element does not have the attribute. A value that is
/// not a valid number counts as the largest number.
fn number(start: &BytesStart<'_>, name: &str) -> u64 {
    start
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.as_ref() == name)
        .map_or(1, |attribute| {
            attribute.value.trim().parse().unwrap_or(u64::MAX)
        })
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    /// Checks a package with this content and this manifest, and returns the id of the refusal.
    fn refused(content: &str, manifest: &str) -> Option<String> {
        let mut package = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in [
            ("content.xml", content),
            ("META-INF/manifest.xml", manifest),
        ] {
            package
                .start_file(name, SimpleFileOptions::default())
                .unwrap();
            package.write_all(text.as_bytes()).unwrap();
        }
        let result = check(package.finish().unwrap());
        result.err().map(|refusal| refusal.message.english())
    }

    #[test]
    fn content_that_is_cut_off_anywhere_is_refused() {
        let content = "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>\
            <table:table table:name=\"TRAVELLER\"><table:table-row><table:table-cell office:value-type=\"string\">\
            <text:p>TRAVEL_ID</text:p></table:table-cell></table:table-row></table:table>\
            </office:spreadsheet></office:body></office:document-content>";
        assert_eq!(refused(content, ""), None);
        for end in content.find("<office:body").unwrap()..content.len() {
            let refused = refused(&content[..end], "").unwrap_or_default();
            assert!(refused.contains("damaged"), "{end}: {refused}");
        }
        let misnamed = content.replace("</table:table>", "</table:rows>");
        assert!(refused(&misnamed, "").is_some());
    }

    #[test]
    fn encrypted_content_is_refused_with_the_steps_that_remove_the_password() {
        let manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data>";
        let refused = refused("\u{1}<\u{2}", manifest).unwrap_or_default();
        assert!(refused.contains("password-protected"), "{refused}");
    }

    fn size(markup: &str) -> ExpandedSize {
        let mut xml = XmlReader::from_str(markup);
        let mut size = ExpandedSize::default();
        loop {
            match xml.read_event().unwrap() {
                Event::Start(start) => size.open(&start),
                Event::Empty(start) => {
                    size.open(&start);
                    size.close(start.name().as_ref());
                }
                Event::End(end) => size.close(end.name().as_ref()),
                Event::Text(text) => size.cell_bytes += text.len() as u64,
                Event::Eof => return size,
                _ => {}
            }
        }
    }

    #[test]
    fn repeated_blank_cells_count_only_before_a_filled_one() {
        let blank = r#"<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
        let filled = r#"<table:table-row><table:table-cell office:value="1"/></table:table-row>"#;
        assert_eq!(
            size(&format!("<table:table>{filled}{blank}</table:table>")).cells,
            1
        );
        assert_eq!(
            size(&format!("<table:table>{blank}{filled}</table:table>")).cells,
            1 << 20
        );
    }

    #[test]
    fn repeated_cells_and_texts_are_counted_each_time() {
        let markup = r#"<table:table><table:table-row table:number-rows-repeated="10"><table:table-cell office:value-type="string" table:number-columns-repeated="3"><text:p>abc<text:s text:c="1000"/></text:p></table:table-cell></table:table-row></table:table>"#;
        let size = size(markup);
        assert_eq!(size.cells, 30);
        assert!(size.bytes > 30 * 1003, "{}", size.bytes);
    }

    #[test]
    fn absurd_counts_exceed_the_limits() {
        let markup = r#"<table:table-row><table:table-cell office:value-type="string"><text:s text:c="99999999999999999999"/>"#;
        let mut xml = XmlReader::from_str(markup);
        xml.config_mut().check_end_names = false;
        let mut size = ExpandedSize::default();
        while let Event::Start(start) | Event::Empty(start) = xml.read_event().unwrap() {
            size.open(&start);
        }
        assert!(size.check().is_err());
    }
}
