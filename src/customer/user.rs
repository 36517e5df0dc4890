//! A user with plans, rights, access and addresses.

use std::borrow::Cow;

use super::admin_rights::Administrator;
use crate::email::Address;
use crate::model::encoding_damage::Damage;
use crate::model::finding::{RecordKey, Subject};
use crate::model::location::Location;
use crate::model::table::{Field, TableKind};

/// Whether a user needs access to Online.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// The user needs access.
    Required,
    /// Somebody has to decide whether the user needs access.
    Undecided,
    /// The user is out of scope.
    Excluded,
}

impl Access {
    /// Returns the name in reports.
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
    /// A person outside the company who uses a customer portal.
    External,
    /// The anonymous user of a portal.
    Anonymous,
    /// A system user of an integration.
    System,
    /// A person who cannot be a user: "Not a user" in the administration client.
    NotAUser,
    /// The person does not belong to any of our companies.
    OtherCompany,
    /// The associate refers to a person that does not exist.
    NoPerson,
    /// The administration client shows that the user cannot log in.
    CannotLogIn,
}

impl UserStatus {
    /// Returns the status as a phrase.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Login => "a login user",
            Self::Retired => "a former employee",
            Self::Deleted => "deleted",
            Self::Resource => "a resource",
            Self::External => "an external person",
            Self::Anonymous => "the anonymous user",
            Self::System => "a system user",
            Self::NotAUser => "not a user",
            Self::OtherCompany => "not in one of our companies",
            Self::NoPerson => "without a person",
            Self::CannotLogIn => "unable to log in",
        }
    }

    /// Returns the status of several users: the end of a sentence that begins with their number.
    pub(super) fn describe_many(self) -> &'static str {
        match self {
            Self::Login => "can log in",
            Self::Retired => "are former employees",
            Self::Deleted => "are deleted",
            Self::Resource => "are resources",
            Self::External => "are external persons",
            Self::Anonymous => "are anonymous",
            Self::System => "are system users of integrations",
            Self::NotAUser => "are not users",
            Self::OtherCompany => "belong to none of our companies and have no licence",
            Self::NoPerson => "have no person and no licence",
            Self::CannotLogIn => "cannot log in",
        }
    }
}

/// A user, in scope or not.
#[derive(Debug, Clone)]
pub struct User {
    /// `associate_id`, or `None` in a list without ids.
    pub id: Option<i64>,
    /// The login name (`associate.name`), also called initials or user ID.
    pub login: String,
    /// The person's name.
    pub name: String,
    /// The id of the person.
    pub person: Option<i64>,
    /// `associate.userName`, unchanged.
    pub user_name: Option<String>,
    /// The id of the Customer Service account.
    pub service_account: Option<i64>,
    /// The last login, in seconds since 1970.
    pub last_login: Option<i64>,
    /// Whether the user can log in today.
    pub status: UserStatus,
    /// Whether the user needs access to Online.
    pub access: Access,
    /// The titles of the user plans; usually there is one.
    pub plans: Vec<String>,
    /// The kind of administrator, if the user is one.
    pub administrator: Option<Administrator>,
    /// The addresses. The first is the one that Online would use.
    pub addresses: Vec<UserAddress>,
    /// The damage that the export caused to the login or the name.
    pub damage: Option<Damage>,
    /// The row of the user.
    pub location: Location,
}

impl User {
    /// Returns the user in the form in which a finding names the subject.
    pub fn subject(&self) -> Subject {
        let key = match self.id {
            Some(id) => format!("associate {id}"),
            None => format!("login {}", self.login.to_lowercase()),
        };
        Subject {
            key,
            user_id: self.id,
            login: self.login.clone(),
            name: self.name.clone(),
            damage: self.damage,
        }
    }

    /// Returns the login, the name or the id: the first of these that is known.
    pub fn display_name(&self) -> Cow<'_, str> {
        match (self.login.as_str(), self.name.as_str(), self.id) {
            ("", "", Some(id)) => Cow::Owned(format!("user id {id}")),
            ("", "", None) => Cow::Borrowed("a user without a name"),
            ("", name, _) => Cow::Borrowed(name),
            (login, _, _) => Cow::Borrowed(login),
        }
    }

    /// Returns the record of an address for which the most messages bounced, with their number, if any bounced. Several
    /// fields may contain the same address, but only `Email` counts bounced messages.
    pub fn bounced(&self, address: &UserAddress) -> Option<(&UserAddress, usize)> {
        let key = address.examined.keys.as_ref().map(|keys| &keys.login);
        let is_same = |other: &&UserAddress| {
            let other_key = other.examined.keys.as_ref().map(|keys| &keys.login);
            other.record == address.record || (key.is_some() && other_key == key)
        };
        let bounced = self.addresses.iter().filter(is_same).filter_map(|other| {
            let number = usize::try_from(other.bounces?).ok()?;
            (number > 0).then_some((other, number))
        });
        // Iteration is reversed so that the first of equal numbers is returned.
        bounced.rev().max_by_key(|(_, number)| *number)
    }

    /// Returns whether the user has a plan.
    pub fn is_licensed(&self) -> bool {
        !self.plans.is_empty()
    }
}

/// The field that contains an address. Online would use the fields in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressField {
    /// `associate.userName`.
    UserName,
    /// A row of `Email`.
    Email,
    /// The E-mail column of the Users list.
    List,
    /// `ejuser.email`.
    Service,
}

impl AddressField {
    /// Returns the table and the field, as reports write them.
    pub fn name(self) -> &'static str {
        match self {
            Self::UserName => "associate.userName",
            Self::Email => "Email.email_address",
            Self::List => "Users list.E-mail",
            Self::Service => "ejuser.email",
        }
    }

    /// Returns the table and the field.
    pub fn source(self) -> (TableKind, Field) {
        match self {
            Self::UserName => (TableKind::Associate, Field::UserName),
            Self::Email => (TableKind::Email, Field::EmailAddress),
            Self::List => (TableKind::UsersList, Field::Email),
            Self::Service => (TableKind::EjUser, Field::Email),
        }
    }
}

/// An address of a user.
#[derive(Debug, Clone)]
pub struct UserAddress {
    /// The field of the address.
    pub field: AddressField,
    /// The key of the record, such as `Email 55`.
    pub record: String,
    /// The record with the address, if the exports contain its key.
    pub record_key: Option<RecordKey>,
    /// The value, unchanged.
    pub value: String,
    /// The result of examining the value.
    pub examined: Address,
    /// The address in the link of the cell, if it differs from the text of the cell.
    pub linked: Option<String>,
    /// Number of bounced messages.
    pub bounces: Option<i64>,
    /// The damage that the export caused. The real address is then not known.
    pub damage: Option<Damage>,
    /// The row of the address.
    pub location: Location,
}
