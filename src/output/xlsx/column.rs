//! Describes the kinds of sheets and their columns: how wide each column is, which columns are collapsed, and which
//! columns offer choices.

use super::super::labels;
use crate::locale::{Catalogue, Message};
use crate::report::DecisionKind;

/// Width of a column that is not in [`WIDTHS`].
const DEFAULT_WIDTH: u16 = 14;

/// Widths of columns by name. A fix list with these widths is still readable on A4 landscape paper.
const WIDTHS: [(&str, u16); 43] = [
    ("done", 7),
    ("what is wrong", 32),
    ("now", 25),
    ("change to", 23),
    ("how", 36),
    ("finding", 30),
    ("number", 8),
    ("why it matters", 50),
    ("how to fix", 62),
    ("documentation", 34),
    ("owner", 10),
    ("rule", 18),
    ("severity", 9),
    ("status", 8),
    ("user_id", 8),
    ("login", 10),
    ("name", 17),
    ("value", 26),
    ("suggestion", 24),
    ("action", 30),
    ("fix", 8),
    ("message", 26),
    ("keep", 14),
    ("file", 15),
    ("sheet", 9),
    ("row", 6),
    ("decision", 10),
    ("decision_reason", 16),
    ("group_size", 11),
    ("members", 28),
    ("values", 40),
    ("keep_reason", 28),
    ("why", 40),
    ("query", 70),
    ("advice", 8),
    ("recognised_by", 26),
    ("encoding", 13),
    ("rows", 9),
    ("used", 9),
    ("columns", 40),
    ("missing", 28),
    ("notes", 50),
    ("detail", 40),
];

/// Columns that contain only a few different words, and the ids of the messages with these words. Each word must fit
/// into its column.
const WORDS: [(&str, &[&str]); 3] = [
    (
        "severity",
        &[
            "severity-info",
            "severity-prepare",
            "severity-kept",
            "verdict-fail",
            "verdict-review",
        ],
    ),
    ("fix", &["fix-auto", "fix-confirm", "fix-manual"]),
    (
        "decision",
        &[
            "decision-accept",
            "decision-apply",
            "decision-reject",
            "decision-later",
        ],
    ),
];

/// Columns of a fix list that people rarely need: ids for programs, columns with the same value in every row, and
/// columns that repeat what other columns or the colours show.
const COLLAPSED: [&str; 10] = [
    "requirement",
    "finding_id",
    "user_id",
    "sheet",
    "field",
    "group_id",
    "group_size",
    "member",
    "matched_by",
    "since",
];

/// Columns with text of this program, in which quotation marks replace the backticks around names. Customer values are
/// never changed.
const PROSE: [&str; 14] = [
    "what is wrong",
    "how",
    "why it matters",
    "how to fix",
    "finding",
    "action",
    "message",
    "keep",
    "keep_reason",
    "why",
    "reason",
    "detail",
    "notes",
    "missing",
];

/// The columns of the table of customers, except the columns with verdicts.
const CUSTOMER: [&str; 7] = [
    "customer",
    "company",
    "serial",
    "newest_date",
    "fails",
    "reviews",
    "error",
];

/// The kind of table that a sheet shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetKind {
    /// The open findings to fix, to check and to prepare, sorted by person.
    ToDo,
    /// The findings of one requirement.
    FixList,
    /// One line for each of several customers.
    Customers,
    /// Any other table.
    Other,
}

/// The meaning of a column with coloured text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ColumnMeaning {
    /// The severity of a finding.
    Severity,
    /// A verdict, sometimes followed by numbers of findings.
    Verdict,
}

impl SheetKind {
    /// Returns the number of rows above the header.
    pub(super) fn rows_above(self) -> u32 {
        match self {
            Self::ToDo => 2,
            Self::FixList | Self::Customers | Self::Other => 0,
        }
    }

    /// Returns the last column that stays visible when the sheet scrolls sideways, or `None` if all columns scroll.
    pub(super) fn last_frozen(self) -> Option<&'static str> {
        match self {
            Self::ToDo | Self::FixList => Some("name"),
            Self::Customers => Some("customer"),
            Self::Other => None,
        }
    }

    /// Returns the meaning of a column, or `None` if its text has no colour.
    pub(super) fn meaning(self, name: &str) -> Option<ColumnMeaning> {
        match self {
            _ if name == "severity" => Some(ColumnMeaning::Severity),
            Self::Customers if !CUSTOMER.contains(&name) => Some(ColumnMeaning::Verdict),
            _ => None,
        }
    }

    /// Returns the width of a column in characters. The column is wide enough for each word of its title and for each
    /// of its [`WORDS`].
    pub(super) fn width(self, name: &str, title: &str, catalogue: &Catalogue) -> u16 {
        let words = WORDS.iter().filter(|(known, _)| *known == name);
        let words = words.flat_map(|(_, ids)| ids.iter());
        let words = words.map(|id| width_of_words(&catalogue.fixed(id)));
        let needed = words.max().unwrap_or_default().max(width_of_words(title));
        self.usual_width(name).max(needed)
    }

    /// Returns the usual width of a column. [`Self::width`] returns more if the title or another word needs more space.
    fn usual_width(self, name: &str) -> u16 {
        match (self, name) {
            (Self::ToDo, "reason") => 18,
            (Self::ToDo, "finding") => 22,
            // Only programs read the id, so its column is hidden and its font is small.
            (Self::ToDo, "finding_id") => 9,
            (Self::ToDo, "severity") => 11,
            (Self::Customers, "customer" | "company") => 24,
            (Self::Customers, "error") => 30,
            (Self::Customers, "fails" | "reviews") => 8,
            _ => WIDTHS
                .iter()
                .find(|(known, _)| *known == name)
                .map_or(DEFAULT_WIDTH, |(_, width)| *width),
        }
    }

    /// Returns whether the column is shown and printed. All other columns are hidden.
    pub(super) fn is_printed(self, name: &str) -> bool {
        self != Self::ToDo || name != "finding_id"
    }

    /// Returns the ranges of columns that are collapsed behind a `+`: the indices of the first and the last column.
    pub(super) fn collapsed(self, header: &[&str]) -> Vec<(u16, u16)> {
        let is_collapsed = |name: &str| match self {
            Self::FixList => COLLAPSED.contains(&name),
            Self::Other => name == "sha256",
            Self::ToDo | Self::Customers => false,
        };
        let mut runs: Vec<(u16, u16)> = Vec::new();
        for (index, _) in (0..).zip(header).filter(|(_, name)| is_collapsed(name)) {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == index => *last = index,
                _ => runs.push((index, index)),
            }
        }
        runs
    }

    /// Returns the words that a column offers for selection, or an empty list if the column offers none.
    pub(super) fn choices(self, name: &str) -> Vec<Message> {
        match (self, name) {
            (Self::ToDo, "done") => vec![Message::new("done-yes")],
            (Self::ToDo | Self::FixList, "decision") => {
                // In the list of open findings, the column `done` marks a finding as done, so `decision` does not offer
                // this choice.
                let kinds = DecisionKind::ALL.into_iter();
                let kinds = kinds.filter(|kind| self != Self::ToDo || *kind != DecisionKind::Done);
                kinds.map(labels::decision_word).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Returns the minimum width at which no word of bold text is broken.
pub(super) fn width_of_words(text: &str) -> u16 {
    let words = text.split([' ', '-']);
    let longest = words.map(|word| word.chars().count()).max();
    u16::try_from(longest.unwrap_or_default() + 2).unwrap_or(u16::MAX)
}

/// Returns whether the cells of a column contain multi-line text of this program.
pub(super) fn has_lines(name: &str) -> bool {
    ["why it matters", "how to fix"].contains(&name)
}

/// Returns whether the cells of a column contain text of this program.
pub(super) fn is_prose(name: &str) -> bool {
    PROSE.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_columns_collapse_together() {
        let header = [
            "requirement",
            "rule",
            "group_id",
            "member",
            "value",
            "since",
        ];
        let runs = SheetKind::FixList.collapsed(&header);
        assert_eq!(runs, [(0, 0), (2, 3), (5, 5)]);
        let runs = SheetKind::Other.collapsed(&["requirement", "sha256"]);
        assert_eq!(runs, [(1, 1)]);
        assert_eq!(SheetKind::ToDo.collapsed(&header), []);
    }
}
