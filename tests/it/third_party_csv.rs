//! Compares how this program and an independent CSV reader read text files from other projects.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use analyze::ingest::{InputGrid, OpenedInputs};
use analyze::model::grid::{Grid as _, Row};
use analyze::schema::Dictionary;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::support::exports::testdata;

/// Files that are not tables, or that this program reads differently from the independent reader. Each file is followed
/// by the expected result (encoding, separator, number of records of each width, rows set aside) and the reason.
#[rustfmt::skip]
const OTHERWISE: [(&str, &str, &str); 44] = [
    ("commons-csv/CSV-141__csv-141.csv", "ascii | 2x2 +2", "quotes are never closed, so two lines are set aside; `|` is as frequent as `,` in the other lines"),
    ("commons-csv/CSV-290__psql.tsv", "ascii tab 5x3 +0", "a tool that writes quotes as they are cannot be distinguished from one that encloses cells: `\"quoted\"` loses them"),
    ("commons-csv/CSVFileParser__test.csv", "ascii none 1x11 +2", "most lines are comments, so no separator is found"),
    ("commons-csv/CSVFileParser__testCSV246.csv", "ascii blank 1x2 3x4 +1", "most lines are comments, whose words are separated by spaces"),
    ("commons-csv/CSVFileParser__testCSV85.csv", "ascii blank 1x1 3x4 +3", "most lines are comments, whose words are separated by spaces"),
    ("commons-csv/csv-167__sample1.csv", "ascii blank 1x1 2x1 4x4 7x2 +0", "the first line is a comment whose words are known headers"),
    ("commons-csv/CSVFileParser__test_default.txt", "ascii : 1x1 2x12 3x2 +0", "records in the form in which the other project prints them, not a table"),
    ("duckdb/comments__comment_skip.csv", "ascii none 1x5 +0", "comments are rows here, and most lines have no separator"),
    ("duckdb/comments__invalid_rows.csv", "ascii none 1x10 +0", "comments are rows here, and most lines have no separator"),
    ("duckdb/comments__mixed_options.csv", "ascii , 3x3 +1", "the file ends within a row that is too short, so the row counts as incomplete"),
    ("duckdb/comments__simple.csv", "ascii none 1x7 +0", "comments are rows here, and most lines have no separator"),
    ("duckdb/csv_quoted_newline_odd.csv", "utf-8 none 1x3 +0", "one column, so the comma in the last row does not separate cells"),
    ("duckdb/encodings__all_latin1.csv", "refused", "a list of all characters is not in any language, so its encoding is unknown"),
    ("duckdb/encodings__latin1.csv.gz", "windows-1252 , 2x13 +0", "`encodings__latin1.csv`, compressed"),
    ("duckdb/encodings__shift_jis.csv", "cp850 , 2x21 +0", "Japanese letters are misread, with a warning that names shift_jis"),
    ("duckdb/headers__single_line.csv", "ascii , 2x1 +0", "a space after each separator is part of the separator"),
    ("duckdb/inconsistent_cells.csv", "refused", "no number of cells occurs in most rows"),
    ("duckdb/invalid_utf8.csv", "utf-16le none 1x3 +0", "the byte order mark is wrong"),
    ("duckdb/locations_header_trailing_comma.csv", "ascii , 5x1 +1", "the file ends within a row that is too short, so the row counts as incomplete"),
    ("duckdb/mixed_new_line_2.csv", "ascii , 2x2 +2", "a row with one cell after a row with two cells counts as a split record"),
    ("duckdb/one_r_n_two.csv", "ascii none 1x3 +0", "in CR CR LF, the first CR belongs to the cell"),
    ("duckdb/rejects__frankstein__nightmare.csv", "windows-1252 , 2x1 3x45 4x1 +1", "a row with text after a closing quote is set aside"),
    ("duckdb/rejects__multiple_errors__multiple_errors.csv", "ascii , 3x3 4x3 5x2 +0", "a space after each separator is part of the separator"),
    ("duckdb/rejects__multiple_errors__unquoted_more.csv", "ascii , 4x3 5x1 +0", "a space after each separator is part of the separator"),
    ("duckdb/rejects__unquoted__basic.csv", "ascii , 2x7 +1", "a row with text after a closing quote is set aside"),
    ("duckdb/rejects__unquoted__unquoted_last_value.csv", "ascii none 1x4 +1", "the file ends within the last quotes, so the row is incomplete"),
    ("duckdb/rejects__unquoted__unquoted_new_line.csv", "ascii , 2x7 +2", "both lines of a row with text after a closing quote are set aside"),
    ("duckdb/test__invalid_utf_complex.csv", "windows-1256 , 3x21 +0", "the bytes are not valid in any encoding, so one is guessed, with a warning"),
    ("duckdb/test__invalid_utf_header.csv", "windows-1256 , 3x11 +0", "the bytes are not valid in any encoding, so one is guessed, with a warning"),
    ("duckdb/test__mixed_line_endings.csv", "ascii , 3x3 +0", "the last row ends in a carriage return, which stays in its cell"),
    ("duckdb/test__unterminated.csv", "ascii none 1x2 +0", "no quote is closed, so quotes are ordinary characters, and each line is one cell"),
    ("duckdb/thousands_separator__thousands_broken.csv", "ascii , 2x2 3x2 +0", "one column of quoted numbers, read as rows with or without apostrophes"),
    ("duckdb/unescaped_quotes__some_escaped_some_not.csv", "ascii none 1x2 +2", "two rows with text after a closing quote are set aside"),
    ("duckdb/unescaped_quotes__stops.csv", "refused", "a colon separates the cells as well as a comma does"),
    ("duckdb/unescaped_quotes__unescaped_quote_new_line_rn.csv", "ascii ; 2x3 +9", "rows with text after a closing quote are set aside, line by line"),
    ("frictionless/compression__implicit-zip.csv", "utf-8 , 2x3 +0", "an archive by its content: the table in it is read"),
    ("frictionless/escaping.csv", "ascii , 2x4 +0", "if quotes are doubled, a backslash before a quote is an ordinary character"),
    ("frictionless/matrix-with-comment.csv", "ascii none 1x6 +0", "`comment` in the first line is a known header, of one column"),
    ("frictionless/skip-blank-at-the-end.csv", "ascii , 2x1 +2", "a row with one cell after a row with two cells counts as a split record"),
    ("frictionless/table-infer-iso-8859-7.csv", "windows-1252 , 3x5 +0", "Greek letters are misread, with a warning that names windows-1253"),
    ("poi/62815.xlsb.txt", "ascii none 1x284 +0", "the contents of a workbook as its project lists it: not a table"),
    ("poi/SampleSS.txt", "ascii blank 1x2 2x2 3x1 4x5 5x3 8x1 12x1 +0", "the contents of a workbook as its project lists it: not a table"),
    ("sheetjs/ErrorTypes.prn", "ascii blank 39x1 50x1 53x3 56x1 57x2 58x1 61x4 62x1 +0", "columns separated by spaces, without a line of dashes: the numbers of cells differ from that of the header"),
    ("sheetjs/write.prn", "ascii none 1x4 +0", "columns separated by spaces, without a line of dashes: each row is one cell"),
];

/// How this program reads a file: a summary, a hash of the cells, and whether letters are uncertain.
struct Reading {
    short: String,
    cells: String,
    doubtful: bool,
}

fn open(file: &str) -> OpenedInputs {
    let path = testdata("ingest/third-party").join(file);
    analyze::ingest::open(&[path], &Dictionary::built_in(), &[]).expect("it is there")
}

fn short(encoding: &str, delimiter: &str, widths: &BTreeMap<u64, u64>, set_aside: u64) -> String {
    let mut short = format!("{encoding} {delimiter}");
    for (width, count) in widths {
        write!(short, " {width}x{count}").expect("text grows");
    }
    write!(short, " +{set_aside}").expect("text grows");
    short
}

fn read(source: &InputGrid) -> Reading {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let texts = |row: Row<'_>| row.cells().map(|cell| cell.text.to_owned()).collect();
    let ending = source
        .read(
            |batch| batch.rows().map(texts).collect::<Vec<_>>(),
            |part| rows.extend(part),
        )
        .expect("what was opened is read");
    let mut widths = BTreeMap::new();
    for row in &rows {
        *widths.entry(row.len() as u64).or_insert(0) += 1;
    }
    let records: Vec<String> = rows.iter().map(|row| row.join("\u{1f}")).collect();
    let digest = Sha256::digest(records.join("\u{1e}"));
    let mut cells = String::new();
    for byte in digest.iter().take(8) {
        write!(cells, "{byte:02x}").expect("text grows");
    }
    let delimiter = match source.delimiter.as_deref() {
        None => "none",
        Some(" ") => "blank",
        Some(delimiter) => delimiter,
    };
    let aside = ending.set_aside.iter();
    let aside = aside
        .map(|aside| aside.last_row - aside.first_row + 1)
        .sum();
    let encoding = source.encoding.as_deref().unwrap_or_default();
    Reading {
        short: short(encoding, delimiter, &widths, aside),
        cells,
        doubtful: ending.letters_are_uncertain,
    }
}

/// Returns the expected result, derived from the records of the independent reader. Converts the reader's name for the
/// encoding to the name that this program uses.
fn expected(entry: &Value, found: &str) -> String {
    let encoding = match entry["encoding"].as_str().expect("an encoding") {
        _ if found.starts_with("ascii ") => "ascii",
        "latin-1" => "windows-1252",
        "utf-16" => "utf-16le",
        "mac_roman" => "macintosh",
        other => other,
    };
    let widths = entry["widths"].as_object().expect("widths").iter();
    let widths: BTreeMap<u64, u64> = widths
        .map(|(width, count)| {
            (
                width.parse().expect("a number"),
                count.as_u64().expect("a number"),
            )
        })
        .collect();
    let delimiter = match entry["delimiter"].as_str().expect("a separator") {
        // A file with one column has no separator.
        _ if widths.keys().eq(&[1]) => "none",
        "\t" => "tab",
        " " => "blank",
        other => other,
    };
    short(encoding, delimiter, &widths, 0)
}

/// Returns the difference between the result for a file and the expected result, or `None` if they are equal.
fn fault(entry: &Value, otherwise: Option<&(&str, &str, &str)>) -> Option<String> {
    let opened = open(entry["file"].as_str().expect("a name"));
    let readings: Vec<Reading> = opened.grids.iter().map(read).collect();
    match (readings.as_slice(), otherwise) {
        ([], _) => {
            let may_be =
                entry["outcome"] == "refuse" || otherwise.is_some_and(|known| known.1 == "refused");
            let remedy = opened.refused.iter().all(|refused| {
                ["save", "export"]
                    .iter()
                    .any(|word| refused.refusal.to_string().contains(word))
            });
            (!may_be || !remedy || opened.refused.is_empty())
                .then(|| format!("refused: {:?}", opened.refused))
        }
        ([reading], Some((_, known, why))) => {
            let warned = reading.doubtful || !why.contains("with a warning");
            (reading.short != *known || !warned)
                .then(|| format!("{} rather than {known}", reading.short))
        }
        ([reading], None) => {
            let expected = expected(entry, &reading.short);
            let same_cells = entry
                .get("cells")
                .is_none_or(|cells| *cells == reading.cells);
            (reading.short != expected || !same_cells).then(|| {
                format!(
                    "{} rather than {expected}, cells alike: {same_cells}",
                    reading.short
                )
            })
        }
        (several, _) => Some(format!("{} tables", several.len())),
    }
}

#[test]
fn every_text_is_read_like_an_independent_reader_reads_it() {
    let text =
        std::fs::read_to_string(testdata("ingest/third-party/texts.json")).expect("test data");
    let entries: Vec<Value> = serde_json::from_str(&text).expect("JSON");
    assert_eq!(entries.len(), 181);
    let faults: Vec<String> = entries
        .iter()
        .filter_map(|entry| {
            let otherwise = OTHERWISE.iter().find(|known| entry["file"] == known.0);
            Some(format!("{}: {}", entry["file"], fault(entry, otherwise)?))
        })
        .collect();
    assert!(
        faults.is_empty(),
        "{} wrong:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
