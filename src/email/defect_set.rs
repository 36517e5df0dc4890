//! A set of defect names, stored as the bits of one number.

use super::defect_kind::DefectName;

/// A set of defect names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct DefectSet(u128);

impl DefectSet {
    /// Returns the set of these names.
    pub fn of(names: impl IntoIterator<Item = DefectName>) -> Self {
        let mut set = Self::default();
        names.into_iter().for_each(|name| set.insert(name));
        set
    }

    /// Adds a name.
    pub fn insert(&mut self, name: DefectName) {
        self.0 |= 1 << name as u32;
    }

    /// Returns the union of two sets.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the intersection of two sets.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Returns whether the sets have a name in common.
    pub fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Returns whether the set contains the name.
    pub fn contains(self, name: DefectName) -> bool {
        self.0 & (1 << name as u32) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::{DefectName, DefectSet};

    #[test]
    fn every_name_has_its_own_bit() {
        for one in DefectName::ALL {
            let set = DefectSet::of([*one]);
            for other in DefectName::ALL {
                assert_eq!(set.contains(*other), one == other);
                assert_eq!(set.intersects(DefectSet::of([*other])), one == other);
            }
        }
        let all = DefectSet::of(DefectName::ALL.iter().copied());
        assert_eq!(all.union(DefectSet::default()), all);
    }
}
