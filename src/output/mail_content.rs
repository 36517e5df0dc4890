//! Composes the mail to the customer from blocks: the answer, what to fix and how, what to send, and what to check.
//!
//! The mail is for readers who do not use this program, so it names no option and no command. To stay short, the mail
//! gives the number of findings and names only a few users or records. The formats `markdown` and `mail` write the same
//! blocks.

use super::first_subjects::FirstSubjects;
use super::labels::{self, requirement_title, rule_title, without_backticks};
use super::next_steps::{self, Audience, Request};
use super::note_text::NoteReader;
use super::{headline, input_notes, requirement_reason};
use crate::locale::{Catalogue, Message};
use crate::model::finding::{RuleInfo, Severity};
use crate::model::verdict::Verdict;
use crate::report::{Report, RequirementReport, RuleCount};

/// Maximum number of users or records that are named for each rule.
const MAX_NAMES: usize = 10;
/// The mail contains at most this many notes on the inputs.
const MAX_NOTES: usize = 10;

/// One block of the mail.
#[derive(Debug)]
pub(super) enum MailBlock {
    /// The title of the mail.
    Title(String),
    /// The heading of a section.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<String>),
    /// A table with one row for each requirement.
    Requirements(Vec<MailRow>),
    /// A rule with findings to fix: the title, the number of findings, and the users or records concerned.
    Rule {
        rule: &'static RuleInfo,
        heading: String,
        names: String,
    },
    /// A database statement, on one line.
    Statement(String),
}

/// The row of one requirement.
#[derive(Debug)]
pub(super) struct MailRow {
    pub(super) title: String,
    pub(super) id: &'static str,
    pub(super) verdict: Verdict,
    pub(super) verdict_name: String,
    pub(super) fails: String,
    pub(super) reviews: String,
    pub(super) why: String,
}

/// Returns the column titles of the table of requirements.
pub(super) fn columns(catalogue: &Catalogue) -> [String; 5] {
    [
        "column-requirement",
        "column-result",
        "column-to-fix",
        "column-to-check",
        "column-why",
    ]
    .map(|id| catalogue.fixed(id))
}

/// Returns the blocks of the mail about a report.
pub(super) fn of_report(report: &Report) -> Vec<MailBlock> {
    let mut blocks = head(report);
    blocks.extend(rules(report));
    blocks.extend(requests(report));
    blocks.extend(reviews(report));
    blocks.extend(notes(report));
    blocks.extend(last_step(report));
    blocks
}

fn head(report: &Report) -> Vec<MailBlock> {
    let catalogue = report.catalogue();
    let title = Message::new("mail-title").with("answer", headline::verdict_label(report));
    let mut blocks = vec![MailBlock::Title(catalogue.message(&title))];
    let customer = headline::customer(report);
    let about = match headline::data_day(report) {
        Some(day) => format!("{customer}. {day}."),
        None => format!("{customer}."),
    };
    let remarks = headline::context(report).into_iter();
    let remarks = remarks.chain(headline::not_requested(report));
    let paragraphs = [about, headline::answer(report)].into_iter();
    blocks.extend(paragraphs.chain(remarks).map(MailBlock::Paragraph));
    let rows = report.requirements.iter();
    let rows = rows
        .map(|requirement| row(requirement, catalogue))
        .collect();
    blocks.push(MailBlock::Requirements(rows));
    blocks
}

fn row(requirement: &RequirementReport, catalogue: &Catalogue) -> MailRow {
    MailRow {
        title: requirement_title(requirement.id, catalogue),
        id: requirement.id,
        verdict: requirement.verdict,
        verdict_name: catalogue.message(&labels::verdict(requirement.verdict)),
        fails: requirement_reason::number(requirement, requirement.fails, catalogue),
        reviews: requirement_reason::number(requirement, requirement.reviews, catalogue),
        why: without_backticks(&requirement_reason::reason(requirement, catalogue)).into_owned(),
    }
}

/// Returns a heading, then a block for each rule with blocking findings. Returns no blocks if nothing has to be fixed.
fn rules(report: &Report) -> Vec<MailBlock> {
    if report.fails() == 0 {
        return Vec::new();
    }
    let catalogue = report.catalogue();
    let subjects = subjects(report, Severity::Fail);
    let rules = rule_counts(report).filter(|count| count.fails > 0);
    let rules = rules.map(|count| {
        let names = subjects.of_rule(count.rule.id);
        let heading = Message::new("rule-count")
            .with("rule", rule_title(count.rule, catalogue))
            .with("number", count.fails);
        MailBlock::Rule {
            rule: count.rule,
            heading: catalogue.message(&heading),
            names: if names.is_empty() {
                String::new()
            } else {
                catalogue.list(&labels::first_names(names, count.fails))
            },
        }
    });
    std::iter::once(MailBlock::Heading(catalogue.fixed("mail-fix")))
        .chain(rules)
        .collect()
}

fn rule_counts(report: &Report) -> impl Iterator<Item = &RuleCount> {
    report.requirements.iter().flat_map(|each| &each.by_rule)
}

fn subjects(report: &Report, severity: Severity) -> FirstSubjects {
    FirstSubjects::of(report, severity, MAX_NAMES, |entry| {
        labels::who(entry, report.catalogue()).into_owned()
    })
}

/// Returns the blocks that request data. For each request, its purpose comes first, then the query or the action that
/// exports the data. Returns no blocks if only optional data is missing.
fn requests(report: &Report) -> Vec<MailBlock> {
    let requests = next_steps::requests(report);
    if requests.needed.is_empty() {
        return Vec::new();
    }
    let catalogue = report.catalogue();
    let mut blocks = vec![
        MailBlock::Heading(catalogue.fixed("missing-data")),
        MailBlock::Paragraph(catalogue.fixed("mail-send-about")),
    ];
    for request in &requests.needed {
        blocks.push(MailBlock::Paragraph(purpose(request, report)));
        blocks.push(if request.is_statement() {
            MailBlock::Statement(request.query())
        } else {
            MailBlock::Paragraph(request.query())
        });
    }
    let optional = requests.optional_tables(report);
    blocks.extend(optional.map(MailBlock::Paragraph));
    blocks
}

/// Returns which data is missing, and the titles of the requirements that need the data: `` `document` was not sent. We
/// need it to check: …``
fn purpose(request: &Request<'_>, report: &Report) -> String {
    let catalogue = report.catalogue();
    let requirements = report.requirements.iter();
    let titles: Vec<String> = requirements
        .filter(|each| request.requirements().contains(&each.id))
        .map(|each| requirement_title(each.id, catalogue))
        .collect();
    let message = Message::new("mail-purpose")
        .with("missing", request.missing())
        .with("requirements", titles.join("; "));
    catalogue.message(&message)
}

/// Returns the blocks that list the `review` findings, with one line for each rule.
fn reviews(report: &Report) -> Vec<MailBlock> {
    if report.reviews() == 0 {
        return Vec::new();
    }
    let catalogue = report.catalogue();
    let subjects = subjects(report, Severity::Review);
    let rules = rule_counts(report).filter(|count| count.reviews > 0);
    let lines = rules.map(|count| {
        let names = subjects.of_rule(count.rule.id);
        let rule = rule_title(count.rule, catalogue);
        catalogue.message(&if names.is_empty() {
            Message::new("rule-count")
                .with("rule", rule)
                .with("number", count.reviews)
        } else {
            Message::new("rule-names")
                .with("rule", rule)
                .with("number", count.reviews)
                .with("names", labels::first_names(names, count.reviews))
        })
    });
    vec![
        MailBlock::Heading(catalogue.fixed("mail-check")),
        MailBlock::Paragraph(catalogue.fixed("mail-check-about")),
        MailBlock::List(lines.collect()),
    ]
}

fn notes(report: &Report) -> Vec<MailBlock> {
    let mut notes = input_notes::of_report(report, NoteReader::Customer);
    notes.truncate(MAX_NOTES);
    if notes.is_empty() {
        return Vec::new();
    }
    let notes = notes
        .iter()
        .map(|note| without_backticks(note).into_owned());
    vec![
        MailBlock::Heading(report.catalogue().fixed("check-inputs")),
        MailBlock::List(notes.collect()),
    ]
}

/// Returns the last paragraph, which asks the customer to correct the data and to send it again. Returns `None` if the
/// customer has nothing to do.
fn last_step(report: &Report) -> Option<MailBlock> {
    let steps = next_steps::steps(report, Audience::Customer);
    let text = report.catalogue().fixed("mail-last-step");
    (!steps.is_empty()).then_some(MailBlock::Paragraph(text))
}
