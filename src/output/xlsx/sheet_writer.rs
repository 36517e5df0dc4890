//! One flat table → one sheet, or several where one cannot hold it.

use std::iter::Peekable;

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, Format, IgnoreError, Worksheet, XlsxError,
};

use super::super::cell::{CellText, visible};
use super::super::flat_table::FlatTable;
use super::Book;
use super::cell_text::{fitting, lines};
use super::column;
use super::styles::{Bands, Look, colour};
use crate::report::RequirementReport;

/// What a person may choose in the column `decision`.
const DECISIONS: [&str; 3] = ["accept", "reject", "later"];
/// How many rows of a sheet get a height that fits; the library keeps half a kilobyte for each. Spreadsheets
/// find out the height of the others themselves.
const MOST_HEIGHTS: u32 = 5_000;
/// Height of a line, in points.
pub(super) const LINE: u32 = 15;
/// Greatest number that a spreadsheet stores exactly; greater ones are written as text.
const EXACT: i128 = 999_999_999_999_999;

impl Book {
    /// Writes a table; `of` is the requirement whose fix list it is.
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
            let mut part = Part {
                sheet,
                look: &self.look,
                is_list: of.is_some(),
                units: self.limits.units,
                shortened: 0,
            };
            part.lay_out(&table.header, of)?;
            let last_row = part.fill(&table.header, &mut rows, self.limits.rows - 1)?;
            if let (0, Some(requirement)) = (last_row, of) {
                part.say_why_empty(&table.header, requirement)?;
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

/// Returns the name of a part: the second one of `travel` is `travel (2)`.
pub(super) fn part_name(table: &str, part: usize) -> String {
    match part {
        1 => table.to_owned(),
        _ => format!("{table} ({part})"),
    }
}

/// One sheet in the making.
struct Part<'a> {
    sheet: &'a mut Worksheet,
    look: &'a Look,
    /// Whether it is the fix list of a requirement.
    is_list: bool,
    units: usize,
    shortened: usize,
}

impl Part<'_> {
    /// Sets up the paper and the columns, and writes the header.
    fn lay_out(
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
            // Looking up the format of each cell takes as long as writing it.
            self.sheet.set_column_format(index, &self.look.plain)?;
            let format = &self.look.header;
            self.sheet
                .write_string_with_format(0, index, *name, format)?;
        }
        for (first, last) in column::folded(header, self.is_list) {
            self.sheet.group_columns_collapsed(first, last)?;
        }
        Ok(())
    }

    /// Writes at most so many rows; returns the number of the last one, the header being 0.
    fn fill<'r>(
        &mut self,
        header: &[&str],
        rows: &mut Peekable<impl Iterator<Item = Vec<CellText<'r>>>>,
        most: u32,
    ) -> Result<u32, XlsxError> {
        let group_column = header.iter().position(|name| *name == "group_id");
        let mut bands = Bands::default();
        let widths = self.seen(header);
        let mut last_row = 0;
        while last_row < most
            && let Some(row) = rows.next()
        {
            last_row += 1;
            let band = bands.next(group_column.and_then(|column| row.get(column)));
            // The library writes a last row with a height twice, which Excel takes for damage.
            let is_last = last_row == most || rows.peek().is_none();
            if last_row <= MOST_HEIGHTS && !is_last {
                self.sheet
                    .set_row_height(last_row, LINE * lines(&row, &widths))?;
            }
            let look = self.look;
            for (index, cell) in (0..).zip(&row) {
                self.write_cell(last_row, index, cell, look.band(band))?;
            }
        }
        Ok(last_row)
    }

    /// The widths of the columns that are not folded away.
    fn seen(&self, header: &[&str]) -> Vec<Option<u16>> {
        let folded = column::folded(header, self.is_list);
        let is_folded = |index: u16| {
            let mut runs = folded.iter();
            runs.any(|(first, last)| (*first..=*last).contains(&index))
        };
        (0..)
            .zip(header)
            .map(|(index, name)| (!is_folded(index)).then(|| column::width(name)))
            .collect()
    }

    /// Writes a cell; without a look of its own it has that of its column.
    fn write_cell(
        &mut self,
        row: u32,
        column: u16,
        cell: &CellText<'_>,
        look: Option<&Format>,
    ) -> Result<(), XlsxError> {
        match cell {
            // Only a background shows.
            CellText::Empty => {
                if let Some(format) = look {
                    self.sheet.write_blank(row, column, format)?;
                }
            }
            CellText::Number(number) if number.abs() <= EXACT => {
                #[allow(clippy::cast_precision_loss, reason = "it is exact up to EXACT")]
                let number = *number as f64;
                match look {
                    Some(look) => self
                        .sheet
                        .write_number_with_format(row, column, number, look)?,
                    None => self.sheet.write_number(row, column, number)?,
                };
            }
            CellText::Number(number) => self.write_text(row, column, &number.to_string(), look)?,
            CellText::Text(text) => {
                let text = visible(text);
                let fitting = fitting(&text, self.units);
                self.shortened += usize::from(fitting.len() != text.len());
                self.write_text(row, column, &fitting, look)?;
            }
        }
        Ok(())
    }

    fn write_text(
        &mut self,
        row: u32,
        column: u16,
        text: &str,
        look: Option<&Format>,
    ) -> Result<(), XlsxError> {
        match look {
            Some(look) => self
                .sheet
                .write_string_with_format(row, column, text, look)?,
            None => self.sheet.write_string(row, column, text)?,
        };
        Ok(())
    }

    /// An empty list must not look as if all were well.
    fn say_why_empty(
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

    /// Freezes and filters the header, and lets a person choose decisions.
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
        // Without this a text such as a telephone number gets a green corner.
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
        .set_error_message("Choose accept, reject or later, or write accept until 2026-12-31; the reason goes beside it.")
}

/// Sets a sheet up for paper: A4 across, as wide as the paper, with its name and page.
pub(super) fn set_up_page(sheet: &mut Worksheet) {
    const A4: u8 = 9;
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
        .set_footer("&L&A&R&P / &N");
}
