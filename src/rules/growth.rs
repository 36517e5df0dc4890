//! Tests that the work of each rule grows linearly with the tables, not with the square of their size.
//!
//! The tests count the steps of loops over records and users, and the bytes of the findings. They do not measure time.

use std::sync::Arc;

use super::REQUIREMENTS;
use crate::customer::{ConsultantInput, Customer, typed_table};
use crate::email::{Examiner, Policy};
use crate::model::location::Origin;
use crate::model::table::{Dataset, Field, FieldType, Table, TableKind};
use crate::model::work;
use crate::schema::Dictionary;

/// Number of rows of each table in the small case. The large case has [`TIMES`] times as many rows.
const ROWS: usize = 250;
const TIMES: usize = 4;
/// Maximum ratio of the work in the large case to the work in the small case, in tenths.
const MAX_TENTHS: u64 = 46;

/// Returns the text of a cell. Ids are the numbers from 1 to `rows`. References contain each of these numbers once, so
/// that every row of a table is referred to.
fn cell(field: Field, of_type: FieldType, is_key: bool, row: usize, rows: usize) -> String {
    match of_type {
        FieldType::Int if is_key => (row + 1).to_string(),
        FieldType::Int if matches!(field, Field::Type | Field::Rank) => "0".to_owned(),
        FieldType::Int => (1 + row * 7 % rows).to_string(),
        FieldType::Flag | FieldType::Filled => usize::from(row.is_multiple_of(5)).to_string(),
        FieldType::Date => format!("2026-10-{:02}", 1 + row % 28),
        FieldType::Text => match field {
            Field::EmailAddress | Field::Email | Field::UserName => {
                format!("user{}@firma{}.no", row / 2, row % 90 / 2)
            }
            _ => format!("{field} {row}"),
        },
    }
}

/// Returns a table of this kind with generated rows, in which all fields of the dictionary are filled.
fn table(kind: TableKind, rows: usize, dictionary: &Dictionary) -> Table {
    let spec = dictionary.table(kind);
    let headers: Vec<&str> = spec.fields.keys().map(|field| field.name()).collect();
    let cells = |row: usize| {
        let fields = spec.fields.iter();
        let cell = |(field, of): (&Field, &crate::schema::FieldSpec)| {
            let is_key = spec.key.contains(field);
            Some(cell(*field, of.of_type, is_key, row, rows))
        };
        fields.map(cell).collect()
    };
    let cells: Vec<Vec<Option<String>>> = (0..rows).map(cells).collect();
    let origin = Arc::new(Origin::file(format!("{kind}.csv")));
    typed_table(kind, origin, &headers, &cells, dictionary)
}

/// Returns a customer whose tables all have the given number of rows, and the number of steps needed to build the
/// customer.
fn customer(rows: usize) -> (Customer, u64) {
    let dictionary = Dictionary::built_in();
    let mut data = Dataset::default();
    for kind in TableKind::ALL {
        data.insert(table(*kind, rows, &dictionary));
    }
    let mut built = None;
    let steps = work::steps_of(|| {
        let examiner = Examiner::new(Policy::default());
        let input = ConsultantInput::default();
        built = Some(Customer::new(data, dictionary, input, examiner));
    });
    (built.expect("the job ran"), steps)
}

/// Returns the number of steps needed to build a customer and, for each rule, the number of steps and the size of its
/// findings in bytes.
fn work_of(rows: usize) -> Vec<(String, u64)> {
    let (customer, steps) = customer(rows);
    let mut work = vec![("Customer::new".to_owned(), steps)];
    for rule in REQUIREMENTS.iter().flat_map(|each| each.rules) {
        let mut bytes = 0;
        let steps = work::steps_of(|| {
            let outcome = (rule.check)(&customer);
            let findings = outcome.findings.iter();
            bytes = findings.map(|finding| format!("{finding:?}").len()).sum();
        });
        work.push((format!("{}: steps", rule.info.id), steps));
        let bytes = u64::try_from(bytes).expect("it fits");
        work.push((format!("{}: bytes", rule.info.id), bytes));
    }
    work
}

/// Returns whether the work grows faster than the tables.
fn is_superlinear(small: u64, large: u64) -> bool {
    large * 10 > small * MAX_TENTHS
}

#[test]
fn work_grows_with_the_tables_and_not_with_their_square() {
    // All steps must run on one thread, because they are counted per thread.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    let (small, large) = pool
        .expect("a thread")
        .install(|| (work_of(ROWS), work_of(ROWS * TIMES)));
    let worked = small.iter().filter(|(_, work)| *work > 0).count();
    assert!(worked * 2 > small.len(), "most rules have to do something");
    let superlinear: Vec<String> = small
        .iter()
        .zip(&large)
        .filter(|((_, small), (_, large))| is_superlinear(*small, *large))
        .map(|((name, small), (_, large))| format!("{name}: {small}, then {large}"))
        .collect();
    assert!(superlinear.is_empty(), "{superlinear:#?}");
}

#[test]
fn search_in_a_loop_is_noticed() {
    let search = |rows: usize| {
        let (customer, _) = customer(rows);
        work::steps_of(|| {
            for record in customer.data.records(TableKind::Traveller) {
                let id = record.int(Field::TravelId);
                customer.users.iter().find(|user| user.id == id);
            }
        })
    };
    let (small, large) = (search(20), search(20 * TIMES));
    assert!(is_superlinear(small, large), "{small}, then {large}");
}
