//! The account of the inputs → what a person should know of it, in words: files that were not used,
//! rows that were set aside, and warnings.

use super::labels::{self, grouped};
use crate::model::input_report::InputReport;
use crate::report::Report;

/// Returns the remarks, the heaviest kind first; none if everything was read and used.
pub(super) fn of_report(report: &Report) -> Vec<String> {
    let unused = report.inputs.iter().filter_map(unused);
    let set_aside = report.inputs.iter().filter_map(set_aside);
    let warnings = report.warnings().map(labels::note);
    unused.chain(set_aside).chain(warnings).collect()
}

fn name(input: &InputReport) -> String {
    input
        .origin
        .as_ref()
        .map_or_else(|| "an input".to_owned(), ToString::to_string)
}

fn unused(input: &InputReport) -> Option<String> {
    match input.table {
        Some(_) => None,
        None => Some(format!(
            "{}: not used, {}",
            name(input),
            input.recognised_by
        )),
    }
}

fn set_aside(input: &InputReport) -> Option<String> {
    let first = input.set_aside.first()?;
    let aside = input.set_aside_rows();
    Some(format!(
        "{}: {} of {} rows set aside, first {} ({}): {}",
        name(input),
        grouped(aside),
        grouped(input.rows),
        labels::rows(first),
        labels::reason(first.reason),
        first.detail,
    ))
}

/// Returns the first so many of them, and how many more there are and where.
pub(super) fn first(report: &Report, most: usize, rest: &str) -> Vec<String> {
    let mut remarks = of_report(report);
    let more = remarks.len().saturating_sub(most);
    remarks.truncate(most);
    if more > 0 {
        remarks.push(format!("and {} more, {rest}", grouped(more)));
    }
    remarks
}
