//! Writes the notes on the inputs: all notes, or only the first note and the number of notes.

use std::io;

use super::super::input_notes;
use super::super::note_text::NoteReader;
use super::page::{Style, TerminalPage, shortened};
use crate::locale::Message;
use crate::report::Report;

/// Maximum width of a note, in columns. A longer note is cut off before it is wrapped to the width of the page.
const LONGEST_NOTE: usize = 400;

/// Writes a heading and all notes, if there are any.
pub(super) fn write(page: &mut TerminalPage<'_>, report: &Report) -> io::Result<()> {
    let notes = input_notes::of_report(report, NoteReader::Operator);
    if notes.is_empty() {
        return Ok(());
    }
    page.heading(Style::Strong, &report.catalogue().fixed("check-inputs"))?;
    for note in &notes {
        page.paragraph("  - ", Style::Plain, &shortened(note, LONGEST_NOTE))?;
    }
    Ok(())
}

/// Writes the number of notes and the first note on one line.
pub(super) fn write_first(page: &mut TerminalPage<'_>, report: &Report) -> io::Result<()> {
    let notes = input_notes::of_report(report, NoteReader::Operator);
    let Some(first) = notes.first() else {
        return Ok(());
    };
    let message = Message::new("terminal-notes")
        .with("number", notes.len())
        .with("first", first);
    let text = format!("  - {}", report.catalogue().message(&message));
    page.line(&[(Style::Attention, &text)])
}
