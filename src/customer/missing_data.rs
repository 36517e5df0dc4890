//! A rule's need → what of it is missing in the exports: the reason why nothing passes unchecked.

use crate::model::evidence::{DataNeed, MissingData};
use crate::model::phrases::{count, list_locations};
use crate::model::table::{Dataset, Field, Table, TableKind};
use crate::schema::Dictionary;

/// Why a table that was not among the exports cannot be used.
const NOT_SENT: &str = "was not sent";

/// Returns what is missing; nothing if the data is there and complete.
pub(super) fn of(need: &DataNeed, data: &Dataset, dictionary: &Dictionary) -> Vec<MissingData> {
    match need {
        DataNeed::Table(kind, fields) => table_lacks(*kind, fields, data, dictionary),
        DataNeed::Either(first, second) => {
            let lacks = |needs: &[DataNeed]| -> Vec<MissingData> {
                needs
                    .iter()
                    .flat_map(|need| of(need, data, dictionary))
                    .collect()
            };
            let sent = |needs: &[DataNeed]| {
                let tables: Vec<_> = needs.iter().flat_map(DataNeed::tables).collect();
                tables
                    .iter()
                    .filter(|kind| data.get(**kind).is_some())
                    .count()
            };
            let all_sent = first
                .iter()
                .flat_map(DataNeed::tables)
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

fn table_lacks(
    kind: TableKind,
    fields: &[Field],
    data: &Dataset,
    dictionary: &Dictionary,
) -> Vec<MissingData> {
    let request = dictionary.table(kind).export_instruction();
    let lack = |field: Option<Field>, why: String| MissingData {
        table: kind,
        field,
        why,
        request: request.clone(),
        advice: false,
    };
    let Some(table) = data.get(kind) else {
        let why = data
            .unusable
            .get(&kind)
            .map_or_else(|| NOT_SENT.to_owned(), |reasons| reasons.join("; "));
        return vec![lack(None, why)];
    };
    let mut lacks: Vec<MissingData> = damage(table, dictionary)
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
                list_locations(cells)
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
            list_locations(&table.lost_rows)
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
