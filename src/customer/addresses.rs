//! Collects the addresses of users from `associate.userName`, `Email`, the Customer Service account and the Users list,
//! in the order in which Online would use them.
//!
//! The user name comes first if it is a readable address. Then come the addresses of the person by rank, and the
//! address of the Service account. Rows of `Email` for chat and telephone are not addresses.

use std::collections::{HashMap, HashSet};

use super::user::{AddressField, UserAddress};
use crate::email::{Address, Examiner};
use crate::model::encoding_damage::Damage;
use crate::model::table::{Dataset, Field, Record, TableKind};

/// The value of `Email.type` for e-mail. The value 1 is chat, and 2 is telephone.
const EMAIL_TYPE: i64 = 0;

/// The user or users to whom a row with an address belongs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Owner {
    /// The user in this row of `associate` or of the Users list.
    Row(usize),
    /// The users that are linked to this person.
    Person(i64),
    /// The users with this Customer Service account.
    ServiceAccount(i64),
    /// The users with this login, in lower case.
    Login(String),
}

/// All addresses of users, by owner.
#[derive(Debug, Default)]
pub(super) struct AddressBook {
    by_owner: HashMap<Owner, Vec<UserAddress>>,
}

/// A row that contains an address.
struct AddressRow<'d> {
    owner: Owner,
    field: AddressField,
    record: Record<'d>,
    value: &'d str,
}

impl AddressBook {
    pub(super) fn of(data: &Dataset, examiner: &Examiner) -> Self {
        let mut rows = user_names(data);
        rows.extend(emails(data));
        rows.extend(service_accounts(data));
        rows.extend(listed(data));
        let values: Vec<&str> = rows.iter().map(|row| row.value).collect();
        let examined = examiner.examine_all(&values);
        let mut by_owner: HashMap<Owner, Vec<UserAddress>> = HashMap::new();
        let mut ranked: Vec<_> = rows.into_iter().zip(examined).collect();
        ranked.sort_by_cached_key(|(row, _)| (row.rank(), row.record.location()));
        for (row, examined) in ranked {
            let address = row.address(examined, data);
            by_owner.entry(row.owner).or_default().push(address);
        }
        Self { by_owner }
    }

    /// Returns the addresses of a user, in the order of use.
    pub(super) fn of_user(
        &self,
        row: usize,
        person: Option<i64>,
        service_account: Option<i64>,
        login: &str,
    ) -> Vec<UserAddress> {
        let owners = [
            Some(Owner::Row(row)),
            person.map(Owner::Person),
            Some(Owner::Login(login.to_lowercase())),
            service_account.map(Owner::ServiceAccount),
        ];
        let mut addresses: Vec<UserAddress> = owners
            .iter()
            .flatten()
            .filter_map(|owner| self.by_owner.get(owner))
            .flatten()
            .cloned()
            .collect();
        put_first_choice_first(&mut addresses);
        addresses
    }
}

impl AddressRow<'_> {
    /// Returns the sort key among the addresses of one owner.
    fn rank(&self) -> (i64, i64) {
        match self.field {
            AddressField::Email => {
                let number = |field: Field| self.record.int(field).unwrap_or(i64::MAX);
                (number(Field::Rank), number(Field::EmailId))
            }
            AddressField::UserName | AddressField::List | AddressField::Service => (0, 0),
        }
    }

    /// Returns the key of the record, such as `Email 55`.
    fn key(&self) -> String {
        match self.field {
            AddressField::UserName => "userName".to_owned(),
            AddressField::Email => match self.record.int(Field::EmailId) {
                Some(id) => format!("Email {id}"),
                None => "Email".to_owned(),
            },
            AddressField::List => "list".to_owned(),
            AddressField::Service => {
                format!("ejuser {}", self.record.int(Field::Id).unwrap_or_default())
            }
        }
    }

    fn address(&self, examined: Address, data: &Dataset) -> UserAddress {
        let location = self.record.location();
        let damage = Damage::of(self.value, data.keeps_non_ascii(&location.origin));
        let (_, field) = self.field.source();
        UserAddress {
            field: self.field,
            record: self.key(),
            value: self.value.to_owned(),
            examined: if damage.is_some() {
                Address::unknown()
            } else {
                examined
            },
            linked: match self.field {
                AddressField::UserName => None,
                AddressField::Email | AddressField::List | AddressField::Service => {
                    self.record.link(field).map(str::to_owned)
                }
            },
            bounces: match self.field {
                AddressField::Email => self.record.int(Field::BounceCount),
                AddressField::UserName | AddressField::List | AddressField::Service => None,
            },
            damage,
            location,
        }
    }
}

/// Moves a user name that is not a readable address behind the other addresses, unless the export made it unreadable.
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

/// Returns the table from which users are read.
fn users_table(data: &Dataset) -> TableKind {
    match data.get(TableKind::Associate) {
        Some(_) => TableKind::Associate,
        None => TableKind::UsersList,
    }
}

/// Returns the user names that look like an address. Up to release 8.1, a user name is often only a name.
fn user_names(data: &Dataset) -> Vec<AddressRow<'_>> {
    let records = data.records(users_table(data)).enumerate();
    let rows = records.filter_map(|(index, record)| {
        let value = record.text(Field::UserName)?;
        value.contains(['@', '＠', '﹫']).then_some(AddressRow {
            owner: Owner::Row(index),
            field: AddressField::UserName,
            record,
            value,
        })
    });
    rows.collect()
}

/// Returns the values of a reference in the rows of users, so that other rows are not examined.
fn referenced(data: &Dataset, field: Field) -> HashSet<i64> {
    let users = data.records(TableKind::Associate);
    users.filter_map(|user| user.reference(field)).collect()
}

fn emails(data: &Dataset) -> Vec<AddressRow<'_>> {
    let persons = referenced(data, Field::PersonId);
    let rows = data.records(TableKind::Email).filter_map(|record| {
        let person = record
            .reference(Field::PersonId)
            .filter(|id| persons.contains(id))?;
        let value = record.text(Field::EmailAddress)?;
        let is_email = record.int(Field::Type).is_none_or(|of| of == EMAIL_TYPE);
        is_email.then_some(AddressRow {
            owner: Owner::Person(person),
            field: AddressField::Email,
            record,
            value,
        })
    });
    rows.collect()
}

fn service_accounts(data: &Dataset) -> Vec<AddressRow<'_>> {
    let accounts = referenced(data, Field::EjUserId);
    let rows = data.records(TableKind::EjUser).filter_map(|record| {
        let account = record.int(Field::Id).filter(|id| accounts.contains(id))?;
        Some(AddressRow {
            owner: Owner::ServiceAccount(account),
            field: AddressField::Service,
            record,
            value: record.text(Field::Email)?,
        })
    });
    rows.collect()
}

/// Returns the addresses in the Users list, if a table with addresses is missing.
fn listed(data: &Dataset) -> Vec<AddressRow<'_>> {
    let tables = [TableKind::Associate, TableKind::Email];
    if tables.iter().all(|kind| data.get(*kind).is_some()) {
        return Vec::new();
    }
    let rows = data.records(TableKind::UsersList).filter_map(|record| {
        Some(AddressRow {
            owner: Owner::Login(record.text(Field::Name)?.trim().to_lowercase()),
            field: AddressField::List,
            record,
            value: record.text(Field::Email)?,
        })
    });
    rows.collect()
}
