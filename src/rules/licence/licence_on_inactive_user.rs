//! Rule `licence-on-inactive-user`: a user who cannot log in has a user plan.

use crate::customer::{Customer, UserStatus};
use crate::locale::Message;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{LICENCES, USERS};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "licence-on-inactive-user",
        severity: Severity::Review,
        checks: "\
The rule checks whether a former employee, a deleted user, a resource or an external person has a user plan.
",
        example: "\
*OLD* left in 2021 and still has Sales Premium.
",
    },
    needs: &[USERS, LICENCES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let findings = customer
        .users
        .iter()
        .filter(|user| user.status != UserStatus::Login && user.is_licensed())
        .map(|user| {
            let plans = user.plans.join(", ");
            let message = Message::new("licence-on-inactive-user.message")
                .with("plans", plans.as_str())
                .with("status", user.status.describe());
            Finding::new(&RULE.info, user.subject(), message)
                .on("LicenseAssocLink", plans)
                .at(user.location())
                .action(menu_path::release_plan(customer, user))
        });
    Outcome::checked(customer.users.len()).with(findings)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("every user with a plan can log in", TestCustomer::ready())
            .clean(
                "a former employee without a plan",
                former_employee().with("LicenseAssocLink", "moduleLicenseId assocId\n7 1"),
            )
            .dirty(
                "a former employee with a plan",
                former_employee(),
                &["associate:3 LicenseAssocLink review"],
            )
            .missing(
                "links were not sent",
                former_employee().without("LicenseAssocLink"),
            )
    }

    /// Returns [`TestCustomer::ready`], except that KARI is a former employee.
    fn former_employee() -> TestCustomer {
        TestCustomer::ready().with(
            "person",
            "person_id contact_id firstname lastname retired
             11        5          Anne      Dahl     0
             12        5          Kari      Moe      1",
        )
    }
}
