//! Whose database it is.

use super::table::{Dataset, Field, TableKind};

/// Whose database it is, by its licence: the first row of the table `company`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// The licence's company name.
    pub company: Option<String>,
    /// The licence's serial number.
    pub serial: Option<String>,
}

impl Identity {
    /// Returns the identity that these tables state; both parts are `None` without the table `company`.
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
