//! Adds doubts about `Email` if the values in its columns contradict the headers. In that case, two headers were
//! probably exchanged, or a column does not contain what its header says.

use super::addresses::EMAIL_TYPE;
use crate::locale::Message;
use crate::model::table::{Dataset, Field, Record, TableKind};

/// A doubt about the table needs at least this many rows that contradict the headers.
const FEWEST: usize = 2;

/// Checks the columns of `Email`, and adds the doubts to the table.
pub(super) fn doubt_columns(data: &mut Dataset) {
    let doubts = [without_addresses(data), of_another_type(data)];
    for doubt in doubts.into_iter().flatten() {
        data.doubt(TableKind::Email, doubt);
    }
}

fn address<'a>(record: &Record<'a>) -> Option<&'a str> {
    record.text(Field::EmailAddress)
}

/// Returns a doubt if no value in the address column looks like an address.
fn without_addresses(data: &Dataset) -> Option<Message> {
    let mut values = 0_usize;
    for record in data.records(TableKind::Email) {
        let Some(value) = address(&record) else {
            continue;
        };
        if value.contains('@') {
            return None;
        }
        values += 1;
    }
    (values >= FEWEST).then(|| Message::new("doubt-no-address").with("values", values))
}

/// Returns a doubt if most rows with addresses have a type other than e-mail. A smaller number of such rows is normal,
/// because chat names can look like addresses.
fn of_another_type(data: &Dataset) -> Option<Message> {
    let (mut emails, mut others) = (0_usize, 0_usize);
    for record in data.records(TableKind::Email) {
        if address(&record).is_some_and(|value| value.contains('@')) {
            match record.int(Field::Type) {
                Some(kind) if kind != EMAIL_TYPE => others += 1,
                _ => emails += 1,
            }
        }
    }
    (others >= FEWEST && others > emails).then(|| {
        Message::new("doubt-other-type")
            .with("rows", others)
            .with("type", EMAIL_TYPE.to_string())
    })
}
