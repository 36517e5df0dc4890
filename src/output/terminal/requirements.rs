//! One line for each requirement: the verdict, the counts, and why.

use std::io;

use super::super::labels::grouped;
use super::page::{Style, TerminalPage};
use crate::model::verdict::Verdict;
use crate::report::RequirementReport;

/// From this width on, a line has the title of the requirement too.
const WIDTH_WITH_TITLES: usize = 120;
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
        let line = layout.cells(|column| (column.cell)(requirement)) + &layout.text(requirement);
        let (verdict, rest) = line.split_at(requirement.verdict.as_str().len());
        page.line(&[(style(requirement.verdict), verdict), (Style::Plain, rest)])?;
    }
    Ok(())
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
    cell: fn(&RequirementReport) -> String,
    align: ColumnAlign,
    visibility: ColumnVisibility,
}

/// The alignment of a column.
#[derive(Debug, Clone, Copy)]
enum ColumnAlign {
    Left,
    Right,
}

/// When a column is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ColumnVisibility {
    Always,
    /// If the terminal is wide enough.
    IfWide,
    /// If the terminal is wide enough and any number is not zero.
    IfNotZero,
}

/// The columns from left to right; the verdict is the first.
static COLUMNS: [VerdictColumn; 9] = [
    VerdictColumn {
        title: "verdict",
        cell: |requirement| requirement.verdict.as_str().to_owned(),
        align: ColumnAlign::Left,
        visibility: ColumnVisibility::Always,
    },
    VerdictColumn {
        title: "requirement",
        cell: |requirement| requirement.id.to_owned(),
        align: ColumnAlign::Left,
        visibility: ColumnVisibility::Always,
    },
    VerdictColumn {
        title: "checked",
        cell: |requirement| grouped(requirement.checked),
        align: ColumnAlign::Right,
        visibility: ColumnVisibility::IfWide,
    },
    VerdictColumn {
        title: "fail",
        cell: |requirement| grouped(requirement.fails),
        align: ColumnAlign::Right,
        visibility: ColumnVisibility::Always,
    },
    VerdictColumn {
        title: "review",
        cell: |requirement| grouped(requirement.reviews),
        align: ColumnAlign::Right,
        visibility: ColumnVisibility::Always,
    },
    VerdictColumn {
        title: "info",
        cell: |requirement| grouped(requirement.infos),
        align: ColumnAlign::Right,
        visibility: ColumnVisibility::IfNotZero,
    },
    VerdictColumn {
        title: "accepted",
        cell: |requirement| grouped(requirement.accepted),
        align: ColumnAlign::Right,
        visibility: ColumnVisibility::IfNotZero,
    },
    VerdictColumn {
        title: "new",
        cell: |requirement| grouped(requirement.progress.map_or(0, |progress| progress.new)),
        align: ColumnAlign::Right,
        visibility: ColumnVisibility::IfNotZero,
    },
    VerdictColumn {
        title: "fixed",
        cell: |requirement| grouped(requirement.progress.map_or(0, |progress| progress.fixed)),
        align: ColumnAlign::Right,
        visibility: ColumnVisibility::IfNotZero,
    },
];

impl VerdictColumn {
    fn width(&self, requirements: &[RequirementReport]) -> usize {
        let cells = requirements.iter().map(|each| (self.cell)(each).len());
        cells.max().unwrap_or_default().max(self.title.len())
    }

    fn is_wanted(&self, requirements: &[RequirementReport]) -> bool {
        self.visibility != ColumnVisibility::IfNotZero
            || requirements.iter().any(|each| (self.cell)(each) != "0")
    }

    fn pad(&self, text: &str, width: usize) -> String {
        match self.align {
            ColumnAlign::Left => format!("{text:<width$}{GAP}"),
            ColumnAlign::Right => format!("{text:>width$}{GAP}"),
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
            .filter(|column| column.is_wanted(requirements));
        let mut columns: Vec<_> = wanted
            .map(|column| (column, column.width(requirements)))
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
        let titles = requirements.iter().map(|each| each.title.len());
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

    /// Returns the reason, or the title if there is none; both if the terminal is wide enough.
    fn text(&self, requirement: &RequirementReport) -> String {
        let (title, reason) = (requirement.title, requirement.reason.as_str());
        match (self.title_width, reason) {
            (Some(width), _) => format!("{title:<width$}{GAP}{reason}"),
            (None, "") => title.to_owned(),
            (None, reason) => reason.to_owned(),
        }
    }
}
