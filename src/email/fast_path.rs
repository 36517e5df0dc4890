//! What a column of millions needs of each cell: hashes of its keys and the names of its defects, without
//! the words.
//!
//! Says the same as [`Examiner::examine`], at a tenth of the price: nothing is allocated for an address
//! with nothing to repair, and each domain is assessed once. Cells that need the long way take it. A test
//! holds both against each other.

use std::collections::HashMap;

use memchr::memchr;

use super::defect_kind::DefectName;
use super::defect_set::DefectSet;
use super::domain::{self, Domain};
use super::examiner::Examiner;
use super::hash::{self, Hash128, Mixing};
use super::keys::{self, AddressKeys};
use super::local;
use super::mailbox::LOCAL_MAX;
use super::plain::{Opening, Plain};
use super::skeleton;

/// Domains with facts of their own that are remembered at most, to bound the memory.
const REMEMBERED: usize = 1 << 20;

/// What is known of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HashedAddress {
    /// Hashes of the keys, unless no address could be read with certainty.
    pub keys: Option<KeyHashes>,
    /// What is wrong.
    pub defects: DefectSet,
}

/// Hashes of the keys of an address. Equal keys have equal hashes; the reverse has to be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyHashes {
    /// Of the exact key.
    pub exact: u64,
    /// Of the login key.
    pub login: u64,
    /// Of the mailbox key.
    pub mailbox: u64,
    /// Of the skeleton key.
    pub skeleton: u64,
    /// Of the deviation key.
    pub deviation: u64,
    /// Of the domain in A-label form.
    pub domain: u64,
    /// Whether the readable address is plain ASCII.
    pub is_ascii: bool,
}

/// Digests cells one after another, for one thread.
#[derive(Debug)]
pub struct Digester<'e> {
    examiner: &'e Examiner,
    domains: HashMap<Box<str>, Option<Facts>, Mixing>,
}

/// A cell that is plain up to the @, but for spaces around it.
#[derive(Debug, Clone, Copy)]
struct Opened<'a> {
    opening: Opening<'a>,
    /// By which its domain is known again.
    name: Hash128,
    is_trimmed: bool,
}

impl<'a> Opened<'a> {
    fn of(raw: &'a str) -> Option<Self> {
        let trimmed = raw.trim_matches(' ');
        let opening = Opening::of(trimmed)?;
        Some(Self {
            opening,
            name: hash::twice(opening.domain.as_bytes()),
            is_trimmed: trimmed.len() < raw.len(),
        })
    }
}

/// What the address of a cell takes from its domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Facts {
    defects: DefectSet,
    /// Length of the A-label form.
    octets: usize,
    /// Hash of that form.
    ascii: u64,
    /// Hash of its skeleton.
    skeleton: u64,
    /// Hash of the readable form as IDNA 2003 software reads it.
    deviation: u64,
    /// Whether the readable form is plain ASCII.
    is_ascii: bool,
    /// Hash of the domain under which the mailbox is compared.
    host: u64,
    /// What starts a tag.
    tag: u8,
    /// Whether the provider ignores dots.
    ignores_dots: bool,
    /// Hash of the user whom the sub-domain names.
    user: Option<u64>,
}

impl<'e> Digester<'e> {
    pub(super) fn new(examiner: &'e Examiner) -> Self {
        Self {
            examiner,
            domains: HashMap::default(),
        }
    }

    /// Returns what is to be known of the cell `raw`.
    pub fn digest(&mut self, raw: &str) -> HashedAddress {
        let opened = Opened::of(raw);
        let known = opened.is_some_and(|opened| self.knows(opened));
        self.opened(raw, opened, known)
    }

    /// Returns what is to be known of each cell, in order. The domains of all are looked up in one go, so
    /// that the memory is asked for many at a time.
    pub fn digest_all(&mut self, cells: &[&str]) -> Vec<HashedAddress> {
        let opened: Vec<Option<Opened<'_>>> = cells.iter().map(|raw| Opened::of(raw)).collect();
        let known: Vec<bool> = opened
            .iter()
            .map(|opened| opened.is_some_and(|opened| self.knows(opened)))
            .collect();
        let opened = opened.into_iter().zip(known);
        let all = cells.iter().zip(opened);
        all.map(|(raw, (opened, known))| self.opened(raw, opened, known))
            .collect()
    }

    /// Tells whether nothing is to be said of the domain.
    fn knows(&self, opened: Opened<'_>) -> bool {
        self.examiner.ordinary.holds(opened.name)
    }

    fn opened(&mut self, raw: &str, opened: Option<Opened<'_>>, known: bool) -> HashedAddress {
        opened
            .and_then(|opened| self.quick(opened, known))
            .unwrap_or_else(|| self.slow(raw))
    }

    /// Examines the cell in full.
    fn slow(&self, raw: &str) -> HashedAddress {
        let address = self.examiner.examine(raw);
        HashedAddress {
            keys: address.keys.as_ref().map(KeyHashes::of),
            defects: DefectSet::of(address.defects.iter().map(|defect| defect.name)),
        }
    }

    /// Digests an address with nothing to repair but spaces around it; returns nothing for others.
    fn quick(&mut self, opened: Opened<'_>, known: bool) -> Option<HashedAddress> {
        let (plain, facts) = self.read(opened, known)?;
        let mut defects = facts.defects;
        if opened.is_trimmed {
            defects.insert(DefectName::WsTrim);
        }
        if plain.domain_has_capitals() {
            defects.insert(DefectName::CaseDomain);
        }
        if plain.is_refused() {
            defects.insert(DefectName::IdpLocalChar);
        }
        match local::too_long(plain.local.len(), facts.octets) {
            Some(DefectName::LenTotal) => return None,
            Some(name) => defects.insert(name),
            None => {}
        }
        let mut buffer = [0; LOCAL_MAX];
        let login = if plain.has_capitals() {
            defects.insert(DefectName::CaseLocal);
            lowered(plain.local, &mut buffer)
        } else {
            plain.local
        };
        let base = facts.base(login);
        if base.len() < login.len() {
            defects.insert(DefectName::LocalPlusTag);
        }
        if local::is_telling(base) {
            if !facts.is_ascii || plain.is_beyond_ascii() || plain.domain_has_capitals() {
                return None;
            }
            if let Some(name) = local::usage(base, plain.domain) {
                defects.insert(name);
            }
        }
        let keys = facts.hashes(plain.local, login, base);
        Some(HashedAddress {
            keys: Some(keys),
            defects,
        })
    }

    /// Returns the parts of an address, with the facts of a domain that needs no repair.
    fn read<'a>(&mut self, opened: Opened<'a>, known: bool) -> Option<(Plain<'a>, Facts)> {
        let Opened { opening, name, .. } = opened;
        if known {
            let facts = Facts::ordinary(opening.domain, name.first());
            return Some((opening.known(), facts));
        }
        let plain = opening.parts()?;
        let facts = if plain.domain_has_capitals() {
            let lower = plain.domain.to_ascii_lowercase();
            self.remembered(&lower, hash::twice(lower.as_bytes()))
        } else {
            self.remembered(plain.domain, name)
        };
        Some((plain, facts?))
    }

    fn remembered(&mut self, text: &str, name: Hash128) -> Option<Facts> {
        if let Some(facts) = self.domains.get(text) {
            return *facts;
        }
        if self.examiner.ordinary.holds(name) {
            return Some(Facts::ordinary(text, name.first()));
        }
        let facts = domain::needs_no_repair(text).then(|| Facts::of(&Domain::assess(text)));
        let facts = facts.flatten();
        if facts.is_some_and(|facts| facts.is_ascii && facts == Facts::ordinary(text, name.first()))
        {
            self.examiner.ordinary.insert(name);
        } else {
            if self.domains.len() >= REMEMBERED {
                self.domains.clear();
            }
            self.domains.insert(text.into(), facts);
        }
        facts
    }
}

impl Facts {
    /// Returns the facts of a domain of which nothing is to be said; `ascii` is its hash.
    fn ordinary(text: &str, ascii: u64) -> Self {
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

    /// Returns the facts of a domain, if it could be read.
    fn of(domain: &Domain) -> Option<Self> {
        let folding = domain.folding();
        let hash = |text: &str| hash::of(text.as_bytes());
        domain.is_read().then(|| Self {
            defects: DefectSet::of(domain.issues().iter().map(|issue| issue.name)),
            octets: domain.ascii().len(),
            ascii: hash(domain.ascii()),
            skeleton: hash(domain.skeleton()),
            deviation: hash(&keys::undeviated(domain.unicode())),
            is_ascii: domain.unicode().is_ascii(),
            host: hash(folding.twin.unwrap_or(domain.ascii())),
            tag: folding.tag.mark() as u8,
            ignores_dots: folding.ignores_dots,
            user: folding.user.as_deref().map(hash),
        })
    }

    /// Returns the plain local part without its tag.
    fn base<'a>(&self, login: &'a str) -> &'a str {
        match memchr(self.tag, login.as_bytes()) {
            Some(at) if at > 0 => &login[..at],
            _ => login,
        }
    }

    /// Returns the hashes of the address of a plain local part: as stored, lowered, without its tag.
    fn hashes(&self, local: &str, login: &str, base: &str) -> KeyHashes {
        let lowered = hash::of(login.as_bytes());
        let exact = if local == login {
            lowered
        } else {
            hash::of(local.as_bytes())
        };
        let reached = match self.user {
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
            mailbox: hash::joined(reached, self.host),
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

/// Returns the plain local part in lower case.
fn lowered<'b>(local: &str, buffer: &'b mut [u8; LOCAL_MAX]) -> &'b str {
    let buffer = &mut buffer[..local.len()];
    buffer.copy_from_slice(local.as_bytes());
    buffer.make_ascii_lowercase();
    std::str::from_utf8(buffer).expect("a plain local part is ASCII")
}
