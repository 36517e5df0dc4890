//! Hashes of the keys of a cell and the names of its defects, for columns of millions of cells.
//!
//! The result agrees with [`Examiner::examine`], about ten times faster: an address that needs no repair is
//! handled without an allocation, and each domain is assessed once. Any other cell is examined in full. A test
//! compares both.

use std::collections::HashMap;

use memchr::memchr;

use super::defect_kind::DefectName;
use super::defect_set::DefectSet;
use super::domain::{self, Domain};
use super::examiner::Examiner;
use super::hash::{self, Hash128, TextHash};
use super::keys::{self, AddressKeys};
use super::limits::LOCAL_MAX;
use super::local;
use super::plain::{PlainAddress, SplitCell};
use super::skeleton;

/// Most domains with defects that are cached per thread, to limit the memory.
const MAX_CACHED: usize = 1 << 20;

/// The hashed keys and the defects of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HashedAddress {
    /// Hashes of the keys; `None` if no address could be read with certainty.
    pub keys: Option<KeyHashes>,
    /// The defects.
    pub defects: DefectSet,
}

/// Hashes of the keys of an address. Equal keys have equal hashes; equal hashes must be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyHashes {
    /// Hash of the exact key.
    pub exact: u64,
    /// Hash of the login key.
    pub login: u64,
    /// Hash of the mailbox key.
    pub mailbox: u64,
    /// Hash of the skeleton key.
    pub skeleton: u64,
    /// Hash of the deviation key.
    pub deviation: u64,
    /// Hash of the domain in A-label form.
    pub domain: u64,
    /// Whether the readable address is ASCII.
    pub is_ascii: bool,
}

/// Hashes the addresses of many cells, for one thread.
#[derive(Debug)]
pub struct AddressHasher<'e> {
    examiner: &'e Examiner,
    domains: HashMap<Box<str>, Option<DomainFacts>, TextHash>,
}

/// A cell split at its @, without the spaces around it.
#[derive(Debug, Clone, Copy)]
struct FastCell<'a> {
    split: SplitCell<'a>,
    /// Hash of the domain.
    domain_hash: Hash128,
    is_trimmed: bool,
}

impl<'a> FastCell<'a> {
    fn of(raw: &'a str) -> Option<Self> {
        let trimmed = raw.trim_matches(' ');
        let split = SplitCell::of(trimmed)?;
        Some(Self {
            split,
            domain_hash: hash::of128(split.domain.as_bytes()),
            is_trimmed: trimmed.len() < raw.len(),
        })
    }
}

/// The part of a result that depends on the domain only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct DomainFacts {
    defects: DefectSet,
    /// Length of the A-label form.
    octets: usize,
    /// Hash of that form.
    ascii: u64,
    /// Hash of its skeleton.
    skeleton: u64,
    /// Hash of the readable form as IDNA 2003 software reads it.
    deviation: u64,
    /// Whether the readable form is ASCII.
    is_ascii: bool,
    /// Hash of the provider's main domain.
    host: u64,
    /// The character that starts a tag.
    tag: u8,
    /// Whether the provider ignores dots before the @.
    ignores_dots: bool,
    /// Hash of the user that the sub-domain names.
    user: Option<u64>,
}

impl<'e> AddressHasher<'e> {
    /// Returns a hasher whose results agree with the examiner.
    pub fn new(examiner: &'e Examiner) -> Self {
        Self {
            examiner,
            domains: HashMap::default(),
        }
    }

    /// Returns the hashed keys and the defects of the cell `raw`.
    pub fn hash(&mut self, raw: &str) -> HashedAddress {
        let opened = FastCell::of(raw);
        let known = opened.is_some_and(|opened| self.is_clean(opened));
        self.hash_split(raw, opened, known)
    }

    /// Returns the hashed keys and the defects of each cell, in order. All domains are looked up first, so that the
    /// memory accesses overlap.
    pub fn hash_all(&mut self, cells: &[&str]) -> Vec<HashedAddress> {
        let opened: Vec<Option<FastCell<'_>>> = cells.iter().map(|raw| FastCell::of(raw)).collect();
        let known: Vec<bool> = opened
            .iter()
            .map(|opened| opened.is_some_and(|opened| self.is_clean(opened)))
            .collect();
        let opened = opened.into_iter().zip(known);
        let all = cells.iter().zip(opened);
        all.map(|(raw, (opened, known))| self.hash_split(raw, opened, known))
            .collect()
    }

    /// Returns whether the domain is known to have no defects.
    fn is_clean(&self, opened: FastCell<'_>) -> bool {
        self.examiner.clean_domains.contains(opened.domain_hash)
    }

    fn hash_split(
        &mut self,
        raw: &str,
        opened: Option<FastCell<'_>>,
        known: bool,
    ) -> HashedAddress {
        opened
            .and_then(|opened| self.hash_fast(opened, known))
            .unwrap_or_else(|| self.hash_examined(raw))
    }

    /// Examines the cell in full.
    fn hash_examined(&self, raw: &str) -> HashedAddress {
        let address = self.examiner.examine(raw);
        HashedAddress {
            keys: address.keys.as_ref().map(KeyHashes::of),
            defects: DefectSet::of(address.defects.iter().map(|defect| defect.name)),
        }
    }

    /// Hashes an address that needs no repair except for spaces around it; returns `None` for any other cell.
    fn hash_fast(&mut self, opened: FastCell<'_>, known: bool) -> Option<HashedAddress> {
        let (plain, facts) = self.read(opened, known)?;
        let mut defects = facts.defects;
        if opened.is_trimmed {
            defects.insert(DefectName::WsTrim);
        }
        if plain.domain_has_capitals() {
            defects.insert(DefectName::CaseDomain);
        }
        if plain.is_restricted() {
            defects.insert(DefectName::IdpLocalChar);
        }
        match local::too_long(plain.local.len(), facts.octets) {
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
        let base = facts.base(login);
        if base.len() < login.len() {
            defects.insert(DefectName::LocalPlusTag);
        }
        if local::is_known_name(base) {
            if !facts.is_ascii || plain.is_domain_non_ascii() || plain.domain_has_capitals() {
                return None;
            }
            if let Some(name) = local::name_defect(base, plain.domain) {
                defects.insert(name);
            }
        }
        let keys = facts.hashes(plain.local, login, base);
        Some(HashedAddress {
            keys: Some(keys),
            defects,
        })
    }

    /// Returns the parts of an address and the facts of its domain, if the domain needs no repair.
    fn read<'a>(
        &mut self,
        opened: FastCell<'a>,
        known: bool,
    ) -> Option<(PlainAddress<'a>, DomainFacts)> {
        let FastCell {
            split, domain_hash, ..
        } = opened;
        if known {
            let facts = DomainFacts::without_defects(split.domain, domain_hash.first());
            return Some((split.with_known_domain(), facts));
        }
        let plain = split.parts()?;
        let facts = if plain.domain_has_capitals() {
            let lower = plain.domain.to_ascii_lowercase();
            self.domain_facts(&lower, hash::of128(lower.as_bytes()))
        } else {
            self.domain_facts(plain.domain, domain_hash)
        };
        Some((plain, facts?))
    }

    fn domain_facts(&mut self, text: &str, hash: Hash128) -> Option<DomainFacts> {
        if let Some(facts) = self.domains.get(text) {
            return *facts;
        }
        if self.examiner.clean_domains.contains(hash) {
            return Some(DomainFacts::without_defects(text, hash.first()));
        }
        let facts = domain::needs_no_repair(text).then(|| DomainFacts::of(&Domain::assess(text)));
        let facts = facts.flatten();
        if facts.is_some_and(|facts| {
            facts.is_ascii && facts == DomainFacts::without_defects(text, hash.first())
        }) {
            self.examiner.clean_domains.insert(hash);
        } else {
            if self.domains.len() >= MAX_CACHED {
                self.domains.clear();
            }
            self.domains.insert(text.into(), facts);
        }
        facts
    }
}

impl DomainFacts {
    /// Returns the facts of a domain without defects; `ascii` is its hash.
    fn without_defects(text: &str, ascii: u64) -> Self {
        Self {
            defects: DefectSet::default(),
            octets: text.len(),
            ascii,
            skeleton: skeleton::hash(text),
            deviation: ascii,
            is_ascii: true,
            host: ascii,
            tag: b'+',
            ignores_dots: false,
            user: None,
        }
    }

    /// Returns the facts of a domain, if it is valid.
    fn of(domain: &Domain) -> Option<Self> {
        let provider_rules = domain.provider_rules();
        let hash = |text: &str| hash::of(text.as_bytes());
        domain.is_valid().then(|| Self {
            defects: DefectSet::of(domain.issues().iter().map(|issue| issue.name)),
            octets: domain.ascii().len(),
            ascii: hash(domain.ascii()),
            skeleton: hash(domain.skeleton()),
            deviation: hash(&keys::idna2003_form(domain.unicode())),
            is_ascii: domain.unicode().is_ascii(),
            host: hash(provider_rules.twin.unwrap_or(domain.ascii())),
            tag: provider_rules.tag.mark() as u8,
            ignores_dots: provider_rules.ignores_dots,
            user: provider_rules.user.as_deref().map(hash),
        })
    }

    /// Returns the local part without its tag.
    fn base<'a>(&self, login: &'a str) -> &'a str {
        match memchr(self.tag, login.as_bytes()) {
            Some(at) if at > 0 => &login[..at],
            _ => login,
        }
    }

    /// Returns the hashes of the address of a local part: as stored, in lower case, without its tag.
    fn hashes(&self, local: &str, login: &str, base: &str) -> KeyHashes {
        let lowered = hash::of(login.as_bytes());
        let exact = if local == login {
            lowered
        } else {
            hash::of(local.as_bytes())
        };
        let mailbox_local = match self.user {
            Some(user) => user,
            None if self.ignores_dots && base.contains('.') => {
                hash::of(base.replace('.', "").as_bytes())
            }
            None if base.len() == login.len() => lowered,
            None => hash::of(base.as_bytes()),
        };
        KeyHashes {
            exact: hash::joined(exact, self.ascii),
            login: hash::joined(lowered, self.ascii),
            mailbox: hash::joined(mailbox_local, self.host),
            skeleton: hash::joined(skeleton::hash(login), self.skeleton),
            deviation: hash::joined(lowered, self.deviation),
            domain: self.ascii,
            is_ascii: self.is_ascii,
        }
    }
}

impl KeyHashes {
    /// Returns the hashes of these keys.
    fn of(keys: &AddressKeys) -> Self {
        Self {
            exact: of_address(keys.exact.as_str()),
            login: of_address(keys.login.as_str()),
            mailbox: of_address(keys.mailbox.as_str()),
            skeleton: of_address(keys.skeleton().as_str()),
            deviation: of_address(keys.deviation().as_str()),
            domain: hash::of(keys.ascii_domain().as_bytes()),
            is_ascii: keys.is_ascii(),
        }
    }
}

/// Hashes an address by its parts.
fn of_address(text: &str) -> u64 {
    let (local, domain) = text.rsplit_once('@').unwrap_or((text, ""));
    hash::joined(hash::of(local.as_bytes()), hash::of(domain.as_bytes()))
}

/// Returns the ASCII local part in lower case.
fn lowered<'b>(local: &str, buffer: &'b mut [u8; LOCAL_MAX]) -> &'b str {
    let buffer = &mut buffer[..local.len()];
    buffer.copy_from_slice(local.as_bytes());
    buffer.make_ascii_lowercase();
    std::str::from_utf8(buffer).expect("a plain local part is ASCII")
}
