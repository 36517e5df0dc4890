//! Mail to a user's address bounced.

use super::defect_rules::judged;
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::model::phrases::count;
use crate::model::table::{Field, TableKind};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "bouncing-address",
        severity: Severity::Review,
        title: "mail to the address bounced",
        docs: "\
### What it checks
Whether SuperOffice counted bounced messages for the address that Online would use (`Email.bounceCount`).

### Why it matters
The activation mail would bounce too.

### How to fix
Send a test message to the address. If it bounces, open the person card of the user > E-mail and correct the address.

### Example
3 messages to `ola@firma.no` bounced.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[DataNeed::Table(TableKind::Email, &[Field::BounceCount])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let findings = customer.in_scope().flat_map(|user| {
        judged(user).filter_map(|address| {
            let bounces = usize::try_from(address.bounces?).ok().filter(|n| *n > 0)?;
            let message = format!("{} bounced.", count(bounces, "message", "messages"));
            Some(
                Finding::new(&RULE.info, user.subject(), message)
                    .on(address.field.name(), address.value.clone())
                    .discriminator(address.record.clone())
                    .at(address.location.clone())
                    .action(format!(
                        "Send a test message. If it bounces, correct the address on {}.",
                        menu_path::address(customer, user, address.field)
                    )),
            )
        })
    });
    Outcome::checked(customer.in_scope().count())
        .with(findings)
        .missing(missing_first_choice(customer))
}
