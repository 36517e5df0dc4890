//! Rule `shared-mailbox`: the address looks like that of a shared mailbox.

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
        title: "address that looks like a shared mailbox",
        docs: "\
### What it checks
The rule checks whether the part before the `@` is a function and not a person: `post`, `info`, `support`, `postmaster`.

### Why it matters
Everybody who reads the mailbox can set the user's password. Google does not accept some of these names.

### How to fix
Ask whether one person uses this address. If not, open the person card of the user > E-mail and enter a personal address.
If the user also has a user name in Settings and maintenance > Users, change it there as well.

### Example
`post@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule reports.
pub(in crate::rules) const OWNED: &[DefectName] = &[DefectName::RoleAccount];

fn check(customer: &Customer) -> Outcome {
    defect_rules::findings(customer, &RULE.info, OWNED)
}
