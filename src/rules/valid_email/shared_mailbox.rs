//! The address looks like a mailbox that several people read.

use super::defect_rules;
use crate::customer::Customer;
use crate::email::DefectName;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "shared-mailbox",
        severity: Severity::Review,
        title: "the address looks like a shared mailbox",
        docs: "\
### What it checks
Whether the part before the `@` is the name of a function: `post`, `info`, `support`, `postmaster`.

### Why it matters
Everybody who reads the mailbox could set the user's password. Google refuses some of these names.

### How to fix
Give the user a personal address, unless it really is one. Change it on the person card (E-mail) and, from 9.2 on, also in Settings and maintenance > Users > the user > User name.

### Example
`post@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule owns.
pub(in crate::rules) const OWNED: &[DefectName] = &[DefectName::RoleAccount];

fn check(customer: &Customer) -> Outcome {
    defect_rules::findings(customer, &RULE.info, OWNED)
}
