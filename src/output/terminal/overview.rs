//! The report as a whole → the head of the page: the overall verdict, whose database it is, and what
//! was not judged.

use std::io;

use super::super::summary_text;
use super::page::{Page, Style};
use crate::model::verdict::Overall;
use crate::report::Report;

/// Writes the head of the page.
pub(super) fn write(page: &mut Page<'_>, report: &Report) -> io::Result<()> {
    let overall = report.overall.as_str();
    page.line(&[
        (overall_style(report.overall), overall),
        (Style::Plain, &format!("  {}", summary_text::tally(report))),
    ])?;
    page.paragraph("", Style::Plain, &summary_text::customer(report))?;
    for text in summary_text::compared(report) {
        page.paragraph("", Style::Plain, &text)?;
    }
    if let Some(left_out) = summary_text::left_out(report) {
        page.paragraph("", Style::Attention, &left_out)?;
    }
    Ok(())
}

fn overall_style(overall: Overall) -> Style {
    match overall {
        Overall::NotReady => Style::Bad,
        Overall::Undecided => Style::Open,
        Overall::ReadyWithReviews => Style::Attention,
        Overall::Ready => Style::Good,
    }
}
