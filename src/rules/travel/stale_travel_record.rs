//! A travel record belongs to nobody.

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::rules::travel::travellers::{Travelling, travellers};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "stale-travel-record",
        severity: Severity::Fail,
        title: "a travel record of a user who is gone",
        docs: "\
### What it checks
Whether `traveller` has a row of which the `travel_id` is no user.

### Why it matters
The database still counts on a travel copy to come home. Upgrades refuse to start, and so may the migration.

### How to fix
Ask SuperOffice support to remove the row: there is nobody left who could do a central update.

### Example
`travel_id` 117, which is no associate.
",
    },
    needs: &[DataNeed::Table(TableKind::Traveller, &[Field::TravelId])],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let travellers = travellers(customer);
    let findings = travellers
        .iter()
        .filter(|traveller| matches!(traveller.who, Travelling::Nobody))
        .map(|traveller| traveller.finding(&RULE.info, customer));
    let outcome = Outcome::checked(travellers.len()).with(findings);
    // With nobody out there is nobody to look up.
    if travellers.is_empty() {
        return outcome;
    }
    let users = DataNeed::Table(TableKind::Associate, &[Field::AssociateId]);
    outcome.missing(customer.missing(&users))
}
