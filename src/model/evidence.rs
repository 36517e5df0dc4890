//! What a rule needs to know, and what of it is lacking: the reason why nothing passes unchecked.

use crate::model::location::{Location, Origin};
use crate::model::table::{Field, TableKind};

/// Evidence that a rule rests on.
#[derive(Debug, Clone, Copy)]
pub enum DataNeed {
    /// These fields of a table.
    Table(TableKind, &'static [Field]),
    /// All of the one list or all of the other, the first being the better evidence.
    Either(&'static [DataNeed], &'static [DataNeed]),
}

/// Evidence that is lacking.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingData {
    /// The table.
    pub table: TableKind,
    /// The field, if the table itself is there.
    pub field: Option<Field>,
    /// Why it cannot be used, as the end of a sentence that begins with the table.
    pub why: String,
    /// The statement, or the action, that yields it.
    pub request: String,
    /// Whether a requirement can pass without: then its verdict is `review` instead.
    pub advice: bool,
}

impl DataNeed {
    /// Returns the tables that it speaks of.
    pub fn tables(&self) -> Vec<TableKind> {
        match self {
            Self::Table(kind, _) => vec![*kind],
            Self::Either(first, second) => first
                .iter()
                .chain(second.iter())
                .flat_map(Self::tables)
                .collect(),
        }
    }

    /// Returns it in words: `associate (name, person_id)`.
    pub fn describe(&self) -> String {
        let all = |needs: &[Self]| {
            let texts: Vec<_> = needs.iter().map(Self::describe).collect();
            texts.join(", ")
        };
        match self {
            Self::Table(kind, []) => kind.name().to_owned(),
            Self::Table(kind, fields) => {
                let names: Vec<_> = fields.iter().map(|field| field.name()).collect();
                format!("{kind} ({})", names.join(", "))
            }
            Self::Either(first, second) => format!("{}, or else {}", all(first), all(second)),
        }
    }
}

/// Returns where rows stand, the first few by number: `a.csv rows 3, 9 and 11`.
pub fn listed<'l>(locations: impl IntoIterator<Item = &'l Location>) -> String {
    const NAMED: usize = 5;
    let mut files: Vec<(&Origin, Vec<u64>)> = Vec::new();
    for location in locations {
        match files.last_mut() {
            Some((origin, rows)) if **origin == *location.origin => rows.push(location.row),
            _ => files.push((&location.origin, vec![location.row])),
        }
    }
    let of_file = |(origin, rows): &(&Origin, Vec<u64>)| {
        let numbers: Vec<String> = rows.iter().take(NAMED).map(u64::to_string).collect();
        let more = rows.len().saturating_sub(NAMED);
        match (numbers.as_slice(), more) {
            ([one], _) => format!("{origin} row {one}"),
            ([first @ .., last], 0) => format!("{origin} rows {} and {last}", first.join(", ")),
            (some, more) => format!("{origin} rows {} and {more} more", some.join(", ")),
        }
    };
    let mut texts: Vec<String> = files.iter().take(NAMED).map(of_file).collect();
    if files.len() > NAMED {
        texts.push(format!("and {} more files", files.len() - NAMED));
    }
    texts.join(", ")
}

/// Returns a number with the right form of its noun.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
