//! Tests that the same data in another form leads to the same findings.

use crate::support::exports::{
    Exports, Rows, finding_fields, report, testdata, verdicts, write_csv,
};

fn demo() -> Exports {
    Exports::read(&testdata("demo"))
}

fn assert_same(name: &str, write: impl Fn(&Exports, &std::path::Path)) {
    let expected = report(&testdata("demo"));
    let folder = tempfile::tempdir().expect("a folder");
    write(&demo(), folder.path());
    let found = report(folder.path());
    assert_eq!(verdicts(&found), verdicts(&expected), "{name}");
    let (found, expected) = (finding_fields(&found), finding_fields(&expected));
    let more: Vec<_> = found
        .iter()
        .filter(|each| !expected.contains(each))
        .collect();
    let less: Vec<_> = expected
        .iter()
        .filter(|each| !found.contains(each))
        .collect();
    assert!(
        more.is_empty() && less.is_empty(),
        "{name}: more {more:#?}, less {less:#?}"
    );
}

/// Changes the order of the rows below the header: rotates them by a third of their number, and reverses them.
fn shuffle(table: &mut Rows) {
    let below = table.rows.len().saturating_sub(1);
    if below > 1 {
        table.rows[1..].rotate_left(below / 3);
        table.rows[1..].reverse();
    }
}

#[test]
fn row_order_changes_nothing() {
    assert_same("shuffled", |demo, folder| {
        let mut demo = demo.clone();
        demo.tables.iter_mut().for_each(shuffle);
        demo.write_csv(folder);
    });
}

#[test]
fn file_names_change_nothing() {
    assert_same("renamed", |demo, folder| {
        for (number, table) in demo.tables.iter().enumerate() {
            // These two tables have the same columns, so the program can recognise them only by their file names.
            let name = match table.name.as_str() {
                "OwnerContactLink" | "contact" => format!("crm7.{}", table.name.to_uppercase()),
                _ => format!("resultat {number}"),
            };
            write_csv(&folder.join(format!("{name}.csv")), &table.rows);
        }
    });
}

#[test]
fn a_table_in_several_files_is_the_same_table() {
    assert_same("split", |demo, folder| {
        for table in &demo.tables {
            let header = &table.rows[..1];
            let middle = table.rows.len().div_ceil(2).max(1);
            let parts = [&table.rows[1..middle], &table.rows[middle..]];
            for (number, part) in parts.iter().enumerate() {
                let rows = [header, part].concat();
                write_csv(&folder.join(format!("{} {number}.csv", table.name)), &rows);
            }
        }
    });
}

#[test]
fn a_workbook_is_read_like_separate_files() {
    assert_same("workbook", |demo, folder| {
        demo.write_workbook(&folder.join("all.xlsx"));
    });
}

#[test]
fn a_repeated_file_is_read_once() {
    assert_same("twice", |demo, folder| {
        demo.write_csv(folder);
        std::fs::create_dir(folder.join("again")).expect("a folder");
        demo.write_csv(&folder.join("again"));
    });
}

#[test]
fn repeated_rows_are_read_once() {
    assert_same("overlapping", |demo, folder| {
        demo.write_csv(folder);
        let users = demo.tables.iter().find(|table| table.name == "associate");
        let rows = &users.expect("the users").rows;
        write_csv(&folder.join("associate again.csv"), &rows[..rows.len() / 2]);
    });
}
