//! Writes three sections: the next steps with the person who carries out each step, the data to send, and the first
//! notes on the inputs.

use std::io::Write;

use super::super::cell::markup;
use super::super::doer::Doer;
use super::super::next_steps::{self, Audience, Request};
use super::super::text_to_html::prose;
use super::super::{WriteError, input_notes};
use crate::locale::{Catalogue, Message};
use crate::report::Report;

/// The section of notes on the inputs shows at most this many notes. The list of inputs contains all notes on single
/// inputs.
const MAX_NOTES: usize = 12;

/// Writes the section with the steps, if the report has any.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let steps = next_steps::steps(report, Audience::Customer);
    if steps.is_empty() {
        return Ok(());
    }
    let catalogue = report.catalogue();
    writeln!(
        out,
        "<section id=\"next\">\n<h2>{}</h2>\n<ol class=\"steps\">",
        markup(&catalogue.fixed("page-steps"))
    )?;
    for step in steps {
        let link = match step.doer {
            Doer::DatabaseAdministrator => what_to_send(catalogue),
            _ => String::new(),
        };
        writeln!(
            out,
            "<li><span class=\"doer\">{}</span> <span>{}{link}</span></li>",
            markup(&catalogue.message(&step.doer.name())),
            prose(&step.text)
        )?;
    }
    writeln!(out, "</ol>\n</section>")?;
    Ok(())
}

/// Returns the link to the section that lists which data to send.
pub(super) fn what_to_send(catalogue: &Catalogue) -> String {
    let text = catalogue.fixed("page-what-to-send");
    format!(" <a href=\"#send\">{}</a>", markup(&text))
}

/// Writes which data to send, with the database statements that export it.
pub(super) fn write_requests(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let catalogue = report.catalogue();
    let requests = next_steps::requests(report);
    if requests.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section class=\"send detail\" id=\"send\">\n<h2>{}</h2>",
        markup(&catalogue.fixed("missing-data"))
    )?;
    queries(&requests.needed, catalogue, out)?;
    if !requests.optional.is_empty() {
        let optional = Message::new("page-optional").with("number", requests.optional.len());
        writeln!(
            out,
            "<details>\n<summary>{}</summary>",
            markup(&catalogue.message(&optional))
        )?;
        queries(&requests.optional, catalogue, out)?;
        writeln!(out, "</details>")?;
    }
    writeln!(out, "</section>")?;
    Ok(())
}

fn queries(
    requests: &[Request<'_>],
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    if requests.is_empty() {
        return Ok(());
    }
    writeln!(out, "<ul>")?;
    for request in requests {
        writeln!(
            out,
            "<li>{}<pre>{}</pre></li>",
            prose(&request.sentence(catalogue)),
            markup(&request.query())
        )?;
    }
    writeln!(out, "</ul>")?;
    Ok(())
}

/// Writes the section with the first notes on the inputs, if the report has any.
pub(super) fn write_notes(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let notes = input_notes::first(report, MAX_NOTES);
    if notes.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section class=\"detail\">\n<h2>{}</h2>\n<ul>",
        markup(&report.catalogue().fixed("check-inputs"))
    )?;
    for note in notes {
        writeln!(out, "<li>{}</li>", prose(&note))?;
    }
    writeln!(out, "</ul>\n</section>")?;
    Ok(())
}
