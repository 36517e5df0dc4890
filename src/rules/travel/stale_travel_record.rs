//! Rule `stale-travel-record`: a Travel row belongs to a user who no longer exists.

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
        checks: "\
The rule checks whether `traveller` has a row whose `travel_id` is not the id of a user.
",
        example: "\
`travel_id` 117 is not the id of a user.
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
    // Without Travel rows, the list of users is not needed.
    if travellers.is_empty() {
        return outcome;
    }
    let users = DataNeed::Table(TableKind::Associate, &[Field::AssociateId]);
    outcome.missing(customer.missing(&users))
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("nobody travels", TestCustomer::ready())
            .clean("a user and a satellite", travelling("1 2\n2 16777216"))
            .dirty(
                "an id that does not exist",
                travelling("1 99"),
                &["traveller:2 traveller.travel_id fail"],
            )
            .missing(
                "the table was not sent",
                TestCustomer::ready().without("traveller"),
            )
            .missing(
                "users were not sent",
                travelling("1 99").without("associate"),
            )
    }

    fn travelling(ids: &str) -> TestCustomer {
        TestCustomer::ready().with("traveller", &format!("traveller_id travel_id\n{ids}"))
    }
}
