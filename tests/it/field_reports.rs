//! Tests that every problem that partners or SuperOffice reported from real migrations leads to a finding.

use analyze::cli::options::Options;
use analyze::commands;
use analyze::customer::ConsultantInput;
use analyze::model::database_identity::Identity;
use analyze::model::verdict::Verdict;
use analyze::report::Report;
use analyze::schema::Release;

use crate::support::exports::{report, report_with, testdata};
use crate::support::findings::{of_rule, verdict};
use crate::support::ready_customer::{customized, ready_with};

/// The reports on the customers who have these problems.
struct Customers {
    demo: Report,
    customized: Report,
    renamed: Report,
    old: Report,
}

impl Customers {
    fn read() -> Self {
        let ready_as = |consultant: ConsultantInput| {
            report_with(&Options {
                inputs: vec![testdata("ready/CRM8.COMPANY.csv")],
                consultant,
                ..Options::default()
            })
        };
        Self {
            demo: report(&testdata("demo")),
            customized: customized(),
            renamed: ready_as(ConsultantInput {
                earlier_identity: Some(Identity {
                    company: Some("Earlier AB".to_owned()),
                    serial: Some("1".to_owned()),
                }),
                ..ConsultantInput::default()
            }),
            old: ready_as(ConsultantInput {
                onsite_version: Release::parse("7.0").ok(),
                ..ConsultantInput::default()
            }),
        }
    }
}

/// The reported problem, a function that selects the report on a customer, the rule, and part of the message or action.
type ReportedProblem = (
    &'static str,
    fn(&Customers) -> &Report,
    &'static str,
    &'static str,
);

const REPORTED_PROBLEMS: [ReportedProblem; 18] = [
    (
        "the tool does not leave its first page until SentryAddonNames is empty",
        |of| &of.demo,
        "sentry-addon-registered",
        "supplier",
    ),
    (
        "users had to change their sign-in twice, because the domain was registered too late",
        |of| &of.demo,
        "domain-census",
        "at SuperOffice before the migration",
    ),
    (
        "the licence was renamed after the tool was started",
        |of| &of.renamed,
        "licence-identity-changed",
        "`Earlier AB`",
    ),
    (
        "the database model knows tables that are missing in the database",
        |of| &of.customized,
        "missing-physical-table",
        "the database has no such table",
    ),
    (
        "tables of the old Dictionary SDK are only in the model or only in the database",
        |of| &of.customized,
        "custom-table",
        "find out who made the table",
    ),
    (
        "documents were left behind: no name",
        |of| &of.customized,
        "document-without-name",
        "Document 48112",
    ),
    (
        "documents were left behind: no appointment",
        |of| &of.customized,
        "document-without-appointment",
        "Document 48113",
    ),
    (
        "documents were left behind: the owner does not exist",
        |of| &of.customized,
        "document-without-owner",
        "Document 48114",
    ),
    (
        "the sizes of the data were not known",
        |of| &of.customized,
        "size-of-data",
        "the downtime grows with the size",
    ),
    (
        "the customizations were not known",
        |of| &of.customized,
        "external-application",
        "will not work in Online",
    ),
    (
        "the no-login event surprised users",
        |of| &of.customized,
        "left-over-no-login",
        "whether an upload is running",
    ),
    (
        "the wrong one of several addresses became the user name",
        |of| &of.demo,
        "several-candidate-addresses",
        "This is the user name. The user also has",
    ),
    (
        "several users of one person, of whom one has a licence",
        |of| &of.demo,
        "same-person",
        "Linked to the same person as",
    ),
    (
        "a consultant was locked out after a change in the first tenant of the consultant",
        |of| &of.demo,
        "foreign-domain",
        "only the administrator of that company can change the user name",
    ),
    (
        "a new user cannot log in: the user name is not an address",
        |of| &of.demo,
        "malformed-address",
        "Then correct the address",
    ),
    (
        "a new user cannot log in: the address is missing",
        |of| &of.demo,
        "missing-address",
        "No e-mail address",
    ),
    (
        "the address has to be changed in two places",
        |of| &of.demo,
        "user-name-differs",
        "The other address may follow on another line",
    ),
    (
        "the upgrade to 7.1 requires that no user is on Travel",
        |of| &of.old,
        "version-too-old",
        "Ask every user on Travel to do a central update. Then upgrade",
    ),
];

#[test]
fn each_reported_problem_has_its_finding() {
    let customers = Customers::read();
    for (problem, of, rule, words) in REPORTED_PROBLEMS {
        let entries = of_rule(of(&customers), rule);
        assert!(!entries.is_empty(), "{problem}: no {rule}");
        let is_reported = entries.iter().any(|entry| {
            let finding = &entry.finding;
            finding.message.english().contains(words) || finding.action.english().contains(words)
        });
        assert!(
            is_reported,
            "{problem}: nothing of `{words}` in {entries:#?}"
        );
    }
}

#[test]
fn problems_without_a_rule_are_explained() {
    for (problem, rule, words) in [
        (
            "switching Travel off cuts off users who are on Travel",
            "user-on-travel",
            "Switch Travel off only after every user is back",
        ),
        (
            "users cannot log in from the start of the upload on, not from the start of the tool",
            "left-over-no-login",
            "when the upload starts, not when the tool is opened",
        ),
        (
            "users of the Web client can always log in",
            "size-of-data",
            "Users of the Web client can still log in",
        ),
    ] {
        let text = commands::explain(Some(rule)).expect("a rule");
        // A line break can be between any two words of the text.
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(words), "{problem}: {text}");
    }
}

#[test]
fn the_travel_right_alone_gives_no_finding() {
    let folder = tempfile::tempdir().expect("a folder");
    let preferences = "USERPREFERENCE_ID,DEFLEVEL,MAXLEVEL,OWNER_ID,PREFSECTION,PREFKEY,PREFVALUE\n\
                       88,2,2,0,Travel,EnableTravel,1\n";
    let report = ready_with(folder.path(), &[("CRM8.USERPREFERENCE.csv", preferences)]);
    assert_eq!(
        verdict(&report, "travel"),
        Verdict::Pass,
        "the synchronizer needs it"
    );
    assert_eq!(verdict(&report, "sentry-addons"), Verdict::Pass);
}
