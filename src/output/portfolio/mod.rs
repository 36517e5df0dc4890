//! The tables for several customers: one line for each customer, and the addresses that several customers share.

use super::cell::CellText;
use super::flat_table::FlatTable;
use super::labels;
use crate::locale::{Listing, Message};
use crate::model::verdict::Verdict;
use crate::report::portfolio::{CustomerLine, CustomerOutcome, Portfolio, RequirementVerdict};

/// Returns the flat tables.
pub(super) fn tables(portfolio: &Portfolio) -> [FlatTable<'_>; 2] {
    [customers(portfolio), shared(portfolio)]
}

/// Returns a table with one row for each customer.
pub(super) fn customers(portfolio: &Portfolio) -> FlatTable<'_> {
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
    let sum = |number: fn(&RequirementVerdict) -> usize| {
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
            .map(|id| line.answer(id).map_or(CellText::Empty, verdict_and_counts)),
    );
    cells.push(error.into());
    cells
}

/// Returns a verdict and its numbers of findings, for example `fail: 6 fail, 8 review` or `pass`. Workbooks show a
/// translation.
fn verdict_and_counts(answer: &RequirementVerdict) -> CellText<'static> {
    let word = labels::short_verdict(answer.verdict);
    let verdict = answer.verdict.as_str();
    let counts: Vec<(usize, Verdict)> = [
        (answer.fails, Verdict::Fail),
        (answer.reviews, Verdict::Review),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .collect();
    if counts.is_empty() {
        return CellText::Phrase {
            text: verdict.to_owned(),
            message: word,
        };
    }
    let names = counts
        .iter()
        .map(|(number, verdict)| format!("{number} {}", verdict.as_str()));
    let names: Vec<String> = names.collect();
    let words = counts.iter().map(|(number, verdict)| {
        Message::new("verdict-count")
            .with("number", *number)
            .with("verdict", labels::short_verdict(*verdict))
    });
    CellText::Phrase {
        text: format!("{verdict}: {}", names.join(", ")),
        message: Message::new("verdict-with-counts")
            .with("verdict", word)
            .with("counts", Listing::some(words, usize::MAX)),
    }
}

/// Returns a table with one row for each user whose address is also used by a user of another customer.
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
