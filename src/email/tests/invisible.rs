//! Tests of every white-space and invisible character, at the start, at the end and inside an address.

use super::vectors::rows;
use crate::email::{DefectName, Examiner};

#[test]
fn every_invisible_character_is_found_and_not_in_a_key() {
    let examiner = Examiner::default();
    let rows = rows("invisible_chars.tsv");
    assert_eq!(rows.len(), 85);
    for row in rows {
        let code = u32::from_str_radix(&row[0][2..], 16).expect("a code point");
        let c = char::from_u32(code).expect("a character");
        let (edge, inside) = match &*row[2] {
            "white_space" if c == ' ' => (DefectName::WsTrim, DefectName::WsInner),
            "white_space" => (DefectName::WsTrimSpecial, DefectName::WsInner),
            "bidi_control" => (DefectName::CharBidiEdge, DefectName::CharBidi),
            _ => (DefectName::CharInvisible, DefectName::CharInvisible),
        };
        for (cell, name) in [
            (format!("{c}ola@firma.no"), edge),
            (format!("ola@firma.no{c}"), edge),
            (format!("o{c}la@firma.no"), inside),
            (format!("ola@fir{c}ma.no"), inside),
        ] {
            let address = examiner.examine(&cell);
            let names: Vec<_> = address.defects.iter().map(|defect| defect.name).collect();
            assert_eq!(names, [name], "{} {}", row[0], row[1]);
            let login = address.keys.map(|keys| keys.login.to_string());
            let expected = (!name.forbids_keys()).then(|| "ola@firma.no".to_owned());
            assert_eq!(login, expected, "{} {}", row[0], row[1]);
        }
    }
}
