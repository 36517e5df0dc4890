//! Cells with equal keys → groups of records, whole, the one to keep first.
//!
//! Candidates have equal halves of hashes; equality is confirmed on the keys themselves, so that a
//! collision never becomes a finding. A cell without keys is equal to nothing.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use super::address_store::{Ledger, keyed, number};
use crate::email::{Address, AddressKeys, AddressVerdict, Examiner, Step};

/// How the members of a group are equal; the places of the rules in their requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum GroupKind {
    /// The same address.
    Same,
    /// They reach the same mailbox.
    Alias,
    /// They look the same.
    Looks,
}

/// Records with equal addresses.
#[derive(Debug)]
pub(super) struct AddressGroup {
    pub(super) kind: GroupKind,
    /// The key that they share.
    pub(super) key: String,
    /// The cells, the one to keep first.
    pub(super) members: Vec<u32>,
    /// What made them equal.
    pub(super) steps: Vec<Step>,
}

/// Returns all groups, in the order of their kinds and of their first records.
pub(super) fn find(ledger: &Ledger, examiner: &Examiner) -> Vec<AddressGroup> {
    let finder = Finder { ledger, examiner };
    let mut groups = finder.same();
    groups.extend(finder.alias());
    let alike = finder.alike();
    let known: HashSet<Vec<u32>> = alike.iter().map(|group| sorted(&group.members)).collect();
    let deviating = finder.deviating().into_iter();
    let mut deviating: Vec<AddressGroup> = deviating
        .filter(|group| !known.contains(&sorted(&group.members)))
        .collect();
    groups.extend(alike);
    groups.append(&mut deviating);
    let first = |group: &AddressGroup| {
        let members = group.members.iter().copied();
        members.min_by(|one, other| ledger.compare(*one, *other))
    };
    let mut placed: Vec<_> = groups
        .into_par_iter()
        .filter_map(|group| {
            let first = first(&group)?;
            Some((group.kind, ledger.order(first), first, group))
        })
        .collect();
    placed.par_sort_by(|one, other| {
        let by_kind = (one.0, one.1).cmp(&(other.0, other.1));
        by_kind
            .then_with(|| ledger.compare(one.2, other.2))
            .then_with(|| one.3.key.cmp(&other.3.key))
    });
    placed.into_iter().map(|(_, _, _, group)| group).collect()
}

fn sorted(members: &[u32]) -> Vec<u32> {
    let mut members = members.to_vec();
    members.sort_unstable();
    members
}

struct Finder<'a> {
    ledger: &'a Ledger,
    examiner: &'a Examiner,
}

/// Candidates by the half of a hash.
type Candidates = Vec<Vec<u32>>;

impl Finder<'_> {
    fn same(&self) -> Vec<AddressGroup> {
        let runs = self.ledger.login_runs();
        let groups = runs.into_par_iter().flat_map_iter(|run| {
            let cells = run.iter().map(|pair| number(*pair));
            self.confirm(GroupKind::Same, cells, login)
        });
        groups.collect()
    }

    /// Only cells whose mailbox key is not the login key can make a group that `same` does not have.
    fn alias(&self) -> Vec<AddressGroup> {
        let odd = self.listed(|chunk| &chunk.mailboxes);
        let cells = self.with_plain_logins(&odd);
        let groups = cells.into_par_iter().flat_map_iter(|cells| {
            let groups = self.confirm(GroupKind::Alias, cells.into_iter(), mailbox);
            groups.into_iter().filter(|group| self.differ(group, login))
        });
        groups.collect()
    }

    /// Only groups with a member beyond ASCII are listed.
    fn alike(&self) -> Vec<AddressGroup> {
        let beyond = self.ledger.numbered().flat_map_iter(|(chunk, _)| {
            let cells = chunk.beyond_ascii.iter();
            cells.map(|(index, _)| chunk.skeletons[*index as usize])
        });
        let mut wanted: Vec<u32> = beyond.collect();
        wanted.par_sort_unstable();
        wanted.dedup();
        let sieve = Sieve::of(&wanted);
        let found = self.ledger.numbered().flat_map_iter(|(chunk, start)| {
            let cells = chunk.skeletons.iter().zip(start..);
            cells
                .filter(|(skeleton, _)| {
                    sieve.may_hold(**skeleton) && wanted.binary_search(skeleton).is_ok()
                })
                .map(|(skeleton, cell)| (*skeleton, cell))
        });
        let candidates = by_half(found.collect());
        let groups = candidates.into_par_iter().flat_map_iter(|cells| {
            let groups = self.confirm(GroupKind::Looks, cells.into_iter(), skeleton);
            groups
                .into_iter()
                .filter(|group| self.differ(group, mailbox) && self.any_beyond_ascii(group))
        });
        groups.collect()
    }

    fn deviating(&self) -> Vec<AddressGroup> {
        let odd = self.listed(|chunk| &chunk.beyond_ascii);
        let cells = self.with_plain_logins(&odd);
        let groups = cells.into_par_iter().flat_map_iter(|cells| {
            let groups = self.confirm(GroupKind::Looks, cells.into_iter(), deviation);
            groups.into_iter().filter(|group| self.differ(group, login))
        });
        groups.collect()
    }

    /// Returns the cells that chunks list apart, with the half that is noted there.
    fn listed(
        &self,
        list: impl Fn(&super::chunk::AddressChunk) -> &Vec<(u32, u32)> + Sync,
    ) -> Vec<(u32, u32)> {
        let cells = self.ledger.numbered().flat_map_iter(|(chunk, start)| {
            let cells = list(chunk).iter();
            cells.map(move |(index, half)| (*half, start + index))
        });
        cells.collect()
    }

    /// Returns the listed cells by their half, each with the cells whose login key has the same.
    fn with_plain_logins(&self, odd: &[(u32, u32)]) -> Candidates {
        let mut listed: Vec<u32> = odd.iter().map(|(_, cell)| *cell).collect();
        let mut halves: Vec<u32> = odd.iter().map(|(half, _)| *half).collect();
        listed.par_sort_unstable();
        halves.par_sort_unstable();
        halves.dedup();
        let plain = halves.into_par_iter().flat_map_iter(|half| {
            let cells = self.ledger.with_login(half);
            let listed = &listed;
            cells
                .filter(move |cell| listed.binary_search(cell).is_err())
                .map(move |cell| (half, cell))
        });
        let mut all: Vec<(u32, u32)> = plain.collect();
        all.extend(odd);
        by_half(all)
    }

    /// Returns the groups of records among cells whose hashes are equal.
    fn confirm<K: Ord + ToString>(
        &self,
        kind: GroupKind,
        cells: impl Iterator<Item = u32>,
        key: impl Fn(&AddressKeys) -> K,
    ) -> Vec<AddressGroup> {
        let mut by_key: BTreeMap<K, Vec<(u32, Address)>> = BTreeMap::new();
        for (key, cell, address) in keyed(self.ledger, self.examiner, cells, key) {
            by_key.entry(key).or_default().push((cell, address));
        }
        let groups = by_key.into_iter();
        groups
            .filter_map(|(key, members)| self.group(kind, key.to_string(), members))
            .collect()
    }

    /// Returns the group of these cells, if they belong to two records or more.
    fn group(
        &self,
        kind: GroupKind,
        key: String,
        mut members: Vec<(u32, Address)>,
    ) -> Option<AddressGroup> {
        members.sort_by(|(one, _), (other, _)| self.ledger.compare(*one, *other));
        members.dedup_by(|(other, _), (one, _)| self.ledger.is_one_record(*one, *other));
        if members.len() < 2 {
            return None;
        }
        // A stable sort: among equals the first record stays first.
        members.sort_by_key(|(_, address)| {
            (
                address.verdict == AddressVerdict::Error,
                address.repaired.is_some(),
            )
        });
        let mut steps: Vec<Step> = members
            .iter()
            .flat_map(|(_, address)| address.steps())
            .filter(|step| kind != GroupKind::Same || !step.is_mailbox_only())
            .collect();
        steps.sort_unstable();
        steps.dedup();
        Some(AddressGroup {
            kind,
            key,
            members: members.into_iter().map(|(cell, _)| cell).collect(),
            steps,
        })
    }

    /// Tells whether the members differ by a stronger key.
    fn differ<K: PartialEq>(&self, group: &AddressGroup, key: impl Fn(&AddressKeys) -> K) -> bool {
        let members = group.members.iter().copied();
        let keys = keyed(self.ledger, self.examiner, members, key);
        keys.windows(2).any(|pair| pair[0].0 != pair[1].0)
    }

    fn any_beyond_ascii(&self, group: &AddressGroup) -> bool {
        let members = group.members.iter().copied();
        let keys = keyed(self.ledger, self.examiner, members, |keys| {
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

/// Returns the cells with equal halves, two and more.
fn by_half(mut cells: Vec<(u32, u32)>) -> Candidates {
    cells.par_sort_unstable();
    cells.dedup();
    let runs = cells.chunk_by(|one, other| one.0 == other.0);
    runs.filter(|run| run.len() > 1)
        .map(|run| run.iter().map(|(_, cell)| *cell).collect())
        .collect()
}

/// Answers quickly that a number is none of those wanted, which is so for nearly all.
struct Sieve(Vec<u64>);

impl Sieve {
    /// Bits of a number that the sieve looks at.
    const BITS: u32 = 22;

    fn of(wanted: &[u32]) -> Self {
        let mut words = vec![0; 1 << (Self::BITS - 6)];
        for number in wanted {
            let (word, bit) = Self::place(*number);
            words[word] |= bit;
        }
        Self(words)
    }

    fn may_hold(&self, number: u32) -> bool {
        let (word, bit) = Self::place(number);
        self.0[word] & bit != 0
    }

    fn place(number: u32) -> (usize, u64) {
        let slot = number >> (32 - Self::BITS);
        ((slot / 64) as usize, 1 << (slot % 64))
    }
}
