//! The report as a whole → its headline in words: the answer, whose database it is, and what was not
//! judged.

use crate::model::evidence::count;
use crate::model::verdict::{Overall, Verdict};
use crate::report::Report;

/// Returns the overall answer as a sentence for people who do not know its word.
pub(super) fn answer(overall: Overall) -> &'static str {
    match overall {
        Overall::NotReady => "Not ready for SuperOffice CRM Online: something blocks the move.",
        Overall::Undecided => {
            "Not decided yet: nothing is known to block the move, but not everything could be checked."
        }
        Overall::ReadyWithReviews => {
            "Ready for SuperOffice CRM Online; a person should look at some things first."
        }
        Overall::Ready => "Ready for SuperOffice CRM Online.",
    }
}

/// Returns how many requirements have each verdict, the worst first.
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

/// Returns how many requirements have which verdict: `2 fail, 1 unknown, 5 pass`.
pub(super) fn tally(report: &Report) -> String {
    let counts = counts(report).into_iter().filter(|(_, number)| *number > 0);
    let counts = counts.map(|(verdict, number)| format!("{number} {}", verdict.as_str()));
    counts.collect::<Vec<_>>().join(", ")
}

/// Returns whose database it is, and how many users are left out.
pub(super) fn customer(report: &Report) -> String {
    let out_of_scope = report.requirements.iter().map(|r| r.out_of_scope).max();
    let company = match &report.customer.company {
        Some(company) => company.clone(),
        None => "customer not named in the exports".to_owned(),
    };
    let serial = report.customer.serial.as_ref();
    let parts = [
        Some(company),
        serial.map(|serial| format!("serial number {serial}")),
        out_of_scope
            .filter(|users| *users > 0)
            .map(|users| format!("{} not counted", count(users, "user", "users"))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Returns which requirements were not judged; nothing if all were.
pub(super) fn left_out(report: &Report) -> Option<String> {
    (!report.not_asked.is_empty()).then(|| {
        format!(
            "not judged, as not asked for: {}",
            report.not_asked.join(", ")
        )
    })
}

/// Returns what became of the findings since an earlier report, and whether names are hidden, a sentence
/// each: `since the earlier report (not-ready, data to 2026-11-13): 2 new, 44 open, 4 fixed`.
pub(super) fn compared(report: &Report) -> Vec<String> {
    let progress = report.baseline.as_ref().zip(report.progress());
    let progress = progress.map(|(baseline, progress)| {
        let data = baseline.newest_date.as_ref();
        let data = data
            .map(|day| format!(", data to {day}"))
            .unwrap_or_default();
        format!(
            "since the earlier report ({}{data}): {progress}",
            baseline.verdict
        )
    });
    let hidden = report
        .redacted
        .then(|| "pseudonyms stand for names, logins and what stands before an @".to_owned());
    progress.into_iter().chain(hidden).collect()
}
