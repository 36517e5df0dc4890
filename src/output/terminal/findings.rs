//! The findings of one requirement: a table of the first ones, and what to do about them.

use std::borrow::Cow;
use std::io;

use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width};

use super::super::labels::grouped;
use super::super::{View, labels};
use super::page::{Style, TerminalPage, shortened};
use super::requirements::style;
use crate::model::finding::Severity;
use crate::report::{FindingStatus, Report, ReportedFinding, RequirementReport};

/// From this width on, the value has a separate column.
const WIDTH_WITH_VALUES: usize = 80;
/// Columns that one text takes at most, on several lines.
const LONGEST_TEXT: usize = 100;
/// How many different actions are shown.
const MOST_ACTIONS: usize = 3;

/// Writes the section of a requirement; nothing if it has neither fails nor reviews.
pub(super) fn write(
    page: &mut TerminalPage<'_>,
    report: &Report,
    requirement: &RequirementReport,
    view: &View,
) -> io::Result<()> {
    let total = report.listed_count(requirement);
    if total == 0 {
        return Ok(());
    }
    let shown: Vec<Cow<'_, ReportedFinding>> =
        report.listed(requirement.id).take(view.rows).collect();
    let heading = format!("{}: {}", requirement.id, requirement.title);
    page.heading(Style::Strong, &heading)?;
    if !shown.is_empty() {
        table(page, &shown, requirement)?;
        actions(page, &shown)?;
    }
    if shown.len() < total {
        let text = showing(shown.len(), total, view.full_list.as_deref());
        page.paragraph("  ", style(requirement.verdict), &text)?;
    }
    Ok(())
}

/// Returns how many findings are shown and where all of them are.
fn showing(shown: usize, total: usize, full_list: Option<&str>) -> String {
    let (shown, total) = (grouped(shown), grouped(total));
    match full_list {
        Some(file) => format!("showing {shown} of {total}; all in {file}"),
        None => format!("showing {shown} of {total}; for all, add `--output fixes.csv`"),
    }
}

fn table(
    page: &mut TerminalPage<'_>,
    entries: &[Cow<'_, ReportedFinding>],
    requirement: &RequirementReport,
) -> io::Result<()> {
    let wide = page.width() >= WIDTH_WITH_VALUES;
    let width = page.width() - 2;
    let mut table = Table::new();
    table
        .load_style(comfy_table::presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(width).unwrap_or(u16::MAX));
    let (header, shares): (&[&str], &[u16]) = if wide {
        (&["who", "what", "value", "where"], &[24, 40, 40, 30])
    } else {
        (&["who", "what", "where"], &[30, 60, 30])
    };
    table.set_header(header.iter().copied());
    table.add_rows(entries.iter().map(|entry| row(entry, requirement, wide)));
    table.set_constraints(
        shares
            .iter()
            .map(|share| ColumnConstraint::UpperBoundary(Width::Percentage(*share))),
    );
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    for (index, line) in table.lines().enumerate() {
        let style = if index == 0 {
            Style::Faint
        } else {
            Style::Plain
        };
        page.line(&[(Style::Plain, "  "), (style, &line)])?;
    }
    Ok(())
}

fn row(entry: &ReportedFinding, requirement: &RequirementReport, wide: bool) -> Vec<String> {
    let what = what(entry, requirement);
    let value = value(entry);
    let location = location(entry);
    let who = shortened(&labels::who(entry), LONGEST_TEXT);
    match (wide, value.is_empty()) {
        (true, _) => vec![who, what, value, location],
        (false, true) => vec![who, what, location],
        (false, false) => vec![who, format!("{what}\n{value}"), location],
    }
}

/// Returns the rule, which `analyze explain` takes, with its message; also the severity if it differs from the verdict,
/// and whether the finding is new or accepted.
fn what(entry: &ReportedFinding, requirement: &RequirementReport) -> String {
    let mixed = requirement.fails > 0 && entry.finding.severity == Severity::Review;
    let mark = match (entry.status, mixed) {
        (FindingStatus::Accepted, _) => " (accepted)",
        (FindingStatus::New, true) => " (new, review)",
        (FindingStatus::New, false) => " (new)",
        (_, true) => " (review)",
        (_, false) => "",
    };
    let keep = labels::keep(entry)
        .map(|keep| format!(" ({keep})"))
        .unwrap_or_default();
    let message = shortened(&entry.finding.message, LONGEST_TEXT);
    format!(
        "{}{mark}: {message}{}",
        entry.finding.rule.id,
        shortened(&keep, LONGEST_TEXT)
    )
}

/// Returns the value with its suggestion: `ola@firma -> ola@firma.no`.
fn value(entry: &ReportedFinding) -> String {
    let value = shortened(&entry.finding.value, LONGEST_TEXT);
    match &entry.finding.suggestion {
        Some(suggestion) => format!("{value} -> {}", shortened(suggestion, LONGEST_TEXT)),
        None => value,
    }
}

fn location(entry: &ReportedFinding) -> String {
    match entry.finding.locations.as_slice() {
        [] => String::new(),
        [only] => shortened(&only.to_string(), LONGEST_TEXT),
        [first, ..] => labels::and_more(
            &shortened(&first.to_string(), LONGEST_TEXT),
            entry.finding.locations.len() - 1,
        ),
    }
}

/// Writes the actions of the findings shown, each once.
fn actions(page: &mut TerminalPage<'_>, entries: &[Cow<'_, ReportedFinding>]) -> io::Result<()> {
    let mut actions: Vec<&str> = Vec::new();
    for entry in entries.iter().filter(|entry| entry.status.is_open()) {
        let action = entry.finding.action.as_str();
        if !action.is_empty() && !actions.contains(&action) {
            actions.push(action);
        }
    }
    for action in actions.iter().take(MOST_ACTIONS) {
        page.paragraph(
            "  to do: ",
            Style::Plain,
            &shortened(action, 3 * LONGEST_TEXT),
        )?;
    }
    let more = actions.len().saturating_sub(MOST_ACTIONS);
    if more > 0 {
        page.paragraph(
            "  to do: ",
            Style::Plain,
            &format!("and {more} more; the fix list contains each"),
        )?;
    }
    Ok(())
}
