//! The address looks invented.

use super::defect_rules;
use crate::customer::Customer;
use crate::email::DefectName;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "placeholder-address",
        severity: Severity::Review,
        title: "the address looks invented",
        docs: "\
### What it checks
Whether the address is one that people type to fill a field, or that nobody reads: `test@test.no`, `navn@firma.no`,
`noreply@firma.no`.

### Why it matters
The user would never see the activation mail.

### How to fix
Ask for the real address, or take the user out of the move. Change it on the person card (E-mail) and, from 9.2 on, also in Settings and maintenance > Users > the user > User name.

### Example
`noreply@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule owns.
pub(in crate::rules) const OWNED: &[DefectName] = &[
    DefectName::PlaceholderNoreply,
    DefectName::PlaceholderAddress,
    DefectName::PlaceholderLocal,
];

fn check(customer: &Customer) -> Outcome {
    defect_rules::findings(customer, &RULE.info, OWNED)
}
