//! The report as a whole → the first sheet: the verdicts, what to do next, and what to know of the
//! inputs and of the workbook itself.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::super::cell::{CellText, visible};
use super::super::labels::grouped;
use super::super::{input_notes, next_steps, summary_text};
use super::cell_text::{fitting, lines};
use super::sheet_writer::{LINE, part_name, set_up_page};
use super::{Book, EXCEL, Limits, Look};
use crate::model::evidence::count;
use crate::report::{Report, RequirementReport};

/// Name of the sheet.
pub(super) const NAME: &str = "summary";

/// The columns with their widths; the last takes the text that has no place elsewhere.
const COLUMNS: [(&str, u16); 9] = [
    ("requirement", 20),
    ("what is required", 38),
    ("verdict", 15),
    ("checked", 10),
    ("fail", 8),
    ("review", 8),
    ("info", 8),
    ("accepted", 10),
    ("why", 70),
];
/// Width of all columns together, in characters.
const WIDTH: u16 = 187;
/// How many remarks on the inputs are told; the sheets `inputs` and `rejected` hold all.
const MOST_REMARKS: usize = 20;

impl Book {
    /// Writes the summary into the first sheet.
    pub(super) fn write_summary(&mut self, report: &Report) -> Result<(), XlsxError> {
        let about = about(&self.split, self.shortened, self.limits);
        let sheet = self.workbook.worksheet_from_index(0)?;
        set_up_page(sheet);
        for (index, (_, width)) in (0..).zip(COLUMNS) {
            sheet.set_column_width(index, width)?;
        }
        let mut page = Page {
            sheet,
            look: &self.look,
            row: 0,
        };
        page.head(report)?;
        page.requirements(&report.requirements)?;
        page.next_steps(report)?;
        page.inputs(report)?;
        page.section("about this workbook", &about)
    }
}

/// What to know of the workbook.
fn about(split: &[(String, usize)], shortened: usize, limits: Limits) -> Vec<String> {
    let mut about = vec![
        "each requirement has a sheet with its fix list; rows of one colour belong together; the + above the \
         columns shows ids and other details"
            .to_owned(),
        "to decide, choose accept, reject or later in the column decision and write why beside it; owner takes \
         the name of whoever does it"
            .to_owned(),
    ];
    about.extend(split.iter().map(|(table, parts)| {
        format!(
            "{table} goes on in {}: a sheet holds {} rows",
            (2..=*parts)
                .map(|part| part_name(table, part))
                .collect::<Vec<_>>()
                .join(", "),
            grouped(limits.rows)
        )
    }));
    if shortened > 0 {
        about.push(format!(
            "{} too long for a spreadsheet ({} characters) and cut off, each marked where it ends; the JSON \
             report holds the whole",
            count(shortened, "cell is", "cells are"),
            grouped(limits.units)
        ));
    }
    about
}

/// The sheet, written from top to bottom.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    look: &'a Look,
    row: u32,
}

impl Page<'_> {
    fn head(&mut self, report: &Report) -> Result<(), XlsxError> {
        let look = self.look;
        let verdict = report.overall.as_str();
        self.wide(verdict, &look.overall(report.overall), 2)?;
        self.paragraph(summary_text::answer(report.overall))?;
        self.paragraph(&summary_text::customer(report))?;
        self.paragraph(&summary_text::tally(report))?;
        let compared = summary_text::compared(report);
        for text in compared.iter().chain(&summary_text::left_out(report)) {
            self.paragraph(text)?;
        }
        self.row += 1;
        Ok(())
    }

    fn requirements(&mut self, requirements: &[RequirementReport]) -> Result<(), XlsxError> {
        for (index, (title, _)) in (0..).zip(COLUMNS) {
            self.text(index, title, &self.look.header.clone())?;
        }
        self.row += 1;
        for requirement in requirements {
            let height = LINE
                * lines(
                    &[requirement.title, &requirement.reason].map(CellText::from),
                    &[Some(COLUMNS[1].1), Some(COLUMNS[8].1)],
                );
            self.sheet.set_row_height(self.row, height)?;
            let plain = self.look.paragraph.clone();
            let verdict = self.look.verdict(requirement.verdict);
            self.text(0, requirement.id, &plain)?;
            self.text(1, requirement.title, &plain)?;
            self.text(2, requirement.verdict.as_str(), &verdict)?;
            let numbers = [
                requirement.checked,
                requirement.fails,
                requirement.reviews,
                requirement.infos,
                requirement.accepted,
            ];
            for (column, number) in (3..).zip(numbers) {
                let number = u32::try_from(number).unwrap_or(u32::MAX);
                self.sheet
                    .write_number_with_format(self.row, column, number, &plain)?;
            }
            self.text(8, &requirement.reason, &plain)?;
            self.row += 1;
        }
        Ok(())
    }

    fn next_steps(&mut self, report: &Report) -> Result<(), XlsxError> {
        let requests = next_steps::requests(report);
        let to_do = [next_steps::to_fix(report), next_steps::to_review(report)];
        let to_do: Vec<String> = to_do.into_iter().flatten().collect();
        if !requests.is_empty() {
            self.heading("send what is lacking")?;
        }
        for request in &requests.needed {
            self.paragraph(&request.whole_sentence())?;
            let statement = request.statement();
            self.wide(&statement, &self.look.statement.clone(), 1)?;
        }
        if let Some(besides) = requests.besides() {
            self.paragraph(&besides)?;
        }
        self.section("next steps", &to_do)
    }

    fn inputs(&mut self, report: &Report) -> Result<(), XlsxError> {
        let rest = "in the sheets inputs and rejected";
        let remarks = input_notes::first(report, MOST_REMARKS, rest);
        self.section("inputs to look at", &remarks)
    }

    /// A heading and a paragraph for each text; nothing if there is none.
    fn section(&mut self, heading: &str, texts: &[String]) -> Result<(), XlsxError> {
        if texts.is_empty() {
            return Ok(());
        }
        self.heading(heading)?;
        texts.iter().try_for_each(|text| self.paragraph(text))
    }

    fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        self.row += 1;
        self.wide(text, &self.look.heading.clone(), 1)
    }

    fn paragraph(&mut self, text: &str) -> Result<(), XlsxError> {
        self.wide(text, &self.look.paragraph.clone(), 1)
    }

    /// Writes a text over all columns. Spreadsheets do not find out how high such a row has to be.
    fn wide(&mut self, text: &str, format: &Format, minimum: u32) -> Result<(), XlsxError> {
        let last = u16::try_from(COLUMNS.len() - 1).expect("there are few columns");
        let height = LINE * minimum.max(lines(&[CellText::from(text)], &[Some(WIDTH)]));
        self.sheet
            .merge_range(self.row, 0, self.row, last, "", format)?;
        self.text(0, text, format)?;
        self.sheet.set_row_height(self.row, height)?;
        self.row += 1;
        Ok(())
    }

    fn text(&mut self, column: u16, text: &str, format: &Format) -> Result<(), XlsxError> {
        let text = fitting(&visible(text), EXCEL.units).into_owned();
        self.sheet
            .write_string_with_format(self.row, column, text, format)?;
        Ok(())
    }
}
