//! One defect of an e-mail cell, and its message for the user.
//!
//! A message never repeats the address.

use super::character;
use super::defect_kind::DefectName;
use super::level::Level;

/// The place of a character in the cell.
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
    /// The place of the character in the cell.
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
    /// Returns a defect with its default level, without position and detail.
    pub fn new(name: DefectName) -> Self {
        Self {
            name,
            level: name.level(),
            position: None,
            detail: None,
        }
    }

    /// Returns the message as a sentence, such as `Hidden zero-width space (fifth character).`
    pub fn describe(&self) -> String {
        let character = self.position.map_or_else(
            || "A character".into(),
            |position| character::shown(position.code_point),
        );
        let place = self.position.map(place).unwrap_or_default();
        let message = self
            .name
            .message()
            .replace("{character}", &character)
            .replace("{place}", &place)
            .replace("{detail}", self.detail.as_deref().unwrap_or("Several"));
        match self.name {
            // These messages begin with text of the customer. The case of this text must not change.
            DefectName::LocalChar
            | DefectName::LocalNonAscii
            | DefectName::LocalCompat
            | DefectName::DomainChar
            | DefectName::DomainTypo => message,
            _ => capitalised(&message),
        }
    }
}

/// Returns the place of a character, with a leading space.
fn place(position: Position) -> String {
    const ORDINALS: [&str; 8] = [
        "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ];
    match (position.place, position.character.checked_sub(2)) {
        (DefectPlace::Start, _) => " at the start".to_owned(),
        (DefectPlace::End, _) => " at the end".to_owned(),
        (DefectPlace::Within, index) => index.and_then(|index| ORDINALS.get(index)).map_or_else(
            || format!(" (character {})", position.character),
            |ordinal| format!(" ({ordinal} character)"),
        ),
    }
}

/// Returns the sentence with a capital first letter.
fn capitalised(sentence: &str) -> String {
    let mut rest = sentence.chars();
    let first = rest.next().into_iter().flat_map(char::to_uppercase);
    first.chain(rest).collect()
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
        assert_eq!(within, "Hidden zero-width space (fifth character).");
        let end = at(WsTrimSpecial, 13, '\u{a0}', DefectPlace::End);
        assert_eq!(end, "No-break space at the end.");
        let start = at(CharInvisible, 1, '\u{feff}', DefectPlace::Start);
        assert_eq!(start, "Hidden byte order mark at the start.");
        let unassigned = at(CharUnassigned, 4, '\u{e000}', DefectPlace::Within);
        assert_eq!(unassigned, "U+E000 (fourth character) is not a character.");
        let comma = at(LocalChar, 14, ',', DefectPlace::Within);
        assert_eq!(comma, "',' is not allowed before the @ (character 14).");
        let letter = at(LocalNonAscii, 3, 'ø', DefectPlace::Within);
        assert_eq!(letter, "ø is not allowed before the @ (third character).");
    }

    #[test]
    fn a_message_contains_the_detail() {
        let with = |name, detail: &str| Defect {
            detail: Some(detail.into()),
            ..Defect::new(name)
        };
        let several = with(DefectName::CellMultiple, "two").describe();
        assert_eq!(several, "Two addresses in one field.");
        let tld = with(DefectName::DomainTldUnknown, "con").describe();
        assert_eq!(tld, "The domain ending .con does not exist.");
    }
}
