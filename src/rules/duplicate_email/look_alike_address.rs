//! Rule `look-alike-address`: two addresses look the same but differ.

use super::duplicates;
use crate::customer::Customer;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "look-alike-address",
        severity: Severity::Review,
        title: "two addresses that look the same but differ",
        docs: "\
### What it checks
The rule checks whether the first addresses of two users look alike although a letter is from a different script, or become
equal in old software that writes `ss` for `ß`.

### Why it matters
Nobody sees the difference, so mail and logins go to the wrong user. One of the addresses is often a mistake.

### How to fix
Find out which address is wrong. Open the person card of that user > E-mail, delete the address and type it again.

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
