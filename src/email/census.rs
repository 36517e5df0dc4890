//! Finds rare domains one letter from a frequent one of the same population.
//!
//! One user at `frima.no` where two hundred are at `firma.no`: only distinct domains are
//! compared, in buckets of equal remainders after one deletion, never all pairs. Only suggests.

use std::collections::HashMap;

use super::data::KNOWN_DOMAINS;
use super::domain::is_one_edit;

/// Most addresses of a domain that may be a slip.
const RARE_MAX: usize = 2;
/// How many times as frequent the other domain must be, and the fewest addresses it must have.
const COMMON_FACTOR: usize = 10;
/// Shortest domain that is compared: shorter names are one letter from too many real ones.
const SHORTEST: usize = 6;

/// How many addresses each domain has.
#[derive(Debug, Clone, Default)]
pub struct DomainCounts(HashMap<Box<str>, usize>);

impl DomainCounts {
    /// Counts one address of `domain`, which is in A-label form.
    pub fn add(&mut self, domain: &str) {
        match self.0.get_mut(domain) {
            Some(count) => *count += 1,
            None => {
                self.0.insert(domain.into(), 1);
            }
        }
    }
}

/// A rare domain and the frequent one that was likely meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Near {
    /// The domain that few addresses have.
    pub rare: String,
    /// The domain that many addresses have.
    pub common: String,
}

/// Returns each rare domain that is one edit from exactly one frequent domain, sorted.
pub fn near_common(counts: &DomainCounts) -> Vec<Near> {
    let buckets = buckets(counts);
    let mut found: Vec<Near> = counts
        .0
        .iter()
        .filter(|(rare, count)| **count <= RARE_MAX && !KNOWN_DOMAINS.contains(&***rare))
        .filter_map(|(rare, count)| {
            let common = only_near(rare, *count, &buckets)?;
            Some(Near {
                rare: rare.to_string(),
                common: common.to_owned(),
            })
        })
        .collect();
    found.sort();
    found
}

/// Frequent domains by what is left of them after one deletion or none.
type Buckets<'a> = HashMap<String, Vec<(&'a str, usize)>>;

fn buckets(counts: &DomainCounts) -> Buckets<'_> {
    let mut buckets = Buckets::new();
    let is_common = |count: usize| count >= COMMON_FACTOR;
    for (domain, &count) in counts.0.iter().filter(|(_, count)| is_common(**count)) {
        for remainder in remainders(domain) {
            buckets.entry(remainder).or_default().push((domain, count));
        }
    }
    buckets
}

/// Returns the only frequent domain one edit from `rare`.
fn only_near<'a>(rare: &str, count: usize, buckets: &Buckets<'a>) -> Option<&'a str> {
    let mut near: Vec<&str> = remainders(rare)
        .filter_map(|remainder| buckets.get(&remainder))
        .flatten()
        .filter(|(common, many)| *many >= count * COMMON_FACTOR && is_slip(rare, common))
        .map(|(common, _)| *common)
        .collect();
    near.sort_unstable();
    near.dedup();
    match near[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// Tells whether one edit before the ending parts the domains, or one edit of the ending. Two
/// countries of one company (`firma.no`, `firma.nl`) are no slip.
fn is_slip(rare: &str, common: &str) -> bool {
    let (Some((name, tld)), Some((other, other_tld))) =
        (rare.rsplit_once('.'), common.rsplit_once('.'))
    else {
        return false;
    };
    rare.len() >= SHORTEST && tld == other_tld && is_one_edit(name, other)
}

/// Returns the domain and what is left of it after each single deletion. Two domains one edit
/// apart share one: a swap leaves the same text after a deletion on either side.
fn remainders(domain: &str) -> impl Iterator<Item = String> {
    let without = |(index, c): (usize, char)| {
        let mut rest = domain.to_owned();
        rest.replace_range(index..index + c.len_utf8(), "");
        rest
    };
    std::iter::once(domain.to_owned()).chain(domain.char_indices().map(without))
}

#[cfg(test)]
mod tests {
    use super::{DomainCounts, near_common};

    /// Returns the pairs found among domains with these counts, as text.
    fn pairs(domains: &[(&str, usize)]) -> Vec<String> {
        let mut counts = DomainCounts::default();
        for (domain, count) in domains {
            (0..*count).for_each(|_| counts.add(domain));
        }
        let near = near_common(&counts);
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
        let none: [&[(&str, usize)]; 6] = [
            &[("firma.no", 9), ("frima.no", 1)],
            &[("firma.no", 200), ("frima.no", 3)],
            &[("firma.no", 15), ("frima.no", 2)],
            &[("firma.no", 200), ("firma.nl", 1)],
            &[("firma.no", 200), ("friam.no", 1)],
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
}
