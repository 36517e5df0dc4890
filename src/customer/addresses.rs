//! `associate.userName`, `Email`, the Customer Service account and the Users list → the addresses of
//! each user, the one that Online would take first.
//!
//! The user name comes first if it is an address that can be read, then the person's addresses by
//! rank, then the service account's. Chat and telephone rows are no addresses.

use std::collections::HashMap;

use super::users::User;
use crate::email::{Address, Examiner};
use crate::model::encoding_damage::Damage;
use crate::model::location::Location;
use crate::model::table::{Dataset, Field, Record, TableKind};

/// The value of `Email.type` for e-mail; 1 is chat, 2 is voice.
const EMAIL_TYPE: i64 = 0;

/// Which record holds an address, in the order in which Online would take it.
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
    /// Returns table and field.
    pub fn name(self) -> &'static str {
        match self {
            Self::UserName => "associate.userName",
            Self::Email => "Email.email_address",
            Self::List => "Users list.E-mail",
            Self::Service => "ejuser.email",
        }
    }

    /// Returns the table and the field as they are sent.
    pub fn source(self) -> (TableKind, Field) {
        match self {
            Self::UserName => (TableKind::Associate, Field::UserName),
            Self::Email => (TableKind::Email, Field::EmailAddress),
            Self::List => (TableKind::UsersList, Field::Email),
            Self::Service => (TableKind::EjUser, Field::Email),
        }
    }

    /// Returns where a person changes it in SuperOffice.
    pub fn menu_path(self) -> &'static str {
        match self {
            Self::UserName => "Settings and maintenance > Users > the user > User name",
            Self::Email | Self::List => "the person's card > E-mail (and User name, from 9.2 on)",
            Self::Service => "Settings and maintenance > Users > the user > Service > E-mail",
        }
    }
}

/// One address of a user.
#[derive(Debug, Clone)]
pub struct UserAddress {
    /// Which record holds it.
    pub field: AddressField,
    /// That record's own key, such as `Email 55`.
    pub record: String,
    /// The value as it stands.
    pub value: String,
    /// What it is.
    pub examined: Address,
    /// The address that its cell links to, if it shows something else.
    pub linked: Option<String>,
    /// How often mail to it bounced.
    pub bounces: Option<i64>,
    /// What the export did to its letters: then nothing is known of the address.
    pub damage: Option<Damage>,
    /// Where its row stands.
    pub location: Location,
}

/// An address that has not been examined yet.
struct Found {
    user: usize,
    field: AddressField,
    rank: (i64, i64),
    record: String,
    value: String,
    linked: Option<String>,
    bounces: Option<i64>,
    location: Location,
}

/// Gives every user his addresses in order.
pub(super) fn collect(users: &mut [User], data: &Dataset, examiner: &Examiner) {
    let mut found = found(users, data);
    found.sort_by(|a, b| {
        let key = |f: &Found| (f.user, f.field, f.rank, f.location.clone());
        key(a).cmp(&key(b))
    });
    let values: Vec<&str> = found.iter().map(|found| found.value.as_str()).collect();
    let addresses = crate::email::examine_all(examiner, &values);
    for (found, mut examined) in found.into_iter().zip(addresses) {
        let damage = Damage::of(&found.value, data.letters_survive(&found.location.origin));
        if damage.is_some() {
            examined = Address::unknown();
        }
        users[found.user].addresses.push(UserAddress {
            field: found.field,
            record: found.record,
            value: found.value,
            examined,
            linked: found.linked,
            bounces: found.bounces,
            damage,
            location: found.location,
        });
    }
    for user in users {
        put_first_choice_first(&mut user.addresses);
    }
}

/// A user name that cannot be read as an address gives way to the person's addresses, unless it is the
/// export that made it unreadable.
fn put_first_choice_first(addresses: &mut [UserAddress]) {
    let unusable = addresses.first().is_some_and(|first| {
        first.field == AddressField::UserName
            && first.damage.is_none()
            && first.examined.keys.is_none()
    });
    if unusable {
        addresses.rotate_left(1);
    }
}

fn found(users: &[User], data: &Dataset) -> Vec<Found> {
    let mut all = Vec::new();
    let mut by_person: HashMap<i64, Vec<usize>> = HashMap::new();
    let mut by_service: HashMap<i64, Vec<usize>> = HashMap::new();
    let mut by_login: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, user) in users.iter().enumerate() {
        if let Some(person) = user.person {
            by_person.entry(person).or_default().push(index);
        }
        if let Some(account) = user.service_account {
            by_service.entry(account).or_default().push(index);
        }
        by_login
            .entry(user.login.to_lowercase())
            .or_default()
            .push(index);
        all.extend(user_name(index, user));
    }
    for record in data.records(TableKind::Email) {
        let owners = record
            .reference(Field::PersonId)
            .and_then(|id| by_person.get(&id));
        for user in owners.into_iter().flatten() {
            all.extend(email(*user, record));
        }
    }
    for record in data.records(TableKind::EjUser) {
        let owners = record.int(Field::Id).and_then(|id| by_service.get(&id));
        for user in owners.into_iter().flatten() {
            let id = record.int(Field::Id).unwrap_or_default();
            all.extend(plain(
                *user,
                record,
                AddressField::Service,
                format!("ejuser {id}"),
            ));
        }
    }
    let tables_carry = [TableKind::Associate, TableKind::Email];
    if tables_carry.iter().any(|kind| data.get(*kind).is_none()) {
        for record in data.records(TableKind::UsersList) {
            let login = record
                .text(Field::Name)
                .map(|login| login.trim().to_lowercase());
            let owners = login.and_then(|login| by_login.get(&login));
            for user in owners.into_iter().flatten() {
                all.extend(plain(*user, record, AddressField::List, "list".to_owned()));
            }
        }
    }
    all
}

/// A user name counts as an address if it looks like one: before 9.2 it is often just a name.
fn user_name(index: usize, user: &User) -> Option<Found> {
    let value = user.user_name.as_deref()?;
    value.contains(['@', '＠', '﹫']).then(|| Found {
        user: index,
        field: AddressField::UserName,
        rank: (0, 0),
        record: "userName".to_owned(),
        value: value.to_owned(),
        linked: None,
        bounces: None,
        location: user.location.clone(),
    })
}

fn email(user: usize, record: Record<'_>) -> Option<Found> {
    let value = record.text(Field::EmailAddress)?;
    let is_email = record.int(Field::Type).is_none_or(|of| of == EMAIL_TYPE);
    is_email.then(|| {
        let id = record.int(Field::EmailId);
        Found {
            user,
            field: AddressField::Email,
            rank: (
                record.int(Field::Rank).unwrap_or(i64::MAX),
                id.unwrap_or(i64::MAX),
            ),
            record: id.map_or_else(|| "Email".to_owned(), |id| format!("Email {id}")),
            value: value.to_owned(),
            linked: record.link(Field::EmailAddress).map(str::to_owned),
            bounces: record.int(Field::BounceCount),
            location: record.location(),
        }
    })
}

fn plain(user: usize, record: Record<'_>, field: AddressField, key: String) -> Option<Found> {
    Some(Found {
        user,
        field,
        rank: (0, 0),
        record: key,
        value: record.text(Field::Email)?.to_owned(),
        linked: record.link(Field::Email).map(str::to_owned),
        bounces: None,
        location: record.location(),
    })
}
