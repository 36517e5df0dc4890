//! Tests of sheets with several tables, declared tables, distant cells, and cells next to or below tables.

use analyze::load::LoadedInputs;
use analyze::load::TableOverride;
use analyze::model::table::TableKind;
use rust_xlsxwriter::{Table, TableColumn, TableFunction, Workbook, Worksheet};

use crate::support::exports::{report, testdata};
use crate::support::loaded_inputs::{
    assembled, assembled_with, assert_says, assert_silent, notes, sample, shorts,
};

/// Writes rows to a sheet, starting at a cell. Text that looks like a number is written as a number.
fn rows(sheet: &mut Worksheet, (top, left): (u32, u16), rows: &[&[&str]]) {
    for (row, cells) in (top..).zip(rows) {
        for (column, cell) in (left..).zip(*cells) {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write_number(row, column, number),
                Err(_) if cell.is_empty() => continue,
                Err(_) => sheet.write_string(row, column, *cell),
            }
            .expect("a cell");
        }
    }
}

fn book(name: &str, fill: impl FnOnce(&mut Worksheet)) -> (tempfile::TempDir, LoadedInputs) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("all.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(name).expect("a name");
    fill(sheet);
    book.save(&path).expect("a workbook");
    let assembly = assembled(&path, "");
    (folder, assembly)
}

const AREAS: &[&[&str]] = &[&["area_id", "name"], &["1", "Oslo"], &["2", "Bergen"]];
const ROLES: &[&[&str]] = &[
    &["Role_id", "name"],
    &["5", "Admin"],
    &["6", "Bruker"],
    &["7", "Gjest"],
];

#[test]
fn tables_next_to_each_other_are_read() {
    let (_folder, assembly) = book("Mixed", |sheet| {
        rows(sheet, (0, 0), AREAS);
        rows(sheet, (2, 5), ROLES);
    });
    let mut found = shorts(&assembly);
    found.sort_unstable();
    assert_eq!(
        found,
        [("Mixed", "Role", 3, 3, 0), ("Mixed", "area", 2, 2, 0)]
    );
    let role = assembly
        .inputs
        .iter()
        .find(|input| input.table == Some("Role"));
    assert_says(role.expect("a table"), &["in column F"]);
}

#[test]
fn a_table_option_applies_to_the_part_with_its_columns() {
    let (folder, assembly) = book("Mixed", |sheet| {
        rows(sheet, (0, 0), AREAS);
        rows(
            sheet,
            (0, 5),
            &[&["contact_id", "name", "department"], &["4", "Firma", ""]],
        );
    });
    let mut found = shorts(&assembly);
    found.sort_unstable();
    assert_eq!(
        found,
        [("Mixed", "ambiguous", 2, 0, 2), ("Mixed", "area", 2, 2, 0)]
    );
    let word = TableOverride {
        kind: TableKind::Contact,
        file: "all.xlsx".to_owned(),
        sheet: Some("Mixed".to_owned()),
    };
    let assembly = assembled_with(&folder.path().join("all.xlsx"), "", &[word]);
    let mut found = shorts(&assembly);
    found.sort_unstable();
    assert_eq!(
        found,
        [("Mixed", "area", 2, 2, 0), ("Mixed", "contact", 1, 1, 0)]
    );
}

#[test]
fn each_note_about_a_sheet_is_reported_once() {
    let (_folder, assembly) = book("Mixed", |sheet| {
        rows(sheet, (0, 0), AREAS);
        rows(sheet, (0, 5), ROLES);
        sheet.set_row_hidden(1).expect("a row");
        sheet.set_column_hidden(6).expect("a column");
        sheet.set_column_hidden(40).expect("a column");
    });
    let all: Vec<String> = assembly.inputs.iter().map(notes).collect();
    let all = all.join("\n");
    assert_eq!(all.matches("1 row hidden").count(), 1, "{all}");
    assert_eq!(
        all.matches("1 run of columns hidden by hand, but read: G")
            .count(),
        1,
        "{all}"
    );
}

#[test]
fn a_blank_column_does_not_split_a_table() {
    let (_folder, assembly) = book("Mixed", |sheet| {
        rows(
            sheet,
            (0, 0),
            &[
                &["associate_id", "name", "", "person_id", "type"],
                &["1", "KAH", "", "10", "0"],
            ],
        );
    });
    assert_eq!(shorts(&assembly), [("Mixed", "associate", 1, 1, 0)]);
    assert_eq!(assembly.inputs[0].columns.len(), 4);
}

#[test]
fn a_distant_stray_cell_loses_no_row() {
    let (_folder, assembly) = book("Mixed", |sheet| {
        rows(sheet, (0, 0), AREAS);
        sheet.write_string(1, 9, "see Kari").expect("a cell");
        sheet.write_string(900_000, 9, "x").expect("a cell");
    });
    assert_eq!(shorts(&assembly), [("Mixed", "area", 2, 2, 0)]);
    assert_says(
        &assembly.inputs[0],
        &["2 cells in J2:J900001 next to the table"],
    );
    assert!(assembly.data.unrecognised.is_empty());
}

#[test]
fn a_table_that_begins_far_below_another_is_reported() {
    let numbers: Vec<String> = (1..200).map(|number: u32| number.to_string()).collect();
    let (_folder, assembly) = book("Mixed", |sheet| {
        rows(sheet, (0, 0), &[&["area_id", "name"]]);
        for (row, number) in (1..).zip(&numbers) {
            rows(sheet, (row, 0), &[&[number, "Oslo"]]);
        }
        rows(sheet, (150, 5), ROLES);
    });
    assert_eq!(shorts(&assembly), [("Mixed", "area", 199, 199, 0)]);
    assert_says(
        &assembly.inputs[0],
        &["8 cells in F151:G154 not below a header"],
    );
    assert_eq!(assembly.data.unrecognised.len(), 1);
}

#[test]
fn a_cell_next_to_the_last_column_sets_its_row_aside() {
    let (_folder, assembly) = book("Mixed", |sheet| {
        rows(sheet, (0, 0), AREAS);
        sheet.write_string(1, 2, "shifted").expect("a cell");
        sheet.write_string(2, 2, "").expect("a cell");
    });
    assert_eq!(shorts(&assembly), [("Mixed", "area", 2, 1, 1)]);
    assert_says(&assembly.inputs[0], &["3 cells where the header has 2"]);
}

#[test]
fn cells_without_a_header_are_reported() {
    let (_folder, assembly) = book("Mixed", |sheet| {
        rows(
            sheet,
            (0, 0),
            &[
                &["area_id", "", "name"],
                &["1", "remark", "Oslo"],
                &["2", "", "Bergen"],
                &["", "only this", ""],
            ],
        );
    });
    assert_eq!(shorts(&assembly), [("Mixed", "area", 3, 2, 1)]);
    assert_says(
        &assembly.inputs[0],
        &[
            "2 cells in B2:B4 not below a header",
            "only cells that are not below a header",
        ],
    );
    let lost = &assembly
        .data
        .get(TableKind::Area)
        .expect("a table")
        .lost_rows;
    assert!(lost.is_empty());
}

/// Writes two declared tables, one with a totals row and one without a header row, and cells next to the tables.
fn declared(sheet: &mut Worksheet) {
    rows(sheet, (0, 0), &[&["Areas and roles"]]);
    rows(sheet, (2, 1), AREAS);
    let columns = [
        TableColumn::new()
            .set_header("area_id")
            .set_total_label("Total"),
        TableColumn::new()
            .set_header("name")
            .set_total_function(TableFunction::Count),
    ];
    let areas = Table::new()
        .set_name("Areas")
        .set_columns(&columns)
        .set_total_row(true);
    sheet.add_table(2, 1, 5, 2, &areas).expect("a table");
    rows(sheet, (100, 0), &ROLES[1..]);
    let columns = ["Role_id", "name"].map(|name| TableColumn::new().set_header(name));
    let roles = Table::new()
        .set_name("Roles")
        .set_columns(&columns)
        .set_header_row(false);
    sheet.add_table(100, 0, 102, 1, &roles).expect("a table");
}

#[test]
fn declared_tables_are_found_anywhere_on_a_sheet() {
    let (_folder, assembly) = book("Mixed", declared);
    let mut found = shorts(&assembly);
    found.sort_unstable();
    assert_eq!(
        found,
        [("Mixed", "Role", 3, 3, 0), ("Mixed", "area", 3, 2, 1)]
    );
    let of = |kind| {
        assembly
            .inputs
            .iter()
            .find(|input| input.table == Some(kind))
    };
    assert_says(
        of("area").expect("a table"),
        &["the table `Areas` in B3:C6", "the totals row"],
    );
    let roles = assembly.data.get(TableKind::Role).expect("a table");
    let rows: Vec<u64> = roles
        .records()
        .map(|record| record.location().row)
        .collect();
    assert_eq!(rows, [101, 102, 103]);
    let all: String = assembly.inputs.iter().map(notes).collect();
    assert!(all.contains("the cell A1 next to"), "{all}");
    assert!(assembly.data.unrecognised.is_empty());
    assert!(roles.doubts.is_empty());
}

#[test]
fn tables_next_to_a_declared_table_are_read() {
    let (_folder, assembly) = book("Mixed", |sheet| {
        declared(sheet);
        rows(
            sheet,
            (2, 6),
            &[&["FunctionRight_id", "name"], &["9", "System"]],
        );
        rows(
            sheet,
            (20, 6),
            &[
                &["satellite_id", "area_id", "contact_id", "DSN"],
                &["3", "1", "2", "x"],
            ],
        );
    });
    let found = shorts(&assembly);
    assert!(found.contains(&("Mixed", "area", 3, 2, 1)), "{found:?}");
    assert!(
        found.contains(&("Mixed", "FunctionRight", 1, 1, 0)),
        "{found:?}"
    );
    assert!(
        found.contains(&("Mixed", "satellite", 1, 1, 0)),
        "{found:?}"
    );
}

#[test]
fn rows_outside_a_declared_table_make_it_doubtful() {
    let left_out = |gap: u32| {
        let (_folder, assembly) = book("Mixed", |sheet| {
            rows(sheet, (0, 0), AREAS);
            let areas = Table::new().set_name("Areas");
            sheet.add_table(0, 0, 2, 1, &areas).expect("a table");
            rows(sheet, (3 + gap, 0), &[&["3", "Molde"], &["4", "Hamar"]]);
        });
        let table = assembly.data.get(TableKind::Area).expect("a table");
        (
            table.len(),
            table.doubts.len(),
            assembly.data.unrecognised.len(),
        )
    };
    assert_eq!(left_out(0), (2, 1, 1));
    assert_eq!(left_out(1), (2, 0, 1));
}

#[test]
fn records_after_a_blank_row_belong_to_the_table() {
    let (_folder, assembly) = book("Mixed", |sheet| {
        rows(sheet, (0, 0), AREAS);
        rows(sheet, (5, 0), &[&["nr", "sted"], &["3", "Molde"]]);
    });
    // The row with `3` and `Molde` is read as a record of the table `area`, so the row with `nr` and `sted` does not
    // count as the header of another table. The row with `nr` and `sted` is set aside as lost data.
    assert_eq!(shorts(&assembly), [("Mixed", "area", 4, 3, 1)]);
    let table = assembly.data.get(TableKind::Area).expect("a table");
    assert_eq!(table.lost_rows.len(), 1);
}

#[test]
fn a_damaged_row_after_a_blank_row_is_lost() {
    let (_folder, assembly) = book("Mixed", |sheet| {
        rows(sheet, (0, 0), AREAS);
        rows(sheet, (5, 0), &[&["abc", "Molde"]]);
    });
    assert_eq!(shorts(&assembly), [("Mixed", "area", 3, 2, 1)]);
    let table = assembly.data.get(TableKind::Area).expect("a table");
    assert_eq!(table.lost_rows.len(), 1);
}

#[test]
fn a_link_is_suggested_for_a_cell_without_an_address() {
    let folder = tempfile::tempdir().expect("a folder");
    // The user names are removed. Without them, the program uses the first address that each user has in `Email`.
    let exports = crate::support::exports::Exports::read(&testdata("ready"));
    let exports = exports.without_column("CRM8.ASSOCIATE", 9);
    exports.write_csv(folder.path());
    let mail = exports.tables.iter().find(|table| {
        let name = table.name.to_lowercase();
        name.rsplit('.').next() == Some("email")
    });
    let mail = mail.expect("ready has addresses");
    let column = |name: &str| {
        let found = mail.rows[0]
            .iter()
            .position(|header| header.eq_ignore_ascii_case(name));
        u16::try_from(found.expect("a column")).expect("a few columns")
    };
    let at = column("email_address");
    let address = mail.rows[1][usize::from(at)].clone();
    std::fs::remove_file(folder.path().join(format!("{}.csv", mail.name))).expect("it was written");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(&mail.rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell).expect("a cell");
        }
    }
    let target = format!("mailto:{address}");
    sheet
        .write_url_with_text(1, at, target.as_str(), "Mail")
        .expect("a link");
    book.save(folder.path().join("Email.xlsx"))
        .expect("a workbook");
    let report = report(folder.path());
    let finding = report
        .findings
        .iter()
        .map(|entry| &entry.finding)
        .find(|finding| finding.value == "Mail")
        .expect("`Mail` is not an address");
    assert_eq!(finding.suggestion.as_deref(), Some(address.as_str()));
}

const LINKS: &str = r#"
[[table]]
name = "ejuser"
others = ["Web"]
[table.fields]
loginname = { aliases = ["User"] }
id = { aliases = ["Number"] }
"#;

#[test]
fn a_cell_that_differs_from_its_link_is_reported() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("links.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    rows(
        sheet,
        (0, 0),
        &[
            &["id", "loginname", "email"],
            &["1", "u0", ""],
            &["2", "u1", ""],
            &["3", "u2", "u2@example.com"],
        ],
    );
    let link = |sheet: &mut Worksheet, row, to: &str, shown: &str| {
        let written = sheet.write_url_with_text(row, 2, to, shown);
        written.expect("a link");
    };
    link(sheet, 1, "mailto:u0@example.com", "U0@example.com");
    link(sheet, 2, "mailto:u1@example.com?subject=Hei", "Mail");
    book.save(&path).expect("a workbook");
    let assembly = assembled(&path, "");
    assert_eq!(shorts(&assembly), [("Sheet1", "ejuser", 3, 3, 0)]);
    assert_says(
        &assembly.inputs[0],
        &["cell C3 shows `Mail` but links to u1@example.com"],
    );
    assert_silent(&assembly.inputs[0], &["C2", "C4"]);
    let sample = sample("hyperlinks_mailto.xlsx", LINKS);
    assert_eq!(sample.inputs[0].recognised_by, "unknown", "it has no key");
}
