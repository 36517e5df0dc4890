//! Recognises exports that do not come from a single central database, such as exports of a Travel or satellite
//! database. No requirement can be decided from such exports.

use crate::customer::Customer;
use crate::locale::{Message, Text};
use crate::model::table::{Field, TableKind};

/// The value of `travelcurrent.systemlevel` in the central database. Travel and satellite databases have a lower value.
const CENTRAL_LEVEL: i64 = 10;

/// Returns why nothing can be decided, or `None` if the export comes from a single central database.
pub(super) fn reason(customer: &Customer) -> Option<Text> {
    by_hierarchy(customer)
        .or_else(|| several_databases(customer))
        .or_else(|| by_owner(customer))
        .map(Text::from)
}

/// Returns a reason if `company` has several rows, otherwise `None`. Every database has exactly one row in `company`,
/// so several rows come from several databases.
fn several_databases(customer: &Customer) -> Option<Message> {
    let table = customer.data.get(TableKind::Company)?;
    let first = table.records().next()?.location();
    let other = table
        .records()
        .nth(1)
        .map(crate::model::table::Record::location)
        .or_else(|| table.lost_rows.first().cloned())?;
    Some(
        Message::new("reason-several-databases")
            .with("first", first.to_string())
            .with("other", other.to_string()),
    )
}

fn by_hierarchy(customer: &Customer) -> Option<Message> {
    customer
        .data
        .records(TableKind::TravelCurrent)
        .find_map(|record| {
            let id = record.int(Field::CurrentId).unwrap_or(0);
            let level = record.int(Field::SystemLevel).unwrap_or(CENTRAL_LEVEL);
            (id != 0 || level < CENTRAL_LEVEL).then(|| {
                Message::new("reason-not-central")
                    .with("location", record.location().to_string())
                    .with("id", id.to_string())
                    .with("level", level.to_string())
            })
        })
}

fn by_owner(customer: &Customer) -> Option<Message> {
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
                let location = record.location().to_string();
                match names {
                    Some((owner, database)) => Message::new("reason-satellite-database")
                        .with("location", location)
                        .with("owner", owner.trim())
                        .with("company", database.trim()),
                    None => Message::new("reason-other-owner").with("location", location),
                }
            })
        })
}
