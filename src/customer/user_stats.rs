//! Counts the users of each kind, and the users in scope at each sign-in domain.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Access, Customer, User, UserStatus};
use crate::locale::{Listing, Message};
use crate::model::location::Note;
use crate::model::user_stats::{Share, UserStats};

impl Customer {
    /// Returns a note for each kind of user, with the number of these users. If these users are out of scope, or if it
    /// is undecided whether they need access, the note also contains their names, for example:
    /// `Users who are anonymous: 1 of 65 (ANONYM).`
    pub fn census_notes(&self) -> Vec<Note> {
        self.kinds()
            .into_iter()
            .map(|(kind, users)| {
                let text = match kind.access {
                    Access::Required => Message::new("note-users")
                        .with("kind", kind.phrase())
                        .with("users", users.len())
                        .with("all", self.users.len()),
                    Access::Undecided | Access::Excluded => {
                        let names = users.iter().map(|user| user.display_name());
                        Message::new("note-users.named")
                            .with("kind", kind.phrase())
                            .with("users", users.len())
                            .with("all", self.users.len())
                            .with("names", Listing::some(names, usize::MAX))
                    }
                };
                Note::info(None, text)
            })
            .collect()
    }

    /// Counts all users by kind, and the users in scope by sign-in domain. Users in scope without a readable first
    /// address are counted separately.
    pub fn user_stats(&self) -> UserStats {
        let kinds = self.kinds().into_iter().map(|(kind, users)| Share {
            what: kind.phrase(),
            users: users.len(),
        });
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for users in self.scope.by_domain.values() {
            let first = users.first().and_then(|user| domain(&self.users[*user]));
            *counts.entry(first.unwrap_or_default()).or_default() += users.len();
        }
        let without_address = self.scope.users - counts.values().sum::<usize>();
        let mut domains: Vec<Share<String>> = counts
            .into_iter()
            .map(|(domain, users)| Share {
                what: domain.to_owned(),
                users,
            })
            .collect();
        // The sort is stable, so domains with the same number of users remain in the order of their names.
        domains.sort_by_key(|share| Reverse(share.users));
        UserStats {
            kinds: kinds.collect(),
            domains,
            without_address,
        }
    }

    /// Returns the users of each kind.
    fn kinds(&self) -> BTreeMap<UserKind, Vec<&User>> {
        let mut kinds: BTreeMap<UserKind, Vec<&User>> = BTreeMap::new();
        for user in &self.users {
            kinds.entry(UserKind::of(user)).or_default().push(user);
        }
        kinds
    }
}

/// A kind of user: whether these users need access and, if they are out of scope, their status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct UserKind {
    access: Access,
    status: Option<UserStatus>,
}

impl UserKind {
    fn of(user: &User) -> Self {
        Self {
            access: user.access,
            status: (user.access == Access::Excluded).then_some(user.status),
        }
    }

    /// Returns a phrase that can follow the words *users who*.
    fn phrase(self) -> Message {
        match (self.access, self.status) {
            (Access::Required, _) => Message::new("users-who-need-access"),
            (Access::Undecided, _) => Message::new("users-who-undecided"),
            (Access::Excluded, status) => status.unwrap_or(UserStatus::Login).describe_many(),
        }
    }
}

/// Returns the domain of the user's first address, or `None` if it is not known.
fn domain(user: &User) -> Option<&str> {
    Some(user.addresses.first()?.keys()?.domain())
}
