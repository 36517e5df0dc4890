//! `associate`, `person` and our companies → the users, and which of them count.
//!
//! A login user is an associate of type 0 that is not deleted, whose person exists and is neither
//! retired nor deleted, and belongs to one of our companies. Tables that only narrow who counts are
//! used where they are whole; where they are not, more users count, never fewer.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::access::Access;
use super::addresses::UserAddress;
use super::admin_rights::{Administrator, Rights};
use super::licences::Licences;
use crate::model::encoding_damage::Damage;
use crate::model::finding::Subject;
use crate::model::location::{Location, Note};
use crate::model::table::{Dataset, Field, Record, Table, TableKind};

/// Whether somebody can log in today, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UserStatus {
    /// A login user.
    Login,
    /// The person is retired: a former employee.
    Retired,
    /// The associate or the person is deleted.
    Deleted,
    /// A room or another resource.
    Resource,
    /// A person outside the company, for customer portals.
    External,
    /// The anonymous user of a portal.
    Anonymous,
    /// A user of an integration.
    System,
    /// The person belongs to none of our companies.
    OtherCompany,
    /// The associate points to a person that does not exist.
    NoPerson,
    /// The administration client says that this user cannot log in.
    CannotLogIn,
}

impl UserStatus {
    /// Returns why somebody does not count, for people.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Login => "a login user",
            Self::Retired => "a former employee",
            Self::Deleted => "deleted",
            Self::Resource => "a resource",
            Self::External => "an external person",
            Self::Anonymous => "the anonymous user",
            Self::System => "a system user",
            Self::OtherCompany => "not in one of our companies",
            Self::NoPerson => "without a person",
            Self::CannotLogIn => "unable to log in",
        }
    }

    /// Returns why some do not count, as the end of a sentence that begins with their number.
    pub(super) fn describe_many(self) -> &'static str {
        match self {
            Self::Login => "can log in",
            Self::Retired => "are former employees",
            Self::Deleted => "are deleted",
            Self::Resource => "are resources",
            Self::External => "are external persons",
            Self::Anonymous => "are anonymous",
            Self::System => "are system users of integrations",
            Self::OtherCompany => "belong to none of our companies and have no licence",
            Self::NoPerson => "have no person and no licence",
            Self::CannotLogIn => "cannot log in",
        }
    }

    /// The kind of an `associate.type`; what is unknown counts as a login user.
    fn of_type(value: Option<i64>) -> Self {
        match value {
            Some(1) => Self::Resource,
            // -1 is what the product calls "Not a user".
            Some(4 | -1) => Self::External,
            Some(7) => Self::Anonymous,
            Some(13) => Self::System,
            _ => Self::Login,
        }
    }

    /// The kind of a "Type" in the administration client's list.
    fn of_caption(text: &str) -> Self {
        match text.trim().to_lowercase().as_str() {
            "resource" => Self::Resource,
            "external" | "not a user" => Self::External,
            "anonymous" => Self::Anonymous,
            "system" => Self::System,
            _ => Self::Login,
        }
    }
}

/// One user, whether he counts or not.
#[derive(Debug, Clone)]
pub struct User {
    /// `associate_id`; `None` for a list that does not hold it.
    pub id: Option<i64>,
    /// Login name, also called initials or user ID (`associate.name`).
    pub login: String,
    /// The person's name.
    pub name: String,
    /// `person_id`.
    pub person: Option<i64>,
    /// `associate.userName`, as it stands.
    pub user_name: Option<String>,
    /// The Customer Service account.
    pub service_account: Option<i64>,
    /// Last login in seconds since 1970.
    pub last_login: Option<i64>,
    /// Whether he can log in today.
    pub status: UserStatus,
    /// Whether he shall have access to Online.
    pub access: Access,
    /// The plans that he has; several where one would do.
    pub plans: Vec<String>,
    /// Whether and how he is an administrator.
    pub administrator: Option<Administrator>,
    /// His addresses; the first is the one that Online would take.
    pub addresses: Vec<UserAddress>,
    /// What the export did to the letters of his login or name.
    pub damage: Option<Damage>,
    /// Where his row stands.
    pub location: Location,
}

impl User {
    /// Returns the user as the subject of a finding.
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

    /// Returns what to call the user in a sentence.
    pub fn display_name(&self) -> Cow<'_, str> {
        match (self.login.as_str(), self.name.as_str(), self.id) {
            ("", "", Some(id)) => Cow::Owned(format!("user id {id}")),
            ("", "", None) => Cow::Borrowed("a user without a name"),
            ("", name, _) => Cow::Borrowed(name),
            (login, _, _) => Cow::Borrowed(login),
        }
    }

    /// Returns whether he has a plan.
    pub fn is_licensed(&self) -> bool {
        !self.plans.is_empty()
    }
}

/// What a person's row says about counting.
#[derive(Debug, Clone, Default)]
struct Person {
    name: String,
    damage: Option<Damage>,
    contact: Option<i64>,
    retired: bool,
    deleted: bool,
}

/// Returns all users in the order of their ids: from `associate`, else from the Users list.
pub(super) fn users(
    data: &Dataset,
    licences: &Licences,
    rights: &Rights,
    notes: &mut Vec<Note>,
) -> Vec<User> {
    let mut users: Vec<User> = match data.get(TableKind::Associate) {
        Some(table) => from_tables(table, data, licences, notes),
        None => data
            .records(TableKind::UsersList)
            .map(|record| from_list(record, data, licences))
            .collect(),
    };
    for user in &mut users {
        user.administrator = rights.of_user(user.id, &user.login).cloned();
    }
    users.sort_by(|a, b| (a.id, &a.login, &a.location).cmp(&(b.id, &b.login, &b.location)));
    users
}

fn from_tables(
    table: &Table,
    data: &Dataset,
    licences: &Licences,
    notes: &mut Vec<Note>,
) -> Vec<User> {
    let persons = persons(data);
    let narrowing = Narrowing::of(data, notes);
    for field in [Field::Type, Field::Deleted] {
        if !table.has(field) {
            notes.push(Note::warning(
                None,
                format!("`associate` has no column `{field}`, so every row counts as a user in that respect"),
            ));
        }
    }
    table
        .records()
        .map(|record| {
            let person = record.reference(Field::PersonId);
            let known = person.and_then(|id| persons.get(&id));
            let mut user = User {
                id: record.int(Field::AssociateId),
                login: record
                    .text(Field::Name)
                    .unwrap_or_default()
                    .trim()
                    .to_owned(),
                name: known.map(|person| person.name.clone()).unwrap_or_default(),
                person,
                user_name: record.text(Field::UserName).map(str::to_owned),
                service_account: record.reference(Field::EjUserId),
                last_login: record.date(Field::LastLogin),
                status: UserStatus::Login,
                access: Access::Excluded,
                plans: Vec::new(),
                administrator: None,
                addresses: Vec::new(),
                damage: None,
                location: record.location(),
            };
            user.damage =
                damage(&user.login, record, data).or(known.and_then(|person| person.damage));
            user.plans = licences.plans_of(user.id, &user.login);
            user.status = narrowing.status(record, known, user.is_licensed());
            user
        })
        .collect()
}

fn persons(data: &Dataset) -> HashMap<i64, Person> {
    data.records(TableKind::Person)
        .filter_map(|record| {
            let names = [Field::FirstName, Field::MiddleName, Field::LastName];
            let parts: Vec<&str> = names
                .iter()
                .filter_map(|field| record.text(*field))
                .map(str::trim)
                .collect();
            let name = parts.join(" ");
            let person = Person {
                damage: damage(&name, record, data),
                name,
                contact: record.reference(Field::ContactId),
                retired: record.flag(Field::Retired) == Some(true),
                deleted: record.date(Field::DeletedDate).is_some(),
            };
            Some((record.int(Field::PersonId)?, person))
        })
        .collect()
}

/// Which tables may narrow who counts.
struct Narrowing {
    persons_are_whole: bool,
    owners: Option<HashSet<i64>>,
}

impl Narrowing {
    fn of(data: &Dataset, notes: &mut Vec<Note>) -> Self {
        let whole = |kind: TableKind| data.filled(kind).filter(|table| table.is_whole());
        let persons = whole(TableKind::Person);
        if persons.is_none() {
            notes.push(Note::warning(
                None,
                "`person` was not sent whole: former employees cannot be told, so they count as users",
            ));
        }
        let owners = whole(TableKind::OwnerContactLink);
        if owners.is_none() {
            notes.push(Note::info(
                None,
                "`OwnerContactLink` was not sent whole: users count whatever company they belong to",
            ));
        }
        Self {
            persons_are_whole: persons.is_some(),
            owners: owners.map(|table| {
                table
                    .records()
                    .filter_map(|record| record.int(Field::ContactId))
                    .collect()
            }),
        }
    }

    fn status(&self, record: Record<'_>, person: Option<&Person>, licensed: bool) -> UserStatus {
        let kind = UserStatus::of_type(record.int(Field::Type));
        if kind != UserStatus::Login {
            return kind;
        }
        if record.flag(Field::Deleted) == Some(true) {
            return UserStatus::Deleted;
        }
        match person {
            Some(person) if person.retired => UserStatus::Retired,
            Some(person) if person.deleted => UserStatus::Deleted,
            // Somebody who holds a licence takes a seat wherever his card lies.
            _ if licensed => UserStatus::Login,
            Some(person) if self.is_elsewhere(person) => UserStatus::OtherCompany,
            None if self.persons_are_whole => UserStatus::NoPerson,
            _ => UserStatus::Login,
        }
    }

    fn is_elsewhere(&self, person: &Person) -> bool {
        match (&self.owners, person.contact) {
            (Some(owners), Some(contact)) => !owners.contains(&contact),
            _ => false,
        }
    }
}

/// What the export did to the letters of a text in this row.
fn damage(text: &str, record: Record<'_>, data: &Dataset) -> Option<Damage> {
    Damage::of(text, data.letters_survive(&record.location().origin))
}

fn from_list(record: Record<'_>, data: &Dataset, licences: &Licences) -> User {
    let text = |field: Field| record.text(field).unwrap_or_default().trim().to_owned();
    let login = text(Field::Name);
    let name = match record.text(Field::FullName) {
        Some(name) => name.trim().to_owned(),
        None => format!("{} {}", text(Field::FirstName), text(Field::LastName)),
    };
    let id = record.int(Field::AssociateId);
    let kind = record
        .text(Field::Type)
        .map_or(UserStatus::Login, UserStatus::of_caption);
    let status = match kind {
        UserStatus::Login if record.flag(Field::FormerEmployee) == Some(true) => {
            UserStatus::Retired
        }
        kind => kind,
    };
    User {
        plans: licences.plans_of(id, &login),
        id,
        login,
        damage: damage(&name, record, data),
        name: name.trim().to_owned(),
        person: None,
        user_name: record.text(Field::UserName).map(str::to_owned),
        service_account: None,
        last_login: None,
        status,
        access: Access::Excluded,
        administrator: None,
        addresses: Vec::new(),
        location: record.location(),
    }
}
