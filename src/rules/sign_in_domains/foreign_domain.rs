//! A user whose address belongs to another company.

use super::user_domains::Domains;
use crate::customer::{Customer, User};
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "foreign-domain",
        severity: Severity::Review,
        title: "a user with an address of another company",
        docs: "\
### What it checks
Whether the address that Online would take has a domain that few users have: the most frequent domain, and those that
one user in ten has, are taken for the customer's own.

### Why it matters
Such users are mostly consultants and partners. In Online one address is one sign-in for all customers where it is used,
and only the administrator of the first of them can change it: a change there can lock the consultant out here.

### How to fix
Ask whether the user shall have access. If so, agree with him which customer is his first one.

### Example
*MAF* of the partner Brattkode: `maf@brattkode.no`, where 50 users are at `firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let domains = Domains::of(customer);
    let own = domains.own();
    let foreign = domains
        .by_number()
        .into_iter()
        .filter(|(domain, _)| !own.contains(domain))
        .flat_map(|(domain, users)| users.iter().map(move |user| finding(user, domain)));
    Outcome::checked(customer.in_scope().count())
        .with(foreign)
        .missing(missing_first_choice(customer))
}

fn finding(user: &User, domain: &str) -> Finding {
    let address = &user.addresses[0];
    Finding::new(
        &RULE.info,
        user.subject(),
        format!("`{domain}` is not taken for one of your domains"),
    )
    .on(address.field.name(), address.value.clone())
    .at(address.location.clone())
    .action("ask whether a consultant or partner shall have access, and which customer is his first one in Online")
}
