//! Tests of exports without a header. The program refuses such a file and proposes a layout. If this layout is passed
//! as an option, the program reads the file.

use std::path::Path;

use analyze::cli::options::Options;
use analyze::load::{LayoutOverride, TableOverride};
use analyze::model::input_report::InputReport;
use analyze::model::location::Note;
use analyze::model::table::TableKind;
use analyze::model::verdict::Verdict;
use analyze::report::Report;

use crate::support::exports::{
    Exports, Rows, finding_fields, report, report_with, testdata, verdicts, write_csv,
};

/// Returns the layout option for a file. `columns` are the names of its columns, or `None` if the file has the columns
/// of the export statement in order.
fn word(kind: TableKind, file: &str, columns: Option<&str>) -> LayoutOverride {
    let (file, sheet) = match file.split_once('#') {
        Some((file, sheet)) => (file, Some(sheet.to_owned())),
        None => (file, None),
    };
    LayoutOverride {
        table: TableOverride {
            kind,
            file: file.to_owned(),
            sheet,
        },
        columns: columns.map(|names| names.split(',').map(str::to_owned).collect()),
    }
}

fn with_layouts(folder: &Path, layouts: Vec<LayoutOverride>) -> Report {
    report_with(&Options {
        inputs: vec![folder.to_owned()],
        layouts,
        ..Options::default()
    })
}

fn input<'r>(report: &'r Report, file: &str) -> &'r InputReport {
    let found = report
        .inputs
        .iter()
        .find(|input| input.file() == Some(file));
    found.unwrap_or_else(|| panic!("{file} is in no account"))
}

fn notes(input: &InputReport) -> String {
    let notes: Vec<String> = input.notes.iter().map(Note::english).collect();
    notes.join("\n")
}

/// Returns the rows of a table without the header. The columns are in the order of the export statement.
fn headerless(table: &Rows, columns: &[&str]) -> Vec<Vec<String>> {
    let indices: Vec<usize> = columns
        .iter()
        .map(|name| {
            let found = table.rows[0]
                .iter()
                .position(|header| header.eq_ignore_ascii_case(name));
            found.unwrap_or_else(|| panic!("no {name}"))
        })
        .collect();
    table.rows[1..]
        .iter()
        .map(|row| indices.iter().map(|index| row[*index].clone()).collect())
        .collect()
}

/// The columns of the export statement for `Email`, in order.
const EMAIL: [&str; 6] = [
    "email_id",
    "person_id",
    "type",
    "email_address",
    "rank",
    "bounceCount",
];

fn email(exports: &Exports) -> &Rows {
    let found = exports
        .tables
        .iter()
        .find(|table| table.name.to_lowercase().ends_with("email"));
    found.expect("the addresses")
}

/// Writes the exports of the demo customer without `Email.csv`. Instead, `write` receives the rows of `Email` without a
/// header, and writes them to a file.
fn demo(write: impl FnOnce(&Path, &[Vec<String>])) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let exports = Exports::read(&testdata("demo"));
    let rows = headerless(email(&exports), &EMAIL);
    exports
        .without(&email(&exports).name)
        .write_csv(folder.path());
    write(folder.path(), &rows);
    folder
}

/// Writes rows as SSMS saves a result grid: without a header, with quotes only where needed, with `NULL` in empty
/// cells, and as UTF-8 with a byte order mark.
fn ssms(path: &Path, rows: &[Vec<String>]) {
    let cell = |cell: &String| match cell.as_str() {
        "" => "NULL".to_owned(),
        text if text.contains([',', '"', '\r', '\n']) => {
            format!("\"{}\"", text.replace('"', "\"\""))
        }
        text => text.to_owned(),
    };
    let lines = rows.iter().map(|row| {
        let cells: Vec<String> = row.iter().map(cell).collect();
        cells.join(",") + "\r\n"
    });
    let text = "\u{feff}".to_owned() + &lines.collect::<String>();
    std::fs::write(path, text).expect("a place to write");
}

#[test]
fn a_table_without_a_header_is_proposed_and_not_used() {
    let folder = demo(|folder, rows| ssms(&folder.join("result.csv"), rows));
    let report = report(folder.path());
    let result = input(&report, "result.csv");
    assert_eq!((result.table, result.used), (None, 0));
    assert_eq!(result.recognised_by, "headerless");
    let option =
        "--layout \"Email=result.csv:email_id,person_id,type,email_address,rank,bounceCount\"";
    assert!(notes(result).contains(option), "{}", notes(result));
    for id in ["duplicate-email", "valid-email"] {
        let found = report.requirements.iter().find(|each| each.id == id);
        let found = found.expect("it is reported");
        assert_ne!(found.verdict, Verdict::Pass);
        assert!(
            found.english_reason().contains(option),
            "{}",
            found.english_reason()
        );
    }
}

#[test]
fn an_accepted_layout_reads_like_a_header() {
    let whole = report(&testdata("demo"));
    for columns in [None, Some(EMAIL.join(","))] {
        let folder = demo(|folder, rows| ssms(&folder.join("result.csv"), rows));
        let accepted = word(TableKind::Email, "result.csv", columns.as_deref());
        let report = with_layouts(folder.path(), vec![accepted]);
        assert_eq!(finding_fields(&report), finding_fields(&whole));
        assert_eq!(verdicts(&report), verdicts(&whole));
        let (read, before) = (input(&report, "result.csv"), input(&whole, "Email.csv"));
        assert_eq!(read.table, Some("Email"));
        assert_eq!(read.recognised_by, "layout");
        assert_eq!((read.rows, read.used), (before.rows, before.used));
    }
}

#[test]
fn a_sheet_without_a_header_is_read_like_a_file() {
    let whole = report(&testdata("demo"));
    let folder = demo(|folder, rows| {
        let mut book = Exports { tables: Vec::new() };
        let mut filled = rows.to_vec();
        for row in &mut filled {
            // A grid copied from SSMS contains the text NULL in empty cells.
            for cell in row.iter_mut().filter(|cell| cell.is_empty()) {
                "NULL".clone_into(cell);
            }
        }
        book.tables.push(Rows {
            name: "Result 1".to_owned(),
            rows: filled,
        });
        book.write_workbook(&folder.join("pasted.xlsx"));
    });
    let proposed = report(folder.path());
    let text = notes(input(&proposed, "pasted.xlsx"));
    assert!(
        text.contains("\"Email=pasted.xlsx#Result 1:email_id,"),
        "{text}"
    );
    let accepted = word(TableKind::Email, "pasted.xlsx#Result 1", None);
    let report = with_layouts(folder.path(), vec![accepted]);
    assert_eq!(finding_fields(&report), finding_fields(&whole));
    assert_eq!(input(&report, "pasted.xlsx").recognised_by, "layout");
}

#[test]
fn headers_and_records_are_not_confused() {
    let folder = demo(|folder, rows| {
        let header: Vec<String> = EMAIL.iter().map(|name| (*name).to_owned()).collect();
        write_csv(&folder.join("Email.csv"), &[&[header], rows].concat());
    });
    let accepted = word(TableKind::Email, "Email.csv", None);
    let report = with_layouts(folder.path(), vec![accepted]);
    let email = input(&report, "Email.csv");
    assert_eq!(email.used, 0);
    assert!(
        notes(email).contains("row 1 is a header"),
        "{}",
        notes(email)
    );
    let valid = report
        .requirements
        .iter()
        .find(|each| each.id == "valid-email");
    assert_eq!(valid.expect("reported").verdict, Verdict::Unknown);
}

#[test]
fn a_layout_that_does_not_fit_is_refused_with_column_and_row() {
    let folder = demo(|folder, rows| ssms(&folder.join("result.csv"), rows));
    let wrong = "email_id,type,person_id,rank,email_address,bounceCount";
    let accepted = word(TableKind::Email, "result.csv", Some(wrong));
    let report = with_layouts(folder.path(), vec![accepted]);
    let result = input(&report, "result.csv");
    assert_eq!(result.used, 0);
    let text = notes(result);
    assert!(text.contains("column 4 (`rank`) contains `"), "{text}");
    assert!(
        text.contains("in row 1, but should contain a whole number"),
        "{text}"
    );
    let valid = report
        .requirements
        .iter()
        .find(|each| each.id == "valid-email");
    let valid = valid.expect("reported");
    assert_eq!(valid.verdict, Verdict::Unknown);
    assert!(
        valid.english_reason().contains("column 4"),
        "{}",
        valid.english_reason()
    );
}

#[test]
fn two_matching_tables_are_proposed_and_the_file_name_decides() {
    let rows = || {
        let pairs = [["11", "3"], ["12", "3"], ["13", "4"]];
        pairs.map(|pair| pair.map(str::to_owned).to_vec())
    };
    for (file, both) in [
        ("result.csv", true),
        ("crm7.FunctionRightRoleLink.csv", false),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let exports = Exports::read(&testdata("demo"));
        exports.write_csv(folder.path());
        write_csv(&folder.path().join(file), &rows());
        let report = report(folder.path());
        let result = input(&report, file);
        assert_eq!(result.table, None);
        let text = notes(result);
        let option = |kind: &str, names: &str| text.contains(&format!("\"{kind}={file}:{names}\""));
        assert!(
            option("FunctionRightRoleLink", "roleId,functionRightId"),
            "{text}"
        );
        assert_eq!(
            option("travelidmapping", "travelidmapping_id,associate_id"),
            both,
            "{text}"
        );
    }
}

/// An alias file that maps the invented table in the samples of export tools to `ejuser`. The export statement
/// (`query`) names the columns in the order of the samples.
const INVENTED: &str = r#"
[[table]]
name = "ejuser"
query = "SELECT LicenceID, UserName, Email, Active, Seats, Price, ValidFrom, LastLogin, Phone, Serial, Notes FROM {schema}.licences"
others = ["Active", "Price", "ValidFrom", "LastLogin", "Phone", "Serial", "Notes"]
[table.fields]
id = { aliases = ["LicenceID"] }
loginname = { aliases = ["UserName"] }
status = { aliases = ["Seats"] }
"#;

#[test]
fn every_exporter_that_writes_no_header_is_read_to_the_row() {
    for (file, used, aside) in [
        ("exporters/ssms_grid_default_no_header.csv", 9, 3),
        ("exporters/bcp_c_oem850.txt", 10, 3),
        ("exporters/bcp_w_utf16le.txt", 10, 3),
        ("exporters/bcp_w_utf16le_no_bom.txt", 10, 3),
        ("exporters/sqlanywhere_output_text_defaults.txt", 12, 0),
        ("pollutions/no_header.csv", 12, 0),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let name = file.rsplit('/').next().expect("a name");
        let sample = testdata("ingest").join(file);
        std::fs::copy(sample, folder.path().join(name)).expect("a place to write");
        let aliases = folder.path().join("aliases.toml");
        std::fs::write(&aliases, INVENTED).expect("a place to write");
        let report = report_with(&Options {
            inputs: vec![folder.path().join(name)],
            layouts: vec![word(TableKind::EjUser, name, None)],
            aliases: Some(aliases),
            ..Options::default()
        });
        let read = input(&report, name);
        assert_eq!(read.table, Some("ejuser"), "{}", notes(read));
        assert_eq!(read.recognised_by, "layout");
        assert_eq!((read.used, read.set_aside_rows()), (used, aside), "{name}");
        assert_eq!(read.rows, used + aside);
    }
}

#[test]
fn an_invalid_layout_is_refused_at_once() {
    let run = |layouts: Vec<LayoutOverride>| {
        let options = Options {
            inputs: vec![testdata("demo")],
            layouts,
            ..Options::default()
        };
        let report = analyze::build_report(&options, &analyze::console::Console::detect());
        report.expect_err("a mistake").to_string()
    };
    let said = run(vec![word(TableKind::Email, "mail.csv", None)]);
    assert!(said.contains("no such file"), "{said}");
    let said = run(vec![word(
        TableKind::Email,
        "Email.csv",
        Some("person_id,adress"),
    )]);
    assert!(said.contains("no column `adress`"), "{said}");
    let said = run(vec![word(TableKind::UsersList, "Email.csv", None)]);
    assert!(said.contains("name them: Users list=FILE:"), "{said}");
}
