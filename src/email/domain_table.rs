//! Assesses and numbers all distinct domains of a run. All threads share the table.
//!
//! Domains are identified by a 128-bit hash, so their text is not stored. The ids depend on the order in which threads
//! find the domains, so an id may be compared only with ids of the same run.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::domain;
use super::domain_facts::DomainFacts;
use super::domain_ids::DomainIdCache;
use super::examiner::Examiner;
use super::hash::{self, Hash128, TextHash};
use super::skeleton;

/// Number of shards. It is much larger than the number of threads, so that threads seldom wait for the same lock.
const SHARDS: usize = 64;

/// The distinct domains of the addresses of a run.
#[derive(Debug)]
pub struct DomainTable {
    cache: DomainIdCache,
    shards: [Mutex<Shard>; SHARDS],
    last_id: AtomicU32,
}

/// A part of the table with a separate lock. The hash of a domain determines its shard.
#[derive(Debug, Default)]
struct Shard {
    /// Domains, by the hash of their A-label form.
    domains: HashMap<Hash128, NumberedDomain, TextHash>,
    /// Facts about the domains that are not clean. The key is the hash of the domain as it is in a cell, but with ASCII
    /// letters in lower case. `None` means that a cell with the domain must be examined in full.
    facts: HashMap<Hash128, Option<Arc<DomainFacts>>, TextHash>,
}

#[derive(Debug, Clone, Copy)]
struct NumberedDomain {
    id: u32,
    /// Whether the domain is known to be clean; see [`DomainTable::clean_ids`].
    is_clean: bool,
    /// Hash of the UTS 39 skeleton.
    skeleton: u64,
}

/// What the table knows about the domain in a cell.
#[derive(Debug, Clone)]
pub(super) enum KnownDomain {
    /// The domain is clean and has this id.
    Clean(u32),
    /// The domain is not clean, and these are the facts about it. `None` means that the cell must be examined in full.
    Other(Option<Arc<DomainFacts>>),
}

impl Default for DomainTable {
    fn default() -> Self {
        Self {
            cache: DomainIdCache::default(),
            shards: std::array::from_fn(|_| Mutex::default()),
            last_id: AtomicU32::new(0),
        }
    }
}

impl DomainTable {
    /// Returns the number of ids, including 0, which no domain has. A list that is indexed by domain id needs this
    /// length.
    pub fn id_count(&self) -> usize {
        self.last_id.load(Relaxed) as usize + 1
    }

    /// Returns the skeleton hash of each domain, by domain id. The hash of an unused id is 0.
    pub fn skeletons(&self) -> Vec<u64> {
        let mut skeletons = vec![0; self.id_count()];
        for shard in &self.shards {
            let shard = lock(shard);
            #[allow(clippy::iter_over_hash_type, reason = "the order does not matter")]
            for domain in shard.domains.values() {
                skeletons[domain.id as usize] = domain.skeleton;
            }
        }
        skeletons
    }

    /// Returns, for each id, whether the domain is known to be clean. A clean domain is ASCII, has no defects, and
    /// follows the usual provider rules.
    pub fn clean_ids(&self) -> Vec<bool> {
        let mut clean = vec![false; self.id_count()];
        for shard in &self.shards {
            let shard = lock(shard);
            #[allow(clippy::iter_over_hash_type, reason = "the order does not matter")]
            for domain in shard.domains.values() {
                clean[domain.id as usize] = domain.is_clean;
            }
        }
        clean
    }

    /// Returns the id of the domain with the A-label form `ascii`, or `None` if the table does not contain the domain.
    pub fn known_id(&self, ascii: &str) -> Option<u32> {
        let hash = hash::of128(ascii.as_bytes());
        self.shard(hash).domains.get(&hash).map(|domain| domain.id)
    }

    /// Returns the id of the clean domain with this hash, or `None` if the cache does not contain the domain.
    pub(super) fn cached(&self, hash: Hash128) -> Option<u32> {
        self.cache.get(hash)
    }

    /// Returns what is known about the domain `text`, which must not contain ASCII capitals. Assesses the domain if it
    /// is new.
    pub(super) fn find(&self, text: &str, hash: Hash128, examiner: &Examiner) -> KnownDomain {
        if let Some(known) = self.known(hash) {
            return known;
        }
        if domain::is_clean(text) {
            let id = self.number(hash, true, || skeleton::hash(text));
            self.cache.insert(hash, id);
            return KnownDomain::Clean(id);
        }
        let facts = domain::needs_no_repair(text).then(|| self.assess(text, examiner));
        let facts = facts.flatten().map(Arc::new);
        let mut shard = self.shard(hash);
        shard.facts.insert(hash, facts.clone());
        KnownDomain::Other(facts)
    }

    /// Returns the id of the domain with the A-label form `ascii`, and adds the domain if it is new. `skeleton` returns
    /// the hash of its skeleton.
    pub(super) fn id(&self, ascii: &str, skeleton: impl FnOnce() -> u64) -> u32 {
        self.number(hash::of128(ascii.as_bytes()), false, skeleton)
    }

    /// Returns the facts about a domain, or `None` if the domain is not valid. The examiner caches the assessed domain,
    /// because a cell with this domain is often examined later.
    fn assess(&self, text: &str, examiner: &Examiner) -> Option<DomainFacts> {
        let domain = examiner.assessed(text);
        let skeleton = || hash::of(domain.skeleton().as_bytes());
        let id = || self.id(domain.ascii(), skeleton);
        domain.is_valid().then(|| DomainFacts::of(&domain, id()))
    }

    fn known(&self, hash: Hash128) -> Option<KnownDomain> {
        let shard = self.shard(hash);
        if let Some(domain) = shard.domains.get(&hash).filter(|domain| domain.is_clean) {
            self.cache.insert(hash, domain.id);
            return Some(KnownDomain::Clean(domain.id));
        }
        shard.facts.get(&hash).cloned().map(KnownDomain::Other)
    }

    fn number(&self, hash: Hash128, is_clean: bool, skeleton: impl FnOnce() -> u64) -> u32 {
        let mut shard = self.shard(hash);
        let domain = shard.domains.entry(hash).or_insert_with(|| NumberedDomain {
            id: self.last_id.fetch_add(1, Relaxed) + 1,
            is_clean,
            skeleton: skeleton(),
        });
        domain.is_clean |= is_clean;
        domain.id
    }

    fn shard(&self, hash: Hash128) -> MutexGuard<'_, Shard> {
        let shards = u64::try_from(SHARDS).unwrap_or(1);
        lock(&self.shards[usize::try_from(hash.0[1] % shards).unwrap_or(0)])
    }
}

/// Locks a shard. The shard is consistent even after a panic of another thread, because threads insert only complete
/// entries.
fn lock(shard: &Mutex<Shard>) -> MutexGuard<'_, Shard> {
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::{DomainTable, Examiner, KnownDomain, hash};

    fn find(table: &DomainTable, text: &str) -> KnownDomain {
        table.find(text, hash::of128(text.as_bytes()), &Examiner::default())
    }

    fn id(table: &DomainTable, text: &str) -> Option<u32> {
        match find(table, text) {
            KnownDomain::Clean(id) => Some(id),
            KnownDomain::Other(facts) => facts.map(|facts| facts.id),
        }
    }

    #[test]
    fn spellings_of_one_domain_have_one_id() {
        let table = DomainTable::default();
        let idn = id(&table, "bücher.ch");
        assert_eq!(id(&table, "xn--bcher-kva.ch"), idn);
        assert_ne!(id(&table, "bucher.ch"), idn);
        assert!(matches!(find(&table, "bucher.ch"), KnownDomain::Clean(_)));
        assert_eq!(id(&table, "bucher.ch"), id(&table, "bucher.ch"));
        assert_eq!(table.id_count(), 3);
    }

    #[test]
    fn only_domains_without_defects_are_clean() {
        let table = DomainTable::default();
        for text in ["gmail.com", "gmial.com", "firma.con", "yahoo.no", "co.uk"] {
            let found = find(&table, text);
            assert!(matches!(found, KnownDomain::Other(Some(_))), "{text}");
        }
        let damaged = find(&table, "a\u{30a}.no");
        assert!(matches!(damaged, KnownDomain::Other(None)));
    }

    #[test]
    fn look_alikes_have_the_same_skeleton() {
        let table = DomainTable::default();
        let ids = ["apple.com", "xn--pple-43d.com"].map(|text| id(&table, text).expect("valid"));
        let skeletons = table.skeletons();
        assert_eq!(skeletons[ids[0] as usize], skeletons[ids[1] as usize]);
    }
}
