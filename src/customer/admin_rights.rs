//! Finds the users who are administrators, based on roles and functional rights.
//!
//! The Online Migration Tool requires a *User* administrator (functional right `admin-users`) or a *General*
//! administrator (`admin-all`). Roles can be renamed, so the name of a role is only a hint. A user normally has one
//! role. If a user is linked to several roles, one role with the right is sufficient.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::plain_text;
use crate::model::table::{Dataset, Field, TableKind};

/// Names of the default roles that have the right to administer users, in the six languages of the product. Source:
/// SuperOffice's user documentation.
const ROLE_NAMES: [&str; 12] = [
    "user level 0",
    "user administrator",
    "brukernivå 0",
    "brukeradministrator",
    "användarnivå 0",
    "användaradministratör",
    "brugerniveau 0",
    "brugeradministrator",
    "benutzerebene 0",
    "benutzeradministrator",
    "gebruikersniveau 0",
    "gebruikersbeheerder",
];

/// The reason why a user is an administrator. The variants are in order, starting with the strongest reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Administrator {
    /// The user has the functional right `admin-all`.
    General,
    /// The user has the functional right `admin-users`.
    User,
    /// Only the name of the role suggests that the user is an administrator.
    ByRoleName(String),
}

impl Administrator {
    /// Returns the rank of the reason; the strongest reason has rank 0.
    fn rank(&self) -> u8 {
        match self {
            Self::General => 0,
            Self::User => 1,
            Self::ByRoleName(_) => 2,
        }
    }
}

/// The administrators, and the role of each user.
#[derive(Debug, Clone, Default)]
pub struct Rights {
    by_id: FxHashMap<i64, Administrator>,
    by_login: HashMap<String, Administrator>,
    roles_by_id: FxHashMap<i64, Arc<str>>,
    roles_by_login: HashMap<String, String>,
}

impl Rights {
    pub(super) fn of(data: &Dataset) -> Self {
        let mut rights = Self::default();
        let general = roles_with(data, "admin-all");
        let user = roles_with(data, "admin-users");
        let names = role_names(data);
        let mut by_role: FxHashMap<i64, Option<Administrator>> = FxHashMap::default();
        for link in data.records(TableKind::UserRoleLink) {
            let (Some(id), Some(role)) = (link.int(Field::AssociateId), link.int(Field::RoleLink))
            else {
                continue;
            };
            let name = names.get(&role);
            let administrator = by_role.entry(role).or_insert_with(|| {
                if general.contains(&role) && name.is_some() {
                    Some(Administrator::General)
                } else if user.contains(&role) && name.is_some() {
                    Some(Administrator::User)
                } else {
                    name.and_then(|name| by_role_name(name))
                }
            });
            // One role with a right is enough to make the user an administrator. Of several such roles, the strongest
            // is used.
            if let Some(administrator) = administrator.clone() {
                match rights.by_id.entry(id) {
                    Entry::Vacant(first) => {
                        first.insert(administrator);
                    }
                    Entry::Occupied(mut known) if administrator.rank() < known.get().rank() => {
                        known.insert(administrator);
                    }
                    Entry::Occupied(_) => continue,
                }
                rights
                    .roles_by_id
                    .extend(name.map(|name| (id, Arc::clone(name))));
            } else if let Some(name) = name {
                rights
                    .roles_by_id
                    .entry(id)
                    .or_insert_with(|| Arc::clone(name));
            }
        }
        for record in data.records(TableKind::UsersList) {
            let login = record
                .text(Field::Name)
                .map(|login| login.trim().to_lowercase());
            let role = record.text(Field::AdminRole).map(plain_text);
            if let (Some(login), Some(role)) = (login, role) {
                if let Some(administrator) = by_role_name(&role) {
                    rights.by_login.insert(login.clone(), administrator);
                }
                rights.roles_by_login.insert(login, role);
            }
        }
        rights
    }

    /// Returns why a user is an administrator, or `None` if the user is not an administrator.
    pub fn of_user(&self, id: Option<i64>, login: &str) -> Option<&Administrator> {
        let by_login = || {
            if self.by_login.is_empty() {
                return None;
            }
            self.by_login.get(&login.trim().to_lowercase())
        };
        id.and_then(|id| self.by_id.get(&id)).or_else(by_login)
    }

    /// Returns the name of a user's role, or `None` if the role is not known.
    pub fn role_of(&self, id: Option<i64>, login: &str) -> Option<&str> {
        let by_login = || self.roles_by_login.get(&login.trim().to_lowercase());
        id.and_then(|id| self.roles_by_id.get(&id))
            .map(|role| &**role)
            .or_else(|| by_login().map(String::as_str))
    }
}

fn by_role_name(name: &str) -> Option<Administrator> {
    ROLE_NAMES
        .contains(&name.trim().to_lowercase().as_str())
        .then(|| Administrator::ByRoleName(name.to_owned()))
}

/// Returns the ids of the roles that have a functional right.
fn roles_with(data: &Dataset, right: &str) -> HashSet<i64> {
    let ids: HashSet<i64> = data
        .records(TableKind::FunctionRight)
        .filter(|record| {
            record
                .text(Field::Name)
                .is_some_and(|name| name.trim().eq_ignore_ascii_case(right))
        })
        .filter_map(|record| record.int(Field::FunctionRightId))
        .collect();
    data.records(TableKind::FunctionRightRoleLink)
        .filter(|link| {
            link.int(Field::FunctionRightRef)
                .is_some_and(|right| ids.contains(&right))
        })
        .filter_map(|link| link.int(Field::RoleRef))
        .collect()
}

/// Returns the names of the roles that are not deleted, by role id.
fn role_names(data: &Dataset) -> HashMap<i64, Arc<str>> {
    data.records(TableKind::Role)
        .filter(|role| role.flag(Field::Deleted) != Some(true))
        .filter_map(|role| {
            let name = role.text(Field::Name).map(plain_text).unwrap_or_default();
            Some((role.int(Field::RoleId)?, name.into()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Administrator;
    use crate::customer::TestCustomer;

    /// Links KARI to these roles in this order, and returns her right as an administrator and her role.
    fn kari(roles: [i64; 2]) -> (Option<Administrator>, Option<String>) {
        let links = format!("associate_id role_id\n1 1\n2 {}\n2 {}", roles[0], roles[1]);
        let customer = TestCustomer::ready()
            .with(
                "Role",
                "Role_id name deleted
                 1 Chief 0
                 2 Sales 0
                 3 User_administrator 0
                 4 Support 0",
            )
            .with("FunctionRightRoleLink", "roleId functionRightId\n1 1\n4 3")
            .with("UserRoleLink", &links)
            .build();
        let role = customer.rights.role_of(Some(2), "KARI");
        (
            customer.users[1].administrator.clone(),
            role.map(str::to_owned),
        )
    }

    #[test]
    fn any_of_several_roles_makes_an_administrator() {
        let chief = (Some(Administrator::General), Some("Chief".to_owned()));
        for other in [2, 3, 4] {
            assert_eq!(kari([1, other]), chief, "{other}");
            assert_eq!(kari([other, 1]), chief, "{other}");
        }
        let support = (Some(Administrator::User), Some("Support".to_owned()));
        assert_eq!(kari([3, 4]), support);
        assert_eq!(kari([2, 2]), (None, Some("Sales".to_owned())));
    }
}
