//! A set of defect names, as small as a number: what a cell of millions is remembered by.
//!
//! Holds names only: no place, no words, no level.

use super::defect_kind::DefectName;

/// Names of defects.
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

    /// Returns the names in either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the names in both sets.
    #[must_use]
    pub fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Tells whether any name is in both sets.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Tells whether the name is in the set.
    pub fn has(self, name: DefectName) -> bool {
        self.0 & (1 << name as u32) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::{DefectName, DefectSet};

    #[test]
    fn every_name_has_a_place_of_its_own() {
        for one in DefectName::ALL {
            let set = DefectSet::of([*one]);
            for other in DefectName::ALL {
                assert_eq!(set.has(*other), one == other);
                assert_eq!(set.meets(DefectSet::of([*other])), one == other);
            }
        }
        let all = DefectSet::of(DefectName::ALL.iter().copied());
        assert_eq!(all.union(DefectSet::default()), all);
    }
}
