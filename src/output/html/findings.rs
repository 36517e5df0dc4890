//! Writes a collapsible list for each requirement with findings. The first rows are written as HTML. All rows are
//! written as data for the script, which shows a hundred rows at a time. Each list ends with explanations of its rules.

use std::io::{self, Write};

use super::super::WriteError;
use super::super::cell::{HtmlEscaped, markup};
use super::super::labels::{is_kept, requirement_title, rule_title};
use super::html_row::{HtmlRow, RowData};
use super::requirements::badge;
use super::{page_words, rule_help};
use crate::locale::{Catalogue, Message};
use crate::model::finding::{RuleInfo, Severity};
use crate::model::verdict::Verdict;
use crate::report::{Report, ReportedFinding, RequirementReport};

/// Number of rows that the page shows if its script does not run.
const ROWS_WITHOUT_SCRIPT: usize = 25;

/// The ids of the messages with the titles of the columns.
const COLUMNS: [&str; 5] = [
    "column-result",
    "column-who",
    "column-what-is-wrong",
    "column-value",
    "column-to-do",
];

/// Writes a list of findings for each requirement, or a line that says why the requirement has no list.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let catalogue = report.catalogue();
    let no_script = Message::new("page-no-script").with("number", ROWS_WITHOUT_SCRIPT);
    writeln!(
        out,
        "<section id=\"findings\" class=\"detail\">\n<h2>{}</h2>\n<noscript><p class=\"showing\">{}</p></noscript>",
        markup(&catalogue.fixed("page-findings")),
        markup(&catalogue.message(&no_script)),
    )?;
    if report
        .findings
        .iter()
        .any(|entry| entry.finding.suggestion.is_some())
    {
        let legend = catalogue.fixed("page-safe-legend");
        writeln!(out, "<p class=\"showing\">{}</p>", markup(&legend))?;
    }
    let mut titles: Vec<&'static RuleInfo> = Vec::new();
    for requirement in &report.requirements {
        let of_requirement = |entry: &&ReportedFinding| entry.requirement == requirement.id;
        let own = report.findings.iter().filter(of_requirement);
        let found = ListCounts::of(own.clone());
        if found.total == 0 {
            empty_list(requirement, catalogue, out)?;
        } else {
            list(requirement, own, &found, catalogue, out)?;
        }
        titles.extend(found.rules);
    }
    writeln!(out, "</section>")?;
    page_words::write(catalogue, out)?;
    rule_titles(&titles, catalogue, out)
}

/// The numbers of findings of several kinds in one list, and the rules in the order in which the list first names them.
#[derive(Default)]
struct ListCounts {
    total: usize,
    /// Number of findings that are only in the earlier report.
    gone: usize,
    /// Number of open info findings on which work must start early.
    to_prepare: usize,
    /// Number of open `fail` findings that close by themselves.
    kept_fails: usize,
    /// Number of open `review` findings that close by themselves.
    kept_reviews: usize,
    rules: Vec<&'static RuleInfo>,
}

impl ListCounts {
    fn of<'a>(entries: impl Iterator<Item = &'a ReportedFinding>) -> Self {
        let mut counts = Self::default();
        for entry in entries {
            counts.total += 1;
            counts.gone += usize::from(!entry.status.is_there());
            let is_counted = entry.status.is_open() && entry.is_preparation();
            counts.to_prepare += usize::from(is_counted);
            if entry.status.is_open() && is_kept(entry) {
                match entry.finding.severity {
                    Severity::Fail => counts.kept_fails += 1,
                    Severity::Review => counts.kept_reviews += 1,
                    Severity::Info => {}
                }
            }
            let rule = entry.finding.rule;
            // The last rule is compared first, because findings of the same rule usually follow each other.
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
fn empty_list(
    requirement: &RequirementReport,
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let why = match requirement.verdict {
        Verdict::Unknown => "page-list-unknown",
        Verdict::NotApplicable => "page-list-not-applicable",
        Verdict::Pass | Verdict::Review | Verdict::Fail => "page-list-empty",
    };
    writeln!(
        out,
        "<p class=\"none\" id=\"list-{id}\">{badge} <b>{title}</b> <small>{id}</small> <span>{why}</span></p>",
        id = requirement.id,
        badge = badge(requirement.verdict, catalogue),
        title = markup(&requirement_title(requirement.id, catalogue)),
        why = markup(&catalogue.fixed(why)),
    )?;
    Ok(())
}

fn list<'a>(
    requirement: &RequirementReport,
    entries: impl Iterator<Item = &'a ReportedFinding> + Clone,
    found: &ListCounts,
    catalogue: &'static Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let id = requirement.id;
    let title = requirement_title(requirement.id, catalogue);
    let label = Message::new("page-list-of").with("title", &title);
    let showing = Message::new("page-showing")
        .with("shown", found.total.min(ROWS_WITHOUT_SCRIPT))
        .with("total", found.total);
    write!(
        out,
        "<details class=\"list\" id=\"list-{id}\">\n<summary>{badge} <b>{title}</b> <small>{id}</small> \
         <span class=\"counts\">{counts}</span></summary>\n<p class=\"showing\">{showing}</p>\n\
         <table class=\"cards findings\" role=\"table\" aria-label=\"{label}\">\n\
         <thead role=\"rowgroup\"><tr role=\"row\">",
        badge = badge(requirement.verdict, catalogue),
        title = markup(&title),
        counts = markup(&counted(requirement, found, catalogue)),
        showing = markup(&catalogue.message(&showing)),
        label = markup(&catalogue.message(&label)),
    )?;
    for column in COLUMNS {
        let column = catalogue.fixed(column);
        write!(
            out,
            "<th scope=\"col\" role=\"columnheader\">{}</th>",
            markup(&column)
        )?;
    }
    writeln!(out, "</tr></thead>\n<tbody role=\"rowgroup\">")?;
    for entry in entries.clone().take(ROWS_WITHOUT_SCRIPT) {
        HtmlRow::of(entry, catalogue).write(out)?;
    }
    writeln!(out, "</tbody></table>")?;
    rule_help::write(id, &found.rules, catalogue, out)?;
    data(entries, catalogue, out)?;
    writeln!(out, "</details>")?;
    Ok(())
}

/// Returns how many findings have each result. The counts add up to the number of rows: `13 to fix, 7 to check, 2 close
/// by themselves, 3 for information`.
fn counted(requirement: &RequirementReport, found: &ListCounts, catalogue: &Catalogue) -> String {
    let numbers = [
        ("count-fix", requirement.fails - found.kept_fails),
        ("count-check", requirement.reviews - found.kept_reviews),
        ("count-accepted", requirement.accepted),
        ("count-prepare", found.to_prepare),
        ("count-kept", found.kept_fails + found.kept_reviews),
        (
            "count-info",
            requirement.infos.saturating_sub(found.to_prepare),
        ),
        ("count-earlier", found.gone),
    ];
    let parts = numbers.into_iter().filter(|(_, number)| *number > 0);
    let parts = parts.map(|(id, number)| Message::new(id).with("number", number));
    let parts = parts.map(|message| catalogue.message(&message));
    parts.collect::<Vec<_>>().join(", ")
}

/// Writes all rows in a `script` element of type JSON, which browsers do not execute.
fn data<'a>(
    entries: impl Iterator<Item = &'a ReportedFinding>,
    catalogue: &'static Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    write!(out, "<script type=\"application/json\">[")?;
    let mut rows = RowData::new(out);
    for entry in entries {
        rows.write(&HtmlRow::of(entry, catalogue))?;
    }
    writeln!(out, "]</script>")?;
    Ok(())
}

/// Writes a JSON object that maps rule ids to rule titles. The script of the page reads this object.
fn rule_titles(
    rules: &[&'static RuleInfo],
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let titles: serde_json::Map<String, serde_json::Value> = rules
        .iter()
        .map(|rule| (rule.id.to_owned(), rule_title(rule, catalogue).into()))
        .collect();
    write!(out, "<script type=\"application/json\" id=\"rule-titles\">")?;
    serde_json::to_writer(HtmlEscaped(out), &titles).map_err(io::Error::from)?;
    writeln!(out, "</script>")?;
    Ok(())
}
