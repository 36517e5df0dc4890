//! Customers for the unit tests of the rules, built from a few rows of text.

use std::sync::Arc;

use polars::prelude::{Column, DataFrame};

use super::rule::Rule;
use crate::customer::{ConsultantInput, Customer};
use crate::email::{Examiner, Policy};
use crate::model::location::Origin;
use crate::model::table::{Dataset, Field, FieldType, ORIGIN_COLUMN, ROW_COLUMN, Table, TableKind};
use crate::schema::{Dictionary, fold};

/// Returns a table from CSV text without quotes.
///
/// The first line contains the names of the fields and is row 1. An empty value is null. Dates are seconds
/// since 1970, flags are `1` or `0`.
pub(in crate::rules) fn table(kind: TableKind, csv: &str) -> Table {
    let mut lines = csv.lines().map(str::trim).filter(|line| !line.is_empty());
    let headers: Vec<&str> = lines.next().expect("a header").split(',').collect();
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == headers.len()), "{csv}");
    let dictionary = Dictionary::built_in();
    let fields = &dictionary.table(kind).fields;
    let mut columns: Vec<Column> = headers
        .iter()
        .enumerate()
        .map(|(index, header)| {
            let mut fields = fields.iter();
            let (field, spec) = fields
                .find(|(field, _)| fold(field.name()) == fold(header))
                .unwrap_or_else(|| panic!("{kind} has no field {header}"));
            let cells = rows
                .iter()
                .map(|row| Some(row[index]).filter(|cell| !cell.is_empty()));
            column(*field, spec.of_type, cells)
        })
        .collect();
    let numbers: Vec<i64> = (2..).take(rows.len()).collect();
    columns.push(Column::new(ORIGIN_COLUMN.into(), vec![0_i64; rows.len()]));
    columns.push(Column::new(ROW_COLUMN.into(), numbers));
    let frame = DataFrame::new(rows.len(), columns).expect("columns of equal length");
    Table::new(
        kind,
        frame,
        vec![Arc::new(Origin::file(format!("{kind}.csv")))],
    )
}

fn column<'a>(
    field: Field,
    of_type: FieldType,
    cells: impl Iterator<Item = Option<&'a str>>,
) -> Column {
    let name = field.name().into();
    match of_type {
        FieldType::Int | FieldType::Date => {
            let values: Vec<Option<i64>> = cells
                .map(|cell| cell.map(|cell| cell.parse().expect("a whole number")))
                .collect();
            Column::new(name, values)
        }
        FieldType::Flag => {
            let values: Vec<Option<bool>> =
                cells.map(|cell| cell.map(|cell| cell == "1")).collect();
            Column::new(name, values)
        }
        FieldType::Filled => {
            let values: Vec<bool> = cells.map(|cell| cell.is_some()).collect();
            Column::new(name, values)
        }
        FieldType::Text => {
            let values: Vec<Option<&str>> = cells.collect();
            Column::new(name, values)
        }
    }
}

/// Returns the customer whose database contains these tables and no others.
pub(in crate::rules) fn customer(tables: impl IntoIterator<Item = Table>) -> Customer {
    customer_with(ConsultantInput::default(), tables)
}

/// Returns the customer whose database contains these tables, with what the consultant stated.
pub(in crate::rules) fn customer_with(
    input: ConsultantInput,
    tables: impl IntoIterator<Item = Table>,
) -> Customer {
    let mut data = Dataset::default();
    for table in tables {
        data.insert(table);
    }
    Customer::new(
        data,
        Dictionary::built_in(),
        input,
        Examiner::new(Policy::default()),
    )
}

/// Returns the key of the subject and the row of each finding of a rule, sorted.
pub(in crate::rules) fn found(rule: &Rule, customer: &Customer) -> Vec<(String, u64)> {
    let outcome = (rule.check)(customer);
    let mut found: Vec<(String, u64)> = outcome
        .findings
        .iter()
        .map(|finding| {
            assert_eq!(finding.rule.id, rule.info.id);
            let row = finding.locations.first().map_or(0, |location| location.row);
            (finding.subject.key.clone(), row)
        })
        .collect();
    found.sort_unstable();
    found
}

/// Returns what [`found`] should return for these keys and rows.
pub(in crate::rules) fn expected(entries: &[(&str, u64)]) -> Vec<(String, u64)> {
    entries
        .iter()
        .map(|(key, row)| ((*key).to_owned(), *row))
        .collect()
}
