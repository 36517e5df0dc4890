//! Facts about a domain that are needed for the keys and defects of its addresses.

use std::borrow::Cow;

use memchr::memchr;

use super::defect_set::DefectSet;
use super::domain::Domain;
use super::hash;
use super::keys;

/// Facts about the domain of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DomainFacts {
    /// Id of the domain in the domain table.
    pub(super) id: u32,
    pub(super) defects: DefectSet,
    /// Length of the A-label form in bytes.
    pub(super) length: usize,
    /// Hash of the A-label form.
    pub(super) ascii: u64,
    /// Hashes of the readable form, if the readable form is not ASCII.
    pub(super) readable: Option<ReadableHashes>,
    /// Hash of the domain in the mailbox key. For an alternative domain of a provider, and for a user's sub-domain, the
    /// key contains the provider's main domain. For any other domain, it contains the domain itself.
    host: u64,
    /// The character that starts a tag.
    tag: u8,
    /// Whether the provider ignores dots before the @.
    ignores_dots: bool,
    /// Hash of the user's name, if the provider uses the name as a sub-domain.
    user: Option<u64>,
}

/// Hashes of two texts that are derived from the readable form of a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ReadableHashes {
    /// Hash of the UTS 39 skeleton.
    pub(super) skeleton: u64,
    /// Hash of the form that software for IDNA 2003 uses.
    pub(super) deviation: u64,
}

impl DomainFacts {
    /// Returns the facts about a clean domain, whose hash is `ascii`.
    pub(super) fn without_defects(id: u32, length: usize, ascii: u64) -> Self {
        Self {
            id,
            defects: DefectSet::default(),
            length,
            ascii,
            readable: None,
            host: ascii,
            tag: b'+',
            ignores_dots: false,
            user: None,
        }
    }

    /// Returns the facts about a valid domain.
    pub(super) fn of(domain: &Domain, id: u32) -> Self {
        let rules = domain.provider_rules();
        let hash = |text: &str| hash::of(text.as_bytes());
        let readable = || ReadableHashes {
            skeleton: hash(domain.skeleton()),
            deviation: hash(&keys::idna2003_form(domain.unicode())),
        };
        Self {
            id,
            defects: DefectSet::of(domain.issues().iter().map(|issue| issue.name)),
            length: domain.ascii().len(),
            ascii: hash(domain.ascii()),
            readable: (!domain.unicode().is_ascii()).then(readable),
            host: hash(rules.twin.unwrap_or(domain.ascii())),
            tag: rules.tag.mark() as u8,
            ignores_dots: rules.ignores_dots,
            user: rules.user.as_deref().map(hash),
        }
    }

    /// Returns the local part without its tag.
    pub(super) fn without_tag<'a>(&self, login: &'a str) -> &'a str {
        match memchr(self.tag, login.as_bytes()) {
            Some(at) if at > 0 => &login[..at],
            _ => login,
        }
    }

    /// Returns the hash of the mailbox key. `base` is the local part without its tag, and `hash` returns the hash of
    /// `base`.
    pub(super) fn mailbox(&self, base: &str, hash: impl FnOnce() -> u64) -> u64 {
        let local = match self.user {
            Some(user) => user,
            None if self.ignores_dots && base.contains('.') => {
                let dotless: Cow<'_, str> = base.replace('.', "").into();
                hash::of(dotless.as_bytes())
            }
            None => hash(),
        };
        hash::joined(local, self.host)
    }
}
