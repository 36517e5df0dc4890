//! Tests of the priority of several decisions on the same finding.

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

fn row(row: u64, target: DecisionTarget, kind: DecisionKind) -> DecisionRow {
    DecisionRow {
        at: Location {
            origin: Arc::new(Origin::file("decisions.csv")),
            row,
        },
        target,
        owner: None,
        decision: Some(Decision {
            kind,
            reason: "why".to_owned(),
            until: None,
        }),
        until: None,
    }
}

#[test]
fn a_decision_on_a_finding_has_priority_over_one_on_a_user() {
    let of_user = DecisionTarget::User(RULE.id.to_owned(), 7);
    let of_one = DecisionTarget::Finding(entry("a").id);
    let decisions = Decisions {
        rows: vec![
            row(2, of_user, DecisionKind::Accept),
            row(3, of_one, DecisionKind::Reject),
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
fn a_repeated_row_is_one_decision() {
    let target = || DecisionTarget::Finding(entry("a").id);
    let twice = vec![
        row(2, target(), DecisionKind::Accept),
        row(9, target(), DecisionKind::Accept),
    ];
    assert_eq!(deduplicate(twice).expect("they agree").len(), 1);
    let contradicting = vec![
        row(2, target(), DecisionKind::Accept),
        row(9, target(), DecisionKind::Later),
    ];
    let error = deduplicate(contradicting)
        .expect_err("they do not")
        .to_string();
    assert!(error.starts_with("decisions.csv row 9: "), "{error}");
}

#[test]
fn a_decision_on_a_fixed_finding_is_reported() {
    let decisions = Decisions {
        rows: vec![row(
            2,
            DecisionTarget::Finding(entry("a").id),
            DecisionKind::Accept,
        )],
    };
    let mut report = Report::new(Vec::new(), ReportContext::default());
    report.findings = vec![entry("a")];
    report.findings[0].status = FindingStatus::Fixed;
    decisions.apply(&mut report, Date::constant(2026, 11, 25));
    let text = "Decisions about fixed findings (they can be deleted): decisions.csv row 2 (";
    assert!(report.notes[0].text.starts_with(text), "{:?}", report.notes);
}
