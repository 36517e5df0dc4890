//! Writes one collapsible list of findings for each requirement. The first rows are written as HTML. All rows are
//! written as data for the script, which shows a hundred at a time. The texts of the rules follow each list.

use std::io::{self, Write};

use super::super::WriteError;
use super::super::cell::{HtmlEscaped, markup};
use super::super::labels::{grouped, title};
use super::html_row::{HtmlRow, RowData};
use super::requirements::badge;
use super::rule_help;
use crate::locale::Language;
use crate::model::finding::RuleInfo;
use crate::model::verdict::Verdict;
use crate::report::{Report, ReportedFinding, RequirementReport};

/// Number of rows that the page shows if its script does not run.
const ROWS_WITHOUT_SCRIPT: usize = 25;

/// The titles of the columns.
const COLUMNS: [&str; 6] = ["result", "who", "what is wrong", "value", "to do", "where"];

/// Writes one list of findings for each requirement.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    writeln!(
        out,
        "<section id=\"findings\" class=\"detail\">\n<h2>Findings</h2>\n<noscript><p class=\"showing\">The first {ROWS_WITHOUT_SCRIPT} \
         rows of each list. With JavaScript, all can be searched and filtered.</p></noscript>"
    )?;
    let mut titles: Vec<&'static RuleInfo> = Vec::new();
    for requirement in &report.requirements {
        let of_requirement = |entry: &&ReportedFinding| entry.requirement == requirement.id;
        let own = report.findings.iter().filter(of_requirement);
        let found = ListCounts::of(own.clone());
        if found.total == 0 {
            empty_list(requirement, out)?;
        } else {
            list(requirement, own, &found, out)?;
        }
        titles.extend(found.rules);
    }
    writeln!(out, "</section>")?;
    rule_titles(&titles, out)
}

/// The numbers of findings in one list, and its rules in the order of their first findings.
#[derive(Default)]
struct ListCounts {
    total: usize,
    /// Number of findings that only the earlier report has.
    gone: usize,
    rules: Vec<&'static RuleInfo>,
}

impl ListCounts {
    fn of<'a>(entries: impl Iterator<Item = &'a ReportedFinding>) -> Self {
        let mut counts = Self::default();
        for entry in entries {
            counts.total += 1;
            counts.gone += usize::from(!entry.status.is_there());
            let rule = entry.finding.rule;
            // Compares with the last rule first, because findings are usually in the order of their rules.
            if counts.rules.last().is_none_or(|last| last.id != rule.id)
                && counts.rules.iter().all(|known| known.id != rule.id)
            {
                counts.rules.push(rule);
            }
        }
        counts
    }
}

/// Writes a line that says why a requirement has no list of findings.
fn empty_list(requirement: &RequirementReport, out: &mut dyn Write) -> Result<(), WriteError> {
    let why = match requirement.verdict {
        Verdict::Unknown => "Not checked, because data is missing.",
        Verdict::NotApplicable => "Does not apply.",
        Verdict::Pass | Verdict::Review | Verdict::Fail => "No findings.",
    };
    writeln!(
        out,
        "<p class=\"none\" id=\"list-{id}\">{badge} <b>{title}</b> <small>{id}</small> <span>{why}</span></p>",
        id = requirement.id,
        badge = badge(requirement.verdict),
        title = markup(&title(&requirement.title(Language::English))),
    )?;
    Ok(())
}

fn list<'a>(
    requirement: &RequirementReport,
    entries: impl Iterator<Item = &'a ReportedFinding> + Clone,
    found: &ListCounts,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let id = requirement.id;
    let title = title(&requirement.title(Language::English));
    write!(
        out,
        "<details class=\"list\" id=\"list-{id}\">\n<summary>{badge} <b>{title}</b> <small>{id}</small> \
         <span class=\"counts\">{counts}</span></summary>\n<p class=\"showing\">showing {shown} of {total}</p>\n\
         <table class=\"cards findings\" role=\"table\" aria-label=\"{title}: findings\">\n\
         <thead role=\"rowgroup\"><tr role=\"row\">",
        badge = badge(requirement.verdict),
        title = markup(&title),
        counts = counted(requirement, found),
        shown = grouped(found.total.min(ROWS_WITHOUT_SCRIPT)),
        total = grouped(found.total),
    )?;
    for column in COLUMNS {
        write!(out, "<th scope=\"col\" role=\"columnheader\">{column}</th>")?;
    }
    writeln!(out, "</tr></thead>\n<tbody role=\"rowgroup\">")?;
    for entry in entries.clone().take(ROWS_WITHOUT_SCRIPT) {
        HtmlRow::of(entry).write(out)?;
    }
    writeln!(out, "</tbody></table>")?;
    rule_help::write(id, &found.rules, out)?;
    data(entries, out)?;
    writeln!(out, "</details>")?;
    Ok(())
}

/// Returns the numbers of findings by result, which add up to the number of rows: `13 to fix, 7 to check, 3
/// information`.
fn counted(requirement: &RequirementReport, found: &ListCounts) -> String {
    let numbers = [
        (requirement.fails, "to fix"),
        (requirement.reviews, "to check"),
        (requirement.accepted, "accepted"),
        (requirement.infos, "information"),
        (found.gone, "only in the earlier report"),
    ];
    let parts = numbers.into_iter().filter(|(number, _)| *number > 0);
    let parts = parts.map(|(number, what)| format!("{} {what}", grouped(number)));
    parts.collect::<Vec<_>>().join(", ")
}

/// Writes all rows in a `script` element of type JSON, which browsers do not execute.
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

/// Writes a JSON object with the title of each rule by its id, for the script.
fn rule_titles(rules: &[&'static RuleInfo], out: &mut dyn Write) -> Result<(), WriteError> {
    let titles: serde_json::Map<String, serde_json::Value> = rules
        .iter()
        .map(|rule| {
            (
                rule.id.to_owned(),
                title(&rule.title(Language::English)).into(),
            )
        })
        .collect();
    write!(out, "<script type=\"application/json\" id=\"rule-titles\">")?;
    serde_json::to_writer(HtmlEscaped(out), &titles).map_err(io::Error::from)?;
    writeln!(out, "</script>")?;
    Ok(())
}
