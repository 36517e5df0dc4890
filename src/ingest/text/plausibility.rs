//! How plausible the high bytes of a text are under one encoding of one byte a character.
//!
//! Turns the neighbours of each high byte into a score: letters of the customers' languages next
//! to letters speak for an encoding; box drawing, capitals after small letters and symbols inside
//! words speak against it. Compares nothing; the choice is made in `charset`.

use std::collections::BTreeMap;

use super::byte_stats::Triple;
use super::encoding::Encoding;

const NORDIC: &str = "åäöÅÄÖøØæÆ";
const WESTERN: &str = "éÉüÜßëËèÈêÊçÇáÁíÍóÓúÚýÝðÐþÞñÑâàÀîïôûùœ";
/// Symbols that business text holds at the border of words.
const SYMBOLS: &str = "°§£€´’‘“”–—…«»·½¼¾±²³µ×©®™•¨¡¿ºª¢¥\u{A0}\u{AD}";
/// A text with more of one triple than this is not more convincing for it.
const TRIPLE_CAP: u64 = 200;

/// One reading of the file's high bytes.
#[derive(Debug)]
pub(super) struct Candidate {
    /// The encoding that gives the reading.
    pub encoding: Encoding,
    /// Sum over all high bytes; above 0 is more plausible than not.
    pub score: f64,
    /// How many high bytes make no sense.
    pub implausible: u64,
    /// The character of each high byte that occurs: equal readings need no decision.
    pub reading: BTreeMap<u8, char>,
}

impl Candidate {
    /// Returns the reading under `encoding`, or none if it has more than one byte a character.
    pub(super) fn of(encoding: Encoding, triples: &BTreeMap<Triple, u64>) -> Option<Self> {
        let table = encoding.upper_half()?;
        let decode = |byte: u8| match byte.checked_sub(0x80) {
            Some(index) => table[usize::from(index)],
            None => char::from(byte),
        };
        let mut candidate = Self {
            encoding,
            score: 0.0,
            implausible: 0,
            reading: BTreeMap::new(),
        };
        for (&[before, byte, after], &count) in triples {
            let character = decode(byte);
            candidate.reading.insert(byte, character);
            let points = points(decode(before), character, decode(after));
            let weight = count.min(TRIPLE_CAP);
            candidate.score += f64::from(points * i32::try_from(weight).unwrap_or(i32::MAX)) / 10.0;
            if points < 0 {
                candidate.implausible += count;
            }
        }
        Some(candidate)
    }
}

/// Returns tenths of a point for `character` between its neighbours.
fn points(before: char, character: char, after: char) -> i32 {
    match character {
        '\u{80}'..='\u{9F}' | '\u{FFFD}' => -60,
        '\u{2500}'..='\u{259F}' => -40,
        _ if SYMBOLS.contains(character) => symbol(before, character, after),
        _ if character.is_alphabetic() => letter(before, character, after),
        _ if before.is_alphabetic() && after.is_alphabetic() => -30,
        _ => -20,
    }
}

fn symbol(before: char, character: char, after: char) -> i32 {
    let inside = before.is_alphabetic() && after.is_alphabetic();
    match character {
        '’' | '´' | '‘' | '–' | '—' | '·' | '\u{A0}' | '\u{AD}' => 3,
        _ if inside => -30,
        // Currency stands with digits, and these marks open a Spanish sentence.
        '¢' | '£' | '¥' | '€' | '§' if before.is_alphabetic() || after.is_alphabetic() => -20,
        '¿' | '¡' if before.is_alphabetic() => -20,
        // A quotation mark or a degree sign touches a word on one side only.
        _ => 5,
    }
}

fn letter(before: char, character: char, after: char) -> i32 {
    let touches = before.is_alphabetic() || after.is_alphabetic();
    let base = match character {
        _ if NORDIC.contains(character) => 30,
        _ if WESTERN.contains(character) => 20,
        '\u{C0}'..='\u{24F}' => 5,
        _ if same_script(before, character, after) => 15,
        _ => -20,
    };
    if base < 0 {
        base
    } else if character.is_uppercase()
        && (before.is_lowercase() || is_capital_within(before, after))
    {
        -30
    } else if character.is_lowercase() && before.is_uppercase() && after.is_uppercase() {
        -20
    } else if touches {
        base
    } else if base == 30 {
        // Swedish and Danish words of one letter: å, ö, ø.
        2
    } else {
        -5
    }
}

/// A second capital before a small letter, as in `JÅrgen`, is a small letter misread.
fn is_capital_within(before: char, after: char) -> bool {
    before.is_uppercase() && after.is_lowercase()
}

/// Letters beyond Latin stand among their own kind, not next to Latin ones.
fn same_script(before: char, character: char, after: char) -> bool {
    let beyond = |c: char| c.is_alphabetic() && c >= '\u{370}';
    let latin = |c: char| c.is_alphabetic() && c < '\u{370}';
    beyond(character) && !latin(before) && !latin(after) && (beyond(before) || beyond(after))
}
