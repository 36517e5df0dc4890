//! Selects which rows of large tables are kept. The selection uses ids from tables that were read earlier.
//!
//! Rows of `person` and `email` are kept if they belong to users, and rows of `contact` if a kept row of `person`,
//! `ownercontactlink` or `satellite` refers to them. Appointments are kept if their owner is not a user. Documents are
//! kept if their name is empty or if they do not belong to a user's appointment. Each other row of the largest tables
//! then needs about one bit of memory.

use rustc_hash::FxHashSet;

use super::bound_tables::BoundTables;
use crate::model::id_set::IdSet;
use crate::model::table::{Field, TableKind};
use crate::schema::{Match, RowFilter, ValidRefs};

/// The order in which tables are read. The tables of each step are filtered by ids from tables of the earlier steps.
/// The list of the last step is empty: this step reads all remaining tables.
pub(super) const LOAD_ORDER: [&[TableKind]; 3] = [
    &[TableKind::Associate],
    &[
        TableKind::Person,
        TableKind::OwnerContactLink,
        TableKind::Satellite,
        TableKind::Appointment,
    ],
    &[],
];

/// The ids by which the rows of large tables are selected.
pub(super) struct RowFilters {
    persons: Option<FxHashSet<i64>>,
    contacts: Option<FxHashSet<i64>>,
    users: Option<IdSet>,
    appointments: Option<IdSet>,
    /// An empty set, for tables whose rows are only counted.
    none: FxHashSet<i64>,
}

impl RowFilters {
    /// Collects the ids of the tables that were read so far.
    pub(super) fn from_tables(bindings: &BoundTables<'_>) -> Self {
        let contacts = [
            TableKind::Person,
            TableKind::OwnerContactLink,
            TableKind::Satellite,
        ];
        Self {
            persons: ids(bindings, &[TableKind::Associate], Field::PersonId),
            contacts: ids(bindings, &contacts, Field::ContactId),
            users: ids(bindings, &[TableKind::Associate], Field::AssociateId),
            appointments: bindings.get(&TableKind::Appointment).map(|bound| {
                let mut valid = IdSet::default();
                for (binding, _) in bound {
                    valid.union_with(&binding.valid_keys);
                }
                valid
            }),
            none: FxHashSet::default(),
        }
    }

    /// Returns the row filter for a table.
    pub(super) fn filter(&self, found: &Match) -> RowFilter<'_> {
        match (found.kind, &self.persons, &self.contacts) {
            (TableKind::Email | TableKind::Person, Some(persons), _) => {
                RowFilter::Only(Field::PersonId, persons)
            }
            (TableKind::Contact, _, Some(contacts)) => RowFilter::Only(Field::ContactId, contacts),
            (TableKind::Appointment, ..) => {
                RowFilter::ExceptValid(Field::AssociateId, ValidRefs::among(self.users.as_ref()))
            }
            // Only a table without an owner column is filtered. A table with this column is the result of this
            // program's query, which already selects the documents that the rules need.
            (TableKind::Document, ..) if !found.columns.contains_key(&Field::AssociateId) => {
                RowFilter::ExceptValid(
                    Field::AppointmentId,
                    ValidRefs::among(self.appointments.as_ref()),
                )
            }
            // The module `document_archive` reads the file names in a second pass, so no row is kept here.
            (TableKind::DocumentFiles, ..) => RowFilter::Only(Field::DocumentId, &self.none),
            (TableKind::ArchiveListing, ..) => RowFilter::Only(Field::Path, &self.none),
            _ => RowFilter::All,
        }
    }
}

/// Returns the ids in a field of these tables, or `None` if no table has a column for the field.
fn ids<T: FromIterator<i64>>(
    bindings: &BoundTables<'_>,
    kinds: &[TableKind],
    field: Field,
) -> Option<T> {
    let frames: Vec<_> = kinds
        .iter()
        .filter_map(|kind| bindings.get(kind))
        .flatten()
        .filter_map(|(binding, _)| binding.frame.column(field.name()).ok())
        .collect();
    (!frames.is_empty()).then(|| {
        frames
            .iter()
            .filter_map(|column| column.i64().ok())
            .flat_map(|column| column.iter().flatten())
            .collect()
    })
}
