//! Finds rare domains that differ by one edit from a frequent domain of the same data. For example, one user is at
//! `frima.no`, and two hundred users are at `firma.no`.
//!
//! There are too many pairs to compare all of them. Two domains are compared only if they become equal when at most one
//! character of each is deleted, or if they have an ASCII spelling in common.

use std::collections::HashMap;

use rayon::prelude::*;

use super::data::KNOWN_DOMAINS;
use super::domain::{is_one_edit, readable_domain};
use super::hash::TextHash;
use super::local::ascii_spellings;

/// A domain is rare if it has at most this many addresses.
const RARE_MAX: usize = 2;
/// A rare domain that is another spelling of the frequent domain counts as a typo only if it has at most this many
/// addresses. The limit is lower than [`RARE_MAX`], because companies often own both spellings, such as `skjærgløtt.no`
/// and `skjaerglott.no`. If the rarer spelling has two addresses, it is probably in use.
const RESPELT_MAX: usize = 1;
/// The frequent domain must have at least this number of addresses, and at least this many times the number of
/// addresses at the rare domain.
const COMMON_FACTOR: usize = 10;
/// Rare domains with fewer bytes are not compared, because a short name differs by one edit from too many real names.
const SHORTEST: usize = 6;
/// Number of places in the sieve, a filter that makes most searches in the hash table unnecessary. Must be a power of
/// two.
const SIEVE: usize = 1 << 16;

/// A rare domain and the frequent domain that was probably meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RareDomain {
    /// The domain that has few addresses.
    pub rare: String,
    /// The domain that has many addresses.
    pub common: String,
}

/// Returns whether a domain has too many addresses to be a typo of the domain that it resembles. `addresses` is the
/// number of addresses at the domain, and `at_meant` is the number at the other domain. A domain is established if it
/// has more than `RARE_MAX` addresses, and more than a tenth of the number at the other domain.
pub fn is_established(addresses: usize, at_meant: usize) -> bool {
    addresses > RARE_MAX && addresses * COMMON_FACTOR > at_meant
}

/// Returns whether a domain with this number of addresses can be a typo or the correction of a typo. Other domains are
/// not compared.
pub fn is_rare_or_common(addresses: usize) -> bool {
    addresses <= RARE_MAX || addresses >= COMMON_FACTOR
}

/// Returns each rare domain that is probably a typo of exactly one frequent domain, together with the frequent domain.
/// The result is sorted by the rare domain. `domains` must be distinct domains in A-label form, each with its number of
/// addresses.
pub fn near_common<'a>(domains: impl IntoIterator<Item = (&'a str, usize)>) -> Vec<RareDomain> {
    let counted = domains
        .into_iter()
        .map(|(name, count)| CountedDomain { name, count });
    let (mut rare, mut common): (Vec<_>, Vec<_>) =
        counted.partition(|domain| domain.count <= RARE_MAX);
    rare.retain(|rare| rare.name.len() >= SHORTEST && !KNOWN_DOMAINS.contains(rare.name));
    common.retain(|common| common.count >= COMMON_FACTOR);
    // To save memory, the hash table contains the smaller of the two lists.
    let mut pairs: Vec<(CountedDomain<'_>, CountedDomain<'_>)> = if rare.len() <= common.len() {
        pairs_with_common_remainder(&rare, &common)
    } else {
        let swapped = pairs_with_common_remainder(&common, &rare).into_iter();
        swapped.map(|(common, rare)| (rare, common)).collect()
    };
    pairs.retain(|(rare, common)| {
        common.count >= rare.count * COMMON_FACTOR
            && is_typo(rare.name, common.name)
            && (rare.count <= RESPELT_MAX || !is_respelling(rare.name, common.name))
    });
    pairs.sort_unstable();
    pairs.dedup();
    let by_rare = pairs.chunk_by(|one, other| one.0 == other.0);
    let unique = by_rare.filter_map(|pairs| match pairs {
        [(rare, common)] => Some(RareDomain {
            rare: rare.name.to_owned(),
            common: common.name.to_owned(),
        }),
        _ => None,
    });
    unique.collect()
}

/// A domain with its number of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct CountedDomain<'a> {
    name: &'a str,
    count: usize,
}

/// Returns the pairs of one domain in `stored` and one domain in `asking` whose [`remainders`] have at least one hash
/// in common. A pair can occur several times. The domains of a few pairs may be unrelated, because different texts can
/// have the same hash.
fn pairs_with_common_remainder<'a>(
    stored: &[CountedDomain<'a>],
    asking: &[CountedDomain<'a>],
) -> Vec<(CountedDomain<'a>, CountedDomain<'a>)> {
    let mut by_remainder: HashMap<u64, Vec<CountedDomain<'a>>, TextHash> = HashMap::default();
    for domain in stored {
        for remainder in remainders(domain.name) {
            by_remainder.entry(remainder).or_default().push(*domain);
        }
    }
    let mut sieve = vec![false; SIEVE];
    #[allow(clippy::iter_over_hash_type, reason = "the order does not matter")]
    for remainder in by_remainder.keys() {
        sieve[sieve_place(*remainder)] = true;
    }
    let found = |domain: &CountedDomain<'a>| {
        let domain = *domain;
        let likely = remainders(domain.name).filter(|remainder| sieve[sieve_place(*remainder)]);
        let near = likely.filter_map(|remainder| by_remainder.get(&remainder));
        let near: Vec<_> = near.flatten().map(|stored| (*stored, domain)).collect();
        near
    };
    if by_remainder.is_empty() {
        return Vec::new();
    }
    asking.par_iter().flat_map_iter(found).collect()
}

/// Returns the place of a hash in the sieve. Uses the upper bits, because the upper bits of a polynomial hash are
/// distributed best.
fn sieve_place(hash: u64) -> usize {
    usize::try_from(hash >> (u64::BITS - SIEVE.trailing_zeros())).unwrap_or(0)
}

/// Returns whether the domains differ by one edit before the top-level domain, or are spellings of the same name
/// ([`is_respelling`]). Domains that differ only in the top-level domain (`firma.no`, `firma.nl`) or only in digits
/// (`skole1.no`, `skole2.no`) are not typos. Names are also compared in readable form, because one letter of an
/// internationalised name changes several letters of its A-label.
fn is_typo(rare: &str, common: &str) -> bool {
    let pairs = forms(rare);
    let others = forms(common);
    pairs
        .iter()
        .any(|rare| others.iter().any(|common| is_one_edit_apart(rare, common)))
        || is_respelling(rare, common)
}

/// Returns whether the domains are spellings of the same name: with non-ASCII letters such as `ø`, or with ASCII
/// letters instead, such as `o` or `oe`.
pub fn is_respelling(one: &str, other: &str) -> bool {
    let all = |domain: &str| {
        let mut all = spellings(domain);
        all.push(readable_domain(domain));
        all
    };
    let others = all(other);
    all(one).iter().any(|spelling| others.contains(spelling))
}

/// Returns the A-label form of a domain and, if it differs, the readable form.
fn forms(domain: &str) -> Vec<String> {
    let mut forms = vec![domain.to_owned()];
    if domain.contains("xn--") {
        forms.push(readable_domain(domain));
    }
    forms
}

/// Returns the ASCII spellings of a domain. The list is empty if the readable form is ASCII, or if one of its letters
/// does not have an ASCII spelling.
fn spellings(domain: &str) -> Vec<String> {
    let forms = forms(domain);
    forms
        .last()
        .map_or_else(Vec::new, |form| ascii_spellings(form))
}

fn is_one_edit_apart(rare: &str, common: &str) -> bool {
    let (Some((name, tld)), Some((other, other_tld))) =
        (rare.rsplit_once('.'), common.rsplit_once('.'))
    else {
        return false;
    };
    let letters = |name: &str| name.replace(|c: char| c.is_ascii_digit(), "");
    tld == other_tld && is_one_edit(name, other) && letters(name) != letters(other)
}

/// Returns hashes of the domain, of its ASCII spellings, and of each text that results if one character is deleted. Two
/// domains that are one edit apart have a hash in common. This is also true if two adjacent characters are swapped: one
/// deletion in each domain leaves the same text.
fn remainders(domain: &str) -> impl Iterator<Item = u64> {
    let is_ascii_only = domain.is_ascii() && !domain.contains("xn--");
    let more = if is_ascii_only {
        Vec::new()
    } else {
        international_remainders(domain)
    };
    byte_remainders(domain).chain(more)
}

/// The base of the polynomial hash. It is odd, so it has an inverse modulo 2 to the power of 64.
const BASE: u64 = 0x9E37_79B9_7F4A_7C15;
/// The inverse of [`BASE`]: the wrapping product of both is 1.
const INVERSE: u64 = inverse(BASE);

/// Returns the inverse of an odd number, modulo 2 to the power of 64.
const fn inverse(odd: u64) -> u64 {
    let mut inverse = odd;
    let mut correct_bits = 3;
    while correct_bits < u64::BITS {
        let product = odd.wrapping_mul(inverse);
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(product));
        correct_bits *= 2;
    }
    inverse
}

/// Returns the terms of the polynomial hash of `text`, one for each byte.
fn values(text: &[u8]) -> impl Iterator<Item = u64> {
    text.iter().scan(1_u64, |power, byte| {
        let value = (u64::from(*byte) + 1).wrapping_mul(*power);
        *power = power.wrapping_mul(BASE);
        Some(value)
    })
}

fn text_hash(text: &str) -> u64 {
    values(text.as_bytes()).fold(0, u64::wrapping_add)
}

/// Returns the hash of the domain, and the hash of each text that results if one byte is deleted. The hash of such a
/// text is computed without a copy: the terms after the deleted byte are multiplied by [`INVERSE`].
fn byte_remainders(domain: &str) -> impl Iterator<Item = u64> {
    let whole = text_hash(domain);
    let without = values(domain.as_bytes()).scan(0_u64, move |before, value| {
        let after = whole.wrapping_sub(*before).wrapping_sub(value);
        let remainder = before.wrapping_add(after.wrapping_mul(INVERSE));
        *before = before.wrapping_add(value);
        Some(remainder)
    });
    std::iter::once(whole).chain(without)
}

/// Returns hashes for an internationalised domain: of each ASCII spelling, of the readable form, and of each text that
/// results if one character of the readable form is deleted.
fn international_remainders(domain: &str) -> Vec<u64> {
    let readable = readable_domain(domain);
    let mut hashes: Vec<u64> = spellings(domain)
        .iter()
        .map(|spelling| text_hash(spelling))
        .collect();
    hashes.push(text_hash(&readable));
    for (start, c) in readable.char_indices() {
        let rest = [&readable[..start], &readable[start + c.len_utf8()..]].concat();
        hashes.push(text_hash(&rest));
    }
    hashes
}

#[cfg(test)]
mod tests {
    use super::{BASE, INVERSE, byte_remainders, is_established, near_common, text_hash};

    /// Calls [`near_common`] and returns each result as text: the rare domain, a space and the frequent domain.
    fn pairs(domains: &[(&str, usize)]) -> Vec<String> {
        let near = near_common(domains.iter().copied());
        near.iter()
            .map(|near| format!("{} {}", near.rare, near.common))
            .collect()
    }

    #[test]
    fn a_remainder_has_the_hash_of_its_text() {
        let domain = "nord-vik.no";
        let texts = (0..domain.len()).map(|at| [&domain[..at], &domain[at + 1..]].concat());
        let expected = std::iter::once(domain.to_owned()).chain(texts);
        let expected: Vec<u64> = expected.map(|text| text_hash(&text)).collect();
        assert_eq!(byte_remainders(domain).collect::<Vec<_>>(), expected);
        assert_ne!(text_hash("ab"), text_hash("ba"));
        assert_eq!(BASE.wrapping_mul(INVERSE), 1);
    }

    #[test]
    fn an_established_domain_is_not_rare_and_not_much_rarer_than_the_other() {
        assert!(is_established(3, 0) && is_established(200, 5) && is_established(3, 29));
        assert!(!is_established(2, 0) && !is_established(50, 200_000) && !is_established(3, 30));
    }

    #[test]
    fn every_single_typo_is_found() {
        for typo in [
            "frima.no",
            "fima.no",
            "firrma.no",
            "firna.no",
            "firmq.no",
            "irma.no",
        ] {
            assert_eq!(
                pairs(&[("firma.no", 200), (typo, 1)]),
                [format!("{typo} firma.no")]
            );
        }
        let idn = pairs(&[("xn--blbr-roah.no", 50), ("xn--blbr-raoh.no", 1)]);
        assert_eq!(idn, ["xn--blbr-raoh.no xn--blbr-roah.no"]);
    }

    #[test]
    fn a_rare_domain_that_may_be_right_is_not_reported() {
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
    fn a_typo_in_a_nordic_letter_is_found() {
        for (rare, common) in [
            ("xn--sdervik-90a.se", "sodervik.se"),
            ("sodervik.se", "xn--sdervik-90a.se"),
            ("södervik.se", "sodervik.se"),
            ("soedervik.se", "xn--sdervik-90a.se"),
            ("xn--sdervik-90a.se", "soedervik.se"),
            ("sødervik.se", "xn--sdervik-90a.se"),
        ] {
            let expected = [format!("{rare} {common}")];
            assert_eq!(pairs(&[(common, 11), (rare, 1)]), expected);
        }
        let different: [&[(&str, usize)]; 2] = [
            &[("sodervik.se", 11), ("sädervick.se", 1)],
            &[("sodervik.se", 11), ("södervik.no", 1)],
        ];
        for domains in different {
            assert!(pairs(domains).is_empty(), "{domains:?}");
        }
    }

    #[test]
    fn another_spelling_that_is_used_twice_is_not_a_typo() {
        for (rare, common) in [
            ("xn--skjrgltt-l0a7p.no", "skjaerglott.no"),
            ("xn--sdervik-90a.se", "sodervik.se"),
            ("xn--sdervik-90a.se", "soedervik.se"),
            ("sodervik.se", "xn--sdervik-90a.se"),
        ] {
            assert!(
                pairs(&[(common, 40), (rare, 2)]).is_empty(),
                "{rare} {common}"
            );
            assert_eq!(
                pairs(&[(common, 40), (rare, 1)]).len(),
                1,
                "{rare} {common}"
            );
        }
        assert_eq!(pairs(&[("sodervik.se", 40), ("sodrvik.se", 2)]).len(), 1);
    }

    #[test]
    fn two_equally_likely_corrections_are_not_reported() {
        assert!(pairs(&[("firma.no", 200), ("firmb.no", 200), ("firmc.no", 1)]).is_empty());
    }

    #[test]
    fn either_side_may_be_larger() {
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
