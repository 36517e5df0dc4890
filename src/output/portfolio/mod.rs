//! Several customers → one line for each, as a table, CSV, TSV or JSON, and the addresses that several
//! of them have.

mod json;

use std::io::Write;

use super::cell::CellText;
use super::csv::{self, CsvDialect};
use super::flat_table::FlatTable;
use super::{Format, View, WriteError, labels, terminal};
use crate::model::verdict::Verdict;
use crate::report::portfolio::{Answer, CustomerLine, CustomerOutcome, Portfolio};

/// How the lines are written in a format.
type Writer = fn(&Portfolio, &View, &mut dyn Write) -> Result<(), WriteError>;

/// The formats that show several customers, by name.
const WRITERS: [(&str, Writer); 4] = [
    ("table", terminal::portfolio::write),
    ("csv", |portfolio, view, out| {
        csv::write_sheet(customers(portfolio), CsvDialect::csv(view), out)
    }),
    ("tsv", |portfolio, _, out| {
        csv::write_sheet(customers(portfolio), CsvDialect::Tabs, out)
    }),
    ("json", json::write),
];

fn writer(format: &Format) -> Result<Writer, WriteError> {
    let found = WRITERS.iter().find(|(name, _)| *name == format.name);
    found.map(|(_, writer)| *writer).ok_or_else(|| {
        let known: Vec<&str> = WRITERS.iter().map(|(name, _)| *name).collect();
        WriteError::OneCustomer {
            wanted: format.name,
            known: known.join(", "),
        }
    })
}

/// Checks that a format can show several customers.
pub(super) fn refuse(format: &Format) -> Result<(), WriteError> {
    writer(format).map(|_| ())
}

/// Writes the lines in a format.
pub(super) fn write(
    portfolio: &Portfolio,
    format: &Format,
    view: &View,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    writer(format)?(portfolio, view, out)
}

/// Returns the flat tables.
pub(super) fn sheets(portfolio: &Portfolio) -> Vec<FlatTable<'_>> {
    vec![customers(portfolio), shared(portfolio)]
}

/// One row for each customer.
fn customers(portfolio: &Portfolio) -> FlatTable<'_> {
    let requirements = portfolio.requirements();
    let first = [
        "customer",
        "company",
        "serial",
        "verdict",
        "newest_date",
        "fails",
        "reviews",
    ];
    let mut header = first.to_vec();
    header.extend(&requirements);
    header.push("error");
    let row = move |line| customer(line, &requirements);
    FlatTable {
        name: "customers",
        header,
        rows: Box::new(portfolio.customers.iter().map(row)),
    }
}

fn customer<'a>(line: &'a CustomerLine, requirements: &[&str]) -> Vec<CellText<'a>> {
    let (answers, newest_date, error) = match &line.outcome {
        CustomerOutcome::Judged {
            requirements,
            newest_date,
            ..
        } => (requirements.as_slice(), *newest_date, None),
        CustomerOutcome::Failed(why) => (&[][..], None, Some(why.as_str())),
    };
    let sum = |number: fn(&Answer) -> usize| {
        let judged = !answers.is_empty();
        judged.then(|| answers.iter().map(number).sum::<usize>())
    };
    let mut cells = vec![
        CellText::from(line.name.as_str()),
        line.customer.company.as_deref().into(),
        line.customer.serial.as_deref().into(),
        line.verdict().into(),
        newest_date.and_then(labels::date).into(),
        sum(|answer| answer.fails).into(),
        sum(|answer| answer.reviews).into(),
    ];
    cells.extend(
        requirements
            .iter()
            .map(|id| line.answer(id).map(words).into()),
    );
    cells.push(error.into());
    cells
}

/// `fail: 6 fail, 8 review`, `pass`.
fn words(answer: &Answer) -> String {
    let counts = counts(answer);
    let verdict = answer.verdict.as_str();
    if counts.is_empty() {
        verdict.to_owned()
    } else {
        format!("{verdict}: {counts}")
    }
}

/// `6 fail, 8 review`.
fn counts(answer: &Answer) -> String {
    let both = [
        (answer.fails, Verdict::Fail),
        (answer.reviews, Verdict::Review),
    ];
    let counts: Vec<String> = both
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, verdict)| format!("{number} {}", verdict.as_str()))
        .collect();
    counts.join(", ")
}

/// One row for each user of whom an address is another customer's user's too.
fn shared(portfolio: &Portfolio) -> FlatTable<'_> {
    let rows = portfolio.shared.iter().flat_map(|shared| {
        shared.holders.iter().map(|holder| {
            vec![
                CellText::from(shared.address.as_str()),
                shared.holders.len().into(),
                holder.customer.as_str().into(),
                holder.user_id.into(),
                holder.login.as_str().into(),
            ]
        })
    });
    FlatTable {
        name: "shared-addresses",
        header: vec!["address", "users", "customer", "user_id", "login"],
        rows: Box::new(rows),
    }
}

#[cfg(test)]
mod tests;
