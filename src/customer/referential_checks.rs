//! Do the tables agree with each other? A table that others point past is not whole, and that is said
//! once, at the table, instead of flooding its children with orphans.

use std::collections::HashSet;

use crate::model::phrases::count;
use crate::model::table::{Dataset, Field, Record, TableKind};

/// A column that points to rows of another table.
struct Reference {
    from: TableKind,
    field: Field,
    to: TableKind,
    key: Field,
    /// From this share of dangling references on (in per cent) the other table is taken to be cut
    /// off. Users, roles and licences are retired, never removed, so one is enough there; persons may
    /// be removed under a user, and not every user has an address.
    share: usize,
    /// And from this many on.
    at_least: usize,
}

const REFERENCES: [Reference; 6] = [
    Reference {
        from: TableKind::UserRoleLink,
        field: Field::AssociateId,
        to: TableKind::Associate,
        key: Field::AssociateId,
        share: 0,
        at_least: 1,
    },
    Reference {
        from: TableKind::LicenseAssocLink,
        field: Field::AssocId,
        to: TableKind::Associate,
        key: Field::AssociateId,
        share: 0,
        at_least: 1,
    },
    Reference {
        from: TableKind::LicenseAssocLink,
        field: Field::ModuleLicenseRef,
        to: TableKind::ModuleLicense,
        key: Field::ModuleLicenseId,
        share: 0,
        at_least: 1,
    },
    Reference {
        from: TableKind::UserRoleLink,
        field: Field::RoleLink,
        to: TableKind::Role,
        key: Field::RoleId,
        share: 0,
        at_least: 1,
    },
    Reference {
        from: TableKind::Associate,
        field: Field::PersonId,
        to: TableKind::Person,
        key: Field::PersonId,
        share: 10,
        at_least: 2,
    },
    Reference {
        from: TableKind::Associate,
        field: Field::PersonId,
        to: TableKind::Email,
        key: Field::PersonId,
        share: 20,
        at_least: 3,
    },
];

/// Adds a doubt to every table that others point past.
pub(super) fn cross_check(data: &mut Dataset) {
    for reference in &REFERENCES {
        if let Some(doubt) = missing(data, reference) {
            data.doubt(reference.to, doubt);
        }
    }
    if let Some(doubt) = companies_left_out(data) {
        data.doubt(TableKind::OwnerContactLink, doubt);
    }
    if let Some(doubt) = users_left_out(data) {
        data.doubt(TableKind::Associate, doubt);
    }
}

/// Only employees are users; the person of a room or an integration says nothing.
fn is_employee(record: Record<'_>) -> bool {
    record.int(Field::Type).is_none_or(|of| of == 0) && record.flag(Field::Deleted) != Some(true)
}

/// Employees belong to one of our companies; where many do not, the list of companies is not whole.
fn companies_left_out(data: &Dataset) -> Option<String> {
    const SHARE: usize = 10;
    let owners = data.filled(TableKind::OwnerContactLink)?;
    let owners: HashSet<i64> = owners.ints(Field::ContactId)?.iter().flatten().collect();
    let persons: HashSet<i64> = data
        .records(TableKind::Associate)
        .filter(|record| is_employee(*record))
        .filter_map(|record| record.reference(Field::PersonId))
        .collect();
    let companies: Vec<i64> = data
        .records(TableKind::Person)
        .filter(|person| {
            person
                .int(Field::PersonId)
                .is_some_and(|id| persons.contains(&id))
        })
        .filter(|person| person.flag(Field::Retired) != Some(true))
        .filter_map(|person| person.reference(Field::ContactId))
        .collect();
    let outside = companies.iter().filter(|id| !owners.contains(id)).count();
    (outside >= 2 && outside * 100 >= companies.len() * SHARE).then(|| {
        format!(
            "{} of employees belong to companies that it does not have",
            count(outside, "person", "persons")
        )
    })
}

/// Users whom the administration client lists and the table does not have.
fn users_left_out(data: &Dataset) -> Option<String> {
    let login = |record: Record<'_>| {
        let name = record.text(Field::Name)?.trim().to_lowercase();
        (!name.is_empty()).then_some(name)
    };
    let users = data
        .filled(TableKind::Associate)
        .filter(|table| table.has(Field::Name))?;
    let known: HashSet<String> = users.records().filter_map(login).collect();
    let listed = data.records(TableKind::UsersList).filter_map(login);
    let missing = listed.filter(|name| !known.contains(name)).count();
    (missing > 0).then(|| {
        format!(
            "the Users list holds {} that it does not have",
            count(missing, "user", "users")
        )
    })
}

fn missing(data: &Dataset, reference: &Reference) -> Option<String> {
    let target = data.filled(reference.to)?;
    let known: HashSet<i64> = target.ints(reference.key)?.iter().flatten().collect();
    let wanted: HashSet<i64> = data
        .records(reference.from)
        .filter(|record| reference.from != TableKind::Associate || is_employee(*record))
        .filter_map(|record| record.reference(reference.field))
        .collect();
    let missing = wanted.difference(&known).count();
    let many = missing >= reference.at_least && missing * 100 >= wanted.len() * reference.share;
    many.then(|| {
        format!(
            "{} in `{}.{}` point past it",
            count(missing, "reference", "references"),
            reference.from,
            reference.field
        )
    })
}
