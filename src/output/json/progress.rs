//! The JSON objects of a comparison with an earlier report.

use serde::Serialize;

use crate::report::{BaselineProgress, Report};

/// The number of findings with each status. Only findings to fix or to check are counted.
#[derive(Serialize)]
pub(super) struct ProgressOut {
    new: usize,
    open: usize,
    fixed: usize,
    unchecked: usize,
}

impl From<&BaselineProgress> for ProgressOut {
    fn from(progress: &BaselineProgress) -> Self {
        Self {
            new: progress.new,
            open: progress.open,
            fixed: progress.fixed,
            unchecked: progress.unchecked,
        }
    }
}

/// The verdict and the newest date of the earlier report, and the changes since then in all requirements together.
#[derive(Serialize)]
pub(super) struct BaselineOut<'a> {
    verdict: &'a str,
    newest_date: Option<&'a str>,
    progress: ProgressOut,
}

impl<'a> BaselineOut<'a> {
    /// Returns the object, or `None` if the report was not compared with an earlier report.
    pub(super) fn of(report: &'a Report) -> Option<Self> {
        let baseline = report.baseline.as_ref()?;
        Some(Self {
            verdict: &baseline.verdict,
            newest_date: baseline.newest_date.as_deref(),
            progress: ProgressOut::from(&report.progress()?),
        })
    }
}
