//! Rule `foreign-domain`: a user has an address at another company.

use super::user_domains::UserDomains;
use crate::customer::{Customer, User};
use crate::email::Level;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "foreign-domain",
        severity: Severity::Review,
        checks: "\
The domain of a user's first address should look like the customer's own: the most frequent domain, a domain that at
least one in ten users has, or a sub-domain of one of these. An address whose domain is reported as wrong by *every user has a
valid e-mail address* is not reported again.
",
        example: "\
*MAF* from the partner Brattkode has the address `maf@brattkode.no`; 50 users have an address at `firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The beginning of the names of defects of the domain.
const OF_DOMAINS: &str = "domain.";

fn check(customer: &Customer) -> Outcome {
    let domains = UserDomains::of(customer);
    let findings = domains.foreign().into_iter().flat_map(|(_, users)| {
        let users = users.iter().copied();
        let users = users.filter(|user| !has_wrong_domain(user));
        users.filter_map(finding)
    });
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

/// Returns whether `valid-email` reports the domain of a user's first address.
fn has_wrong_domain(user: &User) -> bool {
    let defects = user.addresses[0].defects().iter();
    defects
        .filter(|defect| defect.level > Level::Info)
        .any(|defect| defect.name.as_str().starts_with(OF_DOMAINS))
}

/// Returns the finding about the user's first address, with its domain as people read it.
fn finding(user: &User) -> Option<Finding> {
    let address = user.addresses.first()?;
    let domain = address.keys()?.domain();
    let message = format!("{domain} does not look like your company's domain.");
    let action = format!(
        "Ask whether {name} needs access. If so, agree with {name} which customer is the primary tenant in Online.",
        name = user.display_name()
    );
    let finding = Finding::new(&RULE.info, user.subject(), message)
        .on(address.field.name(), address.value())
        .at(address.location())
        .action(action);
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::super::user_domains::with_addresses;
    use super::RULE;
    use crate::rules::test_rows::{expected, found};

    #[test]
    fn frequent_domains_are_clean() {
        let clean = with_addresses(&["a@firma.no", "b@firma.no", "c@firma.se", "d@firma.se"]);
        assert_eq!(found(&RULE, &clean), []);
    }

    #[test]
    fn parts_of_own_domains_wrong_domains_and_names_of_tenants_are_clean() {
        for address in [
            "c@salg.firma.no",
            "c@frima.no",
            "c@firma.local",
            "c@firma.con",
            "c@gmial.com",
            "c@firma.onmicrosoft.com",
        ] {
            let mut addresses = vec!["a@firma.no"; 30];
            addresses.push(address);
            assert_eq!(found(&RULE, &with_addresses(&addresses)), [], "{address}");
        }
    }

    #[test]
    fn a_rare_domain_is_found() {
        let dirty = with_addresses(&["a@firma.no", "b@firma.no", "maf@brattkode.no"]);
        assert_eq!(found(&RULE, &dirty), expected(&[("associate 3", 4)]));
    }
}
