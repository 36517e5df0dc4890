//! Which decision counts where several speak of a finding.

use super::*;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::location::Origin;
use crate::report::ReportContext;

static RULE: RuleInfo = RuleInfo {
    id: "same-address",
    severity: Severity::Fail,
    title: "the same address",
    docs: "",
};

fn entry(discriminator: &str) -> ReportedFinding {
    let subject = Subject {
        key: "associate 7".to_owned(),
        user_id: Some(7),
        ..Subject::default()
    };
    let finding = Finding::new(&RULE, subject, "the same address as OLA");
    ReportedFinding::new("duplicate-email", finding.discriminator(discriminator))
}

fn item(row: u64, about: About, ruling: DecisionKind) -> Item {
    Item {
        at: Location {
            origin: Arc::new(Origin::file("decisions.csv")),
            row,
        },
        about,
        owner: None,
        decision: Some(Decision {
            ruling,
            reason: "why".to_owned(),
            until: None,
        }),
        until: None,
    }
}

#[test]
fn what_is_said_of_one_finding_outweighs_what_is_said_of_a_user() {
    let of_user = About::User(RULE.id.to_owned(), 7);
    let of_one = About::Finding(entry("a").id);
    let decisions = Decisions {
        items: vec![
            item(2, of_user, DecisionKind::Accept),
            item(3, of_one, DecisionKind::Reject),
        ],
    };
    let mut report = Report::new(Vec::new(), ReportContext::default());
    report.findings = vec![entry("a"), entry("b"), entry("c")];
    report.findings[2].status = FindingStatus::Fixed;
    decisions.apply(&mut report, Date::constant(2026, 11, 25));
    let statuses: Vec<FindingStatus> = report.findings.iter().map(|entry| entry.status).collect();
    assert_eq!(
        statuses,
        [
            FindingStatus::Open,
            FindingStatus::Accepted,
            FindingStatus::Fixed
        ]
    );
    assert!(report.notes.is_empty(), "{:?}", report.notes);
}

#[test]
fn a_row_that_stands_twice_is_one_decision() {
    let about = || About::Finding(entry("a").id);
    let twice = vec![
        item(2, about(), DecisionKind::Accept),
        item(9, about(), DecisionKind::Accept),
    ];
    assert_eq!(without_copies(twice).expect("they agree").len(), 1);
    let against = vec![
        item(2, about(), DecisionKind::Accept),
        item(9, about(), DecisionKind::Later),
    ];
    let error = without_copies(against)
        .expect_err("they do not")
        .to_string();
    assert!(error.starts_with("decisions.csv row 9: "), "{error}");
}

#[test]
fn a_decision_on_what_is_fixed_can_go() {
    let decisions = Decisions {
        items: vec![item(2, About::Finding(entry("a").id), DecisionKind::Accept)],
    };
    let mut report = Report::new(Vec::new(), ReportContext::default());
    report.findings = vec![entry("a")];
    report.findings[0].status = FindingStatus::Fixed;
    decisions.apply(&mut report, Date::constant(2026, 11, 25));
    let text = "about findings that are fixed, and can go: 1 decision: decisions.csv row 2 (";
    assert!(report.notes[0].text.starts_with(text), "{:?}", report.notes);
}
