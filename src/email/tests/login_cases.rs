//! The main test vectors: the verdict, keys and defects of difficult cells.

use super::vectors::{decoded, findings, list, rows};
use crate::email::{Address, Examiner};

/// A defect that is missing from the test vectors. They were computed by a separate model of the engine, which does not
/// check the length of user principal names.
const UPN_LENGTH: &str = "warn:idp.upn_length";

/// Returns the expected values of a row, in the same form as [`found`].
fn expected(row: &[String]) -> Vec<String> {
    let keys = row[4..8].iter().map(|key| decoded(key));
    let defects = format!("{:?}", list(&row[8]));
    [row[2].clone(), row[3].clone()]
        .into_iter()
        .chain(keys)
        .chain([defects])
        .collect()
}

/// Returns seven texts: whether the address matches the Mailbox grammar, then its verdict, its four keys, and the list
/// of its defects. Ignores [`UPN_LENGTH`].
fn found(address: &Address) -> Vec<String> {
    let mut list = findings(address);
    let is_unknown = list.remove(UPN_LENGTH);
    let is_alone = !list.iter().any(|finding| finding.starts_with("warn:"));
    let verdict = match address.verdict.as_str() {
        "warn" if is_unknown && is_alone => "ok",
        verdict => verdict,
    };
    let keys = match &address.keys {
        None => vec!["-".to_owned(); 4],
        Some(keys) => vec![
            keys.exact.to_string(),
            keys.login.to_string(),
            keys.mailbox.to_string(),
            keys.skeleton().to_string(),
        ],
    };
    let rfc = if address.rfc { "yes" } else { "no" };
    let first = [rfc.to_owned(), verdict.to_owned()];
    first
        .into_iter()
        .chain(keys)
        .chain([format!("{list:?}")])
        .collect()
}

#[test]
fn every_case_has_its_verdict_keys_and_defects() {
    let examiner = Examiner::default();
    let rows = rows("login_cases.tsv");
    assert_eq!(rows.len(), 138);
    let mut wrong = Vec::new();
    for row in &rows {
        let found = found(&examiner.examine(&decoded(&row[1])));
        let expected = expected(row);
        if found != expected {
            wrong.push(format!(
                "{} {}\n  want {expected:?}\n  have {found:?}",
                row[0], row[1]
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
