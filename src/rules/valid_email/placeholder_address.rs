//! Rule `placeholder-address`: the address looks like a placeholder.

use super::defect_rules;
use crate::customer::Customer;
use crate::email::DefectName;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "placeholder-address",
        severity: Severity::Review,
        checks: "\
The rule checks whether the address was probably typed to fill the field, or is not read by anybody: `test@test.no`,
`navn@firma.no`, `noreply@firma.no`.
",
        example: "\
`noreply@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule reports.
pub(in crate::rules) const OWNED: &[DefectName] = &[
    DefectName::PlaceholderNoreply,
    DefectName::PlaceholderAddress,
    DefectName::PlaceholderLocal,
];

fn check(customer: &Customer) -> Outcome {
    defect_rules::findings(customer, &RULE.info, OWNED)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("a name", kari("nora@firma.no"))
            .dirty(
                "nobody reads it",
                kari("noreply@firma.no"),
                &["Email:3 Email.email_address review"],
            )
            .missing(
                "addresses were not sent",
                TestCustomer::ready().without("Email"),
            )
    }

    /// Returns the customer of [`TestCustomer::ready`], except that `address` is KARI's only address.
    fn kari(address: &str) -> TestCustomer {
        TestCustomer::ready().with_address_of_kari(address)
    }
}
