//! Finds defects of a valid address: capitals in the local part, excessive length, characters that providers reject,
//! tags, and well-known local parts such as `post` or `noreply`.
//!
//! A well-known name is reported only if it is the complete local part without its tag. `testa@` contains `test`, but
//! may be the address of a person.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::LocalPart;
use crate::email::atext;
use crate::email::data::{LOCAL_NAMES, LocalNameUse, TEMPLATE_LABELS, TEST_LABELS};
use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::domain::Domain;
use crate::email::hash::TextHash;
use crate::email::limits::TOTAL_MAX;
use crate::email::normalisation_step::Step;

/// Maximum length of a user principal name in octets, from Microsoft's "Prepare for directory synchronization": 64
/// before the @, 48 after it.
const UPN_MAX: usize = 113;
/// Maximum length of the domain of a user principal name in octets.
const UPN_DOMAIN_MAX: usize = 48;

/// Number of bits in the filter of well-known local parts.
const FILTER_BITS: usize = 8192;

/// Adds to `sink` the defects and the normalisation steps of the address that consists of `local` and `domain`.
pub(in crate::email) fn check(local: &LocalPart<'_>, domain: &Domain, sink: &mut DefectSink<'_>) {
    let login = local.login();
    if local.lowered.is_some() {
        sink.add(DefectName::CaseLocal);
        sink.step(Step::Case);
    }
    if let Some(name) = too_long(local.exact.len(), domain.ascii().len()) {
        sink.add(name);
    }
    let is_restricted = |byte: &u8| byte.is_ascii() && !atext::is_accepted_by_providers(*byte);
    if let Some(byte) = local.exact.bytes().find(is_restricted) {
        sink.add_with(DefectName::IdpLocalChar, char::from(byte).to_string());
    }
    let provider_rules = domain.provider_rules();
    let base = provider_rules.base(login);
    if base.len() < login.len() {
        sink.add(DefectName::LocalPlusTag);
        sink.step(Step::PlusTag);
    }
    if provider_rules.user.is_some() {
        sink.step(Step::SubdomainUser);
    } else if provider_rules.twin.is_some() {
        sink.step(Step::ProviderTwin);
    }
    if provider_rules.ignores_dots && base.contains('.') {
        sink.step(Step::Dots);
    }
    if let Some(name) = name_defect(base, domain.unicode()) {
        sink.add(name);
    }
}

/// Returns a defect if the address is too long for mail or for a user principal name, and `None` otherwise. `local` and
/// `domain` are the lengths in bytes of the parts before and after the @.
pub(in crate::email) fn too_long(local: usize, domain: usize) -> Option<DefectName> {
    let octets = local + 1 + domain;
    if octets > TOTAL_MAX {
        Some(DefectName::LenTotal)
    } else if octets > UPN_MAX || domain > UPN_DOMAIN_MAX {
        Some(DefectName::IdpUpnLength)
    } else {
        None
    }
}

/// Returns whether the local part is a well-known name.
pub(in crate::email) fn is_known_name(base: &str) -> bool {
    let bit = filter_bit(base);
    NAME_FILTER[bit / 64] & (1 << (bit % 64)) != 0 && LOCAL_NAMES.contains_key(base)
}

/// A filter that excludes most unknown local parts without a look-up, because only the bits of well-known local parts
/// are set.
static NAME_FILTER: LazyLock<[u64; FILTER_BITS / 64]> = LazyLock::new(|| {
    let mut filter = [0; FILTER_BITS / 64];
    LOCAL_NAMES
        .keys()
        .map(|name| filter_bit(name))
        .for_each(|bit| {
            filter[bit / 64] |= 1 << (bit % 64);
        });
    filter
});

/// Returns the bit for a local part. The length, the first byte and the last byte determine the bit.
fn filter_bit(base: &str) -> usize {
    let bytes = base.as_bytes();
    let first = bytes.first().copied().map_or(0, usize::from);
    let last = bytes.last().copied().map_or(0, usize::from);
    (bytes.len() * 1009 + first * 31 + last) % FILTER_BITS
}

/// Returns the defect of a well-known local part, or `None` for any other local part. The defect of some local parts
/// depends on the domain, and a sample name is a defect only at a sample domain. `domain` must be in readable form.
pub(in crate::email) fn name_defect(base: &str, domain: &str) -> Option<DefectName> {
    let name = domain.rsplit_once('.').map_or(domain, |(name, _)| name);
    let has_label =
        |labels: &HashSet<&str, TextHash>| name.split('.').any(|label| labels.contains(label));
    match LOCAL_NAMES.get(base)? {
        LocalNameUse::NoReply => Some(DefectName::PlaceholderNoreply),
        LocalNameUse::Test if has_label(&TEST_LABELS) => Some(DefectName::PlaceholderAddress),
        LocalNameUse::Test => Some(DefectName::PlaceholderLocal),
        LocalNameUse::Template => {
            has_label(&TEMPLATE_LABELS).then_some(DefectName::PlaceholderAddress)
        }
        LocalNameUse::Shared => Some(DefectName::RoleAccount),
    }
}
