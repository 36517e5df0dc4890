//! The first release that has a table or column.

use super::Release;
use crate::locale::Message;

/// The first release that has a table or column, as precisely as SuperOffice publishes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstRelease {
    /// This release.
    Exactly(Release),
    /// A release after this one. SuperOffice does not publish which release.
    After(Release),
}

impl FirstRelease {
    /// Parses a release such as `7.1`, or `after 8.1`.
    ///
    /// # Errors
    /// Returns a message for the user if the text does not contain a release.
    pub fn parse(text: &str) -> Result<Self, String> {
        match text.strip_prefix("after ") {
            Some(release) => Release::parse(release).map(Self::After),
            None => Release::parse(text).map(Self::Exactly),
        }
    }

    /// Returns the lowest number that the release can have.
    pub fn earliest(self) -> Release {
        match self {
            Self::Exactly(release) => release,
            Self::After(release) => Release {
                minor: release.minor + 1,
                ..release
            },
        }
    }

    /// Returns the range of releases as a phrase that follows "exists only".
    pub fn range(self) -> Message {
        match self {
            Self::Exactly(release) => {
                Message::new("releases-from").with("version", release.to_string())
            }
            Self::After(release) => {
                Message::new("releases-after").with("version", release.to_string())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FirstRelease;
    use crate::locale::Language;
    use crate::schema::Release;

    #[test]
    fn a_first_release_is_exact_or_later_than_another() {
        for (text, earliest, range) in [
            ("7.1", (7, 1), "from 7.1 on"),
            ("after 8.1", (8, 2), "after 8.1"),
        ] {
            let first = FirstRelease::parse(text).expect("a release");
            let (major, minor) = earliest;
            assert_eq!(first.earliest(), Release { major, minor }, "{text}");
            assert_eq!(first.range().in_language(Language::English), range);
        }
        assert!(FirstRelease::parse("after").is_err());
    }
}
