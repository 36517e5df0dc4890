//! Tests the mailbox keys of addresses from the test suites of two libraries that normalise addresses.

use super::vectors::{decoded, rows};
use crate::email::Examiner;

/// Addresses whose sub-domain is the name of the user, each with its mailbox key. The keys in the vector files were
/// computed by a separate model of the engine, which does not support such addresses.
const SUBDOMAIN_USERS: [(&str, &str); 2] = [
    ("alias@user.fastmail.com", "user@fastmail.com"),
    ("alias@user.fastmail.ca", "user@fastmail.ca"),
];

#[test]
fn every_address_has_its_mailbox_key() {
    let examiner = Examiner::default();
    for (file, count) in [
        ("validatorjs_normalize.tsv", 98),
        ("maxmind_clean_email.tsv", 33),
    ] {
        let rows = rows(file);
        assert_eq!(rows.len(), count, "{file}");
        for row in rows {
            let raw = decoded(&row[0]);
            let user = SUBDOMAIN_USERS.iter().find(|(address, _)| *address == raw);
            let model = decoded(row.last().expect("a row has columns"));
            let expected = user.map_or(model, |(_, key)| (*key).to_owned());
            let keys = examiner.examine(&raw).keys;
            let found = keys.map_or_else(|| "-".to_owned(), |keys| keys.mailbox.to_string());
            assert_eq!(found, expected, "{file}: {raw}");
        }
    }
}
