//! Tests of files in which the evidence of the dialect or encoding appears only after the first half megabyte.

use crate::model::location::Reason;

use super::support::{ReadFile, read_bytes, refusal};

const NAMES: [&str; 4] = ["id", "owner", "email", "rank"];
const HEADER: &str = "id,owner,email,rank\n";
/// This many lines are together larger than half a megabyte.
const MANY: usize = 30_000;

/// Returns a line without quotes.
fn ordinary(id: usize) -> String {
    format!("{id},{},kari{id}@kunde.example,1\n", id % 977)
}

/// Returns the same line as [`ordinary`], with quotes around the address.
fn quoted(id: usize) -> String {
    format!("{id},{},\"kari{id}@kunde.example\",1\n", id % 977)
}

/// Returns a file with a header, [`MANY`] lines that `first` writes, and [`MANY`] lines that `second` writes. The ids
/// count up from 1.
fn file(first: impl Fn(usize) -> String, second: impl Fn(usize) -> String) -> String {
    let mut text = HEADER.to_owned();
    text.extend((1..=MANY).map(first));
    assert!(text.len() > 600 * 1024, "{}", text.len());
    text.extend((MANY + 1..=2 * MANY).map(second));
    text
}

/// Asserts that all rows are present, each with its id.
fn assert_complete(read: &ReadFile) {
    assert_eq!(read.summary.set_aside, []);
    assert_eq!(read.lines.len(), 2 * MANY + 1);
    for (id, line) in read.lines.iter().enumerate().skip(1) {
        assert_eq!(line.cells.len(), NAMES.len(), "{:?}", line.texts());
        assert_eq!(line.cells[0].0, id.to_string());
    }
}

fn last_address(read: &ReadFile) -> &str {
    &read.lines[2 * MANY].cells[2].0
}

#[test]
fn escapes_further_down_are_recognised() {
    let escaped = |id| format!("{id},1,\"\\\"Hansen, K\\\" <k{id}@x.example>\",1\n");
    for text in [file(quoted, escaped), file(ordinary, escaped)] {
        let read = read_bytes(text.as_bytes(), &NAMES);
        assert_complete(&read);
        assert_eq!(last_address(&read), "\"Hansen, K\" <k60000@x.example>");
    }
}

#[test]
fn escapes_further_down_are_recognised_in_utf_16() {
    let escaped = |id| format!("{id},1,\"\\\"Bjørk, K\\\" <k{id}@x.example>\",1\n");
    let text = file(ordinary, escaped);
    let wide = text.encode_utf16().flat_map(u16::to_le_bytes);
    let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(wide).collect();
    let read = read_bytes(&wide, &NAMES);
    assert_complete(&read);
    assert_eq!(last_address(&read), "\"Bjørk, K\" <k60000@x.example>");
}

#[test]
fn paths_further_down_keep_their_backslashes() {
    // On its own, `\x0a` in the first record could be an escape of SQL Anywhere. The backslashes in the paths of later
    // records show that it is ordinary text.
    let first = |id| match id {
        1 => "1,1,\"see \\x0a\",1\n".to_owned(),
        _ => quoted(id),
    };
    let path = |id| format!("{id},1,\"C:\\temp\\nett\",1\n");
    let read = read_bytes(file(first, path).as_bytes(), &NAMES);
    assert_complete(&read);
    assert_eq!(read.lines[1].cells[2].0, "see \\x0a");
    assert_eq!(last_address(&read), "C:\\temp\\nett");
}

#[test]
fn quotation_marks_that_enclose_nothing_stay_in_the_value() {
    let nickname = |id| format!("{id},1,\"Kari\" k{id}@x.example,1\n");
    let read = read_bytes(file(ordinary, nickname).as_bytes(), &NAMES);
    assert_complete(&read);
    assert_eq!(last_address(&read), "\"Kari\" k60000@x.example");
}

#[test]
fn quotes_further_down_enclose_line_breaks_and_separators() {
    let note = |id| format!("{id},1,\"k{id}@x.example,\nOslo\",1\n");
    let read = read_bytes(file(ordinary, note).as_bytes(), &NAMES);
    assert_complete(&read);
    assert_eq!(last_address(&read), "k60000@x.example,\nOslo");
}

#[test]
fn letters_further_down_decide_the_encoding() {
    let named = |id| match id % 50 {
        0 => format!("{id},1,Åse Bjørn {id},1\n"),
        _ => ordinary(id),
    };
    let text = file(ordinary, named);
    for (encoding, letters) in [("windows-1252", [0xC5, 0xF8]), ("cp850", [0x8F, 0x9B])] {
        let bytes_of = |letter: char| match letter {
            'Å' => letters[0],
            'ø' => letters[1],
            other => u8::try_from(other).expect("ASCII"),
        };
        let read = read_bytes(&text.chars().map(bytes_of).collect::<Vec<u8>>(), &NAMES);
        assert_eq!(read.file.encoding.to_string(), encoding);
        assert_complete(&read);
        assert_eq!(last_address(&read), "Åse Bjørn 60000");
    }
}

#[test]
fn a_trailer_at_the_end_of_a_large_file_is_found() {
    let text = file(ordinary, ordinary) + "\n(60000 rows affected)\n";
    let read = read_bytes(text.as_bytes(), &NAMES);
    assert_complete(&read);
    assert_eq!(read.summary.stated_rows, Some(60_000));
}

#[test]
fn another_separator_further_down_is_refused() {
    let second = |id| match id - MANY {
        1 => HEADER.replace(',', ";"),
        _ => ordinary(id).replace(',', ";"),
    };
    let message = refusal(file(ordinary, second).as_bytes(), &NAMES);
    assert!(message.contains("`,` at the start and by `;`"), "{message}");
    assert!(message.contains("a separate file"), "{message}");
}

#[test]
fn prose_further_down_is_not_another_separator() {
    let letter = |id| format!("{id},1,\"Dear all,\nplease; note\nthat; all is well\nK\",1\n");
    let read = read_bytes(file(quoted, letter).as_bytes(), &NAMES);
    assert_complete(&read);
}

#[test]
fn a_cut_off_end_of_a_large_file_is_reported() {
    let mut text = file(ordinary, ordinary);
    text.truncate(text.len() - 5);
    let read = read_bytes(text.as_bytes(), &NAMES);
    let reasons: Vec<Reason> = read
        .summary
        .set_aside
        .iter()
        .map(|row| row.reason)
        .collect();
    assert_eq!(reasons, [Reason::CutOff]);
    assert_eq!(read.lines.len(), 2 * MANY);
}
