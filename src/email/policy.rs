//! The choices that a user of the engine may make.
//!
//! Changes levels only: which defects are found, and every key, stay the same under any policy.

use super::defect::Level;
use super::defect_kind::DefectName;

/// How strictly addresses are judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Level of `local.non_ascii`. An error by default: valid by RFC 6531, but Entra, Google and
    /// the HTML input refuse it.
    pub non_ascii_local: Level,
    /// Level of the `idp.*` defects. A warning by default; an error where the tenant signs in
    /// through such a provider.
    pub provider_limits: Level,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            non_ascii_local: DefectName::LocalNonAscii.level(),
            provider_limits: DefectName::IdpLocalChar.level(),
        }
    }
}

impl Policy {
    /// Returns the level of a defect under this policy.
    pub(super) const fn level(&self, name: DefectName) -> Level {
        match name {
            DefectName::LocalNonAscii => self.non_ascii_local,
            DefectName::IdpLocalChar | DefectName::IdpUpnLength => self.provider_limits,
            other => other.level(),
        }
    }
}
