//! Signs that values were damaged before the file reached us: counted, never repaired.
//!
//! Turns delivered rows into counts per column and sign, and those into notes with the remedy.
//! Knows nothing of what the columns mean.

use std::collections::BTreeMap;
use std::sync::Arc;

use memchr::memmem;

use crate::grid::Batch;
use crate::origin::{Note, Origin};

/// A sign of damage in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sign {
    Exponent,
    Hashes,
    LettersLost,
    Mojibake,
    Replacement,
    Control,
}

/// Letters lost are told from question marks only by their number.
const LETTERS_LOST_MINIMUM: u64 = 3;

/// What to look for in one file or block: nothing that cannot be there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Watch {
    exponents: bool,
    hashes: bool,
    questions: bool,
    beyond_ascii: bool,
}

impl Watch {
    /// Returns what is worth looking for in `text`; `ascii_file` says that no letter beyond ASCII
    /// stands in the whole file, so that question marks may stand for them.
    pub(super) fn of(text: &str, ascii_file: bool) -> Self {
        let bytes = text.as_bytes();
        Self {
            exponents: memmem::find(bytes, b"E+").is_some(),
            hashes: memmem::find(bytes, b"###").is_some(),
            questions: ascii_file && memchr::memchr(b'?', bytes).is_some(),
            beyond_ascii: !text.is_ascii(),
        }
    }

    fn is_idle(self) -> bool {
        !(self.exponents || self.hashes || self.questions || self.beyond_ascii)
    }
}

/// What was seen, per column.
#[derive(Debug, Default)]
pub(super) struct Sightings(BTreeMap<(Sign, usize), Sighting>);

#[derive(Debug, Clone, Copy)]
struct Sighting {
    cells: u64,
    first_row: u64,
}

impl Sightings {
    /// Looks through the rows of a batch.
    pub(super) fn look(&mut self, batch: &Batch, watch: Watch) {
        if watch.is_idle() {
            return;
        }
        for row in batch.rows() {
            for (column, cell) in row.cells().enumerate() {
                if let Some(sign) = sign(cell.text, watch) {
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
    fn sentence(self) -> &'static str {
        match self {
            Self::Exponent => {
                "Excel shortened long numbers (such as 8,98802E+19) and their digits are lost; export \
                 again straight from the database, or format the column as text before saving"
            }
            Self::Hashes => {
                "Excel saved #### because the column was too narrow; widen the column and save again"
            }
            Self::LettersLost => {
                "question marks stand in place of letters (å, ä, ö, ø, æ, é …), as a file written as \
                 ASCII has them; export again, in PowerShell with -Encoding UTF8 -NoTypeInformation"
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
                "the file holds control characters U+0080 to U+009F, mostly Windows quotation marks \
                 saved as Latin-1; export again as UTF-8"
            }
        }
    }
}

fn sign(text: &str, watch: Watch) -> Option<Sign> {
    if watch.beyond_ascii && !text.is_ascii() {
        return beyond_ascii(text);
    }
    if watch.exponents && is_shortened(text) {
        return Some(Sign::Exponent);
    }
    if watch.hashes && text.len() >= 3 && text.bytes().all(|byte| byte == b'#') {
        return Some(Sign::Hashes);
    }
    (watch.questions && has_lost_letter(text)).then_some(Sign::LettersLost)
}

fn beyond_ascii(text: &str) -> Option<Sign> {
    if text.contains('\u{FFFD}') {
        Some(Sign::Replacement)
    } else if is_mojibake(text) {
        Some(Sign::Mojibake)
    } else {
        text.contains(|c| ('\u{80}'..='\u{9F}').contains(&c))
            .then_some(Sign::Control)
    }
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
            memchr::memchr_iter(b'?', bytes).any(|at| {
                let after = bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic);
                let small = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
                match at.checked_sub(1) {
                    Some(before) => bytes[before].is_ascii_alphabetic() && after,
                    None => small,
                }
            })
        })
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
