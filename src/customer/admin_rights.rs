//! Roles and function rights → who may administer.
//!
//! The Online Migration Tool asks for a *User* or a *General* administrator: the function rights
//! `admin-users` and `admin-all`. Roles can be renamed, so a role's name is only a hint.

use std::collections::{HashMap, HashSet};

use super::plain_text;
use crate::model::table::{Dataset, Field, TableKind};

/// Names of the default roles that administer users, in the six languages of the product.
/// Source: SuperOffice's user documentation.
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

/// How a user comes to be an administrator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Administrator {
    /// Function right `admin-all`.
    General,
    /// Function right `admin-users`.
    User,
    /// Only the role's name suggests it.
    ByRoleName(String),
}

/// Who may administer.
#[derive(Debug, Clone, Default)]
pub struct Rights {
    by_id: HashMap<i64, Administrator>,
    by_login: HashMap<String, Administrator>,
    roles_by_id: HashMap<i64, String>,
    roles_by_login: HashMap<String, String>,
}

impl Rights {
    pub(super) fn of(data: &Dataset) -> Self {
        let mut rights = Self::default();
        let general = roles_with(data, "admin-all");
        let user = roles_with(data, "admin-users");
        let names = role_names(data);
        for link in data.records(TableKind::UserRoleLink) {
            let (Some(id), Some(role)) = (link.int(Field::AssociateId), link.int(Field::RoleLink))
            else {
                continue;
            };
            let name = names.get(&role);
            let administrator = if general.contains(&role) && name.is_some() {
                Some(Administrator::General)
            } else if user.contains(&role) && name.is_some() {
                Some(Administrator::User)
            } else {
                name.and_then(|name| by_role_name(name))
            };
            if let Some(administrator) = administrator {
                rights.by_id.insert(id, administrator);
            }
            if let Some(name) = name {
                rights.roles_by_id.insert(id, name.clone());
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

    /// Returns how a user comes to be an administrator.
    pub fn of_user(&self, id: Option<i64>, login: &str) -> Option<&Administrator> {
        id.and_then(|id| self.by_id.get(&id))
            .or_else(|| self.by_login.get(&login.trim().to_lowercase()))
    }

    /// Returns the name of a user's role.
    pub fn role_of(&self, id: Option<i64>, login: &str) -> Option<&str> {
        id.and_then(|id| self.roles_by_id.get(&id))
            .or_else(|| self.roles_by_login.get(&login.trim().to_lowercase()))
            .map(String::as_str)
    }
}

fn by_role_name(name: &str) -> Option<Administrator> {
    ROLE_NAMES
        .contains(&name.trim().to_lowercase().as_str())
        .then(|| Administrator::ByRoleName(name.to_owned()))
}

/// Ids of the roles that have a function right.
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

/// Names of the roles that are not deleted.
fn role_names(data: &Dataset) -> HashMap<i64, String> {
    data.records(TableKind::Role)
        .filter(|role| role.flag(Field::Deleted) != Some(true))
        .filter_map(|role| {
            let name = role.text(Field::Name).map(plain_text).unwrap_or_default();
            Some((role.int(Field::RoleId)?, name))
        })
        .collect()
}
