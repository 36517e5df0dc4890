//! Lazy findings (findings that are created only on request) with pseudonyms. Each finding is redacted when it is
//! created.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::Redactor;
use crate::report::{LazyFindings, ReportedFinding};

/// Lazy findings with pseudonyms. All pseudonyms are assigned in advance, so the findings can be requested in any
/// order.
#[derive(Debug)]
pub(super) struct RedactedFindings {
    pub(super) findings: Box<dyn LazyFindings>,
    pub(super) redactor: Mutex<Redactor>,
    /// Number of findings that precede the lazy findings in the report.
    pub(super) before: usize,
}

impl LazyFindings for RedactedFindings {
    fn range(&self, requirement: &str) -> Range<usize> {
        self.findings.range(requirement)
    }

    fn len(&self) -> usize {
        self.findings.len()
    }

    fn entry(&self, index: usize) -> ReportedFinding {
        let mut entry = self.findings.entry(index);
        // The pseudonyms remain valid even if another thread panicked.
        let redactor = self.redactor.lock();
        let mut redactor = redactor.unwrap_or_else(PoisonError::into_inner);
        redactor.entry(&mut entry, self.before + index + 1);
        entry
    }
}
