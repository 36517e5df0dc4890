//! Derives the possible releases of SuperOffice from the tables and columns in the exports.
//!
//! No table contains the version in readable form, so the schema is the best evidence. The licence contains the
//! licensed version, but another version may be installed.

use crate::locale::Message;
use std::sync::LazyLock;

use serde::Deserialize;

use super::{FirstRelease, Release, fold};

/// A table or column that limits the possible releases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseEvidence {
    /// What was found, for example `the column company.serialNo` or `the table DatabaseModel`.
    pub seen: Message,
    /// The first release that has the table or column.
    pub first: Option<FirstRelease>,
    /// The first release that no longer has the table or column.
    pub before: Option<Release>,
}

impl ReleaseEvidence {
    /// Returns the evidence given by a date column that contains seconds since 1970, as all date columns did before
    /// 7.0.
    pub fn number_dates(column: &str) -> Self {
        Self {
            seen: Message::new("seen-number-dates").with("column", column),
            first: None,
            before: Some(FIRST_WITH_DATES),
        }
    }
}

/// The first release that stores dates as dates instead of numbers. Source: the list of changes in SuperOffice 7.0.
const FIRST_WITH_DATES: Release = Release { major: 7, minor: 0 };

#[derive(Deserialize)]
struct EvidenceDocument {
    seen: Vec<EvidenceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceEntry {
    table: Option<String>,
    column: Option<String>,
    shown: Option<String>,
    first: Option<String>,
    before: Option<String>,
}

static ENTRIES: LazyLock<Vec<(EvidenceEntry, ReleaseEvidence)>> = LazyLock::new(|| {
    let document: EvidenceDocument =
        toml::from_str(include_str!("versions.toml")).expect("the built-in list is tested");
    document
        .seen
        .into_iter()
        .map(|entry| {
            let evidence = ReleaseEvidence {
                seen: match (&entry.table, &entry.column) {
                    (Some(table), _) => Message::new("seen-table").with("table", table),
                    (None, column) => {
                        let shown = entry.shown.as_ref().or(column.as_ref());
                        let shown = shown.map_or("", String::as_str);
                        Message::new("seen-column").with("column", shown)
                    }
                },
                first: entry
                    .first
                    .as_deref()
                    .map(|text| FirstRelease::parse(text).expect("the built-in list is tested")),
                before: entry
                    .before
                    .as_deref()
                    .map(|text| Release::parse(text).expect("the built-in list is tested")),
            };
            (entry, evidence)
        })
        .collect()
});

/// Returns the release evidence in a database schema. `has_table` is called with a normalised table name, and
/// `has_column` with the normalised names of a table and a column.
pub fn fingerprint<'a>(
    mut has_table: impl FnMut(&str) -> bool + 'a,
    mut has_column: impl FnMut(&str, &str) -> bool + 'a,
) -> Vec<ReleaseEvidence> {
    ENTRIES
        .iter()
        .filter(|(entry, _)| match (&entry.table, &entry.column) {
            (Some(table), _) => has_table(&fold(table)),
            (None, Some(column)) => column
                .split_once('.')
                .is_some_and(|(table, column)| has_column(&fold(table), &fold(column))),
            (None, None) => false,
        })
        .map(|(_, evidence)| evidence.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn tables_and_columns_limit_the_range_of_releases() {
        let evidence = fingerprint(|table| table == "databasemodel", |_, _| false);
        assert_eq!(evidence.len(), 1);
        let first = FirstRelease::Exactly(Release { major: 8, minor: 1 });
        assert_eq!(evidence[0].first, Some(first));
        let later = fingerprint(|_| false, |t, c| (t, c) == ("associate", "username"));
        let first = FirstRelease::After(Release { major: 8, minor: 1 });
        assert_eq!(later[0].first, Some(first));
        let old = fingerprint(|_| false, |t, c| (t, c) == ("company", "keycode"));
        assert_eq!(old[0].before, Some(Release { major: 7, minor: 0 }));
        let spelling = ("modulelicense", "modulelicenceid");
        let old = fingerprint(|_| false, |t, c| (t, c) == spelling);
        let seen = old[0].seen.in_language(Language::English);
        assert_eq!(seen, "the column ModuleLicence.ModuleLicence_id");
    }
}
