//! The report as a whole → the head of the page: the answer, the requirements with their numbers, and
//! what to do next.

use std::io::Write;

use super::super::cell::markup;
use super::super::labels::grouped;
use super::super::next_steps::Request;
use super::super::{WriteError, input_notes, next_steps, summary_text};
use super::bar::bar;
use crate::model::evidence::count;
use crate::report::{Report, RequirementReport};

/// How many remarks on the inputs are told before the list of inputs.
const MOST_REMARKS: usize = 12;

/// Writes everything before the first list.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    answer(report, out)?;
    requirements(report, out)?;
    let to_do = [next_steps::to_fix(report), next_steps::to_review(report)];
    list("Next steps", to_do.into_iter().flatten().collect(), out)?;
    requests(report, out)?;
    let remarks = input_notes::first(report, MOST_REMARKS, "in the list of inputs");
    list("Inputs to look at", remarks, out)
}

fn answer(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let company = report.customer.company.as_deref();
    let parts = summary_text::counts(report).map(|(verdict, number)| (verdict.as_str(), number));
    write!(
        out,
        "<header>\n<p>Move to SuperOffice CRM Online</p>\n<h1>{}</h1>\n\
         <p class=\"answer {word}\"><strong>{word}</strong> {}</p>\n<p>{}</p>\n<p>Requirements: {}</p>\n{}\n",
        markup(company.unwrap_or("A customer who is not named in the exports")),
        summary_text::answer(report.overall),
        markup(&summary_text::customer(report)),
        summary_text::tally(report),
        bar(&parts, report.requirements.len()),
        word = report.overall.as_str(),
    )?;
    let compared = summary_text::compared(report);
    for text in compared.iter().chain(&summary_text::left_out(report)) {
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
        one(requirement, most.unwrap_or_default(), out)?;
    }
    writeln!(out, "</tbody></table></div>\n</section>")?;
    Ok(())
}

fn one(
    requirement: &RequirementReport,
    most: usize,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let parts = [
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
        bar(&parts, most),
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
    writeln!(out, "<section class=\"send\">\n<h2>What to send</h2>")?;
    statements(&requests.needed, out)?;
    if !requests.advised.is_empty() {
        writeln!(
            out,
            "<details>\n<summary>Good to have besides: {}</summary>",
            count(requests.advised.len(), "table", "tables")
        )?;
        statements(&requests.advised, out)?;
        writeln!(out, "</details>")?;
    }
    writeln!(out, "</section>")?;
    Ok(())
}

fn statements(requests: &[Request<'_>], out: &mut dyn Write) -> Result<(), WriteError> {
    if requests.is_empty() {
        return Ok(());
    }
    writeln!(out, "<ul>")?;
    for request in requests {
        writeln!(
            out,
            "<li>{}<pre>{}</pre></li>",
            prose(&request.whole_sentence()),
            markup(&request.statement())
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

/// Returns a sentence of ours for the page, what stands in backticks as code; a text whose backticks do not
/// pair holds the customer's own and is shown as it is.
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
