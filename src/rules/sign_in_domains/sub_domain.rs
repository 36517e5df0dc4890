//! Rule `sub-domain`: users have addresses at a sub-domain, which has to be registered manually.

use super::user_domains::{UserDomains, is_microsoft_domain, main_domain};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "sub-domain",
        severity: Severity::Review,
        checks: "\
The rule lists the sub-domains of the customer's own domains, such as `sales.firma.no`. Public suffixes such as
`co.uk` are not counted as the larger domain.
",
        example: "\
`sales.firma.no`: 12 users.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let domains = UserDomains::of(customer);
    let own = domains.own();
    let findings = domains
        .by_frequency()
        .into_iter()
        .filter(|(domain, _)| !is_microsoft_domain(domain))
        .filter_map(|(domain, users)| Some((domain, main_domain(domain)?, users.len())))
        .filter(|(domain, main, _)| own.contains(domain) || own.contains(main))
        .map(|(domain, main, users)| finding(domain, main, users));
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

fn finding(domain: &str, main: &str, users: usize) -> Finding {
    let subject = Subject {
        key: format!("domain {domain}"),
        name: domain.to_owned(),
        ..Subject::default()
    };
    let message = Message::new("sub-domain.message")
        .with("users", users)
        .with("domain", main);
    let action = Message::new("sub-domain.action").with("domain", domain);
    Finding::new(&RULE.info, subject, message)
        .on("domain", domain)
        .action(action)
}

#[cfg(test)]
mod tests {
    use super::super::user_domains::{main_domain, with_addresses};
    use super::RULE;
    use crate::rules::test_rows::{customer, expected, found};

    #[test]
    fn main_domains_and_public_suffixes_are_clean() {
        let clean = with_addresses(&["a@firma.no", "b@firma.co.uk", "c@firma.co.uk", "d@firma.no"]);
        assert_eq!(found(&RULE, &clean), []);
        assert_eq!(main_domain("firma.com.br"), None);
    }

    #[test]
    fn own_sub_domains_are_found_and_those_of_consultants_are_not() {
        let mut addresses = vec!["a@firma.no"; 18];
        addresses.extend(["b@salg.firma.no", "c@salg.firma.no", "d@mail.brattkode.no"]);
        let dirty = with_addresses(&addresses);
        assert_eq!(
            found(&RULE, &dirty),
            expected(&[("domain salg.firma.no", 0)])
        );
    }

    #[test]
    fn without_users_no_domain_is_reported() {
        assert_eq!(found(&RULE, &customer([])), []);
    }
}
