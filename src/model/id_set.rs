//! Compact sets of record ids, for tables that are too large to keep in memory.

use roaring::RoaringTreemap;

/// The lowest id that satellites and Travel databases assign. Lower ids are assigned only by the central database. Only
/// these lower ids are used to check whether the last rows of a table are missing.
pub const FIRST_SATELLITE_ID: u64 = 0x0100_0000;

/// A set of record ids.
///
/// The ids are stored in a compressed bitmap. Databases assign ids in sequence, so the bitmap needs only about one bit
/// per id.
#[derive(Debug, Clone, Default)]
pub struct IdSet(RoaringTreemap);

impl IdSet {
    /// Adds an id, and returns whether it is new.
    pub fn insert(&mut self, id: i64) -> bool {
        self.0.insert(to_unsigned(id))
    }

    /// Returns whether the set contains the id.
    pub fn contains(&self, id: i64) -> bool {
        self.0.contains(to_unsigned(id))
    }

    /// Returns the number of ids.
    pub fn len(&self) -> usize {
        usize::try_from(self.0.len()).unwrap_or(usize::MAX)
    }

    /// Returns whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds all ids of another set to this set.
    pub fn union_with(&mut self, other: &Self) {
        self.0 |= &other.0;
    }
}

impl Extend<i64> for IdSet {
    fn extend<I: IntoIterator<Item = i64>>(&mut self, ids: I) {
        self.0.extend(ids.into_iter().map(to_unsigned));
    }
}

impl FromIterator<i64> for IdSet {
    fn from_iter<I: IntoIterator<Item = i64>>(ids: I) -> Self {
        let mut set = Self::default();
        set.extend(ids);
        set
    }
}

/// Maps every `i64` to a different `u64` and preserves the order.
fn to_unsigned(id: i64) -> u64 {
    id.cast_unsigned() ^ (1 << 63)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn contains_exactly_the_ids_that_a_plain_set_contains() {
        // Consecutive ids, ids with large gaps, negative ids, and the smallest and largest `i64`.
        let dense = 1..70_000;
        let sparse = (0..5_000).map(|n: i64| n * 1_000_003 - 7);
        let edges = [-1, 0, 65_535, 65_536, i64::MIN, i64::MAX];
        let ids: Vec<i64> = dense.chain(sparse).chain(edges).collect();
        let plain: BTreeSet<i64> = ids.iter().copied().collect();
        let set: IdSet = ids.iter().rev().copied().collect();
        assert_eq!(set.len(), plain.len());
        for id in &ids {
            for near in [id.wrapping_sub(1), *id, id.wrapping_add(1)] {
                assert_eq!(set.contains(near), plain.contains(&near), "{near}");
            }
        }
    }

    #[test]
    fn a_union_contains_the_ids_of_both_sets_once() {
        let mut both = IdSet::from_iter([2, -5]);
        both.union_with(&IdSet::from_iter([2, 3, i64::MIN]));
        assert_eq!(both.len(), 4);
        assert!([2, 3, -5, i64::MIN].iter().all(|id| both.contains(*id)));
        assert!(!both.insert(3) && both.insert(5));
    }
}
