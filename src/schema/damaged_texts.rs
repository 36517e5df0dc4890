//! Detects text that a tool changed on export: logins that Excel turned into dates, and line breaks that `DBeaver`
//! wrote as `¶`.

use super::date_parser::{Dates, read_dates};
use crate::locale::Message;
use crate::model::table::{Field, TableKind};
use polars::prelude::DataFrame;

/// Month names as Excel abbreviates them in the languages of the administration client.
const MONTHS: &[&str] = &[
    "jan", "feb", "mar", "mars", "mär", "mrz", "mrt", "maart", "apr", "mai", "maj", "may", "mei",
    "jun", "juni", "jul", "juli", "aug", "sep", "sept", "okt", "oct", "nov", "des", "dec", "dez",
];

/// Returns notes on the damaged text in one table.
pub(super) fn damaged_texts(kind: TableKind, frame: &DataFrame, rows: &[u64]) -> Vec<Message> {
    dates_for_logins(kind, frame, rows)
        .into_iter()
        .chain(pilcrows(frame, rows))
        .collect()
}

fn dates_for_logins(kind: TableKind, frame: &DataFrame, rows: &[u64]) -> Option<Message> {
    let field = match kind {
        TableKind::Associate | TableKind::UsersList => Field::Name,
        TableKind::EjUser => Field::LoginName,
        _ => return None,
    };
    let logins = frame.column(field.name()).ok()?.str().ok()?;
    let mut dates = logins
        .iter()
        .zip(rows)
        .filter_map(|(login, row)| Some((login.filter(|login| is_date(login))?, *row)));
    let (login, row) = dates.next()?;
    Some(
        Message::new("note-date-logins")
            .with("number", 1 + dates.count())
            .with("row", row.to_string())
            .with("login", login),
    )
}

/// Returns whether the text is a date, as a workbook stores it or as Excel writes it into a CSV file (`01-Mar`,
/// `mar.01`).
fn is_date(text: &str) -> bool {
    let text = text.trim();
    let is_stored = text.len() >= 8
        && text.starts_with(|c: char| c.is_ascii_digit())
        && match read_dates(&[Some(text)]) {
            Dates::Read(_, unreadable) => unreadable.is_empty(),
            Dates::Ambiguous => true,
        };
    is_stored || is_day_and_month(text)
}

fn is_day_and_month(text: &str) -> bool {
    let lower = text.to_lowercase();
    let Some((first, second)) = lower.split_once(['-', '.', ' ', '/']) else {
        return false;
    };
    let second = second.trim().trim_end_matches('.');
    let is_number = |part: &str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_month = |part: &str| MONTHS.contains(&part);
    (is_number(first) && is_month(second)) || (is_month(first) && is_number(second))
}

fn pilcrows(frame: &DataFrame, rows: &[u64]) -> Option<Message> {
    let fields = [Field::EmailAddress, Field::UserName, Field::Email];
    let columns = fields
        .iter()
        .filter_map(|field| frame.column(field.name()).ok()?.str().ok());
    let found: Vec<u64> = columns
        .flat_map(|column| column.iter().zip(rows))
        .filter(|(text, _)| text.is_some_and(|text| text.contains('¶')))
        .map(|(_, row)| *row)
        .collect();
    let first = found.first()?;
    Some(
        Message::new("note-pilcrows")
            .with("number", found.len())
            .with("row", first.to_string()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_logins_are_distinguished() {
        for date in [
            "2026-03-01",
            "2026-03-01 00:00:00",
            "01-Mar",
            "1-Sep",
            "mar.01",
            "01. sept.",
            "01.mar",
            "des.12",
        ] {
            assert!(is_date(date), "{date}");
        }
        for login in [
            "MAR1",
            "mar",
            "SEP1",
            "12",
            "20260301x",
            "mar-lene",
            "jan.olsen",
            "ola.1",
            "may-1a",
        ] {
            assert!(!is_date(login), "{login}");
        }
    }
}
