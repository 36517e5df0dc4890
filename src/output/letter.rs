//! The mail to the customer as a list of blocks: the answer, what to fix and how, what to send, what to check.
//!
//! It is for readers who do not use this program: it names no option and no command. Findings are counted and a few are
//! named, so that it stays short. Markdown and the mail show the same blocks.

use super::first_subjects::FirstSubjects;
use super::labels::{self, grouped, title, without_backticks};
use super::next_steps::{self, Audience, Request};
use super::{input_notes, summary_text, verdict_text};
use crate::model::finding::{RuleInfo, Severity};
use crate::report::{Report, RequirementReport, RuleCount};

/// How many subjects of a rule are named.
const MOST_NAMES: usize = 10;
/// How many notes on the inputs are shown.
const MOST_NOTES: usize = 10;

/// One part of the mail.
#[derive(Debug)]
pub(super) enum LetterBlock {
    /// The heading of the mail.
    Title(String),
    /// The heading of a part.
    Heading(&'static str),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<String>),
    /// The requirements, one row for each.
    Requirements(Vec<LetterRow>),
    /// What to fix: a rule, and whom it concerns.
    Rule {
        rule: &'static RuleInfo,
        number: usize,
        names: String,
    },
    /// A statement for the database, on one line.
    Statement(String),
}

/// One requirement.
#[derive(Debug)]
pub(super) struct LetterRow {
    pub(super) title: String,
    pub(super) id: &'static str,
    pub(super) verdict: &'static str,
    pub(super) fails: String,
    pub(super) reviews: String,
    pub(super) why: String,
}

/// The columns of the requirements.
pub(super) const COLUMNS: [&str; 5] = ["requirement", "verdict", "to fix", "to check", "why"];

/// Returns the mail about a report.
pub(super) fn of_report(report: &Report) -> Vec<LetterBlock> {
    let mut blocks = head(report);
    blocks.extend(rules(report));
    blocks.extend(requests(report));
    blocks.extend(reviews(report));
    blocks.extend(notes(report));
    blocks.extend(last_step(report));
    blocks
}

fn head(report: &Report) -> Vec<LetterBlock> {
    let words = summary_text::verdict_label(report);
    let mut blocks = vec![LetterBlock::Title(format!(
        "Migration to SuperOffice CRM Online: {words}"
    ))];
    let customer = summary_text::customer(report);
    let customer = customer.trim_end_matches('.');
    let about = match summary_text::data_day(report) {
        Some(day) => format!("{customer}. {day}."),
        None => format!("{customer}."),
    };
    let remarks = summary_text::context(report).into_iter();
    let remarks = remarks.chain(summary_text::not_requested(report));
    let paragraphs = [about, summary_text::answer(report)].into_iter();
    blocks.extend(paragraphs.chain(remarks).map(LetterBlock::Paragraph));
    let rows = report.requirements.iter().map(row).collect();
    blocks.push(LetterBlock::Requirements(rows));
    blocks
}

fn row(requirement: &RequirementReport) -> LetterRow {
    LetterRow {
        title: title(requirement.title),
        id: requirement.id,
        verdict: requirement.verdict.as_str(),
        fails: verdict_text::number(requirement, requirement.fails),
        reviews: verdict_text::number(requirement, requirement.reviews),
        why: verdict_text::reason(requirement),
    }
}

/// Returns each rule with blocking findings, with its texts.
fn rules(report: &Report) -> Vec<LetterBlock> {
    if report.fails() == 0 {
        return Vec::new();
    }
    let subjects = subjects(report, Severity::Fail);
    let rules = rule_counts(report).filter(|count| count.fails > 0);
    let rules = rules.map(|count| LetterBlock::Rule {
        rule: count.rule,
        number: count.fails,
        names: labels::first_names(subjects.of_rule(count.rule.id), count.fails),
    });
    std::iter::once(LetterBlock::Heading("What to fix"))
        .chain(rules)
        .collect()
}

fn rule_counts(report: &Report) -> impl Iterator<Item = &RuleCount> {
    report.requirements.iter().flat_map(|each| &each.by_rule)
}

fn subjects(report: &Report, severity: Severity) -> FirstSubjects {
    FirstSubjects::of(report, severity, MOST_NAMES, |entry| {
        labels::who(entry).into_owned()
    })
}

/// Returns the data to send, each with its purpose before the statement.
fn requests(report: &Report) -> Vec<LetterBlock> {
    let requests = next_steps::requests(report);
    if requests.needed.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        LetterBlock::Heading(next_steps::MISSING_DATA),
        LetterBlock::Paragraph(
            "Each statement reads one table and changes nothing. Please send each result as a CSV file with column \
             headers."
                .to_owned(),
        ),
    ];
    for request in &requests.needed {
        blocks.push(LetterBlock::Paragraph(purpose(request, report)));
        blocks.push(if request.is_statement() {
            LetterBlock::Statement(request.query())
        } else {
            LetterBlock::Paragraph(request.query())
        });
    }
    blocks.extend(requests.optional_tables().map(LetterBlock::Paragraph));
    blocks
}

/// Returns what is missing and what it is needed for, by title: `` `document` was not sent. We need it to check: …``
fn purpose(request: &Request<'_>, report: &Report) -> String {
    let requirements = report.requirements.iter();
    let titles: Vec<String> = requirements
        .filter(|each| request.requirements().contains(&each.id))
        .map(|each| title(each.title))
        .collect();
    format!(
        "{}. We need it to check: {}.",
        request.missing(),
        titles.join("; ")
    )
}

/// Returns what to check, one line for each rule.
fn reviews(report: &Report) -> Vec<LetterBlock> {
    if report.reviews() == 0 {
        return Vec::new();
    }
    let subjects = subjects(report, Severity::Review);
    let rules = rule_counts(report).filter(|count| count.reviews > 0);
    let lines = rules.map(|count| {
        let names = labels::first_names(subjects.of_rule(count.rule.id), count.reviews);
        let (rule, number) = (title(count.rule.title), grouped(count.reviews));
        match names.as_str() {
            "" => format!("{rule} ({number})"),
            names => format!("{rule} ({number}): {names}"),
        }
    });
    vec![
        LetterBlock::Heading("What to check"),
        LetterBlock::Paragraph("These findings do not block the migration.".to_owned()),
        LetterBlock::List(lines.collect()),
    ]
}

fn notes(report: &Report) -> Vec<LetterBlock> {
    let notes = input_notes::for_customer(report, MOST_NOTES);
    if notes.is_empty() {
        return Vec::new();
    }
    let notes = notes
        .iter()
        .map(|note| without_backticks(note).into_owned());
    vec![
        LetterBlock::Heading(input_notes::HEADING),
        LetterBlock::List(notes.collect()),
    ]
}

/// Returns what the customer does at the end.
fn last_step(report: &Report) -> Option<LetterBlock> {
    let steps = next_steps::steps(report, Audience::Customer);
    (!steps.is_empty()).then(|| {
        LetterBlock::Paragraph(
            "Correct the data in SuperOffice. Write your decisions into the fix list and send it back with new exports."
                .to_owned(),
        )
    })
}
