//! Knows who does what: who solves the findings of a requirement, and which findings have to be prepared early.

use crate::locale::Message;
use crate::report::ReportedFinding;

/// The rules whose findings do not block but take time, because others have to act.
const PREPARATIONS: [&str; 3] = [
    "mailing-sender",
    "domain-census",
    "domain-may-be-registered",
];
/// The actions of these rules with which nothing has to be prepared.
const NOTHING_TO_PREPARE: [&str; 3] = [
    "domain-census.action-provider",
    "domain-census.action-tenant",
    "domain-census.action-wrong",
];

/// The person who does a step.
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
    /// The person who administers the customer's mail domains.
    MailAdministrator,
    /// The people who decide for the customer.
    Committee,
    /// The person who runs the migration.
    Consultant,
}

impl Doer {
    /// Returns who solves the findings of a requirement.
    pub(super) fn of(requirement: &str) -> Self {
        match requirement {
            "travel" | "satellite" => Self::Support,
            "sentry-addons" => Self::Supplier,
            _ => Self::Administrator,
        }
    }

    /// Returns the title of this person.
    pub(super) fn name(self) -> Message {
        Message::new(match self {
            Self::DatabaseAdministrator => "doer-database",
            Self::Administrator => "doer-administrator",
            Self::Support => "doer-support",
            Self::Supplier => "doer-supplier",
            Self::MailAdministrator => "doer-mail",
            Self::Committee => "doer-committee",
            Self::Consultant => "doer-consultant",
        })
    }
}

/// Returns whether a finding does not block, but has to be prepared early.
pub(super) fn is_preparation(entry: &ReportedFinding) -> bool {
    let finding = &entry.finding;
    let mut actions = finding.action.messages();
    !entry.is_for_people()
        && PREPARATIONS.contains(&finding.rule.id)
        && !actions.any(|action| NOTHING_TO_PREPARE.contains(&action.id()))
}
