//! Rule `onmicrosoft-domain`: users have addresses at the technical domain of a Microsoft tenant.

use super::user_domains::{UserDomains, is_microsoft_domain};
use crate::customer::{Customer, User};
use crate::locale::Message;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "onmicrosoft-domain",
        severity: Severity::Review,
        checks: "\
The rule lists the users whose first address is at a domain that ends in `.onmicrosoft.com`.
",
        example: "\
*KHA* has the address `kha@firma.onmicrosoft.com`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let domains = UserDomains::of(customer);
    let findings = domains
        .by_frequency()
        .into_iter()
        .filter(|(domain, _)| is_microsoft_domain(domain))
        .flat_map(|(domain, users)| {
            users
                .iter()
                .map(|user| finding(user, domain))
                .collect::<Vec<_>>()
        });
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

fn finding(user: &User, domain: &str) -> Finding {
    let address = &user.addresses[0];
    let message = Message::new("onmicrosoft-domain.message").with("domain", domain);
    let action = Message::new("onmicrosoft-domain.action").with("user", user.argument());
    Finding::new(&RULE.info, user.subject(), message)
        .on(address.field.name(), address.value())
        .at(address.location())
        .action(action)
}

#[cfg(test)]
mod tests {
    use super::super::user_domains::with_addresses;
    use super::RULE;
    use crate::rules::test_rows::{customer, expected, found};

    #[test]
    fn company_domains_are_clean() {
        let clean = with_addresses(&[
            "a@firma.no",
            "b@onmicrosoft.com.firma.no",
            "c@onmicrosoft.no",
        ]);
        assert_eq!(found(&RULE, &clean), []);
    }

    #[test]
    fn names_of_tenants_are_found_in_any_case() {
        let dirty = with_addresses(&["a@firma.no", "b@Firma.OnMicrosoft.com"]);
        assert_eq!(found(&RULE, &dirty), expected(&[("associate 2", 3)]));
    }

    #[test]
    fn without_users_nothing_is_found() {
        assert_eq!(found(&RULE, &customer([])), []);
    }
}
