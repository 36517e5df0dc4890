//! Properties of the engine for arbitrary cells.

use proptest::prelude::*;

use super::relation::relation;
use crate::email::{
    Address, AddressHasher, AddressKeys, DefectSet, DomainTable, Examiner, HashedAddress,
};
use crate::property_test_config::cases;

/// Cells composed of typical pieces, so that addresses are frequent.
fn cell() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "ola", "Kari", "@", "@", "@", ".", "firma.no", "gmail.com", "+", "-", "xn--", "bücher",
            "ß", "\"", "'", "(", ")", "<", ">", "[", "]", ";", ",", " ", "\t", "\r\n", "\u{a0}",
            "\u{200b}", "\u{200d}", "\u{202e}", "\u{feff}", "\u{fffd}", "＠", "。", "ｏ", "Å", "İ",
            "a\u{30a}", "\u{338}", "ﬁ", "mailto:", "#mailto:", "%40", "%2540", "?", "&amp;", "&#64;",
            "\\", "/", "og", "{", "}", "://", "١", "א", "क\u{94d}",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,3}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Returns the whole result of an examination as text.
fn text_of(address: &Address) -> String {
    let keys = address.keys.as_ref().map(|keys| {
        let (skeleton, deviation) = (keys.skeleton(), keys.deviation());
        format!(
            "{} {} {} {skeleton} {deviation}",
            keys.exact, keys.login, keys.mailbox
        )
    });
    let steps: Vec<_> = address.steps.iter().collect();
    format!(
        "{keys:?} {steps:?} {:?} {:?}",
        address.defects,
        (&address.repaired, &address.suggestions)
    )
}

/// Cells that need few or no repairs, so that the fast path is often taken.
fn near_plain() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec![
        "ola",
        "Kari.N",
        "info",
        "test",
        "noreply",
        "navn",
        "o'b",
        "a+crm",
        "a-b",
        "a--b",
        "x=y",
        "m1l0",
        "'a",
        "a.b.c",
        "ß",
        "åse",
        "_",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ]);
    let domain = prop::sample::select(vec![
        "firma.no",
        "Firma.NO",
        "gmail.com",
        "googlemail.com",
        "yahoo.no",
        "me.com",
        "ya.ru",
        "ola.fastmail.com",
        "blåbær.no",
        "Blåbær.no",
        "BLÅBÆR.NO",
        "faß.de",
        "fass.de",
        "xn--bcher-kva.ch",
        "xn--0.no",
        "gmial.com",
        "x.con",
        "firma",
        "firma.test",
        "test.no",
        "firma.no.",
        "a..no",
        "-a.no",
        "ab--cd.no",
        "1.2.3.4",
        "пример.рф",
        "a\u{30a}.no",
        "ﬁrma.no",
        "co.uk",
        "example.com",
        "tést.no",
        "×.no",
    ]);
    let space = || {
        prop::sample::select(vec![
            "", "", "", " ", "  ", "\u{a0}", "\t", "\u{200b}", ";", "`", "'", "*", "{", "}", "|",
            "=", "_", "“", "”", "‘", "’", "«", "»", "#", "/", "~", "!",
        ])
    };
    (space(), name, domain, space())
        .prop_map(|(before, name, domain, after)| format!("{before}{name}@{domain}{after}"))
}

/// The hash of the login key, the hash of the mailbox key, the id of the domain, the hash of the skeleton key, and the
/// hash of the deviation key.
type Hashes = (u64, u64, u64, Option<u64>, u64);

/// Lists of cells. The domains of all addresses in a list are spellings of one domain, including look-alikes and typos.
fn cells_of_one_domain() -> impl Strategy<Value = Vec<String>> {
    let spellings = prop::sample::select(vec![
        vec![
            "bücher.ch",
            "Bücher.CH",
            "BÜCHER.ch",
            "bu\u{308}cher.ch",
            "xn--bcher-kva.ch",
            "XN--BCHER-KVA.ch",
            "bücher.ch.",
        ],
        vec![
            "firma.no",
            "Firma.no",
            "FIRMA.NO",
            "firma.no.",
            "ｆirma.no",
            "ﬁrma.no",
            "firma。no",
            "fi\u{200b}rma.no",
            "fi\u{ad}rma.no",
        ],
        vec![
            "faß.de",
            "FAß.de",
            "fass.de",
            "xn--fa-hia.de",
            "FASS.de",
            "fa\u{17f}s.de",
        ],
        vec![
            "gmail.com",
            "googlemail.com",
            "GMAIL.com",
            "gmail.com.",
            "ɡmail.com",
            "gmaıl.com",
            "gmial.com",
        ],
        vec![
            "пример.рф",
            "ПРИМЕР.рф",
            "xn--e1afmkfd.xn--p1ai",
            "xn--e1afmkfd.рф",
        ],
        vec!["apple.com", "аpple.com", "xn--pple-43d.com", "Apple.com"],
        vec![
            "test.no",
            "TEST.no",
            "tést.no",
            "te\u{301}st.no",
            "xn--tst-bma.no",
        ],
    ]);
    let name = prop::sample::select(vec![
        "ola", "Ola", "ola+x", "o.la", "åse", "test", "-ola", "\"ola\"", "xn--ola",
    ]);
    let place = prop::sample::select(vec![" ", "", "", ";", ".", "\u{a0}", "`", "'", "*", "”"]);
    spellings.prop_flat_map(move |spellings| {
        let cell = (
            place.clone(),
            name.clone(),
            prop::sample::select(spellings),
            place.clone(),
        );
        let cell = cell
            .prop_map(|(before, name, domain, after)| format!("{before}{name}@{domain}{after}"));
        prop::collection::vec(cell, 1..12)
    })
}

/// Checks that the fast path and the full examination agree about the cells of a list.
fn fast_path_agrees(cells: &[String]) -> Result<(), TestCaseError> {
    let (examiner, table) = (Examiner::default(), DomainTable::default());
    let mut hasher = AddressHasher::new(&examiner, &table);
    let mut hashed = Vec::new();
    hasher.hash_all(
        cells,
        |cell| cell.as_str(),
        |_, address| hashed.push(*address),
    );
    prop_assert_eq!(hashed.len(), cells.len());
    let (skeletons, clean) = (table.skeletons(), table.clean_ids());
    let mut all: Vec<(Hashes, AddressKeys)> = Vec::new();
    for (cell, hashed) in cells.iter().zip(hashed) {
        let address = examiner.examine(cell);
        prop_assert_eq!(hashed, hasher.hash(cell), "{:?}", cell);
        let is_clean = hashed.keys.is_some_and(|keys| clean[keys.domain as usize]);
        let login = examiner.login(cell, is_clean);
        prop_assert_eq!(login.is_some(), address.keys.is_some(), "{:?}", cell);
        if let Some(login) = login {
            let text = address.keys.as_ref().map(|keys| keys.login.as_str());
            prop_assert_eq!(Some(login.login.as_str()), text);
            let facts = (login.verdict, login.needs_repair, login.steps);
            let expected = (address.verdict, address.repaired.is_some(), address.steps);
            prop_assert_eq!(facts, expected, "{:?}", cell);
        }
        let names = address.defects.iter().map(|defect| defect.name);
        prop_assert_eq!(
            hashed.defects,
            DefectSet::of(names),
            "{:?} {:?}",
            cell,
            address.defects
        );
        prop_assert_eq!(hashed.keys.is_some(), address.keys.is_some(), "{:?}", cell);
        if let (
            HashedAddress {
                keys: Some(hashes), ..
            },
            Some(keys),
        ) = (hashed, address.keys)
        {
            prop_assert_eq!(hashes.non_ascii.is_none(), keys.is_ascii(), "{:?}", cell);
            prop_assert_eq!(hashes.login, keys.login_hash(), "{:?}", cell);
            let skeleton = hasher.skeleton(cell, skeletons[hashes.domain as usize]);
            if let Some(non_ascii) = hashes.non_ascii {
                prop_assert_eq!(skeleton, Some(non_ascii.skeleton), "{:?}", cell);
            }
            let deviation = hashes
                .non_ascii
                .map_or(hashes.login, |non_ascii| non_ascii.deviation);
            all.push((
                (
                    hashes.login,
                    hashes.mailbox,
                    u64::from(hashes.domain),
                    skeleton,
                    deviation,
                ),
                keys,
            ));
        }
    }
    for (hashes, keys) in &all {
        for (other_hashes, other) in &all {
            prop_assert_eq!(hashes.0 == other_hashes.0, keys.login == other.login);
            prop_assert_eq!(hashes.1 == other_hashes.1, keys.mailbox == other.mailbox);
            prop_assert_eq!(
                hashes.2 == other_hashes.2,
                keys.ascii_domain() == other.ascii_domain()
            );
            prop_assert_eq!(
                hashes.3 == other_hashes.3,
                keys.skeleton() == other.skeleton()
            );
            prop_assert_eq!(
                hashes.4 == other_hashes.4,
                keys.deviation() == other.deviation()
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn hashes_agree_with_the_examination(
        cells in prop::collection::vec(prop_oneof![cell(), near_plain()], 1..12)
    ) {
        fast_path_agrees(&cells)?;
    }

    #[test]
    fn hashes_of_spellings_of_one_domain_agree_with_the_examination(cells in cells_of_one_domain()) {
        fast_path_agrees(&cells)?;
    }

    #[test]
    fn a_repaired_address_needs_no_repair_and_has_the_same_login_key(cell in cell()) {
        let examiner = Examiner::default();
        let first = examiner.examine(&cell);
        if let (Some(repaired), Some(keys)) = (&first.repaired, &first.keys) {
            let again = examiner.examine(repaired);
            prop_assert_ne!(repaired, &cell);
            prop_assert_eq!(&again.repaired, &None, "{:?} {:?}", repaired, again.defects);
            let login = again.keys.map(|keys| keys.login);
            prop_assert_eq!(login.as_ref(), Some(&keys.login));
        }
    }

    #[test]
    fn the_key_of_a_key_is_the_key(cell in cell()) {
        let examiner = Examiner::default();
        if let Some(keys) = examiner.examine(&cell).keys {
            let again = examiner.examine(keys.login.as_str());
            let login = again.keys.as_ref().map(|keys| keys.login.clone());
            prop_assert_eq!(login, Some(keys.login.clone()), "{:?}", again.defects);
            prop_assert_eq!(again.keys.map(|keys| keys.mailbox), Some(keys.mailbox));
        }
    }

    #[test]
    fn equal_stronger_keys_have_equal_weaker_keys(one in cell(), other in cell()) {
        let examiner = Examiner::default();
        if let (Some(one), Some(other)) = (examiner.examine(&one).keys, examiner.examine(&other).keys) {
            prop_assert!(one.exact != other.exact || one.login == other.login);
            prop_assert!(one.login != other.login || one.mailbox == other.mailbox);
            prop_assert!(one.login != other.login || one.skeleton() == other.skeleton());
            prop_assert_eq!(relation(&one, &other), relation(&other, &one));
        }
    }

    #[test]
    fn order_and_other_cells_change_nothing(cells in prop::collection::vec(cell(), 0..40)) {
        let (together, reversed) = (Examiner::default(), Examiner::default());
        let forth: Vec<&str> = cells.iter().map(String::as_str).collect();
        let back: Vec<&str> = forth.iter().rev().copied().collect();
        let one = together.examine_all(&forth);
        let other = reversed.examine_all(&back);
        prop_assert_eq!(one.len(), cells.len());
        for (cell, (one, other)) in cells.iter().zip(one.iter().zip(other.iter().rev())) {
            prop_assert_eq!(text_of(one), text_of(other));
            prop_assert_eq!(text_of(one), text_of(&Examiner::default().examine(cell)));
        }
    }
}
