//! Writes one line for each requirement: the verdict, the numbers of findings, and the reason.

use std::io;

use comfy_table::CellAlignment;

use super::super::{labels, verdict_text};
use super::aligned_columns::AlignedColumns;
use super::page::{Style, TerminalPage, joined_to_fit};
use crate::locale::Language;
use crate::model::verdict::Verdict;
use crate::report::RequirementReport;

/// Number of columns from which on a line has the title of the requirement too.
const WIDTH_WITH_TITLES: usize = 150;
/// Number of columns from which on the longest verdict is not abbreviated.
const WIDTH_WITH_LONG_VERDICT: usize = 100;
/// Least number of columns for the reason. Optional columns are omitted until it has so many.
const LEAST_TEXT_WIDTH: usize = 20;

/// Writes the list with a line of column titles.
pub(super) fn write(
    page: &mut TerminalPage<'_>,
    requirements: &[RequirementReport],
) -> io::Result<()> {
    let width = page.width();
    let columns = fitting_columns(requirements, width);
    let table = table(&columns, requirements, width);
    let left = width.saturating_sub(table.width());
    let mut lines = table.lines();
    page.blank()?;
    if let Some(header) = lines.next() {
        page.line(&[(Style::Faint, &header), (Style::Faint, "why")])?;
    }
    let has_titles = columns
        .iter()
        .any(|column| matches!(column.content, ColumnContent::Title));
    for (requirement, line) in requirements.iter().zip(lines) {
        let (verdict, rest) = line.split_at(verdict_word(requirement, width).len());
        let why = why(requirement, left, has_titles);
        page.line(&[
            (style(requirement.verdict), verdict),
            (Style::Plain, &format!("{rest}{why}")),
        ])?;
    }
    Ok(())
}

/// Returns the verdict, which on a narrow terminal is abbreviated if it is `not-applicable`.
fn verdict_word(requirement: &RequirementReport, width: usize) -> &'static str {
    match requirement.verdict {
        Verdict::NotApplicable if width < WIDTH_WITH_LONG_VERDICT => "n/a",
        verdict => verdict.as_str(),
    }
}

/// Returns the colour of a verdict.
pub(super) fn style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Fail => Style::Bad,
        Verdict::Unknown => Style::Open,
        Verdict::Review => Style::Attention,
        Verdict::Pass => Style::Good,
        Verdict::NotApplicable => Style::Faint,
    }
}

/// One column of the list.
struct VerdictColumn {
    title: &'static str,
    content: ColumnContent,
    visibility: ColumnVisibility,
}

/// The content of a column.
enum ColumnContent {
    Verdict,
    Id,
    Title,
    /// A number, or a dash if nothing was checked.
    Number(fn(&RequirementReport) -> usize),
}

/// The condition for showing a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ColumnVisibility {
    Always,
    /// Shown if the terminal is wide enough.
    IfWide,
    /// Shown if the number of any requirement is not zero.
    IfNotZero,
    /// Shown if the terminal is wide enough and the number of any requirement is not zero.
    IfWideAndNotZero,
}

/// All columns from left to right, with the verdict first.
static COLUMNS: [VerdictColumn; 10] = [
    column("verdict", ColumnContent::Verdict, ColumnVisibility::Always),
    column("requirement", ColumnContent::Id, ColumnVisibility::Always),
    column(
        "checked",
        ColumnContent::Number(|requirement| requirement.checked),
        ColumnVisibility::IfWide,
    ),
    column(
        "fail",
        ColumnContent::Number(|requirement| requirement.fails),
        ColumnVisibility::Always,
    ),
    column(
        "review",
        ColumnContent::Number(|requirement| requirement.reviews),
        ColumnVisibility::Always,
    ),
    column(
        "info",
        ColumnContent::Number(|requirement| requirement.infos),
        ColumnVisibility::IfWideAndNotZero,
    ),
    column(
        "accepted",
        ColumnContent::Number(|requirement| requirement.accepted),
        ColumnVisibility::IfNotZero,
    ),
    column(
        "new",
        ColumnContent::Number(|requirement| requirement.progress.map_or(0, |each| each.new)),
        ColumnVisibility::IfNotZero,
    ),
    column(
        "fixed",
        ColumnContent::Number(|requirement| requirement.progress.map_or(0, |each| each.fixed)),
        ColumnVisibility::IfNotZero,
    ),
    column("title", ColumnContent::Title, ColumnVisibility::IfWide),
];

const fn column(
    title: &'static str,
    content: ColumnContent,
    visibility: ColumnVisibility,
) -> VerdictColumn {
    VerdictColumn {
        title,
        content,
        visibility,
    }
}

impl VerdictColumn {
    fn text(&self, requirement: &RequirementReport, width: usize) -> String {
        match self.content {
            ColumnContent::Verdict => verdict_word(requirement, width).to_owned(),
            ColumnContent::Id => requirement.id.to_owned(),
            ColumnContent::Title => labels::title(&requirement.title(Language::English)),
            ColumnContent::Number(number) => verdict_text::number(requirement, number(requirement)),
        }
    }

    fn is_wanted(&self, requirements: &[RequirementReport], width: usize) -> bool {
        let (
            ColumnVisibility::IfNotZero | ColumnVisibility::IfWideAndNotZero,
            ColumnContent::Number(number),
        ) = (self.visibility, &self.content)
        else {
            return self.visibility == ColumnVisibility::Always || width >= WIDTH_WITH_TITLES;
        };
        let is_wide = self.visibility == ColumnVisibility::IfNotZero || width >= WIDTH_WITH_TITLES;
        is_wide && requirements.iter().any(|each| number(each) > 0)
    }

    fn alignment(&self) -> CellAlignment {
        match self.content {
            ColumnContent::Number(_) => CellAlignment::Right,
            _ => CellAlignment::Left,
        }
    }
}

/// Returns the columns that leave enough width for the reasons; those that are always shown stay.
fn fitting_columns(
    requirements: &[RequirementReport],
    width: usize,
) -> Vec<&'static VerdictColumn> {
    let wanted = COLUMNS
        .iter()
        .filter(|column| column.is_wanted(requirements, width));
    let mut columns: Vec<_> = wanted.collect();
    while width.saturating_sub(table(&columns, requirements, width).width()) < LEAST_TEXT_WIDTH {
        let removable = columns
            .iter()
            .rposition(|column| column.visibility != ColumnVisibility::Always);
        let Some(index) = removable else { break };
        columns.remove(index);
    }
    columns
}

fn table(
    columns: &[&VerdictColumn],
    requirements: &[RequirementReport],
    width: usize,
) -> AlignedColumns {
    let headers: Vec<_> = columns
        .iter()
        .map(|column| (column.title, column.alignment()))
        .collect();
    let mut table = AlignedColumns::new(&headers);
    for requirement in requirements {
        table.add_row(columns.iter().map(|column| column.text(requirement, width)));
    }
    table
}

/// Returns the reason for the verdict, cut off at `left` columns. A requirement without a reason has its title instead,
/// unless titles have a column.
fn why(requirement: &RequirementReport, left: usize, has_titles: bool) -> String {
    let parts = verdict_text::parts(requirement);
    if parts.is_empty() && !has_titles {
        return labels::title(&requirement.title(Language::English));
    }
    joined_to_fit(&parts, left)
}
