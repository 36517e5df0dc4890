//! The next steps → the last section of the page.

use std::io;

use super::super::{View, next_steps};
use super::page::{Page, Style};
use crate::report::Report;

/// Writes the section; nothing if there is nothing to do.
pub(super) fn write(page: &mut Page<'_>, report: &Report, view: &View) -> io::Result<()> {
    let requests = next_steps::requests(report);
    let to_do = [
        to_fix(report),
        next_steps::to_review(report),
        as_file(report, view),
    ];
    let to_do: Vec<String> = to_do.into_iter().flatten().collect();
    if requests.is_empty() && to_do.is_empty() {
        return Ok(());
    }
    page.heading(Style::Strong, "next steps")?;
    if !requests.is_empty() {
        page.paragraph("  - ", Style::Plain, "send what is lacking:")?;
    }
    for request in &requests.needed {
        page.paragraph("    - ", Style::Plain, &request.whole_sentence())?;
        page.paragraph("      ", Style::Faint, &request.statement())?;
    }
    if let Some(besides) = requests.besides() {
        page.paragraph("    - ", Style::Plain, &besides)?;
    }
    for step in to_do {
        page.paragraph("  - ", Style::Plain, &step)?;
    }
    Ok(())
}

/// What to fix, and which command tells how.
fn to_fix(report: &Report) -> Option<String> {
    let fix = next_steps::to_fix(report)?;
    let first = report.requirements.iter().find(|r| r.fails > 0)?;
    Some(format!("{fix}; `analyze explain {}` tells how", first.id))
}

/// Where the whole fix list is, or how it is got.
fn as_file(report: &Report, view: &View) -> Option<String> {
    next_steps::any_listed(report).then(|| match &view.more {
        Some(place) => format!("work through the whole fix list: {place}"),
        None => {
            "get the whole fix list as a file: `--output fixes.xlsx`, or `--output fixes/` for one \
                 CSV file for each requirement"
                .to_owned()
        }
    })
}
