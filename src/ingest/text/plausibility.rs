//! Scores how plausible the non-ASCII bytes of a file are in a single-byte encoding.
//!
//! A letter of a supported language raises the score if it is next to another letter. Box-drawing characters, capitals
//! after lower-case letters, and symbols inside words lower the score. The module `encoding_choice` compares the
//! scores.

use std::collections::BTreeMap;

use super::byte_stats::ByteTriple;
use super::encoding::Encoding;

const NORDIC: &str = "åäöÅÄÖøØæÆ";
const WESTERN: &str = "éÉüÜßëËèÈêÊçÇáÁíÍóÓúÚýÝðÐþÞñÑâàÀîïôûùœ";
/// Symbols that occur next to words in business text.
const SYMBOLS: &str = "°§£€´’‘“”–—…«»·½¼¾±²³µ×©®™•¨¡¿ºª¢¥\u{A0}\u{AD}";
/// Maximum number of times that the same three-byte sequence counts towards the score.
const TRIPLE_CAP: u64 = 200;

/// One interpretation of the non-ASCII bytes of a file.
#[derive(Debug)]
pub(super) struct EncodingCandidate {
    /// The encoding of this interpretation.
    pub encoding: Encoding,
    /// The sum of the points of all non-ASCII bytes. A positive sum means that the encoding is plausible.
    pub score: f64,
    /// Number of implausible bytes.
    pub implausible: u64,
    /// The character of each non-ASCII byte in the file. If two encodings have the same characters for these bytes, it
    /// does not matter which of the two is chosen.
    pub characters: BTreeMap<u8, char>,
}

impl EncodingCandidate {
    /// Returns the interpretation in `encoding` with its score, or `None` if `encoding` is not a single-byte encoding.
    pub(super) fn of(encoding: Encoding, triples: &BTreeMap<ByteTriple, u64>) -> Option<Self> {
        let table = encoding.upper_half()?;
        let decode = |byte: u8| match byte.checked_sub(0x80) {
            Some(index) => table[usize::from(index)],
            None => char::from(byte),
        };
        let mut candidate = Self {
            encoding,
            score: 0.0,
            implausible: 0,
            characters: BTreeMap::new(),
        };
        for (&[before, byte, after], &count) in triples {
            let character = decode(byte);
            candidate.characters.insert(byte, character);
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

/// Returns how plausible `character` is between `before` and `after`, in tenths of a point.
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
        // A currency sign or a section sign does not occur next to a letter. An inverted question or exclamation mark
        // begins a Spanish sentence, so no letter precedes it.
        '¢' | '£' | '¥' | '€' | '§' if before.is_alphabetic() || after.is_alphabetic() => -20,
        '¿' | '¡' if before.is_alphabetic() => -20,
        // Other symbols, such as quotation marks and degree signs, are plausible with a letter on at most one side.
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
        // In some Nordic languages, the single letters å, ö and ø are words, so they are plausible without neighbours.
        2
    } else {
        -5
    }
}

/// Returns whether a capital is between another capital and a lower-case letter, as in `JÅrgen`. Such a capital is
/// probably a lower-case letter that was decoded wrongly.
fn is_capital_within(before: char, after: char) -> bool {
    before.is_uppercase() && after.is_lowercase()
}

/// Returns whether `character` is a non-Latin letter next to another non-Latin letter, and not next to a Latin letter.
fn same_script(before: char, character: char, after: char) -> bool {
    let beyond = |c: char| c.is_alphabetic() && c >= '\u{370}';
    let latin = |c: char| c.is_alphabetic() && c < '\u{370}';
    beyond(character) && !latin(before) && !latin(after) && (beyond(before) || beyond(after))
}
