//! Counts the users in scope, the users out of scope by reason, and the users of each sign-in domain.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Access, Customer, User, UserStatus};
use crate::model::location::Note;
use crate::model::phrases::grouped;
use crate::model::user_stats::{Share, UserStats};

impl Customer {
    /// Returns a note for each kind of user, with the number of users and the names of users out of scope, such as
    /// `Users who are anonymous: 1 of 65 (ANONYM).`
    pub fn census_notes(&self) -> Vec<Note> {
        self.kinds()
            .into_iter()
            .map(|((access, word), users)| {
                let (number, of) = (grouped(users.len()), grouped(self.users.len()));
                let text = match access {
                    Access::Required => format!("Users who {word}: {number} of {of}."),
                    Access::Undecided | Access::Excluded => {
                        let names = users.iter().map(|user| user.display_name());
                        let names: Vec<Cow<'_, str>> = names.collect();
                        format!("Users who {word}: {number} of {of} ({}).", names.join(", "))
                    }
                };
                Note::info(None, text)
            })
            .collect()
    }

    /// Returns the numbers of users by kind and by sign-in domain.
    pub fn user_stats(&self) -> UserStats {
        let kinds = self.kinds().into_iter().map(|((_, word), users)| Share {
            what: word.to_owned(),
            users: users.len(),
        });
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for users in self.scope.by_domain.values() {
            let first = users.first().and_then(|user| domain(&self.users[*user]));
            *counts.entry(first.unwrap_or_default()).or_default() += users.len();
        }
        let without_address = self.scope.users - counts.values().sum::<usize>();
        let mut domains: Vec<Share> = counts
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

    /// Returns the users of each kind, ordered by access.
    fn kinds(&self) -> BTreeMap<(Access, &'static str), Vec<&User>> {
        let mut kinds: BTreeMap<(Access, &str), Vec<&User>> = BTreeMap::new();
        for user in &self.users {
            let word = match (user.access, user.status) {
                (Access::Required, _) => "need access",
                (Access::Undecided, _) => {
                    "can log in but do not have a licence; somebody has to decide whether they need access"
                }
                (Access::Excluded, UserStatus::Login) => "are out of scope by the access option",
                (Access::Excluded, status) => status.describe_many(),
            };
            let of_kind = kinds.entry((user.access, word)).or_default();
            of_kind.push(user);
        }
        kinds
    }
}

/// Returns the domain of the user's first address.
fn domain(user: &User) -> Option<&str> {
    Some(user.addresses.first()?.keys()?.domain())
}
