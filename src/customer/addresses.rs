//! Collects the addresses of users from `associate.userName`, `Email`, the Customer Service account and the Users list,
//! in the order in which Online would use them.
//!
//! The user name comes first if it is a readable address. Then come the addresses of the person by rank, and the
//! address of the Service account. Rows of `Email` for chat and telephone are not addresses.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::user::{AddressField, UserAddress};
use crate::email::{Address, Examiner};
use crate::model::encoding_damage::Damage;
use crate::model::finding::RecordKey;
use crate::model::table::{Dataset, Field, Record, TableKind};

/// The value of `Email.type` for e-mail. The value 1 is chat, and 2 is telephone.
pub(super) const EMAIL_TYPE: i64 = 0;

/// The user or users to whom a row with an address belongs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
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

/// The rows with addresses of users. An address is examined when its user is built.
pub(super) struct AddressBook<'d> {
    /// Sorted by owner, and by the order in which Online would use them.
    rows: Vec<AddressRow<'d>>,
    /// Whether some rows belong to the users with a login.
    by_login: bool,
    data: &'d Dataset,
    examiner: &'d Examiner,
}

/// A row that contains an address.
struct AddressRow<'d> {
    owner: Owner,
    field: AddressField,
    record: Record<'d>,
    value: &'d str,
}

impl<'d> AddressBook<'d> {
    pub(super) fn of(data: &'d Dataset, examiner: &'d Examiner) -> Self {
        let mut rows = user_names(data);
        rows.extend(emails(data));
        rows.extend(service_accounts(data));
        let listed = listed(data);
        let by_login = !listed.is_empty();
        rows.extend(listed);
        // Stable, so that rows with equal keys stay in their order.
        rows.par_sort_by(|one, other| {
            let by_owner = one.owner.cmp(&other.owner);
            by_owner
                .then_with(|| one.rank().cmp(&other.rank()))
                .then_with(|| one.record.location().cmp(&other.record.location()))
        });
        Self {
            rows,
            by_login,
            data,
            examiner,
        }
    }

    /// Returns the addresses of a user, in the order of use.
    pub(super) fn of_user(
        &self,
        row: usize,
        person: Option<i64>,
        service_account: Option<i64>,
        login: &str,
    ) -> Vec<UserAddress> {
        let by_login = self.by_login.then(|| Owner::Login(login.to_lowercase()));
        let owners = [
            Some(Owner::Row(row)),
            person.map(Owner::Person),
            by_login,
            service_account.map(Owner::ServiceAccount),
        ];
        let rows = owners
            .iter()
            .flatten()
            .flat_map(|owner| self.rows_of(owner));
        let mut addresses: Vec<UserAddress> = rows
            .map(|row| row.address(self.data, self.examiner))
            .collect();
        put_first_choice_first(&mut addresses);
        addresses.shrink_to_fit();
        addresses
    }

    fn rows_of(&self, owner: &Owner) -> &[AddressRow<'d>] {
        let from = self.rows.partition_point(|row| row.owner < *owner);
        let rows = &self.rows[from..];
        let number = rows.iter().take_while(|row| row.owner == *owner).count();
        &rows[..number]
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

    /// Returns the table, the key column and the key of the record, or `None` for a row of a user list, which has no key.
    fn record_key(&self) -> Option<RecordKey> {
        let (table, column) = match self.field {
            AddressField::UserName => (TableKind::Associate, Field::AssociateId),
            AddressField::Email => (TableKind::Email, Field::EmailId),
            AddressField::Service => (TableKind::EjUser, Field::Id),
            AddressField::List => return None,
        };
        Some(RecordKey {
            table: table.name(),
            column: column.name(),
            id: self.record.int(column)?,
        })
    }

    fn address(&self, data: &Dataset, examiner: &Examiner) -> UserAddress {
        let letters_survive = || data.keeps_non_ascii(self.record.origin());
        let damage = Damage::of(self.value, letters_survive);
        let (_, field) = self.field.source();
        UserAddress {
            field: self.field,
            record: self.key(),
            record_key: self.record_key(),
            value: self.value.to_owned(),
            examined: if damage.is_some() {
                Address::unknown()
            } else {
                examiner.examine(self.value)
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
            location: self.record.location(),
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
fn referenced(data: &Dataset, field: Field) -> FxHashSet<i64> {
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
