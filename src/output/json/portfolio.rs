//! The JSON format `analyze-portfolio/1`, for several customers.

use std::io::Write;

use serde::Serialize;

use super::super::{View, WriteError, labels};
use super::{ToolOut, write_json};
use crate::report::portfolio::{
    AddressHolder, CustomerLine, CustomerOutcome, Portfolio, RequirementVerdict, SharedAddress,
};

/// The name and version of the schema.
const SCHEMA: &str = "analyze-portfolio/1";

pub(super) fn write(
    portfolio: &Portfolio,
    _: &View,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    write_json(&PortfolioOut::from(portfolio), out)
}

#[derive(Serialize)]
struct PortfolioOut<'a> {
    schema: &'static str,
    tool: ToolOut,
    customers: Vec<PortfolioCustomerOut<'a>>,
    shared_addresses: Vec<SharedOut<'a>>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct PortfolioCustomerOut<'a> {
    name: &'a str,
    company: Option<&'a str>,
    serial: Option<&'a str>,
    verdict: &'static str,
    newest_date: Option<String>,
    requirements: Vec<VerdictOut>,
    /// Why the customer could not be analysed, or `None` if the customer was analysed.
    error: Option<&'a str>,
}

#[derive(Serialize)]
struct VerdictOut {
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
            customers: portfolio
                .customers
                .iter()
                .map(PortfolioCustomerOut::from)
                .collect(),
            shared_addresses: portfolio.shared.iter().map(SharedOut::from).collect(),
            notes: portfolio
                .notes
                .iter()
                .map(|note| note.in_language(portfolio.language))
                .collect(),
        }
    }
}

impl<'a> From<&'a CustomerLine> for PortfolioCustomerOut<'a> {
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
            requirements: answers.iter().map(VerdictOut::from).collect(),
            error,
        }
    }
}

impl From<&RequirementVerdict> for VerdictOut {
    fn from(answer: &RequirementVerdict) -> Self {
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
