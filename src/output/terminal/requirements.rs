//! One line for each requirement: the verdict, the counts, and why.

use std::io;

use unicode_width::UnicodeWidthStr as _;

use super::super::{labels, verdict_text};
use super::page::{Style, TerminalPage, joined_to_fit};
use crate::model::verdict::Verdict;
use crate::report::RequirementReport;

/// From this width on, a line has the title of the requirement too.
const WIDTH_WITH_TITLES: usize = 150;
/// From this width on, the longest verdict is written in full.
const WIDTH_WITH_LONG_VERDICT: usize = 100;
/// Least width of the text; columns are left out until it has this width.
const LEAST_TEXT_WIDTH: usize = 20;
/// Columns between two columns.
const GAP: &str = "  ";

/// Writes the list, with a header.
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

/// Returns the name of the verdict; a short one for `not-applicable` on a narrow terminal.
fn verdict_word(requirement: &RequirementReport, width: usize) -> &'static str {
    match requirement.verdict {
        Verdict::NotApplicable if width < WIDTH_WITH_LONG_VERDICT => "n/a",
        verdict => verdict.as_str(),
    }
}

/// Returns the colour that repeats a verdict.
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

/// What a column shows.
enum ColumnContent {
    Verdict,
    Id,
    /// A number; a dash if nothing is known.
    Number(fn(&RequirementReport) -> usize),
}

/// When a column is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ColumnVisibility {
    Always,
    /// If the terminal is wide enough.
    IfWide,
    /// If any number is not zero.
    IfNotZero,
    /// If the terminal is wide enough and any number is not zero.
    IfWideAndNotZero,
}

/// The columns from left to right; the verdict is the first.
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
    /// Width of the title, if it has a column.
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

    /// Returns why, in `left` columns; the title first on a wide terminal, and instead of a missing reason.
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
