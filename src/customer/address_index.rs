//! Who holds which address, by each of the keys: the ground that all duplicate rules stand on.

use std::collections::{BTreeMap, HashMap};

use super::access::Access;
use super::addresses::UserAddress;
use super::users::User;
use crate::customer::equal_groups::equal_groups;
use crate::email::AddressKeys;

/// One address of one user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    /// Index of the user.
    pub user: usize,
    /// Index of the address among the user's.
    pub candidate: usize,
}

impl Claim {
    /// Returns whether it is the address that Online would take.
    pub fn is_first_choice(self) -> bool {
        self.candidate == 0
    }

    /// Returns the user.
    pub fn user(self, users: &[User]) -> &User {
        &users[self.user]
    }

    /// Returns the address.
    pub fn candidate(self, users: &[User]) -> &UserAddress {
        &users[self.user].addresses[self.candidate]
    }
}

/// All claims of all users.
#[derive(Debug, Clone, Default)]
pub struct Claims {
    claims: Vec<Claim>,
    by_login: HashMap<String, Vec<usize>>,
}

impl Claims {
    pub(super) fn of(users: &[User]) -> Self {
        let mut claims = Vec::new();
        let mut by_login: HashMap<String, Vec<usize>> = HashMap::new();
        for (user, each) in users.iter().enumerate() {
            for (candidate, of_user) in each.addresses.iter().enumerate() {
                if let Some(keys) = &of_user.address.keys {
                    by_login
                        .entry(keys.login.as_str().to_owned())
                        .or_default()
                        .push(user);
                }
                claims.push(Claim { user, candidate });
            }
        }
        Self { claims, by_login }
    }

    /// Returns the groups of claims that share a key, among those that `which` selects; each group
    /// has at least two claims.
    pub fn groups(
        &self,
        users: &[User],
        which: impl Fn(&User, Claim) -> bool,
        key: impl Fn(&AddressKeys) -> String,
    ) -> Vec<Vec<Claim>> {
        let selected: Vec<Claim> = self
            .claims
            .iter()
            .copied()
            .filter(|claim| which(claim.user(users), *claim))
            .collect();
        let keys: Vec<Option<String>> = selected
            .iter()
            .map(|claim| claim.candidate(users).address.keys.as_ref().map(&key))
            .collect();
        equal_groups(&keys)
            .into_iter()
            .map(|group| group.into_iter().map(|index| selected[index]).collect())
            .collect()
    }

    /// Returns whether nobody but this user holds an address with this login key.
    pub fn is_free(&self, login: &str, user: usize) -> bool {
        self.by_login
            .get(login)
            .is_none_or(|holders| holders.iter().all(|holder| *holder == user))
    }
}

/// Returns the claims in the order in which one would keep them: users with access first, then
/// licensed ones, administrators, the newest login, the lowest id.
pub fn by_worth(mut claims: Vec<Claim>, users: &[User]) -> Vec<Claim> {
    claims.sort_by_key(|claim| {
        let user = claim.user(users);
        (
            user.access,
            !user.is_licensed(),
            user.administrator.is_none(),
            std::cmp::Reverse(user.last_login),
            user.id,
            claim.candidate,
        )
    });
    claims
}

/// Returns the claims of a group by user, users in the order of [`by_worth`].
pub fn one_per_user(claims: &[Claim], users: &[User]) -> Vec<Claim> {
    let mut first: BTreeMap<usize, Claim> = BTreeMap::new();
    for claim in claims {
        first
            .entry(claim.user)
            .and_modify(|known| *known = (*known).min(*claim))
            .or_insert(*claim);
    }
    by_worth(first.into_values().collect(), users)
}

/// Returns why this user is the one to keep, for people.
pub fn worth(user: &User) -> String {
    let mut reasons = Vec::new();
    if user.is_licensed() {
        reasons.push(format!("has {}", user.plans.join(" and ")));
    }
    if user.administrator.is_some() {
        reasons.push("administrator".to_owned());
    }
    if user.access == Access::Out {
        reasons.push(user.standing.describe().to_owned());
    }
    match user.last_login {
        Some(at) => reasons.push(format!("last login {}", crate::schema::show_date(at))),
        None => reasons.push("no login known".to_owned()),
    }
    reasons.join(", ")
}
