//! Groups of records with equal keys, each complete and with the record to keep first.
//!
//! Candidates have equal hash prefixes; the keys themselves are then compared, so that a hash collision never becomes a
//! finding. A cell without keys is in no group.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use super::address_store::{AddressStore, keyed, number};
use crate::email::{Address, AddressKeys, AddressRelation, AddressVerdict, Examiner};

/// Records with related addresses.
#[derive(Debug)]
pub(super) struct AddressGroup {
    pub(super) relation: AddressRelation,
    /// The common key.
    pub(super) key: String,
    /// The cells; the one to keep is first.
    pub(super) members: Vec<u32>,
    /// The texts for the column `matched_by`.
    pub(super) matched_by: Vec<String>,
}

/// Returns all groups, ordered by relation and first record.
pub(super) fn find(store: &AddressStore, examiner: &Examiner) -> Vec<AddressGroup> {
    let finder = GroupFinder { store, examiner };
    let mut groups = finder.same_address();
    groups.extend(finder.same_mailbox());
    let alike = finder.look_alike();
    let known: HashSet<Vec<u32>> = alike.iter().map(|group| sorted(&group.members)).collect();
    let deviating = finder.same_in_idna2003().into_iter();
    let mut deviating: Vec<AddressGroup> = deviating
        .filter(|group| !known.contains(&sorted(&group.members)))
        .collect();
    groups.extend(alike);
    groups.append(&mut deviating);
    let first = |group: &AddressGroup| {
        let members = group.members.iter().copied();
        members.min_by(|one, other| store.compare(*one, *other))
    };
    let mut placed: Vec<_> = groups
        .into_par_iter()
        .filter_map(|group| {
            let first = first(&group)?;
            Some((group.relation, store.sort_key(first), first, group))
        })
        .collect();
    placed.par_sort_by(|one, other| {
        let by_relation = (one.0, one.1).cmp(&(other.0, other.1));
        by_relation
            .then_with(|| store.compare(one.2, other.2))
            .then_with(|| one.3.key.cmp(&other.3.key))
    });
    placed.into_iter().map(|(_, _, _, group)| group).collect()
}

fn sorted(members: &[u32]) -> Vec<u32> {
    let mut members = members.to_vec();
    members.sort_unstable();
    members
}

struct GroupFinder<'a> {
    store: &'a AddressStore,
    examiner: &'a Examiner,
}

/// Cells with the same hash prefix.
type Candidates = Vec<Vec<u32>>;

impl GroupFinder<'_> {
    fn same_address(&self) -> Vec<AddressGroup> {
        let runs = self.store.login_runs();
        let groups = runs.into_par_iter().flat_map_iter(|run| {
            let cells = run.iter().map(|pair| number(*pair));
            self.confirm(AddressRelation::SameAddress, cells, login)
        });
        groups.collect()
    }

    /// Only a cell whose mailbox key differs from its login key can form a group that is not in `same_address`.
    fn same_mailbox(&self) -> Vec<AddressGroup> {
        let listed = self.listed_cells(|chunk| &chunk.mailboxes);
        let cells = self.with_plain_logins(&listed);
        let groups = cells.into_par_iter().flat_map_iter(|cells| {
            let groups = self.confirm(AddressRelation::SameMailbox, cells.into_iter(), mailbox);
            groups.into_iter().filter(|group| self.differ(group, login))
        });
        groups.collect()
    }

    /// Only groups with a member outside ASCII are reported.
    fn look_alike(&self) -> Vec<AddressGroup> {
        let prefixes = self.store.numbered().flat_map_iter(|(chunk, _)| {
            let cells = chunk.non_ascii.iter();
            cells.map(|(index, _)| chunk.skeletons[*index as usize])
        });
        let mut wanted: Vec<u32> = prefixes.collect();
        wanted.par_sort_unstable();
        wanted.dedup();
        let sieve = Sieve::of(&wanted);
        let found = self.store.numbered().flat_map_iter(|(chunk, start)| {
            let cells = chunk.skeletons.iter().zip(start..);
            cells
                .filter(|(skeleton, _)| {
                    sieve.may_contain(**skeleton) && wanted.binary_search(skeleton).is_ok()
                })
                .map(|(skeleton, cell)| (*skeleton, cell))
        });
        let candidates = by_prefix(found.collect());
        let groups = candidates.into_par_iter().flat_map_iter(|cells| {
            let groups = self.confirm(AddressRelation::LookAlike, cells.into_iter(), skeleton);
            groups
                .into_iter()
                .filter(|group| self.differ(group, mailbox) && self.has_non_ascii_member(group))
        });
        groups.collect()
    }

    fn same_in_idna2003(&self) -> Vec<AddressGroup> {
        let listed = self.listed_cells(|chunk| &chunk.non_ascii);
        let cells = self.with_plain_logins(&listed);
        let groups = cells.into_par_iter().flat_map_iter(|cells| {
            let groups = self.confirm(AddressRelation::LookAlike, cells.into_iter(), deviation);
            groups.into_iter().filter(|group| self.differ(group, login))
        });
        groups.collect()
    }

    /// Returns the cells of a separate list of all chunks, with their hash prefixes.
    fn listed_cells(
        &self,
        list: impl Fn(&super::chunk::AddressChunk) -> &Vec<(u32, u32)> + Sync,
    ) -> Vec<(u32, u32)> {
        let cells = self.store.numbered().flat_map_iter(|(chunk, start)| {
            let cells = list(chunk).iter();
            cells.map(move |(index, prefix)| (*prefix, start + index))
        });
        cells.collect()
    }

    /// Returns the listed cells by their hash prefix, together with the cells whose login key has the same prefix.
    fn with_plain_logins(&self, listed: &[(u32, u32)]) -> Candidates {
        let mut cells: Vec<u32> = listed.iter().map(|(_, cell)| *cell).collect();
        let mut prefixes: Vec<u32> = listed.iter().map(|(prefix, _)| *prefix).collect();
        cells.par_sort_unstable();
        prefixes.par_sort_unstable();
        prefixes.dedup();
        let plain = prefixes.into_par_iter().flat_map_iter(|prefix| {
            let with_login = self.store.with_login(prefix);
            let cells = &cells;
            with_login
                .filter(move |cell| cells.binary_search(cell).is_err())
                .map(move |cell| (prefix, cell))
        });
        let mut all: Vec<(u32, u32)> = plain.collect();
        all.extend(listed);
        by_prefix(all)
    }

    /// Returns the groups of records among cells with equal hash prefixes.
    fn confirm<K: Ord + ToString>(
        &self,
        relation: AddressRelation,
        cells: impl Iterator<Item = u32>,
        key: impl Fn(&AddressKeys) -> K,
    ) -> Vec<AddressGroup> {
        let mut by_key: BTreeMap<K, Vec<(u32, Address)>> = BTreeMap::new();
        for (key, cell, address) in keyed(self.store, self.examiner, cells, key) {
            by_key.entry(key).or_default().push((cell, address));
        }
        let groups = by_key.into_iter();
        groups
            .filter_map(|(key, members)| self.group(relation, key.to_string(), members))
            .collect()
    }

    /// Returns the group of these cells, if they belong to two or more records.
    fn group(
        &self,
        relation: AddressRelation,
        key: String,
        mut members: Vec<(u32, Address)>,
    ) -> Option<AddressGroup> {
        members.sort_by(|(one, _), (other, _)| self.store.compare(*one, *other));
        let mut rows = HashSet::new();
        members.retain(|(cell, _)| rows.insert(self.store.row(*cell)));
        members.dedup_by(|(other, _), (one, _)| self.store.is_one_record(*one, *other));
        if members.len() < 2 {
            return None;
        }
        // Stable, so that the first of equal records stays first.
        members.sort_by_key(|(_, address)| {
            (
                address.verdict == AddressVerdict::Error,
                address.repaired.is_some(),
            )
        });
        let steps = members.iter().flat_map(|(_, address)| address.steps());
        Some(AddressGroup {
            relation,
            key,
            matched_by: relation.matched_by(steps),
            members: members.into_iter().map(|(cell, _)| cell).collect(),
        })
    }

    /// Returns whether the members differ in a stronger key.
    fn differ<K: PartialEq>(&self, group: &AddressGroup, key: impl Fn(&AddressKeys) -> K) -> bool {
        let members = group.members.iter().copied();
        let keys = keyed(self.store, self.examiner, members, key);
        keys.windows(2).any(|pair| pair[0].0 != pair[1].0)
    }

    fn has_non_ascii_member(&self, group: &AddressGroup) -> bool {
        let members = group.members.iter().copied();
        let keys = keyed(self.store, self.examiner, members, |keys| {
            let login = keys.login.as_str();
            !login.is_ascii() || login.contains("xn--")
        });
        keys.iter().any(|(is_beyond, _, _)| *is_beyond)
    }
}

fn login(keys: &AddressKeys) -> crate::email::LoginKey {
    keys.login.clone()
}

fn mailbox(keys: &AddressKeys) -> crate::email::MailboxKey {
    keys.mailbox.clone()
}

fn skeleton(keys: &AddressKeys) -> crate::email::SkeletonKey {
    keys.skeleton()
}

fn deviation(keys: &AddressKeys) -> crate::email::DeviationKey {
    keys.deviation()
}

/// Returns the cells with equal hash prefixes, two or more.
fn by_prefix(mut cells: Vec<(u32, u32)>) -> Candidates {
    cells.par_sort_unstable();
    cells.dedup();
    let runs = cells.chunk_by(|one, other| one.0 == other.0);
    runs.filter(|run| run.len() > 1)
        .map(|run| run.iter().map(|(_, cell)| *cell).collect())
        .collect()
}

/// A bit set over prefixes of numbers, to exclude most numbers quickly.
struct Sieve(Vec<u64>);

impl Sieve {
    /// Number of bits that the sieve checks.
    const BITS: u32 = 22;

    fn of(wanted: &[u32]) -> Self {
        let mut words = vec![0; 1 << (Self::BITS - 6)];
        for number in wanted {
            let (word, bit) = Self::place(*number);
            words[word] |= bit;
        }
        Self(words)
    }

    fn may_contain(&self, number: u32) -> bool {
        let (word, bit) = Self::place(number);
        self.0[word] & bit != 0
    }

    fn place(number: u32) -> (usize, u64) {
        let slot = number >> (32 - Self::BITS);
        ((slot / 64) as usize, 1 << (slot % 64))
    }
}
