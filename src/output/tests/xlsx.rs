//! Tests of workbooks. The tests read the workbooks with the library `calamine`. Properties that `calamine` does not
//! return are read from the XML parts in the file.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};

use super::super::cell::visible;
use super::super::fix_list::COLUMNS;
use super::super::labels;
use super::super::xlsx::{Limits, write_within};
use super::*;
use crate::locale::{Catalogue, Language};

pub(super) type Sheets = BTreeMap<String, Vec<Vec<Data>>>;

fn open(book: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    Xlsx::new(Cursor::new(book)).unwrap()
}

pub(super) fn sheets(book: &[u8]) -> Sheets {
    let sheets = open(book).worksheets();
    let rows = sheets.into_iter().map(|(name, range)| {
        let rows = range.rows().map(<[Data]>::to_vec).collect();
        (name, rows)
    });
    rows.collect()
}

/// Returns each sheet with its cells. A value that is neither text nor a number is marked.
pub(in crate::output) fn as_text(book: &[u8]) -> String {
    let mut text = String::new();
    for (name, range) in open(book).worksheets() {
        text.push_str(&format!("== {name}\n"));
        for row in range.rows() {
            let cells: Vec<String> = row.iter().map(cell_text).collect();
            text.push_str(cells.join(" | ").trim_end_matches([' ', '|']));
            text.push('\n');
        }
    }
    text
}

pub(super) fn cell_text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Float(number) => format!("{number}"),
        other => format!("!{other:?}"),
    }
}

/// Returns the content of one file in the workbook, which is a ZIP archive.
pub(super) fn part(book: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut text = String::new();
    let mut file = package.by_name(name).unwrap();
    file.read_to_string(&mut text).unwrap();
    text
}

fn part_names(book: &[u8]) -> Vec<String> {
    let package = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let names = package.file_names();
    names.map(|name| name.unwrap().into_owned()).collect()
}

pub(super) fn sample() -> Vec<u8> {
    bytes("xlsx", &sample_report(), &View::default())
}

fn within(report: &Report, rows: u32, units: usize) -> Vec<u8> {
    let mut book = Vec::new();
    write_within(report, Limits { rows, units }, &mut book).unwrap();
    book
}

/// The sheet of duplicates. It follows the list of open findings, the summary and the sheet `How to fix`.
const DUPLICATES: &str = "xl/worksheets/sheet4.xml";

fn column(name: &str) -> usize {
    let mut names = COLUMNS.iter().map(|column| column.name);
    names.position(|column| column == name).unwrap()
}

#[test]
fn each_requirement_has_a_sheet_with_the_promised_columns() {
    let report = sample_report();
    let sheets = sheets(&sample());
    let header: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
    for requirement in &report.requirements {
        let rows = &sheets[requirement.id];
        let found: Vec<String> = rows[0].iter().map(cell_text).collect();
        assert_eq!(found, header, "{}", requirement.id);
        let entries = report.findings.iter();
        let ids: Vec<&str> = entries
            .filter(|entry| entry.requirement == requirement.id)
            .map(|entry| entry.id.as_str())
            .collect();
        let listed: Vec<String> = rows[1..]
            .iter()
            .map(|row| cell_text(&row[column("finding_id")]))
            .filter(|id| !id.is_empty())
            .collect();
        assert_eq!(listed, ids, "{}, the informing ones too", requirement.id);
    }
}

/// Most readers accept a row that occurs twice, but Excel reports a damaged workbook and offers to repair it.
#[test]
fn every_row_of_a_sheet_is_written_once_and_in_order() {
    for book in [sample(), within(&sample_report(), 3, 100)] {
        let names = part_names(&book);
        let sheets = names
            .iter()
            .filter(|name| name.contains("worksheets/sheet"));
        for name in sheets {
            let sheet = part(&book, name);
            let numbers: Vec<u32> = sheet
                .split("<row r=\"")
                .skip(1)
                .map(|row| row.split_once('"').unwrap().0.parse().unwrap())
                .collect();
            assert!(numbers.is_sorted_by(|a, b| a < b), "{name}: {numbers:?}");
        }
    }
}

#[test]
fn an_empty_list_says_why() {
    let rows = &sheets(&sample())["administrator"];
    assert_eq!(
        cell_text(&rows[1][column("message")]),
        "not checked, nothing listed: \"associate\" has no column \"name\"; \"travelcurrent\" was not sent"
    );
    assert_eq!(cell_text(&rows[1][column("finding_id")]), "");
}

#[test]
fn every_hostile_text_is_stored_as_the_text_it_is() {
    let book = sample();
    let rows = &sheets(&book)["valid-email"];
    for text in HOSTILE {
        let stored = rows
            .iter()
            .find(|row| row[column("login")] == Data::String(visible(text).into_owned()));
        let row = stored.unwrap_or_else(|| panic!("{text:?} is not a text"));
        for name in ["name", "sheet"] {
            assert_eq!(row[column(name)], Data::String(visible(text).into_owned()));
        }
        // In the column `value`, invisible characters are replaced by words such as `[hidden space]`.
        let value = labels::readable(text, Catalogue::of(Language::English));
        assert_eq!(row[column("value")], Data::String(value.into_owned()));
    }
    for name in part_names(&book) {
        let text = part(&book, &name);
        for live in ["<f>", "<f ", "hyperlink", "externalLink", "TargetMode"] {
            assert!(!text.contains(live), "{live} in {name}");
        }
    }
    let mut open = open(&book);
    for name in open.sheet_names() {
        assert!(open.worksheet_formula(&name).unwrap().is_empty(), "{name}");
    }
}

#[test]
fn a_text_that_looks_like_an_escape_of_the_format_stays() {
    let mut report = sample_report();
    report.findings[0].finding.value = "_x003D_1+1".to_owned();
    let book = bytes("xlsx", &report, &View::default());
    // The first underscore is written as `_x005F_`. A reader decodes it as an underscore (ECMA-376, section 18.18.93).
    let names = part_names(&book);
    let sheets = names
        .iter()
        .filter(|name| name.starts_with("xl/worksheets/sheet"));
    let stored = sheets.filter(|name| part(&book, name).contains(">_x005F_x003D_1+1<"));
    assert_eq!(stored.count(), 2, "to do, and the list of the requirement");
}

#[test]
fn a_list_can_be_worked_in_and_printed() {
    let book = sample();
    let sheet = part(&book, DUPLICATES);
    for there in [
        "state=\"frozen\"",
        "xSplit=\"8\" ySplit=\"1\"",
        "<autoFilter ref=\"A1:Z3\"",
        "type=\"list\"",
        "sqref=\"X2:X3\"",
        "\"accept,apply,reject,later,done\"",
        "orientation=\"landscape\"",
        "fitToHeight=\"0\"",
        "numberStoredAsText=\"1\"",
    ] {
        assert!(sheet.contains(there), "{there} is not in {sheet}");
    }
    assert!(
        COLUMNS[23].name == "decision",
        "X is the column of decisions"
    );
    let workbook = part(&book, "xl/workbook.xml");
    assert!(workbook.contains("'duplicate-email'!$1:$1"), "{workbook}");
}

#[test]
fn members_of_a_group_have_one_background_and_the_next_group_another() {
    let mut report = sample_report();
    let mut other = report.findings[..2].to_vec();
    for entry in &mut other {
        entry.finding.group.as_mut().unwrap().id = "ba9876543210".to_owned();
    }
    report.findings.splice(2..2, other);
    let book = bytes("xlsx", &report, &View::default());
    let sheet = part(&book, DUPLICATES);
    let style = |row: usize| {
        let cell = sheet.split(&format!("r=\"A{row}\" s=\"")).nth(1).unwrap();
        cell.split('"').next().unwrap().to_owned()
    };
    assert_eq!(style(2), style(3));
    assert_ne!(style(3), style(4));
    assert_eq!(style(4), style(5));
}

#[test]
fn a_list_that_is_too_long_continues_on_another_sheet() {
    let report = long_report(20);
    let sheets = sheets(&within(&report, 11, 32_767));
    let parts = [
        "valid-email",
        "valid-email (2)",
        "valid-email (3)",
        "valid-email (4)",
    ];
    let mut ids: Vec<String> = Vec::new();
    for name in parts {
        let rows = &sheets[name];
        assert!(rows.len() <= 11);
        assert_eq!(cell_text(&rows[0][0]), "requirement");
        ids.extend(
            rows[1..]
                .iter()
                .map(|row| cell_text(&row[column("finding_id")])),
        );
    }
    let of_list = report
        .findings
        .iter()
        .filter(|e| e.requirement == "valid-email");
    let expected: Vec<&str> = of_list.map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, expected, "nothing is lost and nothing comes twice");
    assert!(!sheets.contains_key("valid-email (5)"));
    let expected = "valid-email continues on valid-email (2), valid-email (3), valid-email (4), because a sheet has at most 11 rows.";
    assert!(says(&sheets, expected));
}

#[test]
fn a_list_that_just_fits_is_not_split() {
    let report = sample_report();
    let rows = report
        .findings
        .iter()
        .filter(|e| e.requirement == "valid-email")
        .count();
    let book = within(&report, u32::try_from(rows).unwrap() + 1, 32_767);
    assert!(!sheets(&book).contains_key("valid-email (2)"));
}

#[test]
fn cells_that_are_too_long_are_marked_and_counted() {
    let sheets_of = |units| sheets(&within(&sample_report(), 1_048_576, units));
    let sheets = sheets_of(299);
    let long = sheets["valid-email"]
        .iter()
        .map(|row| cell_text(&row[column("value")]));
    let long = long
        .filter(|text| text.starts_with("longlong"))
        .collect::<Vec<_>>();
    assert!(
        long[0].ends_with("… [shortened, 300 characters]"),
        "{long:?}"
    );
    assert_eq!(long[0].encode_utf16().count(), 299);
    let cells: Vec<String> = sheets.values().flatten().flatten().map(cell_text).collect();
    let shortened = cells.iter().filter(|cell| cell.contains("… [shortened, "));
    let note = format!(
        "{} cells were shortened, because a cell has at most 299 characters.",
        shortened.count()
    );
    assert!(says(&sheets, &note), "{note}");
    assert!(!says(&sheets_of(2_000), "shortened, because"));
}

fn says(sheets: &Sheets, text: &str) -> bool {
    let cells = sheets["Summary"].iter().flatten();
    cells.map(cell_text).any(|cell| cell.contains(text))
}

/// Returns the widths of all columns of the first sheet, and the titles in the row with the index `row`. `name` must be
/// the name of the first sheet.
pub(super) fn widths_and_titles(book: &[u8], name: &str, row: usize) -> (Vec<f64>, Vec<String>) {
    let sheet = part(book, "xl/worksheets/sheet1.xml");
    let columns = sheet.split("<col ").skip(1);
    let number = |column: &str, name: &str| -> f64 {
        let value = column.split(&format!("{name}=\"")).nth(1).unwrap();
        value.split('"').next().unwrap().parse().unwrap()
    };
    // Neighbouring columns of the same width are stored as one range.
    let widths = columns.flat_map(|column| {
        let last = number(column, "max");
        let first = number(column, "min");
        let width = number(column, "width");
        std::iter::successors(Some(first), |at| Some(at + 1.0))
            .take_while(move |at| *at <= last)
            .map(move |_| width)
    });
    let titles = sheets(book)[name][row].iter().map(cell_text).collect();
    (widths.collect(), titles)
}

#[test]
fn lists_without_findings_and_about_inputs_are_hidden() {
    let book = sample();
    let workbook = part(&book, "xl/workbook.xml");
    let sheets: Vec<(&str, bool)> = workbook
        .split("<sheet name=\"")
        .skip(1)
        .map(|sheet| {
            (
                sheet.split('"').next().unwrap(),
                sheet.split("/>").next().unwrap().contains("hidden"),
            )
        })
        .collect();
    let visible: Vec<&str> = sheets
        .iter()
        .filter(|(_, hidden)| !hidden)
        .map(|(name, _)| *name)
        .collect();
    assert_eq!(
        visible,
        [
            "To do",
            "Summary",
            "How to fix",
            "duplicate-email",
            "valid-email",
            "travel",
            "groups"
        ]
    );
    let hidden: Vec<&str> = sheets
        .iter()
        .filter(|(_, hidden)| *hidden)
        .map(|(name, _)| *name)
        .collect();
    assert_eq!(
        hidden,
        [
            "administrator",
            "version",
            "customer-service",
            "needs",
            "inputs",
            "rejected"
        ]
    );
}

/// The last row of a list needs an explicit height. Spreadsheets do not compute the height of this row, so its text
/// would be cut off.
#[test]
fn the_last_row_of_a_list_has_a_height_in_which_its_text_fits() {
    let sheet = part(&sample(), DUPLICATES);
    let rows: Vec<&str> = sheet.split("<row ").skip(1).collect();
    let [.., last, empty] = rows.as_slice() else {
        panic!("{sheet}")
    };
    assert!(last.contains("Nordmann"), "{last}");
    let height = last.split(" ht=\"").nth(1).unwrap().split('"').next();
    assert!(height.unwrap().parse::<f64>().unwrap() >= 45.0, "{last}");
    assert!(!empty.contains("<t"), "{empty}");
}

#[test]
fn no_program_text_has_backticks() {
    let sheets = sheets(&sample());
    for (name, rows) in &sheets {
        // Values, logins and names come from the customer and may contain backticks, so their columns are not checked.
        let own = [
            "message",
            "action",
            "keep",
            "what is wrong",
            "how",
            "why",
            "notes",
            "detail",
        ];
        let header = rows.iter().find(|row| row.len() > 5);
        let header: Vec<String> = header.into_iter().flatten().map(cell_text).collect();
        for row in rows {
            for (cell, _) in row
                .iter()
                .zip(&header)
                .filter(|(_, name)| own.contains(&name.as_str()))
            {
                assert!(!cell_text(cell).contains('`'), "{name}: {cell:?}");
            }
        }
    }
}
