//! Rule `same-address`: several users have the same first address.

use super::shared_address;
use crate::customer::{Access, Customer};
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "same-address",
        severity: Severity::Fail,
        checks: "\
The rule checks whether two users have the same address as their Online user name. Capitals, blanks, invisible characters,
Unicode forms and internationalised domains do not make a difference.
",
        example: "\
`Ola@firma.no` (*OLA*) and `ola@firma.no` (*ON*).
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let outcome = Outcome::checked(customer.scope.users);
    let groups = shared_address::by_first_choice(customer);
    let findings = groups
        .iter()
        .filter(|group| group.persons() > 1)
        .flat_map(|group| {
            match (group.with(Access::Required), group.with(Access::Undecided)) {
                (2.., _) => group.findings(&RULE.info, Severity::Fail),
                (0, 2..) => group.findings(&RULE.info, Severity::Review),
                // The rule `inactive-holder` reports all remaining groups that have a user in scope.
                _ => Vec::new(),
            }
        });
    outcome
        .with(findings)
        .missing(missing_first_choice(customer))
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("two users with two addresses", TestCustomer::ready())
            .clean(
                "a customer has a user's address",
                of_kari("kari@firma.no", "3 99 adm@firma.no 0 1 0"),
            )
            .clean(
                "a chat name is the same",
                of_kari("kari@firma.no", "3 12 adm@firma.no 1 1 0"),
            )
            .dirty(
                "capitals differ",
                of_kari("ADM@firma.no", ""),
                &[
                    "associate:2 associate.userName fail",
                    "associate:3 associate.userName fail",
                ],
            )
            .missing(
                "addresses were not sent",
                TestCustomer::ready().without("Email"),
            )
    }

    /// Returns [`TestCustomer::ready`], except that KARI has this user name, and that `row` is added to `Email`.
    fn of_kari(user_name: &str, row: &str) -> TestCustomer {
        TestCustomer::ready()
            .with(
                "associate",
                &format!(
                    "associate_id name person_id type deleted userName      ejuserId
                     1            ADM  11        0    0       adm@firma.no  0
                     2            KARI 12        0    0       {user_name}   0"
                ),
            )
            .with(
                "Email",
                format!(
                    "email_id person_id email_address  type rank bounceCount
                     1        11        adm@firma.no   0    1    0
                     2        12        kari@firma.no  0    1    0
                     {row}"
                )
                .trim(),
            )
    }

    /// Two users and a former employee have the same address; for the former employee, it is the second address.
    #[test]
    fn former_employee_belongs_to_the_group_of_two_users() {
        let customer = TestCustomer::ready()
            .with(
                "associate",
                "associate_id name person_id type deleted userName      ejuserId
                 1            ADM  11        0    0       adm@firma.no  0
                 2            KARI 12        0    0       adm@firma.no  0
                 3            OLD  13        0    0       -             0",
            )
            .with(
                "person",
                "person_id contact_id firstname lastname retired
                 11        5          Anne      Dahl     0
                 12        5          Kari      Moe      0
                 13        5          Olga      Lie      1",
            )
            .with(
                "Email",
                "email_id person_id email_address  type rank bounceCount
                 1        11        adm@firma.no   0    1    0
                 2        12        kari@firma.no  0    1    0
                 3        13        olga@firma.no  0    1    0
                 4        13        adm@firma.no   0    2    0",
            )
            .build();
        let findings = (RULE.check)(&customer).findings;
        let members: Vec<_> = findings
            .iter()
            .map(|each| {
                let group = each.group.as_ref().expect("a group");
                let subject = each.subject.login.as_str();
                (subject, group.size, each.severity.as_str())
            })
            .collect();
        assert_eq!(
            members,
            [
                ("ADM", 3, "fail"),
                ("KARI", 3, "fail"),
                ("OLD", 3, "review")
            ]
        );
    }

    #[test]
    fn two_users_with_one_name_may_be_one_person() {
        let action = |last_name: &str| {
            let customer = TestCustomer::ready()
                .with(
                    "associate",
                    "associate_id name person_id type deleted userName
                     1            KARI 11        0    0       -
                     2            KAR2 12        0    0       -",
                )
                .with(
                    "person",
                    &format!(
                        "person_id contact_id firstname lastname retired
                         11        5          Kari      Moe      0
                         12        5          kari      {last_name} 0"
                    ),
                )
                .with(
                    "Email",
                    "email_id person_id email_address type rank
                     1        11        kari@firma.no 0    1
                     2        12        kari@firma.no 0    1",
                )
                .build();
            (RULE.check)(&customer).findings[1].action.english()
        };
        assert_eq!(
            action("Moe"),
            "Ask KAR2 and KARI whether both users belong to one person: both have the name kari Moe. If they belong to one \
             person, keep KARI and take KAR2 out of use, in this order: 1) choose \"(No selection)\": Settings and maintenance > \
             Users > KAR2 > User plan; 2) remove the address: person card of kari Moe (KAR2) > E-mail; 3) click \
             \"Delete\" at Settings and maintenance > Users > KAR2, and choose \"Mark associate as former employee\" \
             in the dialog \"Remove User\" (this keeps the user; choose no other option). If they belong to two people, \
             ask the mail administrator for a different address with a separate mailbox for KAR2, and enter it: person \
             card of kari Moe (KAR2) > E-mail. KARI keeps this address."
        );
        let start = "If KAR2 is still in use, ask the mail administrator for a different address";
        assert!(action("Dahl").starts_with(start), "{}", action("Dahl"));
    }

    #[test]
    fn message_explains_the_coded_form_of_a_domain() {
        let message = |user_name: &str| {
            let customer = of_kari(user_name, "").with(
                "associate",
                &format!(
                    "associate_id name person_id type deleted userName         ejuserId
                     1            ADM  11        0    0       adm@blåbær.no    0
                     2            KARI 12        0    0       {user_name}      0"
                ),
            );
            (RULE.check)(&customer.build()).findings[0]
                .message
                .english()
        };
        assert_eq!(
            message("adm@XN--blbr-roah.no"),
            "Same address as KARI. The domain `xn--blbr-roah.no` is the coded form of `blåbær.no`."
        );
        assert_eq!(message("ADM@blåbær.no"), "Same address as KARI.");
    }
}
