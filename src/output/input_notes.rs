//! What a person should know about the inputs: files that were not used, rows that were set aside, and warnings.
//!
//! The notes are technical and the same in every language.

use super::labels::{self, grouped};
use crate::locale::Message;
use crate::model::input_report::InputReport;
use crate::report::Report;

/// Returns the notes, most serious kind first. The list is empty if everything was read and used.
pub(super) fn of_report(report: &Report) -> Vec<String> {
    let unused = report.inputs.iter().filter_map(unused);
    let set_aside = report.inputs.iter().filter_map(set_aside);
    let warnings = report.warnings().map(labels::note);
    unused.chain(set_aside).chain(warnings).collect()
}

/// Returns the first notes. If there are more, a last line states how many: `and 3 more in the list of inputs`.
pub(super) fn first(report: &Report, most: usize) -> Vec<String> {
    with_number_of_others(report, of_report(report).into_iter().take(most).collect())
}

/// Returns the first notes that the customer can understand, followed by the number of the others.
pub(super) fn first_for_customer(report: &Report, most: usize) -> Vec<String> {
    with_number_of_others(report, for_customer(report, most))
}

fn with_number_of_others(report: &Report, mut notes: Vec<String>) -> Vec<String> {
    let more = of_report(report).len() - notes.len();
    if more > 0 {
        let message = Message::new("more-notes").with("number", more);
        notes.push(report.catalogue().message(&message));
    }
    notes
}

/// Returns the first notes that the customer can understand, which are those without an option or a command of this
/// program.
pub(super) fn for_customer(report: &Report, most: usize) -> Vec<String> {
    let notes = of_report(report).into_iter();
    let notes = notes.filter(|note| !note.contains("--") && !note.contains("`analyze "));
    notes.take(most).collect()
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
    Some(format!(
        "{}: {} of {} rows set aside, first {} ({}): {}",
        name(input),
        grouped(input.set_aside_rows()),
        grouped(input.rows),
        labels::rows(first),
        labels::reason(first.reason),
        first.detail,
    ))
}
