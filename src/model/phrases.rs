//! Phrases that several messages need: counts followed by a noun, and lists that name only the first few of many items.

use std::fmt::Display;

use crate::locale::{Argument, Listing, Message};
use crate::model::location::{Location, Origin};

/// Returns a number with digits in groups of three: `4 312`.
pub fn grouped(number: impl TryInto<u64>) -> String {
    let digits = number.try_into().unwrap_or(u64::MAX).to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

/// Returns a number followed by the correct form of its noun: `1 row`, `4 312 rows`.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        grouped(number),
        if number == 1 { one } else { many }
    )
}

/// Returns the first `limit` names and how many other names there are: `OLA, KARI and 4 more`.
pub fn name_some<N: Display>(names: impl IntoIterator<Item = N>, limit: usize) -> String {
    let mut names = names.into_iter();
    let named: Vec<String> = names
        .by_ref()
        .take(limit)
        .map(|name| name.to_string())
        .collect();
    match names.count() {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

/// Maximum number of files, and of rows of one file, in a list of locations.
const NAMED: usize = 5;

/// Returns a file with its row for a message: `a.csv row 3`.
pub fn place(location: &Location) -> Message {
    Message::new("place")
        .with("file", Argument::verbatim(&location.origin))
        .with("row", location.row.to_string())
}

/// Returns files with row numbers, for a message: `a.csv rows 3, 9 and 11`. Long lists of files and of row numbers are
/// shortened.
pub fn places<'l>(locations: impl IntoIterator<Item = &'l Location>) -> Listing {
    let files = by_file(locations);
    let of_file = |(origin, rows): &(&Origin, Vec<u64>)| {
        let file = Argument::verbatim(origin);
        let numbers = rows.iter().map(u64::to_string);
        match rows.as_slice() {
            [row] => Message::new("place")
                .with("file", file)
                .with("row", row.to_string()),
            _ => Message::new("place-rows").with("file", file).with(
                "rows",
                if rows.len() <= NAMED {
                    Listing::all(numbers)
                } else {
                    Listing::some(numbers, NAMED)
                },
            ),
        }
    };
    Listing::some(files.iter().map(of_file), NAMED)
}

/// Groups consecutive locations that are in the same file.
fn by_file<'l>(locations: impl IntoIterator<Item = &'l Location>) -> Vec<(&'l Origin, Vec<u64>)> {
    let mut files: Vec<(&Origin, Vec<u64>)> = Vec::new();
    for location in locations {
        match files.last_mut() {
            Some((origin, rows)) if **origin == *location.origin => rows.push(location.row),
            _ => files.push((&location.origin, vec![location.row])),
        }
    }
    files
}

/// Returns files with row numbers: `a.csv rows 3, 9 and 11`. Long lists of files and of row numbers are
/// shortened.
pub fn list_locations<'l>(locations: impl IntoIterator<Item = &'l Location>) -> String {
    let files = by_file(locations);
    let rows_of_file = |(origin, rows): &(&Origin, Vec<u64>)| match rows.as_slice() {
        [one] => format!("{origin} row {one}"),
        [first @ .., last] if rows.len() <= NAMED => {
            format!("{origin} rows {} and {last}", name_some(first, NAMED))
        }
        rows => format!("{origin} rows {}", name_some(rows, NAMED)),
    };
    let mut texts: Vec<String> = files.iter().take(NAMED).map(rows_of_file).collect();
    if files.len() > NAMED {
        texts.push(format!("and {} more files", files.len() - NAMED));
    }
    texts.join(", ")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn digits_are_in_groups_of_three() {
        for (number, shown) in [
            (0_u64, "0"),
            (999, "999"),
            (4_312, "4 312"),
            (1_048_576, "1 048 576"),
        ] {
            assert_eq!(grouped(number), shown);
        }
        assert_eq!(count(1, "row", "rows"), "1 row");
        assert_eq!(count(4_312, "row", "rows"), "4 312 rows");
    }

    #[test]
    fn names_up_to_the_limit_and_counts_the_others() {
        assert_eq!(name_some(["OLA"], 2), "OLA");
        assert_eq!(name_some(["OLA", "KARI"], 2), "OLA, KARI");
        assert_eq!(name_some(["OLA", "KARI", "PER"], 2), "OLA, KARI and 1 more");
    }

    #[test]
    fn lists_rows_by_file() {
        let rows = |file: &str, rows: &[u64]| -> Vec<Location> {
            let origin = Arc::new(Origin::file(file));
            let at = |row: &u64| Location {
                origin: Arc::clone(&origin),
                row: *row,
            };
            rows.iter().map(at).collect()
        };
        let one = rows("a.csv", &[3]);
        let three = rows("b.csv", &[3, 9, 11]);
        let seven = rows("c.csv", &[1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(
            list_locations(one.iter().chain(&three).chain(&seven)),
            "a.csv row 3, b.csv rows 3, 9 and 11, c.csv rows 1, 2, 3, 4, 5 and 2 more"
        );
    }
}
