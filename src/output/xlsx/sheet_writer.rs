//! Writes one flat table to a sheet, or to several if it is too long for one.

use std::iter::Peekable;

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, Format, IgnoreError, Worksheet, XlsxError,
};

use super::super::cell::{CellText, visible};
use super::super::flat_table::FlatTable;
use super::WorkbookBuilder;
use super::cell_text::{lines, shortened_to};
use super::column;
use super::styles::{GroupBands, Styles, colour};
use crate::report::RequirementReport;

/// The choices in the column `decision`.
const DECISIONS: [&str; 3] = ["accept", "reject", "later"];
/// How many rows of a sheet get an explicit height; the library keeps half a kilobyte for each. Spreadsheets compute the
/// height of the others.
const MOST_HEIGHTS: u32 = 5_000;
/// Height of a line, in points.
pub(super) const LINE: u32 = 15;
/// Largest number that a spreadsheet stores exactly; larger ones are written as text.
const EXACT: i128 = 999_999_999_999_999;

impl WorkbookBuilder {
    /// Writes a table; `of` is the requirement if it is a fix list.
    pub(super) fn write_table(
        &mut self,
        table: FlatTable<'_>,
        of: Option<&RequirementReport>,
    ) -> Result<(), XlsxError> {
        let mut rows = table.rows.peekable();
        let mut parts = 0;
        while parts == 0 || rows.peek().is_some() {
            parts += 1;
            let sheet = self.workbook.add_worksheet_with_constant_memory()?;
            sheet.set_name(part_name(table.name, parts))?;
            let mut part = SheetPart {
                sheet,
                styles: &self.styles,
                is_fix_list: of.is_some(),
                units: self.limits.units,
                shortened: 0,
            };
            part.write_header(&table.header, of)?;
            let last_row = part.fill(&table.header, &mut rows, self.limits.rows - 1)?;
            if let (0, Some(requirement)) = (last_row, of) {
                part.write_reason_for_empty_list(&table.header, requirement)?;
            }
            part.finish(&table.header, last_row.max(1))?;
            self.shortened += part.shortened;
        }
        if parts > 1 {
            self.split.push((table.name.to_owned(), parts));
        }
        Ok(())
    }
}

/// Returns the name of a sheet: the second one of `travel` is `travel (2)`.
pub(super) fn part_name(table: &str, part: usize) -> String {
    match part {
        1 => table.to_owned(),
        _ => format!("{table} ({part})"),
    }
}

/// One sheet while it is written.
struct SheetPart<'a> {
    sheet: &'a mut Worksheet,
    styles: &'a Styles,
    /// Whether it is the fix list of a requirement.
    is_fix_list: bool,
    units: usize,
    shortened: usize,
}

impl SheetPart<'_> {
    /// Sets up the page and the columns, and writes the header.
    fn write_header(
        &mut self,
        header: &[&str],
        of: Option<&RequirementReport>,
    ) -> Result<(), XlsxError> {
        set_up_page(self.sheet);
        if let Some(requirement) = of {
            self.sheet.set_tab_color(colour(requirement.verdict));
        }
        for (index, name) in (0..).zip(header) {
            self.sheet.set_column_width(index, column::width(name))?;
            // A format for each cell would take as long as writing the cell.
            self.sheet.set_column_format(index, &self.styles.plain)?;
            let format = &self.styles.header;
            self.sheet
                .write_string_with_format(0, index, *name, format)?;
        }
        for (first, last) in column::collapsed(header, self.is_fix_list) {
            self.sheet.group_columns_collapsed(first, last)?;
        }
        Ok(())
    }

    /// Writes at most `most` rows; returns the number of the last one, where the header is 0.
    fn fill<'r>(
        &mut self,
        header: &[&str],
        rows: &mut Peekable<impl Iterator<Item = Vec<CellText<'r>>>>,
        most: u32,
    ) -> Result<u32, XlsxError> {
        let group_column = header.iter().position(|name| *name == "group_id");
        let mut bands = GroupBands::default();
        let widths = self.visible_widths(header);
        let mut last_row = 0;
        while last_row < most
            && let Some(row) = rows.next()
        {
            last_row += 1;
            let band = bands.next(group_column.and_then(|column| row.get(column)));
            // The library writes a last row with a height twice, and Excel then reports a damaged file.
            let is_last = last_row == most || rows.peek().is_none();
            if last_row <= MOST_HEIGHTS && !is_last {
                self.sheet
                    .set_row_height(last_row, LINE * lines(&row, &widths))?;
            }
            let styles = self.styles;
            for (index, cell) in (0..).zip(&row) {
                self.write_cell(last_row, index, cell, styles.band(band))?;
            }
        }
        Ok(last_row)
    }

    /// Returns the widths of the columns that are not collapsed.
    fn visible_widths(&self, header: &[&str]) -> Vec<Option<u16>> {
        let collapsed = column::collapsed(header, self.is_fix_list);
        let is_collapsed = |index: u16| {
            let mut runs = collapsed.iter();
            runs.any(|(first, last)| (*first..=*last).contains(&index))
        };
        (0..)
            .zip(header)
            .map(|(index, name)| (!is_collapsed(index)).then(|| column::width(name)))
            .collect()
    }

    /// Writes a cell; without a style, it has the style of its column.
    fn write_cell(
        &mut self,
        row: u32,
        column: u16,
        cell: &CellText<'_>,
        style: Option<&Format>,
    ) -> Result<(), XlsxError> {
        match cell {
            // Only the background is visible.
            CellText::Empty => {
                if let Some(format) = style {
                    self.sheet.write_blank(row, column, format)?;
                }
            }
            CellText::Number(number) if number.abs() <= EXACT => {
                #[allow(
                    clippy::cast_precision_loss,
                    reason = "the conversion is exact up to EXACT"
                )]
                let number = *number as f64;
                match style {
                    Some(style) => self
                        .sheet
                        .write_number_with_format(row, column, number, style)?,
                    None => self.sheet.write_number(row, column, number)?,
                };
            }
            CellText::Number(number) => self.write_text(row, column, &number.to_string(), style)?,
            CellText::Text(text) => {
                let text = visible(text);
                let shortened = shortened_to(&text, self.units);
                self.shortened += usize::from(shortened.len() != text.len());
                self.write_text(row, column, &shortened, style)?;
            }
        }
        Ok(())
    }

    fn write_text(
        &mut self,
        row: u32,
        column: u16,
        text: &str,
        style: Option<&Format>,
    ) -> Result<(), XlsxError> {
        match style {
            Some(style) => self
                .sheet
                .write_string_with_format(row, column, text, style)?,
            None => self.sheet.write_string(row, column, text)?,
        };
        Ok(())
    }

    /// Writes the verdict and its reason into an empty list, so that it does not look like a pass.
    fn write_reason_for_empty_list(
        &mut self,
        header: &[&str],
        requirement: &RequirementReport,
    ) -> Result<(), XlsxError> {
        let message = header.iter().position(|name| *name == "message");
        let column = message.and_then(|column| u16::try_from(column).ok());
        let text = match requirement.reason.as_str() {
            "" => format!("verdict {}, nothing listed", requirement.verdict.as_str()),
            why => format!(
                "verdict {}, nothing listed: {why}",
                requirement.verdict.as_str()
            ),
        };
        self.write_cell(1, column.unwrap_or_default(), &CellText::from(text), None)
    }

    /// Freezes and filters the header, and adds the drop-down of decisions.
    fn finish(&mut self, header: &[&str], last_row: u32) -> Result<(), XlsxError> {
        let Some(last_column) = u16::try_from(header.len())
            .ok()
            .and_then(|columns| columns.checked_sub(1))
        else {
            return Ok(());
        };
        self.sheet.set_freeze_panes(1, 0)?;
        self.sheet.set_repeat_rows(0, 0)?;
        self.sheet.autofilter(0, 0, last_row, last_column)?;
        // Otherwise a text such as a telephone number gets a green corner.
        self.sheet.ignore_error_range(
            0,
            0,
            last_row,
            last_column,
            IgnoreError::NumberStoredAsText,
        )?;
        for (index, name) in (0..).zip(header) {
            if *name == "decision" {
                let choice = decisions()?;
                self.sheet
                    .add_data_validation(1, index, last_row, index, &choice)?;
            }
        }
        Ok(())
    }
}

fn decisions() -> Result<DataValidation, XlsxError> {
    DataValidation::new()
        .allow_list_strings(&DECISIONS)?
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_title("decision")?
        .set_error_message("Choose accept, reject or later, or write accept until 2026-12-31. Write the reason in the next column.")
}

/// Sets up printing: A4 landscape, one page wide, with the name of the sheet and page numbers.
pub(super) fn set_up_page(sheet: &mut Worksheet) {
    const A4: u8 = 9;
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
        .set_footer("&L&A&R&P / &N");
}
