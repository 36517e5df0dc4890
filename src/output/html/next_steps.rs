//! Writes the next steps with the person who does each, and the data to send.

use std::io::Write;

use super::super::cell::markup;
use super::super::next_steps::{self, Audience, Request};
use super::super::prose::prose;
use super::super::{WriteError, input_notes};
use crate::model::phrases::count;
use crate::report::Report;

/// Number of notes on the inputs that the page shows; the list of inputs has them all.
const MOST_NOTES: usize = 12;

/// Writes the steps, unless nothing has to be done.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let steps = next_steps::steps(report, Audience::Customer);
    if steps.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section id=\"next\">\n<h2>What happens next</h2>\n<ol class=\"steps\">"
    )?;
    for step in steps {
        writeln!(
            out,
            "<li><span class=\"doer\">{}</span> <span>{}</span></li>",
            step.doer.name(),
            prose(&step.text)
        )?;
    }
    writeln!(out, "</ol>\n</section>")?;
    Ok(())
}

/// Writes which data to send, with the database statements that export it.
pub(super) fn write_requests(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let requests = next_steps::requests(report);
    if requests.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section class=\"send detail\" id=\"send\">\n<h2>{}</h2>",
        next_steps::MISSING_DATA
    )?;
    queries(&requests.needed, out)?;
    if !requests.optional.is_empty() {
        writeln!(
            out,
            "<details>\n<summary>Optional: {}</summary>",
            count(requests.optional.len(), "table", "tables")
        )?;
        queries(&requests.optional, out)?;
        writeln!(out, "</details>")?;
    }
    writeln!(out, "</section>")?;
    Ok(())
}

fn queries(requests: &[Request<'_>], out: &mut dyn Write) -> Result<(), WriteError> {
    if requests.is_empty() {
        return Ok(());
    }
    writeln!(out, "<ul>")?;
    for request in requests {
        writeln!(
            out,
            "<li>{}<pre>{}</pre></li>",
            prose(&request.sentence()),
            markup(&request.query())
        )?;
    }
    writeln!(out, "</ul>")?;
    Ok(())
}

/// Writes the first notes on the inputs, unless everything was read and used.
pub(super) fn write_notes(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let notes = input_notes::first(report, MOST_NOTES, "in the list of inputs");
    if notes.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section class=\"detail\">\n<h2>{}</h2>\n<ul>",
        input_notes::HEADING
    )?;
    for note in notes {
        writeln!(out, "<li>{}</li>", prose(&note))?;
    }
    writeln!(out, "</ul>\n</section>")?;
    Ok(())
}
