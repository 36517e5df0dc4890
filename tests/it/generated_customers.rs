//! Tests that the reports on generated customers with known faults have exactly the expected findings.

use std::path::Path;

use analyze::customer::ConsultantInput;
use analyze::model::database_identity::Identity;
use analyze::model::finding::Severity;
use analyze::report::Report;

use crate::support::exports::{report, report_with};
use customer_generator::{Customer, Format, Options, Truth, WholeFault};

/// The rule, the severity, the user id, and the subject if it is not a user.
type FindingKey = (String, &'static str, Option<i64>, String);

/// Rules that report unusual domains, each followed by the faults that change addresses and may therefore lead to such
/// a finding. The generator does not predict these findings, because they depend on the changed address.
const CONSEQUENCES: [(&str, &[&str]); 2] = [
    (
        "foreign-domain",
        &["alias-address", "look-alike-address", "same-address"],
    ),
    ("likely-typo", &["look-alike-address"]),
];

/// Rules whose findings of `Severity::Info` are compared, because the generator predicts them. Other rules report
/// information about every customer, so their findings of this severity are ignored.
const INFOS_OF_FAULTS: [&str; 2] = ["domain-may-be-registered", "plan-limit"];

fn expected_findings(truth: &Truth) -> Vec<FindingKey> {
    let findings = truth.findings().into_iter();
    let mut expected: Vec<FindingKey> = findings
        .map(|each| {
            let severity = each.severity.as_str();
            key(each.rule, severity, each.user_id, &each.key)
        })
        .collect();
    expected.sort();
    expected
}

fn reported_findings(report: &Report) -> Vec<FindingKey> {
    let findings = report.findings.iter().map(|entry| &entry.finding);
    let mut reported: Vec<FindingKey> = findings
        .filter(|finding| {
            finding.severity != Severity::Info || INFOS_OF_FAULTS.contains(&finding.rule.id)
        })
        .map(|finding| {
            let subject = &finding.subject;
            let severity = finding.severity.as_str();
            key(finding.rule.id, severity, subject.user_id, &subject.key)
        })
        .collect();
    reported.sort();
    reported
}

fn key(rule: &str, severity: &'static str, user: Option<i64>, subject: &str) -> FindingKey {
    let subject = if user.is_some() { "" } else { subject };
    (rule.to_owned(), severity, user, subject.to_owned())
}

/// Removes unexpected findings of the rules in [`CONSEQUENCES`] if the user has a fault that may cause them. Removes at
/// most one finding per user and rule.
fn without_consequences(reported: Vec<FindingKey>, expected: &[FindingKey]) -> Vec<FindingKey> {
    let mut removed = Vec::new();
    let mut kept = Vec::new();
    for finding in reported {
        let (rule, severity, user, _) = &finding;
        let causes = CONSEQUENCES.iter().find(|(name, _)| name == rule);
        let follows = causes.is_some_and(|(_, faults)| {
            let mut of_user = expected.iter().filter(|(_, _, of, _)| of == user);
            *severity == "review"
                && !expected.contains(&finding)
                && !removed.contains(&(rule.clone(), *user))
                && of_user.any(|(other, ..)| faults.contains(&other.as_str()))
        });
        if follows {
            removed.push((rule.clone(), *user));
        } else {
            kept.push(finding);
        }
    }
    kept
}

/// Generates a customer, runs the program, and asserts that the verdict and the findings are those that the generator
/// expects.
fn assert_truth(options: &Options) {
    let folder = tempfile::tempdir().expect("a folder");
    let customer = generate(options, folder.path());
    let report = report(&folder.path().join("exports"));
    assert_findings(&report, expected_findings(&customer.truth), options);
    let overall = customer.truth.overall().as_str();
    assert_eq!(report.overall.as_str(), overall, "{options:?}");
    for input in &report.inputs {
        assert!(input.balances(), "{:?}", input.origin);
    }
}

fn generate(options: &Options, folder: &Path) -> Customer {
    let customer = Customer::generate(options);
    customer.write(folder).expect("a place to write");
    customer
}

#[allow(
    clippy::needless_pass_by_value,
    reason = "the list is built for this call"
)]
fn assert_findings(report: &Report, expected: Vec<FindingKey>, options: &Options) {
    let reported = without_consequences(reported_findings(report), &expected);
    let difference = |left: &[FindingKey], right: &[FindingKey]| -> Vec<FindingKey> {
        let left = left.iter().filter(|each| !right.contains(each));
        left.cloned().collect()
    };
    let more = difference(&reported, &expected);
    let fewer = difference(&expected, &reported);
    assert!(
        more.is_empty() && fewer.is_empty(),
        "{options:?}: not expected {more:#?}, not reported {fewer:#?}"
    );
    // A list may contain equal findings, so also compare how often each finding occurs.
    assert_eq!(reported, expected, "{options:?}");
}

#[test]
fn ten_customers_of_two_thousand_users_have_exactly_their_findings() {
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
fn earlier_identity_and_bought_plans_add_their_findings() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options {
        users: 300,
        persons: 300,
        faults: 0,
        ..Options::default()
    };
    let customer = generate(&options, folder.path());
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
    let mut expected = expected_findings(&customer.truth);
    expected.push(key("licence-identity-changed", "review", None, "database"));
    expected.push(key("plans-short", "fail", None, "plan all plans"));
    expected.sort();
    assert_findings(&report, expected, &options);
}

#[test]
fn more_active_projects_than_the_ordered_plan_allows_are_a_review() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options {
        users: 300,
        persons: 300,
        ..Options::default()
    };
    let customer = generate(&options, folder.path());
    let report = report_with(&analyze::cli::options::Options {
        inputs: vec![folder.path().join("exports")],
        consultant: ConsultantInput {
            plans_by_name: vec![("Core".to_owned(), 1000)],
            ..ConsultantInput::default()
        },
        ..Default::default()
    });
    let projects = |severity: &'static str| key("plan-limit", severity, None, "active projects");
    let mut expected = expected_findings(&customer.truth);
    let of_fault = expected.iter_mut().find(|each| **each == projects("info"));
    *of_fault.expect("a fault of every customer") = projects("review");
    expected.sort();
    assert_findings(&report, expected, &options);
}

#[test]
fn a_customer_without_faults_has_only_the_expected_reviews() {
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
fn faults_of_the_whole_database_are_reported() {
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
