//! Text for parts of a report, shared by several formats, in the language of the report.
//!
//! The module `cell` makes this text safe to display, and each format determines the layout.

use std::borrow::Cow;

use super::cell::{Word, is_hidden};
use crate::locale::{Argument, Catalogue, Listing, Message};
use crate::model::calendar_day::day;
use crate::model::finding::{Finding, Fix, RuleInfo, Severity};
use crate::model::verdict::{Overall, Verdict};
use crate::report::portfolio::{CustomerLine, CustomerOutcome};
use crate::report::{Decision, DecisionKind, FindingStatus, ReportedFinding};

/// Creates a `Word` from its name in CSV files and the id of its message.
macro_rules! word {
    ($name:literal, $message:literal) => {
        &Word {
            name: $name,
            message: $message,
        }
    };
}

/// Returns the date, such as `2025-12-31`, of a Unix timestamp in seconds. Returns `None` if the timestamp is outside
/// the supported range.
pub(super) fn date(seconds: i64) -> Option<String> {
    day(seconds).map(|day| day.to_string())
}

/// Returns a date such as `2026-12-31` in the format of the language, or the text itself if it is not a date.
pub(super) fn shown_day(text: &str, catalogue: &Catalogue) -> String {
    match text.parse() {
        Ok(day) => catalogue.day(day),
        Err(_) => text.to_owned(),
    }
}

/// Returns the word for a verdict.
pub(super) fn verdict(verdict: Verdict) -> Message {
    Message::new(match verdict {
        Verdict::Fail => "verdict-fail",
        Verdict::Unknown => "verdict-unknown",
        Verdict::Review => "verdict-review",
        Verdict::Pass => "verdict-pass",
        Verdict::NotApplicable => "verdict-not-applicable",
    })
}

/// Returns the short word for a verdict, as a terminal shows it.
pub(super) fn short_verdict(verdict: Verdict) -> Message {
    Message::new(match verdict {
        Verdict::Fail => "verdict-fail.short",
        Verdict::Unknown => "verdict-unknown.short",
        Verdict::Review => "verdict-review.short",
        Verdict::Pass => "verdict-pass.short",
        Verdict::NotApplicable => "verdict-not-applicable.short",
    })
}

/// Returns the word for an overall verdict.
pub(super) fn overall(overall: Overall) -> Message {
    Message::new(match overall {
        Overall::NotReady => "overall-not-ready",
        Overall::Undecided => "overall-undecided",
        Overall::ReadyWithReviews => "overall-ready-with-reviews",
        Overall::Ready => "overall-ready",
    })
}

/// Returns the word for the overall verdict of a customer, or the word for a customer that could not be assessed.
pub(super) fn customer_verdict(line: &CustomerLine) -> &'static Word {
    match &line.outcome {
        CustomerOutcome::Failed(_) => word!("could-not-run", "overall-could-not-run"),
        CustomerOutcome::Judged { overall, .. } => match overall {
            Overall::NotReady => word!("not-ready", "overall-not-ready"),
            Overall::Undecided => word!("undecided", "overall-undecided"),
            Overall::ReadyWithReviews => word!("ready-with-reviews", "overall-ready-with-reviews"),
            Overall::Ready => word!("ready", "overall-ready"),
        },
    }
}

/// Returns the word for a severity.
pub(super) fn severity(severity: Severity) -> Message {
    match severity {
        Severity::Fail => Message::new("verdict-fail"),
        Severity::Review => Message::new("verdict-review"),
        Severity::Info => Message::new("severity-info"),
    }
}

/// Returns the word that tables show for the severity of a finding. In CSV files, this is the name of the severity,
/// such as `fail`. In workbooks, it is the word that the sheet of open findings shows for the same finding.
pub(super) fn severity_word(entry: &ReportedFinding) -> &'static Word {
    let is_kept = entry.status.is_open() && is_kept(entry);
    match entry.finding.severity {
        Severity::Fail if is_kept => word!("fail", "severity-kept"),
        Severity::Fail => word!("fail", "verdict-fail"),
        Severity::Review if is_kept => word!("review", "severity-kept"),
        Severity::Review => word!("review", "verdict-review"),
        Severity::Info if entry.is_preparation() => word!("info", "severity-prepare"),
        Severity::Info => word!("info", "severity-info"),
    }
}

/// Returns the word that lists for people show for the severity of a finding. An open `fail` or `review` finding that
/// closes by itself gets a different word, so that it does not look like work.
pub(super) fn open_severity(entry: &ReportedFinding) -> &'static Word {
    if entry.status.is_open() && entry.is_for_people() && is_kept(entry) {
        word!("kept", "severity-kept")
    } else {
        severity_of(entry)
    }
}

/// All words for the severities of findings on the HTML page, in the order of the page's filter.
pub(super) static SEVERITIES: [&Word; 5] = [
    word!("fail", "verdict-fail"),
    word!("review", "verdict-review"),
    word!("prepare", "severity-prepare"),
    word!("kept", "severity-kept"),
    word!("info", "severity-info"),
];

/// Returns the word for the severity of a finding. An info finding with work that has to begin early gets a different
/// word from other info findings.
pub(super) fn severity_of(entry: &ReportedFinding) -> &'static Word {
    match entry.finding.severity {
        Severity::Fail => word!("fail", "verdict-fail"),
        Severity::Review => word!("review", "verdict-review"),
        Severity::Info if entry.is_preparation() => word!("prepare", "severity-prepare"),
        Severity::Info => word!("info", "severity-info"),
    }
}

/// Returns the word for a status.
pub(super) fn status_word(status: FindingStatus) -> &'static Word {
    match status {
        FindingStatus::New => word!("new", "status-new"),
        FindingStatus::Open => word!("open", "status-open"),
        FindingStatus::Accepted => word!("accepted", "status-accepted"),
        FindingStatus::Fixed => word!("fixed", "status-fixed"),
        FindingStatus::Unchecked => word!("unchecked", "status-unchecked"),
    }
}

/// Returns the word for the certainty of a suggestion.
pub(super) fn fix_word(fix: Fix) -> &'static Word {
    match fix {
        Fix::Auto => word!("auto", "fix-auto"),
        Fix::Confirm => word!("confirm", "fix-confirm"),
        Fix::Manual => word!("manual", "fix-manual"),
    }
}

/// Returns the word for a kind of decision.
pub(super) fn decision_word(kind: DecisionKind) -> Message {
    Message::new(match kind {
        DecisionKind::Accept => "decision-accept",
        DecisionKind::Apply => "decision-apply",
        DecisionKind::Reject => "decision-reject",
        DecisionKind::Later => "decision-later",
        DecisionKind::Done => "decision-done",
    })
}

/// Returns a decision as text in the language of the catalogue: `accept until 2026-12-31`. `--decisions` can read this
/// text again.
pub(super) fn decision_cell(decision: &Decision, catalogue: &Catalogue) -> String {
    let word = decision_word(decision.kind);
    match &decision.until {
        None => catalogue.message(&word),
        Some(day) => catalogue.message(
            &Message::new("decision-until")
                .with("decision", word)
                .with("day", shown_day(day, catalogue)),
        ),
    }
}

/// Returns `keep: …` with the reason, or `None` if the finding is not about the record to keep in its group.
pub(super) fn keep(entry: &ReportedFinding, catalogue: &Catalogue) -> Option<String> {
    let group = entry.finding.group.as_ref().filter(|group| group.keep)?;
    let reason = &group.keep_reason;
    Some(if reason.is_empty() {
        catalogue.fixed("keep")
    } else {
        catalogue.message(&Message::new("keep-because").with("reason", reason.clone()))
    })
}

/// Returns a sentence about the record to keep in the group: `Keep KHA: has Sales Premium.`
pub(super) fn keep_sentence(entry: &ReportedFinding, catalogue: &Catalogue) -> Option<String> {
    let group = entry.finding.group.as_ref().filter(|group| group.keep)?;
    let (name, reason) = (short_name(entry, catalogue), &group.keep_reason);
    Some(catalogue.message(&if reason.is_empty() {
        Message::new("keep-sentence").with("name", name)
    } else {
        Message::new("keep-sentence-because")
            .with("name", name)
            .with("reason", reason.clone())
    }))
}

/// Returns whether a finding closes by itself, so that its record needs no change. Such a finding closes when the other
/// records in its group are changed, or when another finding is resolved.
pub(super) fn is_kept(entry: &ReportedFinding) -> bool {
    let group = entry.finding.group.as_ref();
    entry.finding.closes_with_other || group.is_some_and(|group| group.keep && group.size > 1)
}

/// Returns the reason for the decision on a finding.
pub(super) fn decision_reason(entry: &ReportedFinding) -> Option<&str> {
    let decision = entry.decision.as_ref()?;
    Some(decision.reason.as_str()).filter(|reason| !reason.is_empty())
}

/// Returns the login of the subject. If the login is empty, returns the label, else the name, else the key.
pub(super) fn short_name<'a>(entry: &'a ReportedFinding, catalogue: &Catalogue) -> Cow<'a, str> {
    let subject = &entry.finding.subject;
    if subject.login.is_empty() && !subject.label.is_empty() {
        return Cow::Owned(catalogue.text(&subject.label));
    }
    Cow::Borrowed(subject.display_name())
}

/// Returns the name of the subject, or its label if it has both. Returns an empty string for a subject without a name.
pub(super) fn name<'a>(entry: &'a ReportedFinding, catalogue: &Catalogue) -> Cow<'a, str> {
    let subject = &entry.finding.subject;
    if subject.name.is_empty() || subject.label.is_empty() {
        return Cow::Borrowed(&subject.name);
    }
    Cow::Owned(catalogue.text(&subject.label))
}

/// Returns a query on one line, for formats in which a cell has one line.
pub(super) fn one_line(query: &str) -> String {
    query.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns `yes` or `no`, as in CSV files.
pub(super) fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// Returns the title with its first letter capitalised: `Several users with the same e-mail address`.
pub(super) fn title(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// Returns the title of a rule, with its first letter capitalised.
pub(super) fn rule_title(rule: &RuleInfo, catalogue: &Catalogue) -> String {
    title(&rule.title(catalogue.language()))
}

/// Returns the title of the requirement with this id, with its first letter capitalised.
pub(super) fn requirement_title(id: &str, catalogue: &Catalogue) -> String {
    title(&catalogue.fixed(&format!("requirement-{id}")))
}

/// Returns a list of all `names`, followed by how many of the `total` subjects are not named.
pub(super) fn first_names(names: &[String], total: usize) -> Listing {
    Listing {
        named: names.iter().map(Argument::from).collect(),
        more: total.saturating_sub(names.len()),
        and: false,
    }
}

/// Returns the decision with its owner and its reason: `accept until 2026-12-31, by Kari: agreed`. If nothing is
/// decided yet, returns only the owner, or `None` without an owner.
pub(super) fn decision(entry: &ReportedFinding, catalogue: &Catalogue) -> Option<String> {
    let owner = entry.owner.as_deref();
    let Some(decision) = &entry.decision else {
        let message = Message::new("decision-owner").with("owner", owner?);
        return Some(catalogue.message(&message));
    };
    let word = decision_cell(decision, catalogue);
    let message = match (owner, decision_reason(entry)) {
        (None, None) => return Some(word),
        (Some(owner), None) => Message::new("decision-with-owner")
            .with("decision", word)
            .with("owner", owner),
        (None, Some(reason)) => Message::new("decision-with-reason")
            .with("decision", word)
            .with("reason", reason),
        (Some(owner), Some(reason)) => Message::new("decision-with-owner-and-reason")
            .with("decision", word)
            .with("owner", owner)
            .with("reason", reason),
    };
    Some(catalogue.message(&message))
}

/// Removes the backticks around names, for formats that cannot mark code.
pub(super) fn without_backticks(text: &str) -> Cow<'_, str> {
    if text.contains('`') {
        Cow::Owned(text.replace('`', ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Returns the login and the name of the subject, if it has both: `KAH (Kari Hansen)`. Otherwise returns the
/// [`short_name`].
pub(super) fn who<'a>(entry: &'a ReportedFinding, catalogue: &Catalogue) -> Cow<'a, str> {
    let subject = &entry.finding.subject;
    match (subject.login.is_empty(), subject.name.is_empty()) {
        (false, false) => Cow::Owned(format!("{} ({})", subject.login, subject.name)),
        _ => short_name(entry, catalogue),
    }
}

/// Returns a row of a file and how many other locations there are: `Email.csv row 7 and 1 more`.
pub(super) fn place(file: &str, row: u64, more: usize, catalogue: &Catalogue) -> String {
    // A row number is not a quantity, so it is written without separators.
    let row = row.to_string();
    catalogue.message(&match more {
        0 => Message::new("place").with("file", file).with("row", row),
        more => Message::new("place-more")
            .with("file", file)
            .with("row", row)
            .with("more", more),
    })
}

/// Returns the value of a finding as people read it. Returns an empty string for a value that is only a number, and for
/// the code name of a licence. SuperOffice does not show such values, and the message contains what people need.
pub(super) fn value<'a>(finding: &'a Finding, catalogue: &Catalogue) -> Cow<'a, str> {
    if is_for_people(finding) {
        readable(&finding.value, catalogue)
    } else {
        Cow::Borrowed("")
    }
}

/// Returns whether lists for people show the value of a finding. They omit numbers, such as ids, and the code names of
/// licences: for these values, the message of the finding contains what people need.
pub(super) fn is_for_people(finding: &Finding) -> bool {
    let is_number = finding.value.bytes().all(|byte| byte.is_ascii_digit());
    let is_code = finding.field == "ModuleLicense.moduleName";
    !is_number && !is_code
}

/// Returns a value in which words replace the characters that cannot be seen: `ola[hidden space]@firma.no`.
pub(super) fn readable<'a>(value: &'a str, catalogue: &Catalogue) -> Cow<'a, str> {
    if !value.chars().any(is_hidden) {
        return Cow::Borrowed(value);
    }
    let mut shown = String::with_capacity(value.len() + 20);
    let value = value.replace("\r\n", "\n");
    for c in value.chars() {
        match c {
            '\t' => shown.push_str(&catalogue.fixed("hidden-tab")),
            '\r' | '\n' => shown.push_str(&catalogue.fixed("hidden-line-break")),
            c if is_hidden(c) && c.is_whitespace() => {
                shown.push_str(&catalogue.fixed("hidden-space"));
            }
            c if is_hidden(c) => shown.push_str(&catalogue.fixed("hidden-character")),
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn titles_begin_with_a_capital() {
        assert_eq!(title("åpen dør"), "Åpen dør");
        assert_eq!(title(""), "");
    }

    #[test]
    fn characters_that_cannot_be_seen_have_words() {
        let english = Catalogue::of(Language::English);
        assert_eq!(readable("ola@firma.no", english), "ola@firma.no");
        assert_eq!(
            readable("ola\u{a0}\u{200b}@firma.no\t\n", english),
            "ola[hidden space][hidden character]@firma.no[tab][line break]"
        );
    }

    #[test]
    fn words_have_the_names_of_the_contract() {
        for entry in crate::output::tests::sample::sample_report().findings {
            let severity = entry.finding.severity.as_str();
            assert_eq!(severity_word(&entry).name, severity);
        }
        for fix in [Fix::Auto, Fix::Confirm, Fix::Manual] {
            assert_eq!(fix_word(fix).name, fix.as_str());
        }
        for status in [
            FindingStatus::New,
            FindingStatus::Open,
            FindingStatus::Accepted,
            FindingStatus::Fixed,
            FindingStatus::Unchecked,
        ] {
            assert_eq!(status_word(status).name, status.as_str());
        }
    }
}
