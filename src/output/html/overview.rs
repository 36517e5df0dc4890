//! The head of the page: the answer, the requirements with their numbers, and the next steps.

use std::io::Write;

use super::super::cell::markup;
use super::super::labels::grouped;
use super::super::next_steps::Request;
use super::super::{WriteError, input_notes, next_steps, summary_text};
use super::bar::bar;
use crate::model::phrases::count;
use crate::report::{Report, RequirementReport};

/// How many notes on the inputs are shown before the list of inputs.
const MOST_NOTES: usize = 12;

/// Writes everything before the first list.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    answer(report, out)?;
    requirements(report, out)?;
    list("Next steps", next_steps::actions(report), out)?;
    requests(report, out)?;
    let notes = input_notes::first(report, MOST_NOTES, "in the list of inputs");
    list(input_notes::HEADING, notes, out)
}

fn answer(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let company = report.customer.company.as_deref();
    let segments = summary_text::counts(report).map(|(verdict, number)| (verdict.as_str(), number));
    write!(
        out,
        "<header>\n<p>Migration to SuperOffice CRM Online</p>\n<h1>{}</h1>\n\
         <p class=\"answer {verdict}\"><strong>{verdict}</strong> {}</p>\n<p>{}</p>\n<p>Requirements: {}</p>\n{}\n",
        markup(company.unwrap_or("Customer not named in the exports")),
        markup(&summary_text::answer(report)),
        markup(&summary_text::customer(report)),
        summary_text::counts_line(report),
        bar(&segments, report.requirements.len()),
        verdict = report.overall.as_str(),
    )?;
    let context = summary_text::context(report);
    for text in context.iter().chain(&summary_text::not_requested(report)) {
        writeln!(out, "<p>{}</p>", markup(text))?;
    }
    writeln!(out, "</header>\n<main>")?;
    Ok(())
}

fn requirements(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    write!(
        out,
        "<section>\n<h2>Requirements</h2>\n<div class=\"scroll\" role=\"region\" aria-label=\"Requirements\" \
         tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">requirement</th><th scope=\"col\">verdict</th>\
         <th scope=\"col\" class=\"number\">checked</th><th scope=\"col\" class=\"number\">fail</th>\
         <th scope=\"col\" class=\"number\">review</th><th scope=\"col\" class=\"number\">accepted</th>\
         <td class=\"wide\"></td><th scope=\"col\">why</th></tr></thead>\n<tbody>\n"
    )?;
    let numbers = report.requirements.iter();
    let most = numbers.map(|r| r.fails + r.reviews + r.accepted).max();
    for requirement in &report.requirements {
        requirement_row(requirement, most.unwrap_or_default(), out)?;
    }
    writeln!(out, "</tbody></table></div>\n</section>")?;
    Ok(())
}

fn requirement_row(
    requirement: &RequirementReport,
    most: usize,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let segments = [
        ("fail", requirement.fails),
        ("review", requirement.reviews),
        ("accepted", requirement.accepted),
    ];
    writeln!(
        out,
        "<tr><th scope=\"row\"><a href=\"#list-{id}\">{id}</a><br>{title}</th>\
         <td class=\"verdict {verdict}\">{verdict}</td><td class=\"number\">{}</td><td class=\"number\">{}</td>\
         <td class=\"number\">{}</td><td class=\"number\">{}</td><td class=\"wide\">{}</td><td>{}</td></tr>",
        grouped(requirement.checked),
        grouped(requirement.fails),
        grouped(requirement.reviews),
        grouped(requirement.accepted),
        bar(&segments, most),
        prose(&requirement.reason),
        id = requirement.id,
        title = markup(requirement.title),
        verdict = requirement.verdict.as_str(),
    )?;
    Ok(())
}

fn requests(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let requests = next_steps::requests(report);
    if requests.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section class=\"send\">\n<h2>{}</h2>",
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

fn list(heading: &str, texts: Vec<String>, out: &mut dyn Write) -> Result<(), WriteError> {
    if texts.is_empty() {
        return Ok(());
    }
    writeln!(out, "<section>\n<h2>{heading}</h2>\n<ul>")?;
    for text in texts {
        writeln!(out, "<li>{}</li>", prose(&text))?;
    }
    writeln!(out, "</ul>\n</section>")?;
    Ok(())
}

/// Returns a text with the parts in backticks as code. Backticks that do not pair are the customer's, so such a text is
/// shown unchanged.
fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return markup(text).into_owned();
    }
    let shown = parts
        .iter()
        .enumerate()
        .map(|(index, part)| match index % 2 {
            0 => markup(part).into_owned(),
            _ => format!("<code>{}</code>", markup(part)),
        });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn names_in_backticks_are_code_and_markup_stays_text() {
        assert_eq!(
            prose("`area` and `<b>` were not sent"),
            "<code>area</code> and <code>&lt;b&gt;</code> were not sent"
        );
        assert_eq!(prose("one ` is <i>"), "one ` is &lt;i&gt;");
    }
}
