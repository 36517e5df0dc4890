//! Which users need access to Online, as the consultant decided.

use std::collections::HashSet;

use super::user::{Access, User, UserAddress, UserStatus};

/// Which users need access, as set with `--access`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AccessPolicy {
    /// Users with a licence need access; login users without one are undecided.
    #[default]
    Ask,
    /// Every login user needs access.
    All,
    /// Users with a licence need access; the others are out of scope.
    Licensed,
    /// The listed users need access; the others are out of scope.
    Listed(AccessList),
}

/// A list of users: one user id, login or e-mail address per entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccessList {
    /// The entries, unchanged.
    pub entries: Vec<String>,
}

/// The access policy, applied to one user after the other.
#[derive(Debug)]
pub(super) struct AccessRules {
    policy: AccessPolicy,
    /// Whether the licences of users are known.
    licences_known: bool,
    /// The entries of the access list, normalised.
    listed: HashSet<String>,
}

/// The names of one user.
#[derive(Debug, Clone, Copy)]
pub(super) struct UserIds<'u> {
    pub(super) id: Option<i64>,
    pub(super) login: &'u str,
    pub(super) user_name: Option<&'u str>,
}

impl AccessRules {
    pub(super) fn new(policy: &AccessPolicy, licences_known: bool) -> Self {
        let listed = match policy {
            AccessPolicy::Listed(list) => {
                list.entries.iter().map(|entry| normalise(entry)).collect()
            }
            AccessPolicy::Ask | AccessPolicy::All | AccessPolicy::Licensed => HashSet::new(),
        };
        Self {
            policy: policy.clone(),
            licences_known,
            listed,
        }
    }

    /// Returns whether a user needs access. If licences are not known, every login user needs access: more users
    /// are in scope, never fewer.
    pub(super) fn of_user(
        &self,
        ids: UserIds<'_>,
        status: UserStatus,
        licensed: bool,
        addresses: &[UserAddress],
    ) -> Access {
        match (&self.policy, status) {
            // A listed user is in scope even if they cannot log in today: that has to be corrected.
            (AccessPolicy::Listed(_), _) => {
                let listed = names(ids, addresses)
                    .iter()
                    .any(|name| self.listed.contains(name));
                if listed {
                    Access::Required
                } else {
                    Access::Excluded
                }
            }
            (AccessPolicy::All, UserStatus::Login) => Access::Required,
            (_, UserStatus::Login) if licensed || !self.licences_known => Access::Required,
            (AccessPolicy::Licensed, UserStatus::Login) => Access::Excluded,
            (AccessPolicy::Ask, UserStatus::Login) => Access::Undecided,
            _ => Access::Excluded,
        }
    }

    /// Returns the entries of the access list that match no user.
    pub(super) fn unmatched(&self, users: &[User]) -> Vec<String> {
        let AccessPolicy::Listed(list) = &self.policy else {
            return Vec::new();
        };
        let known: HashSet<String> = users
            .iter()
            .flat_map(|user| {
                let ids = UserIds {
                    id: user.id,
                    login: &user.login,
                    user_name: user.user_name.as_deref(),
                };
                names(ids, &user.addresses)
            })
            .collect();
        let unmatched = list.entries.iter().filter(|entry| {
            let name = normalise(entry);
            !known.contains(&name)
        });
        unmatched.cloned().collect()
    }
}

/// Returns the names by which the access list may name a user.
fn names(ids: UserIds<'_>, addresses: &[UserAddress]) -> Vec<String> {
    let mut names = vec![normalise(ids.login)];
    names.extend(ids.id.map(|id| id.to_string()));
    names.extend(ids.user_name.map(normalise));
    names.extend(addresses.iter().map(|address| normalise(&address.value)));
    names.retain(|name| !name.is_empty());
    names
}

fn normalise(name: &str) -> String {
    name.trim().to_lowercase()
}
