//! Tests of the priority of several decisions on the same finding.

use super::*;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::location::Origin;
use crate::report::ReportContext;

static RULE: RuleInfo = RuleInfo {
    id: "same-address",
    severity: Severity::Fail,
    checks: "",
    example: "",
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

pub(super) fn row(row: u64, target: DecisionTarget, kind: DecisionKind) -> DecisionRow {
    DecisionRow {
        at: Location {
            origin: Arc::new(Origin::file("decisions.csv")),
            row,
        },
        target,
        is_to_do: false,
        is_without_reason: false,
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
        ..Decisions::default()
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
fn a_decision_on_a_fixed_finding_is_reported() {
    let decisions = Decisions {
        rows: vec![row(
            2,
            DecisionTarget::Finding(entry("a").id),
            DecisionKind::Accept,
        )],
        ..Decisions::default()
    };
    let mut report = Report::new(Vec::new(), ReportContext::default());
    report.findings = vec![entry("a")];
    report.findings[0].status = FindingStatus::Fixed;
    decisions.apply(&mut report, Date::constant(2026, 11, 25));
    let text = "Decisions about fixed findings (they can be deleted): decisions.csv row 2 (";
    assert!(
        report.notes[0].english().starts_with(text),
        "{:?}",
        report.notes
    );
}

#[test]
fn what_is_marked_as_done_is_looked_for_again() {
    let of = |discriminator: &str, kind| {
        let target = DecisionTarget::Finding(entry(discriminator).id);
        row(2, target, kind)
    };
    let decisions = Decisions {
        rows: vec![
            of("a", DecisionKind::Done),
            of("gone", DecisionKind::Done),
            of("b", DecisionKind::Apply),
        ],
        ..Decisions::default()
    };
    let mut report = Report::new(Vec::new(), ReportContext::default());
    report.findings = vec![entry("a"), entry("b")];
    decisions.apply(&mut report, Date::constant(2026, 11, 25));
    let open = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open());
    assert_eq!(open.count(), 2);
    let texts: Vec<String> = report.notes.iter().map(Note::english).collect();
    let still_found = "Marked as done, but still in the exports: decisions.csv row 2 (";
    assert!(
        texts.iter().any(|text| text.starts_with(still_found)),
        "{texts:?}"
    );
    let nothing = "Decisions to apply a suggestion, although the finding has no suggestion: ";
    assert!(
        texts.iter().any(|text| text.starts_with(nothing)),
        "{texts:?}"
    );
    assert_eq!(texts.len(), 2, "what is gone is not reported: {texts:?}");
}
