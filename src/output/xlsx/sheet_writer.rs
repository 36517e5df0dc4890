//! Writes one flat table to a sheet, or to several sheets if the table has too many rows for one sheet.

use std::collections::HashMap;
use std::iter::Peekable;

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, Format, IgnoreError, Worksheet, XlsxError,
};

use super::super::cell::{CellText, visible};
use super::super::{labels, report_tables};
use super::cell_text::{shortened_to, visible_lines, without_backticks};
use super::column::{ColumnMeaning, SheetKind, has_lines, is_prose};
use super::row_height::lines;
use super::sheet_table::SheetTable;
use super::styles::{Band, GroupBands, Styles, colour};
use super::{WorkbookBuilder, how_to_fix, to_do};
use crate::locale::{Catalogue, Message};
use crate::report::{Decision, DecisionKind, RequirementReport};

/// Maximum number of rows of a sheet that get colours and an explicit height. The number is limited because the library
/// needs 500 bytes of memory for each height, and time to look up the format of each coloured cell. Spreadsheets
/// compute the height of all other rows.
const MAX_HEIGHTS: u32 = 5_000;
/// Height of a line, in points.
pub(super) const LINE: u32 = 15;
/// A small screen shows columns with this total width, in characters. It corresponds to about 1,100 pixels.
const SMALL_SCREEN: u16 = 150;
/// Height of the header, in points. Below the text, the header has space for the arrows of the filter.
const HEADER_HEIGHT: u32 = 33;
/// The largest number with 15 digits. Excel stores no more digits of a number, so larger numbers are written as text.
const EXACT: i128 = 999_999_999_999_999;

impl WorkbookBuilder {
    /// Writes a table to as many sheets as needed. The sheets are hidden if `hidden` is true.
    pub(super) fn write_table(
        &mut self,
        mut table: SheetTable<'_>,
        hidden: bool,
    ) -> Result<(), XlsxError> {
        let mut parts = 0;
        let name = sheet_name(table.name, self.catalogue);
        while parts == 0 || !table.is_empty() {
            parts += 1;
            let sheet = self.workbook.add_worksheet_with_constant_memory()?;
            sheet.set_name(part_name(&name, parts))?;
            sheet.set_hidden(hidden);
            let mut part = SheetPart {
                sheet,
                styles: &self.styles,
                catalogue: self.catalogue,
                words: HashMap::new(),
                is_technical: hidden && table.requirement.is_none(),
                kind: table.kind,
                header: &table.header,
                units: self.limits.units,
                shortened: 0,
            };
            part.write_head(&table.above, table.requirement)?;
            // A sheet has at least one row below the header, even if the limit does not allow such a row.
            let most = self.limits.rows.max(part.header_row() + 2);
            let last_row = part.fill(&mut table.rows, most)?;
            if let (true, Some(requirement)) = (last_row == part.header_row(), table.requirement) {
                part.write_reason_for_empty_list(requirement)?;
            }
            part.finish(last_row.max(part.header_row() + 1))?;
            self.shortened += part.shortened;
        }
        if parts > 1 {
            self.split.push((name, parts));
        }
        Ok(())
    }
}

/// Returns the name of the first sheet of a table, in the language of the workbook. The ids of requirements and the
/// names of technical lists are the same in every language.
fn sheet_name(table: &str, catalogue: &Catalogue) -> String {
    match table {
        to_do::NAME | how_to_fix::NAME => catalogue.fixed(table),
        report_tables::GROUPS => catalogue.fixed("sheet-groups"),
        name => name.to_owned(),
    }
}

/// Returns the name of one sheet of a table. The second sheet of `travel` is `travel (2)`.
pub(super) fn part_name(table: &str, part: usize) -> String {
    match part {
        1 => table.to_owned(),
        _ => format!("{table} ({part})"),
    }
}

/// One sheet that is being written.
struct SheetPart<'a> {
    sheet: &'a mut Worksheet,
    styles: &'a Styles,
    catalogue: &'static Catalogue,
    /// The translated words that were already looked up, by message id.
    words: HashMap<&'static str, String>,
    /// Whether the sheet is hidden and is not a fix list. The column titles of such a sheet, for example of the list of
    /// inputs, are not translated.
    is_technical: bool,
    kind: SheetKind,
    header: &'a [&'static str],
    units: usize,
    shortened: usize,
}

impl SheetPart<'_> {
    /// Returns the index of the header row.
    fn header_row(&self) -> u32 {
        self.kind.rows_above()
    }

    /// Returns the index of the column with this name, or `None` if the table has no such column.
    fn column(&self, name: &str) -> Option<u16> {
        let index = self.header.iter().position(|known| *known == name)?;
        u16::try_from(index).ok()
    }

    /// Returns the title of a column, in the language of the workbook. On a technical sheet, and for a column without a
    /// message, such as the id of a finding, the title is the same in every language.
    fn column_title(&self, name: &str) -> String {
        let id = format!("column-{}", name.replace([' ', '_'], "-"));
        if self.is_technical || !self.catalogue.contains(&id) {
            name.to_owned()
        } else {
            self.catalogue.fixed(&id)
        }
    }

    /// Returns the width of a column in characters.
    fn width(&self, name: &str) -> u16 {
        let title = self.column_title(name);
        self.kind.width(name, &title, self.catalogue)
    }

    /// Returns the cell as the sheet shows it. Words, phrases and decisions are converted to text in the workbook's
    /// language.
    fn shown<'c>(&mut self, cell: CellText<'c>) -> CellText<'c> {
        match cell {
            CellText::Word(word) => {
                let catalogue = self.catalogue;
                let shown = self.words.entry(word.message);
                let shown = shown.or_insert_with(|| catalogue.fixed(word.message));
                CellText::from(shown.clone())
            }
            CellText::Phrase { message, .. } => self.catalogue.message(&message).into(),
            CellText::Decision(decision) => labels::decision_cell(decision, self.catalogue).into(),
            CellText::Value(value) if value.is_for_people => {
                CellText::from(labels::readable(&value.text, self.catalogue).into_owned())
            }
            CellText::Value(_) | CellText::Program(_) => CellText::Empty,
            other => other,
        }
    }

    /// Returns the index of the last column.
    fn last_column(&self) -> u16 {
        let last = self.header.len().saturating_sub(1);
        u16::try_from(last).expect("a table has few columns")
    }

    /// Returns the index of the last column that is printed.
    fn last_printed(&self) -> u16 {
        let printed = (0..)
            .zip(self.header)
            .filter(|(_, name)| self.kind.is_printed(name));
        printed.map(|(index, _)| index).last().unwrap_or_default()
    }

    /// Returns the index of the last column that a small screen shows without scrolling, and the total width in
    /// characters of the visible columns up to this one. The text above a list spans these columns, so that nobody has
    /// to scroll to read the text.
    fn on_small_screen(&self) -> (u16, u16) {
        let mut end = (0, 0);
        for (index, width) in (0..).zip(self.visible_widths()) {
            let width = end.1 + width.unwrap_or_default();
            if width > SMALL_SCREEN {
                break;
            }
            end = (index, width);
        }
        end
    }

    /// Sets up the page and the columns, and writes the header and the text above it.
    fn write_head(
        &mut self,
        above: &[String],
        of: Option<&RequirementReport>,
    ) -> Result<(), XlsxError> {
        set_up_page(self.sheet, self.catalogue);
        if let Some(requirement) = of {
            self.sheet.set_tab_color(colour(requirement.verdict));
        }
        for (index, name) in (0..).zip(self.header) {
            self.sheet.set_column_width(index, self.width(name))?;
            // Formats are set for whole columns, because setting the format of each cell would take as long as writing
            // the cell.
            let format = if self.kind.is_printed(name) {
                &self.styles.plain
            } else {
                &self.styles.faint
            };
            self.sheet.set_column_format(index, format)?;
            if !self.kind.is_printed(name) {
                self.sheet.set_column_hidden(index)?;
            }
        }
        let formats = [&self.styles.heading, &self.styles.instructions];
        for ((row, text), format) in (0..).zip(above).zip(formats) {
            let (last, width) = self.on_small_screen();
            let height = if row == 0 {
                LINE + 5
            } else {
                LINE * lines(&[CellText::from(text.as_str())], &[Some(width)])
            };
            self.sheet.set_row_height(row, height)?;
            self.sheet.merge_range(row, 0, row, last, text, format)?;
        }
        let row = self.header_row();
        for (index, name) in (0..).zip(self.header) {
            let format = &self.styles.header;
            let title = self.column_title(name);
            self.sheet
                .write_string_with_format(row, index, title, format)?;
        }
        self.sheet.set_row_height(row, HEADER_HEIGHT)?;
        for (first, last) in self.kind.collapsed(self.header) {
            self.sheet.group_columns_collapsed(first, last)?;
        }
        Ok(())
    }

    /// Writes as many rows as fit into a sheet of `most` rows, and returns the index of the last one.
    fn fill<'r>(
        &mut self,
        rows: &mut Peekable<impl Iterator<Item = Vec<CellText<'r>>>>,
        most: u32,
    ) -> Result<u32, XlsxError> {
        let mut bands = GroupBands::default();
        let group_columns = self.group_columns();
        let widths = self.visible_widths();
        let prose: Vec<bool> = self.header.iter().map(|name| is_prose(name)).collect();
        let mut last_row = self.header_row();
        while last_row + 1 < most
            && let Some(mut row) = rows.next()
        {
            last_row += 1;
            let names = word_names(&row);
            row = row.into_iter().map(|cell| self.shown(cell)).collect();
            for (cell, _) in row.iter_mut().zip(&prose).filter(|(_, prose)| **prose) {
                without_backticks(cell, self.catalogue);
            }
            if last_row > MAX_HEIGHTS {
                self.write_row(last_row, &row, &names, Band::Plain)?;
                continue;
            }
            // If the last row of a sheet has an explicit height, `rust_xlsxwriter` writes this row twice, and Excel
            // reports a damaged file. So the row at the limit `most` gets no explicit height. If the rows end earlier,
            // with a row that has an explicit height, a blank row is added.
            if last_row + 1 < most {
                let height = LINE * lines(&row, &widths);
                self.sheet.set_row_height(last_row, height)?;
            }
            let group = group_columns.iter().filter_map(|column| row.get(*column));
            self.write_row(last_row, &row, &names, bands.next(group))?;
        }
        if last_row <= MAX_HEIGHTS && last_row + 1 < most {
            self.sheet
                .write_blank(last_row + 1, 0, &self.styles.plain)?;
        }
        Ok(last_row)
    }

    /// Writes a row. `names` is the result of [`word_names`] for the untranslated row, and determines the colours of
    /// severities.
    fn write_row(
        &mut self,
        row: u32,
        cells: &[CellText<'_>],
        names: &[(usize, &'static str)],
        band: Band,
    ) -> Result<(), XlsxError> {
        let styles = self.styles;
        for (index, cell) in (0..).zip(cells) {
            let name = self.header[usize::from(index)];
            let style = match cell {
                CellText::Text(text) if row <= MAX_HEIGHTS => match self.kind.meaning(name) {
                    Some(ColumnMeaning::Severity) => {
                        let word = names.iter().find(|(at, _)| *at == usize::from(index));
                        styles.severity(word.map_or("", |(_, word)| word), band)
                    }
                    Some(ColumnMeaning::Verdict) => styles.verdict_cell(text),
                    None => styles.band(band),
                },
                _ => styles.band(band),
            };
            let style = style.filter(|_| self.kind.is_printed(name));
            self.write_cell(row, index, cell, style)?;
        }
        Ok(())
    }

    /// Returns the indices of the columns whose values identify the group of a row.
    fn group_columns(&self) -> Vec<usize> {
        let names: &[&str] = match self.kind {
            SheetKind::ToDo => &["login", "name"],
            SheetKind::FixList | SheetKind::Other | SheetKind::Customers => &["group_id"],
        };
        let columns = names.iter().filter_map(|name| self.column(name));
        columns.map(usize::from).collect()
    }

    /// Returns the widths of all columns. The width of a column that is collapsed or not printed is `None`.
    fn visible_widths(&self) -> Vec<Option<u16>> {
        let collapsed = self.kind.collapsed(self.header);
        let is_collapsed = |index: u16| {
            let mut runs = collapsed.iter();
            runs.any(|(first, last)| (*first..=*last).contains(&index))
        };
        let is_shown = |index: u16, name: &str| !is_collapsed(index) && self.kind.is_printed(name);
        (0..)
            .zip(self.header)
            .map(|(index, name)| is_shown(index, name).then(|| self.width(name)))
            .collect()
    }

    /// Writes a cell. `None` as the style means the style of the column.
    fn write_cell(
        &mut self,
        row: u32,
        column: u16,
        cell: &CellText<'_>,
        style: Option<&Format>,
    ) -> Result<(), XlsxError> {
        match cell {
            // An empty cell is written only if it has a background. Of the variants in this arm, only `Empty` occurs,
            // because `shown` has already replaced the others by text or by empty cells.
            CellText::Empty
            | CellText::Value(_)
            | CellText::Word(_)
            | CellText::Program(_)
            | CellText::Phrase { .. }
            | CellText::Decision(_) => {
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
                let text = if has_lines(self.header[usize::from(column)]) {
                    visible_lines(text)
                } else {
                    visible(text)
                };
                let shortened = shortened_to(&text, self.units, self.catalogue);
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

    /// Writes the verdict and its reason into an empty list, so that nobody mistakes the empty list for a pass.
    fn write_reason_for_empty_list(
        &mut self,
        requirement: &RequirementReport,
    ) -> Result<(), XlsxError> {
        let column = self.column("message").unwrap_or_default();
        let verdict = labels::verdict(requirement.verdict);
        let message = match requirement.reason(self.catalogue).as_str() {
            "" => Message::new("nothing-listed").with("verdict", verdict),
            why => Message::new("nothing-listed-because")
                .with("verdict", verdict)
                .with("reason", why),
        };
        let mut cell = CellText::from(self.catalogue.message(&message));
        without_backticks(&mut cell, self.catalogue);
        self.write_cell(self.header_row() + 1, column, &cell, None)
    }

    /// Freezes the header, sets the print area, and adds the filter and the drop-down lists.
    fn finish(&mut self, last_row: u32) -> Result<(), XlsxError> {
        let (header, last_column) = (self.header_row(), self.last_column());
        let frozen = self.kind.last_frozen().and_then(|name| self.column(name));
        self.sheet
            .set_freeze_panes(header + 1, frozen.map_or(0, |last| last + 1))?;
        self.sheet.set_repeat_rows(header, header)?;
        self.sheet
            .set_print_area(0, 0, last_row, self.last_printed())?;
        self.sheet.autofilter(header, 0, last_row, last_column)?;
        // Without this setting, Excel would mark text that looks like a number, such as a telephone number, with a
        // green corner.
        let error = IgnoreError::NumberStoredAsText;
        self.sheet
            .ignore_error_range(0, 0, last_row, last_column, error)?;
        for (index, name) in (0..).zip(self.header) {
            let choices = self.kind.choices(name);
            if !choices.is_empty() {
                let choice = self.choice(name, &choices)?;
                self.sheet
                    .add_data_validation(header + 1, index, last_row, index, &choice)?;
            }
        }
        Ok(())
    }
    /// Returns a drop-down list. If somebody types text that is not in the list, the spreadsheet asks for confirmation
    /// instead of rejecting the text, because `--decisions` understands more words than the list contains.
    fn choice(&self, name: &str, choices: &[Message]) -> Result<DataValidation, XlsxError> {
        let catalogue = self.catalogue;
        let words: Vec<String> = choices.iter().map(|word| catalogue.message(word)).collect();
        let message = if name == "done" {
            Message::new("choose-done")
        } else {
            let example = Decision {
                kind: DecisionKind::Accept,
                reason: String::new(),
                until: Some("2026-12-31".to_owned()),
            };
            Message::new("choose-decision")
                .with("words", words.join(", "))
                .with("example", labels::decision_cell(&example, catalogue))
        };
        let message = catalogue.message(&message);
        DataValidation::new()
            .allow_list_strings(&words)?
            .set_error_style(DataValidationErrorStyle::Warning)
            .set_error_title(self.column_title(name))?
            .set_input_title(self.column_title(name))?
            .set_input_message(message.clone())?
            .set_error_message(message)
    }
}

/// Returns the language-independent name of each word in a row, with the index of its column.
fn word_names(row: &[CellText<'_>]) -> Vec<(usize, &'static str)> {
    let words = row
        .iter()
        .enumerate()
        .filter_map(|(index, cell)| match cell {
            CellText::Word(word) if word.message == "severity-kept" => Some((index, "kept")),
            CellText::Word(word) => Some((index, word.name)),
            _ => None,
        });
    words.collect()
}

/// Sets the printed page: A4 landscape, one page wide, with the name of the sheet and the page number.
pub(super) fn set_up_page(sheet: &mut Worksheet, catalogue: &Catalogue) {
    const A4: u8 = 9;
    // The codes &P and &N are the page number and the number of pages.
    let page = Message::new("page-of")
        .with("page", "&P")
        .with("pages", "&N");
    let page = catalogue.message(&page);
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
        .set_footer(format!("&L&A&R{page}"));
}
