//! Who shall have access to Online: the consultant's word, laid over the users.

use std::collections::HashMap;

use super::users::{User, UserStatus};

/// Who shall have access, as asked for with `--access`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AccessPolicy {
    /// Users with a licence must; login users without one are a question.
    #[default]
    Ask,
    /// Every login user must.
    All,
    /// Users with a licence must; the others are out of scope.
    Licensed,
    /// The users listed must; the others are out of scope.
    Listed(AccessList),
}

/// A list of users: user ids, logins or e-mail addresses, one an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccessList {
    /// The entries as written.
    pub entries: Vec<String>,
}

/// Whether one user shall have access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// He must.
    Required,
    /// Somebody has to say.
    Undecided,
    /// He is out of scope.
    Excluded,
}

impl Access {
    /// Returns the word for reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Required => "must",
            Self::Undecided => "question",
            Self::Excluded => "out",
        }
    }
}

/// Gives each user his access, and returns the entries of the list that fit nobody.
///
/// Where it is not known who has a licence, every login user must have access: more count, never
/// fewer.
pub(super) fn grant(users: &mut [User], wish: &AccessPolicy, licences_known: bool) -> Vec<String> {
    if let AccessPolicy::Listed(list) = wish {
        return grant_listed(users, list);
    }
    for user in users.iter_mut() {
        user.access = match (user.status, wish) {
            (UserStatus::Login, AccessPolicy::All) => Access::Required,
            (UserStatus::Login, _) if user.is_licensed() || !licences_known => Access::Required,
            (UserStatus::Login, AccessPolicy::Licensed) => Access::Excluded,
            (UserStatus::Login, _) => Access::Undecided,
            _ => Access::Excluded,
        };
    }
    Vec::new()
}

fn grant_listed(users: &mut [User], list: &AccessList) -> Vec<String> {
    let mut wanted: HashMap<String, bool> = list
        .entries
        .iter()
        .map(|entry| (entry.trim().to_lowercase(), false))
        .collect();
    for user in users.iter_mut() {
        let mut found = false;
        for name in names_of(user) {
            if let Some(used) = wanted.get_mut(&name) {
                *used = true;
                found = true;
            }
        }
        // A listed user counts even if he cannot log in today: that is what has to be mended.
        user.access = if found {
            Access::Required
        } else {
            Access::Excluded
        };
    }
    list.entries
        .iter()
        .filter(|entry| wanted.get(&entry.trim().to_lowercase()) == Some(&false))
        .cloned()
        .collect()
}

/// What an entry of the list may call a user. His addresses are added by the caller's tables.
fn names_of(user: &User) -> Vec<String> {
    let mut names = vec![user.login.trim().to_lowercase()];
    names.extend(user.id.map(|id| id.to_string()));
    names.extend(user.user_name.iter().map(|name| name.trim().to_lowercase()));
    names.extend(
        user.addresses
            .iter()
            .map(|address| address.value.trim().to_lowercase()),
    );
    names.retain(|name| !name.is_empty());
    names
}
