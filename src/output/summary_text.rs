//! Summarises a report in sentences: the answer, the customer, the comparison, and what was not checked.

use super::labels::{grouped, long_day};
use crate::model::phrases::count;
use crate::model::verdict::{Overall, Verdict};
use crate::report::{Report, ReportSubject};

/// Returns the overall verdict in words, for a heading.
pub(super) fn verdict_words(report: &Report) -> &'static str {
    match (report.subject, report.overall) {
        (ReportSubject::Addresses, _) if report.fails() > 0 => "Addresses to correct",
        (ReportSubject::Addresses, _) if report.reviews() > 0 => "Addresses to check",
        (ReportSubject::Addresses, _) => "Nothing found",
        (ReportSubject::Migration, Overall::NotReady) => "Not ready for SuperOffice CRM Online",
        (ReportSubject::Migration, Overall::Undecided) => {
            "Not decided yet for SuperOffice CRM Online"
        }
        (ReportSubject::Migration, Overall::ReadyWithReviews | Overall::Ready) => {
            "Ready for SuperOffice CRM Online"
        }
    }
}

/// Returns the overall verdict in one to three words, for places after the name of the migration.
pub(super) fn verdict_label(report: &Report) -> &'static str {
    match (report.subject, report.overall) {
        (ReportSubject::Addresses, _) => verdict_words(report),
        (ReportSubject::Migration, Overall::NotReady) => "Not ready",
        (ReportSubject::Migration, Overall::Undecided) => "Not decided yet",
        (ReportSubject::Migration, Overall::ReadyWithReviews | Overall::Ready) => "Ready",
    }
}

/// Returns one or more sentences about what follows from the overall verdict, to be shown after [`verdict_words`].
/// Returns an empty text if nothing has to be done.
pub(super) fn details(report: &Report) -> String {
    match (report.subject, report.overall) {
        (ReportSubject::Addresses, _) => addresses(report),
        (ReportSubject::Migration, Overall::NotReady) => not_ready(report),
        (ReportSubject::Migration, Overall::Undecided) => undecided(report),
        (ReportSubject::Migration, Overall::ReadyWithReviews) => {
            with_exceptions(report, ready_with_reviews(report))
        }
        (ReportSubject::Migration, Overall::Ready) => with_exceptions(report, String::new()),
    }
}

/// Returns the overall verdict as one or more sentences.
pub(crate) fn answer(report: &Report) -> String {
    let words = verdict_words(report);
    match details(report).as_str() {
        "" => format!("{words}."),
        details => format!("{words}: {details}"),
    }
}

/// Returns the verdict as one sentence with its main number: `26 findings block the migration.`
pub(super) fn short_answer(report: &Report) -> String {
    match (report.subject, report.overall) {
        (ReportSubject::Migration, Overall::NotReady) => {
            format!("{} the migration.", findings_block(report.fails()))
        }
        (ReportSubject::Migration, _) => format!("{}.", verdict_words(report)),
        (ReportSubject::Addresses, _) => addresses(report),
    }
}

/// Returns the result of a check of addresses: `4 312 addresses checked, 12 findings to fix, 30 to check.`
fn addresses(report: &Report) -> String {
    let checked = report.requirements.iter().map(|each| each.checked).max();
    let checked = count(checked.unwrap_or_default(), "address", "addresses");
    let (fails, reviews) = (grouped(report.fails()), grouped(report.reviews()));
    format!("{checked} checked, {fails} findings to fix, {reviews} to check.")
}

fn findings_block(fails: usize) -> String {
    match fails {
        1 => "1 finding blocks".to_owned(),
        _ => format!("{} findings block", grouped(fails)),
    }
}

/// Returns a sentence with the number of requirements whose data is missing, or an empty text if none is missing.
fn missing_data(report: &Report) -> String {
    let requirements = report.requirements.iter();
    let unknown = requirements.filter(|each| each.verdict == Verdict::Unknown);
    match unknown.count() {
        0 => String::new(),
        1 => " Data is missing for 1 requirement.".to_owned(),
        unknown => format!(" Data is missing for {unknown} requirements."),
    }
}

fn not_ready(report: &Report) -> String {
    let users = report.user_progress();
    let (blocked, total) = (grouped(users.blocked), grouped(users.total()));
    let at = match users.blocked {
        0 => String::new(),
        _ => format!(", at {blocked} of {total} users"),
    };
    format!(
        "{} the migration{at}.{}",
        findings_block(report.fails()),
        missing_data(report),
    )
}

fn undecided(report: &Report) -> String {
    match missing_data(report).trim_start() {
        "" => "not all requirements were checked.".to_owned(),
        missing => format!("{missing} No blocking finding so far."),
    }
}

fn ready_with_reviews(report: &Report) -> String {
    let accepted: usize = report.requirements.iter().map(|each| each.accepted).sum();
    match report.reviews() {
        0 if accepted == 0 => String::new(),
        0 => "accepted findings remain.".to_owned(),
        1 => "check 1 finding manually first.".to_owned(),
        reviews => format!("check {} findings manually first.", grouped(reviews)),
    }
}

/// Adds the requirements that were not checked completely. The verdict does not depend on them, but a reader who sees
/// *Ready* has to know.
fn with_exceptions(report: &Report, answer: String) -> String {
    let unknown = report
        .requirements
        .iter()
        .filter(|each| each.verdict == Verdict::Unknown);
    let names: Vec<&str> = unknown.map(|each| each.id).collect();
    if names.is_empty() {
        return answer;
    }
    let separator = if answer.is_empty() { "" } else { " " };
    format!(
        "{answer}{separator}Not checked completely: {}.",
        names.join(", ")
    )
}

/// Returns the number of requirements with each verdict, worst verdict first.
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

/// Returns the number of requirements with each verdict as text: `2 fail, 1 unknown, 5 pass`.
pub(super) fn counts_line(report: &Report) -> String {
    let counts = counts(report).into_iter().filter(|(_, number)| *number > 0);
    let counts = counts.map(|(verdict, number)| format!("{number} {}", verdict.as_str()));
    counts.collect::<Vec<_>>().join(", ")
}

/// Returns the company and the serial number of the customer.
pub(super) fn customer(report: &Report) -> String {
    let customer = &report.customer;
    match (customer.company.as_deref(), customer.serial.as_deref()) {
        (Some(company), Some(serial)) => format!("{company}, serial number {serial}"),
        (Some(company), None) => company.to_owned(),
        (None, Some(serial)) => format!("Company unknown, serial number {serial}"),
        (None, None) => "The exports do not name the customer.".to_owned(),
    }
}

/// Returns how recent the exports are: `Data of 13 November 2026`.
pub(super) fn data_day(report: &Report) -> Option<String> {
    let day = long_day(report.newest_date()?)?;
    Some(format!("Data of {day}"))
}

/// Returns sentences about the report as a whole: users out of scope, the comparison with an earlier report, and
/// pseudonyms.
pub(super) fn context(report: &Report) -> Vec<String> {
    let pseudonyms = report.redacted.then(|| {
        "Pseudonyms replace names, logins and the part of addresses before the @.".to_owned()
    });
    let lines = [out_of_scope(report), comparison(report), pseudonyms];
    lines.into_iter().flatten().collect()
}

/// Returns what was taken from a configuration file, for the consultant: `Taken from analyze.toml: access = all.`
pub(super) fn configuration(report: &Report) -> Option<String> {
    let configuration = report.configuration.as_ref()?;
    Some(format!("{}.", configuration.sentence()))
}

/// Returns the number of users who are not checked: `10 of 65 users are out of scope.`
fn out_of_scope(report: &Report) -> Option<String> {
    let total = grouped(report.users.len());
    let of_each = report.requirements.iter().map(|each| each.out_of_scope);
    match of_each.max().unwrap_or_default() {
        0 => None,
        1 => Some(format!("1 of {total} users is out of scope.")),
        users => Some(format!(
            "{} of {total} users are out of scope.",
            grouped(users)
        )),
    }
}

/// Returns the changes since the earlier report: `Since the earlier report (not-ready, data of 2026-11-13): 2 new, 44
/// open, 4 fixed`.
fn comparison(report: &Report) -> Option<String> {
    let (baseline, progress) = report.baseline.as_ref().zip(report.progress())?;
    let verdict = &baseline.verdict;
    Some(match &baseline.newest_date {
        Some(day) => format!("Since the earlier report ({verdict}, data of {day}): {progress}"),
        None => format!("Since the earlier report ({verdict}): {progress}"),
    })
}

/// Returns the requirements that were not requested, if any. A check of addresses judges no requirement.
pub(super) fn not_requested(report: &Report) -> Option<String> {
    if report.subject == ReportSubject::Addresses {
        return None;
    }
    let names = report.not_asked.join(", ");
    (!names.is_empty()).then(|| format!("Not checked (not requested): {names}"))
}

#[cfg(test)]
mod tests {
    use super::answer;
    use crate::model::verdict::{Overall, Verdict};
    use crate::output::tests::sample::clean_report;
    use crate::report::{Report, RequirementReport};

    /// Returns a report with these unknown requirements.
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
