//! Determines the plans of each user from the licences that were bought and assigned.
//!
//! From release 8 to 11, SuperOffice is sold with user plans: rows of `ModuleLicense` in which the lowest bit of
//! `extraFlags` is set. In earlier releases, a user needed the licence `user` and one client licence. The row
//! `superlicense-no-selection` means "no plan". Source: SuperOffice's licence documentation.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, LazyLock};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::plain_text;
use crate::model::location::Location;
use crate::model::table::{Dataset, Field, Record, Table, TableKind};
use crate::schema::fold;

/// Code name of the row that means "no plan".
const NO_PLAN: &str = "superlicense-no-selection";
/// Prefixes of the code names of plans. The prefixes identify plans if `extraFlags` is empty.
const PLAN_PREFIXES: [&str; 2] = ["superlicense-", "ten-"];
/// Code name of the row that gives only the right to design screens. This row is a plan only if [`PLAN_BIT`] is set in
/// `extraFlags`.
const DESIGNER: &str = "superlicense-ej-designer";
/// Code names of licences that are never plans, whatever `extraFlags` contains.
const NOT_PLANS: [&str; 5] = [NO_PLAN, "visible-for", "travel", "remote-travel", "publish"];
/// Suffix of the code names of access licences, which are not plans.
const ACCESS_LICENCE: &str = "-cal";
/// The bit of `extraFlags` that marks a plan.
const PLAN_BIT: i64 = 1;
/// Code name of the licence that every user needs in 7.x and older releases.
const USER: &str = "user";
/// Code names of the client licences in 7.x and older releases. A user needs one of these licences. The last five are
/// older names.
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
/// Values of the column "User plan" that mean "no plan", in lower case and without spaces and punctuation. Source:
/// SuperOffice's user documentation in six languages.
const NO_PLAN_TEXTS: [&str; 10] = [
    "",
    "nouserplan",
    "noselection",
    "superlicensenoselection",
    "none",
    "ingenvalgt",
    "ingenutvalg",
    "väljingen",
    "keineselektion",
    "geenselectie",
];

/// The licence model of the customer's release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Generation {
    /// Each user has a named plan.
    Plans,
    /// Each user has a user licence and a client licence.
    UserAndClient,
}

/// A licence that the customer bought.
#[derive(Debug, Clone)]
pub struct Licence {
    /// `ModuleLicense_id`.
    pub id: i64,
    /// The code name in lower case.
    pub code: String,
    /// The name shown to people.
    pub title: String,
    /// The number of licences that were bought, or `None` if the number is not limited.
    pub bought: Option<i64>,
    /// Whether the licence is a user plan. The row that means "no plan" is not a user plan.
    pub is_plan: bool,
    /// The location of the licence's row.
    pub location: Location,
}

/// The licences that were bought, and the users who have them.
#[derive(Debug, Clone, Default)]
pub struct Licences {
    /// The licences that were bought, by id.
    pub bought: BTreeMap<i64, Licence>,
    /// Pairs of user id and licence id, sorted, without duplicates.
    given: Vec<(i64, i64)>,
    /// The number of users to whom each licence was assigned.
    times_given: FxHashMap<i64, usize>,
    generation: Option<Generation>,
    /// The titles of the plans of each user who has licences, in the order of the user ids. Users who have the same
    /// licences share one list of titles.
    plans: Vec<(i64, Arc<[String]>)>,
    listed: HashMap<String, Option<String>>,
}

impl Licences {
    pub(super) fn of(data: &Dataset) -> Self {
        let mut licences = Self::default();
        let bought = data.records(TableKind::ModuleLicense).filter_map(licence);
        licences.bought = bought.map(|licence| (licence.id, licence)).collect();
        distinguish_titles(&mut licences.bought);
        let links = data.get(TableKind::LicenseAssocLink);
        licences.given = links.map_or_else(Vec::new, given);
        for (_, licence) in &licences.given {
            *licences.times_given.entry(*licence).or_default() += 1;
        }
        if !licences.bought.is_empty() && links.is_some() {
            let plans = licences.bought.values().any(|licence| licence.is_plan);
            licences.generation = Some(if plans {
                Generation::Plans
            } else {
                Generation::UserAndClient
            });
        }
        licences.plans = licences.plans_by_user();
        licences.listed = listed_plans(data);
        licences
    }

    /// Returns the titles of the plans of each user who has licences.
    fn plans_by_user(&self) -> Vec<(i64, Arc<[String]>)> {
        let Some(generation) = self.generation else {
            return Vec::new();
        };
        let mut known: FxHashMap<Vec<i64>, Arc<[String]>> = FxHashMap::default();
        let mut licences = Vec::new();
        let of_users = self.given.chunk_by(|one, other| one.0 == other.0);
        let plans = of_users.map(|given| {
            licences.clear();
            licences.extend(given.iter().map(|(_, licence)| *licence));
            if let Some(titles) = known.get(&licences) {
                return (given[0].0, Arc::clone(titles));
            }
            let bought = licences.iter().filter_map(|id| self.bought.get(id));
            let titles: Arc<[String]> = match generation {
                Generation::Plans => titles_of_plans(bought),
                Generation::UserAndClient => user_and_client(bought),
            };
            known.insert(licences.clone(), Arc::clone(&titles));
            (given[0].0, titles)
        });
        plans.collect()
    }

    /// Returns how the product is licensed. Returns `None` if `ModuleLicense` is missing or empty, or if
    /// `LicenseAssocLink` is missing.
    pub fn generation(&self) -> Option<Generation> {
        self.generation
    }

    /// Returns whether it is known which users have a licence.
    pub fn known(&self) -> bool {
        self.generation.is_some() || !self.listed.is_empty()
    }

    /// Finds a plan by its title or code name, ignoring case, and returns its title. Returns `None` if no plan has this
    /// name. A plan that is only in the Users list can be found only by its title.
    pub fn plan_named(&self, name: &str) -> Option<&str> {
        let name = name.trim().to_lowercase();
        let bought = self.bought.values().filter(|licence| licence.is_plan);
        let listed = self.listed.values().flatten();
        bought
            .filter(|licence| licence.title.to_lowercase() == name || licence.code == name)
            .map(|licence| licence.title.as_str())
            .chain(
                listed
                    .map(String::as_str)
                    .filter(|title| title.to_lowercase() == name),
            )
            .next()
    }

    /// Returns the titles of a user's plans. In 7.x and older releases, a user who has the licences needed to log in
    /// has one title, such as `user and web`.
    pub fn plans_of(&self, id: Option<i64>, login: &str) -> Arc<[String]> {
        match (self.generation, id) {
            (Some(_), Some(id)) => {
                let of_user = self.plans.binary_search_by_key(&id, |(user, _)| *user);
                of_user.map_or_else(|_| none(), |at| Arc::clone(&self.plans[at].1))
            }
            _ if self.listed.is_empty() => none(),
            _ => self
                .listed
                .get(&login.trim().to_lowercase())
                .cloned()
                .flatten()
                .into_iter()
                .collect(),
        }
    }

    /// Returns the licences assigned to a user.
    pub fn given_to(&self, user: i64) -> impl Iterator<Item = &Licence> {
        let from = self.given.partition_point(|(other, _)| *other < user);
        self.given[from..]
            .iter()
            .take_while(move |(other, _)| *other == user)
            .filter_map(|(_, licence)| self.bought.get(licence))
    }

    /// Returns the number of users to whom a licence was assigned.
    pub fn times_given(&self, licence: i64) -> usize {
        self.times_given.get(&licence).copied().unwrap_or(0)
    }

    /// Returns whether no row is marked as a plan, although some rows have the code name of a plan or the code name
    /// that means "no plan". In this case, it is not certain which licences are plans.
    pub fn plans_are_unmarked(data: &Dataset) -> bool {
        let is_marked = |row: Record<'_>| {
            let flags = row.int(Field::ExtraFlags);
            flags.is_some_and(|flags| flags & PLAN_BIT != 0)
        };
        let is_named = |row: Record<'_>| {
            let code = row.text(Field::ModuleName).unwrap_or_default();
            let code = code.trim().to_lowercase();
            code == NO_PLAN || has_code_of_plan(&code)
        };
        let mut rows = data.records(TableKind::ModuleLicense);
        rows.any(is_named) && !data.records(TableKind::ModuleLicense).any(is_marked)
    }
}

/// Returns pairs of user id and licence id, sorted, without duplicates.
fn given(links: &Table) -> Vec<(i64, i64)> {
    let pairs = links.records().filter_map(|record| {
        let user = record.int(Field::AssocId)?;
        Some((user, record.int(Field::ModuleLicenseRef)?))
    });
    let mut pairs: Vec<(i64, i64)> = pairs.collect();
    pairs.par_sort_unstable();
    pairs.dedup();
    pairs.shrink_to_fit();
    pairs
}

/// Returns an empty list of titles.
fn none() -> Arc<[String]> {
    static NONE: LazyLock<Arc<[String]>> = LazyLock::new(|| Arc::new([]));
    Arc::clone(&NONE)
}

/// Returns the titles of the plans among a user's licences.
fn titles_of_plans<'l>(given: impl Iterator<Item = &'l Licence>) -> Arc<[String]> {
    let plans = given.filter(|licence| licence.is_plan);
    let titles: BTreeSet<String> = plans.map(|licence| licence.title.clone()).collect();
    titles.into_iter().collect()
}

/// Returns one title, such as `user and web`, for the licences with which a user of 7.x or an older release logs in.
/// Returns an empty list if the user licence or the client licence is missing.
fn user_and_client<'l>(given: impl Iterator<Item = &'l Licence>) -> Arc<[String]> {
    let codes: Vec<&str> = given.map(|licence| licence.code.as_str()).collect();
    let has = |code: &str| codes.contains(&code);
    CLIENTS
        .iter()
        .find(|client| has(USER) && has(client))
        .map(|client| format!("{USER} and {client}"))
        .into_iter()
        .collect()
}

/// Returns the plan of each user in the Users list, by login. The value is `None` if the user has no plan.
fn listed_plans(data: &Dataset) -> HashMap<String, Option<String>> {
    let list = data.get(TableKind::UsersList);
    let list = list.filter(|list| list.has(Field::UserPlan));
    let rows = list.into_iter().flat_map(Table::records);
    rows.filter_map(|record| {
        let login = record.text(Field::Name)?.trim().to_lowercase();
        let plan = record.text(Field::UserPlan).map(plain_text);
        Some((login, plan.filter(|plan| !means_no_plan(plan))))
    })
    .collect()
}

/// Appends the code name to titles shared by several plans, so that two plans of one user are not counted as one.
fn distinguish_titles(licences: &mut BTreeMap<i64, Licence>) {
    let mut codes: HashMap<String, BTreeSet<String>> = HashMap::new();
    for licence in licences.values().filter(|licence| licence.is_plan) {
        let of_title = codes.entry(licence.title.to_lowercase()).or_default();
        of_title.insert(licence.code.clone());
    }
    for licence in licences.values_mut().filter(|licence| licence.is_plan) {
        let of_title = codes.get(&licence.title.to_lowercase());
        if of_title.is_some_and(|codes| codes.len() > 1) {
            licence.title = format!("{} ({})", licence.title, licence.code);
        }
    }
}

fn means_no_plan(text: &str) -> bool {
    let text = text.trim();
    (text.starts_with('(') && text.ends_with(')')) || NO_PLAN_TEXTS.contains(&fold(text).as_str())
}

fn has_code_of_plan(code: &str) -> bool {
    PLAN_PREFIXES.iter().any(|prefix| code.starts_with(prefix))
        && code != DESIGNER
        && may_be_plan(code)
}

fn may_be_plan(code: &str) -> bool {
    !NOT_PLANS.contains(&code) && !code.ends_with(ACCESS_LICENCE)
}

fn licence(record: Record<'_>) -> Option<Licence> {
    let code = record.text(Field::ModuleName)?.trim().to_lowercase();
    let flagged = match record.int(Field::ExtraFlags) {
        Some(flags) => flags & PLAN_BIT != 0,
        None => has_code_of_plan(&code),
    };
    let unrestricted = record.flag(Field::Unrestricted) == Some(true);
    let title = record
        .text(Field::ModuleDescription)
        .map(plain_text)
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| code.clone());
    // The row that means "no plan" is not a licence that can be bought, so its `licenseNumber` is ignored.
    let limited = !unrestricted && code != NO_PLAN;
    Some(Licence {
        id: record.int(Field::ModuleLicenseId)?,
        is_plan: flagged && may_be_plan(&code),
        title,
        code,
        bought: record.int(Field::LicenseNumber).filter(|_| limited),
        location: record.location(),
    })
}

#[cfg(test)]
mod tests {
    use super::means_no_plan;
    use crate::customer::TestCustomer;

    fn plans_of_kari(licences: &str, links: &str) -> Vec<String> {
        let customer = TestCustomer::ready()
            .with("ModuleLicense", licences)
            .with("LicenseAssocLink", links)
            .build();
        customer.users[1].plans.to_vec()
    }

    #[test]
    fn no_selection_is_not_a_plan_in_any_language_or_case() {
        for text in [
            "No user plan",
            "NO USER PLAN",
            "No Selection",
            "(No selection)",
            "(Ingen valgt)",
            "ingen utvalg",
            "Va\u{308}lj ingen",
            "Keine Selektion",
            "[Geen selectie]",
            "(irgendwas)",
            " - ",
            "–",
        ] {
            assert!(means_no_plan(text), "{text}");
        }
        for text in ["Sales Premium", "Sales Premium (2026)", "SalesPREM (4/20)"] {
            assert!(!means_no_plan(text), "{text}");
        }
    }

    #[test]
    fn designer_licence_without_flags_is_not_a_plan() {
        let licences =
            "ModuleLicense_id moduleName               moduleDescription extraFlags licenseNumber
                        7                superlicense-sales-pro   Sales             1          10
                        8                superlicense-ej-designer Designer          -          10
                        9                superlicense-assistant   Assistant         -          10";
        let links = "moduleLicenseId assocId\n7 1\n8 2";
        assert!(plans_of_kari(licences, links).is_empty());
        let links = "moduleLicenseId assocId\n7 1\n9 2";
        assert_eq!(plans_of_kari(licences, links), ["Assistant"]);
    }

    #[test]
    fn additions_are_not_plans_whatever_their_flags_are() {
        for code in [
            "visible-for",
            "travel",
            "remote-travel",
            "publish",
            "pocket-crm-cal",
        ] {
            let licences = format!(
                "ModuleLicense_id moduleName extraFlags licenseNumber\n7 ten-sales 1 10\n8 {code} 1 10"
            );
            assert!(
                plans_of_kari(&licences, "moduleLicenseId assocId\n8 2").is_empty(),
                "{code}"
            );
            assert_eq!(
                plans_of_kari(&licences, "moduleLicenseId assocId\n7 2\n8 2"),
                ["ten-sales"]
            );
        }
    }

    #[test]
    fn two_plans_with_one_title_are_two() {
        let licences = "ModuleLicense_id moduleName  moduleDescription extraFlags licenseNumber
                        7                ten-sales   Premium           1          10
                        8                ten-service Premium           1          10";
        let links = "moduleLicenseId assocId\n7 1\n7 2\n8 2";
        let plans = plans_of_kari(licences, links);
        assert_eq!(plans, ["Premium (ten-sales)", "Premium (ten-service)"]);
        // Two licences with the same title and code name are one plan.
        let licences = licences.replace("ten-service", "ten-sales  ");
        assert_eq!(plans_of_kari(&licences, links), ["Premium"]);
    }
}
