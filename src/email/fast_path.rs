//! Finds the defects of cells, and hashes the keys by which their addresses are compared. The code is optimised for
//! columns with millions of cells.
//!
//! The results agree with those of [`Examiner::examine`]; a test compares them. Most addresses need no repair and are
//! hashed without an allocation. All other cells are examined in full. Each domain is assessed only once.

use std::collections::HashMap;
use std::sync::Arc;

use super::defect_kind::DefectName;
use super::defect_set::DefectSet;
use super::domain_facts::DomainFacts;
use super::domain_table::{DomainTable, KnownDomain};
use super::examiner::Examiner;
use super::hash::{self, Hash128, TextHash};
use super::keys::AddressKeys;
use super::limits::LOCAL_MAX;
use super::local;
use super::plain::{PlainAddress, SplitCell, trimmed};
use super::skeleton;

/// Maximum number of domains that each thread caches, to limit memory use.
const MAX_CACHED: usize = 1 << 16;
/// Number of cells whose domains are looked up together, so that the memory accesses overlap.
const CELLS_AT_ONCE: usize = 64;

/// The defects of a cell, and the hashes of its keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HashedAddress {
    /// Hashes of the keys, or `None` if no address could be read with certainty.
    pub keys: Option<KeyHashes>,
    /// The defects.
    pub defects: DefectSet,
}

/// Hashes of the keys of an address. Equal keys have equal hashes. Different keys may have equal hashes too, so the
/// keys themselves have to be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyHashes {
    /// Hash of the login key.
    pub login: u64,
    /// Hash of the mailbox key.
    pub mailbox: u64,
    /// Id of the domain in the domain table.
    pub domain: u32,
    /// Hashes of the additional keys, or `None` if the readable address is ASCII.
    pub non_ascii: Option<NonAsciiHashes>,
}

/// Hashes of the keys that are needed only for addresses that are not ASCII.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NonAsciiHashes {
    /// Hash of the skeleton key.
    pub skeleton: u64,
    /// Hash of the deviation key.
    pub deviation: u64,
}

/// Hashes the addresses of many cells. Each thread uses a separate hasher.
#[derive(Debug)]
pub struct AddressHasher<'e> {
    examiner: &'e Examiner,
    table: &'e DomainTable,
    /// A cache of the domains that are not clean: they are not ASCII, have a defect, or have special provider rules.
    /// `None` means that a cell with the domain must be examined in full. Each thread has such a cache, so most
    /// look-ups do not need a lock.
    domains: HashMap<Hash128, Option<Arc<DomainFacts>>, TextHash>,
}

/// A cell split into local part and domain, with the hash of the domain. The id of the domain is known only if the
/// domain is in the cache of clean domains.
#[derive(Debug, Clone, Copy)]
struct LocatedCell<'c> {
    split: SplitCell<'c>,
    domain: Hash128,
    id: Option<u32>,
}

impl<'e> AddressHasher<'e> {
    /// Returns a hasher whose results agree with those of the examiner.
    pub fn new(examiner: &'e Examiner, table: &'e DomainTable) -> Self {
        Self {
            examiner,
            table,
            domains: HashMap::default(),
        }
    }

    /// Returns the hashed keys and the defects of the cell `raw`.
    pub fn hash(&mut self, raw: &str) -> HashedAddress {
        let located = SplitCell::of(trimmed(raw)).map(|split| {
            let domain = hash::of128(split.domain.as_bytes());
            let id = self.table.cached(domain);
            LocatedCell { split, domain, id }
        });
        self.hash_located(raw, located)
    }

    /// Passes each cell with its hashed keys and defects to `consume`, in order. `text` returns the text of a cell. The
    /// domains of several cells are looked up together, so that their memory accesses overlap.
    pub fn hash_all<'c, C>(
        &mut self,
        cells: &'c [C],
        text: impl Fn(&'c C) -> &'c str,
        mut consume: impl FnMut(&'c C, &HashedAddress),
    ) {
        let mut located = [None; CELLS_AT_ONCE];
        for cells in cells.chunks(CELLS_AT_ONCE) {
            for (cell, located) in cells.iter().zip(&mut located) {
                *located = SplitCell::of(trimmed(text(cell))).map(|split| LocatedCell {
                    split,
                    domain: hash::of128(split.domain.as_bytes()),
                    id: None,
                });
            }
            for located in located[..cells.len()].iter_mut().flatten() {
                located.id = self.table.cached(located.domain);
            }
            for (cell, located) in cells.iter().zip(located) {
                consume(cell, &self.hash_located(text(cell), located));
            }
        }
    }

    /// Returns the hash of the skeleton key of the cell `raw`, or `None` if the cell has no keys. `domain_skeleton` is
    /// the hash of the domain's skeleton.
    pub fn skeleton(&self, raw: &str, domain_skeleton: u64) -> Option<u64> {
        // A cell with malformed domain labels is examined in full, because its local part may need a repair too. For
        // example, both braces around `{ola@firma.no}` must be removed.
        if let Some(plain) = SplitCell::of(trimmed(raw)).and_then(SplitCell::parts) {
            let mut buffer = [0; LOCAL_MAX];
            let login = skeleton::hash(lowered(plain.local, &mut buffer));
            return Some(hash::joined(login, domain_skeleton));
        }
        let keys = self.examiner.examine(raw).keys?;
        Some(hash::of_address(keys.skeleton().as_str()))
    }

    #[inline]
    fn hash_located(&mut self, raw: &str, located: Option<LocatedCell<'_>>) -> HashedAddress {
        let Some(LocatedCell { split, domain, id }) = located else {
            return self.hash_examined(raw);
        };
        if let Some(id) = id
            && raw.len() == split.len()
            && is_ordinary(&split)
        {
            let login = hash::joined(hash::of(split.local.as_bytes()), domain.first());
            return HashedAddress {
                keys: Some(KeyHashes {
                    login,
                    mailbox: login,
                    domain: id,
                    non_ascii: None,
                }),
                defects: DefectSet::default(),
            };
        }
        self.hash_split(raw, split, domain, id)
    }

    fn hash_split(
        &mut self,
        raw: &str,
        split: SplitCell<'_>,
        domain: Hash128,
        id: Option<u32>,
    ) -> HashedAddress {
        let hashed = match id {
            Some(id) => {
                let length = split.domain.len();
                let facts = DomainFacts::without_defects(id, length, domain.first());
                hash_plain(&split.with_known_domain(), &facts)
            }
            None => self.hash_other(split, domain),
        };
        match hashed {
            Some(mut hashed) => {
                if raw.len() > split.len() {
                    hashed.defects.insert(DefectName::WsTrim);
                }
                hashed
            }
            None => self.hash_examined(raw),
        }
    }

    /// Hashes an address whose domain is not in the cache of clean domains. Returns `None` if the cell must be examined
    /// in full.
    fn hash_other(&mut self, split: SplitCell<'_>, domain: Hash128) -> Option<HashedAddress> {
        if let Some(facts) = self.domains.get(&domain) {
            return hash_plain(&split.with_known_domain(), facts.as_deref()?);
        }
        let plain = split.parts()?;
        if plain.domain_has_capitals() {
            let lower = plain.domain.to_ascii_lowercase();
            self.hash_with(&plain, &lower, hash::of128(lower.as_bytes()))
        } else {
            self.hash_with(&plain, plain.domain, domain)
        }
    }

    /// Hashes an address whose domain in lower case is `text`. `hash` is the hash of `text`. Returns `None` if the cell
    /// must be examined in full.
    fn hash_with(
        &mut self,
        plain: &PlainAddress<'_>,
        text: &str,
        hash: Hash128,
    ) -> Option<HashedAddress> {
        if let Some(facts) = self.domains.get(&hash) {
            return hash_plain(plain, facts.as_deref()?);
        }
        match self.table.find(text, hash, self.examiner) {
            KnownDomain::Clean(id) => {
                let facts = DomainFacts::without_defects(id, text.len(), hash.first());
                hash_plain(plain, &facts)
            }
            KnownDomain::Other(facts) => {
                if self.domains.len() >= MAX_CACHED {
                    self.domains.clear();
                }
                let facts = self.domains.entry(hash).or_insert(facts);
                hash_plain(plain, facts.as_deref()?)
            }
        }
    }

    /// Examines the cell in full, and hashes its keys.
    fn hash_examined(&self, raw: &str) -> HashedAddress {
        let address = self.examiner.examine(raw);
        HashedAddress {
            keys: address.keys.as_ref().map(|keys| self.hash_keys(keys)),
            defects: DefectSet::of(address.defects.iter().map(|defect| defect.name)),
        }
    }

    fn hash_keys(&self, keys: &AddressKeys) -> KeyHashes {
        KeyHashes {
            login: keys.login_hash(),
            mailbox: hash::of_address(keys.mailbox.as_str()),
            domain: self.table.id(keys.ascii_domain(), || {
                hash::of(keys.domain_skeleton().as_bytes())
            }),
            non_ascii: (!keys.is_ascii()).then(|| NonAsciiHashes {
                skeleton: hash::of_address(keys.skeleton().as_str()),
                deviation: hash::of_address(keys.deviation().as_str()),
            }),
        }
    }
}

/// Hashes an address with the facts about its domain. Returns `None` if the cell must be examined in full.
fn hash_plain(plain: &PlainAddress<'_>, facts: &DomainFacts) -> Option<HashedAddress> {
    let mut defects = facts.defects;
    if plain.domain_has_capitals() {
        defects.insert(DefectName::CaseDomain);
    }
    match local::too_long(plain.local.len(), facts.length) {
        Some(DefectName::LenTotal) => return None,
        Some(name) => defects.insert(name),
        None => {}
    }
    let mut buffer = [0; LOCAL_MAX];
    let login = if plain.local_has_capitals() {
        defects.insert(DefectName::CaseLocal);
        lowered(plain.local, &mut buffer)
    } else {
        plain.local
    };
    if plain.is_restricted() {
        defects.insert(DefectName::IdpLocalChar);
    }
    let base = facts.without_tag(login);
    if base.len() < login.len() {
        defects.insert(DefectName::LocalPlusTag);
    }
    if local::is_known_name(base) {
        let is_plain = facts.readable.is_none() && !plain.domain_has_capitals();
        if !is_plain || plain.is_domain_non_ascii() {
            return None;
        }
        if let Some(name) = local::name_defect(base, plain.domain) {
            defects.insert(name);
        }
    }
    let local_hash = hash::of(login.as_bytes());
    let base_hash = || {
        if base.len() == login.len() {
            local_hash
        } else {
            hash::of(base.as_bytes())
        }
    };
    let keys = KeyHashes {
        login: hash::joined(local_hash, facts.ascii),
        mailbox: facts.mailbox(base, base_hash),
        domain: facts.id,
        non_ascii: facts.readable.map(|readable| NonAsciiHashes {
            skeleton: hash::joined(skeleton::hash(login), readable.skeleton),
            deviation: hash::joined(local_hash, readable.deviation),
        }),
    };
    Some(HashedAddress {
        keys: Some(keys),
        defects,
    })
}

/// Returns whether an address at a clean domain certainly has neither a defect nor a tag. All keys of such an address
/// are equal. For any other address, the caller makes the usual checks.
fn is_ordinary(split: &SplitCell<'_>) -> bool {
    split.is_simple()
        && local::too_long(split.local.len(), split.domain.len()).is_none()
        && !local::is_known_name(split.local)
}

/// Returns the ASCII local part in lower case.
fn lowered<'b>(local: &str, buffer: &'b mut [u8; LOCAL_MAX]) -> &'b str {
    let buffer = &mut buffer[..local.len()];
    buffer.copy_from_slice(local.as_bytes());
    buffer.make_ascii_lowercase();
    std::str::from_utf8(buffer).expect("a plain local part is ASCII")
}
