//! Counts the steps in loops over records and users, so that a test can compare the work on small and on large tables.
//!
//! Steps are counted only in tests.

#[cfg(test)]
use std::cell::Cell;

#[cfg(test)]
thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Counts one step.
#[inline]
pub(crate) fn count() {
    #[cfg(test)]
    STEPS.with(|steps| steps.set(steps.get() + 1));
}

/// Returns the number of steps that `job` takes. Only the steps of this thread are counted, so `job` must not use other
/// threads.
#[cfg(test)]
pub(crate) fn steps_of(job: impl FnOnce()) -> u64 {
    let before = STEPS.with(Cell::get);
    job();
    STEPS.with(Cell::get) - before
}
