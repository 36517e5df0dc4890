//! Comparison with an earlier report: findings become `new`, `open`, `fixed` or `unchecked`.
//!
//! An earlier finding counts as fixed only if its rule had complete data and checked the same user again. Otherwise
//! the finding is kept as `unchecked`, so that the next comparison also contains it. If the rule was not selected or
//! no longer exists, a note counts the finding instead.

mod address_lists;
mod changes;
mod json_model;
mod same_customer;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use self::json_model::{OldFinding, OldReport, OldUser};
use crate::customer::Access;
use crate::locale::{Message, Text};
use crate::model::calendar_day::show_date;
use crate::model::database_identity::Identity;
use crate::model::finding::{Finding, Fix, RuleInfo, Severity, Subject};
use crate::model::io_cause::io_cause;
use crate::model::location::Note;
use crate::report::redact::NamedPerson;
use crate::report::{BaselineInfo, FindingStatus, Report, ReportedFinding, RequirementReport};
use crate::rules::{Named, find};
use crate::schema::Dictionary;

/// An error in a baseline, which is an earlier report to compare with.
#[derive(Debug, thiserror::Error)]
pub enum BaselineError {
    /// The file cannot be read.
    #[error("cannot read {path}: {cause}", path = path.display(), cause = io_cause(source))]
    Read {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// The file is not a report that can be used for comparison.
    #[error("cannot compare with {path}: {reason}", path = path.display())]
    Unsuitable {
        /// The file.
        path: PathBuf,
        /// What is wrong with the file, and which file to use instead.
        reason: String,
    },
}

/// An earlier report to compare with.
#[derive(Debug)]
pub(crate) struct Baseline {
    report: OldReport,
    /// The newest date in the exports of the earlier report.
    newest_date: Option<String>,
}

/// What happens to an earlier finding that is not in the exports.
enum OldFindingOutcome {
    /// The finding is listed as fixed or unchecked.
    Listed(Box<ReportedFinding>),
    /// The finding's rule was not selected this time.
    NotRequested,
    /// This version of the program does not have the finding's rule.
    UnknownRule,
}

impl Baseline {
    /// Reads the earlier report.
    ///
    /// # Errors
    /// Returns [`BaselineError`] if the file cannot be read or is not a suitable report.
    #[allow(
        clippy::disallowed_methods,
        reason = "the earlier report is named by the user"
    )]
    pub(crate) fn read(path: &Path) -> Result<Self, BaselineError> {
        let bytes = std::fs::read(path).map_err(|source| BaselineError::Read {
            path: path.to_owned(),
            source,
        })?;
        Self::parse(&bytes).map_err(|reason| BaselineError::Unsuitable {
            path: path.to_owned(),
            reason,
        })
    }

    /// Parses the earlier report.
    ///
    /// # Errors
    /// Returns why the report cannot be compared, and which file to use instead.
    fn parse(bytes: &[u8]) -> Result<Self, String> {
        let report = json_model::read(bytes)?;
        let dates = report.inputs.iter().map(|input| input.newest_date.clone());
        // Dates start with the year, so the alphabetical order is chronological.
        let newest_date = dates.flatten().max();
        Ok(Self {
            report,
            newest_date,
        })
    }

    /// Returns the customer of the earlier report.
    pub(crate) fn identity(&self) -> Identity {
        Identity {
            company: self.report.customer.company.clone(),
            serial: self.report.customer.serial.clone(),
        }
    }

    /// Returns the ids and logins of the users in the earlier report, so that redaction also replaces these logins.
    pub(crate) fn people(&self) -> impl Iterator<Item = NamedPerson> {
        let users = self.report.users.iter().flatten();
        users.map(|user| NamedPerson {
            id: user.user_id,
            login: user.login.clone(),
            ..NamedPerson::default()
        })
    }

    /// Compares a report with this earlier report: sets the status and the first date of each finding, adds the
    /// findings that disappeared, and adds notes on other changes.
    pub(crate) fn compare(&self, report: &mut Report, dictionary: &Dictionary) {
        let earlier: HashMap<&str, &OldFinding> = self
            .unfixed()
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
            verdict: self.report.verdict.clone(),
            newest_date: self.newest_date.clone(),
        });
        report.notes.extend(self.changes(report, dictionary));
        report.recount();
    }

    /// Returns the findings of the earlier report, except those with the status `fixed`.
    fn unfixed(&self) -> impl Iterator<Item = &OldFinding> {
        let findings = self.report.findings.iter();
        findings.filter(|finding| finding.status != FindingStatus::Fixed.as_str())
    }

    fn since(&self, old: &OldFinding) -> Option<String> {
        old.since.clone().or_else(|| self.newest_date.clone())
    }

    /// Adds the earlier findings that are not in the exports.
    fn add_gone(&self, report: &mut Report) {
        let found: HashSet<&str> = report.findings.iter().map(|e| e.id.as_str()).collect();
        let users = ComparedUsers::of(&self.report, report);
        let (mut gone, mut not_requested, mut unknown_rule) = (Vec::new(), 0_usize, 0_usize);
        for old in self
            .unfixed()
            .filter(|old| !found.contains(old.finding_id.as_str()))
        {
            match self.outcome(old, report, &users) {
                OldFindingOutcome::Listed(entry) => gone.push(*entry),
                OldFindingOutcome::NotRequested => not_requested += 1,
                OldFindingOutcome::UnknownRule => unknown_rule += 1,
            }
        }
        report.findings.extend(gone);
        if not_requested > 0 {
            let text = Message::new("note-rules-not-requested").with("findings", not_requested);
            report.notes.push(Note::info(None, text));
        }
        if unknown_rule > 0 {
            let text = Message::new("note-unknown-rules").with("findings", unknown_rule);
            report.notes.push(Note::info(None, text));
        }
    }

    fn outcome(
        &self,
        old: &OldFinding,
        report: &Report,
        users: &ComparedUsers,
    ) -> OldFindingOutcome {
        let Some(Named::Rule(rule, requirement)) = find(&old.rule) else {
            return OldFindingOutcome::UnknownRule;
        };
        let is_about_users = requirement.is_about_users();
        let requirement = report.requirements.iter().find(|r| r.id == requirement.id);
        let Some(requirement) = requirement.filter(|r| r.was_requested(rule.info.id)) else {
            return OldFindingOutcome::NotRequested;
        };
        let left_out = is_about_users && users.is_left_out(old);
        let status = if !left_out && self.was_checked(old, requirement, report, users) {
            FindingStatus::Fixed
        } else {
            FindingStatus::Unchecked
        };
        let mut entry = ReportedFinding::new(requirement.id, old.finding(&rule.info, status));
        entry.id.clone_from(&old.finding_id);
        entry.status = status;
        entry.since = self.since(old);
        OldFindingOutcome::Listed(Box::new(entry))
    }

    /// Returns whether the rule had complete data about the same customer, and the exports contain the user of the
    /// finding. Otherwise, the finding may be missing even though the defect still exists.
    fn was_checked(
        &self,
        old: &OldFinding,
        requirement: &RequirementReport,
        report: &Report,
        users: &ComparedUsers,
    ) -> bool {
        !requirement
            .base
            .incomplete_rules
            .contains(&old.rule.as_str())
            && !self.is_of_another_customer(&report.customer)
            && users.is_exported(old)
    }
}

/// Identifies a user by id or, if the id is missing, by login in lower case.
type UserKey = (Option<i64>, String);

fn user_key(id: Option<i64>, login: &str) -> UserKey {
    match id {
        Some(id) => (Some(id), String::new()),
        None => (None, login.to_lowercase()),
    }
}

/// The users of an earlier report, and the users of the current report.
struct ComparedUsers {
    /// The users of the earlier report, if it lists them.
    earlier: Option<HashSet<UserKey>>,
    /// For each user of the current report, whether the user can log in but is out of scope because of the option
    /// `--access`.
    now: HashMap<UserKey, bool>,
}

impl ComparedUsers {
    fn of(earlier: &OldReport, report: &Report) -> Self {
        let mut now = HashMap::new();
        for user in &report.users {
            let left_out = user.can_log_in && user.access == Access::Excluded;
            *now.entry(user_key(user.id, &user.login)).or_default() |= left_out;
        }
        let key = |user: &OldUser| user_key(user.user_id, &user.login);
        Self {
            earlier: earlier
                .users
                .as_ref()
                .map(|users| users.iter().map(key).collect()),
            now,
        }
    }

    /// Returns whether the exports contain the user of an earlier finding. If they do not, the user may have been
    /// deleted or not exported, so the finding cannot count as fixed. Also returns `true` if the finding is not about
    /// a user, or if the earlier report has a user list without this user.
    fn is_exported(&self, old: &OldFinding) -> bool {
        if old.user_id.is_none() && old.login.is_empty() {
            return true;
        }
        let key = user_key(old.user_id, &old.login);
        let is_known = self.now.contains_key(&key);
        is_known
            || self
                .earlier
                .as_ref()
                .is_some_and(|users| !users.contains(&key))
    }

    /// Returns whether the user of an earlier finding can log in but is now out of scope because of `--access`. If so,
    /// the rules did not check this user.
    fn is_left_out(&self, old: &OldFinding) -> bool {
        let has_user = old.user_id.is_some() || !old.login.is_empty();
        let left_out = || self.now.get(&user_key(old.user_id, &old.login)).copied();
        has_user && left_out().unwrap_or(false)
    }
}

impl OldFinding {
    /// Converts this earlier finding, which is not in the exports, to a [`Finding`]. The result has no location,
    /// because the location was in another export. A fixed finding has no suggestion and no action.
    fn finding(&self, rule: &'static RuleInfo, status: FindingStatus) -> Finding {
        let subject = Subject {
            key: self.finding_id.clone(),
            user_id: self.user_id,
            login: self.login.clone(),
            name: self.name.clone(),
            label: Text::default(),
            damage: None,
        };
        let severities = [Severity::Fail, Severity::Review, Severity::Info];
        let severity = severities
            .into_iter()
            .find(|severity| severity.as_str() == self.severity);
        let finding = Finding::new(rule, subject, Text::verbatim(&*self.message))
            .at_most(severity.unwrap_or(rule.severity))
            .on(self.field.clone(), self.value.clone());
        if status == FindingStatus::Fixed {
            return finding;
        }
        let fixes = [Fix::Auto, Fix::Confirm, Fix::Manual];
        let fix = fixes.into_iter().find(|fix| fix.as_str() == self.fix);
        finding
            .suggest(self.suggestion.clone(), fix.unwrap_or(Fix::Manual))
            .action(Text::verbatim(&*self.action))
    }
}

#[cfg(test)]
mod tests;
