//! Several customers → one line for each, and the addresses that several of them have.
//!
//! Each is analysed on its own, one after the other, and only its line is kept. A login to Online exists
//! once for all customers, so a consultant's address in several of them is worth a look; it changes no
//! verdict.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::customer::Access;
use crate::model::identity::Identity;
use crate::model::verdict::{Overall, Verdict};
use crate::report::Report;
use crate::rules::REQUIREMENTS;

/// All customers.
#[derive(Debug, Default)]
pub struct Portfolio {
    /// One line for each, in the order of their names.
    pub customers: Vec<CustomerLine>,
    /// Addresses of users of several customers, in their order.
    pub shared: Vec<SharedAddress>,
    /// Who would sign in with which address.
    holders: BTreeMap<String, Vec<AddressHolder>>,
}

/// One customer.
#[derive(Debug)]
pub struct CustomerLine {
    /// The folder or file, by as much of its path as tells it from the others.
    pub name: String,
    /// Whose database it is.
    pub customer: Identity,
    /// What came out.
    pub outcome: CustomerOutcome,
}

/// What came out for one customer.
#[derive(Debug)]
pub enum CustomerOutcome {
    /// A report.
    Judged {
        /// The answer for all requirements together.
        overall: Overall,
        /// The answer to each requirement that was asked for.
        requirements: Vec<Answer>,
        /// The newest date in the exports, in seconds since 1970.
        newest_date: Option<i64>,
    },
    /// No report, and why.
    Failed(String),
}

/// The answer to one requirement.
#[derive(Debug, Clone, Copy)]
pub struct Answer {
    /// Stable name.
    pub id: &'static str,
    /// The answer.
    pub verdict: Verdict,
    /// Findings that block.
    pub fails: usize,
    /// Findings to look at.
    pub reviews: usize,
}

/// An address that users of several customers would sign in with.
#[derive(Debug, PartialEq, Eq)]
pub struct SharedAddress {
    /// The address, as sign-in services compare it.
    pub address: String,
    /// Who has it: the customer's name in the list, user id and login.
    pub holders: Vec<AddressHolder>,
}

/// One user of one customer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AddressHolder {
    /// The customer's name in the list.
    pub customer: String,
    /// `associate_id`.
    pub user_id: Option<i64>,
    /// Login name.
    pub login: String,
}

impl Portfolio {
    /// Adds a customer who was judged.
    pub fn add(&mut self, name: String, report: Report) {
        for user in report
            .users
            .iter()
            .filter(|user| user.access != Access::Excluded)
        {
            if let Some(address) = &user.sign_in {
                let holders = self.holders.entry(address.clone()).or_default();
                holders.push(AddressHolder {
                    customer: name.clone(),
                    user_id: user.id,
                    login: user.login.clone(),
                });
            }
        }
        let requirements = report.requirements.iter().map(|requirement| Answer {
            id: requirement.id,
            verdict: requirement.verdict,
            fails: requirement.fails,
            reviews: requirement.reviews,
        });
        self.customers.push(CustomerLine {
            name,
            outcome: CustomerOutcome::Judged {
                overall: report.overall,
                requirements: requirements.collect(),
                newest_date: report.newest_date(),
            },
            customer: report.customer,
        });
    }

    /// Adds a customer of whom nothing can be said.
    pub fn add_failed(&mut self, name: String, why: String) {
        self.customers.push(CustomerLine {
            name,
            customer: Identity::default(),
            outcome: CustomerOutcome::Failed(why),
        });
    }

    /// Finds the addresses that several customers share, after all were added; with pseudonyms if it
    /// is to be shared itself.
    pub fn compare(&mut self, pseudonyms: bool) {
        self.shared = shared(std::mem::take(&mut self.holders));
        if pseudonyms {
            redact(&mut self.shared);
            for line in &mut self.customers {
                if let CustomerOutcome::Failed(why) = &mut line.outcome {
                    "could not be analysed; without --redact it says why".clone_into(why);
                }
            }
        }
    }

    /// Returns the requirements that have a column: those that were asked for, in report order.
    pub fn requirements(&self) -> Vec<&'static str> {
        let all = REQUIREMENTS.iter().map(|requirement| requirement.id);
        let asked = |id: &str| self.customers.iter().any(|line| line.answer(id).is_some());
        all.filter(|id| asked(id)).collect()
    }
}

fn shared(holders: BTreeMap<String, Vec<AddressHolder>>) -> Vec<SharedAddress> {
    let mut shared: Vec<SharedAddress> = holders
        .into_iter()
        .map(|(address, holders)| SharedAddress { address, holders })
        .filter(|each| {
            let first = each.holders.first().map(|holder| &holder.customer);
            each.holders
                .iter()
                .any(|holder| Some(&holder.customer) != first)
        })
        .collect();
    for each in &mut shared {
        each.holders.sort();
    }
    shared
}

/// Numbers instead of local parts and logins, in the order of the first holder.
fn redact(shared: &mut [SharedAddress]) {
    shared.sort_by(|a, b| a.holders.cmp(&b.holders));
    for (number, each) in (1..).zip(shared) {
        let domain = each
            .address
            .rsplit_once('@')
            .map_or("", |(_, domain)| domain);
        each.address = format!("mail-{number}@{domain}");
        for holder in &mut each.holders {
            holder.login = match holder.user_id {
                Some(id) => format!("U{id}"),
                None => "(login)".to_owned(),
            };
        }
    }
}

impl CustomerLine {
    /// Returns the answer to a requirement, if it was judged.
    pub fn answer(&self, requirement: &str) -> Option<&Answer> {
        match &self.outcome {
            CustomerOutcome::Judged { requirements, .. } => {
                requirements.iter().find(|answer| answer.id == requirement)
            }
            CustomerOutcome::Failed(_) => None,
        }
    }

    /// Returns the word for what came out.
    pub fn verdict(&self) -> &'static str {
        match &self.outcome {
            CustomerOutcome::Judged { overall, .. } => overall.as_str(),
            CustomerOutcome::Failed(_) => "could-not-run",
        }
    }
}

/// Returns what to call each customer: the last parts of the path, as many as tell all paths apart. In
/// the order of the paths, each of them once.
pub fn names(inputs: &[PathBuf]) -> Vec<(String, &PathBuf)> {
    let mut inputs: Vec<&PathBuf> = inputs.iter().collect();
    inputs.sort();
    inputs.dedup();
    let last = |path: &Path, number: usize| {
        let parts: Vec<String> = path
            .components()
            .map(|part| part.as_os_str().to_string_lossy().into_owned())
            .collect();
        parts[parts.len().saturating_sub(number)..].join("/")
    };
    let longest = inputs.iter().map(|path| path.components().count()).max();
    let apart = (1..=longest.unwrap_or(1)).find(|number| {
        let mut names: Vec<String> = inputs.iter().map(|path| last(path, *number)).collect();
        names.sort();
        names.windows(2).all(|pair| pair[0] != pair[1])
    });
    let number = apart.unwrap_or(usize::MAX);
    inputs
        .into_iter()
        .map(|path| (last(path, number), path))
        .collect()
}

#[cfg(test)]
mod tests;
