//! The kinds of sheets, and their columns: widths, which are collapsed, which have choices.

use crate::report::DecisionKind;

/// Width of a column that is not listed.
const DEFAULT_WIDTH: u16 = 14;

/// Widths by name. The columns of the fix list together are still readable on A4 landscape.
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

/// Columns of a fix list that a person rarely needs: ids for programs, and what is equal in every row or shown by other
/// columns and colours.
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

/// Columns with texts of this program. Names in backticks get quotation marks there, as people write them; values of the
/// customer are never changed.
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

/// The columns of a customer's line that are not verdicts.
const CUSTOMER: [&str; 7] = [
    "customer",
    "company",
    "serial",
    "newest_date",
    "fails",
    "reviews",
    "error",
];

/// The choice in the column `done`.
const DONE: [&str; 1] = ["yes"];

/// What a sheet shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetKind {
    /// Everything that is to be done, by person.
    ToDo,
    /// The fix list of a requirement.
    FixList,
    /// The lines of several customers.
    Customers,
    /// Any other table.
    Other,
}

/// What the text of a cell is, if colour repeats it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ColumnMeaning {
    /// The severity of a finding.
    Severity,
    /// A verdict, which counts may follow.
    Verdict,
}

impl SheetKind {
    /// Returns the rows above the header.
    pub(super) fn rows_above(self) -> u32 {
        match self {
            Self::ToDo => 2,
            Self::FixList | Self::Customers | Self::Other => 0,
        }
    }

    /// Returns the column up to which the sheet does not scroll.
    pub(super) fn last_frozen(self) -> Option<&'static str> {
        match self {
            Self::ToDo | Self::FixList => Some("name"),
            Self::Customers => Some("customer"),
            Self::Other => None,
        }
    }

    /// Returns what the texts of a column are, if colour repeats them.
    pub(super) fn meaning(self, name: &str) -> Option<ColumnMeaning> {
        match self {
            _ if name == "severity" => Some(ColumnMeaning::Severity),
            Self::Customers if !CUSTOMER.contains(&name) => Some(ColumnMeaning::Verdict),
            _ => None,
        }
    }

    /// Returns the width of a column in characters.
    pub(super) fn width(self, name: &str) -> u16 {
        match (self, name) {
            (Self::ToDo, "reason") => 18,
            // Only programs read it.
            (Self::ToDo, "finding_id") => 4,
            (Self::Customers, "customer" | "company") => 24,
            (Self::Customers, "error") => 30,
            (Self::Customers, "fails" | "reviews") => 8,
            _ => WIDTHS
                .iter()
                .find(|(known, _)| *known == name)
                .map_or(DEFAULT_WIDTH, |(_, width)| *width),
        }
    }

    /// Returns whether the column is printed.
    pub(super) fn is_printed(self, name: &str) -> bool {
        self != Self::ToDo || name != "finding_id"
    }

    /// Returns the runs of columns that are collapsed behind a `+`, first and last.
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

    /// Returns the choices of a column that people fill in.
    pub(super) fn choices(self, name: &str) -> Option<Vec<&'static str>> {
        match (self, name) {
            (Self::ToDo, "done") => Some(DONE.to_vec()),
            (Self::ToDo | Self::FixList, "decision") => {
                Some(DecisionKind::ALL.map(DecisionKind::as_str).to_vec())
            }
            _ => None,
        }
    }
}

/// Returns whether a column has texts of this program with several lines.
pub(super) fn has_lines(name: &str) -> bool {
    ["why it matters", "how to fix"].contains(&name)
}

/// Returns whether a column has texts of this program.
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
