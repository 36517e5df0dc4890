//! A user has a travel copy of the database.

use super::travellers::{Travelling, travellers};
use super::{Outcome, Rule};
use crate::customer::Customer;
use crate::finding::{RuleInfo, Severity};
use crate::need::Need;
use crate::table::{Field, TableKind};

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "user-on-travel",
        severity: Severity::Fail,
        title: "a user is on Travel",
        docs: "\
### What it checks
Whether `traveller` has a row for a user (`travel_id` is his associate id). The right to travel, a travel licence,
areas and prototypes are not counted: they do not mean that anybody is away.

### Why it matters
What was entered on the laptop comes back to the onsite database only by a central update. After the move it is lost.

### How to fix
Let the user do a central update in the Windows client. If the laptop is gone, ask SuperOffice support to remove the
row. Switch Travel off only after everybody is home: it cuts off those who are still away.

### Example
*OLA* left on 2019-03-04 and was last heard of on 2019-03-11.
",
    },
    needs: &[Need::Table(TableKind::Traveller, &[Field::TravelId])],
    advises: &[Need::Table(TableKind::Associate, &[Field::AssociateId])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let travellers = travellers(customer);
    let findings = travellers
        .iter()
        .filter(|traveller| matches!(traveller.who, Travelling::User(_) | Travelling::Unlisted))
        .map(|traveller| traveller.finding(&RULE.info, customer));
    let outcome = Outcome::checked(travellers.len()).with(findings);
    match customer.data.get(TableKind::Traveller) {
        Some(table) if table.is_empty() => outcome.because("`traveller` is there and has no row"),
        _ => outcome,
    }
}
