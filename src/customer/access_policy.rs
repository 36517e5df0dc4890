//! Selects the users who need access to Online, as the consultant specified.

use std::collections::{BTreeSet, HashMap};

use unicode_normalization::UnicodeNormalization;

use super::user::{Access, User, UserStatus};
use super::user_address::UserAddress;
use crate::email::Examiner;

/// The policy that decides which users need access. It is set with `--access`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AccessPolicy {
    /// Login users with a licence need access. A person has to decide whether the other login users need access too.
    #[default]
    Ask,
    /// Every login user needs access.
    All,
    /// Login users with a licence need access; all other users are out of scope.
    Licensed,
    /// The listed users need access; all other users are out of scope.
    Listed(AccessList),
}

/// An access list. Each entry is a user id, a login or an e-mail address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccessList {
    /// The entries, unchanged.
    pub entries: Vec<String>,
}

/// Sets whether each user needs access, and returns the entries of the access list that do not match any user.
///
/// Without an access list, every login user needs access if the licences are not known, so that no user is missed.
pub(super) fn decide(
    users: &mut [User],
    policy: &AccessPolicy,
    licences_known: bool,
    examiner: &Examiner,
) -> Vec<String> {
    let AccessPolicy::Listed(list) = policy else {
        for user in users {
            user.access = by_status(user, policy, licences_known);
        }
        return Vec::new();
    };
    let (listed, unmatched) = listed(list, users, examiner);
    for (index, user) in users.iter_mut().enumerate() {
        // A user in the access list who cannot log in today is in scope, because either the access list or the user has
        // to be corrected.
        user.access = if listed.contains(&index) {
            Access::Required
        } else {
            Access::Excluded
        };
    }
    unmatched
}

fn by_status(user: &User, policy: &AccessPolicy, licences_known: bool) -> Access {
    if user.status != UserStatus::Login {
        return Access::Excluded;
    }
    match policy {
        AccessPolicy::All => Access::Required,
        _ if user.is_licensed() || !licences_known => Access::Required,
        AccessPolicy::Ask => Access::Undecided,
        AccessPolicy::Licensed | AccessPolicy::Listed(_) => Access::Excluded,
    }
}

/// Returns the users that match the entries of a list, and the entries that do not match any user.
fn listed(
    list: &AccessList,
    users: &[User],
    examiner: &Examiner,
) -> (BTreeSet<usize>, Vec<String>) {
    let names = Names::of(users);
    let mut listed = BTreeSet::new();
    let mut unmatched = Vec::new();
    for entry in &list.entries {
        let named = names.named_by(entry, users, examiner);
        if named.is_empty() {
            unmatched.push(entry.clone());
        }
        listed.extend(named);
    }
    (listed, unmatched)
}

/// The names and addresses by which an entry of an access list can identify users.
#[allow(clippy::struct_field_names, reason = "each says what the map is by")]
#[derive(Debug, Default)]
struct Names {
    /// Users by login, by id, and by user name, except user names that are addresses.
    by_name: HashMap<String, Vec<usize>>,
    /// Users by their first address.
    by_first_address: HashMap<String, Vec<usize>>,
    /// Users by any of their addresses.
    by_address: HashMap<String, Vec<usize>>,
}

impl Names {
    fn of(users: &[User]) -> Self {
        let mut names = Self::default();
        for (index, user) in users.iter().enumerate() {
            for name in own_names(user) {
                names.by_name.entry(name).or_default().push(index);
            }
            for (rank, address) in user.addresses.iter().enumerate() {
                let key = key(address);
                if rank == 0 {
                    let first = names.by_first_address.entry(key.clone()).or_default();
                    first.push(index);
                }
                names.by_address.entry(key).or_default().push(index);
            }
        }
        names
    }

    /// Returns the users that match an entry.
    ///
    /// Login users have priority over other users, and logins, ids and first addresses have priority over additional
    /// addresses. So if an entry is the address of a login user, a deleted login of the same person does not match.
    fn named_by(&self, entry: &str, users: &[User], examiner: &Examiner) -> BTreeSet<usize> {
        let name = normalise(entry);
        let address = match examiner.examine(entry).keys {
            Some(keys) => keys.login.as_str().to_owned(),
            None => name.clone(),
        };
        let found = |map: &HashMap<String, Vec<usize>>, key: &str| -> BTreeSet<usize> {
            map.get(key).into_iter().flatten().copied().collect()
        };
        let mut exact = found(&self.by_name, &name);
        exact.extend(found(&self.by_first_address, &address));
        let any = found(&self.by_address, &address);
        let can_log_in = |users_named: &BTreeSet<usize>| -> BTreeSet<usize> {
            let named = users_named.iter().copied();
            named
                .filter(|index| users[*index].status == UserStatus::Login)
                .collect()
        };
        [can_log_in(&exact), can_log_in(&any), exact, any]
            .into_iter()
            .find(|named| !named.is_empty())
            .unwrap_or_default()
    }
}

/// Returns the names that identify a user, except addresses.
fn own_names(user: &User) -> BTreeSet<String> {
    let id = user.id.map(|id| id.to_string());
    // A user name that is an address is compared as an address.
    let user_name = user.user_name().filter(|name| !name.contains('@'));
    [Some(user.login()), id.as_deref(), user_name]
        .into_iter()
        .flatten()
        .map(normalise)
        .filter(|name| !name.is_empty())
        .collect()
}

/// Returns the string by which addresses are compared: the login key, or the value itself if it is not an address.
fn key(address: &UserAddress) -> String {
    match address.keys() {
        Some(keys) => keys.login.as_str().to_owned(),
        None => normalise(address.value()),
    }
}

/// Returns a name in lower case and normalised Unicode, without leading and trailing spaces.
fn normalise(name: &str) -> String {
    let name: String = name.nfkc().collect();
    name.trim().to_lowercase().nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::{ConsultantInput, TestCustomer};

    /// Contains KARI; KAR0, a deleted login of the same person; OLD, a former employee whose second address is KARI's
    /// address; and EXT, an external login whose user name is KARI's address.
    const ASSOCIATES: &str = "associate_id name person_id type deleted userName
         1 ADM  11 0 0 adm@firma.no
         2 KARI 12 0 0 kari@firma.no
         3 KAR0 12 0 1 -
         4 OLD  13 0 0 -
         5 EXT  14 4 0 kari@firma.no
         6 LSÖ  15 0 0 lisbet@blåbær.no";

    /// Returns the logins in scope if the access list has these entries, and the entries that do not match any user.
    fn in_scope(entries: &[&str]) -> (Vec<String>, Vec<String>) {
        let entries = entries.iter().map(|entry| (*entry).to_owned()).collect();
        let customer = TestCustomer::ready()
            .with("associate", ASSOCIATES)
            .with(
                "person",
                "person_id contact_id firstname lastname retired
                 11 5 Anne Dahl 0
                 12 5 Kari Moe 0
                 13 5 Olga Dahl 1
                 14 5 Eva Ext 0
                 15 5 Lisbet Ø 0",
            )
            .with(
                "Email",
                "email_id person_id email_address type rank bounceCount
                 1 11 adm@firma.no 0 1 0
                 2 12 kari@firma.no 0 1 0
                 3 13 olga@firma.no 0 1 0
                 4 13 kari@firma.no 0 2 0
                 5 12 k.moe@firma.no 0 2 0",
            )
            .input(ConsultantInput {
                access: AccessPolicy::Listed(AccessList { entries }),
                ..ConsultantInput::default()
            })
            .build();
        let logins = customer
            .in_scope()
            .map(|user| user.login().to_owned())
            .collect();
        (logins, customer.unmatched_access.clone())
    }

    #[test]
    fn address_names_only_the_login_user_whose_first_address_it_is() {
        assert_eq!(in_scope(&["kari@firma.no"]).0, ["KARI"]);
        assert_eq!(in_scope(&["k.moe@firma.no"]).0, ["KARI"]);
        // No login user has this address, so the entry matches the former employee.
        assert_eq!(in_scope(&["olga@firma.no"]).0, ["OLD"]);
    }

    #[test]
    fn entries_are_compared_without_differences_of_spelling() {
        for entry in [
            " Kari@FIRMA.no ",
            "mailto:kari@firma.no",
            "kari@firma.no\u{200b}",
            "kari",
            "2",
        ] {
            assert_eq!(in_scope(&[entry]).0, ["KARI"], "{entry:?}");
        }
        for entry in ["LSO\u{308}", "lsö", "lisbet@xn--blbr-roah.no", "6"] {
            assert_eq!(
                in_scope(&[entry]),
                (vec!["LSÖ".to_owned()], vec![]),
                "{entry:?}"
            );
        }
    }

    #[test]
    fn entries_that_match_nobody_are_kept() {
        let (logins, unmatched) = in_scope(&["ADM", "nobody", "nobody@firma.no"]);
        assert_eq!(logins, ["ADM"]);
        assert_eq!(unmatched, ["nobody", "nobody@firma.no"]);
    }
}
