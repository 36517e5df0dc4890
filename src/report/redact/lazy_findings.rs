//! Findings that are made on demand → the same with pseudonyms, each hidden when it is made.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::Redactor;
use crate::report::{LazyFindings, ReportedFinding};

/// Findings made on demand, behind pseudonyms. All of them were seen once before, so the numbers are given and
/// the order of asking changes nothing.
#[derive(Debug)]
pub(super) struct Hidden {
    pub(super) many: Box<dyn LazyFindings>,
    pub(super) redactor: Mutex<Redactor>,
    /// How many findings stand before them.
    pub(super) before: usize,
}

impl LazyFindings for Hidden {
    fn range(&self, requirement: &str) -> Range<usize> {
        self.many.range(requirement)
    }

    fn len(&self) -> usize {
        self.many.len()
    }

    fn entry(&self, place: usize) -> ReportedFinding {
        let mut entry = self.many.entry(place);
        // Numbers stay numbers, whatever happened to another thread.
        let redactor = self.redactor.lock();
        let mut redactor = redactor.unwrap_or_else(PoisonError::into_inner);
        redactor.entry(&mut entry, self.before + place + 1);
        entry
    }
}
