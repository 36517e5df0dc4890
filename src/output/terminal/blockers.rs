//! Writes which rules have the most blocking findings, and which users or records they concern. If no finding blocks,
//! it writes the rules with the most findings to check.

use std::cmp::Reverse;
use std::io;

use super::super::first_subjects::FirstSubjects;
use super::super::{View, labels};
use super::page::{Style, TerminalPage, shortened};
use crate::locale::Language;
use crate::model::finding::Severity;
use crate::report::{Report, ReportSubject, RuleCount};

/// Number of rules on a terminal of normal width.
const MOST_RULES: usize = 3;
/// Number of rules on a wide terminal, where each needs only one line.
const MOST_RULES_IF_WIDE: usize = 5;
/// Number of columns from which on a terminal is wide.
const WIDE: usize = 100;
/// Number of users or records that are named for each rule.
const MOST_NAMES: usize = 5;
/// Number of columns after which a name is cut off.
const LONGEST_NAME: usize = 24;

/// Writes the section, unless no finding is open.
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
        MOST_RULES
    } else {
        MOST_RULES_IF_WIDE
    };
    let names = FirstSubjects::of(report, severity, MOST_NAMES, |entry| {
        shortened(labels::short_name(entry), LONGEST_NAME)
    });
    let shown = rules.iter().take(most);
    let named = shown.clone().map(|rule| names.of_rule(rule.rule.id).len());
    let (named, total) = (named.sum(), rules.iter().map(|rule| number(rule)).sum());
    let heading = heading(report.subject, severity);
    let rest = rest(report.subject, named, total, view.full_list.as_deref());
    page.heading(Style::Strong, &format!("{heading} ({rest})"))?;
    for rule in shown {
        let text = line(rule, names.of_rule(rule.rule.id), number(rule));
        page.paragraph("  - ", Style::Plain, &text)?;
    }
    Ok(())
}

fn heading(subject: ReportSubject, severity: Severity) -> &'static str {
    match (subject, severity) {
        (ReportSubject::Migration, Severity::Fail) => "What blocks most",
        (ReportSubject::Addresses, Severity::Fail) => "What to fix first",
        _ => "What to check first",
    }
}

/// Returns one rule: `Address that cannot be an Online user name (malformed-address): TEA, NIH and 4 more`.
fn line(rule: &RuleCount, subjects: &[String], number: usize) -> String {
    let (id, title) = (
        rule.rule.id,
        labels::title(&rule.rule.title(Language::English)),
    );
    match labels::first_names(subjects, number).as_str() {
        "" => format!("{title} ({id}): {}", labels::grouped(number)),
        names => format!("{title} ({id}): {names}"),
    }
}

/// Returns how many findings are named, and where all of them can be found.
fn rest(subject: ReportSubject, shown: usize, total: usize, full_list: Option<&str>) -> String {
    let (shown, total) = (labels::grouped(shown), labels::grouped(total));
    match (full_list, subject) {
        (Some(file), _) => format!("showing {shown} of {total}; all in {file}"),
        (None, ReportSubject::Migration) => {
            format!("showing {shown} of {total}; all with `--all` or `-o fixes.xlsx`")
        }
        // A workbook cannot have as many findings as a list of addresses.
        (None, ReportSubject::Addresses) => {
            format!("showing {shown} of {total}; all with `--all` or `-o fixes.csv`")
        }
    }
}
