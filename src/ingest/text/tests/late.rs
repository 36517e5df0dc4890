//! Files of which the first half megabyte is harmless: what shows only further down decides too.

use crate::model::location::Reason;

use super::exhibit::{Exhibit, bytes, refusal};

const NAMES: [&str; 4] = ["id", "owner", "email", "rank"];
const HEADER: &str = "id,owner,email,rank\n";
/// Lines of more than half a megabyte.
const MANY: usize = 30_000;

/// Returns a line in which nothing is remarkable.
fn harmless(id: usize) -> String {
    format!("{id},{},kari{id}@kunde.example,1\n", id % 977)
}

/// Returns the same with every text in quotes.
fn quoted(id: usize) -> String {
    format!("{id},{},\"kari{id}@kunde.example\",1\n", id % 977)
}

/// Returns a header, many lines of the first kind and many of the second; ids count up from 1.
fn file(first: impl Fn(usize) -> String, second: impl Fn(usize) -> String) -> String {
    let mut text = HEADER.to_owned();
    text.extend((1..=MANY).map(first));
    assert!(text.len() > 600 * 1024, "{}", text.len());
    text.extend((MANY + 1..=2 * MANY).map(second));
    text
}

/// Asserts that all rows are there, each under its own id.
fn assert_whole(exhibit: &Exhibit) {
    assert_eq!(exhibit.ending.set_aside, []);
    assert_eq!(exhibit.lines.len(), 2 * MANY + 1);
    for (id, line) in exhibit.lines.iter().enumerate().skip(1) {
        assert_eq!(line.cells.len(), NAMES.len(), "{:?}", line.texts());
        assert_eq!(line.cells[0].0, id.to_string());
    }
}

fn last_address(exhibit: &Exhibit) -> &str {
    &exhibit.lines[2 * MANY].cells[2].0
}

#[test]
fn backslashes_that_escape_only_further_down_escape() {
    let escaped = |id| format!("{id},1,\"\\\"Hansen, K\\\" <k{id}@x.example>\",1\n");
    for text in [file(quoted, escaped), file(harmless, escaped)] {
        let exhibit = bytes(text.as_bytes(), &NAMES);
        assert_whole(&exhibit);
        assert_eq!(last_address(&exhibit), "\"Hansen, K\" <k60000@x.example>");
    }
}

#[test]
fn the_same_in_utf_16() {
    let escaped = |id| format!("{id},1,\"\\\"Bjørk, K\\\" <k{id}@x.example>\",1\n");
    let text = file(harmless, escaped);
    let wide = text.encode_utf16().flat_map(u16::to_le_bytes);
    let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(wide).collect();
    let exhibit = bytes(&wide, &NAMES);
    assert_whole(&exhibit);
    assert_eq!(last_address(&exhibit), "\"Bjørk, K\" <k60000@x.example>");
}

#[test]
fn a_backslash_stays_one_where_paths_stand_further_down() {
    // The first line alone looks as SQL Anywhere writes line ends.
    let first = |id| match id {
        1 => "1,1,\"see \\x0a\",1\n".to_owned(),
        _ => quoted(id),
    };
    let path = |id| format!("{id},1,\"C:\\temp\\nett\",1\n");
    let exhibit = bytes(file(first, path).as_bytes(), &NAMES);
    assert_whole(&exhibit);
    assert_eq!(exhibit.lines[1].cells[2].0, "see \\x0a");
    assert_eq!(last_address(&exhibit), "C:\\temp\\nett");
}

#[test]
fn quotation_marks_that_enclose_nothing_stay_in_the_value() {
    let nickname = |id| format!("{id},1,\"Kari\" k{id}@x.example,1\n");
    let exhibit = bytes(file(harmless, nickname).as_bytes(), &NAMES);
    assert_whole(&exhibit);
    assert_eq!(last_address(&exhibit), "\"Kari\" k60000@x.example");
}

#[test]
fn quotes_that_come_late_enclose_line_breaks_and_separators() {
    let note = |id| format!("{id},1,\"k{id}@x.example,\nOslo\",1\n");
    let exhibit = bytes(file(harmless, note).as_bytes(), &NAMES);
    assert_whole(&exhibit);
    assert_eq!(last_address(&exhibit), "k60000@x.example,\nOslo");
}

#[test]
fn letters_that_come_late_decide_on_the_encoding() {
    let named = |id| match id % 50 {
        0 => format!("{id},1,Åse Bjørn {id},1\n"),
        _ => harmless(id),
    };
    let text = file(harmless, named);
    for (encoding, letters) in [("windows-1252", [0xC5, 0xF8]), ("cp850", [0x8F, 0x9B])] {
        let bytes_of = |letter: char| match letter {
            'Å' => letters[0],
            'ø' => letters[1],
            other => u8::try_from(other).expect("ASCII"),
        };
        let exhibit = bytes(&text.chars().map(bytes_of).collect::<Vec<u8>>(), &NAMES);
        assert_eq!(exhibit.file.encoding.to_string(), encoding);
        assert_whole(&exhibit);
        assert_eq!(last_address(&exhibit), "Åse Bjørn 60000");
    }
}

#[test]
fn a_trailer_is_found_however_far_down() {
    let text = file(harmless, harmless) + "\n(60000 rows affected)\n";
    let exhibit = bytes(text.as_bytes(), &NAMES);
    assert_whole(&exhibit);
    assert_eq!(exhibit.ending.stated_rows, Some(60_000));
}

#[test]
fn another_separator_further_down_is_refused() {
    let second = |id| match id - MANY {
        1 => HEADER.replace(',', ";"),
        _ => harmless(id).replace(',', ";"),
    };
    let message = refusal(file(harmless, second).as_bytes(), &NAMES);
    assert!(message.contains("`,` at the start and by `;`"), "{message}");
    assert!(message.contains("a file of its own"), "{message}");
}

#[test]
fn prose_further_down_is_no_other_separator() {
    let letter = |id| format!("{id},1,\"Dear all,\nplease; note\nthat; all is well\nK\",1\n");
    let exhibit = bytes(file(quoted, letter).as_bytes(), &NAMES);
    assert_whole(&exhibit);
}

#[test]
fn a_cut_off_end_is_told_however_far_down() {
    let mut text = file(harmless, harmless);
    text.truncate(text.len() - 5);
    let exhibit = bytes(text.as_bytes(), &NAMES);
    let reasons: Vec<Reason> = exhibit
        .ending
        .set_aside
        .iter()
        .map(|row| row.reason)
        .collect();
    assert_eq!(reasons, [Reason::CutOff]);
    assert_eq!(exhibit.lines.len(), 2 * MANY);
}
