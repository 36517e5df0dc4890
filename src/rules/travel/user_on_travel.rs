//! A user has a travel copy of the database.

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Table, TableKind};
use crate::rules::data_needs::CENTRAL;
use crate::rules::rule::{Outcome, Rule};
use crate::rules::travel::travellers::{Travelling, travellers, unread};

pub(in crate::rules) static RULE: Rule = Rule {
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
    needs: &[DataNeed::Table(TableKind::Traveller, &[Field::TravelId]), CENTRAL],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let travellers = travellers(customer);
    let findings = travellers
        .iter()
        .filter(|traveller| matches!(traveller.who, Travelling::User(_) | Travelling::Unlisted))
        .map(|traveller| traveller.finding(&RULE.info, customer));
    let rows = customer.data.get(TableKind::Traveller).map(Table::len);
    let outcome = Outcome::checked(rows.unwrap_or(0))
        .with(findings)
        .missing(unread(customer));
    match rows {
        Some(0) => outcome.evidence("`traveller` is there and has no row"),
        _ => outcome,
    }
}
