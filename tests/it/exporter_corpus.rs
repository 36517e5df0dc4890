//! Loads files from export tools, including damaged files, and compares rows and cells with the original table.
//!
//! The original table is invented. An alias file maps it to the table `person`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use analyze::load::{LoadedInputs, load};
use analyze::model::location::Note;
use analyze::model::table::{Field, Record, TableKind};
use analyze::schema::Dictionary;
use jiff::civil::DateTime;
use serde_json::Value;

use crate::support::exports::testdata;

/// The columns of the invented table, each followed by the field that it is mapped to.
const COLUMNS: [(&str, Field); 11] = [
    ("LicenceID", Field::PersonId),
    ("UserName", Field::FirstName),
    ("Email", Field::LastName),
    ("Active", Field::Retired),
    ("Seats", Field::ContactId),
    ("Price", Field::ModuleName),
    ("ValidFrom", Field::DeletedDate),
    ("LastLogin", Field::LastLogin),
    ("Phone", Field::LoginName),
    ("Serial", Field::SerialNo),
    ("Notes", Field::MiddleName),
];

pub(crate) fn dictionary() -> Dictionary {
    let text = std::fs::read_to_string(testdata("ingest/aliases.toml")).expect("test data");
    let mut dictionary = Dictionary::built_in();
    dictionary.extend(&text).expect("a good overlay");
    dictionary
}

fn json(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).expect("test data");
    serde_json::from_str(&text).expect("JSON")
}

fn read(path: PathBuf, dictionary: &Dictionary) -> LoadedInputs {
    let opened = analyze::ingest::open(&[path], dictionary, &[]).expect("it is there");
    load(&opened, dictionary, &[], &[], |_| ()).expect("all rows are accounted for")
}

/// Returns a value that the program read, in a form that does not depend on the export tool.
fn shown(record: Record<'_>, column: &str, field: Field) -> String {
    match column {
        "LicenceID" | "Seats" | "ValidFrom" | "LastLogin" => {
            record.int(field).map(|number| number.to_string())
        }
        "Active" => record.flag(field).map(|flag| u8::from(flag).to_string()),
        _ => record.text(field).map(|text| loose(column, text)),
    }
    .unwrap_or_default()
}

/// Returns a value of the original table in the same form as [`shown`].
fn meant(column: &str, value: &Value) -> String {
    let text = match value {
        Value::Null => return String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match column {
        _ if text.is_empty() => text,
        "LicenceID" => text.trim_start_matches('0').to_owned(),
        "ValidFrom" => seconds(&format!("{text} 00:00:00")),
        "LastLogin" => seconds(&text),
        _ => loose(column, &text),
    }
}

fn seconds(text: &str) -> String {
    let moment: DateTime = text.replace(' ', "T").parse().expect("a moment");
    let zoned = moment.to_zoned(jiff::tz::TimeZone::UTC).expect("a moment");
    zoned.timestamp().as_second().to_string()
}

/// Normalises what export tools may change in a text: the spaces, and the number format in the column `Price`.
fn loose(column: &str, text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    match text.replace(',', ".").parse::<f64>() {
        Ok(number) if column == "Price" => number.to_string(),
        _ => text,
    }
}

/// Returns the rows of the original table, by key.
fn canonical(folder: &str) -> BTreeMap<String, Vec<String>> {
    let table = json(&testdata(&format!("ingest/{folder}/canonical.json")));
    let rows = table["rows"].as_array().expect("rows").iter();
    rows.map(|row| {
        let cells = COLUMNS.iter().enumerate();
        let cells: Vec<String> = cells
            .map(|(index, (name, _))| meant(name, &row[index]))
            .collect();
        (cells[0].clone(), cells)
    })
    .collect()
}

/// Returns the difference between the result for a file and the expected result, or `None` if they are equal.
fn fault(folder: &str, entry: &Value, dictionary: &Dictionary) -> Option<String> {
    let name = entry["file"].as_str().expect("a name");
    let read = read(testdata("ingest").join(folder).join(name), dictionary);
    let [input] = read.inputs.as_slice() else {
        return Some(format!("{} inputs", read.inputs.len()));
    };
    let said = input.notes.first().map(Note::english).unwrap_or_default();
    let number = |key: &str| entry[key].as_u64().unwrap_or_default();
    let text = |key: &str| entry[key].as_str().unwrap_or_default();
    match (text("outcome"), input.recognised_by.as_str()) {
        ("refuse", "refused") => (!said.contains("export") && !said.contains("save"))
            .then(|| format!("no remedy: {said}")),
        // Without a header, the columns are not known. All rows must be counted, but none may be used.
        ("needs-mapping", "unknown") => {
            let whole = input.used == 0 && input.rows >= number("used") + number("reported");
            (!whole || !said.contains("column headers"))
                .then(|| format!("{} rows: {said}", input.rows))
        }
        ("refuse" | "needs-mapping", by) => Some(format!("recognised by {by}")),
        _ => {
            let delimiter = input.delimiter.as_deref().unwrap_or("fixed");
            let ascii = input.encoding.as_deref() == Some("ascii") && text("encoding") == "utf-8";
            let encoding = if ascii {
                "utf-8"
            } else {
                input.encoding.as_deref().unwrap_or_default()
            };
            let found = (encoding, delimiter, input.used, input.set_aside_rows());
            let expected = (
                text("encoding"),
                text("delimiter"),
                number("used"),
                number("reported"),
            );
            (found != expected).then(|| format!("{found:?} rather than {expected:?}"))
        }
    }
}

/// Returns the columns in which a file differs from the original table.
fn changed(read: &LoadedInputs, table: &BTreeMap<String, Vec<String>>) -> Vec<&'static str> {
    let Some(person) = read.data.get(TableKind::Person) else {
        return Vec::new();
    };
    let differs = |index: usize, column: &str, field: Field| {
        person.has(field)
            && person.records().any(|record| {
                let key = shown(record, "LicenceID", Field::PersonId);
                shown(record, column, field) != table[&key][index]
            })
    };
    let columns = COLUMNS.iter().enumerate();
    columns
        .filter(|(index, (column, field))| differs(*index, column, *field))
        .map(|(_, (column, _))| *column)
        .collect()
}

/// Files with values that the export tool or damage changed, so that no reader can restore them, each followed by the
/// columns with such values. Excel drops seconds and leading zeros, shortens serial numbers, and stores the results of
/// formulas. In the Danish file, the day or the month of `LastLogin` may come first, so the program does not read these
/// dates.
const CHANGED: [(&str, &[&str]); 16] = [
    ("cell_mid_quote.csv", &["UserName"]),
    ("damage_double_encoded_utf8.csv", &["UserName", "Notes"]),
    ("excel_csv_da_cp1252.csv", EXCEL),
    ("excel_csv_fi_cp1252.csv", EXCEL),
    ("excel_csv_macintosh_cr.csv", EXCEL),
    ("excel_csv_msdos_cp850.csv", EXCEL),
    ("excel_csv_nb_cp1252.csv", EXCEL),
    ("excel_csv_sv_cp1252.csv", EXCEL),
    ("excel_csv_utf8_bom.csv", EXCEL),
    (
        "excel_sep_line_cp1252.csv",
        &["LastLogin", "Phone", "Notes"],
    ),
    ("excel_unicode_text.txt", EXCEL),
    ("field_1mib.csv", &["Notes"]),
    ("google_sheets.csv", &["Phone", "Notes"]),
    ("libreoffice_defaults.csv", &["Phone", "Notes"]),
    ("oracle_sqlplus_spool_pages.lst", &["UserName", "Notes"]),
    ("ps51_export_csv_default_ascii.csv", &["UserName", "Notes"]),
];
const EXCEL: &[&str] = &["LastLogin", "Phone", "Serial", "Notes"];

#[test]
fn every_cell_is_correct_or_changed_by_the_exporter() {
    let dictionary = dictionary();
    let changes: BTreeMap<&str, &[&str]> = CHANGED.into_iter().collect();
    for folder in ["exporters", "pollutions"] {
        let table = canonical(folder);
        let expected = json(&testdata(&format!("ingest/{folder}/expected.json")));
        for entry in expected.as_array().expect("a list") {
            let name = entry["file"].as_str().expect("a name");
            let read = read(testdata("ingest").join(folder).join(name), &dictionary);
            let known = changes.get(name).copied().unwrap_or_default();
            assert_eq!(changed(&read, &table), known, "{name}");
        }
    }
}

#[test]
fn every_exporter_and_every_pollution_gives_the_expected_rows() {
    let dictionary = dictionary();
    for (folder, count) in [("exporters", 48), ("pollutions", 53)] {
        let expected = json(&testdata(&format!("ingest/{folder}/expected.json")));
        let entries = expected.as_array().expect("a list");
        assert_eq!(entries.len(), count);
        let faults: Vec<String> = entries
            .iter()
            .filter_map(|entry| {
                Some(format!(
                    "{}: {}",
                    entry["file"],
                    fault(folder, entry, &dictionary)?
                ))
            })
            .collect();
        assert!(
            faults.is_empty(),
            "{} of {count} wrong:\n{}",
            faults.len(),
            faults.join("\n")
        );
    }
}

/// Returns one line for each grid of a file, such as `[Licences]: person 12+0`: the place, the table (or a word such as
/// `refused`), the number of used rows, and the number of rows that were set aside.
fn grids(file: &str, dictionary: &Dictionary) -> Vec<String> {
    let read = read(testdata("ingest").join(file), dictionary);
    let mut grids: Vec<String> = read
        .inputs
        .iter()
        .map(|input| {
            let place = input.origin.as_ref().expect("a place").to_string();
            let place = place.split_once(['/', ' ']).map_or("", |(_, rest)| rest);
            let what = input.table.unwrap_or(&input.recognised_by);
            format!("{place}: {what} {}+{}", input.used, input.set_aside_rows())
        })
        .collect();
    grids.sort();
    grids
}

/// Workbooks and containers, each followed by the lines that [`grids`] must return.
const GRIDS: [(&str, &[&str]); 15] = [
    ("spreadsheets/csv_named.xlsx", &[": person 12+0"]),
    (
        "spreadsheets/hidden_sheets.xlsx",
        &[
            "[Empty]: unknown 0+0",
            "[Hidden]: person 0+12",
            "[VeryHidden]: unknown 0+1",
            "[Visible]: person 12+0",
        ],
    ),
    (
        "spreadsheets/listobject_table.xlsx",
        &["[Tbl]: person 12+0"],
    ),
    (
        "spreadsheets/plain_typed.xlsx",
        &["[Licences]: person 12+0"],
    ),
    // The sheet contains three tables: the invented table, one table next to it, and one table below it.
    (
        "spreadsheets/three_tables_one_sheet.xlsx",
        &[
            "[Two]: person 12+0",
            "[Two]: unknown 0+3",
            "[Two]: unknown 0+5",
        ],
    ),
    // The sheet ends with a totals row and a footnote.
    (
        "spreadsheets/title_merged_totals_hidden_rows.xlsx",
        &["[Rapport]: person 12+2"],
    ),
    ("spreadsheets/truncated.xlsx", &[": refused 0+0"]),
    ("spreadsheets/xlsx_named.csv", &["[Licences]: person 12+0"]),
    ("containers/bomb_100mb_zeros.zip", &[": refused 0+0"]),
    // `licences.csv` and `licences.xlsx` contain the same keys, so the rows of the workbook are set aside: as conflicts
    // if their values differ, otherwise as copies.
    (
        "containers/exports.zip",
        &[
            "Thumbs.db: ignored 0+0",
            "__MACOSX/._licences.csv: ignored 0+0",
            "licences.csv: person 12+0",
            "sub/licences.xlsx [Licences]: person 0+12",
            "~$licences.xlsx: ignored 0+0",
        ],
    ),
    ("containers/name_cp850.zip", &["användare.csv: person 12+0"]),
    (
        "containers/nested.zip",
        &["inner.zip/licenser.csv: person 12+0"],
    ),
    ("containers/password.zip", &["licences.csv: refused 0+0"]),
    (
        "containers/path_traversal.zip",
        &[
            "etc/evil3.csv: person 12+0",
            "evil.csv: copy 0+0",
            "temp/evil2.csv: copy 0+0",
        ],
    ),
    (
        "containers/same_name_twice.zip",
        &["licences.csv (2): person 0+12", "licences.csv: person 12+0"],
    ),
];

#[test]
fn every_grid_in_a_workbook_or_container_is_accounted_for() {
    let dictionary = dictionary();
    for (file, expected) in GRIDS {
        assert_eq!(grids(file, &dictionary), expected, "{file}");
    }
    // The message has two attachments: a text file and an archive.
    let mail = grids("containers/mail_with_attachments.eml", &dictionary);
    assert_eq!(mail.len(), 6, "{mail:?}");
    assert_eq!(
        mail.iter()
            .filter(|grid| grid.contains(": person 12+0"))
            .count(),
        1
    );
    assert_eq!(
        mail.iter()
            .filter(|grid| grid.contains(": person 0+12"))
            .count(),
        2
    );
}
