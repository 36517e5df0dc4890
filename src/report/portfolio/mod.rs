//! The results of several customers: one line for each customer, and the addresses that occur at several customers.
//!
//! Customers are analysed one after the other. Of each customer, only the line and the sign-in addresses of the users
//! are stored. In SuperOffice CRM Online, an address is a single login for all customers. An address that occurs at
//! several customers is reported, for example the address of a consultant who is a user at each of them. Such an
//! address does not affect any verdict.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::customer::Access;
use crate::locale::{Catalogue, Language, Text};
use crate::model::database_identity::Identity;
use crate::model::verdict::{Overall, Verdict};
use crate::paths;
use crate::report::Report;
use crate::rules::{REQUIREMENTS, requirement_title};

/// The results of all customers.
#[derive(Debug, Default)]
pub struct Portfolio {
    /// The language of the overview of all customers.
    pub language: Language,
    /// One line for each customer, ordered by name.
    pub customers: Vec<CustomerLine>,
    /// The addresses that occur at several customers, sorted.
    pub shared: Vec<SharedAddress>,
    /// Notes about the customers as a whole.
    pub notes: Vec<Text>,
    /// For each address, the users who would sign in with it.
    holders: BTreeMap<String, Vec<AddressHolder>>,
}

/// The line of one customer.
#[derive(Debug)]
pub struct CustomerLine {
    /// The folder or file, with as many parent folders as are needed to make the names of all customers different.
    pub name: String,
    /// The company and serial number in the database's licence.
    pub customer: Identity,
    /// The result.
    pub outcome: CustomerOutcome,
}

/// The result of one customer.
#[derive(Debug)]
pub enum CustomerOutcome {
    /// The customer was assessed.
    Judged {
        /// The overall verdict.
        overall: Overall,
        /// The verdict of each requirement that was requested.
        requirements: Vec<RequirementVerdict>,
        /// The newest date in the exports, in seconds since 1970.
        newest_date: Option<i64>,
    },
    /// The customer could not be analysed. The value is the reason.
    Failed(String),
}

/// The verdict of one requirement, and how many findings it has.
#[derive(Debug, Clone, Copy)]
pub struct RequirementVerdict {
    /// The id of the requirement.
    pub id: &'static str,
    /// The verdict.
    pub verdict: Verdict,
    /// Number of open findings with the severity `fail`.
    pub fails: usize,
    /// Number of open findings with the severity `review`.
    pub reviews: usize,
}

impl RequirementVerdict {
    /// Returns the title of the requirement.
    pub fn title(&self, language: Language) -> String {
        requirement_title(self.id, language)
    }
}

/// An address that users of several customers would sign in with.
#[derive(Debug, PartialEq, Eq)]
pub struct SharedAddress {
    /// The address, in the normalised form that sign-in services compare.
    pub address: String,
    /// The users who have the address.
    pub holders: Vec<AddressHolder>,
}

/// One user of one customer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AddressHolder {
    /// The customer's name, as in the overview of all customers.
    pub customer: String,
    /// `associate_id`.
    pub user_id: Option<i64>,
    /// Login name.
    pub login: String,
}

impl Portfolio {
    /// Returns a portfolio without customers.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            ..Self::default()
        }
    }

    /// Returns the messages in the language of the overview.
    pub fn catalogue(&self) -> &'static Catalogue {
        Catalogue::of(self.language)
    }

    /// Adds a customer who was assessed.
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
        let requirements = report
            .requirements
            .iter()
            .map(|requirement| RequirementVerdict {
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

    /// Adds a customer who could not be analysed.
    pub fn add_failed(&mut self, name: String, reason: String) {
        self.customers.push(CustomerLine {
            name,
            customer: Identity::default(),
            outcome: CustomerOutcome::Failed(reason),
        });
    }

    /// Finds the addresses that occur at several customers. Must be called after all customers were added. If
    /// `pseudonyms` is true, also replaces local parts and logins by pseudonyms, and hides the reasons why customers
    /// could not be analysed.
    pub fn compare(&mut self, pseudonyms: bool) {
        self.shared = shared(std::mem::take(&mut self.holders));
        if pseudonyms {
            redact(&mut self.shared);
            for line in &mut self.customers {
                if let CustomerOutcome::Failed(reason) = &mut line.outcome {
                    "could not be analysed; run without --redact to see the reason"
                        .clone_into(reason);
                }
            }
        }
    }

    /// Returns the requirements that were assessed for at least one customer, in report order. Each of them has a
    /// column in the overview of all customers.
    pub fn requirements(&self) -> Vec<&'static str> {
        let all = REQUIREMENTS.iter().map(|requirement| requirement.id);
        let was_requested = |id: &str| self.customers.iter().any(|line| line.answer(id).is_some());
        all.filter(|id| was_requested(id)).collect()
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

/// Sorts the addresses by their users and numbers them in this order. Replaces each local part by a text with the
/// number, and each login by the user id, or by `(login)` if the user id is unknown.
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
    /// Returns the verdict of a requirement, or `None` if the requirement was not assessed for this customer.
    pub fn answer(&self, requirement: &str) -> Option<&RequirementVerdict> {
        match &self.outcome {
            CustomerOutcome::Judged { requirements, .. } => {
                requirements.iter().find(|answer| answer.id == requirement)
            }
            CustomerOutcome::Failed(_) => None,
        }
    }

    /// Returns the name of the overall verdict, or `could-not-run` if the customer could not be analysed.
    pub fn verdict(&self) -> &'static str {
        match &self.outcome {
            CustomerOutcome::Judged { overall, .. } => overall.as_str(),
            CustomerOutcome::Failed(_) => "could-not-run",
        }
    }
}

/// Returns a unique name and the path of each customer, sorted by path. Paths to the same place are returned once. A
/// name consists of the last parts of the path, as many as are needed to make all names different.
pub fn names(inputs: &[PathBuf]) -> Vec<(String, &PathBuf)> {
    let mut inputs: Vec<&PathBuf> = inputs.iter().collect();
    inputs.sort();
    let mut seen = BTreeSet::new();
    inputs.retain(|path| seen.insert(paths::resolve(path).unwrap_or_else(|_| (*path).clone())));
    let last_parts = |path: &Path, number: usize| {
        let parts: Vec<String> = path
            .components()
            .map(|part| part.as_os_str().to_string_lossy().into_owned())
            .collect();
        parts[parts.len().saturating_sub(number)..].join("/")
    };
    let longest = inputs.iter().map(|path| path.components().count()).max();
    let different = (1..=longest.unwrap_or(1)).find(|number| {
        let mut names: Vec<String> = inputs
            .iter()
            .map(|path| last_parts(path, *number))
            .collect();
        names.sort();
        names.windows(2).all(|pair| pair[0] != pair[1])
    });
    let number = different.unwrap_or(usize::MAX);
    inputs
        .into_iter()
        .map(|path| (last_parts(path, number), path))
        .collect()
}

#[cfg(test)]
mod tests;
