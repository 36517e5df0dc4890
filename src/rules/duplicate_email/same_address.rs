//! Several users have the same first address.

use super::duplicates;
use crate::customer::{Access, Customer};
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "same-address",
        severity: Severity::Fail,
        title: "several users have the same e-mail address",
        docs: "\
### What it checks
Whether the address that Online would take is the same for two users, after capitals, blanks, invisible characters,
Unicode forms and internationalised domains are evened out. The part before the `@` is compared without case.

### Why it matters
Two users cannot have one user name: the checklist of the Online Migration Tool stays red until one of them changes.

### How to fix
Give each user an address of his own, on the person card and under Settings and maintenance > Users > User name; or
delete the user that is not needed. The row marked *keep* is the one to leave as it is.

### Example
`Ola@firma.no` (*OLA*) and `ola@firma.no` (*ON*).
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let outcome = Outcome::checked(customer.in_scope().count());
    let groups = duplicates::by_first_choice(customer);
    let findings = groups
        .iter()
        .filter(|group| group.persons() > 1)
        .flat_map(|group| {
            match (group.with(Access::Required), group.with(Access::Undecided)) {
                (2.., _) => group.findings(&RULE.info, Severity::Fail),
                (0, 2..) => group.findings(&RULE.info, Severity::Review),
                // One active user and others who may never come along: `inactive-holder`.
                _ => Vec::new(),
            }
        });
    outcome
        .with(findings)
        .missing(missing_first_choice(customer))
}
