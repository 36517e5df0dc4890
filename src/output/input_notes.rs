//! Lists what a person should know about the inputs: files that were not used, rows that were set aside, and warnings.

use super::note_text::{self, NoteReader};
use crate::locale::{Catalogue, Message};
use crate::model::input_report::InputReport;
use crate::report::Report;

/// Returns the notes, most serious kind first. The list is empty if everything was read and used.
pub(super) fn of_report(report: &Report, reader: NoteReader) -> Vec<String> {
    let catalogue = report.catalogue();
    let inputs = || report.inputs.iter();
    let unused = inputs().filter_map(|input| unused(input, catalogue));
    let set_aside = inputs().filter_map(|input| set_aside(input, catalogue));
    let warnings = report.warnings();
    let warnings = warnings.map(|note| note_text::note(note, reader, catalogue));
    unused.chain(set_aside).chain(warnings).collect()
}

/// Returns the first `most` notes, worded for the customer. If there are more notes, a last line says how many: `and 3
/// more in the list of inputs`.
pub(super) fn first(report: &Report, most: usize) -> Vec<String> {
    let mut notes = of_report(report, NoteReader::Customer);
    let more = notes.len().saturating_sub(most);
    notes.truncate(most);
    if more > 0 {
        let message = Message::new("more-notes").with("number", more);
        notes.push(report.catalogue().message(&message));
    }
    notes
}

/// Returns the text with the name of its input in front.
fn about(input: &InputReport, text: &str) -> String {
    match &input.origin {
        Some(origin) => format!("{origin}: {text}"),
        None => text.to_owned(),
    }
}

fn unused(input: &InputReport, catalogue: &Catalogue) -> Option<String> {
    if input.table.is_some() {
        return None;
    }
    let why = note_text::recognised_by(input, catalogue).into_owned();
    let text = catalogue.message(&Message::new("input-not-used").with("why", why));
    Some(about(input, &text))
}

fn set_aside(input: &InputReport, catalogue: &Catalogue) -> Option<String> {
    let text = catalogue.message(&note_text::first_set_aside(input)?);
    Some(about(input, &text))
}
