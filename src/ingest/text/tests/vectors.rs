//! Tests that the reader finds the expected encoding, delimiter and row counts in sample files without a header, and
//! the expected cells in the csv-spectrum files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::ingest::content::Content;

use super::support::{COLUMNS, ReadFile, TestRow, open_with, read};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/ingest/");

#[expect(clippy::disallowed_methods, reason = "test data")]
fn json(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn read_path(path: PathBuf) -> Result<ReadFile, String> {
    let file = open_with(Content::File(path), &COLUMNS).map_err(|refusal| refusal.to_string())?;
    read(file).map_err(|error| error.to_string())
}

/// Reads a file that has no header, and compares its encoding, delimiter and row counts with the expected values in
/// `entry`. Returns a message if the values differ or the file cannot be read, and `None` otherwise. In `entry`, `used`
/// is the number of rows with the width of the table, and `reported` is the number of all other rows.
fn fault(folder: &str, entry: &Value) -> Option<String> {
    let name = entry["file"].as_str().unwrap();
    let read = match read_path(Path::new(DATA).join(folder).join(name)) {
        Ok(read) => read,
        Err(message) => return Some(format!("{name}: {message}")),
    };
    let wide = |line: &&TestRow| entry["columns"] == line.cells.len();
    let used = read.lines.iter().filter(wide).count() as u64;
    let set_aside = read.summary.set_aside.iter();
    let set_aside: u64 = set_aside
        .map(|entry| entry.last_row - entry.first_row + 1)
        .sum();
    let delimiter = read.file.dialect.delimiter().unwrap();
    let found = (
        read.file.encoding.to_string(),
        delimiter.to_string(),
        used,
        read.lines.len() as u64 - used + set_aside,
    );
    let text = |key: &str| entry[key].as_str().unwrap().to_owned();
    let number = |key: &str| entry[key].as_u64().unwrap();
    let expected = (
        text("encoding"),
        text("delimiter"),
        number("used"),
        number("reported"),
    );
    (found != expected).then(|| format!("{name}: {found:?} rather than {expected:?}"))
}

#[test]
fn files_without_a_header_are_split_correctly() {
    let mut faults = Vec::new();
    let mut files = 0;
    for folder in ["exporters", "pollutions"] {
        let expected = json(&Path::new(DATA).join(folder).join("expected.json"));
        let entries = expected.as_array().unwrap().iter();
        for entry in entries.filter(|entry| entry["outcome"] == "needs-mapping") {
            files += 1;
            faults.extend(fault(folder, entry));
        }
    }
    assert_eq!(files, 6);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn csv_spectrum_files_are_read_exactly() {
    let folder = Path::new(DATA).join("csv-spectrum");
    let mut files = 0;
    for entry in std::fs::read_dir(folder.join("expected")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let read = read_path(folder.join(format!("{name}.csv"))).unwrap();
        let expected = json(&path);
        let texts = read.texts();
        let (header, rows) = texts.split_first().unwrap();
        assert!(read.summary.set_aside.is_empty(), "{name}");
        let objects = match expected {
            Value::Array(objects) => objects,
            object => vec![object],
        };
        assert_eq!(rows.len(), objects.len(), "{name}");
        for (row, object) in rows.iter().zip(&objects) {
            let found: BTreeMap<_, _> = header.iter().copied().zip(row.iter().copied()).collect();
            let object = object.as_object().unwrap();
            assert_eq!(found.len(), object.len(), "{name}");
            for (key, value) in object {
                // In csv-spectrum, the expected value differs from the number in the CSV file, so it is not compared.
                if name == "location_coordinates" && key == "Contact Phone Number" {
                    continue;
                }
                let value = value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned);
                assert_eq!(found[key.as_str()], value, "{name}");
            }
        }
        files += 1;
    }
    assert_eq!(files, 12);
}
