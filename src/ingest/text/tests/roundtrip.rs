//! Tests that tables written according to RFC 4180, with a common separator and encoding, are read back unchanged.

use proptest::collection::vec;
use proptest::prelude::*;

use super::support::{COLUMNS, read_bytes};
use crate::property_test_config::cases;

/// Writes a table. If `always` is true, every cell is quoted. Otherwise only cells that need quotes are quoted.
fn written(rows: &[Vec<String>], separator: char, line_end: &str, always: bool) -> String {
    let mut text = String::new();
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                text.push(separator);
            }
            let needed = cell.contains([separator, '"', '\r', '\n']);
            if needed || always {
                text += &format!("\"{}\"", cell.replace('"', "\"\""));
            } else {
                text += cell;
            }
        }
        text += line_end;
    }
    text
}

/// Returns a strategy for cells. A cell with a line break has no separators. If it had separators and each of its lines
/// had the width of the header, the reader would assume a stray quote.
fn cell() -> impl Strategy<Value = String> {
    let texts = prop::sample::select(vec![
        "Åsa", "Öberg", "x", "10", "1,5", "a; b", "t\tt", "|", "\"", "'", " ", "@", "NULL", "-",
        "\\",
    ]);
    let lines = prop::sample::select(vec!["two\nlines", "x", "\"quoted\"", "'", "\r\n"]);
    prop_oneof![
        4 => vec(texts, 0..4).prop_map(|pieces| pieces.concat()),
        1 => vec(lines, 0..4).prop_map(|pieces| pieces.concat()),
    ]
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    (2_usize..6).prop_flat_map(|width| {
        let key = (0_u32..100_000).prop_map(|key| key.to_string());
        let row = (key, vec(cell(), width - 1)).prop_map(|(key, mut cells)| {
            cells.insert(0, key);
            cells
        });
        vec(row, 0..12).prop_map(move |mut rows| {
            rows.insert(
                0,
                COLUMNS[..width].iter().map(ToString::to_string).collect(),
            );
            rows
        })
    })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn written_tables_are_read_back(
        rows in table(),
        separator in prop::sample::select(vec![',', ';', '\t', '|']),
        line_end in prop::sample::select(vec!["\n", "\r\n"]),
        always in any::<bool>(),
        mark in any::<bool>(),
    ) {
        let mut text = written(&rows, separator, line_end, always);
        if mark {
            text.insert(0, '\u{FEFF}');
        }
        let read = read_bytes(text.as_bytes(), &COLUMNS);
        prop_assert!(read.summary.set_aside.is_empty(), "{:?}", read.summary.set_aside);
        prop_assert_eq!(read.texts(), rows);
    }
}
