//! Finds the data that a rule needs but that is missing, so that a rule never passes without its data.

use crate::locale::{Message, Text};
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::phrases::places;
use crate::model::table::{Dataset, Field, Table, TableKind};
use crate::schema::Dictionary;

/// Returns the missing data. The list is empty if the data is present and complete.
pub(super) fn of(need: &DataNeed, data: &Dataset, dictionary: &Dictionary) -> Vec<MissingData> {
    match need {
        DataNeed::Table(kind, fields) => of_table(*kind, fields, data, dictionary),
        DataNeed::Either(first, second) => of_either(first, second, data, dictionary),
    }
}

/// Returns the data that is missing for the first list of needs, or for the second list if it replaces the first.
///
/// If all tables of the first list are present, the first list is not replaced. This is so even if its tables are
/// damaged, because the rules still use their rows. Otherwise, the second list replaces the first in two cases: no data
/// is missing for the second list, or only tables of the second list are present.
fn of_either(
    first: &[DataNeed],
    second: &[DataNeed],
    data: &Dataset,
    dictionary: &Dictionary,
) -> Vec<MissingData> {
    let missing = |needs: &[DataNeed]| -> Vec<MissingData> {
        let needs = needs.iter();
        needs.flat_map(|need| of(need, data, dictionary)).collect()
    };
    let sent = |needs: &[DataNeed]| {
        let tables = needs.iter().flat_map(DataNeed::tables);
        let sent: Vec<bool> = tables.map(|kind| data.get(kind).is_some()).collect();
        sent
    };
    let missing_in_first = missing(first);
    let first_sent = sent(first);
    if missing_in_first.is_empty() || first_sent.iter().all(|sent| *sent) {
        return missing_in_first;
    }
    let missing_in_second = missing(second);
    let only_second_sent = !first_sent.contains(&true) && sent(second).contains(&true);
    if missing_in_second.is_empty() || only_second_sent {
        missing_in_second
    } else {
        missing_in_first
    }
}

fn of_table(
    kind: TableKind,
    fields: &[Field],
    data: &Dataset,
    dictionary: &Dictionary,
) -> Vec<MissingData> {
    let request = dictionary.table(kind).export_request();
    let missing = |field: Option<Field>, why: Text| MissingData {
        table: kind,
        field,
        why,
        request: request.clone(),
        advice: false,
    };
    let Some(table) = data.get(kind) else {
        let reasons = data.unusable.get(&kind).cloned();
        let reasons = reasons.unwrap_or_else(|| vec![MissingData::not_sent()]);
        return reasons.into_iter().map(|why| missing(None, why)).collect();
    };
    let of_rows = missing_rows(table, dictionary);
    let of_rows = of_rows.into_iter().map(|why| missing(None, why.into()));
    let of_fields = fields.iter().filter_map(|field| {
        Some(missing(
            Some(*field),
            missing_cells(table, *field, dictionary)?.into(),
        ))
    });
    of_rows.chain(of_fields).collect()
}

/// Returns why the cells of a field cannot be used, or `None` if they can be used.
fn missing_cells(table: &Table, field: Field, dictionary: &Dictionary) -> Option<Message> {
    if !table.has(field) {
        return Some(Message::new("data-no-column").with("field", field.name()));
    }
    if let Some(cells) = table
        .unreadable
        .get(&field)
        .filter(|cells| !cells.is_empty())
    {
        return Some(
            Message::new("data-unreadable")
                .with("cells", cells.len())
                .with("field", field.name())
                .with("places", places(cells)),
        );
    }
    if table.is_empty_column(field) && !may_be_empty(table.kind, field, dictionary) {
        return Some(Message::new("data-no-value").with("field", field.name()));
    }
    has_numbers_for_texts(table, field, dictionary)
        .then(|| Message::new("data-only-numbers").with("field", field.name()))
}

/// Returns whether every value of a field is a number although the field should contain names or addresses.
fn has_numbers_for_texts(table: &Table, field: Field, dictionary: &Dictionary) -> bool {
    let spec = dictionary.table(table.kind).fields.get(&field);
    let is_text = spec.is_some_and(|spec| spec.content.is_some());
    let mut values = table.records().filter_map(|row| row.text(field)).peekable();
    let is_number = |text: &str| text.trim().bytes().all(|byte| byte.is_ascii_digit());
    is_text && values.peek().is_some() && values.all(is_number)
}

/// Returns whether a column may be empty in every row of a complete export.
fn may_be_empty(kind: TableKind, field: Field, dictionary: &Dictionary) -> bool {
    let fields = &dictionary.table(kind).fields;
    fields.get(&field).is_some_and(|spec| spec.may_be_empty)
}

/// Returns why a table that was sent may be incomplete.
fn missing_rows(table: &Table, dictionary: &Dictionary) -> Vec<Message> {
    let mut reasons = Vec::new();
    if table.is_empty() && dictionary.table(table.kind).never_empty {
        reasons.push(Message::new("data-no-row"));
    }
    if !table.lost_rows.is_empty() {
        reasons.push(
            Message::new("data-lost-rows")
                .with("rows", table.lost_rows.len())
                .with("places", places(&table.lost_rows)),
        );
    }
    let doubts = table.doubts.iter();
    let doubted = |doubt: &Text| Message::new("data-doubt").with("doubt", doubt.clone());
    reasons.extend(doubts.map(doubted));
    reasons
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::customer::typed_table;
    use crate::model::location::Origin;
    use crate::model::table::FieldType;

    /// Builds a table in which the required column `empty` has no value, and returns why the data of this column is
    /// missing.
    fn reasons_if_empty(kind: TableKind, empty: Field, dictionary: &Dictionary) -> Vec<String> {
        let fields = &dictionary.table(kind).fields;
        let required: Vec<Field> = dictionary.table(kind).required().collect();
        let headers: Vec<&str> = required.iter().map(|field| field.name()).collect();
        let row = |number: u32| {
            let value = |field: &Field| match fields[field].of_type {
                _ if *field == empty => None,
                FieldType::Date => Some(format!("2026-11-0{number}")),
                FieldType::Flag | FieldType::Filled => Some("1".to_owned()),
                FieldType::Int => Some(number.to_string()),
                FieldType::Text => Some(format!("text{number}")),
            };
            required.iter().map(value).collect()
        };
        let rows: Vec<Vec<Option<String>>> = vec![row(1), row(2)];
        let origin = Arc::new(Origin::file("x.csv"));
        let mut data = Dataset::default();
        data.insert(typed_table(kind, origin, &headers, &rows, dictionary));
        let need = DataNeed::Table(kind, Box::leak(vec![empty].into_boxed_slice()));
        let missing = of(&need, &data, dictionary);
        missing
            .into_iter()
            .map(|missing| missing.why.english())
            .collect()
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
    fn numbers_instead_of_words_are_missing_data() {
        let dictionary = Dictionary::built_in();
        let reasons = |sections: [&str; 2]| -> Vec<String> {
            let cell = |text: &str| Some(text.to_owned());
            let rows = sections.map(|section| vec![cell("1"), cell(section), cell("key")]);
            let headers = ["userpreference_id", "prefsection", "prefkey"];
            let origin = Arc::new(Origin::file("x.csv"));
            let kind = TableKind::UserPreference;
            let mut data = Dataset::default();
            data.insert(typed_table(kind, origin, &headers, &rows, &dictionary));
            let need = DataNeed::Table(kind, &[Field::PrefSection, Field::PrefKey]);
            let missing = of(&need, &data, &dictionary);
            missing
                .into_iter()
                .map(|missing| missing.why.english())
                .collect()
        };
        assert!(reasons(["Travel", "17"]).is_empty());
        assert_eq!(
            reasons(["0", "17"]),
            ["has only numbers in `prefsection`, so the headers of two columns may be swapped"]
        );
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
