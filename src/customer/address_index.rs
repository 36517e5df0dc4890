//! Groups addresses that have the same key, and ranks the users of a group by who should keep the address.
//!
//! All rules about duplicates use this index.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::hash::BuildHasher as _;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxBuildHasher;

use super::equal_groups::equal_groups;
use super::user::{Access, User, UserStatus};
use super::user_address::UserAddress;
use crate::email::AddressKeys;
use crate::locale::{Listing, Message};
use crate::model::calendar_day::day_in_message;
use crate::model::work;

/// A reference to one address of one user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct AddressRef {
    /// The user's index in the list of all users.
    pub user: usize,
    /// The address's index in the list of the user's addresses.
    pub address: usize,
}

impl AddressRef {
    /// Returns whether Online would use this address as the user name.
    pub fn is_first_choice(self) -> bool {
        self.address == 0
    }

    /// Returns the user who has the address.
    pub fn user(self, users: &[User]) -> &User {
        work::count();
        &users[self.user]
    }

    /// Returns the address itself.
    pub fn user_address(self, users: &[User]) -> &UserAddress {
        work::count();
        &users[self.user].addresses[self.address]
    }
}

/// An index of all addresses of all users.
#[derive(Debug, Clone, Default)]
pub struct AddressIndex {
    /// A sorted list of pairs: the hash of a login key, and the index of a user who has an address with this key.
    by_login: Vec<(u64, u32)>,
}

impl AddressIndex {
    pub(super) fn of(users: &[User]) -> Self {
        let entries = users.par_iter().enumerate().flat_map_iter(|(index, user)| {
            let index = u32::try_from(index).expect("fewer users");
            let keys = user.addresses.iter().filter_map(UserAddress::keys);
            keys.map(move |keys| (hash(keys.login.as_str()), index))
        });
        let mut by_login: Vec<(u64, u32)> = entries.collect();
        by_login.par_sort_unstable();
        by_login.dedup();
        by_login.shrink_to_fit();
        Self { by_login }
    }

    /// Returns the index of the first user, other than `user`, who has an address with this login key. Returns `None`
    /// if only `user` or nobody has such an address.
    pub(super) fn other_user(&self, users: &[User], login: &str, user: usize) -> Option<usize> {
        let hash = hash(login);
        let from = self.by_login.partition_point(|(other, _)| *other < hash);
        let has_login = |holder: &usize| {
            let keys = users[*holder]
                .addresses
                .iter()
                .filter_map(UserAddress::keys);
            keys.into_iter().any(|keys| keys.login.as_str() == login)
        };
        self.by_login[from..]
            .iter()
            .take_while(|(other, _)| *other == hash)
            .map(|(_, holder)| *holder as usize)
            .find(|holder| *holder != user && has_login(holder))
    }
}

fn hash(text: &str) -> u64 {
    FxBuildHasher.hash_one(text)
}

/// Groups addresses by the key that `key` returns, and returns the groups with addresses of at least two users. `which`
/// selects the addresses to compare.
pub fn groups_by_key(
    users: &[User],
    which: impl Fn(&User, AddressRef) -> bool + Sync,
    key: impl Fn(&AddressKeys) -> Arc<str> + Sync,
) -> Vec<Vec<AddressRef>> {
    let hashed = users.par_iter().enumerate().flat_map_iter(|(index, user)| {
        work::count();
        let (which, key) = (&which, &key);
        let addresses = user.addresses.iter().enumerate();
        addresses.filter_map(move |(address, of_user)| {
            let entry = AddressRef {
                user: index,
                address,
            };
            let keys = of_user.keys().filter(|_| which(user, entry))?;
            Some((hash(&key(keys)), entry))
        })
    });
    let text = |entry: AddressRef| entry.user_address(users).keys().map(&key);
    equal_groups(hashed.collect(), |entry| entry.user, text)
}

/// Sorts addresses by their users, so that the user who should keep the address comes first. Users are compared by
/// whether they need access, then by licence, administrator rights, last login (latest first) and id (lowest first).
pub fn by_keep_order(mut entries: Vec<AddressRef>, users: &[User]) -> Vec<AddressRef> {
    entries.sort_by_key(|entry| (keep_rank(entry.user(users)), entry.address));
    entries
}

/// Returns whether the first of two users with the same address should keep it.
pub fn keeps_before(one: &User, other: &User) -> bool {
    keep_rank(one) < keep_rank(other)
}

fn keep_rank(user: &User) -> impl Ord + use<> {
    (
        user.access,
        !user.is_licensed(),
        user.administrator.is_none(),
        Reverse(user.last_login()),
        user.id,
    )
}

/// Returns the first address of each user in a group, in the order of [`by_keep_order`].
pub fn one_per_user(entries: &[AddressRef], users: &[User]) -> Vec<AddressRef> {
    let mut first: BTreeMap<usize, AddressRef> = BTreeMap::new();
    for entry in entries {
        first
            .entry(entry.user)
            .and_modify(|known| *known = (*known).min(*entry))
            .or_insert(*entry);
    }
    by_keep_order(first.into_values().collect(), users)
}

/// Returns the facts about a user that affect whether this user should keep the address.
pub fn keep_reason(user: &User) -> Message {
    let mut facts: Vec<Message> = Vec::new();
    if user.is_licensed() {
        let plans = Listing::all(user.plans.iter());
        facts.push(Message::new("keep-reason-plans").with("plans", plans));
    }
    if user.administrator.is_some() {
        facts.push(Message::new("keep-reason-administrator"));
    }
    if user.access == Access::Excluded {
        facts.push(match user.status {
            UserStatus::Login => Message::new("keep-reason-out-of-scope"),
            status => status.describe(),
        });
    }
    facts.push(match user.last_login() {
        Some(at) => Message::new("keep-reason-login").with("day", day_in_message(at)),
        None => Message::new("keep-reason-no-login"),
    });
    let limit = facts.len();
    Message::new("keep-reason").with("facts", Listing::some(facts, limit))
}
