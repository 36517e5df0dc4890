//! The findings of each requirement → a list that opens: the first rows at once, all of them for the
//! script, which shows them by hundreds.

use std::io::Write;

use super::super::WriteError;
use super::super::cell::markup;
use super::super::labels::grouped;
use super::row::{Compact, HtmlRow};
use crate::model::evidence::count;
use crate::report::{Report, ReportedFinding, RequirementReport};

/// How many rows are there without the script.
const FIRST: usize = 25;

/// The columns; the script sorts by them.
const COLUMNS: [&str; 6] = ["severity", "who", "what", "value", "to do", "where"];

/// Writes a list for each requirement.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    writeln!(out, "<section id=\"findings\">\n<h2>Findings</h2>")?;
    for requirement in &report.requirements {
        let own = |entry: &&ReportedFinding| entry.requirement == requirement.id;
        let total = report.findings.iter().filter(own).count();
        if total == 0 {
            nothing(requirement, out)?;
        } else {
            list(requirement, report.findings.iter().filter(own), total, out)?;
        }
    }
    writeln!(out, "</section>")?;
    Ok(())
}

/// An empty list says why it is empty.
fn nothing(requirement: &RequirementReport, out: &mut dyn Write) -> Result<(), WriteError> {
    writeln!(
        out,
        "<p class=\"none\" id=\"list-{id}\"><b>{id}</b>: {} <span class=\"verdict {verdict}\">{verdict}</span>, \
         nothing listed. {}</p>",
        markup(requirement.title),
        markup(&requirement.reason),
        id = requirement.id,
        verdict = requirement.verdict.as_str(),
    )?;
    Ok(())
}

fn list<'a>(
    requirement: &RequirementReport,
    entries: impl Iterator<Item = &'a ReportedFinding> + Clone,
    total: usize,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let id = requirement.id;
    write!(
        out,
        "<details class=\"list\" id=\"list-{id}\">\n<summary><b>{id}</b>: {} \
         <span class=\"verdict {verdict}\">{verdict}</span>, {}</summary>\n\
         <p class=\"showing\">showing {} of {}</p>\n\
         <div class=\"scroll\" role=\"region\" aria-label=\"Findings of {id}\" tabindex=\"0\">\n\
         <table>\n<thead><tr>",
        markup(requirement.title),
        counted(entries.clone()),
        grouped(total.min(FIRST)),
        grouped(total),
        verdict = requirement.verdict.as_str(),
    )?;
    for column in COLUMNS {
        write!(out, "<th scope=\"col\">{column}</th>")?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for entry in entries.clone().take(FIRST) {
        HtmlRow::of(entry).write(out)?;
    }
    writeln!(out, "</tbody></table></div>")?;
    data(entries, out)?;
    writeln!(out, "</details>")?;
    Ok(())
}

/// `12 findings`; those that only an earlier report has are told apart.
fn counted<'a>(entries: impl Iterator<Item = &'a ReportedFinding>) -> String {
    let (there, gone): (Vec<&ReportedFinding>, Vec<&ReportedFinding>) =
        entries.partition(|e| e.status.is_there());
    let found = count(there.len(), "finding", "findings");
    match gone.len() {
        0 => found,
        gone => format!("{found}, and {} of the earlier report only", grouped(gone)),
    }
}

/// All rows; a block of data, which no browser runs.
fn data<'a>(
    entries: impl Iterator<Item = &'a ReportedFinding>,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    write!(out, "<script type=\"application/json\">[")?;
    let mut rows = Compact::new(out);
    for entry in entries {
        rows.write(&HtmlRow::of(entry))?;
    }
    writeln!(out, "]</script>")?;
    Ok(())
}
