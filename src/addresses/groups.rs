//! Finds groups of records with equal keys. A group contains all records with its key, and the record to keep is first.
//!
//! Cells with equal hash prefixes are candidates. Their keys are then compared, so that a hash collision never leads to
//! a finding. A cell without keys belongs to no group.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use super::address_store::{AddressStore, keyed, number};
use super::chunk::{RawAddress, hash_prefix, narrow};
use crate::email::{
    Address, AddressHasher, AddressKeys, AddressRelation, AddressVerdict, DomainTable, Examiner,
    Steps,
};
use crate::model::table::TableKind;

/// A group of records that have an address with the same key.
#[derive(Debug)]
pub(super) struct AddressGroup {
    pub(super) relation: AddressRelation,
    /// The key that all members have.
    pub(super) key: String,
    /// The cells of the members. The first member is the record to keep.
    pub(super) members: Vec<u32>,
    /// Whether the address of the record to keep has no error and needs no repair.
    pub(super) keeps_correct: bool,
    /// The sort key and the cell number of the member that comes first in the order of records.
    first: (SortKey, u32),
    /// The values of the report column `matched_by`, which say how the addresses match.
    pub(super) matched_by: Vec<String>,
}

/// The table and the numeric id of a cell's record. Cells are sorted by these values first.
type SortKey = (Option<TableKind>, i64);

/// Returns all groups, sorted by [`AddressRelation`], and then by the member that comes first in the order of records.
pub(super) fn find(
    store: &AddressStore,
    examiner: &Examiner,
    domains: &DomainTable,
) -> Vec<AddressGroup> {
    let finder = GroupFinder {
        store,
        examiner,
        domains,
    };
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
    groups.par_sort_by(|one, other| {
        let by_relation = (one.relation, one.first.0).cmp(&(other.relation, other.first.0));
        by_relation
            .then_with(|| store.compare(one.first.1, other.first.1))
            .then_with(|| one.key.cmp(&other.key))
    });
    groups
}

fn sorted(members: &[u32]) -> Vec<u32> {
    let mut members = members.to_vec();
    members.sort_unstable();
    members
}

/// A cell of a group, and the properties of its address that matter in the group.
struct GroupMember<'s> {
    number: u32,
    cell: RawAddress<'s>,
    /// Whether the address has an error, and whether it needs a repair. The member with the lowest rank is kept.
    rank: (bool, bool),
    steps: Steps,
}

impl<'s> GroupMember<'s> {
    fn of(number: u32, cell: RawAddress<'s>, address: &Address) -> Self {
        Self {
            number,
            cell,
            rank: (
                address.verdict == AddressVerdict::Error,
                address.repaired.is_some(),
            ),
            steps: address.steps,
        }
    }
}

struct GroupFinder<'a> {
    store: &'a AddressStore,
    examiner: &'a Examiner,
    domains: &'a DomainTable,
}

/// Number of hash prefixes that one thread looks up at a time.
const PREFIXES_PER_TASK: usize = 4096;

/// Sets of cells. All cells of a set have the same hash prefix.
type Candidates = Vec<Vec<u32>>;

impl GroupFinder<'_> {
    fn same_address(&self) -> Vec<AddressGroup> {
        let clean = self.domains.clean_ids();
        let runs = self.store.login_runs();
        let groups = runs.into_par_iter().flat_map_iter(|run| {
            let mut members: Vec<(String, GroupMember<'_>)> = Vec::with_capacity(run.len());
            members.extend(
                run.iter()
                    .filter_map(|pair| self.with_login(number(*pair), &clean)),
            );
            // The sort is stable, so members with the same key keep their order.
            members.sort_by(|one, other| one.0.cmp(&other.0));
            self.same_logins(members)
        });
        groups.collect()
    }

    /// Returns a cell with its login key, or `None` if the cell has no keys. `clean` contains, for each domain id,
    /// whether the domain is clean (see [`DomainTable::clean_ids`]).
    fn with_login(&self, number: u32, clean: &[bool]) -> Option<(String, GroupMember<'_>)> {
        let cell = self.store.cell(number);
        let is_clean = clean[self.store.domain(number) as usize];
        let reading = self.examiner.login(cell.value, is_clean)?;
        let rank = (
            reading.verdict == AddressVerdict::Error,
            reading.needs_repair,
        );
        let steps = reading.steps;
        let member = GroupMember {
            number,
            cell,
            rank,
            steps,
        };
        Some((reading.login, member))
    }

    /// Returns the groups of members with the same login key. In `members`, equal keys must be next to each other.
    fn same_logins(&self, members: Vec<(String, GroupMember<'_>)>) -> Vec<AddressGroup> {
        let mut groups = Vec::new();
        let mut rest = members.into_iter().peekable();
        while let Some((key, first)) = rest.next() {
            let mut same = vec![first];
            while let Some((_, other)) = rest.next_if(|(other, _)| *other == key) {
                same.push(other);
            }
            groups.extend(self.group(AddressRelation::SameAddress, key, same));
        }
        groups
    }

    /// Returns the groups whose members have the same mailbox key but not all the same login key. Each group contains a
    /// cell whose mailbox key differs from its login key, so the search starts from these cells.
    fn same_mailbox(&self) -> Vec<AddressGroup> {
        let listed = self.listed_cells(|chunk| &chunk.mailboxes);
        let cells = self.with_plain_logins(&listed);
        let groups = cells.into_par_iter().flat_map_iter(|cells| {
            let groups = self.confirm(AddressRelation::SameMailbox, cells.into_iter(), mailbox);
            groups.into_iter().filter(|group| self.differ(group, login))
        });
        groups.collect()
    }

    /// Returns the groups of look-alike addresses. Each group has a non-ASCII member, so skeletons are computed only
    /// for non-ASCII cells, and for cells whose domain looks like the domain of a non-ASCII cell.
    fn look_alike(&self) -> Vec<AddressGroup> {
        let mut listed = self.listed_cells(|chunk| &chunk.non_ascii);
        let mut wanted: Vec<u32> = listed.iter().map(|(skeleton, _)| *skeleton).collect();
        wanted.par_sort_unstable();
        wanted.dedup();
        listed.extend(self.with_skeletons(&wanted));
        let candidates = by_prefix(listed);
        let groups = candidates.into_par_iter().flat_map_iter(|cells| {
            let groups = self.confirm(AddressRelation::LookAlike, cells.into_iter(), skeleton);
            groups
                .into_iter()
                .filter(|group| self.differ(group, mailbox) && self.has_non_ascii_member(group))
        });
        groups.collect()
    }

    /// Returns a `(prefix, cell)` pair for each ASCII cell whose skeleton hash has one of the prefixes in `wanted`.
    /// `wanted` must be sorted.
    fn with_skeletons(&self, wanted: &[u32]) -> Vec<(u32, u32)> {
        if wanted.is_empty() {
            return Vec::new();
        }
        let skeletons = self.domains.skeletons();
        let of_domain = |domain: u32| skeletons[domain as usize];
        let non_ascii = self.store.numbered().flat_map_iter(|(chunk, _)| {
            let cells = chunk.non_ascii.iter();
            cells.map(|(index, _)| of_domain(chunk.domains[*index as usize]))
        });
        let non_ascii: HashSet<u64> = non_ascii.collect();
        let is_similar: Vec<bool> = skeletons.iter().map(|of| non_ascii.contains(of)).collect();
        let sieve = Sieve::of(wanted);
        let is_wanted =
            |skeleton: u32| sieve.may_contain(skeleton) && wanted.binary_search(&skeleton).is_ok();
        let found = self.store.numbered().flat_map_iter(|(chunk, start)| {
            let hasher = AddressHasher::new(self.examiner, self.domains);
            let mut listed = chunk.non_ascii.iter().map(|(index, _)| *index).peekable();
            let cells = chunk.domains.iter().enumerate();
            let others =
                cells.filter(move |(index, _)| listed.next_if_eq(&narrow(*index)).is_none());
            let similar =
                others.filter(|(_, domain)| **domain != 0 && is_similar[**domain as usize]);
            let hashed = similar.filter_map(move |(index, domain)| {
                let skeleton = hasher.skeleton(chunk.cell(index).value, of_domain(*domain))?;
                Some((hash_prefix(skeleton), start + narrow(index)))
            });
            hashed.filter(|(skeleton, _)| is_wanted(*skeleton))
        });
        found.collect()
    }

    fn same_in_idna2003(&self) -> Vec<AddressGroup> {
        let listed = self.listed_cells(|chunk| &chunk.deviations);
        let cells = self.with_plain_logins(&listed);
        let groups = cells.into_par_iter().flat_map_iter(|cells| {
            let groups = self.confirm(AddressRelation::LookAlike, cells.into_iter(), deviation);
            groups.into_iter().filter(|group| self.differ(group, login))
        });
        groups.collect()
    }

    /// Calls `list` for each chunk, and returns a `(prefix, cell)` pair for each entry of the returned lists.
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

    /// Returns the sets of cells with equal hash prefixes. The sets contain cells in `listed`, and other cells if the
    /// prefix of their login hash occurs in `listed`.
    fn with_plain_logins(&self, listed: &[(u32, u32)]) -> Candidates {
        let mut cells: Vec<u32> = listed.iter().map(|(_, cell)| *cell).collect();
        let mut prefixes: Vec<u32> = listed.iter().map(|(prefix, _)| *prefix).collect();
        cells.par_sort_unstable();
        prefixes.par_sort_unstable();
        prefixes.dedup();
        let plain = prefixes
            .par_chunks(PREFIXES_PER_TASK)
            .flat_map_iter(|prefixes| self.store.with_logins(prefixes))
            .filter(|(_, cell)| cells.binary_search(cell).is_err());
        let mut all: Vec<(u32, u32)> = plain.collect();
        all.extend(listed);
        by_prefix(all)
    }

    /// Compares the keys of the candidates, and returns the groups of records with equal keys.
    fn confirm<K: Ord + ToString>(
        &self,
        relation: AddressRelation,
        cells: impl Iterator<Item = u32>,
        key: impl Fn(&AddressKeys) -> K,
    ) -> Vec<AddressGroup> {
        let mut by_key: BTreeMap<K, Vec<GroupMember<'_>>> = BTreeMap::new();
        for keyed in keyed(self.store, self.examiner, cells, key) {
            let member = GroupMember::of(keyed.number, keyed.cell, &keyed.address);
            by_key.entry(keyed.key).or_default().push(member);
        }
        let groups = by_key.into_iter();
        groups
            .filter_map(|(key, members)| self.group(relation, key.to_string(), members))
            .collect()
    }

    /// Returns the group of these cells, or `None` if all cells belong to one record.
    fn group(
        &self,
        relation: AddressRelation,
        key: String,
        mut members: Vec<GroupMember<'_>>,
    ) -> Option<AddressGroup> {
        if members.len() < 2 {
            return None;
        }
        members.sort_by(|one, other| self.store.compare_cells(&one.cell, &other.cell));
        let mut rows = HashSet::new();
        members.retain(|member| rows.insert((member.cell.table, member.cell.row)));
        members.dedup_by(|other, one| self.store.are_one_record(&one.cell, &other.cell));
        if members.len() < 2 {
            return None;
        }
        let first = (self.store.sort_key_of(&members[0].cell), members[0].number);
        // The sort is stable, so the first of equally good records stays first.
        members.sort_by_key(|member| member.rank);
        let steps = members.iter().map(|member| member.steps);
        let steps = steps.fold(Steps::default(), Steps::union);
        Some(AddressGroup {
            relation,
            key,
            matched_by: relation.matched_by(steps.iter()),
            keeps_correct: members[0].rank == (false, false),
            first,
            members: members.into_iter().map(|member| member.number).collect(),
        })
    }

    /// Returns whether `key` returns different values for the members of the group.
    fn differ<K: PartialEq>(&self, group: &AddressGroup, key: impl Fn(&AddressKeys) -> K) -> bool {
        let members = group.members.iter().copied();
        let mut keys = keyed(self.store, self.examiner, members, key).map(|keyed| keyed.key);
        let first = keys.next();
        keys.any(|key| Some(key) != first)
    }

    fn has_non_ascii_member(&self, group: &AddressGroup) -> bool {
        let members = group.members.iter().copied();
        let mut keys = keyed(self.store, self.examiner, members, |keys| {
            let login = keys.login.as_str();
            !login.is_ascii() || login.contains("xn--")
        });
        keys.any(|keyed| keyed.key)
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

/// Returns each set of two or more cells with equal hash prefixes.
fn by_prefix(mut cells: Vec<(u32, u32)>) -> Candidates {
    cells.par_sort_unstable();
    cells.dedup();
    let runs = cells.chunk_by(|one, other| one.0 == other.0);
    runs.filter(|run| run.len() > 1)
        .map(|run| run.iter().map(|(_, cell)| *cell).collect())
        .collect()
}

/// A filter for a set of numbers, with one bit for each value of a number's leading bits. The filter rules out most
/// numbers that are not in the set, without a search in the set.
struct Sieve(Vec<u64>);

impl Sieve {
    /// The filter uses this many leading bits of each number.
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
