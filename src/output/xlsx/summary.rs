//! Writes the second sheet: the verdicts, the next steps, and notes on the inputs and on the workbook.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::super::cell::{CellText, visible};
use super::super::labels::grouped;
use super::super::{input_notes, next_steps, summary_text};
use super::cell_text::{lines, quoted, shortened_to};
use super::sheet_writer::{LINE, part_name, set_up_page};
use super::styles::Styles;
use super::{EXCEL, Limits, WorkbookBuilder};
use crate::locale::Language;
use crate::model::phrases::count;
use crate::report::{Report, RequirementReport};

/// The name of the sheet.
pub(super) const NAME: &str = "Summary";

/// The titles of the columns, with their widths.
const COLUMNS: [(&str, u16); 9] = [
    ("requirement", 20),
    ("title", 38),
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
/// Number of notes on the inputs; the sheets `inputs` and `rejected` contain all.
const MOST_NOTES: usize = 20;

impl WorkbookBuilder {
    /// Writes the summary to its sheet.
    pub(super) fn write_summary(&mut self, report: &Report) -> Result<(), XlsxError> {
        let about = about(&self.split, self.shortened, self.limits);
        let sheet = self.workbook.worksheet_from_name(NAME)?;
        set_up_page(sheet);
        for (index, (_, width)) in (0..).zip(COLUMNS) {
            sheet.set_column_width(index, width)?;
        }
        let mut summary = SummarySheet {
            sheet,
            styles: &self.styles,
            row: 0,
        };
        summary.head(report)?;
        summary.requirements(&report.requirements)?;
        summary.next_steps(report)?;
        summary.inputs(report)?;
        summary.section("About this workbook", &about)
    }
}

/// Returns how to use the workbook, and what was split or shortened in it.
fn about(split: &[(String, usize)], shortened: usize, limits: Limits) -> Vec<String> {
    let mut about = vec![
        "Work in the sheet To do. It lists everything that is open, the findings of one person together.".to_owned(),
        "Each requirement with findings has a separate sheet with more details. Neighbouring rows of one colour belong \
         together. Click the + above the columns to show ids. Decisions can be written there too; if the sheet To do has \
         another decision on the same finding, that one counts."
            .to_owned(),
        "Lists without findings and the lists of the inputs are hidden. To see one, right-click the name of a sheet and \
         choose Unhide."
            .to_owned(),
    ];
    about.extend(split.iter().map(|(table, parts)| {
        format!(
            "{table} continues on {}, because a sheet has at most {} rows.",
            (2..=*parts)
                .map(|part| part_name(table, part))
                .collect::<Vec<_>>()
                .join(", "),
            grouped(limits.rows)
        )
    }));
    if shortened > 0 {
        about.push(format!(
            "{} shortened, because a cell has at most {} characters. Each is marked at its end; the JSON report \
             contains the full text.",
            count(shortened, "cell was", "cells were"),
            grouped(limits.units)
        ));
    }
    about
}

/// The summary, which is written from top to bottom.
struct SummarySheet<'a> {
    sheet: &'a mut Worksheet,
    styles: &'a Styles,
    row: u32,
}

impl SummarySheet<'_> {
    fn head(&mut self, report: &Report) -> Result<(), XlsxError> {
        let styles = self.styles;
        let verdict = report.overall.as_str();
        self.wide(verdict, &styles.overall(report.overall), 2)?;
        self.paragraph(&summary_text::answer(report))?;
        self.paragraph(&summary_text::customer(report))?;
        self.paragraph(&summary_text::counts_line(report))?;
        let mut context = summary_text::context(report);
        context.extend(summary_text::configuration(report));
        for text in context.iter().chain(&summary_text::not_requested(report)) {
            self.paragraph(text)?;
        }
        self.row += 1;
        Ok(())
    }

    fn requirements(&mut self, requirements: &[RequirementReport]) -> Result<(), XlsxError> {
        for (index, (title, _)) in (0..).zip(COLUMNS) {
            self.text(index, title, &self.styles.header.clone())?;
        }
        self.row += 1;
        for requirement in requirements {
            let title = requirement.title(Language::English);
            let height = LINE
                * lines(
                    &[title.as_str(), &requirement.reason].map(CellText::from),
                    &[Some(COLUMNS[1].1), Some(COLUMNS[8].1)],
                );
            self.sheet.set_row_height(self.row, height)?;
            let plain = self.styles.paragraph.clone();
            let verdict = self.styles.verdict(requirement.verdict);
            self.text(0, requirement.id, &plain)?;
            self.text(1, &title, &plain)?;
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
        if !requests.is_empty() {
            self.heading(next_steps::MISSING_DATA)?;
        }
        for request in &requests.needed {
            self.paragraph(&request.sentence())?;
            let query = request.query();
            self.wide(&query, &self.styles.query.clone(), 1)?;
        }
        if let Some(optional) = requests.optional_tables() {
            self.paragraph(&optional)?;
        }
        self.section("Next steps", &next_steps::actions(report))
    }

    fn inputs(&mut self, report: &Report) -> Result<(), XlsxError> {
        let place = "on the hidden sheets inputs and rejected";
        let notes = input_notes::first(report, MOST_NOTES, place);
        self.section(input_notes::HEADING, &notes)
    }

    /// Writes a heading and one paragraph for each text, if `texts` is not empty.
    fn section(&mut self, heading: &str, texts: &[String]) -> Result<(), XlsxError> {
        if texts.is_empty() {
            return Ok(());
        }
        self.heading(heading)?;
        texts.iter().try_for_each(|text| self.paragraph(text))
    }

    fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        self.row += 1;
        self.wide(text, &self.styles.heading.clone(), 1)
    }

    fn paragraph(&mut self, text: &str) -> Result<(), XlsxError> {
        self.wide(text, &self.styles.paragraph.clone(), 1)
    }

    /// Writes a text over all columns. Spreadsheets do not compute the height of merged cells, so the row gets an
    /// explicit height.
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
        let text = quoted(&shortened_to(&visible(text), EXCEL.units));
        self.sheet
            .write_string_with_format(self.row, column, text, format)?;
        Ok(())
    }
}
