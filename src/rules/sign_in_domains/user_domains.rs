//! The e-mail domains of the users, for the rules of `sign-in-domains`.

use std::collections::{BTreeMap, BTreeSet};

use crate::customer::{Customer, User};

/// Users by the domain of the address that Online would take.
pub(in crate::rules) struct Domains<'a> {
    by_domain: BTreeMap<&'a str, Vec<&'a User>>,
    total: usize,
}

/// A domain that so few in a hundred users have is nobody's own.
const OWN_SHARE: usize = 10;

impl<'a> Domains<'a> {
    pub(in crate::rules) fn of(customer: &'a Customer) -> Self {
        let mut by_domain: BTreeMap<&str, Vec<&User>> = BTreeMap::new();
        for user in customer.in_scope() {
            if let Some(domain) = domain_of(user) {
                by_domain.entry(domain).or_default().push(user);
            }
        }
        let total = by_domain.values().map(Vec::len).sum();
        Self { by_domain, total }
    }

    /// Returns the domains with their users, the most frequent first.
    pub(in crate::rules) fn by_number(&self) -> Vec<(&'a str, &[&'a User])> {
        let mut domains: Vec<_> = self
            .by_domain
            .iter()
            .map(|(domain, users)| (*domain, users.as_slice()))
            .collect();
        domains.sort_by_key(|(domain, users)| (std::cmp::Reverse(users.len()), *domain));
        domains
    }

    /// Returns the domains that are taken for the customer's own: the most frequent one, and each that
    /// one in ten users has.
    pub(in crate::rules) fn own(&self) -> BTreeSet<&'a str> {
        let domains = self.by_number();
        let most = domains.first().map(|(domain, _)| *domain);
        domains
            .iter()
            .filter(|(_, users)| users.len() * OWN_SHARE >= self.total && users.len() > 1)
            .map(|(domain, _)| *domain)
            .chain(most)
            .collect()
    }
}

/// Returns the domain, as A-labels, of the address that Online would take.
pub(in crate::rules) fn domain_of(user: &User) -> Option<&str> {
    let keys = user.addresses.first()?.examined.keys.as_ref()?;
    Some(keys.ascii_domain())
}
