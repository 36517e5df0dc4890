//! How the columns of the flat tables look in a workbook: how wide, and which are folded away.

/// Width of a column that is not listed.
const USUAL: u16 = 14;

/// Widths by name; the sum of the fix list's is what still can be read on A4 across.
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

/// What a person rarely needs of a fix list: ids for programs, and what is the same in every row or what
/// other columns and the colours say too.
const FOLDED: [&str; 8] = [
    "requirement",
    "finding_id",
    "field",
    "group_id",
    "group_size",
    "member",
    "matched_by",
    "since",
];

/// Returns how wide the column of this name is, in characters.
pub(super) fn width(name: &str) -> u16 {
    let width = WIDTHS.iter().find(|(known, _)| *known == name);
    width.map_or(USUAL, |(_, width)| *width)
}

/// Returns the runs of columns that are hidden behind a `+`, first and last; `is_list` tells whether it is
/// the fix list of one requirement.
pub(super) fn folded(header: &[&str], is_list: bool) -> Vec<(u16, u16)> {
    let is_folded = |name: &str| {
        if is_list {
            FOLDED.contains(&name)
        } else {
            name == "sha256"
        }
    };
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for (index, _) in (0..).zip(header).filter(|(_, name)| is_folded(name)) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == index => *last = index,
            _ => runs.push((index, index)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn neighbours_fold_together() {
        let header = [
            "requirement",
            "rule",
            "group_id",
            "member",
            "value",
            "since",
        ];
        assert_eq!(folded(&header, true), [(0, 0), (2, 3), (5, 5)]);
        assert_eq!(folded(&["requirement", "sha256"], false), [(1, 1)]);
    }
}
