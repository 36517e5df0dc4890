//! The Online plans that the customer has to buy, estimated from the current plans of the users who need access.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::customer::User;
use crate::locale::{Listing, Message};

/// The number of users who need access, for each combination of current plans.
#[derive(Debug)]
pub(super) struct PlanDemand<'u> {
    /// Number of users who need access. Each of them needs one seat.
    pub(super) users: u64,
    by_plans: BTreeMap<&'u [String], u64>,
}

impl<'u> PlanDemand<'u> {
    /// Returns the demand of these users.
    pub(super) fn of(users: &[&'u User]) -> Self {
        let mut by_plans = BTreeMap::new();
        for user in users {
            *by_plans.entry(&*user.plans).or_default() += 1;
        }
        Self {
            users: by_plans.values().sum(),
            by_plans,
        }
    }

    /// Returns the number of users who have only this plan.
    pub(super) fn only(&self, plan: &str) -> u64 {
        let users = self.by_plans.iter();
        users
            .filter(|(plans, _)| matches!(plans, [only] if only == plan))
            .map(|(_, users)| *users)
            .sum()
    }

    /// Returns the current plans of users who have none of the plans in `named`. The number after each plan says how
    /// many of these users have it.
    pub(super) fn without(&self, named: &[&str]) -> Vec<String> {
        let mut without: BTreeMap<&str, u64> = BTreeMap::new();
        for (plans, users) in &self.by_plans {
            if plans.iter().any(|plan| named.contains(&plan.as_str())) {
                continue;
            }
            for plan in *plans {
                *without.entry(plan).or_default() += users;
            }
        }
        let without = without.into_iter();
        without
            .map(|(plan, users)| format!("{plan} ({users})"))
            .collect()
    }

    /// Returns the sentence that says how many users have each plan.
    pub(super) fn evidence(&self) -> Message {
        let mut plans: Vec<(&str, u64)> = Vec::new();
        let (mut several, mut none) = (0, 0);
        for (of_user, users) in &self.by_plans {
            match of_user {
                [] => none += users,
                [plan] => plans.push((plan, *users)),
                _ => several += users,
            }
        }
        plans.sort_by_key(|(plan, users)| (Reverse(*users), *plan));
        let mut parts: Vec<Message> = Vec::new();
        for (plan, users) in plans.into_iter().filter(|(_, users)| *users > 0) {
            let part = Message::new("demand-plan")
                .with("users", users)
                .with("plan", plan);
            parts.push(part);
        }
        if several > 0 {
            parts.push(Message::new("demand-several-plans").with("users", several));
        }
        if none > 0 {
            parts.push(Message::new("demand-no-plan").with("users", none));
        }
        if parts.is_empty() {
            return Message::new("evidence-no-demand");
        }
        Message::new("evidence-demand")
            .with("users", self.users)
            .with("plans", Listing::some(parts, usize::MAX))
    }
}
