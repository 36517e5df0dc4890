//! Two users' addresses look the same and are not.

use super::duplicates;
use crate::customer::Customer;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "look-alike-address",
        severity: Severity::Review,
        title: "two addresses look the same and are not",
        docs: "\
### What it checks
Whether two users' first addresses look alike although a letter is from another script, or become equal in old
software that writes `ss` for `ß`.

### Why it matters
Nobody sees the difference, so mail and logins go astray; one of them is often a mistake.

### How to fix
Type the address anew on the card where it is wrong.

### Example
`оla@firma.no` with a Cyrillic о, and `ola@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let groups = duplicates::by_looks(customer);
    duplicates::reviewed(customer, &RULE.info, &groups)
}
