//! Lists the customer's employees before the users are built. Other tables can then be checked for rows about the
//! persons, addresses and companies of the employees.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::UserStatus;
use super::user::login_in;
use super::users::status_of_type;
use crate::locale::Listing;
use crate::model::table::{Dataset, Field, Record, TableKind};

/// An employee who is not deleted, and who is not known to be a former employee.
pub(super) struct Employee<'d> {
    pub(super) id: Option<i64>,
    pub(super) login: &'d str,
    pub(super) person: Option<i64>,
    /// The company of the employee's person, if both are known.
    pub(super) company: Option<i64>,
}

/// Returns the login users, except those who are known to be deleted or to be former employees.
pub(super) fn employees(data: &Dataset) -> Vec<Employee<'_>> {
    let persons: FxHashMap<i64, Record<'_>> = data
        .records(TableKind::Person)
        .filter_map(|person| Some((person.int(Field::PersonId)?, person)))
        .collect();
    let is_gone = |person: &Record<'_>| {
        person.flag(Field::Retired) == Some(true) || person.date(Field::DeletedDate).is_some()
    };
    let Some(users) = data.get(TableKind::Associate) else {
        return Vec::new();
    };
    let users = (0..users.len())
        .into_par_iter()
        .map(|row| users.record(row));
    users
        .filter(|user| status_of_type(user.int(Field::Type)) == UserStatus::Login)
        .filter(|user| user.flag(Field::Deleted) != Some(true))
        .filter_map(|user| {
            let id = user.reference(Field::PersonId);
            let person = id.and_then(|id| persons.get(&id));
            (!person.is_some_and(is_gone)).then(|| Employee {
                id: user.int(Field::AssociateId),
                login: login_in(user),
                person: id,
                company: person.and_then(|person| person.reference(Field::ContactId)),
            })
        })
        .collect()
}

/// Employees whose persons are missing from a table, such as `person` or `Email`.
pub(super) struct UnknownPersons<'e> {
    /// One login for each missing person.
    pub(super) logins: Vec<&'e str>,
    /// Number of distinct persons to whom the employees refer, including the persons that the table contains.
    pub(super) persons: usize,
}

impl<'e> UnknownPersons<'e> {
    /// Returns the employees' persons whose ids are not in `known`. `known` must be sorted.
    pub(super) fn of(employees: &[Employee<'e>], known: &[i64]) -> Self {
        let with_person = employees
            .iter()
            .filter_map(|user| Some((user.person?, user.login)));
        let mut by_person: Vec<(i64, &str)> = with_person.collect();
        // The sort is stable, so the users of one person keep their order.
        by_person.sort_by_key(|(person, _)| *person);
        let mut unknown = Self {
            logins: Vec::new(),
            persons: 0,
        };
        for users in by_person.chunk_by(|one, other| one.0 == other.0) {
            unknown.persons += 1;
            if let [.., (person, login)] = users
                && known.binary_search(person).is_err()
            {
                unknown.logins.push(login);
            }
        }
        unknown
    }

    /// Returns whether at least `least` persons, and at least `share` percent of all persons, are unknown.
    pub(super) fn are_many(&self, least: usize, share: usize) -> bool {
        let unknown = self.logins.len();
        unknown >= least && unknown * 100 >= self.persons * share
    }

    /// Returns the first few logins.
    pub(super) fn named(&self) -> Listing {
        const NAMED: usize = 5;
        Listing::some(self.logins.iter().copied(), NAMED)
    }
}
