//! The address holds characters that nobody sees.

use super::defect_rules;
use crate::customer::Customer;
use crate::email::DefectName;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "hidden-characters",
        severity: Severity::Fail,
        title: "the address holds characters that nobody sees",
        docs: "\
### What it checks
Whether the address holds zero-width characters, no-break spaces, line breaks, writing-direction marks or control
characters: they come with text that was copied from web pages, mails and spreadsheets.

### Why it matters
The address looks right on every screen and is another one to a computer: the user cannot log in, and comparing by
eye finds no duplicate.

### How to fix
Type the address anew; do not copy it. Change it on the person card (E-mail) and, from 9.2 on, also in Settings and maintenance > Users > the user > User name.

### Example
`ola\\u{200B}@firma.no` → `ola@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule owns.
pub(in crate::rules) const OWNED: &[DefectName] = &[
    DefectName::WsTrimSpecial,
    DefectName::CharInvisible,
    DefectName::CharBidiEdge,
    DefectName::CharBidi,
    DefectName::CharControl,
    DefectName::CharUnassigned,
];

fn check(customer: &Customer) -> Outcome {
    defect_rules::findings(customer, &RULE.info, OWNED)
}
