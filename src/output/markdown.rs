//! The report → Markdown, for a mail: the verdicts with their numbers, what to send, what to do.
//!
//! Short on purpose: findings are counted, not listed, for a mail is no place to work from.

use std::io::Write;

use super::cell::{markdown, visible};
use super::labels::grouped;
use super::{Format, View, WriteError, input_notes, next_steps, summary_text};
use crate::report::{Report, RequirementReport};

/// How many remarks on the inputs are told.
const MOST_REMARKS: usize = 10;

/// What a customer is written.
pub(super) static FORMAT: Format = Format {
    name: "markdown",
    extension: "md",
    about: "verdicts, and what to send and do, for a mail",
    text: true,
    lists: false,
    write,
};

fn write(report: &Report, _: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    head(report, out)?;
    requirements(&report.requirements, out)?;
    requests(report, out)?;
    let to_do = [next_steps::to_fix(report), next_steps::to_review(report)];
    list("What to do", to_do.into_iter().flatten().collect(), out)?;
    let remarks = input_notes::first(report, MOST_REMARKS, "in the full report");
    list("Inputs to look at", remarks, out)
}

fn head(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let overall = report.overall.as_str();
    writeln!(out, "# Move to SuperOffice CRM Online: {overall}\n")?;
    writeln!(out, "{}\n", markdown(&summary_text::customer(report)))?;
    writeln!(out, "{}\n", summary_text::answer(report.overall))?;
    let compared = summary_text::compared(report);
    for text in compared.iter().chain(&summary_text::left_out(report)) {
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

/// Each statement in a block of its own, to be copied; what is good to have besides is only named.
fn requests(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let requests = next_steps::requests(report);
    if requests.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## What to send")?;
    for request in &requests.needed {
        let statement = request.statement();
        let statement = visible(&statement);
        let fence = fence(&statement);
        writeln!(out, "\n- {}\n", markdown(&request.whole_sentence()))?;
        writeln!(out, "  {fence}\n  {statement}\n  {fence}")?;
    }
    if let Some(besides) = requests.besides() {
        writeln!(out, "\n- {}", markdown(&besides))?;
    }
    Ok(())
}

/// A fence that no run of backticks in the text closes.
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
    fn a_block_ends_where_it_should() {
        assert_eq!(fence("SELECT 1"), "```");
        assert_eq!(fence("a ```` b `"), "`````");
    }
}
