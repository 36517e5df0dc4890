//! Tests of ordinary files: encodings, separators, quotes, headers, order and row counts.

use crate::ingest::text::Encoding;
use crate::ingest::text::row_accounting::NoiseKind;
use crate::model::grid::CellKind;

use super::support::{read_bytes, refusal};

const NAMES: [&str; 3] = ["id", "name", "email"];

fn utf16(text: &str, little: bool) -> Vec<u8> {
    text.encode_utf16()
        .flat_map(|unit| {
            if little {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        })
        .collect()
}

#[test]
fn letters_are_decoded_in_common_encodings() {
    let text =
        "id;name;email\r\n1;Åsa Öberg;a@b.se\r\n2;Bjørn Ærø;b@b.no\r\n3;Zoë Müller;z@b.de\r\n";
    let marked = |text: &str| format!("\u{FEFF}{text}");
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    for (content, encoding) in [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        (marked(text).into_bytes(), Encoding::Utf8),
        (utf16(&marked(text), true), Encoding::Utf16Le),
        (utf16(&marked(text), false), Encoding::Utf16Be),
        (utf16(text, true), Encoding::Utf16Le),
        (latin.into_owned(), Encoding::Windows1252),
    ] {
        let read = read_bytes(&content, &NAMES);
        assert_eq!(read.file.encoding, encoding);
        assert_eq!(read.texts()[0], ["id", "name", "email"], "{encoding}");
        assert_eq!(read.texts()[2], ["2", "Bjørn Ærø", "b@b.no"], "{encoding}");
    }
}

#[test]
fn common_separators_are_detected_and_named() {
    for (separator, name) in [(",", ","), (";", ";"), ("\t", "tab"), ("|", "|")] {
        let text = "id\u{1}name\u{1}email\n1\u{1}Ann\u{1}a@b.se\n2\u{1}Bo\u{1}b@b.se\n"
            .replace('\u{1}', separator);
        let read = read_bytes(text.as_bytes(), &NAMES);
        let delimiter = read.file.dialect.delimiter().unwrap();
        assert_eq!(delimiter.to_string(), name);
        assert_eq!(read.texts()[2], ["2", "Bo", "b@b.se"]);
    }
}

#[test]
fn quotes_keep_separators_line_breaks_and_doubled_quotes() {
    let text = "id;name;email\n1;\"A;b\r\nc \"\"d\"\"\";\"\"\n2;x;\n";
    let read = read_bytes(text.as_bytes(), &NAMES);
    let cells = &read.lines[1].cells;
    assert_eq!(cells[1], ("A;b\r\nc \"d\"".to_owned(), CellKind::Quoted));
    // An empty quoted cell is an empty string, and an empty cell without quotes is NULL.
    assert_eq!(cells[2], (String::new(), CellKind::Quoted));
    assert_eq!(read.lines[2].cells[2], (String::new(), CellKind::Plain));
    assert_eq!((read.lines[2].row, read.lines[2].physical), (3, 4));
}

#[test]
fn null_texts_are_not_changed() {
    let read = read_bytes(b"id,name\n1,NULL\n2,\"NULL\"\n3,Null\n", &NAMES);
    assert_eq!(read.lines[1].cells[1], ("NULL".to_owned(), CellKind::Plain));
    assert_eq!(
        read.lines[2].cells[1],
        ("NULL".to_owned(), CellKind::Quoted)
    );
    assert_eq!(read.lines[3].cells[1], ("Null".to_owned(), CellKind::Plain));
}

#[test]
fn a_header_alone_is_an_empty_table() {
    for text in [
        "id,name,email",
        "id;name;email\r\n",
        "email\n",
        "\u{FEFF}\"id\",\"name\"\n",
    ] {
        let read = read_bytes(text.as_bytes(), &NAMES);
        assert_eq!(read.lines.len(), 1, "{text}");
        assert_eq!(
            read.lines[0].cells.len(),
            read.file.dialect.width(),
            "{text}"
        );
        assert!(read.summary.set_aside.is_empty(), "{text}");
    }
}

#[test]
fn one_column_needs_no_separator() {
    let read = read_bytes(b"email\na@b.se\nb@b.se\n\nc@b.se", &NAMES);
    assert_eq!(read.file.dialect.delimiter(), None);
    assert_eq!(
        read.texts(),
        [["email"], ["a@b.se"], ["b@b.se"], ["c@b.se"]]
    );
    assert_eq!(read.lines[3].row, 5);
}

#[test]
fn a_header_longer_than_the_first_sample_is_split_by_its_separator() {
    let columns = (1..=60_000).map(|number| format!("column {number:06}"));
    let header = ["id".to_owned(), "name".to_owned()]
        .into_iter()
        .chain(columns);
    let header = header.collect::<Vec<_>>().join(";");
    let values = ";x".repeat(60_000);
    let records = (1..=20).map(|id| format!("{id};Ola {id}{values}"));
    let records = records.collect::<Vec<_>>().join("\n");
    let read = read_bytes(format!("{header}\n{records}").as_bytes(), &NAMES);
    let texts = read.texts();
    assert_eq!(texts.len(), 21);
    assert_eq!(texts[0].len(), 60_002);
    assert_eq!(texts[20][..3], ["20", "Ola 20", "x"]);
}

#[test]
fn trailers_are_skipped_and_their_row_count_is_kept() {
    let text = "id;name\r\n--;----\r\n1;Ann\r\n2;Bo\r\n\r\n(2 rows affected)\r\n\r\n\
                Completion time: 2024-01-31T10:00:00\r\n";
    let read = read_bytes(text.as_bytes(), &NAMES);
    assert_eq!(read.texts(), [["id", "name"], ["1", "Ann"], ["2", "Bo"]]);
    assert_eq!(read.summary.stated_rows, Some(2));
    let kinds: Vec<NoiseKind> = read
        .summary
        .skipped
        .iter()
        .map(|skipped| skipped.kind)
        .collect();
    let blank = NoiseKind::Blank;
    assert_eq!(
        kinds,
        [
            NoiseKind::Dashes,
            blank,
            NoiseKind::RowCount,
            blank,
            NoiseKind::CompletionTime
        ]
    );
}

#[test]
fn large_files_are_complete_and_in_order() {
    let mut text = String::from("id;name;email\n");
    for id in 0..150_000 {
        let name = if id % 7 == 0 {
            "\"a;\nb\""
        } else {
            "plain name"
        };
        text += &format!("{id};{name};someone{id}@example.com\n");
    }
    let read = read_bytes(text.as_bytes(), &NAMES);
    assert_eq!(read.lines.len(), 150_001);
    for (index, line) in read.lines.iter().enumerate().skip(1) {
        assert_eq!(line.row, index as u64 + 1);
        assert_eq!(line.cells[0].0, (index - 1).to_string());
    }
    assert_eq!(read.file.head.len(), 64);
}

#[test]
fn other_documents_are_refused_with_a_remedy() {
    for content in [
        &b" \r\n\t\r\n"[..],
        b"<html><table><tr><td>1</td></tr></table>",
        b"Msg 208, Level 16, State 1, Server X, TestRow 1\r\nInvalid object name 'x'.\r\n",
        b"\0\x01\x02\x03\x04\0\0\0\x7F\x10\x11\x12",
        b"PK\x03\x04\0\0\0\0\0\0\0\0\0\0\0",
    ] {
        let message = refusal(content, &NAMES);
        assert!(
            message.contains("export") || message.contains("save"),
            "{message}"
        );
    }
}

#[test]
fn records_that_resemble_console_output_stay_records() {
    let text = "name;note\n-- Anna;x\n\n(12 things;y)\nSQL> x;z\n12 rows selected.;w\n";
    let read = read_bytes(text.as_bytes(), &["name", "note"]);
    let names: Vec<&str> = read.texts().iter().map(|row| row[0]).collect();
    assert_eq!(
        names,
        [
            "name",
            "-- Anna",
            "(12 things",
            "SQL> x",
            "12 rows selected."
        ]
    );
    assert_eq!(read.summary.stated_rows, None);
}

#[test]
fn trailers_are_recognised_with_one_column_and_at_fixed_width() {
    let column = "email\r\n-----\r\na@b.se\r\n\r\n(1 rows affected)\r\n";
    let spool = "email\na@b.se\n\n1 rows selected.\n";
    let fixed = "name                           id\n\
                 ------------------------------ ----------\n\
                 Anna                                   10\n\n\
                 (1 rows affected)\n";
    for (text, rows) in [(column, 2), (spool, 2), (fixed, 2)] {
        let read = read_bytes(text.as_bytes(), &NAMES);
        assert_eq!(read.lines.len(), rows, "{text}");
        assert_eq!(read.summary.stated_rows, Some(1), "{text}");
        assert!(read.summary.set_aside.is_empty(), "{text}");
    }
}

#[test]
fn a_known_header_of_one_column_wins_over_separators_in_values() {
    let read = read_bytes(b"name\nBerg, Anna\nBerg, Bo\n", &NAMES);
    assert_eq!(read.texts(), [["name"], ["Berg, Anna"], ["Berg, Bo"]]);
}

#[test]
fn an_empty_console_result_is_an_empty_table() {
    let read = read_bytes(b"id;name\r\n--;----\r\n\r\n(0 rows affected)\r\n", &NAMES);
    assert_eq!(read.texts(), [["id", "name"]]);
    assert_eq!(read.file.dialect.delimiter().unwrap().to_string(), ";");
    assert_eq!(read.summary.stated_rows, Some(0));
}

#[test]
fn a_final_end_of_file_character_is_not_a_row() {
    let read = read_bytes(b"id,name\r\n1,Ann\r\n\x1A", &NAMES);
    assert_eq!(read.texts(), [["id", "name"], ["1", "Ann"]]);
    assert!(read.summary.set_aside.is_empty());
}

#[test]
fn formatting_objects_of_powershell_are_refused() {
    let text = "\"ClassId2e4f51ef21dd47e99d3c952918aff9cd\",\"pageHeaderEntry\"\r\n\
                \"033ecb2bc07a4d43b5ef94ed5a35d280\",\r\n";
    assert!(refusal(text.as_bytes(), &NAMES).contains("Format-Table"));
}
