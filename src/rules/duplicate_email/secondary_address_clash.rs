//! One user's further address is another user's first one.

use super::duplicates;
use crate::customer::Customer;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_service_accounts};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "secondary-address-clash",
        severity: Severity::Review,
        title: "a further address is another user's first one",
        docs: "\
### What it checks
Whether one of a user's further addresses (not the one that Online would take) is another user's first one.

### Why it matters
Migration sometimes takes another of the person's addresses than the first. Then the two users clash.

### How to fix
Remove the address from the person card on which it is not at home.

### Example
*KARI* has `kari@firma.no` and `post.oslo@firma.no`; the latter is *OLA*'s only address.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let groups = duplicates::secondary_clashes(customer);
    duplicates::reviewed(customer, &RULE.info, &groups).missing(missing_service_accounts(customer))
}
