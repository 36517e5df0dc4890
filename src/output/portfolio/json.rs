//! Several customers → `analyze-portfolio/1`.

use std::io::Write;

use serde::Serialize;

use super::super::json::{ToolOut, write_form};
use super::super::{View, WriteError, labels};
use crate::report::portfolio::{
    AddressHolder, Answer, CustomerLine, CustomerOutcome, Portfolio, SharedAddress,
};

/// Name and version of the form.
const SCHEMA: &str = "analyze-portfolio/1";

pub(super) fn write(
    portfolio: &Portfolio,
    _: &View,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    write_form(&PortfolioOut::from(portfolio), out)
}

#[derive(Serialize)]
struct PortfolioOut<'a> {
    schema: &'static str,
    tool: ToolOut,
    customers: Vec<CustomerOut<'a>>,
    shared_addresses: Vec<SharedOut<'a>>,
}

#[derive(Serialize)]
struct CustomerOut<'a> {
    name: &'a str,
    company: Option<&'a str>,
    serial: Option<&'a str>,
    verdict: &'static str,
    newest_date: Option<String>,
    requirements: Vec<AnswerOut>,
    /// Why there is no verdict.
    error: Option<&'a str>,
}

#[derive(Serialize)]
struct AnswerOut {
    id: &'static str,
    verdict: &'static str,
    fails: usize,
    reviews: usize,
}

#[derive(Serialize)]
struct SharedOut<'a> {
    address: &'a str,
    holders: Vec<HolderOut<'a>>,
}

#[derive(Serialize)]
struct HolderOut<'a> {
    customer: &'a str,
    user_id: Option<i64>,
    login: &'a str,
}

impl<'a> From<&'a Portfolio> for PortfolioOut<'a> {
    fn from(portfolio: &'a Portfolio) -> Self {
        Self {
            schema: SCHEMA,
            tool: ToolOut::this(),
            customers: portfolio.customers.iter().map(CustomerOut::from).collect(),
            shared_addresses: portfolio.shared.iter().map(SharedOut::from).collect(),
        }
    }
}

impl<'a> From<&'a CustomerLine> for CustomerOut<'a> {
    fn from(line: &'a CustomerLine) -> Self {
        let (answers, newest_date, error) = match &line.outcome {
            CustomerOutcome::Judged {
                requirements,
                newest_date,
                ..
            } => (requirements.as_slice(), *newest_date, None),
            CustomerOutcome::Failed(why) => (&[][..], None, Some(why.as_str())),
        };
        Self {
            name: &line.name,
            company: line.customer.company.as_deref(),
            serial: line.customer.serial.as_deref(),
            verdict: line.verdict(),
            newest_date: newest_date.and_then(labels::date),
            requirements: answers.iter().map(AnswerOut::from).collect(),
            error,
        }
    }
}

impl From<&Answer> for AnswerOut {
    fn from(answer: &Answer) -> Self {
        Self {
            id: answer.id,
            verdict: answer.verdict.as_str(),
            fails: answer.fails,
            reviews: answer.reviews,
        }
    }
}

impl<'a> From<&'a SharedAddress> for SharedOut<'a> {
    fn from(shared: &'a SharedAddress) -> Self {
        Self {
            address: &shared.address,
            holders: shared.holders.iter().map(HolderOut::from).collect(),
        }
    }
}

impl<'a> From<&'a AddressHolder> for HolderOut<'a> {
    fn from(holder: &'a AddressHolder) -> Self {
        Self {
            customer: &holder.customer,
            user_id: holder.user_id,
            login: &holder.login,
        }
    }
}
