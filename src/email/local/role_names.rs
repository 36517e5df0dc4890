//! What the name before the @ tells of its use: invented, unread, shared; and who refuses it.
//!
//! Adds defects to an address that was read; changes nothing. Whole names only: `testa@` is a
//! person.

use std::collections::HashSet;

use super::Local;
use crate::email::atext;
use crate::email::data::{LOCAL_NAMES, NameKind, TEMPLATE_LABELS, TEST_LABELS};
use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::Findings;
use crate::email::domain::Domain;
use crate::email::hash::Mixing;
use crate::email::mailbox::TOTAL_MAX;
use crate::email::normalisation_step::Step;

/// Longest user principal name in octets, from Microsoft's "Prepare for directory
/// synchronization": 64 before the @, 48 after it.
const PRINCIPAL_MAX: usize = 113;
/// Longest domain of a user principal name in octets.
const PRINCIPAL_DOMAIN_MAX: usize = 48;

/// Adds what an address of `local` at `domain` is used for, and what stands in its way.
pub(in crate::email) fn judge(local: &Local<'_>, domain: &Domain, findings: &mut Findings<'_>) {
    let login = local.login();
    if local.lowered.is_some() {
        findings.add(DefectName::CaseLocal);
        findings.step(Step::Case);
    }
    if let Some(name) = too_long(local.exact.len(), domain.ascii().len()) {
        findings.add(name);
    }
    let is_refused = |byte: u8| byte.is_ascii() && !atext::is_provider_text(byte);
    if local.exact.bytes().any(is_refused) {
        findings.add(DefectName::IdpLocalChar);
    }
    let folding = domain.folding();
    let base = folding.base(login);
    if base.len() < login.len() {
        findings.add(DefectName::LocalPlusTag);
        findings.step(Step::PlusTag);
    }
    if folding.user.is_some() {
        findings.step(Step::SubdomainUser);
    } else if folding.twin.is_some() {
        findings.step(Step::ProviderTwin);
    }
    if folding.ignores_dots && base.contains('.') {
        findings.step(Step::Dots);
    }
    if let Some(name) = usage(base, domain.unicode()) {
        findings.add(name);
    }
}

/// Returns which length is beyond a limit, for so many octets before and after the @.
pub(in crate::email) fn too_long(local: usize, domain: usize) -> Option<DefectName> {
    let octets = local + 1 + domain;
    if octets > TOTAL_MAX {
        Some(DefectName::LenTotal)
    } else if octets > PRINCIPAL_MAX || domain > PRINCIPAL_DOMAIN_MAX {
        Some(DefectName::IdpUpnLength)
    } else {
        None
    }
}

/// Tells whether the name may say something.
pub(in crate::email) fn is_telling(base: &str) -> bool {
    LOCAL_NAMES.contains_key(base)
}

/// Returns what the name says at a readable domain, if it says something.
pub(in crate::email) fn usage(base: &str, domain: &str) -> Option<DefectName> {
    let name = domain.rsplit_once('.').map_or(domain, |(name, _)| name);
    let has_label =
        |labels: &HashSet<&str, Mixing>| name.split('.').any(|label| labels.contains(label));
    match LOCAL_NAMES.get(base)? {
        NameKind::Unread => Some(DefectName::PlaceholderNoreply),
        NameKind::Test if has_label(&TEST_LABELS) => Some(DefectName::PlaceholderAddress),
        NameKind::Test => Some(DefectName::PlaceholderLocal),
        NameKind::Template => has_label(&TEMPLATE_LABELS).then_some(DefectName::PlaceholderAddress),
        NameKind::Shared => Some(DefectName::RoleAccount),
    }
}
