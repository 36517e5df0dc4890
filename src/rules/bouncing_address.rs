//! Mail to a user's address came back.

use super::data_needs::{ADDRESSES, USERS, first_choice_lacks};
use super::defect_rules::judged;
use super::{Outcome, Rule};
use crate::customer::Customer;
use crate::model::evidence::{DataNeed, count};
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::model::table::{Field, TableKind};

pub(super) static RULE: Rule = Rule {
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
    let findings = customer.counted().flat_map(|user| {
        judged(user).filter_map(|candidate| {
            let bounces = usize::try_from(candidate.bounces?).ok().filter(|n| *n > 0)?;
            let message = format!("mail came back {}", count(bounces, "time", "times"));
            Some(
                Finding::new(&RULE.info, user.subject(), message)
                    .on(candidate.holder.field(), candidate.value.clone())
                    .told_apart_by(candidate.record.clone())
                    .at(candidate.location.clone())
                    .action("send a test mail; if it comes back, correct the address on the person card"),
            )
        })
    });
    Outcome::checked(customer.counted().count())
        .with(findings)
        .lacking(first_choice_lacks(customer))
}
