//! What a person should know of the inputs → a section of the page.

use std::io;

use super::super::input_notes;
use super::super::labels::grouped;
use super::page::{Page, Style, shortened};
use crate::report::Report;

/// Columns that one remark takes at most, on several lines.
const LONGEST_REMARK: usize = 400;

/// Writes the section; nothing if everything was read and used. At most `rows` remarks are shown.
pub(super) fn write(page: &mut Page<'_>, report: &Report, rows: usize) -> io::Result<()> {
    let remarks = input_notes::of_report(report);
    let total = remarks.len();
    if total == 0 {
        return Ok(());
    }
    page.heading(Style::Strong, "inputs to look at")?;
    for remark in remarks.iter().take(rows) {
        page.paragraph("  - ", Style::Plain, &shortened(remark, LONGEST_REMARK))?;
    }
    if rows < total {
        let showing = format!(
            "showing {} of {}, the rest: in the JSON form",
            grouped(rows),
            grouped(total)
        );
        page.paragraph("  ", Style::Attention, &showing)?;
    }
    Ok(())
}
