//! Counts the users in scope by their findings.

use std::collections::HashMap;

use super::Report;
use crate::customer::Access;
use crate::model::finding::Severity;

/// The number of users in scope, counted by the most severe open finding of each user.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UserProgress {
    /// Number of users with a finding that blocks the migration.
    pub blocked: usize,
    /// Number of users with findings to check, but no finding that blocks the migration.
    pub to_check: usize,
    /// Number of users without findings to fix or to check.
    pub clear: usize,
}

impl UserProgress {
    /// Returns the number of users in scope.
    pub fn total(&self) -> usize {
        self.blocked + self.to_check + self.clear
    }
}

/// The id of a user, or the login if the user has no id in the exports.
type UserKey<'a> = Result<i64, &'a str>;

fn key(id: Option<i64>, login: &str) -> UserKey<'_> {
    id.ok_or(login)
}

/// Counts the users in scope of a report by their open findings. Findings about other records are ignored.
pub(super) fn of(report: &Report) -> UserProgress {
    let in_scope = report
        .users
        .iter()
        .filter(|user| user.access != Access::Excluded);
    let mut worst: HashMap<UserKey<'_>, Severity> = in_scope
        .map(|user| (key(user.id, &user.login), Severity::Info))
        .collect();
    for entry in report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open())
    {
        let subject = &entry.finding.subject;
        if let Some(severity) = worst.get_mut(&key(subject.user_id, &subject.login)) {
            *severity = entry.finding.severity.min(*severity);
        }
    }
    let with = |wanted| {
        worst
            .values()
            .filter(|severity| **severity == wanted)
            .count()
    };
    UserProgress {
        blocked: with(Severity::Fail),
        to_check: with(Severity::Review),
        clear: with(Severity::Info),
    }
}
