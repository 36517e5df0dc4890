//! The domain is one slip of the finger from a common one.

use std::collections::BTreeMap;

use super::defect_rules;
use crate::customer::{Access, Customer, User};
use crate::email::{DefectName, near_common};
use crate::model::finding::{Finding, Fix, RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice, severity_for};
use crate::rules::rule::{Outcome, Rule};
use crate::rules::sign_in_domains::user_domains::domain_of;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "likely-typo",
        severity: Severity::Review,
        title: "the domain is probably mistyped",
        docs: "\
### What it checks
Whether the domain is one slip of the finger from a well-known mail provider, or rare among the users and one slip from
a domain that many of them have. `analyze addresses` holds each domain against those of all addresses. Names that differ
in their numbers only are no slip.

### Why it matters
The activation mail goes to a stranger, or nowhere.

### How to fix
Compare with the suggestion and correct the address on the person card (E-mail) and, from 9.2 on, the user name.

### Example
`ola@gmial.com` → `ola@gmail.com`; one user at `frima.no` where 200 are at `firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule owns.
pub(in crate::rules) const OWNED: &[DefectName] =
    &[DefectName::DomainTypo, DefectName::DomainRareNearCommon];

fn check(customer: &Customer) -> Outcome {
    let known = defect_rules::findings(customer, &RULE.info, OWNED);
    let rare = rare_domains(customer);
    known.with(rare).missing(missing_first_choice(customer))
}

/// Users at a domain that hardly anybody has, one slip from one that many have.
fn rare_domains(customer: &Customer) -> Vec<Finding> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for domain in customer.in_scope().filter_map(domain_of) {
        *counts.entry(domain).or_default() += 1;
    }
    let near = near_common(counts);
    let users = customer.users.iter().enumerate();
    users
        .filter(|(_, user)| user.access != Access::Excluded)
        .filter_map(|(index, user)| {
            let defects = &user.addresses.first()?.examined.defects;
            let is_known = defects
                .iter()
                .any(|defect| defect.name == DefectName::DomainTypo);
            let domain = domain_of(user).filter(|_| !is_known)?;
            let pair = near.iter().find(|pair| pair.rare == domain)?;
            Some(finding(customer, index, user, domain, &pair.common))
        })
        .collect()
}

fn finding(customer: &Customer, index: usize, user: &User, rare: &str, common: &str) -> Finding {
    let address = &user.addresses[0];
    let suggestion = address
        .examined
        .keys
        .as_ref()
        .map(|keys| keys.at(common))
        .filter(|text| {
            let keys = customer.examine(text).keys;
            keys.is_some_and(|keys| customer.address_index.is_free(keys.login.as_str(), index))
        });
    Finding::new(
        &RULE.info,
        user.subject(),
        format!("`{rare}` is rare among the users and close to `{common}`"),
    )
    .at_most(severity_for(user.access))
    .on(address.field.name(), address.value.clone())
    .discriminator("rare domain")
    .at(address.location.clone())
    .suggest(suggestion, Fix::Confirm)
    .defects(vec![DefectName::DomainRareNearCommon.as_str().to_owned()])
    .action(format!(
        "correct the address in {}",
        address.field.menu_path()
    ))
}
