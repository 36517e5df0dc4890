//! Texts about inputs: notes, reasons for rows that were set aside, and how a table was recognised.

use std::borrow::Cow;

use crate::locale::{Catalogue, Message};
use crate::model::input_report::InputReport;
use crate::model::location::{Note, NoteLevel, Reason, SetAside};

/// Returns the name of a reason in reports, which is also its serialised form.
pub(super) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Width => "width",
        Reason::Quote => "quote",
        Reason::Encoding => "encoding",
        Reason::CutOff => "cut-off",
        Reason::Key => "key",
        Reason::Conflict => "conflict",
        Reason::Copy => "copy",
        Reason::NotARecord => "not-a-record",
    }
}

/// Returns the words for a reason.
fn reason_words(reason: Reason) -> Message {
    Message::new(match reason {
        Reason::Width => "set-aside-width",
        Reason::Quote => "set-aside-quote",
        Reason::Encoding => "set-aside-encoding",
        Reason::CutOff => "set-aside-cut-off",
        Reason::Key => "set-aside-key",
        Reason::Conflict => "set-aside-conflict",
        Reason::Copy => "set-aside-copy",
        Reason::NotARecord => "set-aside-not-a-record",
    })
}

/// Describes a range of rows that were set aside, and gives the reason: `rows 17-19 set aside (width): …`.
pub(super) fn set_aside(aside: &SetAside, catalogue: &Catalogue) -> String {
    catalogue.message(
        &Message::new("set-aside-rows")
            .with("rows", rows(aside))
            .with("reason", reason_words(aside.reason))
            .with("detail", aside.detail.clone()),
    )
}

/// Returns how many rows of an input were set aside, and the first range with its reason. Returns `None` if no row was
/// set aside.
pub(super) fn first_set_aside(input: &InputReport) -> Option<Message> {
    let first = input.set_aside.first()?;
    let id = match input.set_aside.len() {
        1 if input.set_aside_rows() == input.rows => "set-aside-all",
        1 => "set-aside-only",
        _ => "set-aside-first",
    };
    Some(
        Message::new(id)
            .with("number", input.set_aside_rows())
            .with("all", input.rows)
            .with("rows", rows(first))
            .with("reason", reason_words(first.reason))
            .with("detail", first.detail.clone()),
    )
}

/// Returns the row numbers of the rows that were set aside: `row 17`, `rows 17-19`.
fn rows(aside: &SetAside) -> Message {
    // A row number is not a quantity, so it is written without separators.
    let first = aside.first_row.to_string();
    if aside.first_row == aside.last_row {
        Message::new("rows-one").with("row", first)
    } else {
        Message::new("rows-range")
            .with("first", first)
            .with("last", aside.last_row.to_string())
    }
}

/// Puts `recognised_by` into words if it is a reason why the input has no table, such as `ignored`. Returns every other
/// value of `recognised_by` unchanged.
pub(super) fn recognised_by<'a>(input: &'a InputReport, catalogue: &Catalogue) -> Cow<'a, str> {
    let id = match input.recognised_by.as_str() {
        "unknown" => "not-recognised-unknown",
        "ambiguous" => "not-recognised-ambiguous",
        "headerless" => "not-recognised-headerless",
        "ignored" => "not-recognised-ignored",
        "refused" => "not-recognised-refused",
        "copy" => "not-recognised-copy",
        "no e-mail column" => "not-recognised-no-address",
        other => return Cow::Borrowed(other),
    };
    Cow::Owned(catalogue.fixed(id))
}

/// The reader of a note. Only the notes for the operator contain technical details.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoteReader {
    /// The person who runs the program.
    Operator,
    /// The customer.
    Customer,
}

/// Returns the text of a note. If the note belongs to an input, the name of the input precedes the text.
pub(super) fn note(note: &Note, reader: NoteReader, catalogue: &Catalogue) -> String {
    let sentence = sentence(note, reader, catalogue);
    let sentence = match &note.origin {
        Some(origin) => format!("{origin}: {sentence}"),
        None => sentence,
    };
    with_level(note.level, sentence, catalogue)
}

/// Returns the text of a note, without the name of the input to which the note belongs.
pub(super) fn note_text(note: &Note, reader: NoteReader, catalogue: &Catalogue) -> String {
    with_level(note.level, sentence(note, reader, catalogue), catalogue)
}

fn sentence(note: &Note, reader: NoteReader, catalogue: &Catalogue) -> String {
    match reader {
        NoteReader::Operator => note.sentence(catalogue.language()),
        NoteReader::Customer => note.for_customer(catalogue.language()),
    }
}

fn with_level(level: NoteLevel, sentence: String, catalogue: &Catalogue) -> String {
    match level {
        NoteLevel::Info => sentence,
        NoteLevel::Warning => {
            catalogue.message(&Message::new("note-warning").with("note", sentence))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_named_as_they_are_serialised() {
        for each in [
            Reason::Width,
            Reason::Quote,
            Reason::Encoding,
            Reason::CutOff,
            Reason::Key,
            Reason::Conflict,
            Reason::Copy,
            Reason::NotARecord,
        ] {
            assert_eq!(serde_json::to_value(each).unwrap(), reason(each));
        }
    }
}
