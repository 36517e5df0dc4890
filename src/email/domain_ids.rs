//! A cache of the ids of clean domains: ASCII domains that have no defects and follow the usual provider rules. All
//! threads share it without locks.
//!
//! A domain is recognised by 96 bits of its hash and stored in one of four slots of a cache line, so a look-up costs
//! one memory access. When a line is full, a domain is evicted.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use super::hash::Hash128;

/// The binary logarithm of the number of lines. The lines have space for a million domains in 16 MB, which are
/// allocated on first use.
const LINE_BITS: u32 = 18;
/// Number of slots in a line.
const SLOTS: usize = 4;

/// A map from the hash of a domain to the id of the domain.
#[derive(Debug, Default)]
pub(super) struct DomainIdCache(OnceLock<Box<[CacheLine]>>);

/// The slots that fill one line of the processor's cache.
///
/// A slot has two words: half of the hash, and another quarter of the hash together with the id. An id is never 0, so
/// the second word is 0 only in a free slot. If two threads write the same slot at the same time, the slot may contain
/// parts of two hashes. Such a mixed hash matches neither domain, so look-ups ignore the slot until it is overwritten.
#[derive(Debug, Default)]
#[repr(align(64))]
struct CacheLine([[AtomicU64; 2]; SLOTS]);

impl DomainIdCache {
    /// Returns the id of the domain, if it is in the cache.
    pub(super) fn get(&self, domain: Hash128) -> Option<u32> {
        self.0.get()?[line_of(domain)].get(domain)
    }

    /// Adds a domain with its id.
    pub(super) fn insert(&self, domain: Hash128, id: u32) {
        let lines = self.0.get_or_init(|| {
            let lines = 0..1_usize << LINE_BITS;
            lines.map(|_| CacheLine::default()).collect()
        });
        lines[line_of(domain)].insert(domain, id);
    }
}

impl CacheLine {
    fn get(&self, domain: Hash128) -> Option<u32> {
        self.0.iter().find_map(|slot| {
            let (first, second) = (slot[0].load(Relaxed), slot[1].load(Relaxed));
            let is_same = first == domain.0[0] && (second ^ domain.0[1]) >> u32::BITS == 0;
            is_same.then(|| id_of(second)).filter(|id| *id != 0)
        })
    }

    fn insert(&self, domain: Hash128, id: u32) {
        if self.get(domain).is_some() {
            return;
        }
        let free = self.0.iter().position(|slot| slot[1].load(Relaxed) == 0);
        let slot = &self.0[free.unwrap_or_else(|| low(domain.0[1]) % SLOTS)];
        slot[0].store(domain.0[0], Relaxed);
        slot[1].store(
            domain.0[1] >> u32::BITS << u32::BITS | u64::from(id),
            Relaxed,
        );
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

/// Returns the id in the second word of a slot.
#[allow(clippy::cast_possible_truncation, reason = "the id is the lower half")]
fn id_of(word: u64) -> u32 {
    word as u32
}

#[cfg(test)]
mod tests {
    use super::super::hash::{Hash128, of128};
    use super::{DomainIdCache, SLOTS};

    fn domain(number: u32) -> Hash128 {
        of128(format!("firma{number}.no").as_bytes())
    }

    #[test]
    fn only_inserted_domains_are_found() {
        let cache = DomainIdCache::default();
        assert_eq!(cache.get(domain(0)), None);
        (0..10_000).for_each(|number| cache.insert(domain(number), number + 1));
        for number in 0..10_000 {
            assert_eq!(cache.get(domain(number)), Some(number + 1));
        }
        assert!((10_000..200_000).all(|number| cache.get(domain(number)).is_none()));
        assert_eq!(cache.get(Hash128([0, 0])), None);
    }

    #[test]
    fn a_full_line_evicts_a_domain_and_is_never_wrong() {
        let cache = DomainIdCache::default();
        let domains: Vec<(Hash128, u32)> = (1..10)
            .map(|number| (Hash128([7, u64::from(number) << 32 | 5]), number))
            .collect();
        for (domain, id) in &domains {
            cache.insert(*domain, *id);
            assert_eq!(cache.get(*domain), Some(*id));
        }
        let found = domains.iter().map(|(domain, id)| (cache.get(*domain), *id));
        let found: Vec<_> = found.filter(|(cached, _)| cached.is_some()).collect();
        assert_eq!(found.len(), SLOTS);
        assert!(found.iter().all(|(cached, id)| *cached == Some(*id)));
        assert_eq!(cache.get(Hash128([7, 10 << 32])), None);
        assert_eq!(cache.get(Hash128([8, 1 << 32])), None);
    }
}
