//! What is written as RFC 4180 has it, with any usual separator and encoding, is read back equal.

use proptest::collection::vec;
use proptest::prelude::*;

use super::exhibit::{COLUMNS, bytes};
use crate::trials::trials;

/// Writes a table; a cell that needs quotes gets them, and any cell may.
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

/// A cell; line breaks come without separators, for lines that are all as wide as the header are
/// rather taken for rows around a stray quote.
fn cell() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "Åsa", "Öberg", "x", "10", "1,5", "a; b", "t\tt", "|", "\"", "'", " ", "@", "NULL", "-",
        "\\",
    ]);
    let lines = prop::sample::select(vec!["two\nlines", "x", "\"quoted\"", "'", "\r\n"]);
    prop_oneof![
        4 => vec(odd, 0..4).prop_map(|pieces| pieces.concat()),
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
    #![proptest_config(trials(300))]

    #[test]
    fn tables_are_read_back_as_they_were_written(
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
        let exhibit = bytes(text.as_bytes(), &COLUMNS);
        prop_assert!(exhibit.ending.set_aside.is_empty(), "{:?}", exhibit.ending.set_aside);
        prop_assert_eq!(exhibit.texts(), rows);
    }
}
