//! Tests that generated customers are reproducible and have the expected faults.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::tables::{Cell, Content, is_capped};
use super::{Customer, Format, Options, Severity, WholeFault};

fn small(seed: u64) -> Options {
    Options {
        users: 300,
        persons: 500,
        seed,
        ..Options::default()
    }
}

fn files(options: &Options) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().expect("a folder for the test");
    Customer::generate(options)
        .write(folder.path())
        .expect("the exports can be written");
    let read = |folder: &Path| -> Vec<(String, Vec<u8>)> {
        fs::read_dir(folder)
            .expect("the folder was made")
            .map(|entry| entry.expect("an entry").path())
            .filter(|path| path.is_file())
            .map(|path| {
                let name = path.file_name().expect("files have names");
                #[expect(
                    clippy::disallowed_methods,
                    reason = "a test looks at what was written"
                )]
                let bytes = fs::read(&path).expect("a file that was just written");
                (name.to_string_lossy().into_owned(), bytes)
            })
            .collect()
    };
    let mut files = read(&folder.path().join("exports"));
    files.extend(read(folder.path()));
    files.into_iter().collect()
}

/// Returns the FNV-1a hash of the files.
fn digest(files: &BTreeMap<String, Vec<u8>>) -> u64 {
    let bytes = files
        .iter()
        .flat_map(|(name, bytes)| name.bytes().chain(bytes.iter().copied()));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[test]
fn equal_seeds_give_equal_customers() {
    let mixed = Options {
        format: Format::Mixed,
        ..small(7)
    };
    assert_eq!(files(&mixed), files(&mixed));
    assert_ne!(digest(&files(&mixed)), digest(&files(&small(8))));
    assert_eq!(
        digest(&files(&mixed)),
        17_768_925_611_512_363_040,
        "the bytes of seed 7 have changed"
    );
}

#[test]
fn every_rule_has_a_case_in_ten_seeds_and_most_in_one() {
    let rules = |seed: u64| -> BTreeSet<&'static str> {
        let customer = Customer::generate(&small(seed));
        customer
            .truth
            .findings()
            .iter()
            .map(|finding| finding.rule)
            .collect()
    };
    let all: BTreeSet<_> = (1..=10).flat_map(rules).collect();
    assert_eq!(all.len(), 63, "{all:?}");
    for seed in 1..=10 {
        assert!(rules(seed).len() >= 47, "seed {seed}: {:?}", rules(seed));
    }
}

#[test]
fn a_customer_without_faults_has_only_integration_users_and_earlier_logins() {
    let customer = Customer::generate(&Options {
        faults: 0,
        ..small(3)
    });
    let findings = customer.truth.findings();
    // The system user, the anonymous user and the portal user lead to findings of `integration-user`. A deleted user
    // and an administrator are linked to the same person, which leads to findings of `same-person`.
    let expected = ["integration-user", "same-person"];
    let are_expected = findings
        .iter()
        .all(|each| expected.contains(&each.rule) && each.severity == Severity::Review);
    assert!(!findings.is_empty() && are_expected, "{findings:?}");
    assert_eq!(customer.truth.overall().as_str(), "ready-with-reviews");
}

#[test]
fn faults_of_the_whole_database_are_expected_findings() {
    for fault in WholeFault::ALL {
        let customer = Customer::generate(&Options {
            faults: 0,
            whole_fault: Some(fault),
            ..small(4)
        });
        let findings = customer.truth.findings();
        assert_eq!(customer.truth.overall().as_str(), "not-ready");
        let is_expected = findings
            .iter()
            .any(|finding| finding.rule == fault.to_string() && finding.severity == Severity::Fail);
        assert!(is_expected, "{fault}");
        let has = |name: &str| customer.tables().any(|table| table.columns.contains(&name));
        let is_old = fault == WholeFault::VersionTooOld;
        assert_eq!(
            (has("keyCode"), has("userName")),
            (is_old, !is_old),
            "{fault}"
        );
    }
}

#[test]
fn tables_have_the_stated_rows_and_columns() {
    let customer = Customer::generate(&small(5));
    for table in customer.tables() {
        let (name, width, length) = (table.name, table.columns.len(), table.length);
        let rows: Vec<_> = table.rows.collect();
        assert_eq!(u64::try_from(rows.len()), Ok(length), "{name}");
        assert!(rows.iter().all(|row| row.len() == width), "{name}");
    }
}

#[test]
fn texts_can_be_written_in_every_dialect() {
    for seed in 1..=10 {
        let customer = Customer::generate(&small(seed));
        for table in customer
            .tables()
            .filter(|table| table.content == Content::Words)
        {
            let name = table.name;
            let mut texts = table.rows.flatten().filter_map(|cell| match cell {
                Cell::Text(text) => Some(text.into_owned()),
                Cell::Null | Cell::Int(_) | Cell::Date(_) => None,
            });
            let damaged = |text: &String| {
                text.chars().any(|letter| {
                    u32::from(letter) > 0xff || matches!(letter, ',' | ';' | '\t' | '"' | '\n')
                })
            };
            assert_eq!(texts.find(damaged), None, "{name}");
        }
    }
}

#[test]
fn no_table_has_the_length_of_a_truncated_export() {
    // With these options, the number of persons, addresses or companies would be at or near a row count at which some
    // export tools stop, such as 10 000. The generator must avoid such counts.
    for (users, persons) in [
        (300, 9_673),
        (300, 9_620),
        (10, 79_968),
        (10, 79_976),
        (10, 20_000),
    ] {
        let customer = Customer::generate(&Options {
            users,
            persons,
            faults: 0,
            ..small(1)
        });
        for table in customer.tables() {
            assert!(
                !is_capped(table.length),
                "{} with {persons} persons",
                table.name
            );
        }
    }
}

#[test]
fn expected_findings_name_existing_users() {
    let customer = Customer::generate(&small(6));
    let ids: BTreeSet<i64> = customer.staff.users.iter().map(|user| user.id).collect();
    for finding in customer.truth.findings() {
        assert!(
            finding.user_id.is_none_or(|id| ids.contains(&id)),
            "{finding:?}"
        );
    }
}
