//! Summarises a report in sentences: the answer, the customer, the comparison, and what was not checked.

use super::labels;
use crate::locale::{Argument, Listing, Message, Text};
use crate::model::calendar_day::day;
use crate::model::verdict::{Overall, Verdict};
use crate::report::{Report, ReportSubject};

/// Returns the overall verdict in words, for a heading.
pub(super) fn verdict_words(report: &Report) -> String {
    report.catalogue().message(&verdict_message(report))
}

fn verdict_message(report: &Report) -> Message {
    Message::new(match (report.subject, report.overall) {
        (ReportSubject::Addresses, _) if report.fails() > 0 => "answer-addresses-to-fix",
        (ReportSubject::Addresses, _) if report.reviews() > 0 => "answer-addresses-to-check",
        (ReportSubject::Addresses, _) => "answer-addresses-fine",
        (ReportSubject::Migration, Overall::NotReady) => "answer-not-ready",
        (ReportSubject::Migration, Overall::Undecided) => "answer-undecided",
        (ReportSubject::Migration, Overall::ReadyWithReviews | Overall::Ready) => "answer-ready",
    })
}

/// Returns the overall verdict in one to three words, to be shown after the name of the migration.
pub(super) fn verdict_label(report: &Report) -> String {
    let id = match (report.subject, report.overall) {
        (ReportSubject::Addresses, _) => return verdict_words(report),
        (ReportSubject::Migration, Overall::NotReady) => "answer-not-ready.short",
        (ReportSubject::Migration, Overall::Undecided) => "answer-undecided.short",
        (ReportSubject::Migration, Overall::ReadyWithReviews | Overall::Ready) => {
            "answer-ready.short"
        }
    };
    report.catalogue().fixed(id)
}

/// Returns the details of the overall verdict as sentences, to be shown after [`verdict_words`]. Returns an empty
/// string for a verdict without details.
pub(super) fn details(report: &Report) -> String {
    report.catalogue().text(&detail_text(report))
}

fn detail_text(report: &Report) -> Text {
    match (report.subject, report.overall) {
        (ReportSubject::Addresses, _) => addresses(report).into(),
        (ReportSubject::Migration, Overall::NotReady) => not_ready(report),
        (ReportSubject::Migration, Overall::Undecided) => undecided(report),
        (ReportSubject::Migration, Overall::ReadyWithReviews) => {
            with_exceptions(report, ready_with_reviews(report))
        }
        (ReportSubject::Migration, Overall::Ready) => with_exceptions(report, Text::default()),
    }
}

/// Returns the overall verdict as one or more sentences.
pub(crate) fn answer(report: &Report) -> String {
    let (words, details) = (verdict_message(report), detail_text(report));
    let answer = if details.is_empty() {
        Message::new("answer").with("answer", words)
    } else {
        Message::new("answer-details")
            .with("answer", words)
            .with("details", details)
    };
    report.catalogue().message(&answer)
}

/// Returns the overall verdict as one sentence: `26 findings block the migration.` If no finding blocks the migration,
/// the sentence contains only the verdict.
pub(super) fn short_answer(report: &Report) -> String {
    let message = match (report.subject, report.overall) {
        (ReportSubject::Migration, Overall::NotReady) => findings_block(report.fails()),
        (ReportSubject::Migration, _) => {
            Message::new("answer").with("answer", verdict_message(report))
        }
        (ReportSubject::Addresses, _) => addresses(report),
    };
    report.catalogue().message(&message)
}

/// Returns the result of a check of addresses: `4 312 addresses checked: 12 to fix, 30 to check.`
fn addresses(report: &Report) -> Message {
    let checked = report.requirements.iter().map(|each| each.checked).max();
    Message::new("addresses-checked")
        .with("checked", checked.unwrap_or_default())
        .with("fails", report.fails())
        .with("reviews", report.reviews())
}

fn findings_block(fails: usize) -> Message {
    Message::new("findings-block").with("fails", fails)
}

/// Returns a sentence with the number of requirements that have the verdict `Unknown` because data is missing. Returns
/// `None` if this number is 0.
fn missing_data(report: &Report) -> Option<Message> {
    let requirements = report.requirements.iter();
    let unknown = requirements.filter(|each| each.verdict == Verdict::Unknown);
    let number = unknown.count();
    (number > 0).then(|| Message::new("requirements-without-data").with("number", number))
}

fn not_ready(report: &Report) -> Text {
    let users = report.user_progress();
    let findings = match users.blocked {
        0 => findings_block(report.fails()),
        blocked => Message::new("findings-block-users")
            .with("fails", report.fails())
            .with("users", blocked)
            .with("total", users.total()),
    };
    std::iter::once(findings)
        .chain(missing_data(report))
        .collect()
}

fn undecided(report: &Report) -> Text {
    match missing_data(report) {
        None => Message::new("not-all-checked").into(),
        Some(missing) => missing.then(Message::new("no-blocker-so-far")),
    }
}

fn ready_with_reviews(report: &Report) -> Text {
    let accepted: usize = report.requirements.iter().map(|each| each.accepted).sum();
    match report.reviews() {
        0 if accepted == 0 => Text::default(),
        0 => Message::new("accepted-remain").into(),
        reviews => Message::new("check-first").with("reviews", reviews).into(),
    }
}

/// Adds a sentence to `answer` that names the requirements with the verdict `Unknown`, if any. The overall verdict does
/// not depend on these requirements, but a reader who sees *Ready* has to know about them.
fn with_exceptions(report: &Report, answer: Text) -> Text {
    let unknown = report
        .requirements
        .iter()
        .filter(|each| each.verdict == Verdict::Unknown);
    let names: Vec<&str> = unknown.map(|each| each.id).collect();
    if names.is_empty() {
        return answer;
    }
    answer.then(Message::new("not-checked-completely").with("requirements", names.join(", ")))
}

/// Returns the number of requirements with each verdict, starting with the worst verdict.
pub(super) fn counts(report: &Report) -> [(Verdict, usize); 5] {
    let verdicts = [
        Verdict::Fail,
        Verdict::Unknown,
        Verdict::Review,
        Verdict::Pass,
        Verdict::NotApplicable,
    ];
    verdicts.map(|verdict| {
        let same = report
            .requirements
            .iter()
            .filter(|each| each.verdict == verdict);
        (verdict, same.count())
    })
}

/// Returns the number of requirements for each verdict as text, such as `2 fail, 1 unknown, 5 pass`. `word` returns the
/// word for a verdict.
pub(super) fn counts_line(report: &Report, word: fn(Verdict) -> Message) -> String {
    let catalogue = report.catalogue();
    let counts = counts(report).into_iter().filter(|(_, number)| *number > 0);
    let counts = counts.map(|(verdict, number)| {
        let word = catalogue.message(&word(verdict));
        format!("{number} {word}")
    });
    counts.collect::<Vec<_>>().join(", ")
}

/// Returns the company and the serial number of the customer.
pub(super) fn customer(report: &Report) -> String {
    let customer = &report.customer;
    let message = match (customer.company.as_deref(), customer.serial.as_deref()) {
        (Some(company), Some(serial)) => Message::new("customer-and-serial")
            .with("company", company)
            .with("serial", serial),
        (Some(company), None) => return company.to_owned(),
        (None, Some(serial)) => Message::new("customer-only-serial").with("serial", serial),
        (None, None) => Message::new("customer-unknown"),
    };
    report.catalogue().message(&message)
}

/// Returns how recent the exports are: `Data of 13 November 2026`. Returns `None` if no date is known.
pub(super) fn data_day(report: &Report) -> Option<String> {
    let day = Argument::LongDay(day(report.newest_date()?)?);
    let message = Message::new("data-of").with("day", day);
    Some(report.catalogue().message(&message))
}

/// Returns sentences about the report as a whole: users out of scope, the comparison with an earlier report, and
/// pseudonyms.
pub(super) fn context(report: &Report) -> Vec<String> {
    let pseudonyms = report.redacted.then(|| Message::new("pseudonyms"));
    let lines = [out_of_scope(report), comparison(report), pseudonyms];
    let catalogue = report.catalogue();
    let lines = lines.iter().flatten();
    lines.map(|message| catalogue.message(message)).collect()
}

/// Returns which settings were taken from a configuration file, for the consultant: `Taken from analyze.toml: access =
/// all.`
pub(super) fn configuration(report: &Report) -> Option<String> {
    let configuration = report.configuration.as_ref()?;
    Some(report.catalogue().message(&configuration.message()))
}

/// Returns the number of users who are not checked: `10 of 65 users are out of scope.` Returns `None` if all are
/// checked.
fn out_of_scope(report: &Report) -> Option<Message> {
    let of_each = report.requirements.iter().map(|each| each.out_of_scope);
    let users = of_each.max().filter(|users| *users > 0)?;
    Some(
        Message::new("out-of-scope")
            .with("users", users)
            .with("total", report.users.len()),
    )
}

/// Returns the changes since the earlier report, or `None` without an earlier report: `Since the earlier report
/// (not-ready, data of 2026-11-13): 2 new, 44 open, 4 fixed.`
fn comparison(report: &Report) -> Option<Message> {
    let (baseline, progress) = report.baseline.as_ref().zip(report.progress())?;
    let catalogue = report.catalogue();
    let known = Overall::ALL.into_iter();
    let verdict = known
        .filter(|overall| overall.as_str() == baseline.verdict)
        .map(|overall| catalogue.message(&labels::overall(overall)));
    let verdict = verdict.last().unwrap_or_else(|| baseline.verdict.clone());
    Some(match &baseline.newest_date {
        Some(day) => Message::new("since-earlier-report-of")
            .with("verdict", verdict)
            .with("day", labels::shown_day(day, catalogue))
            .with("progress", progress.message()),
        None => Message::new("since-earlier-report")
            .with("verdict", verdict)
            .with("progress", progress.message()),
    })
}

/// Returns a sentence that names the requirements that were not requested, if any. Returns `None` for a check of
/// addresses, because such a check does not assess the migration.
pub(super) fn not_requested(report: &Report) -> Option<String> {
    if report.subject == ReportSubject::Addresses || report.not_asked.is_empty() {
        return None;
    }
    let requirements = Listing::some(report.not_asked.iter().copied(), usize::MAX);
    let message = Message::new("not-requested").with("requirements", requirements);
    Some(report.catalogue().message(&message))
}

#[cfg(test)]
mod tests {
    use super::answer;
    use crate::model::verdict::{Overall, Verdict};
    use crate::output::tests::sample::clean_report;
    use crate::report::{Report, RequirementReport};

    /// Returns a report in which the requirements with these ids have the verdict `Unknown`.
    fn unknown(overall: Overall, ids: &[&'static str]) -> Report {
        let known = || clean_report().requirements.remove(0);
        let unknown = ids.iter().map(|id| RequirementReport {
            id,
            verdict: Verdict::Unknown,
            ..known()
        });
        let requirements = std::iter::once(known()).chain(unknown).collect();
        Report {
            overall,
            requirements,
            ..clean_report()
        }
    }

    #[test]
    fn a_ready_report_names_the_requirements_that_were_not_checked() {
        for ids in [&["database-model", "documents"][..], &["documents"]] {
            for overall in [Overall::Ready, Overall::ReadyWithReviews] {
                let answer = answer(&unknown(overall, ids));
                let end = format!("Not checked completely: {}.", ids.join(", "));
                assert!(answer.ends_with(&end), "{answer}");
                assert!(!answer.contains("accepted"), "{answer}");
            }
            assert!(!answer(&unknown(Overall::Undecided, ids)).contains("Not checked"));
        }
        let all_checked = answer(&unknown(Overall::Ready, &[]));
        assert!(!all_checked.contains("Not checked"), "{all_checked}");
    }
}
