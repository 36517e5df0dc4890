//! Several users are linked to one person.

use super::duplicates;
use crate::customer::{Access, Customer};
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "same-person",
        severity: Severity::Fail,
        title: "several users linked to one person",
        docs: "\
### What it checks
Whether two users are linked to the same person card. They then share every address on it.

### Why it matters
Each Online user needs a different user name. Users of one person compete for one address.

### How to fix
Keep the user that the person works with. For each other user choose Settings and maintenance > Users > *Mark as former
employee* or remove the user licences. Note that *former employee* is set on the shared person card. If both users are
needed, link one of them to a separate person card. Do not remove the user: documents of a user who no longer exists may be
left behind.

### Example
*OLA* and *OLA2* are both linked to Ola Nordmann.
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
