//! The version in the settings of Customer Service.

use crate::model::location::Location;
use crate::model::table::{Dataset, Field, TableKind};
use crate::schema::Release;

/// The version in one row of the Service table `config`.
#[derive(Debug, Clone)]
pub struct ServiceVersion {
    /// The version, unchanged.
    pub text: String,
    /// The release, or `None` if the version is not a known release.
    pub release: Option<Release>,
    /// The row of `config`.
    pub location: Location,
}

/// Returns the versions of Customer Service. The table `config` usually has one row.
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
