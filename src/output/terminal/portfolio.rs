//! Several customers → a table for the terminal, and the addresses that several of them have.

use std::io::Write;

use unicode_width::UnicodeWidthStr as _;

use super::super::labels::grouped;
use super::super::{View, WriteError, visible};
use super::page::{Page, Style};
use crate::model::verdict::{Overall, Verdict};
use crate::report::portfolio::{CustomerLine, CustomerOutcome, Portfolio, SharedAddress};

/// Columns between two columns.
const GAP: &str = "  ";
/// Columns that the name of a customer takes at most.
const LONGEST_NAME: usize = 40;

/// Writes the lines, then the addresses.
pub(in super::super) fn write(
    portfolio: &Portfolio,
    view: &View,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let mut page = Page::new(out, view);
    let names = portfolio
        .customers
        .iter()
        .map(|line| visible(&line.name).width());
    let width = names
        .max()
        .unwrap_or(0)
        .clamp("customer".len(), LONGEST_NAME);
    let verdicts = portfolio.customers.iter().map(|line| line.verdict().len());
    let verdict = verdicts.max().unwrap_or(0).max("verdict".len());
    let header = format!(
        "{:width$}{GAP}{:verdict$}{GAP}what holds it back (fail/review)",
        "customer", "verdict"
    );
    page.line(&[(Style::Faint, &header)])?;
    for line in &portfolio.customers {
        let name = visible(&line.name);
        let pad = " ".repeat(width.saturating_sub(name.width()));
        let answer = format!("{:verdict$}", line.verdict());
        page.line(&[
            (Style::Plain, &format!("{name}{pad}{GAP}")),
            (style(line), &answer),
            (Style::Plain, &format!("{GAP}{}", back(line))),
        ])?;
    }
    shared(&mut page, &portfolio.shared, view.rows)
}

fn style(line: &CustomerLine) -> Style {
    match &line.outcome {
        CustomerOutcome::Judged { overall, .. } => match overall {
            Overall::NotReady => Style::Bad,
            Overall::Undecided => Style::Open,
            Overall::ReadyWithReviews => Style::Attention,
            Overall::Ready => Style::Good,
        },
        CustomerOutcome::Failed(_) => Style::Bad,
    }
}

/// `duplicate-email 6/8, travel unknown`.
fn back(line: &CustomerLine) -> String {
    let answers = match &line.outcome {
        CustomerOutcome::Failed(why) => return why.clone(),
        CustomerOutcome::Judged { requirements, .. } => requirements,
    };
    let held = |verdict| !matches!(verdict, Verdict::Pass | Verdict::NotApplicable);
    let parts: Vec<String> = answers
        .iter()
        .filter(|answer| held(answer.verdict))
        .map(|answer| match answer.verdict {
            Verdict::Unknown => format!("{} unknown", answer.id),
            _ => format!("{} {}/{}", answer.id, answer.fails, answer.reviews),
        })
        .collect();
    parts.join(", ")
}

fn shared(page: &mut Page<'_>, shared: &[SharedAddress], rows: usize) -> Result<(), WriteError> {
    if shared.is_empty() {
        return Ok(());
    }
    page.heading(
        Style::Strong,
        "addresses of users of several customers: Online has one login for all of them",
    )?;
    for each in shared.iter().take(rows) {
        let holders: Vec<String> = each
            .holders
            .iter()
            .map(|holder| format!("{} {}", holder.customer, holder.login))
            .collect();
        let text = format!("{}: {}", each.address, holders.join(", "));
        page.paragraph("  - ", Style::Plain, &text)?;
    }
    if rows < shared.len() {
        let text = format!(
            "showing {} of {}, the rest: `--output FOLDER/` or the JSON form",
            grouped(rows),
            grouped(shared.len())
        );
        page.paragraph("  ", Style::Attention, &text)?;
    }
    Ok(())
}
