//! Rule `user-name-differs`: the user name differs from the first e-mail address.

use crate::customer::{AddressField, Customer, User, UserAddress};
use crate::locale::Message;
use crate::model::finding::{Finding, RuleInfo, Severity, quoted};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "user-name-differs",
        severity: Severity::Review,
        checks: "\
The rule checks whether the user name (after version 8.1) is a different address from the first one on the person card.
",
        example: "\
User name `ola.nordmann@firma.no`, first e-mail address `ola@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let users = customer.scope.with_several.iter();
    let findings = users.filter_map(|user| finding(customer, &customer.users[*user]));
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

fn finding(customer: &Customer, user: &User) -> Option<Finding> {
    let of = |field: AddressField| user.addresses.iter().find(|address| address.field == field);
    let name = of(AddressField::UserName)?;
    let first = of(AddressField::Email).or_else(|| of(AddressField::List))?;
    let login = |address: &UserAddress| {
        let keys = address.keys()?;
        Some(keys.login.as_str().to_owned())
    };
    (login(name)? != login(first)?).then(|| {
        let message = Message::new("user-name-differs.message")
            .with("name", quoted(name.value()))
            .with("address", quoted(first.value()));
        let action = Message::new("user-name-differs.action")
            .with("user", user.argument())
            .with("place", menu_path::address(customer, user, first.field));
        Finding::new(&RULE.info, user.subject(), message)
            .on(name.field.name(), name.value())
            .at(name.location())
            .at(first.location())
            .action(action)
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("equal addresses", TestCustomer::ready())
            .clean("capitals differ", of_kari("Kari@Firma.no"))
            .clean("the user name is not an address", of_kari("kari"))
            .dirty(
                "another address",
                of_kari("kari.moe@firma.no"),
                &["associate:3 associate.userName review"],
            )
            .missing(
                "addresses were not sent",
                TestCustomer::ready().without("Email"),
            )
    }

    /// Returns the customer of [`TestCustomer::ready`], except that KARI has this user name.
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
    fn message_names_both_values() {
        let customer = of_kari("kari.moe@firma.no").build();
        let findings = (RULE.check)(&customer).findings;
        assert_eq!(
            findings[0].message.english(),
            "User name `kari.moe@firma.no`; first e-mail address `kari@firma.no`."
        );
    }
}
