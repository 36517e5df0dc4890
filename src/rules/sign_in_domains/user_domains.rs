//! The e-mail domains of users, and their apparent owners.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::customer::{Customer, User};
use crate::email::{Level, is_mail_provider, is_respelling, near_common, readable_domain};
use crate::locale::Message;

/// The users in scope, by the domain of their first address.
pub(in crate::rules) struct UserDomains<'a> {
    by_domain: BTreeMap<&'a str, Vec<&'a User>>,
    /// The domains that seem to be the customer's own: the most frequent domain, and each domain used by several users
    /// and by at least one user in ten.
    own: BTreeSet<&'a str>,
    /// The rare domains that are probably typos of frequent domains.
    typos: BTreeSet<String>,
}

/// The apparent owner of a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ownership<'a> {
    /// The customer.
    Company,
    /// Probably the customer: the domain differs from this domain of the customer only in spelling, in the public
    /// suffix, or in both.
    OtherSpelling(&'a str),
    /// A provider of public mailboxes.
    Provider,
    /// Microsoft: the domain is the technical name of a tenant.
    Tenant,
    /// Nobody: the domain is a typo or cannot receive mail.
    Wrong,
    /// Another company.
    Other,
}

/// A domain with several users counts as the customer's own if at least one in `OWN_ONE_IN` users has an address at the
/// domain.
const OWN_ONE_IN: usize = 10;

/// Suffix of the technical names of Microsoft tenants.
const MICROSOFT: &str = ".onmicrosoft.com";

/// Returns whether a domain is the technical name of a Microsoft tenant.
pub(super) fn is_microsoft_domain(domain: &str) -> bool {
    domain.ends_with(MICROSOFT)
}

/// Returns the registrable domain to which a sub-domain belongs, or `None` if `domain` is not a sub-domain.
pub(super) fn main_domain(domain: &str) -> Option<&str> {
    psl::domain_str(domain).filter(|main| *main != domain)
}

impl<'a> UserDomains<'a> {
    /// Returns the domains of the users in scope.
    pub(in crate::rules) fn of(customer: &'a Customer) -> Self {
        let by_domain = customer.scope.by_domain.iter();
        let users = |users: &[usize]| users.iter().map(|user| &customer.users[*user]).collect();
        let by_domain = by_domain
            .map(|(domain, indices)| (&**domain, users(indices)))
            .collect();
        let own = own(&by_domain);
        let counts = by_domain.iter();
        let typos = near_common(counts.map(|(domain, users)| (*domain, users.len())));
        let typos = typos.into_iter().map(|pair| pair.rare).collect();
        Self {
            by_domain,
            own,
            typos,
        }
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

    /// Returns the domains that seem to be the customer's own.
    pub(in crate::rules) fn own(&self) -> &BTreeSet<&'a str> {
        &self.own
    }

    /// Returns the apparent owner of a domain, given the users with addresses at the domain.
    pub(super) fn ownership(&self, domain: &str, users: &[&User]) -> Ownership<'a> {
        if is_microsoft_domain(domain) {
            Ownership::Tenant
        } else if users.iter().all(|user| has_wrong_domain(user)) {
            Ownership::Wrong
        } else if self.is_own(domain) {
            Ownership::Company
        } else if self.typos.contains(domain) {
            Ownership::Wrong
        } else if is_mail_provider(domain) {
            Ownership::Provider
        } else {
            let mut own = self.own.iter();
            own.find(|own| is_same_name(domain, own))
                .map_or(Ownership::Other, |own| Ownership::OtherSpelling(own))
        }
    }

    /// Returns whether a domain is one of the customer's own domains or a sub-domain of one.
    fn is_own(&self, domain: &str) -> bool {
        self.own.contains(domain) || main_domain(domain).is_some_and(|main| self.own.contains(main))
    }
}

/// Prefix of the names of domain defects.
const OF_DOMAINS: &str = "domain.";

/// Returns whether the requirement `valid-email` already reports the domain of the user's first address.
pub(super) fn has_wrong_domain(user: &User) -> bool {
    let defects = user.addresses[0].defects().iter();
    defects
        .filter(|defect| defect.level > Level::Info)
        .any(|defect| defect.name.as_str().starts_with(OF_DOMAINS))
}

/// Returns whether two domains differ at most in spelling and in their public suffixes.
fn is_same_name(domain: &str, other: &str) -> bool {
    let (Some(suffix), Some(wanted)) = (psl::suffix_str(domain), psl::suffix_str(other)) else {
        return false;
    };
    let Some(name) = domain.strip_suffix(suffix) else {
        return false;
    };
    let moved = format!("{name}{wanted}");
    moved == other || is_respelling(&moved, other)
}

/// Returns a sentence that says how a domain differs from `own`, the customer's domain with the same name.
pub(super) fn difference(domain: &str, own: &str) -> Message {
    let (domain, own) = (readable_domain(domain), readable_domain(own));
    let difference = match (divided(&domain), divided(&own)) {
        ((_, ending), (_, own)) if ending == own => "spelling",
        ((name, _), (own, _)) if name == own => "ending",
        _ => "both",
    };
    Message::new("domain-difference")
        .with("own", own)
        .with("difference", difference)
}

/// Returns the part of a domain before its public suffix, and the public suffix.
fn divided(domain: &str) -> (&str, &str) {
    let ending = psl::suffix_str(domain).unwrap_or_default();
    domain.split_at(domain.len() - ending.len())
}

/// Returns the domains that seem to be the customer's own.
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

/// Returns the domain of a user's first address, as ASCII (A-labels). Returns `None` if the user has no address, or if
/// the first address cannot be parsed.
pub(in crate::rules) fn domain_of(user: &User) -> Option<&str> {
    let keys = user.addresses.first()?.keys()?;
    Some(keys.ascii_domain())
}

/// Returns a test customer with one user for each address.
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
