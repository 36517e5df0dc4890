//! Writes one line for each requirement: the verdict, the numbers of findings, and the reason.

use std::io;

use unicode_width::UnicodeWidthStr as _;

use super::super::{labels, verdict_text};
use super::page::{Style, TerminalPage, joined_to_fit};
use crate::model::verdict::Verdict;
use crate::report::RequirementReport;

/// Number of columns from which on a line has the title of the requirement too.
const WIDTH_WITH_TITLES: usize = 150;
/// Number of columns from which on the longest verdict is not abbreviated.
const WIDTH_WITH_LONG_VERDICT: usize = 100;
/// Least number of columns for the reason. Optional columns are omitted until it has so many.
const LEAST_TEXT_WIDTH: usize = 20;
/// The blanks between two columns of the list.
const GAP: &str = "  ";

/// Writes the list with a line of column titles.
pub(super) fn write(
    page: &mut TerminalPage<'_>,
    requirements: &[RequirementReport],
) -> io::Result<()> {
    let layout = LineLayout::new(requirements, page.width());
    let text = match layout.title_width {
        None => "why".to_owned(),
        Some(width) => format!("{:<width$}{GAP}why", "title"),
    };
    page.blank()?;
    page.line(&[
        (
            Style::Faint,
            &layout.cells(|column| column.title.to_owned()),
        ),
        (Style::Faint, &text),
    ])?;
    for requirement in requirements {
        let verdict = verdict_word(requirement, page.width());
        let mut line = layout.cells(|column| column.text(requirement, page.width()));
        let left = page.width().saturating_sub(line.width());
        line.push_str(&layout.text(requirement, left));
        let (verdict, rest) = line.split_at(verdict.len());
        page.line(&[(style(requirement.verdict), verdict), (Style::Plain, rest)])?;
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
static COLUMNS: [VerdictColumn; 9] = [
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
            ColumnContent::Number(number) => verdict_text::number(requirement, number(requirement)),
        }
    }

    fn width(&self, requirements: &[RequirementReport], width: usize) -> usize {
        let cells = requirements
            .iter()
            .map(|each| self.text(each, width).width());
        cells.max().unwrap_or_default().max(self.title.len())
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

    fn pad(&self, text: &str, width: usize) -> String {
        let blanks = " ".repeat(width.saturating_sub(text.width()));
        match self.content {
            ColumnContent::Verdict | ColumnContent::Id => format!("{text}{blanks}{GAP}"),
            ColumnContent::Number(_) => format!("{blanks}{text}{GAP}"),
        }
    }
}

/// The columns that fit into a line.
struct LineLayout {
    columns: Vec<(&'static VerdictColumn, usize)>,
    /// Width of the column of titles, if it is shown.
    title_width: Option<usize>,
}

impl LineLayout {
    fn new(requirements: &[RequirementReport], width: usize) -> Self {
        let wanted = COLUMNS
            .iter()
            .filter(|column| column.is_wanted(requirements, width));
        let mut columns: Vec<_> = wanted
            .map(|column| (column, column.width(requirements, width)))
            .collect();
        let used = |columns: &[(&VerdictColumn, usize)]| -> usize {
            columns.iter().map(|(_, width)| width + GAP.len()).sum()
        };
        while width.saturating_sub(used(&columns)) < LEAST_TEXT_WIDTH {
            let removable = columns
                .iter()
                .rposition(|(column, _)| column.visibility != ColumnVisibility::Always);
            let Some(index) = removable else { break };
            columns.remove(index);
        }
        let titles = requirements.iter().map(|each| each.title.width());
        Self {
            columns,
            title_width: titles.max().filter(|_| width >= WIDTH_WITH_TITLES),
        }
    }

    fn cells(&self, text: impl Fn(&VerdictColumn) -> String) -> String {
        let cells = self.columns.iter();
        cells
            .map(|(column, width)| column.pad(&text(column), *width))
            .collect()
    }

    /// Returns the reason for the verdict, cut off at `left` columns. It follows the title on a wide terminal. A
    /// requirement without a reason has its title instead.
    fn text(&self, requirement: &RequirementReport, left: usize) -> String {
        let title = labels::title(requirement.title);
        let parts = verdict_text::parts(requirement);
        match self.title_width {
            Some(width) => {
                let blanks = " ".repeat(width.saturating_sub(title.width()));
                let left = left.saturating_sub(width + GAP.len());
                format!("{title}{blanks}{GAP}{}", joined_to_fit(&parts, left))
            }
            None if parts.is_empty() => title,
            None => joined_to_fit(&parts, left),
        }
    }
}
