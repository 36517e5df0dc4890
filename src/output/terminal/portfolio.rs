//! Writes a report on several customers: a table with one line for each customer, and the addresses that several
//! customers share.

use std::io::{self, Write};

use comfy_table::CellAlignment;

use super::super::{Detail, View, WriteError, labels};
use super::aligned_columns::AlignedColumns;
use super::head::overall_style;
use super::page::{Style, TerminalPage, shortened};
use crate::locale::{Catalogue, Message};
use crate::model::verdict::Verdict;
use crate::report::portfolio::{CustomerLine, CustomerOutcome, Portfolio, SharedAddress};

/// Maximum number of shared addresses that are shown by default.
const MAX_ADDRESSES: usize = 20;
/// Maximum width of a customer's name, in columns.
const LONGEST_NAME: usize = 40;

/// Writes one line for each customer, then the shared addresses.
pub(super) fn write(
    portfolio: &Portfolio,
    view: &View,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let mut page = TerminalPage::new(out, view);
    let catalogue = portfolio.catalogue();
    customers(&mut page, &portfolio.customers, catalogue)?;
    let rows = match view.detail {
        Detail::All => usize::MAX,
        Detail::Screen | Detail::Summary => MAX_ADDRESSES,
    };
    shared_addresses(&mut page, &portfolio.shared, rows, catalogue)
}

/// Writes one line for each customer.
fn customers(
    page: &mut TerminalPage<'_>,
    customers: &[CustomerLine],
    catalogue: &Catalogue,
) -> io::Result<()> {
    let verdict_word = |line| catalogue.fixed(labels::customer_verdict(line).message);
    let mut table = AlignedColumns::new(&[
        (&catalogue.fixed("column-customer"), CellAlignment::Left),
        (&catalogue.fixed("column-verdict"), CellAlignment::Left),
    ]);
    for line in customers {
        let name = shortened(&line.name, LONGEST_NAME);
        table.add_row([name, verdict_word(line)]);
    }
    let mut lines = table.lines();
    if let Some(header) = lines.next() {
        page.line(&[
            (Style::Faint, &header),
            (Style::Faint, &catalogue.fixed("customers-open")),
        ])?;
    }
    for (line, cells) in customers.iter().zip(lines) {
        let name_end = cells.trim_end().len() - verdict_word(line).len();
        let (name, verdict) = cells.split_at(name_end);
        page.line(&[
            (Style::Plain, name),
            (style(line), verdict),
            (Style::Plain, &open_requirements(line, catalogue)),
        ])?;
    }
    Ok(())
}

fn style(line: &CustomerLine) -> Style {
    match &line.outcome {
        CustomerOutcome::Judged { overall, .. } => overall_style(*overall),
        CustomerOutcome::Failed(_) => Style::Bad,
    }
}

/// Returns the requirements with the verdict `fail`, `review` or `unknown`: `duplicate-email 6/8, travel unknown`. The
/// two numbers count the `fail` findings and the `review` findings. For a customer who could not be analysed, returns
/// the reason.
fn open_requirements(line: &CustomerLine, catalogue: &Catalogue) -> String {
    let answers = match &line.outcome {
        CustomerOutcome::Failed(why) => return why.clone(),
        CustomerOutcome::Judged { requirements, .. } => requirements,
    };
    let is_open = |verdict| !matches!(verdict, Verdict::Pass | Verdict::NotApplicable);
    let parts: Vec<String> = answers
        .iter()
        .filter(|answer| is_open(answer.verdict))
        .map(|answer| match answer.verdict {
            Verdict::Unknown => {
                let word = catalogue.message(&labels::short_verdict(answer.verdict));
                format!("{} {word}", answer.id)
            }
            _ => format!("{} {}/{}", answer.id, answer.fails, answer.reviews),
        })
        .collect();
    parts.join(", ")
}

fn shared_addresses(
    page: &mut TerminalPage<'_>,
    shared: &[SharedAddress],
    rows: usize,
    catalogue: &Catalogue,
) -> Result<(), WriteError> {
    if shared.is_empty() {
        return Ok(());
    }
    page.heading(Style::Strong, &catalogue.fixed("customers-shared-terminal"))?;
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
        let text = Message::new("customers-showing")
            .with("shown", rows)
            .with("total", shared.len());
        let text = catalogue.message(&text);
        page.paragraph("  ", Style::Attention, &text)?;
    }
    Ok(())
}
