//! Tests of the two sample customers: the demo has exactly the findings in `demo_findings.csv`, and the customer in
//! `testdata/ready` is ready to migrate.

use std::collections::BTreeSet;

use analyze::cli::options::Options;
use analyze::customer::{AccessPolicy, ConsultantInput};
use analyze::model::finding::Severity;
use analyze::model::verdict::{Overall, Verdict};
use analyze::report::Report;
use analyze::rules::{REQUIREMENTS, Selection};

use crate::support::exports::{report, report_with, testdata};

/// The requirement, rule, severity and user id of a finding.
type FindingKey = (String, String, String, Option<i64>);

/// Returns the findings in `demo_findings.csv`.
fn expected_findings() -> Vec<FindingKey> {
    let path = testdata("demo_findings.csv");
    let mut reader = csv::Reader::from_path(path).expect("the list of findings");
    let records = reader.deserialize::<(String, String, String, Option<i64>, String, String)>();
    let mut expected: Vec<FindingKey> = records
        .map(|record| record.expect("a finding"))
        .map(|(requirement, rule, severity, user, _, _)| (requirement, rule, severity, user))
        .collect();
    expected.sort();
    expected
}

fn reported_findings(report: &Report) -> Vec<FindingKey> {
    let findings = report.findings.iter().map(|entry| &entry.finding);
    let mut reported: Vec<FindingKey> = findings
        .map(|finding| {
            let rule = finding.rule.id;
            let mut requirements = REQUIREMENTS.iter();
            let requirement = requirements
                .find(|each| each.rules.iter().any(|one| one.info.id == rule))
                .expect("every rule belongs to a requirement");
            (
                requirement.id.to_owned(),
                rule.to_owned(),
                finding.severity.as_str().to_owned(),
                finding.subject.user_id,
            )
        })
        .collect();
    reported.sort();
    reported
}

#[test]
fn the_demo_has_exactly_the_listed_findings() {
    let expected = expected_findings();
    assert_eq!(expected.len(), 71);
    assert_eq!(reported_findings(&report(&testdata("demo"))), expected);
}

#[test]
fn every_requirement_of_the_demo_has_the_expected_verdict() {
    let report = report(&testdata("demo"));
    assert_eq!(report.overall, Overall::NotReady);
    for requirement in &report.requirements {
        let expected = match requirement.id {
            "version" => Verdict::Pass,
            // By default, a person has to decide whether users without a plan need access. A person also has to check
            // addresses in foreign domains.
            "licence" | "sign-in-domains" => Verdict::Review,
            // The tables of these requirements were not sent.
            "database-model" | "documents" | "customizations" | "customer-service" | "sizes" => {
                Verdict::Unknown
            }
            "identity" => Verdict::NotApplicable,
            _ => Verdict::Fail,
        };
        assert_eq!(requirement.verdict, expected, "{}", requirement.id);
        let needs = &requirement.needs;
        assert!(
            requirement.verdict == Verdict::Unknown || needs.iter().all(|need| need.advice),
            "{}: {needs:?}",
            requirement.id
        );
    }
}

#[test]
fn every_row_is_accounted_for_and_secrets_are_dropped() {
    let report = report(&testdata("demo"));
    assert!(
        report
            .inputs
            .iter()
            .all(analyze::model::input_report::InputReport::balances)
    );
    let users = report
        .inputs
        .iter()
        .find(|input| input.table == Some("associate"));
    let users = users.expect("the users were recognised");
    assert_eq!((users.rows, users.used), (65, 65));
    assert!(
        users
            .notes
            .iter()
            .any(|note| note.english().contains("encryptedCheck"))
    );
    assert!(
        users
            .columns
            .values()
            .all(|header| header != "encryptedCheck")
    );
}

#[test]
fn every_group_has_all_its_members_and_one_to_keep() {
    let report = report(&testdata("demo"));
    let groups: BTreeSet<&str> = report
        .findings
        .iter()
        .filter_map(|entry| entry.finding.group.as_ref().map(|group| group.id.as_str()))
        .collect();
    assert!(groups.len() > 5);
    for id in groups {
        let members: Vec<_> = report
            .findings
            .iter()
            .filter_map(|entry| entry.finding.group.as_ref())
            .filter(|group| group.id == id)
            .collect();
        let numbers: Vec<usize> = members.iter().map(|group| group.member).collect();
        assert_eq!(numbers, (1..=members[0].size).collect::<Vec<_>>(), "{id}");
        assert_eq!(members.iter().filter(|group| group.keep).count(), 1, "{id}");
        assert!(
            members.iter().all(|group| !group.keep_reason.is_empty()),
            "{id}"
        );
    }
}

#[test]
fn no_two_suggestions_are_the_same_address() {
    let report = report(&testdata("demo"));
    let examiner = analyze::email::Examiner::new(analyze::email::Policy::default());
    let login = |text: &str| {
        examiner
            .examine(text)
            .keys
            .map(|keys| keys.login.as_str().to_owned())
    };
    for entry in &report.findings {
        let Some(suggestion) = &entry.finding.suggestion else {
            continue;
        };
        assert_ne!(suggestion, &entry.finding.value);
        let clash = report.findings.iter().find(|other| {
            other.finding.subject.key != entry.finding.subject.key
                && other.finding.suggestion.is_some()
                && other.finding.suggestion.as_deref().and_then(login) == login(suggestion)
        });
        assert!(clash.is_none(), "{suggestion} twice");
    }
}

#[test]
fn the_ready_customer_is_ready_without_reviews() {
    let report = report(&testdata("ready"));
    let reasons: Vec<_> = report
        .requirements
        .iter()
        .map(|each| (each.id, each.verdict.as_str(), each.english_reason()))
        .collect();
    assert_eq!(report.overall, Overall::Ready, "{reasons:#?}");
    let listed = report
        .findings
        .iter()
        .filter(|entry| entry.finding.severity != Severity::Info);
    assert_eq!(listed.count(), 0);
    assert!(
        report
            .requirements
            .iter()
            .all(|each| each.checked > 0 || !each.english_reason().is_empty())
    );
}

fn demo_with(consultant: ConsultantInput, only: &[&str]) -> Report {
    let only = only.iter().map(|name| (*name).to_owned()).collect();
    report_with(&Options {
        inputs: vec![testdata("demo")],
        consultant,
        selection: Selection::of(only).expect("known names"),
        ..Options::default()
    })
}

fn severities(report: &Report, rule: &str) -> Vec<&'static str> {
    report
        .findings
        .iter()
        .filter(|entry| entry.finding.rule.id == rule)
        .map(|entry| entry.finding.severity.as_str())
        .collect()
}

#[test]
fn the_access_policy_decides_which_users_need_a_plan() {
    let with = |access: AccessPolicy| {
        demo_with(
            ConsultantInput {
                access,
                ..ConsultantInput::default()
            },
            &["licence"],
        )
    };
    let all = with(AccessPolicy::All);
    assert_eq!(severities(&all, "user-without-licence"), vec!["fail"; 4]);
    let licensed = with(AccessPolicy::Licensed);
    assert_eq!(
        severities(&licensed, "user-without-licence"),
        Vec::<&str>::new()
    );
    let list = analyze::customer::AccessList {
        entries: vec![
            "ADM".to_owned(),
            "7".to_owned(),
            "nobody@skjaer.no".to_owned(),
        ],
    };
    let listed = with(AccessPolicy::Listed(list));
    let users: Vec<_> = listed
        .findings
        .iter()
        .filter(|entry| entry.finding.rule.id == "user-without-licence")
        .map(|entry| (entry.finding.subject.login.as_str(), entry.finding.severity))
        .collect();
    assert_eq!(
        users,
        [
            ("nobody@skjaer.no", Severity::Fail),
            ("ADM", Severity::Fail)
        ]
    );
}

#[test]
fn plans_bought_are_compared_with_users() {
    let stated = |plans| ConsultantInput {
        plans: Some(plans),
        ..ConsultantInput::default()
    };
    assert_eq!(
        severities(&demo_with(stated(51), &["plans-short"]), "plans-short"),
        Vec::<&str>::new()
    );
    let short = demo_with(stated(50), &["plans-short"]);
    assert_eq!(severities(&short, "plans-short"), ["fail"]);
    assert_eq!(short.requirements.len(), 1, "nothing else is judged");
    assert_eq!(
        short.requirements[0].only.as_deref(),
        Some(&["plans-short"][..])
    );
}

#[test]
fn missing_plans_are_counted_by_current_plan() {
    let nothing = demo_with(ConsultantInput::default(), &["plans-short"]);
    let reason = &nothing.requirements[0].english_reason();
    assert!(
        reason.contains("51 users need access; their plans today: 35 Sales Premium, "),
        "{reason}"
    );
    let named = |name: &str| {
        let stated = ConsultantInput {
            plans_by_name: vec![(name.to_owned(), 40)],
            ..ConsultantInput::default()
        };
        demo_with(stated, &["plans-short"])
    };
    let one = named("Sales Premium");
    let reason = &one.requirements[0].english_reason();
    assert!(
        reason.contains("for which the number of seats bought is not known: Complete (5)"),
        "{reason}"
    );
    assert_eq!(
        one.requirements[0].verdict,
        Verdict::Review,
        "the others may be short"
    );
    let other = named("Sales Platinum");
    let reason = &other.requirements[0].english_reason();
    assert!(
        reason.contains("`Sales Platinum` is not one of today's plans"),
        "{reason}"
    );
    assert_eq!(severities(&other, "plans-short"), ["fail"], "51 need 40");
    let suite = named("Growth");
    assert_eq!(severities(&suite, "plans-short"), ["fail"], "51 need 40");
}

#[test]
fn a_stated_version_that_the_schema_contradicts_is_unknown() {
    let version = |text: &str| {
        let onsite_version = Some(analyze::schema::Release::parse(text).expect("a version"));
        let report = demo_with(
            ConsultantInput {
                onsite_version,
                ..ConsultantInput::default()
            },
            &["version"],
        );
        report.requirements[0].verdict
    };
    assert_eq!(version("8.5"), Verdict::Pass);
    assert_eq!(version("7.0"), Verdict::Unknown, "the schema is newer");
}

#[test]
fn the_census_counts_every_user_once() {
    fn number<P>(shares: &[analyze::model::user_stats::Share<P>]) -> usize {
        shares.iter().map(|share| share.users).sum()
    }

    let report = report(&testdata("demo"));
    let census = &report.user_stats;
    let of = |id: &str| {
        let mut requirements = report.requirements.iter();
        requirements
            .find(|each| each.id == id)
            .expect("it is asked for")
    };
    let counted = of("duplicate-email").checked;
    assert_eq!(
        number(&census.domains) + census.without_address,
        counted,
        "{census:?}"
    );
    assert_eq!(
        number(&census.kinds),
        counted + of("duplicate-email").out_of_scope
    );
    assert_eq!(census.domains[0].what, "skjaerglott.no");
    let idn = census
        .domains
        .iter()
        .any(|share| share.what == "skjærgløtt.no");
    assert!(idn, "as people read it: {census:?}");
}
