//! Determines who carries out a step, and who resolves a finding.

use crate::locale::Message;
use crate::report::ReportedFinding;

/// Who carries out a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doer {
    /// The person who can query the customer's database.
    DatabaseAdministrator,
    /// The person who administers users in SuperOffice.
    Administrator,
    /// SuperOffice's support, which changes what administrators cannot change.
    Support,
    /// The company that made an add-on.
    Supplier,
    /// The person who runs the migration.
    Consultant,
}

impl Doer {
    /// Returns who resolves a finding. For `user-on-travel`, this is the administrator and not support, because
    /// somebody has to ask the user first: only the user knows whether the laptop with Travel still exists.
    pub(super) fn of(entry: &ReportedFinding) -> Self {
        match entry.requirement {
            _ if entry.finding.rule.id == "user-on-travel" => Self::Administrator,
            "travel" | "satellite" => Self::Support,
            "sentry-addons" => Self::Supplier,
            _ => Self::Administrator,
        }
    }

    /// Returns the name of the role.
    pub(super) fn name(self) -> Message {
        Message::new(match self {
            Self::DatabaseAdministrator => "doer-database",
            Self::Administrator => "doer-administrator",
            Self::Support => "doer-support",
            Self::Supplier => "doer-supplier",
            Self::Consultant => "doer-consultant",
        })
    }
}
