//! Detects headers that may contain the values of a record, for example because labels alternate with values. Also
//! detects rows that repeat the header.

use polars::prelude::{AnyValue, DataFrame};

use super::date_parser::{Dates, read_dates};
use super::recognise::{Match, MatchedBy};
use super::{TableSpec, fold_header};
use crate::locale::{Message, Text};
use crate::model::table::{Field, ORIGIN_COLUMN, ROW_COLUMN};

/// Returns the doubts about the header of a table with `rows` records. Each doubt is worded to follow the name of the
/// file.
pub(super) fn header_doubts(
    found: &Match,
    spec: &TableSpec,
    frame: &DataFrame,
    rows: u64,
) -> Vec<Text> {
    // With a layout, the file has no header: the user gave the column names, so they cannot be values of a record.
    if found.by == MatchedBy::Layout {
        return Vec::new();
    }
    let value = found.headers.iter().find(|header| is_value(header));
    let mut doubts = Vec::new();
    if let Some(value) = value {
        let doubt = Message::new("doubt-value-in-header").with("value", value);
        doubts.push(doubt.into());
    } else if rows == 0 && is_half_unknown(found, spec) {
        doubts.push(Message::new("doubt-unknown-headers").into());
    }
    if let Some(row) = repeated_header(found, frame) {
        let doubt = Message::new("doubt-header-repeated").with("row", row);
        doubts.push(doubt.into());
    }
    doubts
}

/// Returns the doubt about a table in which every row repeats the header.
pub(super) fn headers_in_every_row() -> Text {
    Message::new("doubt-header-in-every-row").into()
}

/// Returns the doubt about a table in which row `row`, above the header, looks like a record.
pub(super) fn record_above_header(row: u64) -> Text {
    Message::new("doubt-record-above")
        .with("row", row.to_string())
        .into()
}

/// Returns whether the cell is a number, a date or an e-mail address.
fn is_value(cell: &str) -> bool {
    let text = cell.trim();
    if text.is_empty() {
        return false;
    }
    let number = text.replace(',', ".");
    let is_number = number.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c))
        && number.parse::<f64>().is_ok();
    let is_address = text
        .split_once('@')
        .is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
    is_number || is_address || is_date(text)
}

fn is_date(text: &str) -> bool {
    let starts_with_digit = text.starts_with(|c: char| c.is_ascii_digit());
    starts_with_digit
        && match read_dates(&[Some(text)]) {
            Dates::Read(_, unreadable) => unreadable.is_empty(),
            Dates::Ambiguous => true,
        }
}

/// Returns whether at least half of the headers are unknown.
fn is_half_unknown(found: &Match, spec: &TableSpec) -> bool {
    let filled = found.headers.iter().filter(|header| !header.is_empty());
    let (known, unknown): (Vec<_>, Vec<_>) = filled.partition(|header| spec.role(header).is_some());
    !unknown.is_empty() && unknown.len() >= known.len()
}

/// Returns whether `folded` is the normalised form of `text`. Compares the last letters first, because these already
/// differ for most values.
fn folds_to(text: &str, folded: &str) -> bool {
    let ends_alike = match (text.bytes().last(), folded.bytes().last()) {
        (Some(last), Some(wanted)) if last.is_ascii_alphanumeric() && wanted.is_ascii() => {
            last.eq_ignore_ascii_case(&wanted)
        }
        _ => true,
    };
    ends_alike && fold_header(text) == folded
}

/// Returns the number of the first row that repeats the header, or `None` if no row repeats it. In such a row, every
/// cell with a value contains the header of its column.
fn repeated_header(found: &Match, frame: &DataFrame) -> Option<String> {
    let texts: Vec<(&str, _)> = frame
        .columns()
        .iter()
        .filter_map(|column| {
            let field = Field::from_name(column.name())?;
            let header = found.headers[*found.columns.get(&field)?].as_str();
            Some((header, column.str().ok()?))
        })
        .collect();
    let (header, first) = texts.first()?;
    let folded = fold_header(header);
    let candidates = first.iter().enumerate().filter(|(_, text)| {
        text.is_some_and(|text| text.len() >= header.len() && folds_to(text, &folded))
    });
    for (row, _) in candidates {
        let others_repeat = texts.iter().all(|(header, column)| {
            column
                .get(row)
                .is_none_or(|text| fold_header(text) == fold_header(header))
        });
        let has_values = frame.columns().iter().any(|column| {
            let is_own = [ORIGIN_COLUMN, ROW_COLUMN].contains(&column.name().as_str());
            !is_own
                && column.str().is_err()
                && column.get(row).is_ok_and(|value| value != AnyValue::Null)
        });
        if others_repeat && !has_values {
            let number = frame.column(ROW_COLUMN).ok()?.get(row).ok()?;
            return Some(number.to_string());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_compared_as_headers() {
        for (text, is_equal) in [
            ("Name", true),
            ("crm7.associate.name", true),
            ("[name]", true),
            (" n a m e ", true),
            ("name1", false),
            ("", false),
            ("ｎａｍｅ", true),
        ] {
            assert_eq!(folds_to(text, "name"), is_equal, "{text}");
        }
    }

    #[test]
    fn numbers_dates_and_addresses_are_values_and_names_are_not() {
        for value in [
            "8",
            "-1",
            "4,5",
            "2017-02-06 10:00:00",
            "06.02.2017",
            "3/10/2017",
            "kari@firma.no",
        ] {
            assert!(is_value(value), "{value}");
        }
        for name in [
            "associate_id",
            "url1",
            "E-mail 2",
            "Column1",
            "ID",
            "",
            "@name",
            "1st name",
            "NaN",
            "inf",
        ] {
            assert!(!is_value(name), "{name}");
        }
    }
}
