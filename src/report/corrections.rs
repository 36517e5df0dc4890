//! Selects the changes that a script can apply: the suggestions that are safe, and those that a person confirmed.
//!
//! A suggestion is safe if it only cleans the address (`auto`). It is selected unless a person made a decision other
//! than `apply`. Any other suggestion needs the decision `apply`. Three kinds of suggestions are omitted: those that
//! would give two users the same address, those that contradict each other, and those for a record whose key is not in
//! the exports.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::email::{Examiner, Policy};
use crate::model::finding::{Fix, RecordKey};
use crate::report::{DecisionKind, Report, ReportedFinding};

/// A new value for one field of a record.
#[derive(Debug, Clone, Copy)]
pub struct Correction<'a> {
    /// The record to change.
    pub record: &'a RecordKey,
    /// Name of the field, without the table.
    pub field: &'a str,
    /// The new value.
    pub new: &'a str,
    /// The finding that suggests the change.
    pub entry: &'a ReportedFinding,
}

/// The changes that a report suggests, and how many suggestions were omitted.
#[derive(Debug, Default)]
pub struct Corrections<'a> {
    /// The changes in report order, at most one for each field of a record.
    pub changes: Vec<Correction<'a>>,
    /// Number of suggestions that would give two users the same address or that contradict each other.
    pub clashes: usize,
    /// Number of suggestions for records whose key is not in the exports.
    pub without_key: usize,
}

impl<'a> Corrections<'a> {
    /// Returns the changes that a report suggests.
    pub fn of(report: &'a Report) -> Self {
        let mut corrections = Self::default();
        for entry in report.findings.iter().filter(|entry| is_wanted(entry)) {
            match correction(entry) {
                Some(change) => corrections.changes.push(change),
                None => corrections.without_key += 1,
            }
        }
        corrections.keep_one_for_each_field();
        corrections.leave_out_clashes(report);
        corrections
    }

    /// If several changes of a field are equal, keeps one of them. If they differ, keeps none.
    fn keep_one_for_each_field(&mut self) {
        let mut values: BTreeMap<(&RecordKey, &str), BTreeSet<&str>> = BTreeMap::new();
        for change in &self.changes {
            let of_field = values.entry((change.record, change.field)).or_default();
            of_field.insert(change.new);
        }
        let mut seen = BTreeSet::new();
        let before = self.changes.len();
        let mut repeated = 0;
        self.changes.retain(|change| {
            let field = (change.record, change.field);
            let is_only = values[&field].len() == 1;
            let is_first = seen.insert(field);
            repeated += usize::from(is_only && !is_first);
            is_only && is_first
        });
        self.clashes += before - self.changes.len() - repeated;
    }

    /// Removes the changes after which two users would have the same address.
    fn leave_out_clashes(&mut self, report: &Report) {
        let examiner = Examiner::new(Policy::default());
        let key = |text: &str| {
            let keys = examiner.examine(text).keys;
            keys.map(|keys| keys.login.as_str().to_owned())
        };
        let mut owners: HashMap<String, BTreeSet<Owner<'_>>> = HashMap::new();
        for user in &report.users {
            if let Some(address) = &user.sign_in {
                let owner = (user.id, user.login.as_str());
                owners.entry(address.clone()).or_default().insert(owner);
            }
        }
        let keys: Vec<Option<String>> = self.changes.iter().map(|change| key(change.new)).collect();
        for (change, key) in self.changes.iter().zip(&keys) {
            if let Some(key) = key {
                owners
                    .entry(key.clone())
                    .or_default()
                    .insert(owner(change.entry));
            }
        }
        let mut keys = keys.into_iter();
        let before = self.changes.len();
        self.changes.retain(|_| {
            let key = keys.next().flatten();
            key.is_none_or(|key| owners[&key].len() == 1)
        });
        self.clashes += before - self.changes.len();
    }
}

/// A user who has a certain address: the user id and the login.
type Owner<'a> = (Option<i64>, &'a str);

fn owner(entry: &ReportedFinding) -> Owner<'_> {
    let subject = &entry.finding.subject;
    (subject.user_id, subject.login.as_str())
}

/// Returns whether an open finding has a suggestion that can be applied. Without a decision, the suggestion has to be
/// safe; with a decision, the decision has to be `apply`.
fn is_wanted(entry: &ReportedFinding) -> bool {
    let decision = entry.decision.as_ref().map(|decision| decision.kind);
    let is_agreed = match decision {
        Some(kind) => kind == DecisionKind::Apply,
        None => entry.finding.fix == Fix::Auto,
    };
    entry.status.is_open() && entry.finding.suggestion.is_some() && is_agreed
}

fn correction(entry: &ReportedFinding) -> Option<Correction<'_>> {
    let record = entry.finding.record.as_ref()?;
    let (table, field) = entry.finding.field.split_once('.')?;
    (table == record.table).then_some(Correction {
        record,
        field,
        new: entry.finding.suggestion.as_deref()?,
        entry,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::Access;
    use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
    use crate::report::{Decision, ReportContext, UserReport};

    static RULE: RuleInfo = RuleInfo {
        id: "hidden-characters",
        severity: Severity::Fail,
        checks: "",
        example: "",
    };

    fn entry(user: i64, record: i64, new: &str, fix: Fix) -> ReportedFinding {
        let subject = Subject {
            key: format!("associate {user}"),
            user_id: Some(user),
            ..Subject::default()
        };
        let record = RecordKey {
            table: "Email",
            column: "email_id",
            id: record,
        };
        let finding = Finding::new(&RULE, subject, "a space")
            .on("Email.email_address", format!("{new} "))
            .in_record(Some(record))
            .suggest(Some(new.to_owned()), fix);
        ReportedFinding::new("valid-email", finding)
    }

    fn report(findings: Vec<ReportedFinding>) -> Report {
        let mut report = Report::new(Vec::new(), ReportContext::default());
        report.findings = findings;
        report
    }

    fn decided(mut entry: ReportedFinding, kind: DecisionKind) -> ReportedFinding {
        entry.decision = Some(Decision {
            kind,
            reason: String::new(),
            until: None,
        });
        entry
    }

    fn new_values(report: &Report) -> Vec<String> {
        let changes = Corrections::of(report).changes;
        changes.iter().map(|change| change.new.to_owned()).collect()
    }

    #[test]
    fn safe_and_confirmed_suggestions_are_changes() {
        let report = report(vec![
            entry(1, 11, "safe@firma.no", Fix::Auto),
            entry(2, 12, "likely@firma.no", Fix::Confirm),
            decided(
                entry(3, 13, "confirmed@firma.no", Fix::Confirm),
                DecisionKind::Apply,
            ),
            decided(
                entry(4, 14, "rejected@firma.no", Fix::Auto),
                DecisionKind::Reject,
            ),
            decided(
                entry(5, 15, "later@firma.no", Fix::Auto),
                DecisionKind::Later,
            ),
            decided(
                entry(6, 16, "own@firma.no", Fix::Manual),
                DecisionKind::Apply,
            ),
        ]);
        assert_eq!(
            new_values(&report),
            ["safe@firma.no", "confirmed@firma.no", "own@firma.no"]
        );
    }

    #[test]
    fn suggestions_that_would_be_equal_are_left_out() {
        let mut report = report(vec![
            entry(1, 11, "kari@firma.no", Fix::Auto),
            entry(2, 12, "Kari@FIRMA.no", Fix::Auto),
            entry(3, 13, "ola@firma.no", Fix::Auto),
            entry(4, 14, "per@firma.no", Fix::Auto),
        ]);
        report.users = vec![UserReport {
            id: Some(9),
            login: "OLA".to_owned(),
            access: Access::Required,
            can_log_in: true,
            sign_in: Some("ola@firma.no".to_owned()),
        }];
        let corrections = Corrections::of(&report);
        assert_eq!(corrections.clashes, 3);
        assert_eq!(new_values(&report), ["per@firma.no"]);
    }

    #[test]
    fn a_field_is_changed_once_or_not_at_all() {
        let report = report(vec![
            entry(1, 11, "kari@firma.no", Fix::Auto),
            entry(1, 11, "kari@firma.no", Fix::Auto),
            entry(2, 12, "ola@firma.no", Fix::Auto),
            entry(2, 12, "ola@other.no", Fix::Auto),
        ]);
        let corrections = Corrections::of(&report);
        assert_eq!((corrections.changes.len(), corrections.clashes), (1, 2));
    }

    #[test]
    fn a_record_without_a_key_is_counted() {
        let mut unknown = entry(1, 11, "kari@firma.no", Fix::Auto);
        unknown.finding.record = None;
        let report = report(vec![unknown]);
        let corrections = Corrections::of(&report);
        assert_eq!((corrections.changes.len(), corrections.without_key), (0, 1));
    }
}
