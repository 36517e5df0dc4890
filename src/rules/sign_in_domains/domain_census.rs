//! How many users have addresses of which domain.

use super::user_domains::Domains;
use crate::customer::Customer;
use crate::model::evidence::count;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "domain-census",
        severity: Severity::Info,
        title: "how many users have addresses of which domain",
        docs: "\
### What it checks
It counts the domains of the addresses that Online would take.

### Why it matters
Where users shall sign in with Microsoft or Google, the domain is registered at SuperOffice before the move: users of a
domain that is registered afterwards have to change over twice. The user name must then equal the name at Microsoft or
Google (the UPN), which is usually, but not always, the e-mail address.

### How to fix
Decide how each domain signs in, and register those that sign in with Microsoft or Google before the move.

### Example
`firma.no`: 42 users; `firma.se`: 3 users.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let domains = Domains::of(customer);
    let own = domains.own();
    let findings = domains.by_number().into_iter().map(|(domain, users)| {
        let subject = Subject {
            key: format!("domain {domain}"),
            name: domain.to_owned(),
            ..Subject::default()
        };
        let number = count(users.len(), "user has", "users have");
        let whose = if own.contains(domain) {
            "an address of it"
        } else {
            "an address of it; not taken for one of yours"
        };
        Finding::new(&RULE.info, subject, format!("{number} {whose}"))
            .on("domain", domain)
            .action("register the domain before the move if its users shall sign in with Microsoft or Google")
    });
    Outcome::checked(customer.in_scope().count())
        .with(findings)
        .missing(missing_first_choice(customer))
}
