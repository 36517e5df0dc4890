//! Domains of which nothing is to be said, known again by 128 bits each.
//!
//! A column of millions asks for each cell, mostly for names that it asked for before, in no order: what
//! counts is how far from the processor the answer lies. A name has one set of four places, which lie
//! together, so an answer costs one access to memory and no lock. Of five names in one set one is
//! forgotten, and assessed again when it comes back.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use super::hash::Hash128;

/// Sets, as a power of two: room for two million names, in 32 MB that are taken when the first comes.
const BITS: u32 = 19;
/// Places of a set.
const WAYS: usize = 4;

/// The names that are known, shared by all threads.
#[derive(Debug, Default)]
pub(super) struct Ordinary(OnceLock<Box<[Set]>>);

/// Names that share a line of the cache. A place that two threads fill at once may hold halves of two
/// names: that is one more name that nobody has, for it takes both halves to be known.
#[derive(Debug, Default)]
#[repr(align(64))]
struct Set([[AtomicU64; 2]; WAYS]);

impl Ordinary {
    /// Tells whether the name is known.
    pub(super) fn holds(&self, name: Hash128) -> bool {
        let Some(sets) = self.0.get() else {
            return false;
        };
        sets[place(name)].holds(name)
    }

    /// Remembers the name.
    pub(super) fn insert(&self, name: Hash128) {
        let sets = self.0.get_or_init(|| {
            let sets = 0..1_usize << BITS;
            sets.map(|_| Set::default()).collect()
        });
        sets[place(name)].insert(name);
    }
}

impl Set {
    fn holds(&self, name: Hash128) -> bool {
        let is = |way: &[AtomicU64; 2]| {
            way[0].load(Relaxed) == name.0[0] && way[1].load(Relaxed) == name.0[1]
        };
        self.0.iter().any(is)
    }

    fn insert(&self, name: Hash128) {
        if self.holds(name) {
            return;
        }
        let free = self.0.iter().position(|way| way[1].load(Relaxed) == 0);
        let way = &self.0[free.unwrap_or_else(|| low(name.0[1]) % WAYS)];
        way[0].store(name.0[0], Relaxed);
        way[1].store(name.0[1], Relaxed);
    }
}

fn place(name: Hash128) -> usize {
    low(name.0[0] >> (u64::BITS - BITS))
}

/// Returns what of a number an index can hold.
#[allow(clippy::cast_possible_truncation, reason = "the lower bits are wanted")]
fn low(number: u64) -> usize {
    number as usize
}

#[cfg(test)]
mod tests {
    use super::super::hash::{Hash128, twice};
    use super::{Ordinary, WAYS};

    fn name(number: u32) -> Hash128 {
        twice(format!("firma{number}.no").as_bytes())
    }

    #[test]
    fn a_name_is_known_once_it_was_told_and_no_other_is() {
        let ordinary = Ordinary::default();
        assert!(!ordinary.holds(name(0)));
        (0..10_000).for_each(|number| ordinary.insert(name(number)));
        let known =
            |numbers: std::ops::Range<u32>| numbers.filter(|n| ordinary.holds(name(*n))).count();
        assert_eq!(known(0..10_000), 10_000);
        assert_eq!(known(10_000..200_000), 0);
    }

    #[test]
    fn a_full_set_forgets_one_and_is_never_wrong() {
        let ordinary = Ordinary::default();
        let names: Vec<Hash128> = (1..10).map(|number| Hash128([7, number])).collect();
        for name in &names {
            ordinary.insert(*name);
            assert!(ordinary.holds(*name));
        }
        let held = names.iter().filter(|name| ordinary.holds(**name)).count();
        assert_eq!(held, WAYS);
        assert!(!ordinary.holds(Hash128([7, 10])) && !ordinary.holds(Hash128([8, 1])));
    }
}
