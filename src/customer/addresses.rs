//! Collects users' addresses from `associate.userName`, `Email`, the Users list and the Customer Service account, in
//! the order in which Online would use them.
//!
//! The user name comes first if it is a readable address. Then come the addresses of the person by rank, the addresses
//! in the Users list, and the address of the Customer Service account. Rows of `Email` for chat and telephone are not
//! addresses.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::user::login_in;
use super::user_address::{AddressField, UserAddress};
use crate::email::{Address, Examiner};
use crate::model::encoding_damage::Damage;
use crate::model::table::{Dataset, Field, Record, SharedRecord, Table, TableKind};

/// The value of `Email.type` that means e-mail. The value 1 means chat, and 2 telephone.
pub(super) const EMAIL_TYPE: i64 = 0;

/// The rows that contain users' addresses. A user's addresses are examined only when [`Self::of_user`] is called.
pub(super) struct AddressBook<'d> {
    /// The rows of `Email`, by person.
    emails: Option<OwnedRows<'d>>,
    /// The rows of `ejuser`, by account id.
    accounts: Option<OwnedRows<'d>>,
    /// The rows of the Users list by login; empty unless `associate` or `Email` is missing.
    listed: FxHashMap<String, Vec<usize>>,
    data: &'d Dataset,
    examiner: &'d Examiner,
}

/// The rows of a table that contain addresses, sorted by owner and then in the order in which Online would use them.
struct OwnedRows<'d> {
    table: &'d Arc<Table>,
    rows: Vec<OwnedRow>,
}

/// One row that contains an address: the owner, the rank among the owner's rows, and the row index.
type OwnedRow = (i64, (i64, i64), usize);

impl<'d> AddressBook<'d> {
    pub(super) fn of(data: &'d Dataset, examiner: &'d Examiner) -> Self {
        // Without `associate`, the rows of `Email` and `ejuser` cannot be assigned to users.
        let has_associates = data.get(TableKind::Associate).is_some();
        let of_associates = |kind: TableKind| data.shared(kind).filter(|_| has_associates);
        Self {
            emails: of_associates(TableKind::Email).map(OwnedRows::of_emails),
            accounts: of_associates(TableKind::EjUser)
                .map(|table| OwnedRows::of_accounts(table, &accounts_of_users(data))),
            listed: listed(data),
            data,
            examiner,
        }
    }

    /// Returns a user's addresses in the order in which Online would use them. `row` is the user's row, and `person`
    /// the id of the user's person.
    pub(super) fn of_user(&self, row: &SharedRecord, person: Option<i64>) -> Box<[UserAddress]> {
        let own = row.get();
        let mut addresses = Vec::with_capacity(1);
        if own.text(Field::UserName).is_some_and(is_like_address) {
            addresses.extend(self.address(AddressField::UserName, row.clone()));
        }
        if let Some((emails, person)) = self.emails.as_ref().zip(person) {
            let rows = emails.rows_of(person);
            addresses.extend(rows.filter_map(|row| self.address(AddressField::Email, row)));
        }
        if !self.listed.is_empty() {
            let rows = self.listed.get(&login_in(own).to_lowercase());
            let list = self.data.shared(TableKind::UsersList);
            let rows = rows.into_iter().flatten().zip(list.into_iter().cycle());
            let rows = rows.map(|(row, list)| SharedRecord::new(list, *row));
            addresses.extend(rows.filter_map(|row| self.address(AddressField::List, row)));
        }
        if let Some((accounts, account)) =
            self.accounts.as_ref().zip(own.reference(Field::EjUserId))
        {
            let rows = accounts.rows_of(account);
            addresses.extend(rows.filter_map(|row| self.address(AddressField::Service, row)));
        }
        put_first_choice_first(&mut addresses);
        addresses.into_boxed_slice()
    }

    /// Returns the address in a row, or `None` if the cell is empty.
    fn address(&self, field: AddressField, row: SharedRecord) -> Option<UserAddress> {
        let record = row.get();
        let (_, column) = field.source();
        let value = record.text(column)?;
        let letters_survive = || self.data.keeps_non_ascii(record.origin());
        let damage = Damage::of(value, letters_survive);
        let examined = match damage {
            Some(_) => Address::unknown(),
            None => self.examiner.examine(value),
        };
        Some(UserAddress::new(field, row, damage, examined))
    }
}

impl<'d> OwnedRows<'d> {
    /// Returns the rows of `Email` that refer to a person and whose type is e-mail or not known.
    fn of_emails(table: &'d Arc<Table>) -> Self {
        Self::of(table, |record| {
            let is_email = record.int(Field::Type).is_none_or(|of| of == EMAIL_TYPE);
            let number = |field: Field| record.int(field).unwrap_or(i64::MAX);
            let person = record.reference(Field::PersonId).filter(|_| is_email)?;
            Some((person, (number(Field::Rank), number(Field::EmailId))))
        })
    }

    /// Returns the rows of `ejuser` that have these ids. Most other rows belong to the customer's own customers and are
    /// not needed.
    fn of_accounts(table: &'d Arc<Table>, ids: &FxHashSet<i64>) -> Self {
        Self::of(table, |record| {
            let id = record.int(Field::Id).filter(|id| ids.contains(id))?;
            Some((id, (0, 0)))
        })
    }

    /// Returns the rows for which `owner_and_rank` returns a value, sorted by this value.
    fn of(
        table: &'d Arc<Table>,
        owner_and_rank: impl Fn(Record<'_>) -> Option<(i64, (i64, i64))> + Sync,
    ) -> Self {
        let indices = (0..table.len()).into_par_iter();
        let mut rows: Vec<OwnedRow> = indices
            .filter_map(|index| {
                let (owner, rank) = owner_and_rank(table.record(index))?;
                Some((owner, rank, index))
            })
            .collect();
        rows.par_sort_unstable();
        for equal in rows.chunk_by_mut(|one, other| (one.0, one.1) == (other.0, other.1)) {
            // Rows of equal rank are sorted by location, because row indices depend on the order in which files were
            // loaded.
            equal.sort_by_cached_key(|(_, _, index)| table.record(*index).location());
        }
        Self { table, rows }
    }

    fn rows_of(&self, owner: i64) -> impl Iterator<Item = SharedRecord> {
        let from = self.rows.partition_point(|(other, ..)| *other < owner);
        self.rows[from..]
            .iter()
            .take_while(move |(other, ..)| *other == owner)
            .map(|(_, _, index)| SharedRecord::new(self.table, *index))
    }
}

/// Moves the user name, which is first in the list, to the end if it is not a readable address. It stays first if the
/// export damaged it.
fn put_first_choice_first(addresses: &mut [UserAddress]) {
    let unusable = addresses.first().is_some_and(|first| {
        first.field == AddressField::UserName && first.damage.is_none() && first.keys().is_none()
    });
    if unusable {
        addresses.rotate_left(1);
    }
}

/// Returns the ids of users' Customer Service accounts.
fn accounts_of_users(data: &Dataset) -> FxHashSet<i64> {
    let users = data.records(TableKind::Associate);
    let accounts = users.filter_map(|user| user.reference(Field::EjUserId));
    accounts.collect()
}

/// Returns whether a user name looks like an address. Up to release 8.1, user names are often plain names.
fn is_like_address(user_name: &str) -> bool {
    user_name.contains(['@', '＠', '﹫'])
}

/// Returns the rows of the Users list by login. The map is empty if the list is not needed, because both `associate`
/// and `Email` were sent.
fn listed(data: &Dataset) -> FxHashMap<String, Vec<usize>> {
    let mut listed: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    let tables = [TableKind::Associate, TableKind::Email];
    if tables.iter().all(|kind| data.get(*kind).is_some()) {
        return listed;
    }
    for (index, record) in data.records(TableKind::UsersList).enumerate() {
        if let Some(login) = record.text(Field::Name) {
            let login = login.trim().to_lowercase();
            listed.entry(login).or_default().push(index);
        }
    }
    listed
}
