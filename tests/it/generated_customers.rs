//! Invented customers of whom the truth is known: what is seeded is found under its rule, and nothing
//! else.

use std::path::Path;

use analyze::customer::ConsultantInput;
use analyze::model::finding::Severity;
use analyze::model::identity::Identity;
use analyze::report::Report;

use crate::support::exports::{report, report_with};
use customer_generator::{Customer, Format, Options, WholeFault};

/// Rule, severity, user and subject.
type Expected = (String, String, Option<i64>, String);

fn truth(folder: &Path) -> (String, Vec<Expected>) {
    let text = std::fs::read_to_string(folder.join("truth.json")).expect("the truth was written");
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let word = |value: &serde_json::Value| value.as_str().expect("a word").to_owned();
    let mut told: Vec<Expected> = json["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|each| {
            let user = each["user_id"].as_i64();
            // The subject of a user is told by his id.
            let key = if user.is_some() {
                String::new()
            } else {
                word(&each["key"])
            };
            (word(&each["rule"]), word(&each["severity"]), user, key)
        })
        .collect();
    told.sort();
    (word(&json["overall"]), told)
}

fn found(report: &Report) -> Vec<Expected> {
    let mut found: Vec<Expected> = report
        .findings
        .iter()
        .map(|entry| &entry.finding)
        .filter(|finding| finding.severity != Severity::Info)
        .map(|finding| {
            let user = finding.subject.user_id;
            let key = if user.is_some() {
                String::new()
            } else {
                finding.subject.key.clone()
            };
            (
                finding.rule.id.to_owned(),
                finding.severity.as_str().to_owned(),
                user,
                key,
            )
        })
        .collect();
    found.sort();
    found
}

/// Whoever has another fault in his address has a foreign domain by it, as may be: that is not seeded.
fn without_what_follows(mut found: Vec<Expected>, expected: &[Expected]) -> Vec<Expected> {
    found.retain(|each| {
        let (rule, _, user, _) = each;
        let otherwise = expected
            .iter()
            .any(|(other, _, of, _)| of == user && other != "foreign-domain");
        rule != "foreign-domain" || expected.contains(each) || !otherwise
    });
    found
}

fn assert_truth(options: &Options) {
    let folder = tempfile::tempdir().expect("a folder");
    Customer::generate(options)
        .write(folder.path())
        .expect("a place to write");
    let report = report(&folder.path().join("exports"));
    let (overall, expected) = truth(folder.path());
    let found = without_what_follows(found(&report), &expected);
    let more: Vec<_> = found
        .iter()
        .filter(|each| !expected.contains(each))
        .collect();
    let less: Vec<_> = expected
        .iter()
        .filter(|each| !found.contains(each))
        .collect();
    assert!(
        more.is_empty() && less.is_empty(),
        "{options:?}: more {more:#?}, less {less:#?}"
    );
    assert_eq!(
        found.len(),
        expected.len(),
        "{options:?}: told too often or not often enough"
    );
    let reasons: Vec<_> = report
        .requirements
        .iter()
        .map(|each| (each.id, &each.reason))
        .collect();
    assert_eq!(
        report.overall.as_str(),
        overall,
        "{options:?}: {reasons:#?}"
    );
    assert!(
        report
            .inputs
            .iter()
            .all(analyze::model::input_report::InputReport::balances)
    );
}

#[test]
fn ten_customers_of_two_thousand_users_are_told_exactly() {
    for seed in 1..=10 {
        let format = if seed % 2 == 0 {
            Format::Mixed
        } else {
            Format::Csv
        };
        assert_truth(&Options {
            users: 2_000,
            persons: 2_000,
            seed,
            format,
            ..Options::default()
        });
    }
}

#[test]
fn what_is_stated_about_an_invented_customer_is_weighed() {
    let folder = tempfile::tempdir().expect("a folder");
    let customer = Customer::generate(&Options {
        users: 300,
        persons: 300,
        faults: 0,
        ..Options::default()
    });
    customer.write(folder.path()).expect("a place to write");
    let report = report_with(&analyze::cli::options::Options {
        inputs: vec![folder.path().join("exports")],
        consultant: ConsultantInput {
            plans: Some(1),
            earlier_identity: Some(Identity {
                company: Some("Earlier AS".to_owned()),
                serial: None,
            }),
            ..ConsultantInput::default()
        },
        ..Default::default()
    });
    let (_, mut expected) = truth(folder.path());
    let found = found(&report);
    for rule in ["licence-identity-changed", "plans-short"] {
        let told = found.iter().filter(|each| each.0 == rule);
        expected.extend(told.cloned());
        assert!(expected.iter().any(|each| each.0 == rule), "{rule}");
    }
    expected.sort();
    assert_eq!(found, expected, "these two, and what is true of him anyway");
}

#[test]
fn a_customer_in_order_has_nothing_to_mend() {
    for (seed, format) in [(1, Format::Csv), (2, Format::Mixed)] {
        assert_truth(&Options {
            users: 300,
            persons: 600,
            seed,
            faults: 0,
            format,
            ..Options::default()
        });
    }
}

#[test]
fn what_is_wrong_with_the_whole_database_is_told() {
    for fault in [
        WholeFault::VersionTooOld,
        WholeFault::NoAdministrator,
        WholeFault::AdministratorWithoutPlan,
    ] {
        assert_truth(&Options {
            users: 200,
            persons: 200,
            whole_fault: Some(fault),
            ..Options::default()
        });
    }
}
