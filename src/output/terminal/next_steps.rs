//! Writes the next steps for the consultant, with the commands that print the queries for missing data.

use std::io;

use super::super::doer::Doer;
use super::super::next_steps::{self, Audience, Request, Requests};
use super::super::note_text::NoteReader;
use super::super::{Detail, View, input_notes};
use super::inputs;
use super::page::{Style, TerminalPage};
use crate::locale::{Catalogue, Message};
use crate::report::{Report, ReportSubject};

/// Maximum number of doubtful requests that the section shows by default. Such a request asks again for data that was
/// sent but cannot be relied on, for example because rows may be missing.
const MAX_DOUBTS: usize = 2;

/// Writes the section if there is missing data, a step, or a note on the inputs.
pub(super) fn write(page: &mut TerminalPage<'_>, report: &Report, view: &View) -> io::Result<()> {
    let requests = next_steps::requests(report);
    let steps = next_steps::steps(report, Audience::Consultant);
    if requests.is_empty()
        && steps.is_empty()
        && input_notes::of_report(report, NoteReader::Operator).is_empty()
    {
        return Ok(());
    }
    let catalogue = report.catalogue();
    page.heading(Style::Strong, &catalogue.fixed("next-steps"))?;
    for (number, step) in (1..).zip(&steps) {
        page.paragraph(&format!("  {number}. "), Style::Plain, &step.text)?;
        if step.doer == Doer::DatabaseAdministrator {
            needed(page, &requests, view.detail, catalogue)?;
        }
    }
    if view.detail != Detail::All {
        return inputs::write_first(page, report);
    }
    optional(page, &requests, report)?;
    for step in [explanation(report), full_list(report, view)]
        .into_iter()
        .flatten()
    {
        page.paragraph("  - ", Style::Plain, &catalogue.message(&step))?;
    }
    Ok(())
}

/// Writes the command that prints the queries for the missing data, then the first doubtful requests. With
/// `Detail::All`, writes every request with its query instead.
fn needed(
    page: &mut TerminalPage<'_>,
    requests: &Requests<'_>,
    detail: Detail,
    catalogue: &Catalogue,
) -> io::Result<()> {
    if detail == Detail::All {
        for request in &requests.needed {
            page.paragraph("     - ", Style::Plain, &request.sentence(catalogue))?;
            page.paragraph("       ", Style::Faint, &request.query())?;
        }
        return Ok(());
    }
    let command = format!("analyze queries --only {}", names(&requests.needed));
    page.paragraph("     ", Style::Faint, &command)?;
    let doubtful = requests.needed.iter().filter(|each| each.is_doubtful());
    for request in doubtful.take(MAX_DOUBTS) {
        page.paragraph("     - ", Style::Plain, &request.sentence(catalogue))?;
    }
    Ok(())
}

/// Writes the optional tables, and the command that prints their queries.
fn optional(
    page: &mut TerminalPage<'_>,
    requests: &Requests<'_>,
    report: &Report,
) -> io::Result<()> {
    let Some(tables) = requests.optional_tables(report) else {
        return Ok(());
    };
    page.paragraph("  - ", Style::Plain, &tables)?;
    let names = requests.optional_requirements().join(",");
    let command = format!("analyze queries --only {names}");
    page.paragraph("    ", Style::Faint, &command)
}

/// Returns the ids of the requirements that need the data, without duplicates: `database-model,documents`.
fn names(requests: &[Request<'_>]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for name in requests.iter().flat_map(Request::requirements) {
        if !names.contains(name) {
            names.push(name);
        }
    }
    names.join(",")
}

/// Returns a text with the command that explains the first failing requirement, or `None` if no requirement fails.
fn explanation(report: &Report) -> Option<Message> {
    let first = report.requirements.iter().find(|r| r.fails > 0)?;
    Some(Message::new("terminal-explain").with("requirement", first.id))
}

/// Returns a text that says where the full fix list is, or which option writes it. Returns `None` if the report has
/// no findings for a fix list.
fn full_list(report: &Report, view: &View) -> Option<Message> {
    next_steps::has_fix_list(report).then(|| match (&view.full_list, report.subject) {
        (Some(file), _) => Message::new("terminal-full-list").with("file", file),
        (None, ReportSubject::Addresses) => Message::new("terminal-write-addresses"),
        (None, ReportSubject::Migration) => Message::new("terminal-write-list"),
    })
}
