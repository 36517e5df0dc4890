//! A second address of a user is the first address of another user.

use super::duplicates;
use crate::customer::Customer;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_service_accounts};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "secondary-address-clash",
        severity: Severity::Review,
        title: "second address is another user's first address",
        docs: "\
### What it checks
Whether a user has a second address that is the first address of another user.

### Why it matters
The migration sometimes takes a different address from the first. The two users then clash.

### How to fix
Remove the address from the person card of the user who has it as a second address. The user who has it as the first address
keeps it.

### Example
*KARI* has `kari@firma.no` and also `post.oslo@firma.no`, which is the only address of *OLA*.
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
