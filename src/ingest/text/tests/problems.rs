//! Tests of problems that must be reported: uncertain encodings, damage, mixed encodings, files with a second query
//! result, and defective quotes.

use crate::ingest::content::Content;
use crate::ingest::text::Encoding;
use crate::model::grid::CellKind;
use crate::model::location::{Note, Reason};

use super::support::{ReadFile, open_as, read, read_bytes, refusal};

const NAMES: [&str; 3] = ["id", "name", "email"];

fn notes(read: &ReadFile) -> Vec<String> {
    let notes: Vec<&Note> = read.file.notes.iter().chain(&read.summary.notes).collect();
    notes.into_iter().map(Note::english).collect()
}

/// Returns, for each range of rows that was set aside, the number of its first row and the reason.
fn reasons(read: &ReadFile) -> Vec<(u64, Reason)> {
    let aside = read.summary.set_aside.iter();
    aside.map(|entry| (entry.first_row, entry.reason)).collect()
}

#[test]
fn an_encoding_set_by_the_user_is_used() {
    let content = b"id;name\r\n1;\x8Fsa \x99berg\r\n";
    for (label, name) in [("cp850", "Åsa Öberg"), ("windows-1252", "\u{8F}sa ™berg")] {
        let encoding = Encoding::from_label(label);
        let file = open_as(Content::Memory(content[..].into()), &NAMES, encoding);
        let read = read(file.unwrap()).unwrap();
        assert_eq!(read.file.encoding.to_string(), label);
        assert_eq!(read.texts()[1][1], name);
    }
    assert_eq!(Encoding::from_label("klingon"), None);
}

#[test]
fn an_encoding_on_little_evidence_comes_with_a_warning() {
    let read = read_bytes(b"id;name\r\n1;\xD6berg\r\n", &NAMES);
    assert_eq!(read.texts()[1][1], "Öberg");
    assert!(notes(&read)[0].contains("--encoding"), "{:?}", notes(&read));
}

#[test]
fn lines_in_a_second_encoding_are_set_aside_with_a_note() {
    let mut content = "id;name\n1;Åsa\n2;Björn\n3;Zoë\n".as_bytes().to_vec();
    content.extend(b"4;\xC5sa\n5;Ann\n");
    let read = read_bytes(&content, &NAMES);
    assert_eq!(reasons(&read), [(5, Reason::Encoding)]);
    assert_eq!(read.lines.len(), 5);
    assert!(notes(&read)[0].contains("mixed"));
    assert!(read.summary.set_aside[0].excerpt.contains('\u{FFFD}'));
}

#[test]
fn rows_in_utf_8_within_a_windows_1252_file_are_set_aside() {
    let mut content = b"id;name\n1;\xC5sa\n2;Bj\xF6rn\n3;G\xF6ran\n".to_vec();
    content.extend("4;Östen\n5;Ann\n".as_bytes());
    let read = read_bytes(&content, &NAMES);
    assert_eq!(read.file.encoding, Encoding::Windows1252);
    assert_eq!(reasons(&read), [(5, Reason::Encoding)]);
    assert!(notes(&read)[0].contains("mixed"));
}

#[test]
fn earlier_damage_is_reported_and_not_repaired() {
    for (name, sign) in [
        ("8,98802E+19", "Excel shortened"),
        ("####", "too narrow"),
        ("Ã…sa", "wrong encoding"),
        ("\u{FFFD}sa", "could not read"),
        ("\u{92}s", "control characters"),
    ] {
        let text = format!("id;name\n1;{name}\n2;{name}\n");
        let read = read_bytes(text.as_bytes(), &NAMES);
        let notes = notes(&read);
        let note = notes.iter().find(|note| note.contains(sign));
        let note = note.unwrap_or_else(|| panic!("{name}: {notes:?}"));
        assert!(
            note.starts_with("column 2 (name), 2 cells from row 2 on"),
            "{note}"
        );
        assert_eq!(read.texts()[1][1], name);
    }
}

#[test]
fn lost_letters_are_distinguished_from_question_marks() {
    let lost = read_bytes(b"id;name\n1;Bj?rn\n2;?sa\n3;M?ller J?rgen\n", &NAMES);
    assert!(notes(&lost)[0].contains("-Encoding UTF8"));
    let asked = read_bytes(
        b"id;name\n1;Really?\n2;http://a.se/?q=b\n3;Why? Because\n",
        &NAMES,
    );
    assert_eq!(notes(&asked), Vec::<&str>::new());
}

#[test]
fn a_stray_quote_sets_aside_one_row() {
    let text = "id,name,email\n1,\"Ann\",a@b.se\n2,\"Bo,b@b.se\n3,\"Cy\",c@b.se\n\
                4,Di,d@b.se\n5,Ed,\"e\" x\n6,Fy,f\n";
    let read = read_bytes(text.as_bytes(), &NAMES);
    assert_eq!(reasons(&read), [(3, Reason::Quote), (6, Reason::Quote)]);
    assert_eq!(read.lines.len(), 5);
}

#[test]
fn the_end_of_a_cut_off_file_is_reported() {
    let read = read_bytes(b"id,name,email\n1,Ann,a@b.se\n2,Bo", &NAMES);
    assert_eq!(reasons(&read), [(3, Reason::CutOff)]);
    let open_quote = read_bytes(b"id,name,email\n1,\"Ann\",a@b.se\n2,\"Bo", &NAMES);
    assert_eq!(reasons(&open_quote), [(3, Reason::CutOff)]);
}

#[test]
fn rows_with_an_unquoted_line_break_are_set_aside() {
    let text = "id,name,email\n1,Ann,a\n2,Bo,line one\nline two\nline three\n3,Cy,c\n";
    let read = read_bytes(text.as_bytes(), &NAMES);
    assert_eq!(reasons(&read), [(3, Reason::Width)]);
    assert_eq!(read.summary.set_aside[0].last_row, 5);
    assert_eq!(read.lines.last().unwrap().row, 6);
}

#[test]
fn a_second_result_in_the_file_is_refused() {
    let text = "id;name\n--;----\n1;Ann\n\nid;email\n--;-----\n1;a@b.se\n";
    assert!(refusal(text.as_bytes(), &NAMES).contains("separate file"));
}

#[test]
fn a_database_error_at_the_end_refuses_the_file() {
    let mut text = String::from("id;name\n");
    for id in 0..50_000 {
        text += &format!("{id};someone of that number\n");
    }
    text += "Msg 1205, Level 13, State 51, Server X, TestRow 1\n";
    assert!(refusal(text.as_bytes(), &NAMES).contains("SQL error"));
}

#[test]
fn headers_on_every_page_are_skipped() {
    let page = "id name  \n-- ------\n";
    let text = format!("{page} 1 Ann   \n{page} 2 Bo    \n\n2 rows selected.\n");
    let read = read_bytes(text.as_bytes(), &NAMES);
    assert_eq!(read.texts(), [["id", "name"], ["1", "Ann"], ["2", "Bo"]]);
    assert_eq!(read.summary.stated_rows, Some(2));
}

#[test]
fn line_breaks_are_found_where_most_rows_are_wider_than_the_header() {
    // Decimal commas in unquoted numbers make most rows wider than the header.
    let text =
        b"id,price,note\r\n1,2,50,a\r\n2,3.75,line one\r\nline two\r\n3,4,25,b\r\n4,5,75,c\r\n";
    let read = read_bytes(text, &["id", "price", "note"]);
    assert_eq!(reasons(&read), [(3, Reason::Width)]);
    assert_eq!(read.summary.set_aside[0].last_row, 4);
}

#[test]
fn many_empty_strings_of_bcp_are_neither_binary_nor_utf_16() {
    for row in ["1\t\0\t\0\t\0\t\0\tx\r\n", "12\t\0\t\0\t\0\t\0\tx\r\n"] {
        let read = read_bytes(row.repeat(40).as_bytes(), &[]);
        assert_eq!(read.lines.len(), 40);
        let cell = &read.lines[0].cells[1];
        assert_eq!(*cell, (String::new(), CellKind::Quoted));
    }
}

#[test]
fn a_byte_order_mark_without_text_is_an_empty_file() {
    for content in [
        &b"\xEF\xBB\xBF"[..],
        b"\xEF\xBB\xBF\r\n",
        b"\xFF\xFE\r\0\n\0",
    ] {
        assert!(refusal(content, &NAMES).contains("empty or blank"));
    }
}

#[test]
fn console_code_pages_are_distinguished_from_macintosh() {
    let read = read_bytes(
        b"id;name\r\n1;J\x81rgen M\x81ller\r\n2;\x99. Storgatan\r\n",
        &NAMES,
    );
    assert_eq!(read.texts()[1][1], "Jürgen Müller");
    let text = b"id;name\r\n1;J\x94rg Wei\xE1\r\n2;K\x86re B\x9B\r\n3;G\x94ran H\x84gg\r\n";
    assert_eq!(read_bytes(text, &NAMES).texts()[2][1], "Kåre Bø");
}

#[test]
fn a_separator_line_with_a_tab_is_skipped() {
    let read = read_bytes(b"sep=\t\r\nid\tname\r\n1\tAnna\r\n", &NAMES);
    assert_eq!(read.texts(), [["id", "name"], ["1", "Anna"]]);
    assert_eq!(read.summary.skipped.len(), 1);
}

#[test]
fn rows_between_two_stray_quotes_are_kept() {
    let text =
        "id,name,email\n1,\"Ann,a@b.se\n2,Bo,b@b.se\n3,Cy,c@b.se\n4,\"Di,d@\nb.se\n5,Ed,e@b.se\n";
    let read = read_bytes(text.as_bytes(), &NAMES);
    let ids: Vec<&str> = read.texts().iter().map(|row| row[0]).collect();
    for id in ["2", "3", "5"] {
        assert!(ids.contains(&id), "{ids:?}");
    }
    assert!(!read.summary.set_aside.is_empty());
}

#[test]
fn lines_of_a_quoted_cell_with_separators_are_not_rows() {
    for (header, row) in [
        (
            "id,name,email,active",
            "0,\"1,5\",\"two\nlines\",\"1,51,5\"",
        ),
        ("id|name|email|active", "0|\"|\"|\"\r\n\"|\"||\""),
    ] {
        let read = read_bytes(format!("{header}\r\n{row}\r\n").as_bytes(), &NAMES);
        assert!(read.summary.set_aside.is_empty(), "{row}");
        assert_eq!(read.texts()[1].len(), 4, "{row}");
    }
}

#[test]
fn apostrophes_are_text_if_double_quotes_are_proven() {
    let read = read_bytes(b"id|name|email|of\n0|\"||'\"|x|'\n0||10|\n", &NAMES);
    assert_eq!(read.texts()[1], ["0", "||'", "x", "'"]);
}
