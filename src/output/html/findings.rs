//! The findings of each requirement, as a list that opens: the first rows as HTML, all rows as data for the script,
//! which shows a hundred at a time.

use std::io::Write;

use super::super::WriteError;
use super::super::cell::markup;
use super::super::labels::grouped;
use super::html_row::{HtmlRow, RowData};
use crate::model::phrases::count;
use crate::report::{Report, ReportedFinding, RequirementReport};

/// How many rows are shown without the script.
const ROWS_WITHOUT_SCRIPT: usize = 25;

/// The columns; the script sorts by them.
const COLUMNS: [&str; 6] = ["severity", "who", "what", "value", "action", "where"];

/// Writes a list for each requirement.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    writeln!(out, "<section id=\"findings\">\n<h2>Findings</h2>")?;
    for requirement in &report.requirements {
        let of_requirement = |entry: &&ReportedFinding| entry.requirement == requirement.id;
        let total = report.findings.iter().filter(of_requirement).count();
        if total == 0 {
            empty_list(requirement, out)?;
        } else {
            list(
                requirement,
                report.findings.iter().filter(of_requirement),
                total,
                out,
            )?;
        }
    }
    writeln!(out, "</section>")?;
    Ok(())
}

/// Writes the reason why a list is empty.
fn empty_list(requirement: &RequirementReport, out: &mut dyn Write) -> Result<(), WriteError> {
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
        grouped(total.min(ROWS_WITHOUT_SCRIPT)),
        grouped(total),
        verdict = requirement.verdict.as_str(),
    )?;
    for column in COLUMNS {
        write!(out, "<th scope=\"col\">{column}</th>")?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for entry in entries.clone().take(ROWS_WITHOUT_SCRIPT) {
        HtmlRow::of(entry).write(out)?;
    }
    writeln!(out, "</tbody></table></div>")?;
    data(entries, out)?;
    writeln!(out, "</details>")?;
    Ok(())
}

/// Returns the number of findings, with those that only the earlier report has: `12 findings, 3 only in the earlier report`.
fn counted<'a>(entries: impl Iterator<Item = &'a ReportedFinding>) -> String {
    let (there, gone): (Vec<&ReportedFinding>, Vec<&ReportedFinding>) =
        entries.partition(|e| e.status.is_there());
    let found = count(there.len(), "finding", "findings");
    match gone.len() {
        0 => found,
        gone => format!("{found}, {} only in the earlier report", grouped(gone)),
    }
}

/// Writes all rows as a data block, which browsers do not run.
fn data<'a>(
    entries: impl Iterator<Item = &'a ReportedFinding>,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    write!(out, "<script type=\"application/json\">[")?;
    let mut rows = RowData::new(out);
    for entry in entries {
        rows.write(&HtmlRow::of(entry))?;
    }
    writeln!(out, "]</script>")?;
    Ok(())
}
