//! A user who does not count holds the address of one who does.

use super::duplicates;
use crate::customer::{Access, Customer};
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "inactive-holder",
        severity: Severity::Review,
        title: "an inactive user holds an active user's address",
        docs: "\
### What it checks
Whether a former employee, a deleted user or a user without a licence has the address that an active user would take
to Online.

### Why it matters
Whether the migration looks at such users is not documented. Their address is easily freed before, and hard to find
after.

### How to fix
Remove the address from the person card of the user who has left, or change it.

### Example
*OLD*, a former employee, still has `sales@firma.no`, which is now *KARI*'s.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let outcome = Outcome::checked(customer.in_scope().count());
    let groups = duplicates::held_by_inactive(customer);
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
