//! Finds groups of addresses with the same key, and the order in which the users of a group keep the address.
//!
//! All rules about duplicates use this index.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::user::{Access, User, UserAddress, UserStatus};
use crate::customer::equal_groups::equal_groups;
use crate::email::{AddressKeys, LoginKey};

/// A reference to one address of one user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct AddressRef {
    /// Index of the user among all users.
    pub user: usize,
    /// Index of the address among the addresses of the user.
    pub address: usize,
}

impl AddressRef {
    /// Returns whether Online would use this address as the user name.
    pub fn is_first_choice(self) -> bool {
        self.address == 0
    }

    /// Returns the user who has the address.
    pub fn user(self, users: &[User]) -> &User {
        &users[self.user]
    }

    /// Returns the address itself.
    pub fn user_address(self, users: &[User]) -> &UserAddress {
        &users[self.user].addresses[self.address]
    }
}

/// An index of all addresses of all users.
#[derive(Debug, Clone, Default)]
pub struct AddressIndex {
    entries: Vec<AddressRef>,
    /// Each login key with the index of its user, sorted.
    by_login: Vec<(LoginKey, usize)>,
}

impl AddressIndex {
    pub(super) fn of(users: &[User]) -> Self {
        let mut entries = Vec::new();
        let mut by_login = Vec::new();
        for (user, each) in users.iter().enumerate() {
            for (address, of_user) in each.addresses.iter().enumerate() {
                if let Some(keys) = &of_user.examined.keys {
                    by_login.push((keys.login.clone(), user));
                }
                entries.push(AddressRef { user, address });
            }
        }
        by_login.par_sort_unstable();
        by_login.dedup();
        entries.shrink_to_fit();
        by_login.shrink_to_fit();
        Self { entries, by_login }
    }

    /// Returns the groups of addresses that have the same key. `which` selects the addresses to consider. Each group
    /// has at least two addresses.
    pub fn groups(
        &self,
        users: &[User],
        which: impl Fn(&User, AddressRef) -> bool,
        key: impl Fn(&AddressKeys) -> Arc<str> + Sync,
    ) -> Vec<Vec<AddressRef>> {
        let selected: Vec<AddressRef> = self
            .entries
            .iter()
            .copied()
            .filter(|entry| which(entry.user(users), *entry))
            .collect();
        let keys: Vec<Option<Arc<str>>> = selected
            .par_iter()
            .map(|entry| entry.user_address(users).examined.keys.as_ref().map(&key))
            .collect();
        equal_groups(&keys)
            .into_iter()
            .map(|group| group.into_iter().map(|index| selected[index]).collect())
            .collect()
    }

    /// Returns whether no other user has an address with this login key.
    pub fn is_free(&self, login: &str, user: usize) -> bool {
        self.other_user(login, user).is_none()
    }

    /// Returns the index of the first other user who has an address with this login key.
    pub fn other_user(&self, login: &str, user: usize) -> Option<usize> {
        let from = self
            .by_login
            .partition_point(|(other, _)| other.as_str() < login);
        self.by_login[from..]
            .iter()
            .take_while(|(other, _)| other.as_str() == login)
            .map(|(_, holder)| *holder)
            .find(|holder| *holder != user)
    }
}

/// Sorts addresses by the user who should keep the address: users who need access come first, then users with a
/// licence, then administrators, then the newest login, then the lowest id.
pub fn by_keep_order(mut entries: Vec<AddressRef>, users: &[User]) -> Vec<AddressRef> {
    entries.sort_by_key(|entry| {
        let user = entry.user(users);
        (
            user.access,
            !user.is_licensed(),
            user.administrator.is_none(),
            std::cmp::Reverse(user.last_login),
            user.id,
            entry.address,
        )
    });
    entries
}

/// Returns one address per user of a group, in the order of [`by_keep_order`].
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

/// Returns the facts that decide which user should keep the address.
pub fn keep_reason(user: &User) -> String {
    let mut reasons = Vec::new();
    if user.is_licensed() {
        reasons.push(format!("has {}", user.plans.join(" and ")));
    }
    if user.administrator.is_some() {
        reasons.push("administrator".to_owned());
    }
    if user.access == Access::Excluded {
        reasons.push(match user.status {
            UserStatus::Login => "out of scope".to_owned(),
            status => status.describe().to_owned(),
        });
    }
    match user.last_login {
        Some(at) => reasons.push(format!("last login {}", crate::schema::show_date(at))),
        None => reasons.push("no login known".to_owned()),
    }
    reasons.join(", ")
}
