//! Rule `alias-address`: the addresses of two users belong to the same mailbox.

use super::shared_address;
use crate::customer::Customer;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "alias-address",
        severity: Severity::Review,
        checks: "\
The rule checks whether the first addresses of two users differ only in what the mail provider ignores: a tag after `+`,
dots at Gmail, or equivalent domains such as `googlemail.com`.
",
        example: "\
`ola+crm@firma.no` and `ola@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let groups = shared_address::by_mailbox(customer);
    shared_address::reviewed(customer, &RULE.info, &groups)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("two mailboxes", of_kari("adm.crm@firma.no"))
            .dirty(
                "the same mailbox with a tag",
                of_kari("adm+crm@firma.no"),
                &[
                    "associate:2 associate.userName review",
                    "associate:3 associate.userName review",
                ],
            )
            .missing(
                "addresses were not sent",
                TestCustomer::ready().without("Email"),
            )
    }

    /// Returns [`TestCustomer::ready`], except that KARI has this user name.
    fn of_kari(user_name: &str) -> TestCustomer {
        TestCustomer::ready().with(
            "associate",
            &format!(
                "associate_id name person_id type deleted userName
                 1            ADM  11        0    0       adm@firma.no
                 2            KARI 12        0    0       {user_name}"
            ),
        )
    }
}
