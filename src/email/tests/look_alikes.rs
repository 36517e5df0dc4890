//! Characters that look like ASCII, by the table of UTS 39.

use unicode_normalization::is_nfkc;

use super::vectors::rows;
use crate::email::skeleton;

/// Capitals and compatibility forms are mapped before they are drawn, as keys are, so only the
/// others have to look like the prototype of the table.
#[test]
fn each_lower_case_letter_looks_like_its_prototype() {
    let rows = rows("confusables_to_ascii.tsv");
    assert_eq!(rows.len(), 1933);
    let (mut drawn, mut others) = (0, Vec::new());
    for row in rows {
        let code = u32::from_str_radix(&row[0][2..], 16).expect("a code point");
        let source = char::from_u32(code).expect("a character").to_string();
        if !is_nfkc(&source) || source.to_lowercase() != source {
            continue;
        }
        drawn += 1;
        if skeleton::of(&source) != skeleton::of(&row[1]) {
            others.push(format!("{} {} {}", row[0], row[1], row[2]));
        }
    }
    assert!(others.is_empty(), "{}", others.join("\n"));
    assert!(drawn > 400, "{drawn}");
}
