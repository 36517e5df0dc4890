//! Signs that values were damaged before the file reached us: counted, never repaired.
//!
//! Turns delivered rows into counts per column and sign, and those into notes with the remedy.
//! Knows nothing of what the columns mean.

use std::collections::BTreeMap;
use std::sync::Arc;

use memchr::{memchr, memchr_iter, memmem};

use crate::exporters::{self, Tool};
use crate::model::encoding_damage::{Damage, has_lost_letter, is_misread};
use crate::model::grid::Batch;
use crate::model::location::{Note, Origin};

use super::damage_prefilter::Suspects;

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
            Self::Mojibake => !text.is_ascii() && is_misread(text),
            Self::Replacement => text.contains('\u{FFFD}'),
            Self::Control => !text.is_ascii() && has_control(text),
        }
    }

    fn sentence(self) -> String {
        let (fact, remedy) = self.words();
        format!("{fact}; {remedy}")
    }

    /// Returns what happened, and what to do.
    fn words(self) -> (&'static str, String) {
        match self {
            Self::Exponent => (
                "Excel shortened long numbers (such as 8,98802E+19) and their digits are lost",
                format!("export it again {}", Tool::Excel.remedy()),
            ),
            Self::Hashes => (
                "Excel saved #### because the column was too narrow",
                "widen the column and save it again, as an Excel workbook (.xlsx)".to_owned(),
            ),
            Self::LettersLost => (
                "question marks stand in place of letters (å, ä, ö, ø, æ, é …), as a file written as ASCII has them",
                exporters::against(Damage::Lost),
            ),
            Self::Mojibake => (
                "letters were decoded with the wrong encoding and saved again (Ã¥ in place of å)",
                exporters::against(Damage::Misread),
            ),
            Self::Replacement => (
                "the file holds the mark for characters that an earlier program could not read",
                exporters::against(Damage::Replaced),
            ),
            Self::Control => (
                "the file holds control characters U+0080 to U+009F, mostly Windows quotation marks saved as Latin-1",
                "export it again as UTF-8".to_owned(),
            ),
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
