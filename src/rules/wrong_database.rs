//! An export of a travel or satellite copy instead of the central database stops every verdict.

use crate::customer::Customer;
use crate::model::table::{Field, TableKind};

/// The level of the central database in `travelcurrent.systemlevel`; copies have lower ones.
const CENTRAL_LEVEL: i64 = 10;

/// Returns why nothing can be said, if the export is not of the central database.
pub(super) fn reason(customer: &Customer) -> Option<String> {
    by_hierarchy(customer)
        .or_else(|| several(customer))
        .or_else(|| by_owner(customer))
}

/// `company` has exactly one row; two of them come from two databases.
fn several(customer: &Customer) -> Option<String> {
    let table = customer.data.get(TableKind::Company)?;
    let first = table.records().next()?.location();
    let other = table
        .records()
        .nth(1)
        .map(crate::model::table::Record::location)
        .or_else(|| table.lost_rows.first().cloned())?;
    Some(format!(
        "exports of several databases are mixed: `company` stands in {first} and, with other values, in {other}; \
         analyse each database on its own"
    ))
}

fn by_hierarchy(customer: &Customer) -> Option<String> {
    customer
        .data
        .records(TableKind::TravelCurrent)
        .find_map(|record| {
            let id = record.int(Field::CurrentId).unwrap_or(0);
            let level = record.int(Field::SystemLevel).unwrap_or(CENTRAL_LEVEL);
            (id != 0 || level < CENTRAL_LEVEL).then(|| {
                format!(
                    "this is an export of a travel or satellite copy, not of the central database ({}: current_id \
                     {id}, systemlevel {level}); export the central database",
                    record.location()
                )
            })
        })
}

fn by_owner(customer: &Customer) -> Option<String> {
    customer
        .data
        .records(TableKind::Company)
        .find_map(|record| {
            let ids = record
                .reference(Field::OwnerContactId)
                .zip(record.reference(Field::DbContactId))
                .map(|(owner, database)| owner != database);
            let names = record
                .text(Field::OwnerContactName)
                .zip(record.text(Field::DbContactName));
            let differ = ids.unwrap_or_else(|| {
                names.is_some_and(|(owner, database)| {
                    owner.trim().to_lowercase() != database.trim().to_lowercase()
                })
            });
            differ.then(|| {
                let (owner, database) = names.unwrap_or(("the owner", "another company"));
                format!(
                    "this is an export of a satellite's database, not of the central one ({}: owned by `{}`, database \
                     of `{}`); export the central database",
                    record.location(),
                    owner.trim(),
                    database.trim()
                )
            })
        })
}
