//! The head of the page: the overall verdict, the customer, and what was not checked.

use std::io;

use super::super::summary_text;
use super::page::{Style, TerminalPage};
use crate::model::verdict::Overall;
use crate::report::Report;

/// Writes the head of the page.
pub(super) fn write(page: &mut TerminalPage<'_>, report: &Report) -> io::Result<()> {
    let overall = report.overall.as_str();
    let counts = format!("  {}", summary_text::counts_line(report));
    page.line(&[
        (overall_style(report.overall), overall),
        (Style::Plain, &counts),
    ])?;
    page.paragraph("", Style::Plain, &summary_text::answer(report))?;
    page.paragraph("", Style::Plain, &summary_text::customer(report))?;
    for text in summary_text::context(report) {
        page.paragraph("", Style::Plain, &text)?;
    }
    if let Some(text) = summary_text::not_requested(report) {
        page.paragraph("", Style::Attention, &text)?;
    }
    Ok(())
}

/// Returns the colour that repeats an overall verdict.
pub(super) fn overall_style(overall: Overall) -> Style {
    match overall {
        Overall::NotReady => Style::Bad,
        Overall::Undecided => Style::Open,
        Overall::ReadyWithReviews => Style::Attention,
        Overall::Ready => Style::Good,
    }
}
