//! No mail can reach the domain of the address.

use super::defect_rules;
use crate::customer::Customer;
use crate::email::DefectName;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "unroutable-domain",
        severity: Severity::Fail,
        title: "no mail can reach the domain",
        docs: "\
### What it checks
Whether the domain can exist on the Internet: it has a dot, ends in a known top-level domain, is no IP address and
not reserved for internal use or examples (`.local`, `example.com`). Nothing is looked up: the lists are built in.

### Why it matters
The activation mail and the codes for a new password are sent to this address.

### How to fix
Give the user an address that receives mail from outside. Change it on the person card (E-mail) and, from 9.2 on, also in Settings and maintenance > Users > the user > User name.

### Example
`ola@firma.local` needs a decision; `ola@firma.con` is probably `ola@firma.com`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule owns.
pub(in crate::rules) const OWNED: &[DefectName] = &[
    DefectName::DomainLiteral,
    DefectName::DomainIp,
    DefectName::DomainTldNumeric,
    DefectName::DomainDotless,
    DefectName::DomainTldUnknown,
    DefectName::DomainSpecialUse,
    DefectName::DomainReserved,
    DefectName::DomainPublicSuffix,
];

fn check(customer: &Customer) -> Outcome {
    defect_rules::findings(customer, &RULE.info, OWNED)
}
