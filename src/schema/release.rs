//! A release of SuperOffice.

use std::fmt;

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
    /// Returns a message for the user if the text is not a version, or if it is a version 7.x that was not released.
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

#[cfg(test)]
mod tests {
    use super::Release;

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
}
