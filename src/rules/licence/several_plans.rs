//! One user holds several plans.

use crate::customer::Customer;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{LICENCES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "several-plans",
        severity: Severity::Review,
        title: "a user with several plans",
        docs: "\
### What it checks
Whether a user holds more than one user plan.

### Why it matters
In Online a user has exactly one plan; which one he gets would be left to chance.

### How to fix
Settings and maintenance > Users > the user > User plan: keep one.

### Example
*OLA* has Sales Premium and Service Premium.
",
    },
    needs: &[USERS, LICENCES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let findings = customer
        .in_scope()
        .filter(|user| user.plans.len() > 1)
        .map(|user| {
            let plans = user.plans.join(", ");
            Finding::new(
                &RULE.info,
                user.subject(),
                format!("holds {} plans: {plans}", user.plans.len()),
            )
            .on("LicenseAssocLink", plans)
            .at(user.location.clone())
            .action("Settings and maintenance > Users > the user > User plan: keep one")
        });
    Outcome::checked(customer.in_scope().count()).with(findings)
}
