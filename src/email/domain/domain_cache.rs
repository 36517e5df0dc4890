//! A cache of domains. All threads share it, so that a domain is rarely assessed more than once per run.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::Domain;

/// Number of shards. It is much larger than the number of threads, so that threads rarely wait for a lock.
const SHARDS: usize = 32;

type Shard = RwLock<HashMap<Box<str>, Arc<Domain>>>;

/// Assessed domains, by their text.
#[derive(Debug)]
pub(crate) struct DomainCache {
    shards: [Shard; SHARDS],
}

impl DomainCache {
    /// Returns an empty cache.
    pub(crate) fn new() -> Self {
        Self {
            shards: std::array::from_fn(|_| Shard::default()),
        }
    }

    /// Returns the domain `text`, and assesses it if it is not in the cache. `text` must not contain ASCII capitals.
    pub(crate) fn domain(&self, text: &str) -> Arc<Domain> {
        let shard = &self.shards[shard_of(text)];
        // The map is valid even after a panic of another thread, because threads insert only complete entries.
        let known = shard.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(domain) = known.get(text) {
            return Arc::clone(domain);
        }
        drop(known);
        let domain = Arc::new(Domain::assess(text));
        let mut known = shard.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.entry(text.into()).or_insert(domain))
    }
}

/// Returns the shard of `text`. A sum of bytes distributes names well enough over the shards. The map in each shard
/// uses a better hash.
fn shard_of(text: &str) -> usize {
    let sum = |sum: u8, byte: u8| sum.wrapping_add(byte);
    usize::from(text.bytes().fold(0, sum)) % SHARDS
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::DomainCache;

    #[test]
    fn a_domain_is_assessed_once() {
        let cache = DomainCache::new();
        let first = cache.domain("firma.no");
        assert!(Arc::ptr_eq(&first, &cache.domain("firma.no")));
        assert!(!Arc::ptr_eq(&first, &cache.domain("firma.se")));
    }
}
