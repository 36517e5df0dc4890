//! The rows of `associate`, `person` and `Email` for users.

use super::addresses::Address;
use super::licences::{LicenceId, OTHER_PLANS, SALES};
use super::moment::Moment;
use super::names::PersonName;

/// The index of a user in [`Staff::users`](super::staff::Staff).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct UserIndex(pub(super) usize);

/// The index of a person in [`Staff::persons`](super::staff::Staff).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PersonIndex(pub(super) usize);

/// The kind of a user (`associate.type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Employee,
    Resource,
    External,
    Anonymous,
    System,
}

impl Kind {
    /// Returns the value of `associate.type`.
    pub(super) fn code(self) -> i64 {
        match self {
            Self::Employee => 0,
            Self::Resource => 1,
            Self::External => 4,
            Self::Anonymous => 7,
            Self::System => 13,
        }
    }
}

/// The id of a role (`Role_id`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RoleId(pub(super) i64);

impl RoleId {
    /// The role with the right `admin-all`.
    pub(super) const GENERAL_ADMINISTRATOR: Self = Self(1);
    pub(super) const EMPLOYEE: Self = Self(2);
    pub(super) const ASSISTANT: Self = Self(3);
    /// The role with the right `admin-users`.
    pub(super) const USER_ADMINISTRATOR: Self = Self(8);
    pub(super) const ANONYMOUS: Self = Self(10);
    pub(super) const EXTERNAL: Self = Self(11);
    pub(super) const SYSTEM: Self = Self(12);
    /// A role that is named like an administrator role, but does not have the right `admin-users`.
    pub(super) const ADMINISTRATOR_IN_NAME: Self = Self(20);
}

/// The kind of a row in `Email` (`Email.type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MailKind {
    Mail,
    Chat,
}

/// A row of `Email`. The column `rank` is not stored: it is the position of the row in [`Person::mails`], from 1 on.
#[derive(Debug, Clone)]
pub(super) struct Mail {
    pub(super) kind: MailKind,
    pub(super) address: String,
    pub(super) bounces: u64,
}

impl Mail {
    /// Returns a row for an e-mail address that has no bounces.
    pub(super) fn to(address: impl Into<String>) -> Self {
        Self {
            kind: MailKind::Mail,
            address: address.into(),
            bounces: 0,
        }
    }
}

/// A row of `person`.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) name: PersonName,
    pub(super) contact: i64,
    pub(super) retired: bool,
    /// The address that the person has before faults are added. The addresses in `mails` may differ from it.
    pub(super) address: Address,
    pub(super) mails: Vec<Mail>,
}

/// A row of `associate`.
#[derive(Debug, Clone)]
pub(super) struct User {
    /// `associate_id`.
    pub(super) id: i64,
    /// `associate.name`.
    pub(super) login: String,
    pub(super) kind: Kind,
    pub(super) person: Option<PersonIndex>,
    pub(super) deleted: bool,
    pub(super) role: Option<RoleId>,
    pub(super) licences: Vec<LicenceId>,
    /// `associate.userName`.
    pub(super) sign_in_name: Option<String>,
    /// Whether the user has a Customer Service account.
    pub(super) service: bool,
    pub(super) last_login: Moment,
}

impl User {
    /// Returns whether the user has a user plan.
    pub(super) fn is_licensed(&self) -> bool {
        let plans = [SALES].into_iter().chain(OTHER_PLANS);
        plans.into_iter().any(|plan| self.licences.contains(&plan))
    }
}
