//! A cache of domains without any defect, shared by all threads and without locks.
//!
//! A domain is recognised by a 128-bit hash and stored in one of four slots of a cache line, so a look-up costs
//! one memory access. When a line is full, a domain is evicted; it is assessed again when it comes back.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use super::hash::Hash128;

/// Number of lines as a power of two: space for two million domains in 32 MB, allocated on first use.
const LINE_BITS: u32 = 19;
/// Slots of a line.
const SLOTS: usize = 4;

/// Hashes of domains without any defect.
#[derive(Debug, Default)]
pub(super) struct CleanDomainCache(OnceLock<Box<[CacheLine]>>);

/// Slots in one line of the processor's cache. If two threads write a slot at the same time, it may contain halves
/// of two hashes. Such a hash belongs to no domain, so it is never found.
#[derive(Debug, Default)]
#[repr(align(64))]
struct CacheLine([[AtomicU64; 2]; SLOTS]);

impl CleanDomainCache {
    /// Returns whether the domain is in the cache.
    pub(super) fn contains(&self, domain: Hash128) -> bool {
        let Some(lines) = self.0.get() else {
            return false;
        };
        lines[line_of(domain)].contains(domain)
    }

    /// Adds the domain.
    pub(super) fn insert(&self, domain: Hash128) {
        let lines = self.0.get_or_init(|| {
            let lines = 0..1_usize << LINE_BITS;
            lines.map(|_| CacheLine::default()).collect()
        });
        lines[line_of(domain)].insert(domain);
    }
}

impl CacheLine {
    fn contains(&self, domain: Hash128) -> bool {
        let is = |slot: &[AtomicU64; 2]| {
            slot[0].load(Relaxed) == domain.0[0] && slot[1].load(Relaxed) == domain.0[1]
        };
        self.0.iter().any(is)
    }

    fn insert(&self, domain: Hash128) {
        if self.contains(domain) {
            return;
        }
        let free = self.0.iter().position(|slot| slot[1].load(Relaxed) == 0);
        let slot = &self.0[free.unwrap_or_else(|| low(domain.0[1]) % SLOTS)];
        slot[0].store(domain.0[0], Relaxed);
        slot[1].store(domain.0[1], Relaxed);
    }
}

fn line_of(domain: Hash128) -> usize {
    low(domain.0[0] >> (u64::BITS - LINE_BITS))
}

/// Returns the lower bits of a number as an index.
#[allow(clippy::cast_possible_truncation, reason = "the lower bits are wanted")]
fn low(number: u64) -> usize {
    number as usize
}

#[cfg(test)]
mod tests {
    use super::super::hash::{Hash128, of128};
    use super::{CleanDomainCache, SLOTS};

    fn domain(number: u32) -> Hash128 {
        of128(format!("firma{number}.no").as_bytes())
    }

    #[test]
    fn only_inserted_domains_are_found() {
        let cache = CleanDomainCache::default();
        assert!(!cache.contains(domain(0)));
        (0..10_000).for_each(|number| cache.insert(domain(number)));
        let known =
            |numbers: std::ops::Range<u32>| numbers.filter(|n| cache.contains(domain(*n))).count();
        assert_eq!(known(0..10_000), 10_000);
        assert_eq!(known(10_000..200_000), 0);
    }

    #[test]
    fn a_full_line_evicts_a_domain_and_is_never_wrong() {
        let cache = CleanDomainCache::default();
        let domains: Vec<Hash128> = (1..10).map(|number| Hash128([7, number])).collect();
        for domain in &domains {
            cache.insert(*domain);
            assert!(cache.contains(*domain));
        }
        let remaining = domains
            .iter()
            .filter(|domain| cache.contains(**domain))
            .count();
        assert_eq!(remaining, SLOTS);
        assert!(!cache.contains(Hash128([7, 10])) && !cache.contains(Hash128([8, 1])));
    }
}
