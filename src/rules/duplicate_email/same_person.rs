//! Several users belong to one person.

use super::duplicates;
use crate::customer::{Access, Customer};
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "same-person",
        severity: Severity::Fail,
        title: "several users belong to one person",
        docs: "\
### What it checks
Whether two users point to the same person card: then they share every address on it.

### Why it matters
Each Online user needs a user name of his own. Where one person has several users, all of them compete for one
address; SuperOffice had to sort this out by hand for customers who migrated so.

### How to fix
Keep the user that the person works with. Settings and maintenance > Users: take the plan from the others and delete
them, or move them to a person card of their own.

### Example
*OLA* and *OLA2* both belong to Ola Nordmann.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let outcome = Outcome::checked(customer.in_scope().count());
    let groups = duplicates::by_person(customer);
    outcome.with(groups.into_iter().flat_map(|(person, users)| {
        let competes = users
            .iter()
            .any(|index| customer.users[*index].access == Access::Required);
        let severity = if competes {
            Severity::Fail
        } else {
            Severity::Review
        };
        duplicates::of_person(customer, &RULE.info, severity, person, &users)
    }))
}
