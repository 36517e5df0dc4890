//! Which pairs of cells are duplicates, and which must not be.

use super::vectors::{decoded, rows};
use crate::email::{Examiner, Relation, relation};

fn relation_in_words(examiner: &Examiner, one: &str, other: &str) -> &'static str {
    let (one, other) = (examiner.examine(one), examiner.examine(other));
    let (Some(one), Some(other)) = (one.keys, other.keys) else {
        return "none";
    };
    match relation(&one, &other) {
        None => "none",
        Some(Relation::Exact) => "exact",
        Some(Relation::Login) => "login",
        Some(Relation::Mailbox) => "mailbox",
        Some(Relation::Deviation) => "deviation",
        Some(Relation::LookAlike) => "lookalike_nonascii",
        Some(Relation::LookAlikeAscii) => "lookalike_ascii",
    }
}

#[test]
fn every_pair_has_its_relation_in_both_directions() {
    let examiner = Examiner::default();
    let rows = rows("duplicate_pairs.tsv");
    assert_eq!(rows.len(), 34);
    for row in rows {
        let (one, other) = (decoded(&row[0]), decoded(&row[1]));
        assert_eq!(
            relation_in_words(&examiner, &one, &other),
            row[2],
            "{one} {other}"
        );
        assert_eq!(
            relation_in_words(&examiner, &other, &one),
            row[2],
            "{other} {one}"
        );
    }
}
