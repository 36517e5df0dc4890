//! Rule `several-plans`: a user has several plans.

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{LICENCES, USERS};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "several-plans",
        severity: Severity::Review,
        checks: "\
The rule checks whether a user has more than one user plan.
",
        example: "\
*OLA* has Sales Premium and Service Premium.
",
    },
    needs: &[USERS, LICENCES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let findings = customer
        .in_scope()
        .filter(|user| user.plans.len() > 1)
        .map(|user| {
            let plans = user.plans.join(", ");
            let message = Message::new("several-plans.message")
                .with("number", user.plans.len())
                .with("plans", plans.as_str());
            let action = Message::new("several-plans.action")
                .with("user", user.argument())
                .with("number", user.plans.len())
                .with("path", menu_path::user(customer, user));
            Finding::new(&RULE.info, user.subject(), message)
                .on("LicenseAssocLink", plans)
                .at(user.location())
                .action(action)
        });
    Outcome::checked(customer.scope.users).with(findings)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("one plan", TestCustomer::ready())
            .clean(
                "one plan and the Travel licence",
                kari_has_also("travel", "0"),
            )
            .dirty(
                "two plans",
                kari_has_also("ten-service", "1"),
                &["associate:3 LicenseAssocLink review"],
            )
            .missing(
                "licences were not sent",
                kari_has_also("ten-service", "1").without("ModuleLicense"),
            )
    }

    /// Returns a test customer in which KARI has a plan and, in addition, the licence with the code name `code`.
    fn kari_has_also(code: &str, flags: &str) -> TestCustomer {
        TestCustomer::ready()
            .with(
                "ModuleLicense",
                &format!(
                    "ModuleLicense_id moduleName extraFlags licenseNumber unrestricted
                     7                ten-sales  1          10            0
                     8                {code}     {flags}    10            0"
                ),
            )
            .with("LicenseAssocLink", "moduleLicenseId assocId\n7 1\n7 2\n8 2")
    }
}
