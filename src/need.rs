//! What a rule needs to know, and what of it is lacking: the reason why nothing passes unchecked.

use crate::origin::{Location, Origin};
use crate::schema::Dictionary;
use crate::table::{Dataset, Field, Table, TableKind};

/// Why a table that is simply not there cannot be used.
const NOT_SENT: &str = "was not sent";

/// Evidence that a rule rests on.
#[derive(Debug, Clone, Copy)]
pub enum Need {
    /// These fields of a table.
    Table(TableKind, &'static [Field]),
    /// All of the one list or all of the other, the first being the better evidence.
    Either(&'static [Need], &'static [Need]),
}

/// Evidence that is lacking.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lack {
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

impl Need {
    /// Returns what is lacking; nothing if the evidence is there and whole.
    pub fn lacks(&self, data: &Dataset, dictionary: &Dictionary) -> Vec<Lack> {
        match self {
            Self::Table(kind, fields) => table_lacks(*kind, fields, data, dictionary),
            Self::Either(first, second) => {
                let lacks = |needs: &[Self]| -> Vec<Lack> {
                    needs
                        .iter()
                        .flat_map(|need| need.lacks(data, dictionary))
                        .collect()
                };
                let sent = |needs: &[Self]| {
                    let tables: Vec<_> = needs.iter().flat_map(Self::tables).collect();
                    tables
                        .iter()
                        .filter(|kind| data.get(**kind).is_some())
                        .count()
                };
                let all_sent = first
                    .iter()
                    .flat_map(Self::tables)
                    .all(|kind| data.get(kind).is_some());
                let better = lacks(first);
                // The second stands in where the first was not sent whole, never where it is damaged:
                // what is damaged has been read all the same.
                if better.is_empty() || all_sent {
                    return better;
                }
                match lacks(second) {
                    other if other.is_empty() || (sent(first) == 0 && sent(second) > 0) => other,
                    _ => better,
                }
            }
        }
    }

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

fn table_lacks(
    kind: TableKind,
    fields: &[Field],
    data: &Dataset,
    dictionary: &Dictionary,
) -> Vec<Lack> {
    let request = dictionary.table(kind).request();
    let lack = |field: Option<Field>, why: String| Lack {
        table: kind,
        field,
        why,
        request: request.clone(),
        advice: false,
    };
    let Some(table) = data.get(kind) else {
        let why = data
            .spoiled
            .get(&kind)
            .map_or_else(|| NOT_SENT.to_owned(), |reasons| reasons.join("; "));
        return vec![lack(None, why)];
    };
    let mut lacks: Vec<Lack> = damage(table, dictionary)
        .into_iter()
        .map(|why| lack(None, why))
        .collect();
    for field in fields {
        if !table.has(*field) {
            lacks.push(lack(Some(*field), format!("has no column `{field}`")));
        } else if let Some(cells) = table
            .unreadable
            .get(field)
            .filter(|cells| !cells.is_empty())
        {
            let why = format!(
                "has {} in `{field}` that cannot be read: {}",
                count(cells.len(), "cell", "cells"),
                listed(cells)
            );
            lacks.push(lack(Some(*field), why));
        }
    }
    lacks
}

/// Why a table that is there may not be whole.
fn damage(table: &Table, dictionary: &Dictionary) -> Vec<String> {
    let mut damage = Vec::new();
    if table.is_empty() && dictionary.table(table.kind).never_empty {
        damage.push("has no row, although every database has some".to_owned());
    }
    if !table.lost_rows.is_empty() {
        damage.push(format!(
            "lost {} on the way: {}",
            count(table.lost_rows.len(), "row", "rows"),
            listed(&table.lost_rows)
        ));
    }
    damage.extend(
        table
            .doubts
            .iter()
            .map(|doubt| format!("may not be whole: {doubt}")),
    );
    damage
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
