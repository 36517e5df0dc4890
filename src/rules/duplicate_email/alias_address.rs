//! Rule `alias-address`: the addresses of two users belong to the same mailbox.

use super::duplicates;
use crate::customer::Customer;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "alias-address",
        severity: Severity::Review,
        title: "two addresses of one mailbox",
        docs: "\
### What it checks
The rule checks whether the first addresses of two users differ only in what the mail provider ignores: a tag after `+`,
dots at Gmail, or equivalent domains such as `googlemail.com`.

### Why it matters
Online accepts both addresses, but both activation mails arrive in one mailbox. The two users are probably one person.

### How to fix
Ask whether both users are needed. If so, give each a separate mailbox: person card > E-mail. If not, choose *Mark as former
employee* or remove the user licences.

### Example
`ola+crm@firma.no` and `ola@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let groups = duplicates::by_mailbox(customer);
    duplicates::reviewed(customer, &RULE.info, &groups)
}
