//! Selects the rows of big tables that are kept, by the ids in tables that were read before.
//!
//! Persons and addresses are kept if they belong to users, appointments if their owner is not a user, and documents if
//! they are not in a valid appointment. This way the biggest tables need about a bit of memory for each row.

use rustc_hash::FxHashSet;

use super::bound_tables::BoundTables;
use crate::model::id_set::IdSet;
use crate::model::table::{Field, TableKind};
use crate::schema::{Match, RowFilter, ValidRefs};

/// The order in which tables are read; the tables of a step can be filtered by those before.
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

/// The ids by which the rows of big tables are selected.
pub(super) struct RowFilters {
    persons: Option<FxHashSet<i64>>,
    contacts: Option<FxHashSet<i64>>,
    users: Option<IdSet>,
    appointments: Option<IdSet>,
    /// An empty set. It is used where rows are only counted.
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

    /// Returns which rows of a table are kept.
    pub(super) fn filter(&self, found: &Match) -> RowFilter<'_> {
        match (found.kind, &self.persons, &self.contacts) {
            (TableKind::Email | TableKind::Person, Some(persons), _) => {
                RowFilter::Only(Field::PersonId, persons)
            }
            (TableKind::Contact, _, Some(contacts)) => RowFilter::Only(Field::ContactId, contacts),
            (TableKind::Appointment, ..) => {
                RowFilter::ExceptValid(Field::AssociateId, ValidRefs::among(self.users.as_ref()))
            }
            // A table with the owner is the list of documents without an appointment.
            (TableKind::Document, ..) if !found.columns.contains_key(&Field::AssociateId) => {
                RowFilter::ExceptValid(
                    Field::AppointmentId,
                    ValidRefs::among(self.appointments.as_ref()),
                )
            }
            // `document_archive` reads their names.
            (TableKind::DocumentFiles, ..) => RowFilter::Only(Field::DocumentId, &self.none),
            (TableKind::ArchiveListing, ..) => RowFilter::Only(Field::Path, &self.none),
            _ => RowFilter::All,
        }
    }
}

/// Returns the ids in a field of these tables; `None` if no table has the field.
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
