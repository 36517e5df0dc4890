//! Tests of the workbook reader. The workbooks in the test data are compared with `workbooks.json`, which a second
//! reader (python-calamine) produced: the numbers of filled rows and cells in each sheet, and the values in its first
//! and last row. Damaged workbooks must not cause a panic.

#![allow(
    clippy::disallowed_methods,
    reason = "tests write and read their own files"
)]

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use serde_json::Value as Json;

use super::*;
use crate::model::grid::{Area, CellKind};
use crate::property_test_config::cases;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/ingest/");

/// A valid workbook that is refused because the library panics on it.
const KNOWN_PANIC: &str = "third-party/poi/Simple.xlsb";
/// The first character of error values. Error values are not compared, because the second reader omits some of them.
const ERROR_TEXTS: &str = "#";

/// The values of the second reader are cut off after this many characters.
const CUT_AT: usize = 60;

type NumberedRow = (u64, Vec<(String, CellKind)>);
type Grid = Vec<NumberedRow>;

fn content(file: &str) -> Content {
    Content::File(Path::new(DATA).join(file))
}

fn bytes(file: &str) -> Vec<u8> {
    fs::read(Path::new(DATA).join(file)).unwrap()
}

fn book(file: &str) -> Workbook {
    open(file, &content(file)).unwrap_or_else(|refusal| panic!("{file}: {refusal}"))
}

fn expectations() -> Vec<Json> {
    let json = fs::read_to_string(Path::new(DATA).join("workbooks.json")).unwrap();
    serde_json::from_str(&json).unwrap()
}

/// Returns all rows of a sheet with their row numbers, and the summary of the sheet.
fn read(sheet: &SheetCells) -> Result<(Grid, SheetSummary), Refusal> {
    let mut grid = Grid::new();
    let ending = sheet.read(&mut |batch| {
        grid.extend(batch.rows().map(|row| {
            let cells = row.cells().map(|cell| (cell.text.to_owned(), cell.kind));
            (row.number(), cells.collect())
        }));
        ControlFlow::Continue(())
    })?;
    Ok((grid, ending))
}

fn texts(row: &NumberedRow) -> Vec<&str> {
    row.1.iter().map(|(text, _)| text.as_str()).collect()
}

/// Values that [`as_written`] does not convert by its general rules: the text of the second reader, then the text that
/// this program writes.
const OTHER_FORMS: [(&str, &str); 3] = [
    ("10:10:10.123456", "10:10:10.123"),
    ("duration 10 days, 15:10:10", "255:10:10"),
    ("1904-01-02 00:00:00", "1904-01-02 00:00:00"),
];

/// Converts a value of the second reader to the text that this program writes.
fn as_written(value: &Json) -> String {
    if let Some((_, form)) = OTHER_FORMS.iter().find(|(form, _)| value == form) {
        return (*form).to_owned();
    }
    let mut text = String::new();
    match value {
        Json::Bool(truth) => text.push(if *truth { '1' } else { '0' }),
        Json::Number(number) => number::write(number.as_f64().unwrap(), &mut text),
        Json::String(string) => {
            datetime::write_iso(string, &mut text);
        }
        _ => {}
    }
    text
}

fn has_value((text, kind): &(String, CellKind)) -> bool {
    !text.is_empty() && *kind != CellKind::Error
}

#[test]
fn every_workbook_is_read_like_a_second_reader_or_refused() {
    let mut compared = 0;
    for entry in expectations() {
        let file = entry["file"].as_str().unwrap();
        let opened = open(file, &content(file));
        let Some(sheets) = entry["sheets"].as_array() else {
            let not_refused = [
                "spreadsheets/sparse_far_cell.xlsx",
                "spreadsheets/xlsx_named.csv",
            ];
            assert_eq!(opened.is_ok(), not_refused.contains(&file), "{file}");
            continue;
        };
        let opened = opened.unwrap_or_else(|refusal| panic!("{file}: {refusal}"));
        for expected in sheets.iter().filter(|sheet| sheet["type"] == "worksheet") {
            let name = expected["name"].as_str().unwrap();
            if opened
                .refused
                .iter()
                .any(|sheet| sheet.origin.sheet.as_deref() == Some(name))
            {
                assert_eq!(entry["outcome"], "refuse-or-report", "{file}");
                continue;
            }
            let sheet = opened
                .sheets
                .iter()
                .find(|sheet| sheet.name == name)
                .unwrap();
            compare(sheet, expected);
            compared += 1;
        }
    }
    assert!(compared > 200, "{compared}");
}

fn compare(sheet: &SheetCells, expected: &Json) {
    let place = sheet.origin.to_string();
    let (grid, ending) = read(sheet).unwrap_or_else(|refusal| panic!("{place}: {refusal}"));
    let visibility = match sheet.visibility {
        Visibility::Visible => "visible",
        Visibility::Hidden => "hidden",
        Visibility::VeryHidden => "veryhidden",
    };
    assert_eq!(expected["visibility"], visibility, "{place}");
    let valued = grid.iter().filter(|row| row.1.iter().any(has_value));
    assert_eq!(expected["rows_non_empty"], valued.count(), "{place}");
    let cells = grid
        .iter()
        .flat_map(|row| &row.1)
        .filter(|cell| has_value(cell))
        .count();
    assert_eq!(expected["cells_non_empty"], cells, "{place}");
    assert_eq!(ending.rows, grid.len() as u64, "{place}");
    assert_eq!(
        ending.last_row,
        grid.last().map_or(0, |row| row.0),
        "{place}"
    );
    let (Some(first), Some(last)) = (grid.first(), grid.last()) else {
        return;
    };
    compare_row(&place, first, &expected["first_row"], expected);
    compare_row(&place, last, &expected["last_row"], expected);
}

fn compare_row(place: &str, row: &NumberedRow, values: &Json, sheet: &Json) {
    // The second reader returns values from the first used column on, so the column numbers are shifted.
    let first_column = sheet["start"][1].as_u64().unwrap_or_default();
    let values = values.as_array().into_iter().flatten();
    for (column, value) in (usize::try_from(first_column).unwrap()..).zip(values) {
        let text = row.1.get(column).map_or("", |cell| cell.0.as_str());
        let expected = as_written(value);
        let is_truncated = expected.chars().count() >= CUT_AT && text.starts_with(&expected);
        if !is_truncated && !text.starts_with(ERROR_TEXTS) {
            assert_eq!(expected, text, "{place} row {} column {column}", row.0);
        }
    }
}

#[test]
fn passwords_are_reported_in_every_format() {
    for file in [
        "third-party/calamine/pass_protected.ods",
        "third-party/calamine/pass_protected.xlsb",
        "third-party/calamine/pass_protected.xlsx",
        "third-party/poi/password.xls",
        "third-party/poi/xor-encryption-abc.xls",
        "third-party/poi/protected_passtika.xlsb",
        "third-party/poi/protected_passtika.xlsx",
        "third-party/sheetjs/password_2002_128_strong.xls",
        "third-party/sheetjs/password_2002_40_basecrypto.xls",
        "third-party/sheetjs/password_2002_40_xor.xls",
    ] {
        let refusal = open(file, &content(file)).unwrap_err();
        assert!(
            refusal.to_string().contains("password-protected"),
            "{file}: {refusal}"
        );
        assert!(
            refusal.to_string().contains("Save with password")
                == (file.rsplit('.').next() == Some("ods")),
            "{file}: {refusal}"
        );
    }
}

#[test]
fn a_panic_of_the_library_is_a_refusal() {
    let refusal = open(KNOWN_PANIC, &content(KNOWN_PANIC)).unwrap_err();
    assert!(
        refusal.to_string().contains("save it as .xlsx"),
        "{refusal}"
    );
}

#[test]
fn typed_cells_keep_their_meaning() {
    let book = book("spreadsheets/plain_typed.xlsx");
    let (grid, ending) = read(&book.sheets[0]).unwrap();
    assert_eq!(
        texts(&grid[1]),
        [
            "00042",
            "Åsa Öberg",
            "asa.oberg@example.se",
            "1",
            "10",
            "1234.5",
            "2024-01-31",
            "2024-03-05 14:02:11.123",
            "+46 70 123 45 67",
            "89880169312345678901",
            "Plain note",
        ]
    );
    let kinds: Vec<CellKind> = grid[1].1.iter().map(|cell| cell.1).collect();
    assert_eq!(kinds[..2], [CellKind::Plain, CellKind::Plain]);
    assert_eq!(
        kinds[3..6],
        [CellKind::Bool, CellKind::Number, CellKind::Number]
    );
    assert_eq!(kinds[6..8], [CellKind::Date, CellKind::Date]);
    let all = grid.iter().flat_map(|row| &row.1);
    assert!(
        all.clone().any(|(text, _)| text.starts_with('=')),
        "formula-like text is text"
    );
    assert!(
        all.clone().any(|(text, _)| text.contains('\n')),
        "line breaks are kept"
    );
    assert_eq!(
        (ending.rows, ending.last_row, ending.notes.len()),
        (13, 13, 0)
    );
}

#[test]
fn formulas_without_results_differ_from_empty_cells() {
    let book = book("spreadsheets/formulas_without_cached_values.xlsx");
    let (grid, ending) = read(&book.sheets[0]).unwrap();
    for row in &grid[1..] {
        assert_eq!(row.1[2].1, CellKind::NoResult);
        assert_eq!(row.1[3].1, CellKind::NoResult);
    }
    assert_eq!(ending.no_results, 10);
    assert_eq!(ending.notes.len(), 1);
    assert!(
        ending.notes[0]
            .english()
            .contains("column C (5), column D (5)")
    );
}

#[test]
fn unusual_cells_are_noted_with_their_columns() {
    let book = book("spreadsheets/mixed_types_per_column.xlsx");
    let (grid, ending) = read(&book.sheets[0]).unwrap();
    assert_eq!(grid[1].1[0], ("42".to_owned(), CellKind::Number));
    assert_eq!(grid[2].1[0], ("00043".to_owned(), CellKind::Plain));
    assert!(
        grid.iter()
            .flat_map(|row| &row.1)
            .any(|cell| *cell == ("#N/A".to_owned(), CellKind::Error))
    );
    let notes: Vec<String> = ending.notes.iter().map(Note::english).collect();
    assert_eq!(notes.len(), 2, "{notes:?}");
    assert!(notes[0].starts_with("error values"), "{notes:?}");
    assert!(
        notes[1].starts_with("whole numbers of 16 or more digits"),
        "{notes:?}"
    );
}

#[test]
fn rows_and_columns_have_the_numbers_of_the_spreadsheet() {
    let with_gap = book("spreadsheets/duplicate_blank_headers_gap.xlsx");
    let (grid, _) = read(&with_gap.sheets[0]).unwrap();
    let numbers: Vec<u64> = grid.iter().map(|row| row.0).collect();
    assert_eq!(numbers, [1, 2, 3, 5]);

    let middle = book("third-party/calamine/temperature-in-middle.xlsx");
    let (grid, _) = read(&middle.sheets[0]).unwrap();
    assert!(grid[0].0 > 1);
    assert_eq!(grid[0].1[0].0, "", "columns before the table are kept");
}

#[test]
fn a_distant_cell_needs_little_memory_and_a_blank_cell_is_not_a_row() {
    let book = book("spreadsheets/sparse_far_cell.xlsx");
    let (grid, ending) = read(&book.sheets[0]).unwrap();
    assert_eq!((grid.len(), ending.last_row), (2, 2));
}

#[test]
fn hidden_sheets_are_read_and_marked_and_charts_are_noted() {
    let hidden = book("spreadsheets/hidden_sheets.xlsx");
    let properties: Vec<_> = hidden
        .sheets
        .iter()
        .map(|sheet| (sheet.visibility, sheet.is_empty(), sheet.notes.len()))
        .collect();
    assert_eq!(
        properties,
        [
            (Visibility::Visible, false, 0),
            (Visibility::Hidden, false, 1),
            (Visibility::VeryHidden, false, 1),
            (Visibility::Visible, true, 0),
        ]
    );
    let chart = book("third-party/calamine/any_sheets.xls");
    assert!(chart.sheets.iter().all(|sheet| sheet.name != "Chart"));
    assert!(chart.notes[0].english().contains("chart"));
}

#[test]
fn the_head_is_the_start_of_the_sheet_and_reading_can_stop_and_restart() {
    let book = book("third-party/calamine/strict_iso_paths.xlsx");
    let sheet = &book.sheets[0];
    assert_eq!(sheet.head.len(), HEAD_ROWS);
    let (grid, _) = read(sheet).unwrap();
    assert_eq!(grid.len(), 76);
    for (row, expected) in sheet.head.rows().zip(&grid) {
        let cells: Vec<&str> = row.cells().map(|cell| cell.text).collect();
        assert_eq!((row.number(), cells), (expected.0, texts(expected)));
    }
    let mut batches = 0;
    sheet
        .read(&mut |_| {
            batches += 1;
            ControlFlow::Break(())
        })
        .unwrap();
    assert_eq!(batches, 1);
    assert_eq!(read(sheet).unwrap().0, grid);
}

#[test]
fn declared_tables_have_their_area() {
    let licences = book("spreadsheets/listobject_table.xlsx");
    assert_eq!(
        licences.sheets[0].declared,
        [Declared {
            name: "tblLicences".to_owned(),
            area: Area {
                first_row: 3,
                last_row: 15,
                first_column: 0,
                last_column: 10,
            },
            hidden_header: None,
            has_totals: false,
        }]
    );
    let other = book("third-party/calamine/temperature-table.xlsx");
    let names = other.sheets.iter().flat_map(|sheet| &sheet.declared);
    assert!(names.count() > 0);
}

#[test]
fn the_content_decides_on_the_format() {
    assert_eq!(book("spreadsheets/xlsx_named.csv").sheets.len(), 1);
    assert!(open("a.xlsx", &content("spreadsheets/csv_named.xlsx")).is_err());
}

/// One small workbook in each format, with formulas and text.
const SMALL: [&str; 4] = [
    "third-party/calamine/issues.xlsx",
    "third-party/calamine/issues.xlsb",
    "third-party/sheetjs/write.xls",
    "third-party/calamine/issues.ods",
];

/// Opens a workbook and reads each of its sheets to the end. Errors are ignored.
fn exhaust(bytes: Vec<u8>) {
    let Ok(book) = open("damaged", &Content::Memory(bytes.into())) else {
        return;
    };
    for sheet in &book.sheets {
        // The result is not examined, because the tests only require that reading does not panic.
        let _ = read(sheet);
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn truncated_workbooks_never_panic(file in prop::sample::select(&SMALL[..]), share in 0.0..1.0) {
        let mut bytes = bytes(file);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "any length is suitable")]
        bytes.truncate((bytes.len() as f64 * share) as usize);
        exhaust(bytes);
    }

    #[test]
    fn changed_workbooks_never_panic(
        file in prop::sample::select(&SMALL[..]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = bytes(file);
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        exhaust(bytes);
    }
}
