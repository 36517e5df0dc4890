//! The last section: the next steps.

use std::io;

use super::super::{View, next_steps};
use super::page::{Style, TerminalPage};
use crate::report::Report;

/// Writes the section; nothing if there is nothing to do.
pub(super) fn write(page: &mut TerminalPage<'_>, report: &Report, view: &View) -> io::Result<()> {
    let requests = next_steps::requests(report);
    let actions = next_steps::actions(report);
    if requests.is_empty() && actions.is_empty() {
        return Ok(());
    }
    page.heading(Style::Strong, "Next steps")?;
    if !requests.is_empty() {
        page.paragraph("  - ", Style::Plain, next_steps::MISSING_DATA)?;
    }
    for request in &requests.needed {
        page.paragraph("    - ", Style::Plain, &request.sentence())?;
        page.paragraph("      ", Style::Faint, &request.query())?;
    }
    if let Some(optional) = requests.optional_tables() {
        page.paragraph("    - ", Style::Plain, &optional)?;
        let names = requests.optional_requirements().join(",");
        let command = format!("analyze queries --only {names}");
        page.paragraph("      ", Style::Faint, &command)?;
    }
    for action in actions {
        page.paragraph("  - ", Style::Plain, &action)?;
    }
    for step in [explanation(report), full_list(report, view)]
        .into_iter()
        .flatten()
    {
        page.paragraph("  - ", Style::Plain, &step)?;
    }
    Ok(())
}

/// Returns the command that explains the first requirement that fails.
fn explanation(report: &Report) -> Option<String> {
    let first = report.requirements.iter().find(|r| r.fails > 0)?;
    Some(format!(
        "`analyze explain {}` explains how to fix it",
        first.id
    ))
}

/// Returns where the full fix list is, or how to get it.
fn full_list(report: &Report, view: &View) -> Option<String> {
    next_steps::has_fix_list(report).then(|| match &view.full_list {
        Some(file) => format!("Full fix list: {file}"),
        None => "For the full fix list, add `--output fixes.xlsx`, or `--output fixes/` for one CSV file per \
                 requirement"
            .to_owned(),
    })
}
