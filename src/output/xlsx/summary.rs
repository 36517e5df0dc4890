//! Writes the second sheet: the verdicts, the next steps, and notes on the inputs and on the workbook.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::super::cell::{CellText, visible};
use super::super::next_steps::{self, Audience};
use super::super::{headline, input_notes, labels, requirement_reason};
use super::cell_text::{quoted, shortened_to};
use super::column::width_of_words;
use super::row_height::lines;
use super::sheet_writer::{LINE, part_name, set_up_page};
use super::styles::Styles;
use super::{EXCEL, Limits, WorkbookBuilder, to_do};
use crate::locale::{Catalogue, Listing, Message};
use crate::report::{Report, RequirementReport};

/// The id of the message with the name of the sheet.
pub(super) const NAME: &str = "sheet-summary";

/// The ids of the messages with the titles of the columns, and the widths of the columns.
const COLUMNS: [(&str, u16); 9] = [
    ("column-requirement", 20),
    ("column-title", 38),
    ("column-verdict", 15),
    ("column-checked", 10),
    ("column-to-fix", 8),
    ("column-to-check", 9),
    ("column-prepare-or-info", 8),
    ("column-accepted", 10),
    ("column-why", 70),
];
/// The ids of the messages that explain the decisions.
const LEGEND: [&str; 8] = [
    "legend-done",
    "legend-kept",
    "legend-accept",
    "legend-apply",
    "legend-reject",
    "legend-later",
    "legend-who",
    "legend-certainty",
];
/// Maximum number of notes on the inputs. The sheets `inputs` and `rejected` contain all of them.
const MAX_NOTES: usize = 20;

impl WorkbookBuilder {
    /// Writes the summary to its sheet.
    pub(super) fn write_summary(&mut self, report: &Report) -> Result<(), XlsxError> {
        let catalogue = self.catalogue;
        let about = about(&self.split, self.shortened, self.limits);
        let about: Vec<String> = about.iter().map(|each| catalogue.message(each)).collect();
        let sheet = self.workbook.worksheet_from_name(&catalogue.fixed(NAME))?;
        set_up_page(sheet, catalogue);
        let titles = COLUMNS.map(|(title, _)| catalogue.fixed(title));
        let mut widths = COLUMNS.map(|(_, width)| width);
        for (width, title) in widths.iter_mut().zip(&titles) {
            *width = width_of_words(title).max(*width);
        }
        for (index, width) in (0..).zip(widths) {
            sheet.set_column_width(index, width)?;
        }
        let mut summary = SummarySheet {
            sheet,
            styles: &self.styles,
            catalogue,
            titles,
            widths,
            row: 0,
        };
        summary.head(report)?;
        summary.requirements(&report.requirements)?;
        summary.next_steps(report)?;
        summary.inputs(report)?;
        let legend = LEGEND.map(|id| catalogue.fixed(id));
        summary.section("legend", &legend)?;
        summary.section("about-workbook", &about)
    }
}

/// Returns the notes on the workbook: how to use it, which tables were split, and how many texts were shortened.
fn about(split: &[(String, usize)], shortened: usize, limits: Limits) -> Vec<Message> {
    let to_do = || Message::new(to_do::NAME);
    let mut about = vec![
        Message::new("about-to-do").with("sheet", to_do()),
        Message::new("about-sheets").with("sheet", to_do()),
        Message::new("about-hidden"),
    ];
    about.extend(split.iter().map(|(table, parts)| {
        let sheets = (2..=*parts).map(|part| part_name(table, part));
        Message::new("about-split")
            .with("table", table)
            .with("sheets", Listing::some(sheets, usize::MAX))
            .with("limit", limits.rows)
    }));
    if shortened > 0 {
        about.push(
            Message::new("about-shortened")
                .with("number", shortened)
                .with("limit", limits.units),
        );
    }
    about
}

/// The summary, which is written from top to bottom.
struct SummarySheet<'a> {
    sheet: &'a mut Worksheet,
    styles: &'a Styles,
    catalogue: &'static Catalogue,
    /// The titles of the columns.
    titles: [String; COLUMNS.len()],
    /// The widths of the columns.
    widths: [u16; COLUMNS.len()],
    row: u32,
}

impl SummarySheet<'_> {
    fn head(&mut self, report: &Report) -> Result<(), XlsxError> {
        let styles = self.styles;
        let answer = headline::verdict_words(report);
        self.wide(&answer, &styles.overall(report.overall), 2)?;
        let details = headline::details(report);
        if !details.is_empty() {
            self.paragraph(&details)?;
        }
        self.paragraph(&headline::customer(report))?;
        let counts = headline::counts_line(report, labels::verdict);
        let counts = Message::new("requirement-counts").with("counts", counts);
        self.paragraph(&self.catalogue.message(&counts))?;
        let mut context = headline::context(report);
        context.extend(headline::configuration(report));
        for text in context.iter().chain(&headline::not_requested(report)) {
            self.paragraph(text)?;
        }
        self.row += 1;
        Ok(())
    }

    fn requirements(&mut self, requirements: &[RequirementReport]) -> Result<(), XlsxError> {
        let header = self.styles.header.clone();
        let titles = self.titles.clone();
        let cells = titles
            .each_ref()
            .map(|title| CellText::from(title.as_str()));
        let height = LINE * lines(&cells, &self.widths.map(Some));
        self.sheet.set_row_height(self.row, height)?;
        for (index, title) in (0..).zip(&titles) {
            self.text(index, title, &header)?;
        }
        self.row += 1;
        for requirement in requirements {
            let title = labels::requirement_title(requirement.id, self.catalogue);
            let reason = requirement_reason::reason(requirement, self.catalogue);
            let height = LINE
                * lines(
                    &[title.as_str(), &reason].map(CellText::from),
                    &[Some(self.widths[1]), Some(self.widths[8])],
                );
            self.sheet.set_row_height(self.row, height)?;
            let plain = self.styles.paragraph.clone();
            let verdict = self.styles.verdict(requirement.verdict);
            self.text(0, requirement.id, &plain)?;
            self.text(1, &title, &plain)?;
            let word = labels::verdict(requirement.verdict);
            self.text(2, &self.catalogue.message(&word), &verdict)?;
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
            self.text(8, &reason, &plain)?;
            self.row += 1;
        }
        Ok(())
    }

    fn next_steps(&mut self, report: &Report) -> Result<(), XlsxError> {
        let catalogue = self.catalogue;
        let steps = next_steps::steps(report, Audience::Customer);
        let steps: Vec<String> = steps
            .into_iter()
            .map(|step| {
                let message = Message::new("step-line")
                    .with("doer", step.doer.name())
                    .with("text", step.text);
                catalogue.message(&message)
            })
            .collect();
        self.section("next-steps", &steps)?;
        let requests = next_steps::requests(report);
        let needed = requests.needed.iter();
        let mut missing: Vec<String> = needed.map(|each| each.sentence(catalogue)).collect();
        missing.extend(requests.optional_tables(report));
        if !missing.is_empty() {
            missing.push(catalogue.fixed("missing-data-statements"));
        }
        self.section("missing-data", &missing)
    }

    fn inputs(&mut self, report: &Report) -> Result<(), XlsxError> {
        let notes = input_notes::first(report, MAX_NOTES);
        self.section("check-inputs", &notes)
    }

    /// Writes a section: the message with the id `heading`, then one paragraph for each of `texts`. Writes nothing if
    /// `texts` is empty.
    fn section(&mut self, heading: &str, texts: &[String]) -> Result<(), XlsxError> {
        if texts.is_empty() {
            return Ok(());
        }
        self.row += 1;
        let heading = self.catalogue.fixed(heading);
        self.wide(&heading, &self.styles.heading.clone(), 1)?;
        texts.iter().try_for_each(|text| self.paragraph(text))
    }

    fn paragraph(&mut self, text: &str) -> Result<(), XlsxError> {
        self.wide(text, &self.styles.paragraph.clone(), 1)
    }

    /// Writes text across all columns. Spreadsheets do not compute the height of merged cells, so the row gets an
    /// explicit height.
    fn wide(&mut self, text: &str, format: &Format, minimum: u32) -> Result<(), XlsxError> {
        let last = u16::try_from(COLUMNS.len() - 1).expect("there are few columns");
        let height = LINE
            * minimum.max(lines(
                &[CellText::from(text)],
                &[Some(self.widths.iter().sum())],
            ));
        self.sheet
            .merge_range(self.row, 0, self.row, last, "", format)?;
        self.text(0, text, format)?;
        self.sheet.set_row_height(self.row, height)?;
        self.row += 1;
        Ok(())
    }

    fn text(&mut self, column: u16, text: &str, format: &Format) -> Result<(), XlsxError> {
        let text = quoted(
            &shortened_to(&visible(text), EXCEL.units, self.catalogue),
            self.catalogue,
        );
        self.sheet
            .write_string_with_format(self.row, column, text, format)?;
        Ok(())
    }
}
