//! The columns of the flat tables in a workbook: their widths, and which are collapsed.

/// Width of a column that is not listed.
const DEFAULT_WIDTH: u16 = 14;

/// Widths by name. The columns of the fix list together are still readable on A4 landscape.
const WIDTHS: [(&str, u16); 35] = [
    ("owner", 9),
    ("rule", 18),
    ("severity", 8),
    ("status", 7),
    ("user_id", 7),
    ("login", 9),
    ("name", 15),
    ("value", 26),
    ("suggestion", 24),
    ("action", 30),
    ("fix", 8),
    ("message", 26),
    ("keep", 14),
    ("file", 15),
    ("sheet", 9),
    ("row", 6),
    ("decision", 9),
    ("decision_reason", 15),
    ("group_size", 10),
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
    ("reason", 14),
    ("detail", 40),
    ("excerpt", 40),
];

/// Columns of a fix list that a person rarely needs: ids for programs, and what is equal in every row or shown by other
/// columns and colours.
const COLLAPSED: [&str; 8] = [
    "requirement",
    "finding_id",
    "field",
    "group_id",
    "group_size",
    "member",
    "matched_by",
    "since",
];

/// Returns the width of a column in characters.
pub(super) fn width(name: &str) -> u16 {
    let width = WIDTHS.iter().find(|(known, _)| *known == name);
    width.map_or(DEFAULT_WIDTH, |(_, width)| *width)
}

/// Returns the runs of columns that are collapsed behind a `+`, first and last; `is_fix_list` for the fix list of a
/// requirement.
pub(super) fn collapsed(header: &[&str], is_fix_list: bool) -> Vec<(u16, u16)> {
    let is_collapsed = |name: &str| {
        if is_fix_list {
            COLLAPSED.contains(&name)
        } else {
            name == "sha256"
        }
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

#[cfg(test)]
mod tests {
    use super::collapsed;

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
        assert_eq!(collapsed(&header, true), [(0, 0), (2, 3), (5, 5)]);
        assert_eq!(collapsed(&["requirement", "sha256"], false), [(1, 1)]);
    }
}
