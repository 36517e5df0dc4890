//! Writes one line for each requirement: the verdict, how many findings there are, and the reason for the verdict.

use std::io;

use comfy_table::CellAlignment;

use super::super::{labels, requirement_reason};
use super::aligned_columns::AlignedColumns;
use super::page::{Style, TerminalPage, joined_to_fit};
use crate::locale::{Catalogue, Message};
use crate::model::verdict::Verdict;
use crate::report::RequirementReport;

/// Minimum width of a terminal, in columns, for the columns that need a wide terminal, such as the titles of
/// requirements.
const WIDTH_WITH_TITLES: usize = 150;
/// Minimum width, in columns, of a terminal that shows the longest verdict in full.
const WIDTH_WITH_LONG_VERDICT: usize = 100;
/// Minimum width of the reason, in columns. Optional columns are omitted until the reason is at least this wide.
const MIN_TEXT_WIDTH: usize = 20;

/// Writes a line of column titles, then the list.
pub(super) fn write(
    page: &mut TerminalPage<'_>,
    requirements: &[RequirementReport],
    catalogue: &Catalogue,
) -> io::Result<()> {
    let layout = Layout {
        width: page.width(),
        catalogue,
    };
    let columns = layout.fitting_columns(requirements);
    let table = layout.table(&columns, requirements);
    let width = layout.width;
    let left = width.saturating_sub(table.width());
    let mut lines = table.lines();
    page.blank()?;
    if let Some(header) = lines.next() {
        page.line(&[
            (Style::Faint, &header),
            (Style::Faint, &catalogue.fixed("column-why")),
        ])?;
    }
    let has_titles = columns
        .iter()
        .any(|column| matches!(column.content, ColumnContent::Title));
    for (requirement, line) in requirements.iter().zip(lines) {
        let (verdict, rest) = line.split_at(layout.verdict_word(requirement).len());
        let why = why(requirement, left, has_titles, catalogue);
        page.line(&[
            (style(requirement.verdict), verdict),
            (Style::Plain, &format!("{rest}{why}")),
        ])?;
    }
    Ok(())
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
    /// The id of the message with the title of the column.
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
    /// Shown if at least one requirement has a number other than zero in the column.
    IfNotZero,
    /// Shown if the terminal is wide enough and at least one requirement has a number other than zero in the column.
    IfWideAndNotZero,
}

/// All columns from left to right, with the verdict first.
static COLUMNS: [VerdictColumn; 10] = [
    column(
        "column-verdict",
        ColumnContent::Verdict,
        ColumnVisibility::Always,
    ),
    column(
        "column-requirement",
        ColumnContent::Id,
        ColumnVisibility::Always,
    ),
    column(
        "column-checked",
        ColumnContent::Number(|requirement| requirement.checked),
        ColumnVisibility::IfWide,
    ),
    column(
        "verdict-fail.short",
        ColumnContent::Number(|requirement| requirement.fails),
        ColumnVisibility::Always,
    ),
    column(
        "verdict-review.short",
        ColumnContent::Number(|requirement| requirement.reviews),
        ColumnVisibility::Always,
    ),
    column(
        "column-info",
        ColumnContent::Number(|requirement| requirement.infos),
        ColumnVisibility::IfWideAndNotZero,
    ),
    column(
        "column-accepted",
        ColumnContent::Number(|requirement| requirement.accepted),
        ColumnVisibility::IfNotZero,
    ),
    column(
        "status-new",
        ColumnContent::Number(|requirement| requirement.progress.map_or(0, |each| each.new)),
        ColumnVisibility::IfNotZero,
    ),
    column(
        "status-fixed",
        ColumnContent::Number(|requirement| requirement.progress.map_or(0, |each| each.fixed)),
        ColumnVisibility::IfNotZero,
    ),
    column(
        "column-title",
        ColumnContent::Title,
        ColumnVisibility::IfWide,
    ),
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

/// The width of the terminal, and the language of the list.
struct Layout<'a> {
    width: usize,
    catalogue: &'a Catalogue,
}

impl Layout<'_> {
    /// Returns the word for the verdict. On a narrow terminal, `not-applicable` is abbreviated.
    fn verdict_word(&self, requirement: &RequirementReport) -> String {
        match requirement.verdict {
            Verdict::NotApplicable if self.width < WIDTH_WITH_LONG_VERDICT => {
                self.catalogue.fixed("verdict-not-applicable.abbreviation")
            }
            verdict => self.catalogue.message(&labels::short_verdict(verdict)),
        }
    }

    fn text(&self, column: &VerdictColumn, requirement: &RequirementReport) -> String {
        match column.content {
            ColumnContent::Verdict => self.verdict_word(requirement),
            ColumnContent::Id => requirement.id.to_owned(),
            ColumnContent::Title => labels::requirement_title(requirement.id, self.catalogue),
            ColumnContent::Number(number) => {
                requirement_reason::number(requirement, number(requirement), self.catalogue)
            }
        }
    }

    /// Returns the columns to show. Optional columns are removed, from the right, until the reasons have enough space.
    fn fitting_columns(&self, requirements: &[RequirementReport]) -> Vec<&'static VerdictColumn> {
        let wanted = COLUMNS
            .iter()
            .filter(|column| column.is_wanted(requirements, self.width));
        let mut columns: Vec<_> = wanted.collect();
        let left = |columns: &[&VerdictColumn]| {
            let table = self.table(columns, requirements);
            self.width.saturating_sub(table.width())
        };
        while left(&columns) < MIN_TEXT_WIDTH {
            let removable = columns
                .iter()
                .rposition(|column| column.visibility != ColumnVisibility::Always);
            let Some(index) = removable else { break };
            columns.remove(index);
        }
        columns
    }

    fn table(
        &self,
        columns: &[&VerdictColumn],
        requirements: &[RequirementReport],
    ) -> AlignedColumns {
        let titles: Vec<String> = columns
            .iter()
            .map(|column| self.catalogue.fixed(column.title))
            .collect();
        let headers: Vec<_> = titles
            .iter()
            .zip(columns)
            .map(|(title, column)| (title.as_str(), column.alignment()))
            .collect();
        let mut table = AlignedColumns::new(&headers);
        for requirement in requirements {
            table.add_row(columns.iter().map(|column| self.text(column, requirement)));
        }
        table
    }
}

/// Returns the reason for the verdict, shortened to `left` columns. If the verdict has no reason and the list
/// has no column of titles, returns the title of the requirement instead.
fn why(
    requirement: &RequirementReport,
    left: usize,
    has_titles: bool,
    catalogue: &Catalogue,
) -> String {
    let parts = requirement_reason::parts(requirement, catalogue).into_iter();
    let parts: Vec<String> = parts
        .map(|part| labels::without_backticks(&part).into_owned())
        .collect();
    if parts.is_empty() && !has_titles {
        return labels::requirement_title(requirement.id, catalogue);
    }
    joined_to_fit(&parts, left, |left| {
        catalogue.message(&Message::new("terminal-more").with("number", left))
    })
}
