//! Writes all findings of one requirement: first those to fix, then those to check. For each finding, the text says
//! what is wrong, where it was found and what to do.

use std::io;

use super::super::labels::{self, requirement_title, rule_title};
use super::page::{Style, TerminalPage, shortened};
use crate::locale::{Catalogue, Message};
use crate::model::finding::{Finding, Severity};
use crate::report::{FindingStatus, Report, ReportedFinding, RequirementReport};

/// Maximum width of a piece of text, in columns. The text may be wrapped to several lines.
const LONGEST_TEXT: usize = 300;

/// Writes the findings of a requirement that has something to fix or to check. Writes nothing for other requirements.
pub(super) fn write(
    page: &mut TerminalPage<'_>,
    report: &Report,
    requirement: &RequirementReport,
) -> io::Result<()> {
    if report.listed_count(requirement) == 0 {
        return Ok(());
    }
    let catalogue = report.catalogue();
    let heading = Message::new("terminal-list")
        .with("title", requirement_title(requirement.id, catalogue))
        .with("id", requirement.id)
        .with("fails", requirement.fails)
        .with("reviews", requirement.reviews);
    page.heading(Style::Strong, &catalogue.message(&heading))?;
    for severity in [Severity::Fail, Severity::Review] {
        let mut rule = "";
        let entries = report.listed(requirement.id);
        for entry in entries.filter(|entry| entry.finding.severity == severity) {
            if entry.finding.rule.id != rule {
                rule = entry.finding.rule.id;
                rule_heading(page, &entry.finding, catalogue)?;
            }
            finding(page, &entry, catalogue)?;
        }
    }
    Ok(())
}

/// Writes the severity and the title of a rule: `to fix: Several users with the same e-mail address (same-address)`.
fn rule_heading(
    page: &mut TerminalPage<'_>,
    finding: &Finding,
    catalogue: &Catalogue,
) -> io::Result<()> {
    let style = match finding.severity {
        Severity::Fail => Style::Bad,
        Severity::Review => Style::Attention,
        Severity::Info => Style::Faint,
    };
    let severity = catalogue.message(&labels::severity(finding.severity));
    let title = rule_title(finding.rule, catalogue);
    let text = format!("{severity}: {title} ({})", finding.rule.id);
    page.paragraph("  ", style, &text)
}

fn finding(
    page: &mut TerminalPage<'_>,
    entry: &ReportedFinding,
    catalogue: &Catalogue,
) -> io::Result<()> {
    page.paragraph("  - ", Style::Plain, &what(entry, catalogue))?;
    let place = place_and_action(entry, catalogue);
    if place.is_empty() {
        return Ok(());
    }
    page.paragraph("    ", Style::Faint, &place)
}

/// Returns the user or record, and what is wrong: `TEA (Terje Aas): Prefix before the address. mailto:a@b.no ->
/// a@b.no`.
fn what(entry: &ReportedFinding, catalogue: &Catalogue) -> String {
    let who = shortened(&labels::who(entry, catalogue), LONGEST_TEXT);
    let message = shortened(&catalogue.text(&entry.finding.message), LONGEST_TEXT);
    let mark = match entry.status {
        FindingStatus::New | FindingStatus::Accepted => {
            format!(
                " ({})",
                catalogue.fixed(labels::status_word(entry.status).message)
            )
        }
        FindingStatus::Open | FindingStatus::Unchecked | FindingStatus::Fixed => String::new(),
    };
    let keep = labels::keep_sentence(entry, catalogue).map(|keep| format!(" {keep}"));
    let keep = shortened(&keep.unwrap_or_default(), LONGEST_TEXT);
    let value = value(entry, catalogue);
    let value = if value.is_empty() {
        value
    } else {
        format!(" {value}")
    };
    format!("{who}{mark}: {message}{keep}{value}")
}

/// Returns the value, followed by the suggested value if any: `ola@firma -> ola@firma.no`.
fn value(entry: &ReportedFinding, catalogue: &Catalogue) -> String {
    let value = shortened(&labels::value(&entry.finding, catalogue), LONGEST_TEXT);
    match &entry.finding.suggestion {
        Some(suggestion) => format!("{value} -> {}", shortened(suggestion, LONGEST_TEXT)),
        None => value,
    }
}

/// Returns one text: the first location of a finding and the number of its other locations, then its action, then the
/// decision about it.
fn place_and_action(entry: &ReportedFinding, catalogue: &Catalogue) -> String {
    let locations = &entry.finding.locations;
    let place = locations.first().map(|first| {
        let file = shortened(&first.origin.to_string(), LONGEST_TEXT);
        let place = labels::place(&file, first.row, locations.len() - 1, catalogue);
        format!("{place}.")
    });
    let action = shortened(&catalogue.text(&entry.finding.action), LONGEST_TEXT);
    let decision = labels::decision(entry, catalogue).map(|text| {
        let message = Message::new("page-decision").with("decision", text);
        catalogue.message(&message)
    });
    let parts = [
        place.unwrap_or_default(),
        action,
        decision.unwrap_or_default(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
