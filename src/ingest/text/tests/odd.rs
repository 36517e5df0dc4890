//! What is odd about a text and must be said: encodings in doubt, damage, mixed files, second
//! results, broken quotes.

use crate::ingest::content::Content;
use crate::ingest::text::{Encoding, Settings};
use crate::model::grid::CellKind;
use crate::model::location::{Note, Reason};

use super::exhibit::{Exhibit, bytes, open_as, read, refusal};

const NAMES: [&str; 3] = ["id", "name", "email"];

fn notes(exhibit: &Exhibit) -> Vec<&str> {
    let notes: Vec<&Note> = exhibit
        .file
        .notes
        .iter()
        .chain(&exhibit.ending.notes)
        .collect();
    notes.into_iter().map(|note| note.text.as_str()).collect()
}

/// Returns the reasons of the rows set aside, with the first row of each.
fn reasons(exhibit: &Exhibit) -> Vec<(u64, Reason)> {
    let aside = exhibit.ending.set_aside.iter();
    aside.map(|entry| (entry.first_row, entry.reason)).collect()
}

#[test]
fn the_word_of_the_user_settles_the_encoding() {
    let content = b"id;name\r\n1;\x8Fsa \x99berg\r\n";
    for (label, name) in [("cp850", "Åsa Öberg"), ("windows-1252", "\u{8F}sa ™berg")] {
        let settings = Settings {
            encoding: Encoding::from_label(label),
        };
        let file = open_as(Content::Memory(content[..].into()), &NAMES, &settings);
        let exhibit = read(file.unwrap()).unwrap();
        assert_eq!(exhibit.file.encoding.to_string(), label);
        assert_eq!(exhibit.texts()[1][1], name);
    }
    assert_eq!(Encoding::from_label("klingon"), None);
}

#[test]
fn an_encoding_on_little_evidence_comes_with_a_warning() {
    let exhibit = bytes(b"id;name\r\n1;\xD6berg\r\n", &NAMES);
    assert_eq!(exhibit.texts()[1][1], "Öberg");
    assert!(
        notes(&exhibit)[0].contains("--encoding"),
        "{:?}",
        notes(&exhibit)
    );
}

#[test]
fn lines_of_a_second_encoding_are_set_aside_and_said() {
    let mut content = "id;name\n1;Åsa\n2;Björn\n3;Zoë\n".as_bytes().to_vec();
    content.extend(b"4;\xC5sa\n5;Ann\n");
    let exhibit = bytes(&content, &NAMES);
    assert_eq!(reasons(&exhibit), [(5, Reason::Encoding)]);
    assert_eq!(exhibit.lines.len(), 5);
    assert!(notes(&exhibit)[0].contains("mixed"));
    assert!(exhibit.ending.set_aside[0].excerpt.contains('\u{FFFD}'));
}

#[test]
fn rows_in_utf_8_within_a_windows_file_are_set_aside() {
    let mut content = b"id;name\n1;\xC5sa\n2;Bj\xF6rn\n3;G\xF6ran\n".to_vec();
    content.extend("4;Östen\n5;Ann\n".as_bytes());
    let exhibit = bytes(&content, &NAMES);
    assert_eq!(exhibit.file.encoding, Encoding::Windows1252);
    assert_eq!(reasons(&exhibit), [(5, Reason::Encoding)]);
    assert!(notes(&exhibit)[0].contains("mixed"));
}

#[test]
fn damage_from_before_is_counted_with_its_remedy_and_left_alone() {
    for (name, sign) in [
        ("8,98802E+19", "Excel shortened"),
        ("####", "too narrow"),
        ("Ã…sa", "wrong encoding"),
        ("\u{FFFD}sa", "could not read"),
        ("\u{92}s", "control characters"),
    ] {
        let text = format!("id;name\n1;{name}\n2;{name}\n");
        let exhibit = bytes(text.as_bytes(), &NAMES);
        let notes = notes(&exhibit);
        let said = notes.iter().find(|note| note.contains(sign));
        let said = said.unwrap_or_else(|| panic!("{name}: {notes:?}"));
        assert!(
            said.starts_with("column 2 (name), 2 cells from row 2 on"),
            "{said}"
        );
        assert_eq!(exhibit.texts()[1][1], name);
    }
}

#[test]
fn question_marks_for_letters_are_told_from_questions() {
    let lost = bytes(b"id;name\n1;Bj?rn\n2;?sa\n3;M?ller J?rgen\n", &NAMES);
    assert!(notes(&lost)[0].contains("-Encoding UTF8"));
    let asked = bytes(
        b"id;name\n1;Really?\n2;http://a.se/?q=b\n3;Why? Because\n",
        &NAMES,
    );
    assert_eq!(notes(&asked), Vec::<&str>::new());
}

#[test]
fn a_stray_quote_costs_one_row() {
    let text = "id,name,email\n1,\"Ann\",a@b.se\n2,\"Bo,b@b.se\n3,\"Cy\",c@b.se\n\
                4,Di,d@b.se\n5,Ed,\"e\" x\n6,Fy,f\n";
    let exhibit = bytes(text.as_bytes(), &NAMES);
    assert_eq!(reasons(&exhibit), [(3, Reason::Quote), (6, Reason::Quote)]);
    assert_eq!(exhibit.lines.len(), 5);
}

#[test]
fn the_end_of_a_cut_off_file_is_reported() {
    let exhibit = bytes(b"id,name,email\n1,Ann,a@b.se\n2,Bo", &NAMES);
    assert_eq!(reasons(&exhibit), [(3, Reason::CutOff)]);
    let open_quote = bytes(b"id,name,email\n1,\"Ann\",a@b.se\n2,\"Bo", &NAMES);
    assert_eq!(reasons(&open_quote), [(3, Reason::CutOff)]);
}

#[test]
fn a_value_with_a_line_break_that_nothing_quotes_is_no_row() {
    let text = "id,name,email\n1,Ann,a\n2,Bo,line one\nline two\nline three\n3,Cy,c\n";
    let exhibit = bytes(text.as_bytes(), &NAMES);
    assert_eq!(reasons(&exhibit), [(3, Reason::Width)]);
    assert_eq!(exhibit.ending.set_aside[0].last_row, 5);
    assert_eq!(exhibit.lines.last().unwrap().row, 6);
}

#[test]
fn a_second_result_in_the_file_is_refused() {
    let text = "id;name\n--;----\n1;Ann\n\nid;email\n--;-----\n1;a@b.se\n";
    assert!(refusal(text.as_bytes(), &NAMES).contains("file of its own"));
}

#[test]
fn a_late_error_of_the_database_ends_the_reading() {
    let mut text = String::from("id;name\n");
    for id in 0..50_000 {
        text += &format!("{id};someone of that number\n");
    }
    text += "Msg 1205, Level 13, State 51, Server X, Line 1\n";
    assert!(refusal(text.as_bytes(), &NAMES).contains("SQL error"));
}

#[test]
fn headers_on_every_page_are_skipped() {
    let page = "id name  \n-- ------\n";
    let text = format!("{page} 1 Ann   \n{page} 2 Bo    \n\n2 rows selected.\n");
    let exhibit = bytes(text.as_bytes(), &NAMES);
    assert_eq!(exhibit.texts(), [["id", "name"], ["1", "Ann"], ["2", "Bo"]]);
    assert_eq!(exhibit.ending.stated_rows, Some(2));
}

#[test]
fn rows_as_wide_as_the_header_are_torn_too_where_most_rows_are_wider() {
    // Decimal commas that nothing quotes make most rows wider than the header.
    let text =
        b"id,price,note\r\n1,2,50,a\r\n2,3.75,line one\r\nline two\r\n3,4,25,b\r\n4,5,75,c\r\n";
    let exhibit = bytes(text, &["id", "price", "note"]);
    assert_eq!(reasons(&exhibit), [(3, Reason::Width)]);
    assert_eq!(exhibit.ending.set_aside[0].last_row, 4);
}

#[test]
fn many_empty_strings_of_bcp_are_neither_binary_nor_utf_16() {
    for row in ["1\t\0\t\0\t\0\t\0\tx\r\n", "12\t\0\t\0\t\0\t\0\tx\r\n"] {
        let exhibit = bytes(row.repeat(40).as_bytes(), &[]);
        assert_eq!(exhibit.lines.len(), 40);
        let cell = &exhibit.lines[0].cells[1];
        assert_eq!(*cell, (String::new(), CellKind::Quoted));
    }
}

#[test]
fn a_mark_without_text_is_an_empty_file() {
    for content in [
        &b"\xEF\xBB\xBF"[..],
        b"\xEF\xBB\xBF\r\n",
        b"\xFF\xFE\r\0\n\0",
    ] {
        assert!(refusal(content, &NAMES).contains("nothing but blanks"));
    }
}

#[test]
fn letters_of_a_console_are_not_taken_for_those_of_a_mac() {
    let exhibit = bytes(
        b"id;name\r\n1;J\x81rgen M\x81ller\r\n2;\x99. Storgatan\r\n",
        &NAMES,
    );
    assert_eq!(exhibit.texts()[1][1], "Jürgen Müller");
    let text = b"id;name\r\n1;J\x94rg Wei\xE1\r\n2;K\x86re B\x9B\r\n3;G\x94ran H\x84gg\r\n";
    assert_eq!(bytes(text, &NAMES).texts()[2][1], "Kåre Bø");
}

#[test]
fn a_line_that_names_the_tabulator_is_no_row() {
    let exhibit = bytes(b"sep=\t\r\nid\tname\r\n1\tAnna\r\n", &NAMES);
    assert_eq!(exhibit.texts(), [["id", "name"], ["1", "Anna"]]);
    assert_eq!(exhibit.ending.account.skipped, 1);
}

#[test]
fn two_stray_quotes_swallow_no_row_between_them() {
    let text =
        "id,name,email\n1,\"Ann,a@b.se\n2,Bo,b@b.se\n3,Cy,c@b.se\n4,\"Di,d@\nb.se\n5,Ed,e@b.se\n";
    let exhibit = bytes(text.as_bytes(), &NAMES);
    let ids: Vec<&str> = exhibit.texts().iter().map(|row| row[0]).collect();
    for id in ["2", "3", "5"] {
        assert!(ids.contains(&id), "{ids:?}");
    }
    assert!(!exhibit.ending.set_aside.is_empty());
}

#[test]
fn separators_in_quotes_make_no_line_of_a_cell_a_row() {
    for (header, row) in [
        (
            "id,name,email,active",
            "0,\"1,5\",\"two\nlines\",\"1,51,5\"",
        ),
        ("id|name|email|active", "0|\"|\"|\"\r\n\"|\"||\""),
    ] {
        let exhibit = bytes(format!("{header}\r\n{row}\r\n").as_bytes(), &NAMES);
        assert!(exhibit.ending.set_aside.is_empty(), "{row}");
        assert_eq!(exhibit.texts()[1].len(), 4, "{row}");
    }
}

#[test]
fn apostrophes_are_no_quotes_beside_quotes_that_enclose_a_separator() {
    let exhibit = bytes(b"id|name|email|of\n0|\"||'\"|x|'\n0||10|\n", &NAMES);
    assert_eq!(exhibit.texts()[1], ["0", "||'", "x", "'"]);
}
