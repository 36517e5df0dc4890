//! One defect of an e-mail cell, and its message for the user.
//!
//! A message never repeats the address.

use super::character;
use super::defect_kind::DefectName;
use super::level::Level;
use crate::locale::{Argument, Message};

/// Whether a character is at the start of the cell, at its end, or in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DefectPlace {
    /// The first character.
    Start,
    /// Neither the first nor the last character.
    Within,
    /// The last character.
    End,
}

/// The position of the character that causes a defect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Position {
    /// The number of the character in the stored cell, counted from 1.
    pub character: usize,
    /// The character itself.
    pub code_point: char,
    /// Whether the character is at the start of the cell, at its end, or in between.
    pub place: DefectPlace,
}

/// One defect of one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defect {
    /// The kind of defect.
    pub name: DefectName,
    /// The level of the defect under the current policy.
    pub level: Level,
    /// The position of the character, if a single character causes the defect.
    pub position: Option<Position>,
    /// A detail for the message, such as an unknown top-level domain or the number of addresses.
    pub detail: Option<Box<str>>,
}

impl Defect {
    /// Returns a defect with its default level, without a position or detail.
    pub fn new(name: DefectName) -> Self {
        Self {
            name,
            level: name.level(),
            position: None,
            detail: None,
        }
    }

    /// Returns the message: a sentence such as `Hidden zero-width space (character 5).`
    pub fn message(&self) -> Message {
        if let (DefectName::CellMultiple, Some(number)) = (self.name, self.number()) {
            return Message::new("defect-cell-multiple.number").with("number", number);
        }
        let message = match (self.position, self.name.message_with_place()) {
            (Some(position), id) if !id.is_empty() => {
                Message::new(id).with("place", place(position))
            }
            _ => Message::new(self.name.message()),
        };
        let character = self.position.map_or_else(
            || Message::new("character-unknown").into(),
            |position| character::shown(position.code_point),
        );
        let message = message.with("character", character);
        match self.detail_argument() {
            Some(detail) => message.with("detail", detail),
            None => message,
        }
    }

    /// Returns the detail as a number, or `None` if the detail is missing or is not a number.
    fn number(&self) -> Option<u64> {
        self.detail.as_deref()?.parse().ok()
    }

    fn detail_argument(&self) -> Option<Argument> {
        let detail = self.detail.as_deref()?;
        let character = match self.name {
            DefectName::IdpLocalChar | DefectName::DomainIdna2008 | DefectName::DomainLookalike => {
                detail.chars().next()
            }
            _ => None,
        };
        Some(character.map_or_else(|| detail.into(), character::shown))
    }

    /// Returns the message in English.
    #[cfg(test)]
    pub fn describe(&self) -> String {
        self.message().in_language(crate::locale::Language::English)
    }
}

/// Returns a message that says where a character is, such as `at the end` or `character 5`.
fn place(position: Position) -> Message {
    match position.place {
        DefectPlace::Start => Message::new("character-at-start"),
        DefectPlace::End => Message::new("character-at-end"),
        DefectPlace::Within => {
            Message::new("character-at-number").with("number", position.character)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Defect, DefectName, DefectPlace, Position};

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
    fn a_message_names_the_character_and_its_place() {
        use DefectName::{CharInvisible, CharUnassigned, LocalChar, LocalNonAscii, WsTrimSpecial};
        let within = at(CharInvisible, 5, '\u{200b}', DefectPlace::Within);
        assert_eq!(within, "Hidden zero-width space (character 5).");
        let end = at(WsTrimSpecial, 13, '\u{a0}', DefectPlace::End);
        assert_eq!(end, "No-break space (at the end).");
        let start = at(CharInvisible, 1, '\u{feff}', DefectPlace::Start);
        assert_eq!(start, "Hidden byte order mark (at the start).");
        let unassigned = at(CharUnassigned, 4, '\u{e000}', DefectPlace::Within);
        assert_eq!(unassigned, "Unicode does not define U+E000 (character 4).");
        let comma = at(LocalChar, 14, ',', DefectPlace::Within);
        assert_eq!(comma, "',' is not allowed before the @ (character 14).");
        let letter = at(LocalNonAscii, 3, 'ø', DefectPlace::Within);
        assert_eq!(
            letter,
            "Microsoft and Google do not accept ø before the @ (character 3)."
        );
    }

    #[test]
    fn a_message_contains_the_detail() {
        let with = |name, detail: &str| Defect {
            detail: Some(detail.into()),
            ..Defect::new(name)
        };
        let several = with(DefectName::CellMultiple, "2").describe();
        assert_eq!(several, "2 addresses in one field.");
        let tld = with(DefectName::DomainTldUnknown, "con").describe();
        assert_eq!(tld, "The domain ending .con does not exist.");
    }
}
