//! The version that Service names in its settings.

use crate::model::location::Location;
use crate::model::table::{Dataset, Field, TableKind};
use crate::schema::Release;

/// What one row of `config` says.
#[derive(Debug, Clone)]
pub struct ServiceVersion {
    /// The version as it stands.
    pub text: String,
    /// Which release that is, if it names one.
    pub release: Option<Release>,
    /// Where.
    pub location: Location,
}

/// Returns the versions that Service names; one row is usual.
pub(super) fn versions(data: &Dataset) -> Vec<ServiceVersion> {
    let rows = data.records(TableKind::ServiceConfig);
    rows.filter_map(|row| {
        let text = row.text(Field::Version)?;
        Some(ServiceVersion {
            text: text.to_owned(),
            release: Release::parse(text).ok(),
            location: row.location(),
        })
    })
    .collect()
}
