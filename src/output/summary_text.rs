//! The summary of a report in sentences: the answer, the customer, the comparison, and what was not checked.

use crate::model::verdict::{Overall, Verdict};
use crate::report::Report;

/// Returns the overall verdict as a sentence.
pub(crate) fn answer(report: &Report) -> String {
    let with = |verdict: Verdict| {
        let requirements = report.requirements.iter();
        requirements.filter(|each| each.verdict == verdict).count()
    };
    let total = report.requirements.len();
    match report.overall {
        Overall::NotReady => blocked(with(Verdict::Fail), total),
        Overall::Undecided => undecided(with(Verdict::Unknown), total),
        Overall::ReadyWithReviews => {
            let answer = ready_with_reviews(with(Verdict::Review));
            with_exceptions(report, answer)
        }
        Overall::Ready => with_exceptions(report, "Ready for SuperOffice CRM Online.".to_owned()),
    }
}

/// Adds the requirements that were not checked completely, if the migration can stop because of one of them. A ready
/// report does not mention other unchecked requirements here, because they only help to prepare the migration.
fn with_exceptions(report: &Report, answer: String) -> String {
    let unknown = report
        .requirements
        .iter()
        .filter(|each| each.verdict == Verdict::Unknown);
    let names: Vec<&str> = unknown.map(|each| each.id).collect();
    if names.contains(&STOPS_THE_MIGRATION) {
        format!("{answer} Not checked completely: {}.", names.join(", "))
    } else {
        answer
    }
}

/// The requirement that can stop the migration tool although the verdict does not depend on it, because exports seldom
/// show it. Source: SuperOffice's page on problems during the migration.
const STOPS_THE_MIGRATION: &str = "database-model";

fn blocked(failed: usize, total: usize) -> String {
    match failed {
        1 => format!(
            "Not ready for SuperOffice CRM Online: 1 of {total} requirements blocks the migration."
        ),
        _ => format!(
            "Not ready for SuperOffice CRM Online: {failed} of {total} requirements block the migration."
        ),
    }
}

fn undecided(unknown: usize, total: usize) -> String {
    match unknown {
        0 => "Not decided yet: not all requirements were checked.".to_owned(),
        _ => format!(
            "Not decided yet: {unknown} of {total} requirements could not be checked completely. No blocking \
             finding so far."
        ),
    }
}

fn ready_with_reviews(reviews: usize) -> String {
    match reviews {
        1 => "Ready for SuperOffice CRM Online. Check 1 requirement manually first.".to_owned(),
        _ => format!(
            "Ready for SuperOffice CRM Online. Check {reviews} requirements manually first."
        ),
    }
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

/// Returns sentences about the report as a whole: users out of scope, the comparison with an earlier report, and
/// pseudonyms.
pub(super) fn context(report: &Report) -> Vec<String> {
    let pseudonyms = report.redacted.then(|| {
        "Pseudonyms replace names, logins and the part of addresses before the @.".to_owned()
    });
    let lines = [out_of_scope(report), comparison(report), pseudonyms];
    lines.into_iter().flatten().collect()
}

/// Returns the number of users who are not checked: `10 of 65 users are out of scope.`
fn out_of_scope(report: &Report) -> Option<String> {
    let total = report.users.len();
    let of_each = report.requirements.iter().map(|each| each.out_of_scope);
    match of_each.max().unwrap_or_default() {
        0 => None,
        1 => Some(format!("1 of {total} users is out of scope.")),
        users => Some(format!("{users} of {total} users are out of scope.")),
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

/// Returns the requirements that the user did not select, if there are any.
pub(super) fn not_requested(report: &Report) -> Option<String> {
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
    fn a_ready_report_says_that_the_database_model_was_not_checked() {
        let ids = ["database-model", "documents"];
        for overall in [Overall::Ready, Overall::ReadyWithReviews] {
            let answer = answer(&unknown(overall, &ids));
            assert!(
                answer.ends_with(" Not checked completely: database-model, documents."),
                "{answer}"
            );
        }
        assert!(!answer(&unknown(Overall::Undecided, &ids)).contains("Not checked"));
        assert_eq!(
            answer(&unknown(Overall::Ready, &["documents"])),
            answer(&clean_report())
        );
    }
}
