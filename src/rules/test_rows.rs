//! Customers for the unit tests of rules, built from CSV text.
//!
//! In contrast to [`TestCustomer`](crate::customer::TestCustomer), values can contain `_` and spaces, and a customer
//! has only the tables of the test.

use std::sync::Arc;

use super::rule::Rule;
use crate::customer::{ConsultantInput, Customer, typed_table};
use crate::email::{Examiner, Policy};
use crate::model::location::Origin;
use crate::model::table::{Dataset, Table, TableKind};
use crate::schema::{Dictionary, fold};

/// Returns a table from CSV text without quotes.
///
/// The first line contains the names of the fields and is row 1. An empty value is null.
pub(in crate::rules) fn table(kind: TableKind, csv: &str) -> Table {
    let dictionary = Dictionary::built_in();
    let mut lines = csv
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| line.split(','));
    let headers: Vec<&str> = lines
        .next()
        .expect("a header")
        .map(|header| {
            let mut fields = dictionary.table(kind).fields.keys();
            let field = fields.find(|field| fold(field.name()) == fold(header));
            // If the dictionary does not contain the column, the header is used as its name.
            field.map_or(header, |field| field.name())
        })
        .collect();
    let cell = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let rows: Vec<Vec<Option<String>>> = lines.map(|cells| cells.map(cell).collect()).collect();
    assert!(rows.iter().all(|row| row.len() == headers.len()), "{csv}");
    let origin = Arc::new(Origin::file(format!("{kind}.csv")));
    typed_table(kind, origin, &headers, &rows, &dictionary)
}

/// Returns a customer whose database contains only these tables.
pub(in crate::rules) fn customer(tables: impl IntoIterator<Item = Table>) -> Customer {
    let mut data = Dataset::default();
    for table in tables {
        data.insert(table);
    }
    Customer::new(
        data,
        Dictionary::built_in(),
        ConsultantInput::default(),
        Examiner::new(Policy::default()),
    )
}

/// Returns the subject key and the row of each finding of a rule, sorted.
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

/// Returns these keys and rows as the expected result of [`found`].
pub(in crate::rules) fn expected(entries: &[(&str, u64)]) -> Vec<(String, u64)> {
    entries
        .iter()
        .map(|(key, row)| ((*key).to_owned(), *row))
        .collect()
}
