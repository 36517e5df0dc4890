//! The identity of the database: the company that owns its licence.

use super::table::{Dataset, Field, TableKind};

/// The company that owns the licence of the database, as stated in the first row of the table `company`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// The company name in the licence.
    pub company: Option<String>,
    /// The serial number of the licence.
    pub serial: Option<String>,
}

impl Identity {
    /// Returns the identity in the table `company`. A field is `None` if the table or its cell is missing or empty.
    pub fn of(data: &Dataset) -> Self {
        let company = data
            .get(TableKind::Company)
            .and_then(|table| table.records().next());
        let text = |field: Field| {
            company
                .and_then(|record| record.text(field))
                .map(|text| text.trim().to_owned())
        };
        Self {
            company: text(Field::OwnerContactName),
            serial: text(Field::SerialNo),
        }
    }
}
