//! A user who does not count holds the address of one who does.

use super::data_needs::{ADDRESSES, USERS, first_choice_lacks};
use super::{Outcome, Rule, duplicates};
use crate::customer::{Access, Customer};
use crate::model::finding::{RuleInfo, Severity};

pub(super) static RULE: Rule = Rule {
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
    let outcome = Outcome::checked(customer.counted().count());
    let groups = duplicates::held_by_inactive(customer);
    let findings = groups
        .iter()
        .filter(|group| group.persons() > 1)
        .flat_map(|group| {
            let others = group.with(Access::Question) + group.with(Access::Out);
            match (group.with(Access::Must), group.with(Access::Question)) {
                (1, _) if others > 0 => group.findings(&RULE.info, Severity::Review),
                (0, 1) if others > 1 => group.findings(&RULE.info, Severity::Review),
                _ => Vec::new(),
            }
        });
    outcome.with(findings).lacking(first_choice_lacks(customer))
}
