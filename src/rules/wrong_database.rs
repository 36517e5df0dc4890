//! Recognises exports of a Travel or satellite database, with which no requirement can be decided.

use crate::customer::Customer;
use crate::model::table::{Field, TableKind};

/// The value of `travelcurrent.systemlevel` in the central database. Travel and satellite databases have a lower value.
const CENTRAL_LEVEL: i64 = 10;

/// Returns why nothing can be decided, if the export does not come from a single central database.
pub(super) fn reason(customer: &Customer) -> Option<String> {
    by_hierarchy(customer)
        .or_else(|| several_databases(customer))
        .or_else(|| by_owner(customer))
}

/// Returns the reason if `company` has two rows. Every database has exactly one, so two rows come from two databases.
fn several_databases(customer: &Customer) -> Option<String> {
    let table = customer.data.get(TableKind::Company)?;
    let first = table.records().next()?.location();
    let other = table
        .records()
        .nth(1)
        .map(crate::model::table::Record::location)
        .or_else(|| table.lost_rows.first().cloned())?;
    Some(format!(
        "Exports of several databases are mixed: `company` is in {first} and, with different values, in {other}. \
         Check each database separately."
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
                    "This is an export of a Travel or satellite database ({}: current_id {id}, systemlevel {level}). \
                     Export the central database.",
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
                    "This is an export of a satellite database ({}: owner `{}`, database of `{}`). \
                     Export the central database.",
                    record.location(),
                    owner.trim(),
                    database.trim()
                )
            })
        })
}
