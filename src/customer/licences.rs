//! Licences bought and licences given → who has a user plan, by product generation.
//!
//! Generations 8 to 11 sell user plans: rows of `ModuleLicense` with bit 1 of `extraFlags`. Before, a
//! user needed the licence `user` and one client. `superlicense-no-selection` is a plan row that
//! means "no plan". Source: SuperOffice's licence documentation.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::plain_text;
use crate::model::location::Location;
use crate::model::table::{Dataset, Field, Record, TableKind};

/// The plan row that means "no plan".
const NO_PLAN: &str = "superlicense-no-selection";
/// Beginnings of the code names of plans, for exports without `extraFlags`.
const PLAN_PREFIXES: [&str; 2] = ["superlicense-", "ten-"];
/// The bit of `extraFlags` that marks a plan.
const PLAN_BIT: i64 = 1;
/// Generation 7: the licence that every user needs.
const USER: &str = "user";
/// Generation 7: licences for a client, one of which a user needs; the last five are older names.
const CLIENTS: [&str; 11] = [
    "web",
    "windows",
    "ej-client",
    "ej-readonly-client",
    "ej-sim-client",
    "ej-sim-readonly-client",
    "client",
    "winclient",
    "webclient",
    "netclient",
    "pocket",
];
/// Texts of the "User plan" column that mean "no plan", beside those in parentheses: `(No Selection)` is
/// translated.
const NO_PLAN_TEXTS: [&str; 2] = ["No User Plan", "-"];

/// How the customer's product is licensed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Generation {
    /// Named user plans.
    Plans,
    /// A user licence and a client licence.
    UserAndClient,
}

/// One licence that was bought.
#[derive(Debug, Clone)]
pub struct Licence {
    /// `ModuleLicense_id`.
    pub id: i64,
    /// Code name, lower case.
    pub code: String,
    /// What people call it.
    pub title: String,
    /// How many were bought, if they are counted.
    pub bought: Option<i64>,
    /// Whether it is a user plan (and not the one that means "no plan").
    pub is_plan: bool,
    /// Where its row stands.
    pub location: Location,
}

/// Licences bought, and who has which.
#[derive(Debug, Clone, Default)]
pub struct Licences {
    /// Licences bought, by id.
    pub bought: BTreeMap<i64, Licence>,
    given: HashMap<i64, Vec<i64>>,
    generation: Option<Generation>,
    listed: HashMap<String, Option<String>>,
}

impl Licences {
    pub(super) fn of(data: &Dataset) -> Self {
        let mut licences = Self::default();
        for record in data.records(TableKind::ModuleLicense) {
            if let Some(licence) = licence(record) {
                licences.bought.insert(licence.id, licence);
            }
        }
        let links = data.get(TableKind::LicenseAssocLink);
        for record in links
            .into_iter()
            .flat_map(crate::model::table::Table::records)
        {
            let licence = record.int(Field::ModuleLicenseRef);
            if let (Some(user), Some(licence)) = (record.int(Field::AssocId), licence) {
                licences.given.entry(user).or_default().push(licence);
            }
        }
        if !licences.bought.is_empty() && links.is_some() {
            let plans = licences.bought.values().any(|licence| licence.is_plan);
            licences.generation = Some(if plans {
                Generation::Plans
            } else {
                Generation::UserAndClient
            });
        }
        for record in data.records(TableKind::UsersList) {
            let has_column = data
                .get(TableKind::UsersList)
                .is_some_and(|list| list.has(Field::UserPlan));
            if let Some(login) = record.text(Field::Name).filter(|_| has_column) {
                let plan = record.text(Field::UserPlan).map(plain_text);
                let plan = plan.filter(|plan| !means_no_plan(plan));
                licences.listed.insert(login.trim().to_lowercase(), plan);
            }
        }
        licences
    }

    /// Returns how the product is licensed, if the licence tables were sent.
    pub fn generation(&self) -> Option<Generation> {
        self.generation
    }

    /// Returns whether it is known who has a licence.
    pub fn known(&self) -> bool {
        self.generation.is_some() || !self.listed.is_empty()
    }

    /// Returns what people call the plans that a user has: one for each, or for generation 7 one
    /// `user and …` if he has what it takes to log in.
    pub fn plans_of(&self, id: Option<i64>, login: &str) -> Vec<String> {
        match (self.generation, id) {
            (Some(Generation::Plans), Some(id)) => {
                let plans = self.given_to(id).filter(|licence| licence.is_plan);
                let titles: BTreeSet<String> = plans.map(|licence| licence.title.clone()).collect();
                titles.into_iter().collect()
            }
            (Some(Generation::UserAndClient), Some(id)) => self.user_and_client(id),
            _ => self
                .listed
                .get(&login.trim().to_lowercase())
                .cloned()
                .flatten()
                .into_iter()
                .collect(),
        }
    }

    fn user_and_client(&self, id: i64) -> Vec<String> {
        let has = |code: &str| self.given_to(id).any(|licence| licence.code == code);
        CLIENTS
            .iter()
            .find(|client| has(USER) && has(client))
            .map(|client| format!("{USER} and {client}"))
            .into_iter()
            .collect()
    }

    /// Returns the licences given to a user.
    pub fn given_to(&self, user: i64) -> impl Iterator<Item = &Licence> {
        self.given
            .get(&user)
            .into_iter()
            .flatten()
            .filter_map(|licence| self.bought.get(licence))
    }

    /// Returns how many users a licence was given to.
    pub fn times_given(&self, licence: i64) -> usize {
        self.given
            .values()
            .filter(|given| given.contains(&licence))
            .count()
    }

    /// Returns whether licences have the names of plans while no row is marked as one: then nobody knows
    /// which others are plans.
    pub fn plans_are_unmarked(data: &Dataset) -> bool {
        let table = data.get(TableKind::ModuleLicense);
        let rows = || {
            table
                .into_iter()
                .flat_map(crate::model::table::Table::records)
        };
        let marked = rows().any(|row| {
            row.int(Field::ExtraFlags)
                .is_some_and(|flags| flags & PLAN_BIT != 0)
        });
        let named = rows().any(|row| {
            let code = row
                .text(Field::ModuleName)
                .unwrap_or_default()
                .trim()
                .to_lowercase();
            PLAN_PREFIXES.iter().any(|prefix| code.starts_with(prefix))
        });
        named && !marked
    }
}

fn means_no_plan(text: &str) -> bool {
    text.is_empty()
        || (text.starts_with('(') && text.ends_with(')'))
        || NO_PLAN_TEXTS.contains(&text)
}

fn licence(record: Record<'_>) -> Option<Licence> {
    let code = record.text(Field::ModuleName)?.trim().to_lowercase();
    let flagged = match record.int(Field::ExtraFlags) {
        Some(flags) => flags & PLAN_BIT != 0,
        None => PLAN_PREFIXES.iter().any(|prefix| code.starts_with(prefix)),
    };
    let unrestricted = record.flag(Field::Unrestricted) == Some(true);
    let title = record
        .text(Field::ModuleDescription)
        .map(plain_text)
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| code.clone());
    Some(Licence {
        id: record.int(Field::ModuleLicenseId)?,
        is_plan: flagged && code != NO_PLAN,
        title,
        code,
        bought: record.int(Field::LicenseNumber).filter(|_| !unrestricted),
        location: record.location(),
    })
}
