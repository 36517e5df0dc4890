//! Writes the first lines and the last line. The first lines contain the verdict, the customer and what was not
//! checked. The last line repeats the verdict.

use std::io;

use super::super::{headline, labels};
use super::page::{Style, TerminalPage};
use crate::locale::Message;
use crate::model::verdict::{Overall, Verdict};
use crate::report::{Report, ReportSubject};

/// Writes the first lines.
pub(super) fn write(page: &mut TerminalPage<'_>, report: &Report) -> io::Result<()> {
    let (style, word) = verdict(report);
    let counts = format!("  {}", counts(report));
    page.line(&[(style, &word), (Style::Plain, &counts)])?;
    page.paragraph("", Style::Plain, &headline::answer(report))?;
    if report.subject == ReportSubject::Migration {
        page.paragraph("", Style::Plain, &about(report))?;
    } else {
        let text = report.catalogue().fixed("terminal-not-judged");
        page.paragraph("", Style::Plain, &text)?;
    }
    if let Some(text) = headline::not_requested(report) {
        page.paragraph("", Style::Attention, &text)?;
    }
    Ok(())
}

/// Writes the verdict again, as the last line.
pub(super) fn write_again(page: &mut TerminalPage<'_>, report: &Report) -> io::Result<()> {
    let (style, word) = verdict(report);
    let answer = format!("  {}", headline::short_answer(report));
    page.blank()?;
    page.line(&[(style, &word), (Style::Plain, &answer)])
}

/// Returns one paragraph: the customer, the date of the data, and the remarks on the whole report.
fn about(report: &Report) -> String {
    let customer = headline::customer(report);
    let mut text = match headline::data_day(report) {
        Some(day) => format!("{customer}. {day}."),
        None => format!("{customer}."),
    };
    let remarks = headline::context(report).into_iter();
    for remark in remarks.chain(headline::configuration(report)) {
        text.push(' ');
        text.push_str(remark.trim_end_matches('.'));
        text.push('.');
    }
    text
}

/// Returns the word and the colour of the overall verdict. For a check of addresses, returns those of the worst verdict
/// of the requirements instead.
fn verdict(report: &Report) -> (Style, String) {
    let catalogue = report.catalogue();
    let worst = report.requirements.iter().map(|each| each.verdict).min();
    if let (ReportSubject::Addresses, Some(worst)) = (report.subject, worst) {
        let word = labels::short_verdict(worst);
        return (super::requirements::style(worst), catalogue.message(&word));
    }
    let word = labels::overall(report.overall);
    (overall_style(report.overall), catalogue.message(&word))
}

fn counts(report: &Report) -> String {
    match report.subject {
        ReportSubject::Migration => headline::counts_line(report, labels::short_verdict),
        ReportSubject::Addresses => {
            let failed = report.requirements.iter();
            let failed = failed.filter(|each| each.verdict == Verdict::Fail).count();
            let message = Message::new("terminal-checks-failed")
                .with("failed", failed)
                .with("total", report.requirements.len());
            report.catalogue().message(&message)
        }
    }
}

/// Returns the colour of an overall verdict.
pub(super) fn overall_style(overall: Overall) -> Style {
    match overall {
        Overall::NotReady => Style::Bad,
        Overall::Undecided => Style::Open,
        Overall::ReadyWithReviews => Style::Attention,
        Overall::Ready => Style::Good,
    }
}
