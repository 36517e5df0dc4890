//! Doubts about columns of `Email` whose values contradict each other: two headers that were exchanged, or a wrong column.

use super::addresses::EMAIL_TYPE;
use crate::model::phrases::count;
use crate::model::table::{Dataset, Field, Record, TableKind};

/// Fewest addresses that prove anything.
const FEWEST: usize = 2;

/// Adds the doubts to the table.
pub(super) fn doubt_columns(data: &mut Dataset) {
    let doubts = [without_addresses(data), of_another_type(data)];
    for doubt in doubts.into_iter().flatten() {
        data.doubt(TableKind::Email, doubt);
    }
}

fn address<'a>(record: &Record<'a>) -> Option<&'a str> {
    record.text(Field::EmailAddress)
}

/// Returns the doubt if no value in the column of addresses is like an address.
fn without_addresses(data: &Dataset) -> Option<String> {
    let mut values = 0;
    for record in data.records(TableKind::Email) {
        let Some(value) = address(&record) else {
            continue;
        };
        if value.contains('@') {
            return None;
        }
        values += 1;
    }
    (values >= FEWEST).then(|| {
        format!(
            "none of the {} in `email_address` of `Email` contains an @, so the column may be another one",
            count(values, "value", "values")
        )
    })
}

/// Returns the doubt if most addresses are in rows whose type is not that of an address. Chat names can be like addresses, but
/// users have more addresses than chat names.
fn of_another_type(data: &Dataset) -> Option<String> {
    let (mut emails, mut others) = (0, 0);
    for record in data.records(TableKind::Email) {
        if address(&record).is_some_and(|value| value.contains('@')) {
            match record.int(Field::Type) {
                Some(kind) if kind != EMAIL_TYPE => others += 1,
                _ => emails += 1,
            }
        }
    }
    (others >= FEWEST && others > emails).then(|| {
        format!(
            "{} in `Email` have a `type` other than {EMAIL_TYPE} although they contain an address, so the column may be \
             another one",
            count(others, "row", "rows")
        )
    })
}
