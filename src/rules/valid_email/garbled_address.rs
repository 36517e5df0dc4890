//! Rule `garbled-address`: the export damaged characters of the address.

use std::collections::BTreeSet;

use super::defect_rules;
use crate::customer::{Customer, User, UserAddress};
use crate::locale::Message;
use crate::model::encoding_damage::Damage;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "garbled-address",
        severity: Severity::Review,
        checks: "\
The rule checks whether the export damaged characters of the address. There are three kinds of damage: `?` replaces a letter
in an export without non-ASCII letters (Windows PowerShell 5.1 without -Encoding UTF8), UTF-8 was read as another encoding
(`Ã¥` instead of `å`), or U+FFFD replaces characters that a program could not read.
",
        example: "\
`p?l@firma.no` in a file written by Export-Csv without -Encoding UTF8.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let damaged: BTreeSet<usize> = customer.scope.damaged.iter().map(|at| at.user).collect();
    let users = damaged.into_iter().map(|user| &customer.users[user]);
    let findings = users.flat_map(|user| {
        defect_rules::judged(user).filter_map(|each| finding(customer, user, each))
    });
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

fn finding(customer: &Customer, user: &User, address: &UserAddress) -> Option<Finding> {
    let damage = address.damage?;
    let (message, remedy) = match damage {
        Damage::Lost => (
            "garbled-address.message-lost",
            "garbled-address.remedy-lost",
        ),
        Damage::Misread => (
            "garbled-address.message-misread",
            "garbled-address.remedy-misread",
        ),
        Damage::Replaced => (
            "garbled-address.message-replaced",
            "garbled-address.remedy-replaced",
        ),
    };
    let correct = Message::new("garbled-address.action")
        .with("place", menu_path::address(customer, user, address.field));
    let finding = Finding::new(&RULE.info, user.subject(), Message::new(message))
        .on(address.field.name(), address.value())
        .discriminator(address.record())
        .at(address.location())
        .action(Message::new(remedy).then(correct));
    Some(finding)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("a letter outside ASCII", kari("kåre@firma.no"))
            .dirty(
                "UTF-8 read as another encoding",
                kari("kÃ¥re@firma.no"),
                &["Email:3 Email.email_address review"],
            )
            .dirty(
                "a replacement character",
                kari("k\u{FFFD}re@firma.no"),
                &["Email:3 Email.email_address review"],
            )
            .dirty(
                "a question mark for a letter",
                kari("k?re@firma.no"),
                &["Email:3 Email.email_address review"],
            )
            .missing(
                "addresses were not sent",
                TestCustomer::ready().without("Email"),
            )
    }

    /// Returns the customer of [`TestCustomer::ready`], except that `address` is KARI's only address.
    fn kari(address: &str) -> TestCustomer {
        TestCustomer::ready().with_address_of_kari(address)
    }
}
