//! The report as a whole → the head of the page: the overall verdict, whose database it is, and what
//! was not judged.

use std::io;

use super::page::{Page, Style};
use crate::need::count;
use crate::report::Report;
use crate::verdict::{Overall, Verdict};

/// Writes the head of the page.
pub(super) fn write(page: &mut Page<'_>, report: &Report) -> io::Result<()> {
    let overall = report.overall.as_str();
    page.line(&[
        (overall_style(report.overall), overall),
        (Style::Plain, &format!("  {}", tally(report))),
    ])?;
    page.paragraph("", Style::Plain, &customer(report))?;
    if !report.not_asked.is_empty() {
        let left_out = format!(
            "not judged, as not asked for: {}",
            report.not_asked.join(", ")
        );
        page.paragraph("", Style::Attention, &left_out)?;
    }
    Ok(())
}

/// `2 fail, 1 unknown, 5 pass`.
fn tally(report: &Report) -> String {
    let verdicts = [
        Verdict::Fail,
        Verdict::Unknown,
        Verdict::Review,
        Verdict::Pass,
        Verdict::NotApplicable,
    ];
    let counts = verdicts.into_iter().filter_map(|verdict| {
        let number = report
            .requirements
            .iter()
            .filter(|requirement| requirement.verdict == verdict)
            .count();
        (number > 0).then(|| format!("{number} {}", verdict.as_str()))
    });
    counts.collect::<Vec<_>>().join(", ")
}

fn customer(report: &Report) -> String {
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

fn overall_style(overall: Overall) -> Style {
    match overall {
        Overall::NotReady => Style::Bad,
        Overall::Undecided => Style::Open,
        Overall::ReadyWithReviews => Style::Attention,
        Overall::Ready => Style::Good,
    }
}
