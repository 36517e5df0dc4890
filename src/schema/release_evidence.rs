//! Derives the possible releases of SuperOffice from the tables and columns in the exports.
//!
//! No table contains the version in readable form, so the schema is the best evidence. The licence contains the
//! licensed version, but another version may be installed.

use crate::locale::Message;
use std::fmt;
use std::sync::LazyLock;

use serde::Deserialize;

use super::fold;

/// A SuperOffice release. The numbers are compared separately, so 7.10 is later than 7.5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// Major version number.
    pub major: u16,
    /// Minor version number.
    pub minor: u16,
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl Release {
    /// Parses a release such as `8.5`, `8.5 R09`, `7.1.4507.a` or `7.0 SR3`.
    ///
    /// # Errors
    /// Returns a message for the user if the text is not a version, or if the release does not exist.
    pub fn parse(text: &str) -> Result<Self, String> {
        let numbers = text.trim().trim_start_matches(['v', 'V']);
        let mut parts = numbers.splitn(3, ['.', ' ']);
        let number = |part: Option<&str>| part.and_then(|part| part.parse::<u16>().ok());
        let major = number(parts.next());
        let minor = match parts.next() {
            None => Some(0),
            part if part.is_some_and(|p| p.starts_with(|c: char| c.is_alphabetic())) => Some(0),
            part => number(part),
        };
        let (Some(major), Some(minor)) = (major, minor) else {
            return Err(format!(
                "`{text}` is not a version; write it as major.minor, for example 8.5"
            ));
        };
        // Source: SuperOffice's version history.
        if major == 7 && !matches!(minor, 0 | 1 | 5) {
            return Err(format!(
                "SuperOffice {major}.{minor} does not exist; generation 7 has 7.0, 7.1 and 7.5"
            ));
        }
        Ok(Self { major, minor })
    }
}

/// A table or column that limits the possible releases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseEvidence {
    /// What was found: `the column company.serialNo` or `the table DatabaseModel`.
    pub seen: Message,
    /// The first release that has the table or column.
    pub at_least: Option<Release>,
    /// The last release that has the table or column.
    pub at_most: Option<Release>,
}

impl ReleaseEvidence {
    /// Returns the evidence given by a date column that contains seconds since 1970, as all date columns did before
    /// 7.0.
    pub fn number_dates(column: &str) -> Self {
        Self {
            seen: Message::new("seen-number-dates").with("column", column),
            at_least: None,
            at_most: Some(LAST_WITH_NUMBER_DATES),
        }
    }
}

/// The last release that stores dates as numbers. Source: the list of changes in SuperOffice 7.0.
const LAST_WITH_NUMBER_DATES: Release = Release { major: 6, minor: 9 };

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
    at_least: Option<String>,
    at_most: Option<String>,
}

static ENTRIES: LazyLock<Vec<(EvidenceEntry, ReleaseEvidence)>> = LazyLock::new(|| {
    let document: EvidenceDocument =
        toml::from_str(include_str!("versions.toml")).expect("the built-in list is tested");
    document
        .seen
        .into_iter()
        .map(|entry| {
            let release = |text: &Option<String>| {
                text.as_deref()
                    .map(|text| Release::parse(text).expect("the built-in list is tested"))
            };
            let evidence = ReleaseEvidence {
                seen: match (&entry.table, &entry.column) {
                    (Some(table), _) => Message::new("seen-table").with("table", table),
                    (None, column) => {
                        let shown = entry.shown.as_ref().or(column.as_ref());
                        let shown = shown.map_or("", String::as_str);
                        Message::new("seen-column").with("column", shown)
                    }
                },
                at_least: release(&entry.at_least),
                at_most: release(&entry.at_most),
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
    fn versions_are_parsed_as_people_write_them() {
        for (text, major, minor) in [
            ("8.5", 8, 5),
            ("7.1.4507.a", 7, 1),
            ("7.0 SR3", 7, 0),
            ("9.2 R05", 9, 2),
            ("10", 10, 0),
            ("v11.6", 11, 6),
            ("8 SR1", 8, 0),
        ] {
            assert_eq!(Release::parse(text), Ok(Release { major, minor }), "{text}");
        }
    }

    #[test]
    fn a_release_that_does_not_exist_is_an_error() {
        assert!(
            Release::parse("7.10")
                .expect_err("no such release")
                .contains("7.5")
        );
        assert!(Release::parse("latest").is_err());
        assert!(Release::parse("").is_err());
        assert!(
            Release { major: 7, minor: 5 }
                < Release {
                    major: 7,
                    minor: 10
                }
        );
    }

    #[test]
    fn tables_and_columns_limit_the_range_of_releases() {
        let evidence = fingerprint(|table| table == "databasemodel", |_, _| false);
        assert_eq!(evidence.len(), 1);
        assert_eq!(evidence[0].at_least, Some(Release { major: 8, minor: 1 }));
        let old = fingerprint(|_| false, |t, c| (t, c) == ("company", "keycode"));
        assert_eq!(old[0].at_most.map(|r| r.major), Some(6));
        let spelling = ("modulelicense", "modulelicenceid");
        let old = fingerprint(|_| false, |t, c| (t, c) == spelling);
        let seen = old[0].seen.in_language(Language::English);
        assert_eq!(seen, "the column ModuleLicence.ModuleLicence_id");
    }
}
