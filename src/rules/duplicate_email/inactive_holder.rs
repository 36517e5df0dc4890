//! Rule `inactive-holder`: a user who is inactive or has no plan has the address of another user.

use super::shared_address;
use crate::customer::{Access, Customer};
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "inactive-holder",
        severity: Severity::Review,
        checks: "\
The rule checks whether a former employee, a deleted user or a user without a licence has the address that one other user
would use in Online. If several users who need access have it, all of them are listed under *several users with the same e-mail
address*.
",
        example: "\
*OLD*, a former employee, still has `sales@firma.no`, which *KARI* uses now.
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
            let others = group.with(Access::Undecided) + group.with(Access::Excluded);
            match (group.with(Access::Required), group.with(Access::Undecided)) {
                (1, _) if others > 0 => group.findings(&RULE.info, Severity::Review),
                (0, 1) if others > 1 => group.findings(&RULE.info, Severity::Review),
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
            .clean(
                "the former employee has another address",
                of_old("olga@firma.no", "0"),
            )
            .clean(
                "a portal user has the address",
                of_old("kari@firma.no", "4"),
            )
            .dirty(
                "the former employee has the address of a user",
                of_old("kari@firma.no", "0"),
                &[
                    "associate:3 associate.userName review",
                    "Email:4 Email.email_address review",
                ],
            )
            .missing(
                "addresses were not sent",
                TestCustomer::ready().without("Email"),
            )
    }

    /// Returns [`TestCustomer::ready`] with one more user: OLD, a former employee with this address and this user type.
    fn of_old(address: &str, type_of_user: &str) -> TestCustomer {
        TestCustomer::ready()
            .with(
                "associate",
                &format!(
                    "associate_id name person_id type           deleted userName
                     1            ADM  11        0              0       adm@firma.no
                     2            KARI 12        0              0       kari@firma.no
                     3            OLD  13        {type_of_user} 0       -"
                ),
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
                &format!(
                    "email_id person_id email_address type rank
                     1        11        adm@firma.no  0    1
                     2        12        kari@firma.no 0    1
                     3        13        {address}     0    1"
                ),
            )
    }

    #[test]
    fn action_names_the_field_that_has_the_address() {
        let action = |user_name: &str, address: &str| {
            let associates = format!(
                "associate_id name person_id type deleted userName
                 1            ADM  11        0    0       adm@firma.no
                 2            KARI 12        0    0       kari@firma.no
                 3            OLD  13        0    0       {user_name}"
            );
            let customer = of_old(address, "0").with("associate", &associates).build();
            let findings = (RULE.check)(&customer).findings;
            findings[1].action.english()
        };
        assert_eq!(
            action("kari@firma.no", "olga@firma.no"),
            "Remove the address: Settings and maintenance > Users > OLD > User name. KARI keeps it."
        );
        assert_eq!(
            action("-", "kari@firma.no"),
            "Remove the address: person card of Olga Lie (OLD) > E-mail. KARI keeps it."
        );
    }
}
