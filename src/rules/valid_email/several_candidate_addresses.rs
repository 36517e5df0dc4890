//! Rule `several-candidate-addresses`: a user has several addresses.

use std::collections::BTreeSet;

use crate::customer::{AddressField, Customer, User};
use crate::locale::{Listing, Message};
use crate::model::finding::{Finding, RuleInfo, Severity, quoted};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "several-candidate-addresses",
        severity: Severity::Info,
        checks: "\
The rule lists the users who have more than one address, and shows which address is the first.
",
        example: "\
*OLA* has `ola@firma.no` first and also `ola@old-name.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let users = customer.scope.with_several.iter();
    let findings = users.filter_map(|user| finding(&customer.users[*user]));
    Outcome::checked(customer.scope.users).with(findings)
}

/// Maximum number of addresses that a message names.
const NAMED: usize = 20;

fn finding(user: &User) -> Option<Finding> {
    let first = user.addresses.first()?;
    let login = |index: usize| {
        let keys = user.addresses[index].keys()?;
        Some(keys.login.as_str())
    };
    if (1..user.addresses.len()).all(|index| login(index) == login(0)) {
        return None;
    }
    let mut seen = BTreeSet::from([login(0)]);
    let others: Vec<String> = (1..user.addresses.len())
        .filter(|index| seen.insert(login(*index)))
        .map(|index| quoted(user.addresses[index].value()))
        .collect();
    (!others.is_empty()).then(|| {
        let others = Listing::up_to(others, NAMED);
        let message = if first.field == AddressField::UserName {
            Message::new("several-candidate-addresses.message-user-name").with("others", others)
        } else {
            Message::new("several-candidate-addresses.message").with("others", others)
        };
        Finding::new(&RULE.info, user.subject(), message)
            .on(first.field.name(), first.value())
            .at(first.location())
            .action(
                Message::new("several-candidate-addresses.action").with("user", user.argument()),
            )
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
            .clean("one address", TestCustomer::ready())
            .clean("the same address twice", with_second("KARI@firma.no"))
            .dirty(
                "a second address",
                with_second("k.moe@firma.no"),
                &["associate:3 associate.userName info"],
            )
            .missing(
                "addresses were not sent",
                TestCustomer::ready().without("Email"),
            )
    }

    /// Returns the customer of [`TestCustomer::ready`], except that `address` is a second address of KARI.
    fn with_second(address: &str) -> TestCustomer {
        TestCustomer::ready().with(
            "Email",
            &format!(
                "email_id person_id email_address type rank bounceCount
                 1        11        adm@firma.no  0    1    0
                 2        12        kari@firma.no 0    1    0
                 3        12        {address}     0    2    0"
            ),
        )
    }

    #[test]
    fn user_name_is_not_called_an_address_of_the_person() {
        let customer = with_second("k.moe@firma.no").build();
        let findings = (RULE.check)(&customer).findings;
        assert_eq!(
            findings[0].message.english(),
            "This is the user name. The user also has `k.moe@firma.no`."
        );
    }
}
