//! Which records of a block may bear signs of damage, told from their raw bytes.
//!
//! Turns a block of text into the few rows that are worth a look, so that sound files do not pay for
//! damaged ones. Looks at no cell.

use std::ops::Range;

use super::damage::Sign;

/// Finds the records of one block that hold what signs are made of, so that no other cell is
/// looked at.
#[derive(Default)]
pub(super) struct DamagePrefilter<'a> {
    lookouts: Vec<Lookout<'a>>,
    rows: Vec<u64>,
}

/// Where the next trace of one sign stands.
struct Lookout<'a> {
    sign: Sign,
    text: &'a [u8],
    next: Option<usize>,
}

/// The rows of one block that are worth a look, and what to look for.
#[derive(Debug, Default)]
pub(super) struct Suspects {
    /// What their cells may show.
    pub signs: Vec<Sign>,
    /// Numbers of the rows, in order.
    pub rows: Vec<u64>,
}

impl<'a> DamagePrefilter<'a> {
    /// Returns the watch over `text`; `ascii_file` says that no letter beyond ASCII stands in the
    /// whole file, so that question marks may stand for them.
    pub(super) fn of(text: &'a str, ascii_file: bool) -> Self {
        let beyond_ascii = !ascii_file && !text.is_ascii();
        let lookouts = [
            (Sign::Exponent, true),
            (Sign::Hashes, true),
            (Sign::LettersLost, ascii_file),
            (Sign::Replacement, beyond_ascii),
            (Sign::Mojibake, beyond_ascii),
            (Sign::Control, beyond_ascii),
        ]
        .into_iter()
        .filter(|(_, wanted)| *wanted)
        .map(|(sign, _)| Lookout::new(sign, text.as_bytes()))
        .filter(|lookout| lookout.next.is_some())
        .collect();
        let rows = Vec::new();
        Self { lookouts, rows }
    }

    /// Remembers the row if a trace stands in its record at `range`; records come in order.
    pub(super) fn pass(&mut self, row: u64, range: &Range<usize>) {
        let mut seen = false;
        for lookout in &mut self.lookouts {
            seen |= lookout.sees(range);
        }
        if seen {
            self.rows.push(row);
        }
    }

    /// Returns what was found.
    pub(super) fn suspects(self) -> Suspects {
        let signs = self.lookouts.iter().map(|lookout| lookout.sign).collect();
        let rows = self.rows;
        Suspects { signs, rows }
    }
}

impl<'a> Lookout<'a> {
    fn new(sign: Sign, text: &'a [u8]) -> Self {
        let next = sign.trace(text);
        Self { sign, text, next }
    }

    fn sees(&mut self, range: &Range<usize>) -> bool {
        if self.next.is_some_and(|next| next < range.start) {
            let trace = self.sign.trace(&self.text[range.start..]);
            self.next = trace.map(|at| range.start + at);
        }
        self.next.is_some_and(|next| next < range.end)
    }
}

impl Suspects {
    /// Returns the sign that a cell bears.
    pub(super) fn first_sign(&self, text: &str) -> Option<Sign> {
        self.signs.iter().copied().find(|sign| sign.shows(text))
    }
}
