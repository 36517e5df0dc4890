//! Tests of single cells and sentences.

use super::address_pseudonyms::AddressPseudonyms;
use super::name_pseudonyms::{NamePseudonyms, Segment, joined, scrub_originals};
use super::*;

fn people() -> Vec<NamedPerson> {
    let person = |id: i64, login: &str, name: &str, addresses: &[&str]| NamedPerson {
        id: Some(id),
        login: login.to_owned(),
        name: name.to_owned(),
        addresses: addresses.iter().map(|text| (*text).to_owned()).collect(),
    };
    vec![
        person(
            6,
            "KHA",
            "Kari Hansen",
            &["Kari.Hansen@firma.no", "kari@hansen.no"],
        ),
        person(7, "KAH", "Kari Hansen", &["kari.hansen@firma.no\u{a0}"]),
        person(8, "MØTEROM FJORD", "", &[]),
        person(9, "PER", "Per Firma", &["per@firma.no"]),
    ]
}

#[test]
fn cells_keep_only_domains() {
    let mut addresses = AddressPseudonyms::of(&people());
    for (value, hidden) in [
        ("KARI.HANSEN@firma.no", "mail6@firma.no"),
        ("mailto:kari@hansen.no", "mail6.2@hansen.no"),
        ("Kari Hansen <kari.hansen@firma.no>", "mail6@firma.no"),
        (
            "kari.hansen@firma.no; per@annen.se",
            "mail6@firma.no; mail9@annen.se",
        ),
        ("ka\u{200b}ri.hansen@firma.no", "mail6@firma.no"),
        ("kari.hansen＠firma.no", "mail6@firma.no"),
        ("\"kari hansen\"@firma.no", "mail1@firma.no"),
        ("kari.hansen @ firma.no", "mail6@"),
        ("kari.hansen(at)firma.no", "mail1.2"),
        ("-", ""),
        ("a@kari@c.no", "mail1.3@c.no"),
    ] {
        assert_eq!(addresses.value(value, Some(1)), hidden, "{value}");
    }
}

#[test]
fn local_parts_in_sentences_are_replaced() {
    let mut addresses = AddressPseudonyms::of(&people());
    for (text, expected) in [
        (
            "the first is `per@firma.no`, ",
            "the first is `mail9@firma.no`, ",
        ),
        (
            "a letter outside a-z before the @: `ø`",
            "a letter outside a-z before the @: `ø`",
        ),
        ("words instead of the @", "words instead of the @"),
    ] {
        assert_eq!(joined(&addresses.scrub(text)), expected);
    }
}

#[test]
fn names_in_sentences_are_replaced() {
    let names = NamePseudonyms::of(&people(), "Firma AS", &BTreeMap::new());
    let hidden = |text: &str| {
        let segments = scrub_originals(vec![Segment::original(text.to_owned())], |text| {
            names.scrub(text)
        });
        joined(&segments)
    };
    for (text, expected) in [
        (
            "the same address as KHA, KAH and 4 more",
            "the same address as U6, U7 and 4 more",
        ),
        ("of Kari Hansen (KHA)", "of User 6 (U6)"),
        ("Kari skriver", "(name) skriver"),
        ("Firma AS, sent by Per", "Firma AS, sent by (name)"),
        (
            "2 are resources: MØTEROM FJORD, X",
            "2 are resources: U8, X",
        ),
        ("KHAN, AKHA, Karin", "KHAN, AKHA, Karin"),
        ("row 7 (k1084966446e2)", "row 7 ((id))"),
        ("", ""),
    ] {
        assert_eq!(hidden(text), expected);
    }
}

#[test]
fn free_texts_are_withheld() {
    let note = Note::warning(None, "3 lines skipped (preamble), row 1").quoting("Written by Knut");
    let mut report = Report::new(Vec::new(), crate::report::ReportContext::default());
    report.notes.push(note);
    redact(&mut report, &[], &[], &Dictionary::built_in());
    assert_eq!(
        report.notes[0].english(),
        "3 lines skipped (preamble), row 1: (withheld)"
    );
}

#[test]
fn files_are_numbered_except_tables() {
    let origins = [
        Origin::file("exports/crm7.associate.csv"),
        Origin::sheet("exports/Fra Kari.xlsx", "Ark1"),
        Origin::sheet("exports/Fra Kari.xlsx", "Role"),
        Origin::file("kari.associate.csv"),
    ];
    let files = FileNames::of(
        origins.iter(),
        &["vedtak.csv".to_owned()],
        &Dictionary::built_in(),
    );
    let shown: Vec<String> = origins
        .iter()
        .map(|origin| files.origin(origin).to_string())
        .collect();
    assert_eq!(
        shown,
        [
            "file-2/crm7.associate.csv",
            "file-2/file-1.xlsx [sheet-1]",
            "file-2/file-1.xlsx [Role]",
            "file-3.csv"
        ]
    );
    let text = "settle it with --table Role='exports/Fra Kari.xlsx#Ark1'; vedtak.csv row 7";
    let segments = files.scrub(vec![Segment::original(text.to_owned())]);
    assert_eq!(
        joined(&segments),
        "settle it with --table Role='file-2/file-1.xlsx#sheet-1'; file-4.csv row 7"
    );
}

#[test]
fn users_without_an_id_have_one_number_everywhere() {
    let person = |login: &str, name: &str| NamedPerson {
        login: login.to_owned(),
        name: name.to_owned(),
        ..NamedPerson::default()
    };
    let people = [
        person("KARI", ""),
        person("OLA", "Ola Nes"),
        person("ola", ""),
    ];
    let numbers = logins(&people);
    let names = NamePseudonyms::of(&people, "", &numbers);
    let segments = names.scrub("OLA, KARI (Ola Nes)");
    assert_eq!(joined(&segments), "U-2, U-1 (User no. 2)");
    assert_eq!(login_pseudonym(None, "Ola", &numbers), "U-2");
}
