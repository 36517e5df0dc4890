//! The account of the inputs → what a person should know of it: files that were not used, rows that
//! were set aside, and warnings.

use std::io;

use super::super::wording;
use super::page::{Page, Style, grouped, shortened};
use crate::report::{InputReport, Report};

/// Columns that one remark takes at most, on several lines.
const LONGEST_REMARK: usize = 400;

/// Writes the section; nothing if everything was read and used. At most `rows` remarks are shown.
pub(super) fn write(page: &mut Page<'_>, report: &Report, rows: usize) -> io::Result<()> {
    let unused = report.inputs.iter().filter_map(unused);
    let set_aside = report.inputs.iter().filter_map(set_aside);
    let warnings = report.warnings().map(wording::note);
    let remarks: Vec<String> = unused.chain(set_aside).chain(warnings).collect();
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
        wording::rows(first),
        wording::reason(first.reason),
        first.detail,
    ))
}
