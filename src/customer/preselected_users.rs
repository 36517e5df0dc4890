//! Lists of users in scope, so that a rule does not have to search all users.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::address_index::AddressRef;
use super::user::{Access, User};
use super::user_address::{AddressField, UserAddress};
use crate::email::Level;

/// Number of users that one parallel task reads.
const USERS_PER_TASK: usize = 4096;

/// Lists of users in scope, for rules that need only certain users. All lists are in the order of the users.
#[derive(Debug, Clone, Default)]
pub struct PreselectedUsers {
    /// Number of users in scope.
    pub users: usize,
    /// The addresses that rules check and that have a defect above [`Level::Info`].
    pub defective: Vec<AddressRef>,
    /// The addresses that the export damaged.
    pub damaged: Vec<AddressRef>,
    /// Those of the users' first addresses that contain a non-ASCII character, or a domain label that represents such a
    /// character.
    pub non_ascii: Vec<AddressRef>,
    /// The users with bounced messages for at least one address.
    pub with_bounces: Vec<usize>,
    /// The users with several addresses.
    pub with_several: Vec<usize>,
    /// The users without an address of their own, as defined by [`UserAddress::is_own`].
    pub without_address: Vec<usize>,
    /// Whether any user in scope has several addresses in `Email`.
    pub has_several_emails: bool,
    /// Whether any user in scope has a Customer Service account.
    pub has_service_account: bool,
    /// The users, by the domain of their first address. The domain is in ASCII form (A-labels).
    pub by_domain: BTreeMap<Box<str>, Vec<usize>>,
}

impl PreselectedUsers {
    pub(super) fn of(users: &[User]) -> Self {
        let tasks: Vec<Task<'_>> = users
            .par_chunks(USERS_PER_TASK)
            .enumerate()
            .map(|(task, users)| Task::of(users, task * USERS_PER_TASK))
            .collect();
        let mut index = Self::default();
        for task in tasks {
            index.add(task);
        }
        index
    }

    fn add(&mut self, task: Task<'_>) {
        let part = task.index;
        self.users += part.users;
        self.defective.extend(part.defective);
        self.damaged.extend(part.damaged);
        self.non_ascii.extend(part.non_ascii);
        self.with_bounces.extend(part.with_bounces);
        self.with_several.extend(part.with_several);
        self.without_address.extend(part.without_address);
        self.has_several_emails |= part.has_several_emails;
        self.has_service_account |= part.has_service_account;
        let domains: BTreeMap<&str, Vec<usize>> = task.domains.into_iter().collect();
        for (domain, users) in domains {
            match self.by_domain.get_mut(domain) {
                Some(known) => known.extend(users),
                None => drop(self.by_domain.insert(domain.into(), users)),
            }
        }
    }
}

/// The index of a range of users, built by one parallel task. The field `domains` replaces `index.by_domain`, so that
/// the name of a domain is not copied in every task.
#[derive(Default)]
struct Task<'u> {
    index: PreselectedUsers,
    domains: FxHashMap<&'u str, Vec<usize>>,
}

impl<'u> Task<'u> {
    /// Returns the index of a range of users. `first` is the index of the first user of the range.
    fn of(users: &'u [User], first: usize) -> Self {
        let mut task = Self::default();
        for (offset, user) in users.iter().enumerate() {
            if user.access != Access::Excluded {
                task.add_user(user, first + offset);
            }
        }
        task
    }

    fn add_user(&mut self, user: &'u User, at: usize) {
        let index = &mut self.index;
        index.users += 1;
        index.has_service_account |= user.service_account().is_some();
        for (address, of_user) in user.addresses.iter().enumerate() {
            let entry = AddressRef { user: at, address };
            let has_defect =
                |of: &UserAddress| of.defects().iter().any(|it| it.level > Level::Info);
            if is_checked(entry, of_user) && has_defect(of_user) {
                index.defective.push(entry);
            }
            if of_user.damage.is_some() {
                index.damaged.push(entry);
            }
        }
        let bounced = |address: &UserAddress| address.bounces().is_some_and(|number| number > 0);
        if user.addresses.iter().any(bounced) {
            index.with_bounces.push(at);
        }
        if user.addresses.len() > 1 {
            index.with_several.push(at);
            let emails = user.addresses.iter();
            let emails = emails.filter(|address| address.field == AddressField::Email);
            index.has_several_emails |= emails.count() > 1;
        }
        if !user.addresses.iter().any(UserAddress::is_own) {
            index.without_address.push(at);
        }
        let Some(keys) = user.addresses.first().and_then(UserAddress::keys) else {
            return;
        };
        self.domains
            .entry(keys.ascii_domain())
            .or_default()
            .push(at);
        if keys.is_beyond_ascii() {
            self.index.non_ascii.push(AddressRef {
                user: at,
                address: 0,
            });
        }
    }
}

/// Returns whether the rules check an address. They check the user's first address, and the address in
/// `associate.userName` even if it is not the first.
fn is_checked(entry: AddressRef, address: &UserAddress) -> bool {
    entry.is_first_choice() || address.field == AddressField::UserName
}
