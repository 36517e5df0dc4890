//! A user is on Travel.

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Table, TableKind};
use crate::rules::data_needs::CENTRAL;
use crate::rules::rule::{Outcome, Rule};
use crate::rules::travel::travellers::{Travelling, missing_travel_ids, travellers};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "user-on-travel",
        severity: Severity::Fail,
        title: "user on Travel",
        docs: "\
### What it checks
Whether `traveller` has a row for a user (`travel_id` is the associate id). The right to travel, a Travel licence, areas and
prototypes do not count: they do not mean that a user is on Travel.

### Why it matters
Data entered on the laptop reaches the onsite database only by a central update. After the migration it is lost.

### How to fix
Ask the user to do a central update in the Windows client. If the laptop no longer exists, ask SuperOffice support to remove
the row. Switch Travel off only after every user is back: it cuts off users who are still on Travel.

### Example
*OLA* is on Travel since 2019-03-04, last synchronised 2019-03-11.
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
        .missing(missing_travel_ids(customer));
    match rows {
        Some(0) => outcome.evidence("Table traveller was sent and is empty."),
        _ => outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::test_support::found;

    #[test]
    fn only_rows_of_users_are_reported() {
        assert!(found(&RULE, TestCustomer::ready()).is_empty());
        let dirty = TestCustomer::ready().with(
            "traveller",
            "traveller_id travel_id
             1            2
             2            99
             3            16777216",
        );
        assert_eq!(
            found(&RULE, dirty),
            ["traveller:2 traveller.travel_id fail"]
        );
    }
}
