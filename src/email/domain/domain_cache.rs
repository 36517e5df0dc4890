//! Remembers domains, so that each distinct one is assessed once per run.
//!
//! Shared by threads: cut into shards so that they seldom wait for each other. Holds results,
//! decides nothing.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::Domain;

/// Number of shards: well above the number of threads that a desktop has.
const SHARDS: usize = 32;

type Shard = RwLock<HashMap<Box<str>, Arc<Domain>>>;

/// Domains by their text.
#[derive(Debug)]
pub(crate) struct Memo {
    shards: [Shard; SHARDS],
}

impl Memo {
    /// Returns a memory of nothing.
    pub(crate) fn new() -> Self {
        Self {
            shards: std::array::from_fn(|_| Shard::default()),
        }
    }

    /// Returns the domain of `text`, in which ASCII capitals are already lowered.
    pub(crate) fn domain(&self, text: &str) -> Arc<Domain> {
        let shard = &self.shards[shard_of(text)];
        // A map is whole after a panic elsewhere: entries are put in complete.
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

/// Returns the shard of `text`. A sum is enough to spread names, and the map hashes once more.
fn shard_of(text: &str) -> usize {
    let sum = |sum: u8, byte: u8| sum.wrapping_add(byte);
    usize::from(text.bytes().fold(0, sum)) % SHARDS
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Memo;

    #[test]
    fn a_domain_is_assessed_once() {
        let memo = Memo::new();
        let first = memo.domain("firma.no");
        assert!(Arc::ptr_eq(&first, &memo.domain("firma.no")));
        assert!(!Arc::ptr_eq(&first, &memo.domain("firma.se")));
    }
}
