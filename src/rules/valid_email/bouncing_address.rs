//! Rule `bouncing-address`: messages to a user's address bounced.

use std::collections::BTreeSet;

use super::defect_rules::judged;
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::model::table::{Field, TableKind};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "bouncing-address",
        severity: Severity::Review,
        checks: "\
The rule checks whether SuperOffice counted bounced messages for the address that Online would use (`Email.bounceCount`). If
the address is the user name, the row of `Email` with the same address counts.
",
        example: "\
3 messages to `ola@firma.no` bounced.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[DataNeed::Table(TableKind::Email, &[Field::BounceCount])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let users = customer.scope.with_bounces.iter();
    let users = users.map(|user| &customer.users[*user]);
    let findings = users.flat_map(|user| {
        judged(user).filter_map(|address| {
            let (counted, number) = user.bounced(address)?;
            let message = Message::new("bouncing-address.message").with("messages", number);
            let action = Message::new("bouncing-address.action")
                .with("user", user.argument())
                .with("place", menu_path::address(customer, user, address.field));
            let locations = BTreeSet::from([address.location(), counted.location()]);
            let finding = Finding::new(&RULE.info, user.subject(), message)
                .on(address.field.name(), address.value())
                .discriminator(address.record());
            Some(
                locations
                    .into_iter()
                    .fold(finding, Finding::at)
                    .action(action),
            )
        })
    });
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;
    use crate::rules::test_support::found;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("no bounced message", TestCustomer::ready())
            .clean("messages to a second address bounced", bounced(0, 3))
            .dirty(
                "messages bounced",
                bounced(3, 0),
                &["Email:3 associate.userName review"],
            )
            .missing(
                "addresses were not sent",
                TestCustomer::ready().without("Email"),
            )
    }

    /// Returns a customer in which KARI's user name is the first of her two addresses in `Email`. The arguments are the
    /// bounce counts of the two addresses.
    fn bounced(first: u32, second: u32) -> TestCustomer {
        let addresses = format!(
            "email_id person_id email_address  type rank bounceCount
             1        11        adm@firma.no   0    1    0
             2        12        Kari@Firma.no  0    1    {first}
             3        12        k.moe@firma.no 0    2    {second}"
        );
        TestCustomer::ready().with("Email", &addresses)
    }

    #[test]
    fn bounces_of_the_user_name_are_counted_in_its_email_row() {
        let customer = bounced(3, 0).build();
        let findings = (RULE.check)(&customer).findings;
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].message.english(), "3 messages bounced.");
        assert_eq!(findings[0].field, "associate.userName");
        assert_eq!(findings[0].locations.len(), 2, "user name and Email row");
        // Online would not use the second address, so its bounces do not matter.
        assert!(found(&RULE, bounced(0, 3)).is_empty());
        assert!(found(&RULE, TestCustomer::ready()).is_empty());
    }

    #[test]
    fn bounces_of_the_first_email_row_are_reported_without_a_user_name() {
        let customer = bounced(2, 0).with(
            "associate",
            "associate_id name person_id type deleted userName ejuserId
             1            ADM  11        0    0       -        0
             2            KARI 12        0    0       -        0",
        );
        assert_eq!(
            found(&RULE, customer),
            ["Email:3 Email.email_address review"]
        );
    }
}
