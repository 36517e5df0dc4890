//! The policy of an examiner. It changes only the levels of defects. The keys and the defects that are found do not
//! depend on the policy.

use super::defect_kind::DefectName;
use super::level::Level;

/// The levels that a caller can set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// The level of `local.non_ascii`. The default is an error: RFC 6531 allows such addresses, but Entra, Google and
    /// the HTML input field do not accept them.
    pub non_ascii_local: Level,
    /// The level of the `idp.*` defects. The default is a warning; an error is suitable if users sign in through
    /// Microsoft or Google.
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
