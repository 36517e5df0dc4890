//! Gives numbers to findings that would otherwise have the same id. For example, ids are the same if a list has no id
//! column and two of its rows have the same address.
//!
//! Findings with the same id are sorted by value and then by row, and are numbered in this order. Therefore, the ids
//! for a value stay the same if the rows of a list are reordered.

use rayon::prelude::*;

/// The index and the number of each finding that is not the first with its id, sorted by index. For each id, the
/// numbers start at 2.
#[derive(Debug, Default)]
pub(super) struct RepeatedIds(Vec<(u32, u32)>);

impl RepeatedIds {
    /// Returns the repeated ids among `count` findings. `id` returns the id of a finding, and `order` returns the key
    /// by which findings with equal ids are sorted.
    pub(super) fn find<O: Ord>(
        count: usize,
        id: impl Fn(usize) -> u64 + Sync,
        order: impl Fn(usize) -> O,
    ) -> Self {
        let indexes = 0..u32::try_from(count).unwrap_or(u32::MAX);
        let keyed = indexes
            .into_par_iter()
            .map(|index| (id(index as usize), index));
        let mut keyed: Vec<(u64, u32)> = keyed.collect();
        keyed.par_sort_unstable();
        let mut repeated = Vec::new();
        let runs = keyed.chunk_by(|one, other| one.0 == other.0);
        for run in runs.filter(|run| run.len() > 1) {
            let mut indexes: Vec<u32> = run.iter().map(|(_, index)| *index).collect();
            indexes.sort_by_cached_key(|index| order(*index as usize));
            repeated.extend(indexes.into_iter().skip(1).zip(2..));
        }
        repeated.sort_unstable();
        Self(repeated)
    }

    /// Returns the number of the finding with this index, or `None` if the finding is the first with its id.
    pub(super) fn number(&self, index: usize) -> Option<u32> {
        let found = self
            .0
            .binary_search_by_key(&index, |(index, _)| *index as usize);
        found.ok().map(|found| self.0[found].1)
    }
}

#[cfg(test)]
mod tests {
    use super::RepeatedIds;

    #[test]
    fn equal_ids_are_numbered_in_the_given_order() {
        let ids = [7, 8, 7, 7, 9];
        let order = ["c", "a", "b", "a", "a"];
        let repeats = RepeatedIds::find(ids.len(), |index| ids[index], |index| order[index]);
        let numbers: Vec<Option<u32>> = (0..ids.len()).map(|index| repeats.number(index)).collect();
        assert_eq!(numbers, [Some(3), None, Some(2), None, None]);
    }
}
