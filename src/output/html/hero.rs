//! Writes the head of the page: the customer, the verdict, the main numbers, and what changed since the earlier report.

use std::io::Write;

use super::super::cell::markup;
use super::super::labels::{self, grouped};
use super::super::{WriteError, summary_text};
use super::bar::{BarSegment, stacked};
use crate::model::verdict::Verdict;
use crate::report::Report;

/// Writes the head of the page.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let company = report.customer.company.as_deref();
    write!(
        out,
        "<header class=\"hero {verdict}\">\n<p class=\"eyebrow\">Migration to SuperOffice CRM Online</p>\n\
         <h1>{}</h1>\n<p class=\"meta\">{}</p>\n\
         <div class=\"answer\"><span class=\"mark\" aria-hidden=\"true\"></span><div>\
         <p class=\"words\">{}</p><p>{}</p></div></div>\n",
        markup(company.unwrap_or("Customer not named in the exports")),
        markup(&about(report)),
        summary_text::verdict_words(report),
        markup(&labels::title(&summary_text::details(report))),
        verdict = report.overall.as_str(),
    )?;
    if let Some(text) = summary_text::not_requested(report) {
        writeln!(out, "<p class=\"meta\">{}</p>", markup(&text))?;
    }
    writeln!(out, "</header>\n<main>")?;
    numbers(report, out)?;
    charts(report, out)
}

/// Returns the serial number, the day of the data and the remarks on the report, separated by dots.
fn about(report: &Report) -> String {
    let serial = report.customer.serial.as_deref();
    let serial = serial.map(|serial| format!("Serial number {serial}"));
    let day = summary_text::data_day(report);
    let remarks = summary_text::context(report)
        .into_iter()
        .chain(summary_text::configuration(report));
    let remarks = remarks.map(|text| text.trim_end_matches('.').to_owned());
    let parts: Vec<String> = serial.into_iter().chain(day).chain(remarks).collect();
    parts.join(" · ")
}

/// Writes the numbers of findings, of unchecked requirements and of users without findings, each in a box.
fn numbers(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let users = report.user_progress();
    let unknown = report.requirements.iter();
    let unknown = unknown
        .filter(|each| each.verdict == Verdict::Unknown)
        .count();
    let accepted: usize = report.requirements.iter().map(|each| each.accepted).sum();
    writeln!(out, "<dl class=\"numbers\">")?;
    let fails = grouped(report.fails());
    tile(out, "fail", "To fix", &fails, "block the migration")?;
    let reviews = grouped(report.reviews());
    tile(out, "review", "To check", &reviews, "do not block")?;
    let unknown = grouped(unknown);
    tile(
        out,
        "unknown",
        "Not checked",
        &unknown,
        "requirements without data",
    )?;
    if accepted > 0 {
        let accepted = grouped(accepted);
        tile(out, "accepted", "Accepted", &accepted, "stay as they are")?;
    }
    if users.total() > 0 {
        let clear = grouped(users.clear);
        let of = format!("of {} users have no finding", grouped(users.total()));
        tile(out, "pass", "Users ready", &clear, &of)?;
    }
    writeln!(out, "</dl>")?;
    Ok(())
}

fn tile(
    out: &mut dyn Write,
    class: &str,
    term: &str,
    number: &str,
    about: &str,
) -> Result<(), WriteError> {
    writeln!(
        out,
        "<div class=\"tile {class}\"><dt>{term}</dt><dd><b>{number}</b> <span>{about}</span></dd></div>"
    )?;
    Ok(())
}

/// Writes one bar each for the requirements, the users and the comparison with the earlier report.
fn charts(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    writeln!(out, "<div class=\"stacks\">")?;
    let segment = |class, name, number| BarSegment {
        class,
        name,
        number,
    };
    let verdicts = summary_text::counts(report)
        .map(|(verdict, number)| segment(verdict.as_str(), verdict_name(verdict), number));
    let heading = format!("{} requirements", grouped(report.requirements.len()));
    out.write_all(stacked(&heading, &verdicts).as_bytes())?;
    let users = report.user_progress();
    if users.total() > 0 {
        let heading = format!("{} users in scope", grouped(users.total()));
        let segments = [
            segment("fail", "with something to fix", users.blocked),
            segment("review", "with something to check", users.to_check),
            segment("pass", "without findings", users.clear),
        ];
        out.write_all(stacked(&heading, &segments).as_bytes())?;
    }
    if let Some(progress) = report.progress() {
        let segments = [
            segment("pass", "fixed", progress.fixed),
            segment("review", "still open", progress.open),
            segment("fail", "new", progress.new),
            segment("unknown", "not checked again", progress.unchecked),
        ];
        out.write_all(stacked("Findings since the earlier report", &segments).as_bytes())?;
    }
    writeln!(out, "</div>")?;
    Ok(())
}

/// Returns the words that the page shows for a verdict.
pub(super) fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Fail => "to fix",
        Verdict::Unknown => "not checked",
        Verdict::Review => "to check",
        Verdict::Pass => "passed",
        Verdict::NotApplicable => "not applicable",
    }
}
