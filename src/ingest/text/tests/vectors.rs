//! Files as exporters write them and as they arrive damaged, held against what is in them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::ingest::content::Content;
use crate::ingest::text::dialect::Dialect;

use super::exhibit::{COLUMNS, Exhibit, Line, open_with, read};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/ingest/");

/// Where texts were changed on purpose or by the export tool, so that they cannot equal the table.
const TEXTS_CHANGED: [&str; 7] = [
    "cell_mid_quote.csv",
    "damage_double_encoded_utf8.csv",
    "field_1mib.csv",
    "multitable_same.csv",
    "oracle_sqlplus_spool_pages.lst",
    "ps51_export_csv_default_ascii.csv",
    "security_formula_ansi_bidi.csv",
];

#[expect(clippy::disallowed_methods, reason = "test data")]
fn json(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn read_path(path: PathBuf) -> Result<Exhibit, String> {
    let file = open_with(Content::File(path), &COLUMNS).map_err(|refusal| refusal.message)?;
    read(file).map_err(|error| error.to_string())
}

/// The table layer as far as these tests need it: the header is the row with most known names,
/// records are as wide as it, and neither a repeated header nor a total is one.
fn records(exhibit: &Exhibit, header: bool, columns: usize) -> (Vec<&Line>, usize) {
    let known = |line: &Line| {
        let texts = line.texts();
        COLUMNS.iter().filter(|name| texts.contains(name)).count()
    };
    let lines = &exhibit.lines;
    let best = lines.iter().map(known).max().unwrap_or(0);
    let head = lines
        .iter()
        .position(|line| known(line) == best)
        .filter(|_| header);
    let body = &lines[head.map_or(0, |at| at + 1)..];
    let second_table = body.iter().position(|line| known(line) == best && best > 0);
    let is_record = |at: usize, line: &Line| {
        let footer = line.texts().iter().any(|text| text.starts_with("Totalt"));
        line.cells.len() == columns && second_table != Some(at) && !footer
    };
    let used: Vec<&Line> = body
        .iter()
        .enumerate()
        .filter(|(at, line)| is_record(*at, line))
        .map(|(_, line)| line)
        .collect();
    let aside: u64 = exhibit
        .ending
        .set_aside
        .iter()
        .map(|entry| entry.last_row - entry.first_row + 1)
        .sum();
    let reported = body.len() - used.len() + usize::try_from(aside).unwrap();
    (used, reported)
}

/// Texts without what exporters may change: kinds of blanks, and how NULL is written.
fn loose(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    if text == "NULL" { String::new() } else { text }
}

fn refused_with_remedy(outcome: Result<Exhibit, String>) -> Result<(), String> {
    match outcome {
        Err(message) if message.contains("export") || message.contains("save") => Ok(()),
        Err(message) => Err(format!("no remedy: {message}")),
        Ok(_) => Err("accepted".into()),
    }
}

fn check(folder: &str, entry: &Value, table: &BTreeMap<String, [String; 2]>) -> Result<(), String> {
    let name = entry["file"].as_str().unwrap();
    let outcome = read_path(Path::new(DATA).join(folder).join(name));
    if entry["outcome"] == "refuse" {
        return refused_with_remedy(outcome);
    }
    let exhibit = outcome?;
    let delimiter = match &exhibit.file.dialect {
        Dialect::Fixed(_) => "fixed".to_owned(),
        Dialect::Delimited(form) => form.delimiter.unwrap().to_string(),
    };
    let columns = usize::try_from(entry["columns"].as_u64().unwrap()).unwrap();
    let (used, reported) = records(&exhibit, entry["header"].as_bool().unwrap(), columns);
    let found = (
        exhibit.file.encoding.to_string(),
        delimiter,
        used.len() as u64,
        reported as u64,
    );
    let expected = (
        entry["encoding"].as_str().unwrap().to_owned(),
        entry["delimiter"].as_str().unwrap().to_owned(),
        entry["used"].as_u64().unwrap(),
        entry["reported"].as_u64().unwrap(),
    );
    // ASCII is UTF-8, too.
    let ascii = found.0 == "ascii" && expected.0 == "utf-8";
    if (ascii || found.0 == expected.0)
        && (found.1, found.2, found.3) == (expected.1.clone(), expected.2, expected.3)
    {
        if columns < 11 || TEXTS_CHANGED.contains(&name) {
            return Ok(());
        }
        return used.iter().try_for_each(|line| same_texts(line, table));
    }
    Err(format!(
        "{:?} {} {} rather than {expected:?}",
        found.0, found.2, found.3
    ))
}

/// Holds the name and the note of a record against the table, by its address.
fn same_texts(line: &Line, table: &BTreeMap<String, [String; 2]>) -> Result<(), String> {
    let texts = line.texts();
    let Some([name, note]) = table.get(texts[2]) else {
        return Err(format!("row {}: no such address {:?}", line.row, texts[2]));
    };
    let found = [loose(texts[1]), loose(texts[10])];
    // Excel stores what a formula shows.
    let formula = found[1] == "x" || found[1] == "hyper";
    if found[0] == *name && (found[1] == *note || formula) {
        Ok(())
    } else {
        Err(format!(
            "row {}: {found:?} rather than {name:?}, {note:?}",
            line.row
        ))
    }
}

fn canonical(folder: &str) -> BTreeMap<String, [String; 2]> {
    let table = json(&Path::new(DATA).join(folder).join("canonical.json"));
    let text = |cell: &Value| loose(cell.as_str().unwrap_or(""));
    table["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (text(&row[2]), [text(&row[1]), text(&row[10])]))
        .collect()
}

fn check_all(folder: &str, count: usize) {
    let table = canonical(folder);
    let expected = json(&Path::new(DATA).join(folder).join("expected.json"));
    let entries = expected.as_array().unwrap();
    assert_eq!(entries.len(), count);
    let wrong: Vec<String> = entries
        .iter()
        .filter_map(|entry| {
            check(folder, entry, &table)
                .err()
                .map(|why| format!("{}: {why}", entry["file"]))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {count} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_exporter_is_read_right_or_refused() {
    check_all("exporters", 48);
}

#[test]
fn every_pollution_is_read_right_or_reported() {
    check_all("pollutions", 53);
}

#[test]
fn csv_spectrum_is_read_to_the_letter() {
    let folder = Path::new(DATA).join("csv-spectrum");
    let mut files = 0;
    for entry in std::fs::read_dir(folder.join("expected")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let exhibit = read_path(folder.join(format!("{name}.csv"))).unwrap();
        let expected = json(&path);
        let texts = exhibit.texts();
        let (header, rows) = texts.split_first().unwrap();
        assert!(exhibit.ending.set_aside.is_empty(), "{name}");
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
                // There the expectation is wrong: the file holds another number.
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
