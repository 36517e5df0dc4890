//! Rule `foreign-domain`: a user's address belongs to the domain of another company.

use std::collections::HashMap;

use super::user_domains::{Ownership, UserDomains, difference, has_wrong_domain};
use crate::customer::{Customer, User};
use crate::locale::{Listing, Message, Text};
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
    let sharing = &sharing(customer);
    let findings = domains
        .by_frequency()
        .into_iter()
        .flat_map(|(domain, users)| {
            let ownership = domains.ownership(domain, users);
            let users = users.iter().filter(|user| !has_wrong_domain(user));
            users.filter_map(move |user| {
                let finding = finding(customer, user, ownership)?;
                let shared = user.id.and_then(|id| sharing.get(&id));
                Some(match shared {
                    Some(shared) => shared.before(user, finding),
                    None => finding,
                })
            })
        });
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

/// Returns the finding about the domain of the user's first address, or `None` if this rule does not report the domain.
/// The finding shows the domain in readable form, not in coded form (`xn--`).
fn finding(customer: &Customer, user: &User, ownership: Ownership<'_>) -> Option<Finding> {
    let address = user.addresses.first()?;
    let domain = address.keys()?.domain();
    let without_access = || menu_path::without_access(customer, user);
    let (message, action): (Text, Text) = match ownership {
        Ownership::Company | Ownership::Tenant | Ownership::Wrong => return None,
        Ownership::OtherSpelling(own) => (
            Message::new("foreign-domain.message-spelling")
                .with("domain", domain)
                .then(difference(domain, own)),
            Message::new("foreign-domain.action-spelling")
                .with("domain", domain)
                .with("user", user.argument())
                .with("place", menu_path::address(customer, user, address.field))
                .then(without_access()),
        ),
        Ownership::Provider => (
            Message::new("foreign-domain.message-provider")
                .with("domain", domain)
                .into(),
            Message::new("foreign-domain.action-provider")
                .with("user", user.argument())
                .with("place", menu_path::address(customer, user, address.field))
                .into(),
        ),
        Ownership::Other => (
            Message::new("foreign-domain.message")
                .with("domain", domain)
                .into(),
            Message::new("foreign-domain.action")
                .with("domain", domain)
                .with("user", user.argument())
                .then(without_access())
                .then(Message::new("foreign-domain.primary-tenant").with("user", user.argument())),
        ),
    };
    let finding = Finding::new(&RULE.info, user.subject(), message)
        .on(address.field.name(), address.value())
        .at(address.location())
        .action(action);
    Some(finding)
}

/// A finding about an address or a mailbox that the user shares. It has to be resolved before the finding about the
/// user's domain.
struct SharedFirst {
    /// The id of the rule that reports the shared address or mailbox.
    rule: &'static str,
    /// The users who give up the address, if the user keeps it. `None` if the user has to give it up.
    giving_up: Option<Listing>,
}

impl SharedFirst {
    /// Returns the finding about the domain, with an action that first refers to the finding about the shared address.
    /// If the user has to give up the address, the action contains no other instruction.
    fn before(&self, user: &User, mut finding: Finding) -> Finding {
        let title = Message::new(self.rule);
        let Some(giving_up) = self.giving_up.clone() else {
            let instead = Message::new("foreign-domain.after-shared")
                .with("finding", title)
                .with("user", user.argument());
            return finding.action(instead).closes_with_other(true);
        };
        let first = Message::new("foreign-domain.first")
            .with("finding", title)
            .with("others", giving_up);
        let action = std::mem::take(&mut finding.action);
        finding.action(first.then(action))
    }
}

/// Returns the findings about shared addresses and mailboxes, by the id of each user who shares one with another
/// person.
fn sharing(customer: &Customer) -> HashMap<i64, SharedFirst> {
    let by_mailbox = shared_address::by_mailbox(customer).into_iter();
    let by_mailbox = by_mailbox.map(|group| ("alias-address", group));
    let by_first_choice = shared_address::by_first_choice(customer).into_iter();
    let by_first_choice = by_first_choice.map(|group| (group.reported_by(), group));
    let mut users = HashMap::new();
    // Each user gets only one of these findings, the most serious. Groups with the same address therefore come last:
    // their findings replace those about the same mailbox.
    for (rule, group) in by_mailbox.chain(by_first_choice) {
        if group.persons() < 2 {
            continue;
        }
        for (index, user) in group.users().enumerate() {
            let giving_up = (index == 0).then(|| group.others(0));
            if let Some(id) = user.id {
                users.insert(id, SharedFirst { rule, giving_up });
            }
        }
    }
    users
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
        let title = "follow the finding \"Two addresses of one mailbox\" about";
        let later = actions.filter(|action| action.contains(title));
        assert_eq!(later.count(), 1, "only one of the two has to change");
        let first = "First resolve the finding \"Two addresses of one mailbox\" about";
        let keeping = outcome.findings.iter().map(|each| each.action.english());
        let keeping = keeping.filter(|action| action.starts_with(first));
        assert_eq!(keeping.count(), 1, "the other one keeps the address");
        let closing = outcome
            .findings
            .iter()
            .filter(|each| each.closes_with_other);
        assert_eq!(closing.count(), 1);
        let alone = (RULE.check)(&with_addresses(&[
            "a@firma.no",
            "b@firma.no",
            "m@gmail.com",
        ]));
        assert!(alone.findings[0].action.english().starts_with("Ask "));
    }

    /// The finding about the shared address gives the address to one of two users. The other user's finding about the
    /// domain must not say that this user keeps the address.
    #[test]
    fn a_user_who_loses_the_address_does_not_keep_it() {
        let addresses = ["a@skjaerglott.no"; 30];
        let shared = ["s@skjærgløtt.no", "s@xn--skjrgltt-l0a7p.no"];
        let outcome = (RULE.check)(&with_addresses(&[&addresses[..], &shared].concat()));
        let findings = outcome.findings.iter();
        let actions: Vec<String> = findings.map(|each| each.action.english()).collect();
        let keeping = actions
            .iter()
            .filter(|text| text.contains("keeps the address"));
        assert_eq!((actions.len(), keeping.count()), (2, 1), "{actions:?}");
        let title = "\"Several users with the same e-mail address\"";
        assert!(
            actions.iter().any(|text| text.contains(title)),
            "{actions:?}"
        );
    }

    #[test]
    fn a_user_who_does_not_need_access_gives_the_plan_back() {
        let dirty = with_addresses(&["a@firma.no", "b@firma.no", "maf@brattkode.no"]);
        let action = (RULE.check)(&dirty).findings[0].action.english();
        let plan = dirty.users[2].is_licensed() || !dirty.licences.known();
        assert_eq!(action.contains("\"(No selection)\""), plan, "{action}");
        assert!(action.contains("ccept the finding."), "{action}");
    }

    #[test]
    fn a_rare_domain_is_found() {
        let dirty = with_addresses(&["a@firma.no", "b@firma.no", "maf@brattkode.no"]);
        assert_eq!(found(&RULE, &dirty), expected(&[("associate 3", 4)]));
    }
}
