//! Tests of the relation between the two cells of a pair.

use super::relation::relation;
use super::vectors::{decoded, rows};
use crate::email::Examiner;

fn relation_of_cells(examiner: &Examiner, one: &str, other: &str) -> &'static str {
    let (one, other) = (examiner.examine(one), examiner.examine(other));
    match (one.keys, other.keys) {
        (Some(one), Some(other)) => relation(&one, &other),
        _ => "none",
    }
}

#[test]
fn every_pair_has_its_relation_in_both_directions() {
    let examiner = Examiner::default();
    let rows = rows("duplicate_pairs.tsv");
    assert_eq!(rows.len(), 34);
    for row in rows {
        let (one, other) = (decoded(&row[0]), decoded(&row[1]));
        let forward = relation_of_cells(&examiner, &one, &other);
        assert_eq!(forward, row[2], "{one} {other}");
        let backward = relation_of_cells(&examiner, &other, &one);
        assert_eq!(backward, row[2], "{other} {one}");
    }
}
