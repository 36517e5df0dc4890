//! Requirement `database-model`: the database model matches the tables and rows of the database.

mod custom_table;
mod missing_physical_table;
mod orphan_person;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "database-model",
    must: false,
    docs: "SuperOffice checks the database model when a database is migrated. Differences between the model and the database \
           must be corrected before the migration. Upgrades to 8.1 or later also delete persons whose company does not exist.",
    beyond: "The content of the database model itself.",
    reads: &[TableKind::Associate, TableKind::OwnerContactLink],
    rules: &[
        &missing_physical_table::RULE,
        &custom_table::RULE,
        &orphan_person::RULE,
    ],
};
