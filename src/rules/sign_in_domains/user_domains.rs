//! The e-mail domains of the users.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::customer::{Customer, User};
use crate::email::near_common;

/// The users in scope, by the domain of their first address.
pub(super) struct UserDomains<'a> {
    by_domain: BTreeMap<&'a str, Vec<&'a User>>,
    /// The domains that look like the customer's own: the most frequent domain, and each domain that several users and
    /// at least one in ten users have.
    own: BTreeSet<&'a str>,
}

/// A domain counts as the customer's own if at least one in this many users has it.
const OWN_ONE_IN: usize = 10;

/// The end of the technical names of Microsoft tenants.
const MICROSOFT: &str = ".onmicrosoft.com";

/// Returns whether a domain is the technical name of a Microsoft tenant.
pub(super) fn is_microsoft_domain(domain: &str) -> bool {
    domain.ends_with(MICROSOFT)
}

/// Returns the registrable domain to which a sub-domain belongs, or `None` for a domain that is not a sub-domain.
pub(super) fn main_domain(domain: &str) -> Option<&str> {
    psl::domain_str(domain).filter(|main| *main != domain)
}

impl<'a> UserDomains<'a> {
    /// Returns the domains of the users in scope.
    pub(super) fn of(customer: &'a Customer) -> Self {
        let by_domain = customer.scope.by_domain.iter();
        let users = |users: &[usize]| users.iter().map(|user| &customer.users[*user]).collect();
        let by_domain = by_domain
            .map(|(domain, indices)| (&**domain, users(indices)))
            .collect();
        let own = own(&by_domain);
        Self { by_domain, own }
    }

    /// Returns the domains with their users, most frequent domain first.
    pub(super) fn by_frequency(&self) -> Vec<(&'a str, &[&'a User])> {
        let mut domains: Vec<_> = self
            .by_domain
            .iter()
            .map(|(domain, users)| (*domain, users.as_slice()))
            .collect();
        domains.sort_by_key(|(domain, users)| (Reverse(users.len()), *domain));
        domains
    }

    /// Returns the domains that look like the customer's own.
    pub(super) fn own(&self) -> &BTreeSet<&'a str> {
        &self.own
    }

    /// Returns whether a domain is the customer's own or a part of one.
    pub(super) fn is_own(&self, domain: &str) -> bool {
        self.own.contains(domain) || main_domain(domain).is_some_and(|main| self.own.contains(main))
    }

    /// Returns the domains of other companies: neither the customer's own or a part of one, nor the name of a Microsoft
    /// tenant, nor probably a typo of another domain.
    pub(super) fn foreign(&self) -> Vec<(&'a str, &[&'a User])> {
        let counts = self.by_domain.iter();
        let typos = near_common(counts.map(|(domain, users)| (*domain, users.len())));
        let is_typo = |domain: &str| typos.iter().any(|pair| pair.rare == domain);
        let mut domains = self.by_frequency();
        domains.retain(|(domain, _)| {
            !self.is_own(domain) && !is_microsoft_domain(domain) && !is_typo(domain)
        });
        domains
    }
}

/// Returns the domains that look like the customer's own.
fn own<'a>(by_domain: &BTreeMap<&'a str, Vec<&'a User>>) -> BTreeSet<&'a str> {
    let total: usize = by_domain.values().map(Vec::len).sum();
    let counts = || {
        by_domain
            .iter()
            .map(|(domain, users)| (*domain, users.len()))
    };
    let most_frequent = counts().min_by_key(|(domain, users)| (Reverse(*users), *domain));
    counts()
        .filter(|(_, users)| users * OWN_ONE_IN >= total && *users > 1)
        .chain(most_frequent)
        .map(|(domain, _)| domain)
        .collect()
}

/// Returns the domain of a user's first address in A-label form.
pub(in crate::rules) fn domain_of(user: &User) -> Option<&str> {
    let keys = user.addresses.first()?.keys()?;
    Some(keys.ascii_domain())
}

/// Returns a test customer whose users have these addresses.
#[cfg(test)]
pub(super) fn with_addresses(addresses: &[&str]) -> Customer {
    use crate::model::table::TableKind::{Associate, Email, Person};
    use crate::rules::test_rows::{customer, table};

    let mut users = String::from("associate_id,name,person_id,type,deleted\n");
    let mut persons = String::from("person_id,firstname,lastname,retired\n");
    let mut emails = String::from("email_id,person_id,email_address,type,rank\n");
    for (index, address) in addresses.iter().enumerate() {
        let (user, person) = (index + 1, index + 101);
        users.push_str(&format!("{user},U{user},{person},0,0\n"));
        persons.push_str(&format!("{person},First,Last{user},0\n"));
        emails.push_str(&format!("{user},{person},{address},0,1\n"));
    }
    customer([
        table(Associate, &users),
        table(Person, &persons),
        table(Email, &emails),
    ])
}
