//! Merges several rows about the same finding into one decision.

use std::collections::HashMap;

use super::{BrokenRow, DecisionRow, DecisionTarget, Decisions};

/// The merged decisions, and the rows that contradict each other.
pub(super) struct MergedDecisions {
    pub(super) decisions: Decisions,
    pub(super) broken: Vec<BrokenRow>,
}

/// Returns one row for each target. A target is either one finding, or all findings that one rule reports for one user.
///
/// In a workbook, the same finding is in the list of all open findings and in the list of its requirement. If the two
/// rows have different decisions or owners, the row in the list of all open findings is used, and the conflict is
/// reported. Any other rows about the same finding must agree.
pub(super) fn merge(rows: Vec<DecisionRow>) -> MergedDecisions {
    let mut indexes: HashMap<DecisionTarget, usize> = HashMap::new();
    let mut merged = MergedDecisions {
        decisions: Decisions::default(),
        broken: Vec::new(),
    };
    let (to_do, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.is_to_do);
    for row in to_do.into_iter().chain(others) {
        let Some(index) = indexes.get(&row.target) else {
            indexes.insert(row.target.clone(), merged.decisions.rows.len());
            merged.decisions.rows.push(row);
            continue;
        };
        merged.add(*index, row);
    }
    merged
}

impl MergedDecisions {
    /// Merges another row into the row at this index, which has the same target.
    fn add(&mut self, index: usize, row: DecisionRow) {
        let first = &mut self.decisions.rows[index];
        let differs =
            (row.decision.is_some() && first.decision.is_some() && first.decision != row.decision)
                || (row.owner.is_some() && first.owner.is_some() && first.owner != row.owner);
        if first.is_to_do && !row.is_to_do {
            if differs {
                self.decisions.conflicts.push((first.at.clone(), row.at));
            }
            if first.decision.is_none() {
                first.decision = row.decision;
                first.until = row.until;
                first.is_without_reason &= first.decision.is_none();
            }
            first.owner = first.owner.take().or(row.owner);
        } else if first.decision != row.decision || first.owner != row.owner {
            let reason = format!(
                "this row contradicts {}, which is about the same finding; delete one of them",
                first.at
            );
            self.broken.push(BrokenRow { at: row.at, reason });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::row;
    use super::*;
    use crate::report::DecisionKind;

    fn target() -> DecisionTarget {
        DecisionTarget::Finding("k000000000001".to_owned())
    }

    #[test]
    fn a_repeated_row_is_one_decision() {
        let twice = vec![
            row(2, target(), DecisionKind::Accept),
            row(9, target(), DecisionKind::Accept),
        ];
        let merged = merge(twice);
        assert_eq!((merged.decisions.rows.len(), merged.broken.len()), (1, 0));
    }

    #[test]
    fn a_contradiction_is_refused() {
        let contradicting = vec![
            row(2, target(), DecisionKind::Accept),
            row(9, target(), DecisionKind::Later),
        ];
        let broken = merge(contradicting).broken;
        assert!(broken[0].to_string().starts_with("decisions.csv row 9: "));
    }

    #[test]
    fn the_list_of_what_is_to_be_done_has_priority() {
        let other = row(2, target(), DecisionKind::Accept);
        let mut to_do = row(9, target(), DecisionKind::Later);
        to_do.is_to_do = true;
        let mut owner = row(3, target(), DecisionKind::Accept);
        owner.is_to_do = false;
        owner.owner = Some("Kari".to_owned());
        let merged = merge(vec![other, to_do, owner]);
        assert!(merged.broken.is_empty());
        let decision = &merged.decisions.rows[0];
        assert!(decision.has_kind(DecisionKind::Later));
        assert_eq!(
            decision.owner.as_deref(),
            Some("Kari"),
            "what is empty is taken"
        );
        let conflicts = merged.decisions.conflicts.iter();
        let conflicts: Vec<_> = conflicts
            .map(|(used, other)| (used.row, other.row))
            .collect();
        assert_eq!(conflicts, [(9, 2), (9, 3)]);
    }

    #[test]
    fn an_empty_cell_contradicts_nothing() {
        let mut to_do = row(9, target(), DecisionKind::Later);
        to_do.is_to_do = true;
        to_do.decision = None;
        to_do.owner = Some("Kari".to_owned());
        let merged = merge(vec![to_do, row(2, target(), DecisionKind::Accept)]);
        assert!(merged.decisions.rows[0].accepts());
        assert!(merged.decisions.conflicts.is_empty());
    }
}
