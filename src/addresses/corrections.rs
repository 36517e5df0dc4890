//! Finds the corrected address for each finding, and checks whether another record already has the corrected address
//! or would get it too.
//!
//! A correction is suggested only if no other record has or would get the same address. All corrections are compared
//! with each other, because two corrections can be the same address.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::address_store::AddressStore;
use super::chunk::hash_prefix;
use crate::email::{Address, Examiner, LoginKey};
use crate::model::finding::Fix;
use crate::rules::fix_level;

/// The corrected address of a finding.
#[derive(Debug)]
pub(super) struct Correction {
    pub(super) text: String,
    pub(super) fix: Fix,
    /// The login key of the corrected address.
    login: LoginKey,
}

impl Correction {
    /// Returns the correction of an address: the repaired address or, without a repair, the only suggestion. Returns
    /// `None` if there is neither, or if the suggestion is not an address.
    pub(super) fn of(address: &Address, examiner: &Examiner) -> Option<Self> {
        if let (Some(repaired), Some(keys)) = (&address.repaired, &address.keys) {
            // A repair does not change the login key.
            return Some(Self {
                text: repaired.clone(),
                fix: fix_level(address),
                login: keys.login.clone(),
            });
        }
        match address.suggestions.as_slice() {
            [one] => Self::likely(one.clone(), examiner),
            _ => None,
        }
    }

    /// Returns the correction to `text`, which a person has to confirm. Returns `None` if `text` is not an address.
    pub(super) fn likely(text: String, examiner: &Examiner) -> Option<Self> {
        let login = examiner.examine(&text).keys?.login;
        Some(Self {
            text,
            fix: Fix::Confirm,
            login,
        })
    }

    /// Returns the login key of the corrected address.
    pub(super) fn login(&self) -> &LoginKey {
        &self.login
    }
}

/// The cell of another record that prevents a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CorrectionClash {
    /// The other cell already has the corrected address.
    Stored(u32),
    /// The other cell would get the same correction.
    Corrected(u32),
}

/// The findings whose corrections clash. Each entry contains the index of a finding and its clash. The entries are
/// sorted by index.
#[derive(Debug, Default)]
pub(super) struct CorrectionClashes(Vec<(u32, CorrectionClash)>);

impl CorrectionClashes {
    /// Returns the clashes of the corrections with stored addresses and with each other. `cells` contains the cell of
    /// each finding and, if the finding has a correction, the login key of the corrected address.
    pub(super) fn find(
        store: &AddressStore,
        examiner: &Examiner,
        cells: &[(u32, Option<&LoginKey>)],
    ) -> Self {
        let finder = ClashFinder {
            store,
            examiner,
            cells,
        };
        let indexes = 0..u32::try_from(cells.len()).unwrap_or(u32::MAX);
        let hashed = indexes.into_par_iter().filter_map(|index| {
            let (_, login) = cells[index as usize];
            Some((login?.address_hash(), index))
        });
        let mut hashed: Vec<(u64, u32)> = hashed.collect();
        hashed.par_sort_unstable();
        let runs: Vec<&[(u64, u32)]> = hashed.chunk_by(|one, other| one.0 == other.0).collect();
        let clashes = runs.into_par_iter();
        let mut clashes: Vec<_> = clashes.flat_map_iter(|run| finder.in_run(run)).collect();
        clashes.par_sort_unstable_by_key(|(index, _)| *index);
        Self(clashes)
    }

    /// Returns the clash of the finding with this index, or `None` if the finding does not have a correction that
    /// clashes.
    pub(super) fn get(&self, index: usize) -> Option<CorrectionClash> {
        let found = self
            .0
            .binary_search_by_key(&index, |(index, _)| *index as usize);
        found.ok().map(|found| self.0[found].1)
    }
}

struct ClashFinder<'a> {
    store: &'a AddressStore,
    examiner: &'a Examiner,
    /// The cell of each finding and, if the finding has a correction, the login key of the corrected address.
    cells: &'a [(u32, Option<&'a LoginKey>)],
}

impl ClashFinder<'_> {
    /// Returns the clashes of the findings in `run`. The login keys of their corrected addresses have equal hashes.
    fn in_run(&self, run: &[(u64, u32)]) -> Vec<(u32, CorrectionClash)> {
        let prefix = hash_prefix(run[0].0);
        let mut clashes = Vec::new();
        if let [(_, only)] = run {
            let (own, _) = self.cells[*only as usize];
            let is_own = |cell: u32| self.store.is_one_record(own, cell);
            if self.store.with_login(prefix).all(is_own) {
                return clashes;
            }
        }
        let mut by_key: BTreeMap<&LoginKey, Vec<u32>> = BTreeMap::new();
        for (_, index) in run {
            if let (_, Some(login)) = self.cells[*index as usize] {
                by_key.entry(login).or_default().push(*index);
            }
        }
        for (key, indexes) in by_key {
            self.add_clashes(prefix, key, &indexes, &mut clashes);
        }
        clashes
    }

    /// Adds the clashes of the findings whose corrected addresses have this key.
    fn add_clashes(
        &self,
        prefix: u32,
        key: &LoginKey,
        indexes: &[u32],
        clashes: &mut Vec<(u32, CorrectionClash)>,
    ) {
        let has_key = |cell: &u32| {
            let address = self.examiner.examine(self.store.cell(*cell).value);
            address.keys.is_some_and(|keys| keys.login == *key)
        };
        let stored = self.store.with_login(prefix).filter(has_key);
        let stored = FirstTwo::of(self.store, stored);
        let cells = indexes.iter().map(|index| self.cells[*index as usize].0);
        let corrected = FirstTwo::of(self.store, cells);
        for index in indexes {
            let (own, _) = self.cells[*index as usize];
            let other = stored
                .other_than(self.store, own)
                .map(CorrectionClash::Stored);
            let other = other.or_else(|| {
                let other = corrected.other_than(self.store, own);
                other.map(CorrectionClash::Corrected)
            });
            clashes.extend(other.map(|other| (*index, other)));
        }
    }
}

/// Of the records to which the given cells belong, the two that come first in the order of [`AddressStore::compare`].
/// Each record is stored as the number of one of its cells.
#[derive(Debug, Default)]
struct FirstTwo {
    first: Option<u32>,
    second: Option<u32>,
}

impl FirstTwo {
    fn of(store: &AddressStore, cells: impl Iterator<Item = u32>) -> Self {
        let mut two = Self::default();
        for cell in cells {
            two.add(store, cell);
        }
        two
    }

    fn add(&mut self, store: &AddressStore, cell: u32) {
        let is_before =
            |other: Option<u32>| other.is_none_or(|other| store.compare(cell, other).is_lt());
        let is_same =
            |other: Option<u32>| other.is_some_and(|other| store.is_one_record(cell, other));
        if is_same(self.first) {
            return;
        }
        if is_before(self.first) {
            self.second = self.first.replace(cell);
        } else if !is_same(self.second) && is_before(self.second) {
            self.second = Some(cell);
        }
    }

    fn other_than(&self, store: &AddressStore, own: u32) -> Option<u32> {
        [self.first, self.second]
            .into_iter()
            .flatten()
            .find(|cell| !store.is_one_record(own, *cell))
    }
}
