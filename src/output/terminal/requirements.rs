//! The verdicts → one line for each requirement: the answer, the counts, and why.

use std::io;

use super::super::labels::grouped;
use super::page::{Page, Style};
use crate::model::verdict::Verdict;
use crate::report::RequirementReport;

/// From this width on there is room for what is required beside why it is so.
const ROOM_FOR_TITLES: usize = 120;
/// A text in less than this says little: columns make room for it.
const SHORTEST_TEXT: usize = 20;
/// Columns between two columns.
const GAP: &str = "  ";

/// Writes the list, with a header.
pub(super) fn write(page: &mut Page<'_>, requirements: &[RequirementReport]) -> io::Result<()> {
    let layout = Layout::new(requirements, page.width());
    let text = match layout.title_width {
        None => "why".to_owned(),
        Some(width) => format!("{:<width$}{GAP}why", "what is required"),
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
struct Column {
    title: &'static str,
    cell: fn(&RequirementReport) -> String,
    side: Side,
    place: Place,
}

/// Where the text of a column stands in it.
#[derive(Debug, Clone, Copy)]
enum Side {
    Left,
    Right,
}

/// When a column is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Always,
    /// Unless the terminal is too narrow.
    IfRoom,
    /// If there is room and any of its numbers is not zero.
    IfSaid,
}

/// The columns from left to right; the verdict is the first.
static COLUMNS: [Column; 9] = [
    Column {
        title: "verdict",
        cell: |requirement| requirement.verdict.as_str().to_owned(),
        side: Side::Left,
        place: Place::Always,
    },
    Column {
        title: "requirement",
        cell: |requirement| requirement.id.to_owned(),
        side: Side::Left,
        place: Place::Always,
    },
    Column {
        title: "checked",
        cell: |requirement| grouped(requirement.checked),
        side: Side::Right,
        place: Place::IfRoom,
    },
    Column {
        title: "fail",
        cell: |requirement| grouped(requirement.fails),
        side: Side::Right,
        place: Place::Always,
    },
    Column {
        title: "review",
        cell: |requirement| grouped(requirement.reviews),
        side: Side::Right,
        place: Place::Always,
    },
    Column {
        title: "info",
        cell: |requirement| grouped(requirement.infos),
        side: Side::Right,
        place: Place::IfSaid,
    },
    Column {
        title: "accepted",
        cell: |requirement| grouped(requirement.accepted),
        side: Side::Right,
        place: Place::IfSaid,
    },
    Column {
        title: "new",
        cell: |requirement| grouped(requirement.progress.map_or(0, |progress| progress.new)),
        side: Side::Right,
        place: Place::IfSaid,
    },
    Column {
        title: "fixed",
        cell: |requirement| grouped(requirement.progress.map_or(0, |progress| progress.fixed)),
        side: Side::Right,
        place: Place::IfSaid,
    },
];

impl Column {
    fn width(&self, requirements: &[RequirementReport]) -> usize {
        let cells = requirements.iter().map(|each| (self.cell)(each).len());
        cells.max().unwrap_or_default().max(self.title.len())
    }

    fn is_wanted(&self, requirements: &[RequirementReport]) -> bool {
        self.place != Place::IfSaid || requirements.iter().any(|each| (self.cell)(each) != "0")
    }

    fn pad(&self, text: &str, width: usize) -> String {
        match self.side {
            Side::Left => format!("{text:<width$}{GAP}"),
            Side::Right => format!("{text:>width$}{GAP}"),
        }
    }
}

/// What has a place in a line of this width.
struct Layout {
    columns: Vec<(&'static Column, usize)>,
    /// Width of what is required, where that has a column of its own.
    title_width: Option<usize>,
}

impl Layout {
    fn new(requirements: &[RequirementReport], width: usize) -> Self {
        let wanted = COLUMNS
            .iter()
            .filter(|column| column.is_wanted(requirements));
        let mut columns: Vec<_> = wanted
            .map(|column| (column, column.width(requirements)))
            .collect();
        let taken = |columns: &[(&Column, usize)]| -> usize {
            columns.iter().map(|(_, width)| width + GAP.len()).sum()
        };
        while width.saturating_sub(taken(&columns)) < SHORTEST_TEXT {
            let spare = columns
                .iter()
                .rposition(|(column, _)| column.place != Place::Always);
            let Some(spare) = spare else { break };
            columns.remove(spare);
        }
        let titles = requirements.iter().map(|each| each.title.len());
        Self {
            columns,
            title_width: titles.max().filter(|_| width >= ROOM_FOR_TITLES),
        }
    }

    fn cells(&self, text: impl Fn(&Column) -> String) -> String {
        let cells = self.columns.iter();
        cells
            .map(|(column, width)| column.pad(&text(column), *width))
            .collect()
    }

    /// What is required, or why the answer is as it is; both if there is room.
    fn text(&self, requirement: &RequirementReport) -> String {
        let (title, reason) = (requirement.title, requirement.reason.as_str());
        match (self.title_width, reason) {
            (Some(width), _) => format!("{title:<width$}{GAP}{reason}"),
            (None, "") => title.to_owned(),
            (None, reason) => reason.to_owned(),
        }
    }
}
