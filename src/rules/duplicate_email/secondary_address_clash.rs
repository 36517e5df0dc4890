//! Rule `secondary-address-clash`: a second address of a user is the first address of another user.

use super::shared_address;
use crate::customer::Customer;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_service_accounts};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "secondary-address-clash",
        severity: Severity::Review,
        checks: "\
The rule checks whether a user has a second address that is the first address of another user.
",
        example: "\
*KARI* has `kari@firma.no` and also `post.oslo@firma.no`, which is the only address of *OLA*.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let groups = shared_address::secondary_clashes(customer);
    shared_address::reviewed(customer, &RULE.info, &groups)
        .missing(missing_service_accounts(customer))
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean(
                "a second address that nobody else has",
                clash("a.dahl@firma.no"),
            )
            .clean("the own address in other capitals", clash("ADM@firma.no"))
            .dirty(
                "the only address of another user",
                clash("Kari@Firma.no"),
                &[
                    "Email:3 Email.email_address review",
                    "Email:4 Email.email_address review",
                ],
            )
            .missing(
                "addresses were not sent",
                TestCustomer::ready().without("Email"),
            )
    }

    /// Returns a test customer in which ADM, who logged in more recently than KARI, has the second address `second`.
    fn clash(second: &str) -> TestCustomer {
        let addresses = format!(
            "email_id person_id email_address type rank bounceCount
             1        11        adm@firma.no  0    1    0
             2        12        kari@firma.no 0    1    0
             3        11        {second}      0    2    0"
        );
        TestCustomer::ready()
            .with(
                "associate",
                "associate_id name person_id type deleted userName ejuserId lastlogin
                 1            ADM  11        0    0       -        0        2026-11-12
                 2            KARI 12        0    0       -        0        2026-11-02",
            )
            .with("Email", &addresses)
    }

    #[test]
    fn owner_of_the_first_address_keeps_it() {
        let customer = clash("Kari@Firma.no").build();
        let findings = (RULE.check)(&customer).findings;
        let members: Vec<_> = findings
            .iter()
            .map(|each| {
                let keep = each.group.as_ref().is_some_and(|group| group.keep);
                (each.subject.login.as_str(), keep, each.action.english())
            })
            .collect();
        let members: Vec<_> = members
            .iter()
            .map(|(login, keep, action)| (*login, *keep, action.as_str()))
            .collect();
        assert_eq!(
            members,
            [
                (
                    "KARI",
                    true,
                    "Nothing to do here: KARI keeps the address, unless another finding asks for a different one. The \
                     finding closes when the address is removed from ADM."
                ),
                (
                    "ADM",
                    false,
                    "Remove the address: person card of Anne Dahl (ADM) > E-mail. KARI keeps it."
                ),
            ]
        );
    }
}
