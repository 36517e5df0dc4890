//! Fewer Online plans were bought than users need.

use std::collections::{BTreeMap, BTreeSet};

use crate::customer::{Access, Customer, User};
use crate::model::evidence::MissingData;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, TableKind};
use crate::rules::data_needs::{LICENCES, USERS, missing_licences};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "plans-short",
        severity: Severity::Fail,
        title: "fewer Online plans than users",
        docs: "\
### What it checks
Whether the Online plans given with `--plans N` or `--plans NAME=N` are enough for the users who need access. Without the option
the plans to buy are counted from today's plans. The exports do not contain what was bought for Online. New customers get one
CRM Suite plan for the whole company; there, count the users who can log in.

### Why it matters
Each user needs a plan. Users without one cannot log in.

### How to fix
Buy the missing plans, or decide which users do not need access and remove their user licences in Settings and maintenance >
Users.

### Example
58 users need access, and 50 plans were bought.
",
    },
    needs: &[USERS, LICENCES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let users: Vec<_> = customer
        .in_scope()
        .filter(|user| user.access == Access::Required)
        .collect();
    let by_plan = seats(&users);
    let total = u64::try_from(users.len()).unwrap_or(u64::MAX);
    let all = customer
        .input
        .plans
        .map(|bought| ("all plans".to_owned(), total, bought));
    let named = customer.input.plans_by_name.iter().map(|(name, bought)| {
        let needed = by_plan.iter().filter(|(plan, _)| same(plan, name));
        let needed = needed.map(|(_, users)| *users).sum();
        (name.clone(), needed, *bought)
    });
    let findings = all
        .into_iter()
        .chain(named)
        .filter(|(_, needed, bought)| needed > bought)
        .map(|(name, needed, bought)| finding(&name, needed, bought));
    let outcome = Outcome::checked(users.len())
        .with(findings)
        .missing(unknown_plans(customer))
        .missing(missing_licences(customer));
    if customer.input.plans.is_none() && customer.input.plans_by_name.is_empty() {
        let seats = listed(&by_plan, &users);
        return outcome.nothing_compared().evidence(format!(
            "{total} users need a plan{seats}. Purchased plans are not known, so not compared."
        ));
    }
    outcome.missing(unnamed_plans(customer, &by_plan))
}

/// Returns the number of users per plan of today: the plans to buy.
fn seats(users: &[&User]) -> BTreeMap<String, u64> {
    let mut seats = BTreeMap::new();
    for plan in users.iter().flat_map(|user| &user.plans) {
        *seats.entry(plan.clone()).or_default() += 1;
    }
    seats
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Returns the plans with their numbers of users, the most frequent first.
fn listed(by_plan: &BTreeMap<String, u64>, users: &[&User]) -> String {
    let mut plans: Vec<(&str, u64)> = by_plan
        .iter()
        .map(|(plan, users)| (plan.as_str(), *users))
        .collect();
    let without = users.iter().filter(|user| user.plans.is_empty()).count();
    plans.sort_by_key(|(plan, users)| (std::cmp::Reverse(*users), *plan));
    if without > 0 {
        plans.push(("no plan today", u64::try_from(without).unwrap_or(u64::MAX)));
    }
    let parts: Vec<String> = plans
        .iter()
        .map(|(plan, users)| format!("{users} {plan}"))
        .collect();
    match parts.as_slice() {
        [] => String::new(),
        parts => format!(" ({})", parts.join(", ")),
    }
}

/// Returns missing data for plans that users have today and that --plans does not contain.
fn unnamed_plans(customer: &Customer, by_plan: &BTreeMap<String, u64>) -> Option<MissingData> {
    let stated = &customer.input;
    if stated.plans.is_some() {
        return None;
    }
    let named = |plan: &str| {
        stated
            .plans_by_name
            .iter()
            .any(|(name, _)| same(name, plan))
    };
    let unnamed: Vec<String> = by_plan
        .iter()
        .filter(|(plan, _)| !named(plan))
        .map(|(plan, users)| format!("{plan} ({users})"))
        .collect();
    (!unnamed.is_empty()).then(|| MissingData {
        table: TableKind::ModuleLicense,
        field: Some(Field::ModuleName),
        why: format!(
            "has plans in use whose purchased number is not known: {}",
            unnamed.join(", ")
        ),
        request: "enter how many of each were bought for Online: --plans NAME=N".to_owned(),
        advice: true,
    })
}

/// Returns missing data for a plan in `--plans` that the customer does not have.
fn unknown_plans(customer: &Customer) -> Option<MissingData> {
    let bought = customer
        .licences
        .bought
        .values()
        .filter(|licence| licence.is_plan);
    let given = customer.users.iter().flat_map(|user| user.plans.clone());
    let known: BTreeSet<String> = bought
        .map(|licence| licence.title.clone())
        .chain(given)
        .collect();
    let is_known = |name: &str| {
        known
            .iter()
            .any(|plan| plan.to_lowercase() == name.to_lowercase())
    };
    let stated = &customer.input.plans_by_name;
    let (name, _) = stated.iter().find(|(name, _)| !is_known(name))?;
    let known: Vec<String> = known.into_iter().collect();
    Some(MissingData {
        table: TableKind::ModuleLicense,
        field: Some(Field::ModuleName),
        why: format!(
            "has no plan `{name}`, which was entered with --plans; the plans are {}",
            known.join(", ")
        ),
        request: customer
            .dictionary
            .table(TableKind::ModuleLicense)
            .export_instruction(),
        advice: false,
    })
}

fn finding(name: &str, needed: u64, bought: u64) -> Finding {
    let subject = Subject {
        key: format!("plan {}", name.to_lowercase()),
        ..Subject::default()
    };
    let short = needed - bought;
    let message =
        format!("{needed} users need `{name}`; {bought} were bought. {short} are missing.");
    Finding::new(&RULE.info, subject, message)
        .on("Online plans", bought.to_string())
        .action(format!(
            "Buy {short} more, or decide which users do not need access and remove their user licences in Settings and maintenance > Users."
        ))
}
