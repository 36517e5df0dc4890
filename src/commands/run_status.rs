//! The status of a finished run, and its exit code.

use crate::model::verdict::{Overall, Verdict};
use crate::report::Report;

/// The status of a finished run, from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RunStatus {
    /// The customer is ready, with or without findings to check. Commands without a verdict also have this status.
    Ready,
    /// No requirement failed, but a must requirement or a requirement of `analyze addresses` could not be decided.
    Undecided,
    /// At least one requirement failed.
    Failed,
}

impl RunStatus {
    /// Returns the exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Ready => 0,
            Self::Failed => 1,
            Self::Undecided => 3,
        }
    }

    /// Returns the status of a report. With `strict`, the verdicts `review` and `unknown` count as failures.
    pub(super) fn of(report: &Report, strict: bool) -> Self {
        let is_clean = |verdict: Verdict| matches!(verdict, Verdict::Pass | Verdict::NotApplicable);
        if strict && !report.requirements.iter().all(|r| is_clean(r.verdict)) {
            return Self::Failed;
        }
        match report.overall {
            Overall::NotReady => Self::Failed,
            Overall::Undecided => Self::Undecided,
            Overall::ReadyWithReviews | Overall::Ready => Self::Ready,
        }
    }

    /// Returns the status of a report of `analyze addresses`. The verdicts of its requirements determine the status,
    /// because such a report does not have an overall verdict.
    pub(super) fn of_addresses(report: &Report, strict: bool) -> Self {
        let verdicts = report.requirements.iter().map(|each| each.verdict);
        match verdicts.min() {
            Some(Verdict::Fail) => Self::Failed,
            Some(Verdict::Unknown | Verdict::Review) if strict => Self::Failed,
            Some(Verdict::Unknown) => Self::Undecided,
            _ => Self::Ready,
        }
    }
}
