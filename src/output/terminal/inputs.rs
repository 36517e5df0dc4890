//! The section with notes on the inputs.

use std::io;

use super::super::input_notes;
use super::super::labels::grouped;
use super::page::{Style, TerminalPage, shortened};
use crate::report::Report;

/// Columns that one note takes at most, on several lines.
const LONGEST_NOTE: usize = 400;

/// Writes the section with at most `most` notes; nothing if everything was read and used.
pub(super) fn write(page: &mut TerminalPage<'_>, report: &Report, most: usize) -> io::Result<()> {
    let notes = input_notes::of_report(report);
    let total = notes.len();
    if total == 0 {
        return Ok(());
    }
    page.heading(Style::Strong, input_notes::HEADING)?;
    for note in notes.iter().take(most) {
        page.paragraph("  - ", Style::Plain, &shortened(note, LONGEST_NOTE))?;
    }
    if most < total {
        let showing = format!(
            "showing {} of {}; the JSON report contains all",
            grouped(most),
            grouped(total)
        );
        page.paragraph("  ", Style::Attention, &showing)?;
    }
    Ok(())
}
