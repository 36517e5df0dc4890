//! One thing wrong with an e-mail cell: its name, weight, place and words.
//!
//! Turns a name and a place into a phrase that a person can act on. Judges nothing itself and
//! never repeats the address.

use std::fmt;

use super::character;
use super::defect_kind::DefectName;

/// How much a defect weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Harmless, worth counting.
    Info,
    /// A value is proposed, or there is a risk.
    Warn,
    /// A person must decide.
    Error,
}

impl Level {
    /// Returns `info`, `warn` or `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Error => "error",
        }
    }
}

/// Where in the cell a character stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DefectPlace {
    /// It is the first character.
    Start,
    /// Neither the first nor the last.
    Within,
    /// It is the last character.
    End,
}

/// The character that is to blame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Position {
    /// Its number from 1, counted in characters of the cell as stored.
    pub character: usize,
    /// The character itself.
    pub code_point: char,
    /// Whether it stands at an edge of the cell.
    pub place: DefectPlace,
}

/// One defect of one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defect {
    /// What is wrong.
    pub name: DefectName,
    /// How much it weighs under the policy in use.
    pub level: Level,
    /// The character to blame, where a single one is.
    pub position: Option<Position>,
    /// What the words need besides: the unknown top-level domain, the number of addresses.
    pub detail: Option<Box<str>>,
}

impl Defect {
    /// Returns a defect of the default level without a place.
    pub fn new(name: DefectName) -> Self {
        Self {
            name,
            level: name.level(),
            position: None,
            detail: None,
        }
    }

    /// Returns the defect in words with its place, such as `zero-width space after character 4`.
    pub fn describe(&self) -> String {
        let what = self.subject();
        match self.position {
            None => what,
            Some(position) => format!("{what} {}", Where(position)),
        }
    }

    /// Returns the words for what is wrong, without the place.
    fn subject(&self) -> String {
        let summary = self.name.summary();
        match (self.name, self.detail.as_deref(), self.position) {
            (DefectName::CellMultiple, Some(count), _) => format!("{count} addresses in one cell"),
            (DefectName::DomainTldUnknown, Some(tld), _) => {
                format!("unknown top-level domain `{tld}`")
            }
            (DefectName::CharUnassigned, _, Some(at)) => {
                format!("unassigned code point {}", character::name(at.code_point))
            }
            (
                DefectName::WsTrim
                | DefectName::WsTrimSpecial
                | DefectName::WsAroundAt
                | DefectName::WsAroundDot
                | DefectName::WsInner
                | DefectName::CharInvisible
                | DefectName::CharBidiEdge
                | DefectName::CharBidi
                | DefectName::CharControl
                | DefectName::CharReplacement,
                _,
                Some(at),
            ) => character::name(at.code_point).into_owned(),
            (
                DefectName::LocalChar
                | DefectName::LocalCompat
                | DefectName::LocalNonAscii
                | DefectName::DomainChar,
                _,
                Some(at),
            ) => format!("{summary}: {}", character::shown(at.code_point)),
            (_, Some(detail), _) => format!("{summary}: `{detail}`"),
            _ => summary.to_owned(),
        }
    }
}

/// Words for a place.
struct Where(Position);

impl fmt::Display for Where {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.place {
            DefectPlace::Start => f.write_str("at the start"),
            DefectPlace::End => f.write_str("at the end"),
            DefectPlace::Within => write!(f, "after character {}", self.0.character - 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Defect, DefectName, DefectPlace, Level, Position};

    fn at(name: DefectName, character: usize, code_point: char, place: DefectPlace) -> String {
        let position = Some(Position {
            character,
            code_point,
            place,
        });
        let defect = Defect {
            position,
            ..Defect::new(name)
        };
        defect.describe()
    }

    #[test]
    fn words_name_the_character_and_its_place() {
        use DefectName::{CharInvisible, CharUnassigned, LocalChar, WsTrimSpecial};
        let within = at(CharInvisible, 5, '\u{200b}', DefectPlace::Within);
        assert_eq!(within, "zero-width space after character 4");
        let end = at(WsTrimSpecial, 13, '\u{a0}', DefectPlace::End);
        assert_eq!(end, "no-break space at the end");
        let start = at(CharInvisible, 1, '\u{feff}', DefectPlace::Start);
        assert_eq!(start, "byte order mark at the start");
        let nothing = at(CharUnassigned, 4, '\u{e000}', DefectPlace::Within);
        assert_eq!(nothing, "unassigned code point U+E000 after character 3");
        let comma = at(LocalChar, 4, ',', DefectPlace::Within);
        assert_eq!(
            comma,
            "a character that may not stand before the @: `,` after character 3"
        );
    }

    #[test]
    fn words_carry_the_detail() {
        let with = |name, detail: &str| Defect {
            detail: Some(detail.into()),
            ..Defect::new(name)
        };
        let several = with(DefectName::CellMultiple, "two").describe();
        assert_eq!(several, "two addresses in one cell");
        let tld = with(DefectName::DomainTldUnknown, "con").describe();
        assert_eq!(tld, "unknown top-level domain `con`");
    }

    #[test]
    fn levels_are_ordered() {
        assert!(Level::Info < Level::Warn && Level::Warn < Level::Error);
        assert_eq!(Level::Warn.as_str(), "warn");
    }
}
