//! Which release the database is of, and the faults that strike a whole database.

use std::fmt;
use std::str::FromStr;

/// A fault of the whole database, not of a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WholeFault {
    /// Columns of 6.x, none of later releases.
    VersionTooOld,
    /// No user has a role that may administer.
    NoAdministrator,
    /// No administrator has a plan.
    AdministratorWithoutPlan,
}

impl WholeFault {
    /// All of them.
    pub const ALL: [Self; 3] = [
        Self::VersionTooOld,
        Self::NoAdministrator,
        Self::AdministratorWithoutPlan,
    ];
}

impl fmt::Display for WholeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::VersionTooOld => "version-too-old",
            Self::NoAdministrator => "no-administrator",
            Self::AdministratorWithoutPlan => "administrator-without-plan",
        })
    }
}

impl FromStr for WholeFault {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Self::ALL
            .into_iter()
            .find(|fault| fault.to_string() == name);
        found.ok_or_else(|| {
            format!(
                "one of {}",
                Self::ALL.map(|fault| fault.to_string()).join(", ")
            )
        })
    }
}

/// The release of the database, as far as its columns show.
///
/// Only what proves a release differs; licences are those of later releases in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    /// 6.x.
    Six,
    /// 8.5 and later.
    Later,
}

/// Columns that came with 7.0 and later.
const NOT_IN_SIX: [&str; 7] = [
    "ejuserId",
    "userName",
    "waiting_for_approval",
    "activeErpLinks",
    "DeletedDate",
    "bounceCount",
    "moduleVersion",
];

impl Era {
    /// Returns the era that goes with a fault.
    pub(super) fn of(fault: Option<WholeFault>) -> Self {
        match fault {
            Some(WholeFault::VersionTooOld) => Self::Six,
            _ => Self::Later,
        }
    }

    /// Returns whether the columns of 8.5 are there.
    pub(super) fn is_later(self) -> bool {
        self == Self::Later
    }

    /// Returns whether the database has this column.
    pub(super) fn has(self, column: &str) -> bool {
        match self {
            Self::Six => column != "serialNo" && !NOT_IN_SIX.contains(&column),
            Self::Later => column != "keyCode",
        }
    }

    /// Returns columns of tables that are not exported, as the list of columns names them.
    pub(super) fn further_columns(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Six => &[("appointment", "appointment_id"), ("project", "project_id")],
            Self::Later => &[
                ("appointment", "appointment_id"),
                ("appointment", "isMilestone"),
                ("project", "nextMilestoneDate"),
                ("QuoteConnection", "QuoteConnection_id"),
                ("Favourite", "Favourite_id"),
                ("DatabaseModel", "ModelVersion"),
                ("Webhook", "target_url"),
            ],
        }
    }
}
