//! Mail to a user's address came back.

use super::defect_rules::judged;
use crate::customer::Customer;
use crate::model::evidence::{DataNeed, count};
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::model::table::{Field, TableKind};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "bouncing-address",
        severity: Severity::Review,
        title: "mail to the address came back",
        docs: "\
### What it checks
Whether SuperOffice counted mails that came back from the address that Online would take (`Email.bounceCount`).

### Why it matters
The activation mail would come back too.

### How to fix
Send a mail to the address. If it comes back, correct the address on the person card.

### Example
`ola@firma.no` bounced 3 times.
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
            let message = format!("mail came back {}", count(bounces, "time", "times"));
            Some(
                Finding::new(&RULE.info, user.subject(), message)
                    .on(address.field.name(), address.value.clone())
                    .discriminator(address.record.clone())
                    .at(address.location.clone())
                    .action("send a test mail; if it comes back, correct the address on the person card"),
            )
        })
    });
    Outcome::checked(customer.in_scope().count())
        .with(findings)
        .missing(missing_first_choice(customer))
}
