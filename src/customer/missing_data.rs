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
        } else if table.is_empty_column(*field) && !may_be_empty(kind, *field, dictionary) {
            let why = format!("has no value in `{field}` in any row");
            lacks.push(lack(Some(*field), why));
        }
    }
    lacks
}

/// Returns whether a column may be empty in every row of a complete export, by its meaning.
fn may_be_empty(kind: TableKind, field: Field, dictionary: &Dictionary) -> bool {
    let fields = &dictionary.table(kind).fields;
    fields.get(&field).is_some_and(|spec| spec.may_be_empty)
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::customer::typed_table;
    use crate::model::location::Origin;
    use crate::model::table::FieldType;

    /// Returns the reasons why a required column that is empty in every row is missing data.
    fn reasons_if_empty(kind: TableKind, empty: Field, dictionary: &Dictionary) -> Vec<String> {
        let fields = &dictionary.table(kind).fields;
        let required: Vec<Field> = dictionary.table(kind).required().collect();
        let headers: Vec<&str> = required.iter().map(|field| field.name()).collect();
        let row = |number: u32| {
            let value = |field: &Field| match fields[field].of_type {
                _ if *field == empty => None,
                FieldType::Date => Some(format!("2026-11-0{number}")),
                FieldType::Flag | FieldType::Filled => Some("1".to_owned()),
                FieldType::Int | FieldType::Text => Some(number.to_string()),
            };
            required.iter().map(value).collect()
        };
        let rows: Vec<Vec<Option<String>>> = vec![row(1), row(2)];
        let origin = Arc::new(Origin::file("x.csv"));
        let mut data = Dataset::default();
        data.insert(typed_table(kind, origin, &headers, &rows, dictionary));
        let need = DataNeed::Table(kind, Box::leak(vec![empty].into_boxed_slice()));
        let missing = of(&need, &data, dictionary);
        missing.into_iter().map(|missing| missing.why).collect()
    }

    #[test]
    fn every_required_column_that_must_have_values_is_missing_if_it_is_empty() {
        let dictionary = Dictionary::built_in();
        let mut checked = 0;
        for table in dictionary.tables() {
            for field in table.required() {
                let spec = &table.fields[&field];
                if spec.of_type == FieldType::Filled {
                    continue;
                }
                let reasons = reasons_if_empty(table.kind, field, &dictionary);
                let expected: Vec<String> = if spec.may_be_empty {
                    Vec::new()
                } else {
                    vec![format!("has no value in `{field}` in any row")]
                };
                assert_eq!(reasons, expected, "{}.{field}", table.kind);
                checked += 1;
            }
        }
        assert!(checked > 100, "{checked}");
    }

    #[test]
    fn keys_are_never_empty() {
        for table in Dictionary::built_in().tables() {
            for field in &table.key {
                let spec = &table.fields[field];
                assert!(
                    !(spec.required && spec.may_be_empty),
                    "{}.{field}",
                    table.kind
                );
            }
        }
    }
}
