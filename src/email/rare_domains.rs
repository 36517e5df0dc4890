//! Finds rare domains one letter from a frequent one of the same population.
//!
//! One user at `frima.no` where two hundred are at `firma.no`: only distinct domains are
//! compared, and only those with an equal remainder after one deletion, never all pairs. Only suggests.

use std::collections::HashMap;

use rayon::prelude::*;

use super::data::KNOWN_DOMAINS;
use super::domain::is_one_edit;
use super::hash::{self, Mixing};

/// Most addresses of a domain that may be a slip.
const RARE_MAX: usize = 2;
/// How many times as frequent the other domain must be, and the fewest addresses it must have.
const COMMON_FACTOR: usize = 10;
/// Shortest domain that is compared: shorter names are one letter from too many real ones.
const SHORTEST: usize = 6;

/// A rare domain and the frequent one that was likely meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RareDomain {
    /// The domain that few addresses have.
    pub rare: String,
    /// The domain that many addresses have.
    pub common: String,
}

/// Tells whether a domain of so many addresses can be a slip, or what was meant: others need not be compared.
pub fn is_telling(addresses: usize) -> bool {
    addresses <= RARE_MAX || addresses >= COMMON_FACTOR
}

/// Returns each rare domain that is one edit from exactly one frequent domain, sorted. `domains` are in
/// A-label form, each once, with how many addresses it has.
pub fn near_common<'a>(domains: impl IntoIterator<Item = (&'a str, usize)>) -> Vec<RareDomain> {
    let counted = domains
        .into_iter()
        .map(|(name, count)| Counted { name, count });
    let (mut rare, mut common): (Vec<_>, Vec<_>) =
        counted.partition(|domain| domain.count <= RARE_MAX);
    rare.retain(|rare| rare.name.len() >= SHORTEST && !KNOWN_DOMAINS.contains(rare.name));
    common.retain(|common| common.count >= COMMON_FACTOR);
    // The smaller side is held, the larger asks.
    let mut pairs: Vec<(Counted<'_>, Counted<'_>)> = if rare.len() <= common.len() {
        sharing(&rare, &common)
    } else {
        let swapped = sharing(&common, &rare).into_iter();
        swapped.map(|(common, rare)| (rare, common)).collect()
    };
    pairs.retain(|(rare, common)| {
        common.count >= rare.count * COMMON_FACTOR && is_slip(rare.name, common.name)
    });
    pairs.sort_unstable();
    pairs.dedup();
    let of_one = pairs.chunk_by(|one, other| one.0 == other.0);
    let only = of_one.filter_map(|near| match near {
        [(rare, common)] => Some(RareDomain {
            rare: rare.name.to_owned(),
            common: common.name.to_owned(),
        }),
        _ => None,
    });
    only.collect()
}

/// A domain and how many addresses it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Counted<'a> {
    name: &'a str,
    count: usize,
}

/// Returns the pairs, one of each side, that have a remainder in common, and some by chance.
fn sharing<'a>(held: &[Counted<'a>], asking: &[Counted<'a>]) -> Vec<(Counted<'a>, Counted<'a>)> {
    let mut places: HashMap<u64, Vec<Counted<'a>>, Mixing> = HashMap::default();
    for domain in held {
        for remainder in remainders(domain.name) {
            places.entry(remainder).or_default().push(*domain);
        }
    }
    let found = |domain: &Counted<'a>| {
        let domain = *domain;
        let near = remainders(domain.name).filter_map(|remainder| places.get(&remainder));
        let near: Vec<_> = near.flatten().map(|held| (*held, domain)).collect();
        near
    };
    if places.is_empty() {
        return Vec::new();
    }
    asking.par_iter().flat_map_iter(found).collect()
}

/// Tells whether one edit before the ending parts the domains. Two countries of one company (`firma.no`,
/// `firma.nl`) are no slip, and two numbers of one name (`skole1.no`, `skole2.no`) are none.
fn is_slip(rare: &str, common: &str) -> bool {
    let (Some((name, tld)), Some((other, other_tld))) =
        (rare.rsplit_once('.'), common.rsplit_once('.'))
    else {
        return false;
    };
    let letters = |name: &str| name.replace(|c: char| c.is_ascii_digit(), "");
    tld == other_tld && is_one_edit(name, other) && letters(name) != letters(other)
}

/// Returns hashes of the domain and of what is left of it after each single deletion. Two domains one edit
/// apart share one: a swap leaves the same text after a deletion on either side.
fn remainders(domain: &str) -> impl Iterator<Item = u64> {
    let domain = domain.as_bytes();
    let mut rest = Vec::with_capacity(domain.len());
    let without = move |index: usize| {
        rest.clear();
        rest.extend_from_slice(&domain[..index]);
        rest.extend_from_slice(&domain[index + 1..]);
        hash::of(&rest)
    };
    std::iter::once(hash::of(domain)).chain((0..domain.len()).map(without))
}

#[cfg(test)]
mod tests {
    use super::near_common;

    /// Returns the pairs found among domains with these counts, as text.
    fn pairs(domains: &[(&str, usize)]) -> Vec<String> {
        let near = near_common(domains.iter().copied());
        near.iter()
            .map(|near| format!("{} {}", near.rare, near.common))
            .collect()
    }

    #[test]
    fn every_single_slip_is_found() {
        for slip in [
            "frima.no",
            "fima.no",
            "firrma.no",
            "firna.no",
            "firmq.no",
            "irma.no",
        ] {
            assert_eq!(
                pairs(&[("firma.no", 200), (slip, 1)]),
                [format!("{slip} firma.no")]
            );
        }
        let idn = pairs(&[("xn--blbr-roah.no", 50), ("xn--blbr-raoh.no", 1)]);
        assert_eq!(idn, ["xn--blbr-raoh.no xn--blbr-roah.no"]);
    }

    #[test]
    fn nothing_is_found_where_the_rare_one_may_be_right() {
        let none: [&[(&str, usize)]; 8] = [
            &[("firma.no", 9), ("frima.no", 1)],
            &[("firma.no", 200), ("frima.no", 3)],
            &[("firma.no", 15), ("frima.no", 2)],
            &[("firma.no", 200), ("firma.nl", 1)],
            &[("firma.no", 200), ("friam.no", 1)],
            &[("skole1.no", 200), ("skole2.no", 1)],
            &[("skole1.no", 200), ("skole.no", 1)],
            &[("a-mail.com", 200), ("ymail.com", 1), ("ymaila.com", 200)],
        ];
        for domains in none {
            assert!(pairs(domains).is_empty(), "{domains:?}");
        }
    }

    #[test]
    fn two_equally_likely_domains_are_none() {
        assert!(pairs(&[("firma.no", 200), ("firmb.no", 200), ("firmc.no", 1)]).is_empty());
    }

    #[test]
    fn either_side_may_be_the_larger() {
        let many: Vec<String> = (b'a'..=b'z')
            .map(|c| format!("nord{}vik.no", c as char))
            .collect();
        let mut domains: Vec<(&str, usize)> = many.iter().map(|name| (name.as_str(), 1)).collect();
        domains.push(("nordvik.no", 40));
        let found = pairs(&domains);
        assert_eq!(found.len(), many.len(), "{found:?}");
        for domain in &mut domains {
            domain.1 *= 50;
        }
        domains.push(("xn--srvik-bya.no", 1));
        assert!(pairs(&domains).is_empty());
    }
}
