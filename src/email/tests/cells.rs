//! Tests of corrections, suggestions, parts and normalisation steps of cells.

use crate::email::{Address, AddressVerdict, DefectName, Examiner, Step};

fn examined(cell: &str) -> Address {
    Examiner::default().examine(cell)
}

fn steps(cell: &str) -> String {
    let texts: Vec<_> = examined(cell).steps.iter().map(Step::as_str).collect();
    texts.join("+")
}

#[test]
fn a_single_correction_is_proposed() {
    for (cell, repaired) in [
        (" ola@firma.no", "ola@firma.no"),
        ("<Ola.N@BÜCHER.ch>", "Ola.N@bücher.ch"),
        ("mailto:ola%2Bx@firma.no", "ola+x@firma.no"),
        ("\"'ola@firma.no'\"", "ola@firma.no"),
        ("E-post: Ola Nordmann <ola@firma.no>;", "ola@firma.no"),
        ("Nordmann, Ola <ola@firma.no>", "ola@firma.no"),
        ("<a href=\"mailto:ola@firma.no\">Ola</a>", "ola@firma.no"),
        ("ola@xn--bcher-kva.ch.", "ola@bücher.ch"),
        ("a@firma.no og A@Firma.no", "a@firma.no"),
        ("ola@firma.no<mailto:ola@firma.no>", "ola@firma.no"),
        ("Ola Nordmann [mailto:ola@firma.no]", "ola@firma.no"),
        ("Ola Nordmann (ola@firma.no)", "ola@firma.no"),
    ] {
        assert_eq!(examined(cell).repaired.as_deref(), Some(repaired), "{cell}");
    }
}

#[test]
fn no_correction_without_need_or_use() {
    for cell in [
        "ola@firma.no",
        "Ola@Firma.no",
        " ola@example.com",
        "mailto:ola@firma.con",
        " ola@gmial.com",
        "ola,n@firma.no",
        "kari@firma.no <ola@firma.no>",
        "ola@ᎩᎩ.org",
    ] {
        assert_eq!(examined(cell).repaired, None, "{cell}");
    }
}

#[test]
fn a_quoted_apostrophe_at_the_start_stays_quoted() {
    for (cell, login) in [
        ("\"'ola\"@firma.no", "\"'ola\"@firma.no"),
        ("\"'\"@firma.no", "\"'\"@firma.no"),
        ("\"o'la\"@firma.no", "o'la@firma.no"),
        ("'ola@firma.no", "ola@firma.no"),
    ] {
        let key = |cell: &str| examined(cell).keys.map(|keys| keys.login.to_string());
        assert_eq!(key(cell).as_deref(), Some(login), "{cell}");
        assert_eq!(key(login).as_deref(), Some(login), "{login}");
    }
}

#[test]
fn likely_addresses_are_only_suggested() {
    for (cell, suggestions) in [
        ("ola@gmial.com", &["ola@gmail.com"][..]),
        ("mailto:ola@firma.con", &["ola@firma.com"]),
        ("ola@firma,no", &["ola@firma.no"]),
        ("Bjørn@firma.no", &["Bjorn@firma.no", "Bjoern@firma.no"]),
        ("ofﬁce@firma.no", &["office@firma.no"]),
        ("ола@firma.no", &[]),
        ("ola..n@gmial.com", &[]),
        ("bjørn@firma.local", &[]),
    ] {
        assert_eq!(examined(cell).suggestions, suggestions, "{cell}");
    }
    let keys = examined("ola@gmial.com").keys.expect("an address");
    assert_eq!(keys.mailbox.as_str(), "ola@gmial.com");
}

#[test]
fn only_a_unique_likely_domain_is_suggested() {
    let typo = examined("ola@gmaol.com");
    assert_eq!(typo.suggestions.len(), 1);
    let between = examined("ola@hotmail.co");
    assert_eq!(between.suggestions, ["ola@hotmail.com"]);
    assert_eq!(examined("ola@mail.com").verdict, AddressVerdict::Ok);
}

#[test]
fn parts_are_the_addresses_of_a_cell() {
    for (cell, parts) in [
        ("a@firma.no;b@firma.no", &["a@firma.no", "b@firma.no"][..]),
        (
            "Ola <A@Firma.no>, Kari <b@bücher.ch>",
            &["A@firma.no", "b@bücher.ch"],
        ),
        (
            "a@firma.no b@firma.no / c@firma.no",
            &["a@firma.no", "b@firma.no", "c@firma.no"],
        ),
        (
            "\"kari@firma.no\" <ola@firma.no>",
            &["ola@firma.no", "kari@firma.no"],
        ),
        (
            "a@firma.no#mailto:b@firma.no#",
            &["b@firma.no", "a@firma.no"],
        ),
        (
            "a@firma.no;A@firma.no;b@firma.no",
            &["a@firma.no", "A@firma.no", "b@firma.no"],
        ),
        ("a@firma.no;A@firma.no", &[]),
    ] {
        assert_eq!(examined(cell).parts, parts, "{cell}");
    }
}

#[test]
fn steps_list_the_changes_up_to_the_keys() {
    for (cell, expected) in [
        ("ola@firma.no", ""),
        ("Ola@firma.no", "case"),
        ("ola@Firma.no", "case"),
        ("\tOla@bücher.ch\u{a0}", "case+nbsp+tab+idna"),
        ("mailto:ola%40firma.no", "prefix+percent"),
        ("ｏla@firma.no.", "width+trailing-dot"),
        ("a\u{30a}se@firma.no", "composition"),
        ("ola.n+crm@googlemail.com", "plus-tag+dots+provider-twin"),
        ("x@ola.fastmail.com", "subdomain-user"),
    ] {
        assert_eq!(steps(cell), expected, "{cell}");
    }
}

#[test]
fn text_before_an_address_is_separate_only_after_a_space() {
    assert!(examined("ola,nordmann@firma.no").keys.is_none());
    assert!(examined("ola;nordmann@firma.no").keys.is_none());
    assert!(examined("Ola, nordmann@firma.no").keys.is_some());
}

#[test]
fn a_line_break_next_to_a_dot_does_not_split() {
    for cell in [
        "ola.\n nordmann@firma.no",
        "ola. \r\n nordmann@firma.no",
        "ola.\t nordmann@firma.no",
        "ola\n .nordmann@firma.no",
    ] {
        let repaired = examined(cell).repaired;
        let whole = Some("ola.nordmann@firma.no");
        assert_eq!(repaired.as_deref(), whole, "{cell:?}");
    }
}

#[test]
fn a_text_instead_of_the_at_sign_is_replaced_if_the_address_is_then_valid() {
    for (cell, suggestions) in [
        ("siv.ronning(at)firma.no", vec!["siv.ronning@firma.no"]),
        ("Siv Rønning <siv [AT] firma.no>", vec!["siv@firma.no"]),
        ("ola_at_firma.no", vec!["ola@firma.no"]),
        ("ola at firma.no", vec!["ola@firma.no"]),
        ("ola(at)kari(at)firma.no", vec![]),
        ("ola(at)firma", vec![]),
        ("call Ola at home", vec![]),
        ("ola.firma.no", vec![]),
    ] {
        let address = examined(cell);
        assert_eq!(address.suggestions, suggestions, "{cell}");
        assert!(
            address.keys.is_none() && address.repaired.is_none(),
            "{cell}"
        );
    }
}

#[test]
fn suggestions_have_no_errors() {
    for cell in [
        "ola@firma.no,Oslo",
        "ola@firma,local",
        "ola@firma,123",
        "ola@firma,con",
        "ola@firma,no",
        "bjørn@firma,no",
        "ola@gmial.com",
        "ola@firma.con",
    ] {
        for suggestion in examined(cell).suggestions {
            let verdict = examined(&suggestion).verdict;
            assert!(verdict < AddressVerdict::Error, "{cell} {suggestion}");
        }
    }
}

#[test]
fn joiners_stay_if_the_script_needs_them() {
    let address = examined("ola@\u{915}\u{94d}\u{200d}\u{937}.com");
    assert!(
        !address
            .defects
            .iter()
            .any(|defect| defect.name == DefectName::CharInvisible)
    );
    let address = examined("ola@fir\u{200d}ma.no");
    assert!(
        address
            .defects
            .iter()
            .any(|defect| defect.name == DefectName::CharInvisible)
    );
}

#[test]
fn long_and_nested_cells_take_linear_time() {
    let deep = format!("{}ola@firma.no{}", "(".repeat(50_000), ")".repeat(50_000));
    assert_eq!(examined(&deep).verdict, AddressVerdict::Error);
    let many = "a@firma.no;".repeat(5_000);
    assert!(examined(&many).keys.is_some());
    let marks = format!("a{}@firma.no", "\u{301}".repeat(50_000));
    assert_eq!(examined(&marks).verdict, AddressVerdict::Error);
    let spaces = format!("a{}@firma.no", " ".repeat(2_000_000));
    assert!(examined(&spaces).keys.is_some());
    let joiners = format!("ola@{}.com", "\u{628}\u{200d}".repeat(20_000));
    assert_eq!(examined(&joiners).verdict, AddressVerdict::Error);
}

#[test]
fn a_mark_on_a_wide_delimiter_is_an_error() {
    let examiner = Examiner::default();
    for cell in [
        "a．\u{338}b@firma.no",
        "a.\u{338}b@firma.no",
        "a＠\u{338}firma.no",
        "\"a.\\\u{301}b\"@firma.no",
        "a . \u{301}b@firma.no",
    ] {
        let address = examiner.examine(cell);
        let names: Vec<DefectName> = address.defects.iter().map(|defect| defect.name).collect();
        assert!(
            names.contains(&DefectName::CharMarkOnDelimiter),
            "{cell}: {names:?}"
        );
        assert!(address.keys.is_none(), "{cell}");
    }
}

#[test]
fn a_link_in_a_quoted_local_part_belongs_to_it() {
    for cell in [
        "\"a#mailto:b\"@firma.no",
        "\"a#ma\\ilto:b\"@firma.no",
        "\"a\\\"#mailto:b\"@firma.no",
    ] {
        let keys = examined(cell).keys.expect(cell);
        let again = examined(keys.login.as_str()).keys.expect(cell);
        assert_eq!(keys.login, again.login, "{cell}");
    }
    let shown = examined("\"Ola\"#mailto:ola@firma.no#");
    assert_eq!(shown.repaired.as_deref(), Some("ola@firma.no"));
}
