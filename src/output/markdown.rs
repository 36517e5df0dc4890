//! The Markdown format, for a mail to the customer: verdicts, numbers of findings, data to send, and next steps.
//!
//! Findings are only counted and not listed, so that the mail is short.

use std::io::Write;

use super::cell::{markdown, visible};
use super::labels::grouped;
use super::{Format, View, WriteError, input_notes, next_steps, summary_text};
use crate::report::{Report, RequirementReport};

/// Maximum number of notes on the inputs.
const MOST_NOTES: usize = 10;

/// A mail to the customer in Markdown.
pub(super) static FORMAT: Format = Format {
    name: "markdown",
    extension: "md",
    about: "verdicts, and what to send and do, for a mail",
    text: true,
    all_findings: false,
    streams: false,
    write,
    write_portfolio: None,
};

fn write(report: &Report, _: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    head(report, out)?;
    requirements(&report.requirements, out)?;
    requests(report, out)?;
    list("Next steps", next_steps::actions(report), out)?;
    let notes = input_notes::first(report, MOST_NOTES, "in the full report");
    list(input_notes::HEADING, notes, out)
}

fn head(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let overall = report.overall.as_str();
    writeln!(out, "# Migration to SuperOffice CRM Online: {overall}\n")?;
    writeln!(out, "{}\n", markdown(&summary_text::customer(report)))?;
    writeln!(out, "{}\n", markdown(&summary_text::answer(report)))?;
    let context = summary_text::context(report);
    for text in context.iter().chain(&summary_text::not_requested(report)) {
        writeln!(out, "{}\n", markdown(text))?;
    }
    Ok(())
}

fn requirements(requirements: &[RequirementReport], out: &mut dyn Write) -> Result<(), WriteError> {
    writeln!(out, "| requirement | verdict | fail | review | why |")?;
    writeln!(out, "| --- | --- | ---: | ---: | --- |")?;
    for requirement in requirements {
        writeln!(
            out,
            "| {}: {} | {} | {} | {} | {} |",
            requirement.id,
            markdown(requirement.title),
            requirement.verdict.as_str(),
            grouped(requirement.fails),
            grouped(requirement.reviews),
            markdown(&requirement.reason),
        )?;
    }
    Ok(())
}

/// Writes each query in a separate code block, from which it can be copied. Optional tables are only named.
fn requests(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let requests = next_steps::requests(report);
    if requests.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## {}", next_steps::MISSING_DATA)?;
    for request in &requests.needed {
        let query = request.query();
        let query = visible(&query);
        let fence = fence(&query);
        writeln!(out, "\n- {}\n", markdown(&request.sentence()))?;
        writeln!(out, "  {fence}\n  {query}\n  {fence}")?;
    }
    if let Some(optional) = requests.optional_tables() {
        writeln!(out, "\n- {}", markdown(&optional))?;
    }
    Ok(())
}

/// Returns a code fence that is longer than every run of backticks in the text.
fn fence(text: &str) -> String {
    let runs = text.split(|c| c != '`').map(str::len);
    "`".repeat(runs.max().unwrap_or_default().max(2) + 1)
}

fn list(heading: &str, texts: Vec<String>, out: &mut dyn Write) -> Result<(), WriteError> {
    if texts.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## {heading}\n")?;
    for text in texts {
        writeln!(out, "- {}", markdown(&text))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::fence;

    #[test]
    fn backticks_in_a_query_do_not_end_its_block() {
        assert_eq!(fence("SELECT 1"), "```");
        assert_eq!(fence("a ```` b `"), "`````");
    }
}
