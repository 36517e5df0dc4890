//! The users → who counts and who does not, in numbers and by name, and which domains they sign in with.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Access, Customer, User, UserStatus};
use crate::model::location::Note;
use crate::model::user_stats::{Share, UserStats};

impl Customer {
    /// Returns who counts and who does not: how many of each kind, and those who do not by name.
    pub fn census_notes(&self) -> Vec<Note> {
        self.kinds()
            .into_iter()
            .map(|((access, word), names)| {
                let number = names.len();
                let named = match access {
                    Access::Required => String::new(),
                    Access::Undecided | Access::Excluded => format!(": {}", names.join(", ")),
                };
                let of = self.users.len();
                Note::info(None, format!("of {of} users {number} {word}{named}"))
            })
            .collect()
    }

    /// Returns how many users there are of each kind, and at which domain.
    pub fn census(&self) -> UserStats {
        let kinds = self.kinds().into_iter().map(|((_, word), names)| Share {
            what: word.to_owned(),
            users: names.len(),
        });
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut without_address = 0;
        for user in self.in_scope() {
            match domain(user) {
                Some(domain) => *counts.entry(domain).or_default() += 1,
                None => without_address += 1,
            }
        }
        let mut domains: Vec<Share> = counts
            .into_iter()
            .map(|(domain, users)| Share {
                what: domain.to_owned(),
                users,
            })
            .collect();
        // Stable, so equally frequent ones stay in the order of their names.
        domains.sort_by_key(|share| Reverse(share.users));
        UserStats {
            kinds: kinds.collect(),
            domains,
            without_address,
        }
    }

    /// The names of the users of each kind, in the order of access.
    fn kinds(&self) -> BTreeMap<(Access, &'static str), Vec<Cow<'_, str>>> {
        let mut kinds: BTreeMap<(Access, &str), Vec<Cow<'_, str>>> = BTreeMap::new();
        for user in &self.users {
            let word = match (user.access, user.status) {
                (Access::Required, _) => "shall have access",
                (Access::Undecided, _) => {
                    "can log in but have no licence, so somebody has to say whether they shall have access"
                }
                (Access::Excluded, UserStatus::Login) => "are left out by --access",
                (Access::Excluded, status) => status.describe_many(),
            };
            let of_kind = kinds.entry((user.access, word)).or_default();
            of_kind.push(user.display_name());
        }
        kinds
    }
}

/// The domain of the address that Online would take first.
fn domain(user: &User) -> Option<&str> {
    let keys = user.addresses.first()?.examined.keys.as_ref()?;
    Some(keys.domain())
}
