//! The release of the database, and faults that affect the whole database.

use std::fmt;
use std::str::FromStr;

/// A fault that affects the whole database and not just one user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WholeFault {
    /// The database has the columns of 6.x, and no column of a later release.
    VersionTooOld,
    /// No user has a role with administrator rights.
    NoAdministrator,
    /// No administrator has a user plan.
    AdministratorWithoutPlan,
}

impl WholeFault {
    /// All faults of the whole database.
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

/// A range of releases for which the generator writes the same tables and columns.
///
/// The eras differ only in these tables and columns. The licences do not depend on the era: they are always those of
/// 8.5 or 10.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    /// 6.x.
    Six,
    /// 8.5 and later.
    Later,
}

/// Columns that were introduced in 7.0 or later.
const NOT_IN_SIX: [&str; 8] = [
    "ejuserId",
    "userName",
    "waiting_for_approval",
    "activeErpLinks",
    "DeletedDate",
    "bounceCount",
    "moduleVersion",
    "senderEmailAddress",
];

impl Era {
    /// Returns the era that a fault requires.
    pub(super) fn of(fault: Option<WholeFault>) -> Self {
        match fault {
            Some(WholeFault::VersionTooOld) => Self::Six,
            _ => Self::Later,
        }
    }

    /// Returns whether the database has the columns of 8.5.
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

    /// Returns additional rows of `information_schema_columns`, each as a table name and a column name. All other rows
    /// of that table list the columns of some of the exported tables.
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
