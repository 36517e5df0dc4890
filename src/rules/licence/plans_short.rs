//! Rule `plans-short`: fewer Online plans were bought than users need.

use super::plan_demand::PlanDemand;
use crate::customer::{Access, Customer};
use crate::locale::{Listing, Message};
use crate::model::evidence::MissingData;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, TableKind};
use crate::rules::data_needs::{LICENCES, USERS, missing_licences};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};
use crate::schema::fold;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "plans-short",
        severity: Severity::Fail,
        checks: "\
The rule checks whether the Online plans given with `--plans N` or `--plans NAME=N` are enough for the users who need
access. Without the option the plans to buy are counted from today's plans. The exports do not contain what was bought for
Online.

A user with several plans of today needs one seat. A plan of the CRM Suite (Starter, Core, Growth, Plus, Super) is for the whole
company, so its seats are compared with all users. The seats of a name that is neither a plan of today nor of the CRM Suite count
in the total only.
",
        example: "\
58 users need access, and 50 plans were bought.
",
    },
    needs: &[USERS, LICENCES],
    advises: &[],
    check,
};

/// The plans of the CRM Suite. A company has only one of these plans. Source: SuperOffice's documentation of the CRM
/// Suite, version 12.
const SUITE: [&str; 5] = ["starter", "core", "growth", "plus", "super"];
/// Prefixes that people write before the name of a CRM Suite plan, in the form that [`fold`] returns.
const SUITE_PREFIXES: [&str; 3] = ["superofficecrmsuite", "crmsuite", "superoffice"];

/// The name that represents all plans together in the key of a finding.
const ALL_PLANS: &str = "all plans";

fn check(customer: &Customer) -> Outcome {
    let users: Vec<_> = customer
        .in_scope()
        .filter(|user| user.access == Access::Required)
        .collect();
    let demand = PlanDemand::of(&users);
    let input = &customer.input;
    let outcome = Outcome::checked(users.len()).missing(missing_licences(customer));
    if input.plans.is_none() && input.plans_by_name.is_empty() {
        return outcome.nothing_compared().evidence(demand.evidence());
    }
    let purchase = Purchase::of(customer);
    let by_plan = purchase.short_plans(&demand);
    let listed: u64 = by_plan.iter().map(Seats::missing).sum();
    let total = purchase
        .total(&demand)
        .filter(|total| total.needed > total.bought && total.missing() > listed);
    // The seats of plans with an unknown name may make up for the shortage, so a person has to check.
    let severity = if purchase.others.is_empty() {
        Severity::Fail
    } else {
        Severity::Review
    };
    let by_plan = by_plan
        .iter()
        .map(|short| finding(customer, short).at_most(severity));
    outcome
        .with(by_plan)
        .with(total.map(|short| finding(customer, &short)))
        .missing(purchase.unnamed_plans(customer, &demand))
        .evidences(purchase.notes())
}

/// The seats that were bought. Seats that were entered with a plan name are in three groups: current plans, CRM Suite
/// plans, and plans with an unknown name.
#[derive(Debug, Default)]
struct Purchase {
    /// The number of seats that was entered without a plan name.
    total: Option<u64>,
    /// Seats of current plans, by title.
    known: Vec<(String, u64)>,
    /// Seats of CRM Suite plans, by the name that was entered.
    suite: Vec<(String, u64)>,
    /// Seats of plans with an unknown name, by the name that was entered.
    others: Vec<(String, u64)>,
}

/// The seats of one plan, or of all plans together.
#[derive(Debug)]
struct Seats {
    name: String,
    needed: u64,
    bought: u64,
}

impl Seats {
    fn missing(&self) -> u64 {
        self.needed.saturating_sub(self.bought)
    }
}

impl Purchase {
    fn of(customer: &Customer) -> Self {
        let mut purchase = Self {
            total: customer.input.plans,
            ..Self::default()
        };
        for (name, seats) in &customer.input.plans_by_name {
            if let Some(title) = customer.licences.plan_named(name) {
                purchase.known.push((title.to_owned(), *seats));
            } else if is_suite(name) {
                purchase.suite.push((name.clone(), *seats));
            } else {
                purchase.others.push((name.clone(), *seats));
            }
        }
        purchase
    }

    /// Returns the current plans that have too few seats. The list is empty if a CRM Suite plan was bought, because the
    /// seats of a CRM Suite plan are compared with the number of all users.
    fn short_plans(&self, demand: &PlanDemand) -> Vec<Seats> {
        if !self.suite.is_empty() {
            return Vec::new();
        }
        let plans = self.known.iter().map(|(name, bought)| Seats {
            name: name.clone(),
            needed: demand.only(name),
            bought: *bought,
        });
        plans.filter(|seats| seats.needed > seats.bought).collect()
    }

    /// Returns the seats of all plans together, or `None` if the total number of bought seats is not known.
    fn total(&self, demand: &PlanDemand) -> Option<Seats> {
        let named = [&self.known, &self.suite, &self.others];
        let by_name: u64 = named.into_iter().flatten().map(|(_, seats)| *seats).sum();
        let bought = match self.total {
            Some(total) => total,
            None if self.covers(demand) => by_name,
            None => return None,
        };
        let name = match self.suite.as_slice() {
            [(name, _)] if self.known.is_empty() && self.others.is_empty() => name.clone(),
            _ => ALL_PLANS.to_owned(),
        };
        Some(Seats {
            name,
            needed: demand.users,
            bought,
        })
    }

    /// Returns whether each user with a plan has one of the plans that were entered by name. Also returns `true` if an
    /// entered plan is not a current plan, because such a plan may be for all users.
    fn covers(&self, demand: &PlanDemand) -> bool {
        !self.suite.is_empty() || !self.others.is_empty() || self.unnamed(demand).is_empty()
    }

    fn unnamed(&self, demand: &PlanDemand) -> Vec<String> {
        let known: Vec<&str> = self.known.iter().map(|(name, _)| name.as_str()).collect();
        demand.without(&known)
    }

    /// Returns the current plans for which the number of bought seats was not entered, as missing data. Returns `None`
    /// if the total is known without these numbers, or if data about licences is missing.
    fn unnamed_plans(&self, customer: &Customer, demand: &PlanDemand) -> Option<MissingData> {
        if self.total.is_some() || self.covers(demand) {
            return None;
        }
        Some(MissingData {
            table: TableKind::ModuleLicense,
            field: Some(Field::ModuleName),
            why: Message::new("data-plans-unknown")
                .with("plans", Listing::some(self.unnamed(demand), usize::MAX))
                .into(),
            request: Message::new("request-plans").into(),
            advice: true,
        })
        .filter(|_| missing_licences(customer).is_empty())
    }

    /// Returns a sentence for each entered name that is not a current plan. The sentence says how the seats were
    /// counted.
    fn notes(&self) -> Vec<Message> {
        let suite = self.suite.iter().map(|(name, seats)| {
            Message::new("evidence-suite-plan")
                .with("plan", name)
                .with("seats", *seats)
        });
        let others = self.others.iter().map(|(name, seats)| {
            Message::new("evidence-other-plan")
                .with("plan", name)
                .with("seats", *seats)
        });
        suite.chain(others).collect()
    }
}

fn is_suite(name: &str) -> bool {
    let folded = fold(name);
    let name = SUITE_PREFIXES
        .iter()
        .find_map(|prefix| folded.strip_prefix(prefix))
        .unwrap_or(&folded);
    SUITE.contains(&name)
}

fn finding(customer: &Customer, seats: &Seats) -> Finding {
    let Seats { name, bought, .. } = seats;
    let label = if name == ALL_PLANS {
        Message::new("subject-all-plans")
    } else {
        Message::new("subject-plan").with("plan", name.to_lowercase())
    };
    let subject = Subject::unnamed(format!("plan {}", name.to_lowercase()), label);
    let message = if name == ALL_PLANS {
        Message::new("plans-short.message-total")
            .with("needed", seats.needed)
            .with("bought", *bought)
            .with("missing", seats.missing())
    } else {
        Message::new("plans-short.message")
            .with("needed", seats.needed)
            .with("plan", name.as_str())
            .with("bought", *bought)
            .with("missing", seats.missing())
    };
    let action = Message::new("plans-short.action")
        .with("missing", seats.missing())
        .with("path", menu_path::users(customer));
    Finding::new(&RULE.info, subject, message)
        .on("Online plans", bought.to_string())
        .action(action)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::{ConsultantInput, TestCustomer};
    use crate::model::verdict::Verdict;
    use crate::rules::rule_cases::RuleCases;
    use crate::rules::test_support::{found, judged};

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean(
                "as many plans as users",
                bought(TestCustomer::ready(), &[("", 2)]),
            )
            .clean(
                "a plan by its title",
                bought(TestCustomer::ready(), &[("sales premium", 2)]),
            )
            .clean("purchased plans are not known", TestCustomer::ready())
            .dirty(
                "one plan too few in total",
                bought(TestCustomer::ready(), &[("", 1)]),
                &["plan all plans Online plans fail"],
            )
            .dirty(
                "one plan too few by its code",
                bought(TestCustomer::ready(), &[("ten-sales", 1)]),
                &["plan sales premium Online plans fail"],
            )
            .missing(
                "licences of users were not sent",
                bought(TestCustomer::ready(), &[("", 2)]).without("LicenseAssocLink"),
            )
    }

    fn bought(customer: TestCustomer, plans: &[(&str, u64)]) -> TestCustomer {
        let named = plans.iter().filter(|(name, _)| !name.is_empty());
        let total = plans.iter().find(|(name, _)| name.is_empty());
        customer.input(ConsultantInput {
            plans: total.map(|(_, seats)| *seats),
            plans_by_name: named
                .map(|(name, seats)| ((*name).to_owned(), *seats))
                .collect(),
            ..ConsultantInput::default()
        })
    }

    /// Returns a test customer with two current plans. KARI has both plans, and ADM has one of them.
    fn two_plans() -> TestCustomer {
        TestCustomer::ready()
            .with(
                "ModuleLicense",
                "ModuleLicense_id moduleName  moduleDescription extraFlags licenseNumber unrestricted
                 7                ten-sales   Sales_Premium     1          10            0
                 8                ten-service Service_Premium   1          10            0",
            )
            .with("LicenseAssocLink", "moduleLicenseId assocId\n7 1\n7 2\n8 2")
    }

    #[test]
    fn crm_suite_plan_is_for_every_user() {
        for name in ["Growth", "CRM Suite Growth", "SuperOffice CRM Suite: Plus"] {
            let enough = bought(two_plans(), &[(name, 2)]);
            assert_eq!(judged(&RULE, enough).verdict, Verdict::Pass, "{name}");
            let short = bought(two_plans(), &[(name, 1)]);
            let key = format!("plan {} Online plans fail", name.to_lowercase());
            assert_eq!(found(&RULE, short), [key]);
        }
    }

    #[test]
    fn name_that_is_not_known_counts_in_the_total() {
        let enough = bought(TestCustomer::ready(), &[("Sales Essentials", 2)]);
        let result = judged(&RULE, enough);
        assert_eq!(result.verdict, Verdict::Pass);
        assert!(
            result
                .reason
                .english()
                .contains("`Sales Essentials` is not one of today's plans"),
            "{}",
            result.reason.english()
        );
        let short = bought(TestCustomer::ready(), &[("Sales Essentials", 1)]);
        assert_eq!(found(&RULE, short), ["plan all plans Online plans fail"]);
        let moved = bought(
            TestCustomer::ready(),
            &[("Sales Premium", 1), ("Sales Essentials", 1)],
        );
        assert_eq!(
            found(&RULE, moved),
            ["plan sales premium Online plans review"]
        );
    }

    #[test]
    fn user_with_two_plans_is_one_seat() {
        let enough = [("Sales Premium", 1), ("Service Premium", 1)];
        assert!(found(&RULE, bought(two_plans(), &enough)).is_empty());
        let short = [("Sales Premium", 1), ("Service Premium", 0)];
        assert_eq!(
            found(&RULE, bought(two_plans(), &short)),
            ["plan all plans Online plans fail"]
        );
        let result = judged(&RULE, two_plans());
        assert!(
            result.reason.english().contains(
                "2 users need access; their plans today: 1 Sales Premium, 1 with several plans"
            ),
            "{}",
            result.reason.english()
        );
    }

    #[test]
    fn plan_that_was_not_entered_is_a_review() {
        let some = bought(two_plans(), &[("Service Premium", 5)]);
        assert_eq!(judged(&RULE, some).verdict, Verdict::Review);
    }
}
