//! Composes the mail to the customer from blocks: the answer, what to fix and how, what to send, and what to check.
//!
//! The mail is for readers who do not use this program, so it names no option and no command. To stay short, it counts
//! the findings and names only a few. The formats `markdown` and `mail` write the same blocks.

use super::first_subjects::FirstSubjects;
use super::labels::{self, grouped, title, without_backticks};
use super::next_steps::{self, Audience, Request};
use super::{input_notes, summary_text, verdict_text};
use crate::locale::Language;
use crate::model::finding::{RuleInfo, Severity};
use crate::report::{Report, RequirementReport, RuleCount};

/// Number of users or records that are named for each rule.
const MOST_NAMES: usize = 10;
/// Number of notes on the inputs in the mail.
const MOST_NOTES: usize = 10;

/// One block of the mail.
#[derive(Debug)]
pub(super) enum LetterBlock {
    /// The title of the mail.
    Title(String),
    /// The heading of a section.
    Heading(&'static str),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<String>),
    /// A table with one row for each requirement.
    Requirements(Vec<LetterRow>),
    /// A rule that has to be fixed, and the users or records it concerns.
    Rule {
        rule: &'static RuleInfo,
        number: usize,
        names: String,
    },
    /// A database statement, on one line.
    Statement(String),
}

/// The row of one requirement.
#[derive(Debug)]
pub(super) struct LetterRow {
    pub(super) title: String,
    pub(super) id: &'static str,
    pub(super) verdict: &'static str,
    pub(super) fails: String,
    pub(super) reviews: String,
    pub(super) why: String,
}

/// The column titles of the table of requirements.
pub(super) const COLUMNS: [&str; 5] = ["requirement", "verdict", "to fix", "to check", "why"];

/// Returns the blocks of the mail about a report.
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
        title: title(&requirement.title(Language::English)),
        id: requirement.id,
        verdict: requirement.verdict.as_str(),
        fails: verdict_text::number(requirement, requirement.fails),
        reviews: verdict_text::number(requirement, requirement.reviews),
        why: verdict_text::reason(requirement),
    }
}

/// Returns a block for each rule with blocking findings.
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

/// Returns the blocks that ask for data, each with its purpose before the statement.
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

/// Returns which data is missing, and the titles of the requirements that need it: `` `document` was not sent. We need
/// it to check: …``
fn purpose(request: &Request<'_>, report: &Report) -> String {
    let requirements = report.requirements.iter();
    let titles: Vec<String> = requirements
        .filter(|each| request.requirements().contains(&each.id))
        .map(|each| title(&each.title(Language::English)))
        .collect();
    format!(
        "{}. We need it to check: {}.",
        request.missing(),
        titles.join("; ")
    )
}

/// Returns the blocks about findings to check, with one line for each rule.
fn reviews(report: &Report) -> Vec<LetterBlock> {
    if report.reviews() == 0 {
        return Vec::new();
    }
    let subjects = subjects(report, Severity::Review);
    let rules = rule_counts(report).filter(|count| count.reviews > 0);
    let lines = rules.map(|count| {
        let names = labels::first_names(subjects.of_rule(count.rule.id), count.reviews);
        let (rule, number) = (
            title(&count.rule.title(Language::English)),
            grouped(count.reviews),
        );
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

/// Returns the last paragraph, which asks the customer to correct the data and to send it again.
fn last_step(report: &Report) -> Option<LetterBlock> {
    let steps = next_steps::steps(report, Audience::Customer);
    (!steps.is_empty()).then(|| {
        LetterBlock::Paragraph(
            "Correct the data in SuperOffice. Write your decisions into the fix list and send it back with new exports."
                .to_owned(),
        )
    })
}
