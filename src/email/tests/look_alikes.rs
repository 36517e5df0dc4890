//! Tests of characters that look like ASCII characters, from the confusables table of UTS 39.

use unicode_normalization::is_nfkc;

use super::vectors::rows;
use crate::email::skeleton;

/// Every look-alike must have the skeleton (UTS 39) of the text that it imitates. Capitals and compatibility forms are
/// skipped, because the skeleton function first applies NFKC and converts to lower case.
#[test]
fn lower_case_letters_have_the_skeleton_of_their_prototype() {
    let rows = rows("confusables_to_ascii.tsv");
    assert_eq!(rows.len(), 1933);
    let (mut compared, mut others) = (0, Vec::new());
    for row in rows {
        let code = u32::from_str_radix(&row[0][2..], 16).expect("a code point");
        let source = char::from_u32(code).expect("a character").to_string();
        if !is_nfkc(&source) || source.to_lowercase() != source {
            continue;
        }
        compared += 1;
        if skeleton::of(&source) != skeleton::of(&row[1]) {
            others.push(format!("{} {} {}", row[0], row[1], row[2]));
        }
    }
    assert!(others.is_empty(), "{}", others.join("\n"));
    assert!(compared > 400, "{compared}");
}
