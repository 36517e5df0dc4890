//! Rule `foreign-domain`: a user's address belongs to the domain of another company.

use std::collections::HashSet;

use super::user_domains::{Ownership, UserDomains, has_wrong_domain};
use crate::customer::{Customer, User};
use crate::email::readable_domain;
use crate::locale::Message;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::duplicate_email::shared_address;
use crate::rules::menu_path;
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

fn check(customer: &Customer) -> Outcome {
    let domains = UserDomains::of(customer);
    let asked_first = asked_first(customer);
    let findings = domains
        .by_frequency()
        .into_iter()
        .flat_map(|(domain, users)| {
            let ownership = domains.ownership(domain, users);
            let users = users.iter().filter(|user| !has_wrong_domain(user));
            let is_asked_first = |user: &User| user.id.is_some_and(|id| asked_first.contains(&id));
            users.filter_map(move |user| {
                let finding = finding(customer, user, ownership)?;
                Some(if is_asked_first(user) {
                    after_shared_address(user, finding)
                } else {
                    finding
                })
            })
        });
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

/// Returns the finding about the user's first address. The finding shows the domain in readable form, not in coded form
/// (`xn--`).
fn finding(customer: &Customer, user: &User, ownership: Ownership<'_>) -> Option<Finding> {
    let address = user.addresses.first()?;
    let domain = address.keys()?.domain();
    let (message, action) = match ownership {
        Ownership::Company | Ownership::Tenant | Ownership::Wrong => return None,
        Ownership::OtherSpelling(own) => (
            Message::new("foreign-domain.message-spelling")
                .with("domain", domain)
                .with("own", readable_domain(own)),
            Message::new("foreign-domain.action-spelling")
                .with("domain", domain)
                .with("user", user.argument())
                .with("place", menu_path::address(customer, user, address.field)),
        ),
        Ownership::Provider => (
            Message::new("foreign-domain.message-provider").with("domain", domain),
            Message::new("foreign-domain.action-provider")
                .with("user", user.argument())
                .with("place", menu_path::address(customer, user, address.field)),
        ),
        Ownership::Other => (
            Message::new("foreign-domain.message").with("domain", domain),
            Message::new("foreign-domain.action").with("user", user.argument()),
        ),
    };
    let finding = Finding::new(&RULE.info, user.subject(), message)
        .on(address.field.name(), address.value())
        .at(address.location())
        .action(action);
    Some(finding)
}

/// Returns the ids of the users whose address another user keeps. The rules about duplicates ask for a different
/// address, or take the user out of use. That decides whether anything has to be done about the domain.
fn asked_first(customer: &Customer) -> HashSet<i64> {
    let groups = shared_address::by_first_choice(customer)
        .into_iter()
        .chain(shared_address::by_mailbox(customer));
    let mut users = HashSet::new();
    for group in groups.filter(|group| group.persons() > 1) {
        users.extend(group.not_keeping().filter_map(|user| user.id));
    }
    users
}

/// Adds the sentence that the finding about the shared address comes first.
fn after_shared_address(user: &User, finding: Finding) -> Finding {
    let first = Message::new("foreign-domain.after-shared").with("user", user.argument());
    let action = first.then(finding.action.clone());
    finding.action(action)
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
    fn the_finding_about_a_shared_address_comes_first() {
        let own = ["a@firma.no"; 12];
        let addresses = [&own[..], &["m@gmail.com", "m@googlemail.com"]].concat();
        let outcome = (RULE.check)(&with_addresses(&addresses));
        let actions = outcome.findings.iter().map(|each| each.action.english());
        let later = actions.filter(|action| action.starts_with("First do the other finding"));
        assert_eq!(later.count(), 1, "only one of the two has to change");
        let alone = (RULE.check)(&with_addresses(&[
            "a@firma.no",
            "b@firma.no",
            "m@gmail.com",
        ]));
        assert!(alone.findings[0].action.english().starts_with("Ask "));
    }

    #[test]
    fn a_rare_domain_is_found() {
        let dirty = with_addresses(&["a@firma.no", "b@firma.no", "maf@brattkode.no"]);
        assert_eq!(found(&RULE, &dirty), expected(&[("associate 3", 4)]));
    }
}
