//! Writes a report on several customers: a table with one line for each, and the addresses that several customers
//! share.

use std::io::Write;

use unicode_width::UnicodeWidthStr as _;

use super::super::labels::grouped;
use super::super::{Detail, View, WriteError, visible};
use super::head::overall_style;
use super::page::{Style, TerminalPage};
use crate::model::verdict::Verdict;
use crate::report::portfolio::{CustomerLine, CustomerOutcome, Portfolio, SharedAddress};

/// The blanks between two columns of the table.
const GAP: &str = "  ";
/// Number of shared addresses that are shown by default.
const MOST_ADDRESSES: usize = 20;
/// Number of columns after which the name of a customer is cut off.
const LONGEST_NAME: usize = 40;

/// Writes the lines of the customers, then the shared addresses.
pub(super) fn write(
    portfolio: &Portfolio,
    view: &View,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let mut page = TerminalPage::new(out, view);
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
        "{:width$}{GAP}{:verdict$}{GAP}open requirements (fail/review)",
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
            (Style::Plain, &format!("{GAP}{}", open_requirements(line))),
        ])?;
    }
    let rows = match view.detail {
        Detail::All => usize::MAX,
        Detail::Screen | Detail::Summary => MOST_ADDRESSES,
    };
    shared_addresses(&mut page, &portfolio.shared, rows)
}

fn style(line: &CustomerLine) -> Style {
    match &line.outcome {
        CustomerOutcome::Judged { overall, .. } => overall_style(*overall),
        CustomerOutcome::Failed(_) => Style::Bad,
    }
}

/// Returns the requirements that do not pass, with their number of findings: `duplicate-email 6/8, travel unknown`.
fn open_requirements(line: &CustomerLine) -> String {
    let answers = match &line.outcome {
        CustomerOutcome::Failed(why) => return why.clone(),
        CustomerOutcome::Judged { requirements, .. } => requirements,
    };
    let is_open = |verdict| !matches!(verdict, Verdict::Pass | Verdict::NotApplicable);
    let parts: Vec<String> = answers
        .iter()
        .filter(|answer| is_open(answer.verdict))
        .map(|answer| match answer.verdict {
            Verdict::Unknown => format!("{} unknown", answer.id),
            _ => format!("{} {}/{}", answer.id, answer.fails, answer.reviews),
        })
        .collect();
    parts.join(", ")
}

fn shared_addresses(
    page: &mut TerminalPage<'_>,
    shared: &[SharedAddress],
    rows: usize,
) -> Result<(), WriteError> {
    if shared.is_empty() {
        return Ok(());
    }
    page.heading(
        Style::Strong,
        "Addresses of users of several customers. SuperOffice CRM Online has one login per address.",
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
            "showing {} of {}; for all, add `--output FOLDER/` or `--format json`",
            grouped(rows),
            grouped(shared.len())
        );
        page.paragraph("  ", Style::Attention, &text)?;
    }
    Ok(())
}
