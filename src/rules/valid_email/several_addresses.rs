//! One e-mail field holds several addresses.

use super::defect_rules;
use crate::customer::Customer;
use crate::email::DefectName;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "several-addresses",
        severity: Severity::Fail,
        title: "one cell holds several addresses",
        docs: "\
### What it checks
Whether one e-mail field holds more than one address.

### Why it matters
A user has one Online user name, so one of the addresses has to be chosen.

### How to fix
Keep the address that the user reads and move the others to rows of their own. Change it on the person card (E-mail) and, from 9.2 on, also in Settings and maintenance > Users > the user > User name.

### Example
`a@firma.no; b@firma.no` needs a decision; `a@firma.no; A@firma.no` is one address.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule owns.
pub(in crate::rules) const OWNED: &[DefectName] =
    &[DefectName::CellMultiple, DefectName::CellRepeated];

fn check(customer: &Customer) -> Outcome {
    defect_rules::findings(customer, &RULE.info, OWNED)
}
