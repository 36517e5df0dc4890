//! What is known of the tables that were bound before → which rows of a big table are kept.
//!
//! Of persons and addresses only those of users are kept; of appointments those without a living owner,
//! and of documents those that no sound appointment holds. So the biggest tables cost a bit for each row.

use super::Bound;
use crate::model::keys::IdSet;
use crate::model::table::{Field, TableKind};
use crate::schema::{Ids, Keep, Match, ValidRefs};

/// The steps in which tables are bound: each may be narrowed by those before.
pub(super) const STEPS: [&[TableKind]; 3] = [
    &[TableKind::Associate],
    &[
        TableKind::OwnerContactLink,
        TableKind::Satellite,
        TableKind::Appointment,
    ],
    &[],
];

/// The ids by which big tables are narrowed.
pub(super) struct Narrow {
    persons: Option<Ids>,
    contacts: Option<Ids>,
    users: Option<IdSet>,
    appointments: Option<IdSet>,
}

impl Narrow {
    pub(super) fn of(bindings: &Bound<'_>) -> Self {
        let contacts = [TableKind::OwnerContactLink, TableKind::Satellite];
        Self {
            persons: ids(bindings, &[TableKind::Associate], Field::PersonId),
            contacts: ids(bindings, &contacts, Field::ContactId),
            users: ids(bindings, &[TableKind::Associate], Field::AssociateId),
            appointments: bindings.get(&TableKind::Appointment).map(|bound| {
                let mut sound = IdSet::default();
                for (binding, _) in bound {
                    sound.add(&binding.passed);
                }
                sound
            }),
        }
    }

    /// Returns which rows of a table are kept.
    pub(super) fn keep(&self, found: &Match) -> Keep<'_> {
        match (found.kind, &self.persons, &self.contacts) {
            (TableKind::Email | TableKind::Person, Some(persons), _) => {
                Keep::Where(Field::PersonId, persons)
            }
            (TableKind::Contact, _, Some(contacts)) => Keep::Where(Field::ContactId, contacts),
            (TableKind::Appointment, ..) => {
                Keep::Unless(Field::AssociateId, ValidRefs::among(self.users.as_ref()))
            }
            // With the owner beside it, it is a list of documents that stay behind.
            (TableKind::Document, ..) if !found.columns.contains_key(&Field::AssociateId) => {
                Keep::Unless(
                    Field::AppointmentId,
                    ValidRefs::among(self.appointments.as_ref()),
                )
            }
            _ => Keep::All,
        }
    }
}

/// The numbers in a field of these tables; `None` if it was not sent.
fn ids<T: FromIterator<i64>>(bindings: &Bound<'_>, kinds: &[TableKind], field: Field) -> Option<T> {
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
