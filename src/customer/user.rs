//! A user with plans, rights, access and addresses.

use std::borrow::Cow;
use std::sync::Arc;

use super::admin_rights::Administrator;
use super::user_address::UserAddress;
use crate::locale::{Argument, Message, Text};
use crate::model::encoding_damage::Damage;
use crate::model::finding::Subject;
use crate::model::location::Location;
use crate::model::table::{Field, Record, SharedRecord, TableKind};

/// Whether a user needs access to Online.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// The user needs access.
    Required,
    /// A person has to decide whether the user needs access.
    Undecided,
    /// The user is out of scope.
    Excluded,
}

impl Access {
    /// Returns the name of this value in JSON reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Required => "must",
            Self::Undecided => "question",
            Self::Excluded => "out",
        }
    }
}

/// Whether a user can log in today, or the reason why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UserStatus {
    /// The user can log in.
    Login,
    /// The person is retired: a former employee.
    Retired,
    /// The associate or the person is deleted.
    Deleted,
    /// The user is a room or another resource.
    Resource,
    /// The user is a person outside the company who uses a customer portal.
    External,
    /// The user is the anonymous user of a portal.
    Anonymous,
    /// The user is a system user of an integration.
    System,
    /// The person cannot be a user. The administration client calls this type "Not a user".
    NotAUser,
    /// The person does not belong to any of the customer's own companies.
    OtherCompany,
    /// The associate refers to a person that does not exist.
    NoPerson,
    /// The administration client shows that the user cannot log in.
    CannotLogIn,
}

impl UserStatus {
    /// Returns the status as a phrase.
    pub fn describe(self) -> Message {
        Message::new(match self {
            Self::Login => "status-login",
            Self::Retired => "status-retired",
            Self::Deleted => "status-deleted",
            Self::Resource => "status-resource",
            Self::External => "status-external",
            Self::Anonymous => "status-anonymous",
            Self::System => "status-system",
            Self::NotAUser => "status-not-a-user",
            Self::OtherCompany => "status-other-company",
            Self::NoPerson => "status-no-person",
            Self::CannotLogIn => "status-cannot-log-in",
        })
    }

    /// Returns why users with this status are out of scope. The phrase can follow the words *users who*.
    pub(super) fn describe_many(self) -> Message {
        Message::new(match self {
            Self::Login => "users-who-out-of-scope",
            Self::Retired => "users-who-retired",
            Self::Deleted => "users-who-deleted",
            Self::Resource => "users-who-resource",
            Self::External => "users-who-external",
            Self::Anonymous => "users-who-anonymous",
            Self::System => "users-who-system",
            Self::NotAUser => "users-who-not-a-user",
            Self::OtherCompany => "users-who-other-company",
            Self::NoPerson => "users-who-no-person",
            Self::CannotLogIn => "users-who-cannot-log-in",
        })
    }
}

/// A user, in scope or not.
///
/// The user's text values stay in the tables. Only the values that rules compare for all users are stored here.
#[derive(Debug, Clone)]
pub struct User {
    /// `associate_id`, or `None` for a user in a list without ids.
    pub id: Option<i64>,
    /// The person's id.
    pub person: Option<i64>,
    /// Whether the user can log in today.
    pub status: UserStatus,
    /// Whether the user needs access to Online.
    pub access: Access,
    /// The damage that the export did to the login or the name.
    pub damage: Option<Damage>,
    /// The titles of the user plans; usually only one.
    pub plans: Arc<[String]>,
    /// The reason why the user is an administrator, or `None` if the user is not an administrator.
    pub administrator: Option<Administrator>,
    /// The addresses. The first is the one that Online would use.
    pub addresses: Box<[UserAddress]>,
    /// The row of `associate` or of the Users list.
    pub(super) row: SharedRecord,
    /// The row of `person`.
    pub(super) person_row: Option<SharedRecord>,
}

impl User {
    /// Returns the login name (`associate.name`), also called initials or user ID.
    pub fn login(&self) -> &str {
        login_in(self.row.get())
    }

    /// Returns the person's name.
    pub fn name(&self) -> String {
        match &self.person_row {
            Some(person) => name_of_person(person.get()),
            None => name_in_list(self.row.get()),
        }
    }

    /// Returns whether both users have the same name, ignoring case. Returns `false` if the names are not known.
    pub fn has_name_of(&self, other: &Self) -> bool {
        let name = self.name().to_lowercase();
        !name.is_empty() && name == other.name().to_lowercase()
    }

    /// Returns `associate.userName`, unchanged.
    pub fn user_name(&self) -> Option<&str> {
        self.row.get().text(Field::UserName)
    }

    /// Returns the id of the Customer Service account.
    pub fn service_account(&self) -> Option<i64> {
        self.row.get().reference(Field::EjUserId)
    }

    /// Returns the last login, in seconds since 1970.
    pub fn last_login(&self) -> Option<i64> {
        self.row.get().date(Field::LastLogin)
    }

    /// Returns the row of the user.
    pub fn location(&self) -> Location {
        self.row.get().location()
    }

    /// Returns the user as the subject of a finding.
    pub fn subject(&self) -> Subject {
        let login = self.login();
        let key = match self.id {
            Some(id) => format!("associate {id}"),
            None => format!("login {}", login.to_lowercase()),
        };
        Subject {
            key,
            user_id: self.id,
            login: login.to_owned(),
            name: self.name(),
            label: Text::default(),
            damage: self.damage,
        }
    }

    /// Returns the text that identifies the user in a message: the login. If the login is empty, returns the name; if
    /// the name is empty too, the id. If none of these is known, returns a phrase such as `a user without a name`.
    pub fn argument(&self) -> Argument {
        let login = self.login();
        if !login.is_empty() {
            return login.into();
        }
        match (self.name(), self.id) {
            (name, Some(id)) if name.is_empty() => Message::new("user-with-id")
                .with("id", id.to_string())
                .into(),
            (name, None) if name.is_empty() => Message::new("user-without-name").into(),
            (name, _) => name.into(),
        }
    }

    /// Returns the name and the login for a message: `Kari Hansen (KARI)`. If the name or the login is not known,
    /// returns the same as [`Self::argument`]. The name is included because SuperOffice's search finds a person by
    /// name, not by login.
    pub fn argument_with_name(&self) -> Argument {
        let (login, name) = (self.login(), self.name());
        if login.is_empty() || name.is_empty() {
            return self.argument();
        }
        format!("{name} ({login})").into()
    }

    /// Returns the login. If the login is empty, returns the name; if the name is empty too, the id. If none of these
    /// is known, returns `a user without a name`.
    pub fn display_name(&self) -> Cow<'_, str> {
        let login = self.login();
        if !login.is_empty() {
            return Cow::Borrowed(login);
        }
        match (self.name(), self.id) {
            (name, Some(id)) if name.is_empty() => Cow::Owned(format!("user id {id}")),
            (name, None) if name.is_empty() => Cow::Borrowed("a user without a name"),
            (name, _) => Cow::Owned(name),
        }
    }

    /// Returns the row of `Email` with the most bounced messages to `address`, and the number of these messages.
    /// Returns `None` if no message bounced. Other tables may contain the same address, but only `Email` counts bounced
    /// messages.
    pub fn bounced(&self, address: &UserAddress) -> Option<(&UserAddress, usize)> {
        let key = address.keys().map(|keys| &keys.login);
        let is_same = |other: &&UserAddress| {
            let other_key = other.keys().map(|keys| &keys.login);
            other.is_of_same_record(address) || (key.is_some() && other_key == key)
        };
        let bounced = self.addresses.iter().filter(is_same).filter_map(|other| {
            let number = usize::try_from(other.bounces()?).ok()?;
            (number > 0).then_some((other, number))
        });
        // `max_by_key` returns the last of several equal numbers. The reversed order makes it return the first.
        bounced.rev().max_by_key(|(_, number)| *number)
    }

    /// Returns whether the user has a plan.
    pub fn is_licensed(&self) -> bool {
        !self.plans.is_empty()
    }
}

/// Returns the login in a row of `associate` or of the Users list.
pub(super) fn login_in(row: Record<'_>) -> &str {
    row.text(Field::Name).unwrap_or_default().trim()
}

/// The fields of `person` that contain the parts of the name, in order.
pub(super) const NAME_FIELDS: [Field; 3] = [Field::FirstName, Field::MiddleName, Field::LastName];

/// Returns the name in a row of `person`.
pub(super) fn name_of_person(row: Record<'_>) -> String {
    let parts = NAME_FIELDS.iter().filter_map(|field| row.text(*field));
    parts.map(str::trim).collect::<Vec<&str>>().join(" ")
}

/// Returns the name in a row of the Users list. A row of `associate` does not contain a person's name.
pub(super) fn name_in_list(row: Record<'_>) -> String {
    if row.kind() != TableKind::UsersList {
        return String::new();
    }
    let text = |field: Field| row.text(field).unwrap_or_default().trim();
    let name = match row.text(Field::FullName) {
        Some(name) => name.to_owned(),
        None => format!("{} {}", text(Field::FirstName), text(Field::LastName)),
    };
    name.trim().to_owned()
}
