//! Rule `look-alike-address`: two addresses look the same but differ.

use super::shared_address;
use crate::customer::Customer;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "look-alike-address",
        severity: Severity::Review,
        checks: "\
The rule checks whether the first addresses of two users look alike although a letter is from a different script, or become
equal in old software that writes `ss` for `ß`.
",
        example: "\
`оla@firma.no` with a Cyrillic о, and `ola@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let groups = shared_address::by_looks(customer);
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
            .clean("a letter that looks different", of_kari("abm@firma.no"))
            .clean(
                "a letter that looks alike in ASCII",
                of_kari("adrn@firma.no"),
            )
            .dirty(
                "a Cyrillic а",
                of_kari("\u{430}dm@firma.no"),
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

    #[test]
    fn user_with_ordinary_letters_keeps_the_address() {
        // ADM's address has only ASCII letters, so ADM keeps it.
        let customer = of_kari("\u{430}dm@firma.no").build();
        let findings = (RULE.check)(&customer).findings;
        let actions: Vec<String> = findings.iter().map(|each| each.action.english()).collect();
        assert_eq!(
            actions,
            [
                "Nothing to do here: ADM has the address with ordinary letters and keeps it. The finding closes when the \
                 similar address is removed from KARI.",
                "If KARI is still in use, ask the mail administrator for a different address with a separate mailbox, \
                 and enter it: Settings and maintenance > Users > KARI > User name. The address with ordinary letters belongs to ADM. If KARI is not used any \
                 more, do the following in this order: 1) choose \"(No selection)\": Settings and maintenance > \
                 Users > \
                 KARI > User plan; 2) remove the address: person card of Kari Moe (KARI) > E-mail, and Settings and \
                 maintenance > Users > KARI > User name; 3) click \"Delete\" at Settings and maintenance > Users > \
                 KARI, and choose \"Mark associate as former employee\" in the dialog \"Remove User\" (this keeps \
                 the user; choose no other option). Either change also resolves the finding \"Address that cannot be \
                 an Online user name\" about KARI: mark that finding as done too.",
            ]
        );
    }
}
