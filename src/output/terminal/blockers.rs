//! Writes which rules have the most blocking findings, and which users or records the findings concern. If no finding
//! blocks, writes the rules with the most findings to check.

use std::cmp::Reverse;
use std::io;

use super::super::first_subjects::FirstSubjects;
use super::super::{View, labels};
use super::page::{Style, TerminalPage, shortened};
use crate::locale::{Argument, Catalogue, Message};
use crate::model::finding::Severity;
use crate::report::{Report, ReportSubject, RuleCount};

/// Maximum number of rules on a terminal of normal width.
const MAX_RULES: usize = 3;
/// Maximum number of rules on a wide terminal, where each rule needs only one line.
const MAX_RULES_IF_WIDE: usize = 4;
/// Minimum width of a wide terminal, in columns.
const WIDE: usize = 100;
/// Maximum number of users or records that are named for each rule.
const MAX_NAMES: usize = 5;
/// Maximum width of a name, in columns.
const LONGEST_NAME: usize = 24;

/// Writes the section if the report has findings to fix or to check.
pub(super) fn write(page: &mut TerminalPage<'_>, report: &Report, view: &View) -> io::Result<()> {
    let severity = if report.fails() > 0 {
        Severity::Fail
    } else {
        Severity::Review
    };
    let number = |count: &RuleCount| match severity {
        Severity::Fail => count.fails,
        _ => count.reviews,
    };
    let requirements = report.requirements.iter();
    let mut rules: Vec<&RuleCount> = requirements.flat_map(|each| &each.by_rule).collect();
    rules.retain(|count| number(count) > 0);
    rules.sort_by_key(|count| Reverse(number(count)));
    if rules.is_empty() {
        return Ok(());
    }
    let most = if page.width() < WIDE {
        MAX_RULES
    } else {
        MAX_RULES_IF_WIDE
    };
    let names = FirstSubjects::of(report, severity, MAX_NAMES, |entry| {
        shortened(&labels::short_name(entry, report.catalogue()), LONGEST_NAME)
    });
    let shown = rules.iter().take(most);
    let named = shown.clone().map(|rule| names.of_rule(rule.rule.id).len());
    let (named, total) = (named.sum(), rules.iter().map(|rule| number(rule)).sum());
    let catalogue = report.catalogue();
    let heading = heading(report.subject, severity);
    let heading = showing(
        heading,
        report.subject,
        [named, total],
        view.full_list.as_deref(),
    );
    page.heading(Style::Strong, &catalogue.message(&heading))?;
    for rule in shown {
        let names = names.of_rule(rule.rule.id);
        let text = line(rule, names, number(rule), catalogue);
        page.paragraph("  - ", Style::Plain, &catalogue.message(&text))?;
    }
    Ok(())
}

fn heading(subject: ReportSubject, severity: Severity) -> Message {
    Message::new(match (subject, severity) {
        (ReportSubject::Migration, Severity::Fail) => "blocks-most",
        (ReportSubject::Addresses, Severity::Fail) => "fix-first",
        _ => "check-first-heading",
    })
}

/// Returns the line of one rule: `Address that cannot be an Online user name (malformed-address): TEA, NIH and 4 more`.
fn line(rule: &RuleCount, subjects: &[String], number: usize, catalogue: &Catalogue) -> Message {
    let names = if subjects.is_empty() {
        Argument::from(number)
    } else {
        Argument::from(labels::first_names(subjects, number))
    };
    Message::new("terminal-rule")
        .with("rule", labels::rule_title(rule.rule, catalogue))
        .with("id", rule.rule.id)
        .with("names", names)
}

/// Returns the heading, which says how many of the findings are named, how many there are, and where to find all of
/// them.
fn showing(
    heading: Message,
    subject: ReportSubject,
    [shown, total]: [usize; 2],
    full_list: Option<&str>,
) -> Message {
    let option = match (full_list, subject) {
        (Some(file), _) => {
            return Message::new("terminal-showing")
                .with("heading", heading)
                .with("shown", shown)
                .with("total", total)
                .with("place", file);
        }
        (None, ReportSubject::Migration) => "`-o fixes.xlsx`",
        // A list of addresses may have more findings than a workbook can contain, so CSV is proposed.
        (None, ReportSubject::Addresses) => "`-o fixes.csv`",
    };
    Message::new("terminal-showing-options")
        .with("heading", heading)
        .with("shown", shown)
        .with("total", total)
        .with("option", option)
}
