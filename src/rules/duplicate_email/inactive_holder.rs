//! Rule `inactive-holder`: an inactive user has the address of an active user.

use super::duplicates;
use crate::customer::{Access, Customer};
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "inactive-holder",
        severity: Severity::Review,
        title: "inactive user with an active user's address",
        docs: "\
### What it checks
The rule checks whether a former employee, a deleted user or a user without a licence has the address that one active user
would use in Online. If several active users have it, all of them are listed under *several users with the same e-mail
address*.

### Why it matters
It is not documented whether the migration compares with such users. Before the migration the address is easy to remove;
afterwards the cause is hard to find.

### How to fix
Open the person card of the inactive user > E-mail and remove or change the address.

### Example
*OLD*, a former employee, still has `sales@firma.no`, which *KARI* uses now.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let outcome = Outcome::checked(customer.in_scope().count());
    let groups = duplicates::by_first_choice(customer);
    let findings = groups
        .iter()
        .filter(|group| group.persons() > 1)
        .flat_map(|group| {
            let others = group.with(Access::Undecided) + group.with(Access::Excluded);
            match (group.with(Access::Required), group.with(Access::Undecided)) {
                (1, _) if others > 0 => group.findings(&RULE.info, Severity::Review),
                (0, 1) if others > 1 => group.findings(&RULE.info, Severity::Review),
                _ => Vec::new(),
            }
        });
    outcome
        .with(findings)
        .missing(missing_first_choice(customer))
}
