//! The keys of tables that are too big to keep: a bit or two for each.
//!
//! A database counts its ids up, so they stand close together. They are held by pages of 65 536 numbers,
//! each a list while it has few of them and a field of bits from then on.

use std::collections::BTreeMap;

/// Numbers of a page.
const PAGE: u32 = 16;
/// How many numbers a list holds before a field of bits takes less room.
const FEW: usize = 4_096;
const WORDS: usize = (1 << PAGE) / 64;

/// A set of numbers that takes little room where they stand close together.
#[derive(Debug, Clone, Default)]
pub struct IdSet {
    pages: BTreeMap<i64, Page>,
    len: usize,
}

#[derive(Debug, Clone)]
enum Page {
    /// In order.
    Few(Vec<u16>),
    Many(Box<[u64; WORDS]>),
}

impl IdSet {
    /// Adds a number; returns whether it is new.
    pub fn insert(&mut self, key: i64) -> bool {
        let (page, place) = split(key);
        let page = self.pages.entry(page).or_insert(Page::Few(Vec::new()));
        let new = page.insert(place);
        self.len += usize::from(new);
        new
    }

    /// Returns whether the number is among them.
    pub fn contains(&self, key: i64) -> bool {
        let (page, place) = split(key);
        self.pages
            .get(&page)
            .is_some_and(|page| page.contains(place))
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Adds all numbers of another set.
    pub fn add(&mut self, other: &Self) {
        for (page, places) in &other.pages {
            places.each(|place| {
                self.insert((page << PAGE) | i64::from(place));
            });
        }
    }
}

impl Extend<i64> for IdSet {
    fn extend<I: IntoIterator<Item = i64>>(&mut self, keys: I) {
        for key in keys {
            self.insert(key);
        }
    }
}

impl FromIterator<i64> for IdSet {
    fn from_iter<I: IntoIterator<Item = i64>>(keys: I) -> Self {
        let mut set = Self::default();
        set.extend(keys);
        set
    }
}

/// The page of a number, and its place there.
fn split(key: i64) -> (i64, u16) {
    let place = u16::try_from(key & ((1 << PAGE) - 1)).expect("16 bits fit");
    (key >> PAGE, place)
}

fn bit(place: u16) -> (usize, u64) {
    (usize::from(place) / 64, 1 << (place % 64))
}

impl Page {
    fn insert(&mut self, place: u16) -> bool {
        match self {
            Self::Many(words) => {
                let (word, bit) = bit(place);
                let new = words[word] & bit == 0;
                words[word] |= bit;
                new
            }
            Self::Few(places) => {
                let Err(at) = places.binary_search(&place) else {
                    return false;
                };
                if places.len() < FEW {
                    places.insert(at, place);
                    return true;
                }
                let mut words = Box::new([0; WORDS]);
                for place in places.iter().chain([&place]) {
                    let (word, bit) = bit(*place);
                    words[word] |= bit;
                }
                *self = Self::Many(words);
                true
            }
        }
    }

    fn contains(&self, place: u16) -> bool {
        match self {
            Self::Few(places) => places.binary_search(&place).is_ok(),
            Self::Many(words) => {
                let (word, bit) = bit(place);
                words[word] & bit != 0
            }
        }
    }

    fn each(&self, mut see: impl FnMut(u16)) {
        match self {
            Self::Few(places) => places.iter().copied().for_each(see),
            Self::Many(_) => (0..=u16::MAX)
                .filter(|place| self.contains(*place))
                .for_each(&mut see),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn it_holds_what_a_plain_set_holds() {
        // Close together, far apart, below zero, at the edges of pages and of the type.
        let dense = 1..70_000;
        let sparse = (0..5_000).map(|n: i64| n * 1_000_003 - 7);
        let edges = [-1, 0, 65_535, 65_536, i64::MIN, i64::MAX];
        let keys: Vec<i64> = dense.chain(sparse).chain(edges).collect();
        let plain: BTreeSet<i64> = keys.iter().copied().collect();
        let set: IdSet = keys.iter().rev().copied().collect();
        assert_eq!(set.len(), plain.len());
        for key in &keys {
            for near in [key.wrapping_sub(1), *key, key.wrapping_add(1)] {
                assert_eq!(set.contains(near), plain.contains(&near), "{near}");
            }
        }
        let mut both = IdSet::from_iter([2, 99_999_999]);
        both.add(&set);
        assert_eq!(both.len(), set.len() + 1, "2 is in both");
        assert!(both.contains(99_999_999) && both.contains(i64::MIN));
    }

    #[test]
    fn keys_in_a_row_take_a_bit_each() {
        let mut set = IdSet::default();
        set.extend(1..1_000_000);
        let many = set
            .pages
            .values()
            .filter(|page| matches!(page, Page::Many(_)));
        assert!(many.count() >= 15, "fields of bits");
    }
}
