//! The notes on the inputs: all of them, or the first and their number.

use std::io;

use super::super::input_notes;
use super::page::{Style, TerminalPage, shortened};
use crate::model::phrases::count;
use crate::report::Report;

/// Columns that one note takes at most, on several lines.
const LONGEST_NOTE: usize = 400;

/// Writes all notes; nothing if everything was read and used.
pub(super) fn write(page: &mut TerminalPage<'_>, report: &Report) -> io::Result<()> {
    let notes = input_notes::of_report(report);
    if notes.is_empty() {
        return Ok(());
    }
    page.heading(Style::Strong, input_notes::HEADING)?;
    for note in &notes {
        page.paragraph("  - ", Style::Plain, &shortened(note, LONGEST_NOTE))?;
    }
    Ok(())
}

/// Writes how many notes there are, and the first, on one line.
pub(super) fn write_first(page: &mut TerminalPage<'_>, report: &Report) -> io::Result<()> {
    let notes = input_notes::of_report(report);
    let Some(first) = notes.first() else {
        return Ok(());
    };
    let number = count(notes.len(), "note", "notes");
    let text = format!("  - {number} on the inputs (all with `--all`): {first}");
    page.line(&[(Style::Attention, &text)])
}
