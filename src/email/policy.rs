//! The policy of an examiner. It changes the level of defects, never which defects are found or the keys.

use super::defect_kind::DefectName;
use super::level::Level;

/// The levels that a caller can choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Level of `local.non_ascii`. An error by default: valid by RFC 6531, but not accepted by Entra, Google
    /// and the HTML input field.
    pub non_ascii_local: Level,
    /// Level of the `idp.*` defects. A warning by default; an error if users sign in through
    /// such a provider.
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
