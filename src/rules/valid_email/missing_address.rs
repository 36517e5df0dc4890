//! Rule `missing-address`: a user has no e-mail address.

use crate::customer::{AddressField, Customer, User, UserAddress};
use crate::locale::Message;
use crate::model::finding::{Finding, Fix, RuleInfo, Severity, quoted};
use crate::rules::data_needs::{
    ADDRESSES, USERS, missing_addresses, missing_first_choice, missing_service_accounts,
    severity_for,
};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "missing-address",
        severity: Severity::Fail,
        checks: "\
The rule checks whether each user has an e-mail address, on the person card or as the user name. Fillers such as `-` and
`n/a` are not addresses.
",
        example: "\
*KARI* has no e-mail address on the person card.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let without = customer.scope.without_address.iter();
    let outcome = Outcome::checked(customer.scope.users)
        .missing(missing_first_choice(customer))
        .missing(missing_service_accounts(customer));
    // If addresses may be missing from the export, users without an address are not reported.
    let missing = missing_addresses(customer);
    if !missing.is_empty() {
        return outcome.missing(missing);
    }
    outcome.with(without.map(|index| finding(customer, *index, &customer.users[*index])))
}

fn finding(customer: &Customer, index: usize, user: &User) -> Finding {
    let filler = user
        .addresses
        .first()
        .filter(|address| address.field != AddressField::Service);
    let service = user
        .addresses
        .iter()
        .find(|address| address.field == AddressField::Service)
        .and_then(|address| address.keys().map(|keys| (address, keys)))
        .filter(|(_, keys)| customer.is_free(keys.login.as_str(), index))
        .map(|(address, _)| address.value().trim().to_owned());
    let (field, value, location, message) = match filler {
        Some(filler) => (
            filler.field,
            filler.value().to_owned(),
            filler.location(),
            Message::new("missing-address.message-filler").with("value", quoted(filler.value())),
        ),
        None => (
            AddressField::Email,
            String::new(),
            user.location(),
            Message::new("missing-address.message"),
        ),
    };
    let action = match &service {
        Some(_) => "missing-address.action-suggested",
        None => "missing-address.action",
    };
    Finding::new(&RULE.info, user.subject(), message)
        .at_most(severity_for(user.access))
        .on(field.name(), value)
        .in_record(filler.and_then(UserAddress::record_key))
        .at(location)
        .suggest(service, Fix::Confirm)
        .action(
            Message::new(action)
                .with("user", user.argument())
                .with("place", menu_path::address(customer, user, field)),
        )
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("an address", kari("kari@firma.no"))
            .dirty(
                "no address",
                without_address(),
                &["associate:3 Email.email_address fail"],
            )
            .dirty(
                "a filler only",
                kari("n/a"),
                &["Email:3 Email.email_address fail"],
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

    fn without_address() -> TestCustomer {
        TestCustomer::ready()
            .with(
                "associate",
                "associate_id name person_id type deleted userName
                 1            ADM  11        0    0       adm@firma.no
                 2            KARI 12        0    0       -",
            )
            .with(
                "Email",
                "email_id person_id email_address type rank\n1 11 adm@firma.no 0 1",
            )
    }
}
