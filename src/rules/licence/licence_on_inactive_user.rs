//! Somebody who cannot log in holds a licence.

use crate::customer::{Customer, UserStatus};
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{LICENCES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "licence-on-inactive-user",
        severity: Severity::Review,
        title: "a licence on a user who is not active",
        docs: "\
### What it checks
Whether a former employee, a deleted user, a resource or an external person holds a user plan.

### Why it matters
The seat is wasted, and the user turns up in the list of users to migrate.

### How to fix
Settings and maintenance > Users > the user > User plan: set it to *(No Selection)*.

### Example
*OLD* left in 2021 and still has Sales Premium.
",
    },
    needs: &[USERS, LICENCES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let findings = customer
        .users
        .iter()
        .filter(|user| user.status != UserStatus::Login && user.is_licensed())
        .map(|user| {
            let plans = user.plans.join(", ");
            let message = format!("{}, but holds `{plans}`", user.status.describe());
            Finding::new(&RULE.info, user.subject(), message)
                .on("LicenseAssocLink", plans)
                .at(user.location.clone())
                .action("Settings and maintenance > Users > the user > User plan: set it to (No Selection)")
        });
    Outcome::checked(customer.users.len()).with(findings)
}
