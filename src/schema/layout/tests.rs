//! Tests of the known layouts and of the values that fit them.

use super::*;
use crate::locale::Language;
use crate::model::grid::{CellKind, ReadSummary};
use crate::model::location::Origin;
use std::sync::Arc;

/// A grid in memory.
struct MemoryGrid {
    origin: Arc<Origin>,
    batch: Batch,
    drops_blank_ends: bool,
}

impl MemoryGrid {
    fn of(rows: &[Vec<String>]) -> Self {
        let mut batch = Batch::default();
        for (number, row) in (1..).zip(rows) {
            batch.start_row(number, number);
            for cell in row {
                batch.push_cell(cell, CellKind::Plain);
            }
        }
        Self {
            origin: Arc::new(Origin::file("x.csv")),
            batch,
            drops_blank_ends: false,
        }
    }
}

impl Grid for MemoryGrid {
    fn origin(&self) -> &Arc<Origin> {
        &self.origin
    }

    fn head(&self) -> &Batch {
        &self.batch
    }

    fn drops_blank_ends(&self) -> bool {
        self.drops_blank_ends
    }

    fn read<T: Send>(
        &self,
        map: impl Fn(&Batch) -> T + Sync,
        mut fold: impl FnMut(T),
    ) -> Result<ReadSummary, Text> {
        fold(map(&self.batch));
        Ok(ReadSummary::default())
    }
}

fn row(cells: &str) -> Vec<String> {
    cells.split(',').map(str::to_owned).collect()
}

/// Returns `number` rows with one address each. The columns are in the order of the statement for `Email`.
fn addresses(number: usize) -> Vec<Vec<String>> {
    let of = |n: usize| row(&format!("{n},{},0,user{n}@firma.no,1,0", n + 100));
    (1..=number).map(of).collect()
}

fn fitting(rows: &[Vec<String>]) -> Vec<TableKind> {
    let layouts = fitting_layouts(&MemoryGrid::of(rows), &Dictionary::built_in()).expect("memory");
    layouts.iter().map(|layout| layout.kind).collect()
}

fn objection(kind: TableKind, rows: &[Vec<String>]) -> String {
    let dictionary = Dictionary::built_in();
    let layout = Layout::of_statement(dictionary.table(kind)).expect("a statement");
    let objection = layout.objection(&MemoryGrid::of(rows)).expect("memory");
    objection
        .map(|why| why.in_language(Language::English))
        .unwrap_or_default()
}

#[test]
fn every_statement_is_a_layout_of_its_table() {
    let dictionary = Dictionary::built_in();
    for table in dictionary.tables().filter(|table| table.query.is_some()) {
        let layout = Layout::of_statement(table).unwrap_or_else(|| panic!("{}", table.kind));
        let found = layout.matched(table);
        assert_eq!(found.header_row, 0, "the first row is a record");
        assert!(found.secrets.is_empty(), "{} asks for secrets", table.kind);
        for field in table.required() {
            assert!(found.columns.contains_key(&field), "{} {field}", table.kind);
        }
    }
    let joined = Layout::of_statement(dictionary.table(TableKind::OwnerContactLink));
    let names = joined.expect("a statement").names;
    assert_eq!(
        names,
        ["OwnerContactLink_id", "contact_id", "name", "department"]
    );
}

#[test]
fn a_layout_of_the_user_can_leave_columns_out() {
    let dictionary = Dictionary::built_in();
    let table = dictionary.table(TableKind::Email);
    let of = |names: &str| Layout::of_names(table, &row(names));
    let layout = of("person_id,-,email_address").expect("enough");
    let found = layout.matched(table);
    assert_eq!(found.columns[&Field::EmailAddress], 2);
    assert_eq!(found.columns.len(), 2);
    let message = |names: &str| of(names).expect_err("a mistake").to_string();
    assert!(message("person_id,adress,type").contains("no column `adress`"));
    assert!(message("person_id,type").contains("`email_address` is missing"));
    assert!(message("person_id,email_address,PERSON_ID").contains("named twice"));
}

#[test]
fn distinctive_values_fit_one_table() {
    assert_eq!(fitting(&addresses(5)), [TableKind::Email]);
    let users = row("7,OLA,0,2026-11-13 08:00:00.000,12,0,NULL,NULL");
    assert_eq!(fitting(&[users]), [TableKind::Associate]);
    let persons = row("12,3,Ola,NULL,Nordmann,0,NULL");
    assert_eq!(fitting(&[persons]), [TableKind::Person]);
}

#[test]
fn some_empty_cells_fit_and_an_empty_column_does_not() {
    let service = |addresses: [&str; 3]| -> Vec<Vec<String>> {
        let of = |(n, address): (usize, &str)| row(&format!("{n},login{n},{address},1"));
        (1..).zip(addresses).map(of).collect()
    };
    let some = service(["", "ola@firma.no", "kari@firma.no"]);
    assert!(fitting(&some).contains(&TableKind::EjUser));
    assert_eq!(objection(TableKind::EjUser, &some), "");
    let none = service(["", "", ""]);
    assert!(!fitting(&none).contains(&TableKind::EjUser));
    let text = objection(TableKind::EjUser, &none);
    assert_eq!(
        text,
        "column 3 (`email`) is empty in 3 of 3 rows, but should contain an e-mail address"
    );
}

#[test]
fn columns_of_numbers_fit_several_tables_or_none() {
    let rows = [row("1,2"), row("3,4")];
    let links = [TableKind::FunctionRightRoleLink, TableKind::TravelIdMapping];
    assert_eq!(fitting(&rows), links);
    assert_eq!(fitting(&[row("1,2,3,4,5,6,7,8,9,10")]), []);
}

#[test]
fn a_layout_that_does_not_fit_is_not_proposed() {
    let swapped: Vec<_> = (1..=5)
        .map(|n| row(&format!("{n},user{n}@firma.no,0,9,1,0")))
        .collect();
    assert_eq!(fitting(&swapped), []);
    // One wrong value in twenty can be a mistake; one in ten cannot.
    for (number, kinds) in [(20, vec![TableKind::Email]), (10, vec![])] {
        let mut rows = addresses(number);
        rows[3][1] = "x".to_owned();
        assert_eq!(fitting(&rows), kinds, "{number} rows");
    }
    // A header row with unknown names is not taken for a record with mistakes, even if many records follow.
    let mut rows = addresses(60);
    rows.insert(0, row("Nr,Hvem,Slag,Adresse,Rang,Retur"));
    assert_eq!(fitting(&rows), []);
    assert!(objection(TableKind::Email, &rows).contains("row 1 looks like a header"));
}

#[test]
fn a_list_of_texts_is_proposed_only_if_it_is_long() {
    let of = |number: usize| -> Vec<Vec<String>> {
        (0..number)
            .map(|n| row(&format!("ASSOCIATE,column_{n}")))
            .collect()
    };
    assert_eq!(fitting(&of(5)), []);
    assert_eq!(fitting(&of(50)), [TableKind::SchemaColumns]);
}

#[test]
fn an_objection_names_column_row_and_value() {
    let mut rows = addresses(10);
    for row in &mut rows[4..] {
        row.swap(2, 3);
    }
    let text = objection(TableKind::Email, &rows);
    assert_eq!(
        text,
        "column 3 (`type`) contains `user5@firma.no` in row 5, but should contain a whole number; 6 of 10 rows do not fit"
    );
    let text = objection(TableKind::Person, &[row("1,2"), row("3,4")]);
    assert_eq!(
        text,
        "the layout has 7 columns, but 2 of 2 rows have 2 cells"
    );
    assert_eq!(objection(TableKind::Email, &addresses(3)), "");
}

#[test]
fn a_workbook_must_have_a_value_in_the_last_column() {
    let mut grid = MemoryGrid::of(&[row("1,Kari,Berg"), row("2,Ola,")]);
    grid.drops_blank_ends = true;
    let layouts = fitting_layouts(&grid, &Dictionary::built_in()).expect("memory");
    let kinds: Vec<_> = layouts.iter().map(|layout| layout.kind).collect();
    // `OwnerContactLink` and `UserPreference` do not fit, because their fourth column would be empty in every row.
    assert_eq!(kinds, [TableKind::Contact]);
}
