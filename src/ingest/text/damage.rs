//! Signs that values were damaged before the file reached us: counted, never repaired.
//!
//! Turns delivered rows into counts per column and sign, and those into notes with the remedy.
//! Knows nothing of what the columns mean.

use std::collections::BTreeMap;
use std::sync::Arc;

use memchr::{memchr, memchr_iter, memmem};

use crate::grid::Batch;
use crate::origin::{Note, Origin};

use super::watch::Suspects;

/// A sign of damage in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    Exponent,
    Hashes,
    LettersLost,
    Mojibake,
    Replacement,
    Control,
}

/// Letters lost are told from question marks only by their number.
const LETTERS_LOST_MINIMUM: u64 = 3;

/// What was seen, per column.
#[derive(Debug, Default)]
pub(super) struct Sightings(BTreeMap<(Sign, usize), Sighting>);

#[derive(Debug, Clone, Copy)]
struct Sighting {
    cells: u64,
    first_row: u64,
}

impl Sightings {
    /// Looks through the suspects among the rows of a batch; some may have been taken back since.
    pub(super) fn look(&mut self, batch: &Batch, suspects: &Suspects) {
        let mut wanted = suspects.rows.iter().copied().peekable();
        for row in batch.rows() {
            if wanted.peek().is_none() {
                return;
            }
            while wanted.next_if(|&number| number < row.number()).is_some() {}
            if wanted.next_if_eq(&row.number()).is_none() {
                continue;
            }
            for (column, cell) in row.cells().enumerate() {
                if let Some(sign) = suspects.first_sign(cell.text) {
                    self.add(sign, column, 1, row.number());
                }
            }
        }
    }

    /// Adds what a later block holds.
    pub(super) fn append(&mut self, later: &Self) {
        for (&(sign, column), sighting) in &later.0 {
            self.add(sign, column, sighting.cells, sighting.first_row);
        }
    }

    fn add(&mut self, sign: Sign, column: usize, cells: u64, first_row: u64) {
        let known = self.0.entry((sign, column)).or_insert(Sighting {
            cells: 0,
            first_row,
        });
        known.cells += cells;
    }

    /// Returns one note for each sign and column; `names` are the column names, if known.
    pub(super) fn notes(&self, origin: &Arc<Origin>, names: &[String]) -> Vec<Note> {
        let lost: u64 = self.total(Sign::LettersLost);
        self.0
            .iter()
            .filter(|((sign, _), _)| *sign != Sign::LettersLost || lost >= LETTERS_LOST_MINIMUM)
            .map(|(&(sign, column), sighting)| {
                let name = names
                    .get(column)
                    .map_or_else(String::new, |name| format!(" ({name})"));
                let cells = sighting.cells;
                let noun = if cells == 1 { "cell" } else { "cells" };
                let text = format!(
                    "column {}{name}, {cells} {noun} from row {} on: {}",
                    column + 1,
                    sighting.first_row,
                    sign.sentence()
                );
                Note::warning(Some(Arc::clone(origin)), text)
            })
            .collect()
    }

    fn total(&self, sign: Sign) -> u64 {
        self.0
            .iter()
            .filter(|((known, _), _)| *known == sign)
            .map(|(_, s)| s.cells)
            .sum()
    }
}

impl Sign {
    /// Returns where in a text something stands that every cell with the sign holds.
    pub(super) fn trace(self, text: &[u8]) -> Option<usize> {
        match self {
            Self::Exponent => memmem::find(text, b"E+"),
            Self::Hashes => memmem::find(text, b"###"),
            Self::LettersLost => memchr(b'?', text),
            Self::Mojibake => mojibake(text),
            Self::Replacement => memmem::find(text, "\u{FFFD}".as_bytes()),
            Self::Control => control(text),
        }
    }

    /// Returns whether a cell bears the sign.
    pub(super) fn shows(self, text: &str) -> bool {
        match self {
            Self::Exponent => is_shortened(text),
            Self::Hashes => text.len() >= 3 && text.bytes().all(|byte| byte == b'#'),
            Self::LettersLost => has_lost_letter(text),
            Self::Mojibake => !text.is_ascii() && is_mojibake(text),
            Self::Replacement => text.contains('\u{FFFD}'),
            Self::Control => !text.is_ascii() && has_control(text),
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Self::Exponent => {
                "Excel shortened long numbers (such as 8,98802E+19) and their digits are lost; \
                 export again straight from the database, or format the column as text before \
                 saving"
            }
            Self::Hashes => {
                "Excel saved #### because the column was too narrow; widen the column and save \
                 again"
            }
            Self::LettersLost => {
                "question marks stand in place of letters (å, ä, ö, ø, æ, é …), as a file written \
                 as ASCII has them; export again, in PowerShell with -Encoding UTF8 -NoTypeInformation"
            }
            Self::Mojibake => {
                "letters were decoded with the wrong encoding and saved again (Ã¥ in place of å); \
                 export again as UTF-8 without opening the file in between"
            }
            Self::Replacement => {
                "the file holds the mark for characters that an earlier program could not read; \
                 export again from the source"
            }
            Self::Control => {
                "the file holds control characters U+0080 to U+009F, mostly Windows quotation \
                 marks saved as Latin-1; export again as UTF-8"
            }
        }
    }
}

fn has_control(text: &str) -> bool {
    text.contains(|c| ('\u{80}'..='\u{9F}').contains(&c))
}

/// Returns whether a cell is a number as Excel displays it with too few digits: `8,98802E+19`.
fn is_shortened(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.trim().split_once("E+") else {
        return false;
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, decimals) = mantissa.split_once([',', '.']).unwrap_or((mantissa, "0"));
    whole.len() == 1 && digits(whole) && digits(decimals) && digits(exponent)
}

/// Returns whether a question mark stands where a letter should: between letters, or before a
/// small letter at the start of a word. Addresses of web pages have question marks of their own.
fn has_lost_letter(text: &str) -> bool {
    text.split_ascii_whitespace()
        .filter(|word| !word.contains(['/', '=', '&', ':']))
        .any(|word| {
            let bytes = word.as_bytes();
            memchr_iter(b'?', bytes).any(|at| {
                let after = bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic);
                let small = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
                match at.checked_sub(1) {
                    Some(before) => bytes[before].is_ascii_alphabetic() && after,
                    None => small,
                }
            })
        })
}

/// Returns where a letter of which UTF-8 read as windows-1252 begins (`Â` to `É`, or `â`) stands
/// right before another character beyond ASCII: in sound Western text that is rare.
fn mojibake(bytes: &[u8]) -> Option<usize> {
    memchr_iter(0xC3, bytes).find(|at| {
        matches!(bytes.get(at + 1), Some(0x82..=0x89 | 0xA2))
            && bytes.get(at + 2).is_some_and(|byte| !byte.is_ascii())
    })
}

/// Returns where a control character of U+0080 to U+009F stands in the text.
fn control(bytes: &[u8]) -> Option<usize> {
    memchr_iter(0xC2, bytes).find(|at| matches!(bytes.get(at + 1), Some(0x80..=0x9F)))
}

/// Returns whether a run of characters, written as windows-1252, is the UTF-8 of a Western letter
/// or sign: text that was decoded with the wrong encoding.
pub(super) fn is_mojibake(text: &str) -> bool {
    let mut run = Vec::new();
    for character in text.chars().chain(['.']) {
        if character.is_ascii() {
            if run.len() > 1 && std::str::from_utf8(&run).is_ok_and(is_western) {
                return true;
            }
            run.clear();
        } else {
            // A character that windows-1252 lacks cannot be part of such a run.
            run.push(byte_of(character).unwrap_or(0xFF));
        }
    }
    false
}

fn is_western(text: &str) -> bool {
    text.chars()
        .all(|c| c < '\u{250}' || ('\u{2010}'..='\u{20AC}').contains(&c))
}

fn byte_of(character: char) -> Option<u8> {
    let mut buffer = [0; 4];
    let text: &str = character.encode_utf8(&mut buffer);
    let (bytes, _, failed) = encoding_rs::WINDOWS_1252.encode(text);
    match (failed, &bytes[..]) {
        (false, [byte]) => Some(*byte),
        _ => None,
    }
}
