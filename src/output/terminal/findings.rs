//! Writes all findings of one requirement: fails first, then reviews. Each has what is wrong, where it is and what to
//! do.

use std::io;

use super::super::labels::{self, grouped, title};
use super::page::{Style, TerminalPage, shortened};
use crate::locale::Language;
use crate::model::finding::{Finding, Severity};
use crate::report::{FindingStatus, Report, ReportedFinding, RequirementReport};

/// Number of columns after which a text is cut off; it may be on several lines.
const LONGEST_TEXT: usize = 300;

/// Writes the findings of a requirement, unless it has neither fails nor reviews.
pub(super) fn write(
    page: &mut TerminalPage<'_>,
    report: &Report,
    requirement: &RequirementReport,
) -> io::Result<()> {
    if report.listed_count(requirement) == 0 {
        return Ok(());
    }
    let heading = format!(
        "{} ({}): {} to fix, {} to check",
        title(&requirement.title(Language::English)),
        requirement.id,
        grouped(requirement.fails),
        grouped(requirement.reviews)
    );
    page.heading(Style::Strong, &heading)?;
    for severity in [Severity::Fail, Severity::Review] {
        let mut rule = "";
        let entries = report.listed(requirement.id);
        for entry in entries.filter(|entry| entry.finding.severity == severity) {
            if entry.finding.rule.id != rule {
                rule = entry.finding.rule.id;
                rule_heading(page, &entry.finding)?;
            }
            finding(page, &entry)?;
        }
    }
    Ok(())
}

/// Writes the severity and the title of a rule: `fail: Several users with the same e-mail address (same-address)`.
fn rule_heading(page: &mut TerminalPage<'_>, finding: &Finding) -> io::Result<()> {
    let style = match finding.severity {
        Severity::Fail => Style::Bad,
        Severity::Review => Style::Attention,
        Severity::Info => Style::Faint,
    };
    let (severity, rule) = (finding.severity.as_str(), finding.rule);
    let text = format!(
        "{severity}: {} ({})",
        title(&rule.title(Language::English)),
        rule.id
    );
    page.paragraph("  ", style, &text)
}

fn finding(page: &mut TerminalPage<'_>, entry: &ReportedFinding) -> io::Result<()> {
    page.paragraph("  - ", Style::Plain, &what(entry))?;
    let place = place_and_action(entry);
    if place.is_empty() {
        return Ok(());
    }
    page.paragraph("    ", Style::Faint, &place)
}

/// Returns the user or record, and what is wrong: `TEA (Terje Aas): Prefix before the address. mailto:a@b.no ->
/// a@b.no`.
fn what(entry: &ReportedFinding) -> String {
    let who = shortened(&labels::who(entry), LONGEST_TEXT);
    let message = shortened(&entry.finding.message.english(), LONGEST_TEXT);
    let mark = match entry.status {
        FindingStatus::New => " (new)",
        FindingStatus::Accepted => " (accepted)",
        FindingStatus::Open | FindingStatus::Unchecked | FindingStatus::Fixed => "",
    };
    let keep = labels::keep_sentence(entry).map(|keep| format!(" {keep}"));
    let keep = shortened(&keep.unwrap_or_default(), LONGEST_TEXT);
    format!("{who}{mark}: {message}{keep} {}", value(entry))
}

/// Returns the value, followed by the suggested value if any: `ola@firma -> ola@firma.no`.
fn value(entry: &ReportedFinding) -> String {
    let value = shortened(&entry.finding.value, LONGEST_TEXT);
    match &entry.finding.suggestion {
        Some(suggestion) => format!("{value} -> {}", shortened(suggestion, LONGEST_TEXT)),
        None => value,
    }
}

/// Returns the locations of a finding, what to do, and the decision about it.
fn place_and_action(entry: &ReportedFinding) -> String {
    let locations = &entry.finding.locations;
    let place = locations.first().map(|first| {
        let first = shortened(&first.to_string(), LONGEST_TEXT);
        format!("{}.", labels::and_more(&first, locations.len() - 1))
    });
    let action = shortened(&entry.finding.action.english(), LONGEST_TEXT);
    let decision = labels::decision(entry).map(|text| format!("Decision: {text}"));
    let parts = [
        place.unwrap_or_default(),
        action,
        decision.unwrap_or_default(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
