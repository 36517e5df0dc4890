//! An earlier report → what became of its findings: `new`, `open`, `fixed`, or `unchecked`.
//!
//! Not knowing is not fixed: a finding is fixed only if its rule has looked again, at the same user,
//! with all of its evidence. One that cannot be told about is carried along as `unchecked`, so that
//! the next comparison still knows it.

mod changes;
mod json_model;

use std::collections::{HashMap, HashSet};

use self::json_model::{OldFinding, ReportForm};
use crate::model::finding::{Finding, Fix, Severity, Subject};
use crate::model::identity::Identity;
use crate::model::location::Note;
use crate::report::redact::Person;
use crate::report::{BaselineInfo, FindingStatus, Report, ReportedFinding, RequirementReport};
use crate::rules::{Named, find};
use crate::schema::{Dictionary, show_date};

/// An earlier report, ready to be compared with.
#[derive(Debug)]
pub struct Baseline {
    form: ReportForm,
    /// The newest day in its exports.
    newest_date: Option<String>,
}

/// What an earlier finding means for the report at hand.
enum OldFindingOutcome {
    /// It is listed with this status.
    Listed(Box<ReportedFinding>),
    /// Its rule was not asked for this time.
    NotAsked,
    /// There is no such rule any more.
    NoRule,
}

impl Baseline {
    /// Returns the earlier report that these bytes hold.
    ///
    /// # Errors
    /// Why they are no report that can be compared with, and what to give instead.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let form = json_model::read(bytes)?;
        let dates = form.inputs.iter().map(|input| input.newest_date.clone());
        // Dates are written year first, so that the order of texts is that of days.
        let newest_date = dates.flatten().max();
        Ok(Self { form, newest_date })
    }

    /// Returns whose database it was.
    pub fn identity(&self) -> Identity {
        Identity {
            company: self.form.customer.company.clone(),
            serial: self.form.customer.serial.clone(),
        }
    }

    /// Returns whom it names, for pseudonyms.
    pub fn people(&self) -> impl Iterator<Item = Person> {
        let users = self.form.users.iter().flatten();
        users.map(|user| Person {
            id: user.user_id,
            login: user.login.clone(),
            ..Person::default()
        })
    }

    /// Compares a report with this earlier one: gives each finding its status and the day since when
    /// it is known, adds those that are gone, and tells what else has changed.
    pub fn compare(&self, report: &mut Report, dictionary: &Dictionary) {
        let earlier: HashMap<&str, &OldFinding> = self
            .there()
            .map(|finding| (finding.finding_id.as_str(), finding))
            .collect();
        let now = report.newest_date().map(show_date);
        for entry in &mut report.findings {
            let old = earlier.get(entry.id.as_str());
            (entry.status, entry.since) = match old {
                Some(old) => (FindingStatus::Open, self.since(old)),
                None => (FindingStatus::New, now.clone()),
            };
        }
        self.add_gone(report);
        report.baseline = Some(BaselineInfo {
            verdict: self.form.verdict.clone(),
            newest_date: self.newest_date.clone(),
        });
        report.notes.extend(self.changes(report, dictionary));
        report.settle();
    }

    /// The findings that the earlier report holds for there.
    fn there(&self) -> impl Iterator<Item = &OldFinding> {
        let findings = self.form.findings.iter();
        findings.filter(|finding| finding.status != FindingStatus::Fixed.as_str())
    }

    fn since(&self, old: &OldFinding) -> Option<String> {
        old.since.clone().or_else(|| self.newest_date.clone())
    }

    /// Adds the earlier findings that are not found now.
    fn add_gone(&self, report: &mut Report) {
        let found: HashSet<&str> = report.findings.iter().map(|e| e.id.as_str()).collect();
        let (mut gone, mut not_asked, mut no_rule) = (Vec::new(), 0, 0);
        for old in self
            .there()
            .filter(|old| !found.contains(old.finding_id.as_str()))
        {
            match self.fate(old, report) {
                OldFindingOutcome::Listed(entry) => gone.push(*entry),
                OldFindingOutcome::NotAsked => not_asked += 1,
                OldFindingOutcome::NoRule => no_rule += 1,
            }
        }
        report.findings.extend(gone);
        let mut tell = |number: usize, why: &str| {
            if number > 0 {
                let text = format!("findings of the earlier report that {why}: {number}");
                report.notes.push(Note::info(None, text));
            }
        };
        tell(not_asked, "are left out, as their rules were not asked for");
        tell(no_rule, "are of rules that this version does not have");
    }

    fn fate(&self, old: &OldFinding, report: &Report) -> OldFindingOutcome {
        let Some(Named::Rule(rule, requirement)) = find(&old.rule) else {
            return OldFindingOutcome::NoRule;
        };
        let requirement = report.requirements.iter().find(|r| r.id == requirement.id);
        let Some(asked) = requirement.filter(|r| r.was_asked(rule.info.id)) else {
            return OldFindingOutcome::NotAsked;
        };
        let looked = self.has_looked(old, asked, report);
        let status = if looked {
            FindingStatus::Fixed
        } else {
            FindingStatus::Unchecked
        };
        let mut entry = ReportedFinding::new(asked.id, old.finding(&rule.info, status));
        entry.id.clone_from(&old.finding_id);
        entry.status = status;
        entry.since = self.since(old);
        OldFindingOutcome::Listed(Box::new(entry))
    }

    /// Whether the finding would have been found, were it still there.
    fn has_looked(&self, old: &OldFinding, asked: &RequirementReport, report: &Report) -> bool {
        !asked.base.incomplete_rules.contains(&old.rule.as_str())
            && !self.is_of_another(&report.customer)
            && self.is_there(old, report)
    }

    /// Whether the user whom an earlier finding is about, if it is about one, is in the exports by
    /// the same key. Users are retired, never removed: one who is missing was not exported.
    fn is_there(&self, old: &OldFinding, report: &Report) -> bool {
        let was_user = |matches: &dyn Fn(Option<i64>, &str) -> bool| match &self.form.users {
            Some(users) => users.iter().any(|user| matches(user.user_id, &user.login)),
            None => true,
        };
        let login = old.login.to_lowercase();
        match old.user_id {
            Some(id) => {
                report.users.iter().any(|user| user.id == Some(id))
                    || !was_user(&|known, _| known == Some(id))
            }
            None if login.is_empty() => true,
            None => {
                let same =
                    |id: Option<i64>, other: &str| id.is_none() && other.to_lowercase() == login;
                report.users.iter().any(|user| same(user.id, &user.login)) || !was_user(&same)
            }
        }
    }
}

impl OldFinding {
    /// Returns the finding as it stands in the list of what is gone. Its place is left out, for it
    /// was in another export, and so is what to do if nothing is left to do.
    fn finding(
        &self,
        rule: &'static crate::model::finding::RuleInfo,
        status: FindingStatus,
    ) -> Finding {
        let subject = Subject {
            key: self.finding_id.clone(),
            user_id: self.user_id,
            login: self.login.clone(),
            name: self.name.clone(),
            damage: None,
        };
        let severities = [Severity::Fail, Severity::Review, Severity::Info];
        let severity = severities
            .into_iter()
            .find(|severity| severity.as_str() == self.severity);
        let finding = Finding::new(rule, subject, self.message.clone())
            .at_most(severity.unwrap_or(rule.severity))
            .on(self.field.clone(), self.value.clone());
        if status == FindingStatus::Fixed {
            return finding;
        }
        let fixes = [Fix::Auto, Fix::Confirm, Fix::Manual];
        let fix = fixes.into_iter().find(|fix| fix.as_str() == self.fix);
        finding
            .suggest(self.suggestion.clone(), fix.unwrap_or(Fix::Manual))
            .action(self.action.clone())
    }
}

#[cfg(test)]
mod tests;
