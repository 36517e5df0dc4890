//! Finds possibly damaged records in a block, by a fast search in the bytes of the block.
//!
//! Only the records found in this way are then examined cell by cell, so undamaged files need almost no additional
//! time.

use std::ops::Range;

use super::damage_sign::DamageSign;

/// Searches the records of one block, in order, for traces of damage.
#[derive(Default)]
pub(super) struct DamagePrefilter<'a> {
    searches: Vec<SignSearch<'a>>,
    rows: Vec<u64>,
}

/// The search for one sign of damage, and the position of its next possible occurrence.
struct SignSearch<'a> {
    sign: DamageSign,
    text: &'a [u8],
    next: Option<usize>,
}

/// The possibly damaged rows of one block, and the signs of damage that they may have.
#[derive(Debug, Default)]
pub(super) struct SuspectRows {
    /// The signs that the cells of the rows may have.
    pub signs: Vec<DamageSign>,
    /// The numbers of the rows, in order.
    pub rows: Vec<u64>,
}

impl<'a> DamagePrefilter<'a> {
    /// Returns the prefilter for `text`. If `letters_may_be_lost` is true, question marks may have replaced the
    /// non-ASCII letters of the file, so the prefilter searches for question marks.
    pub(super) fn of(text: &'a str, letters_may_be_lost: bool) -> Self {
        let has_letters = !letters_may_be_lost && !text.is_ascii();
        let searches = [
            (DamageSign::Exponent, true),
            (DamageSign::Hashes, true),
            (DamageSign::LettersLost, letters_may_be_lost),
            (DamageSign::Replacement, has_letters),
            (DamageSign::Mojibake, has_letters),
            (DamageSign::Control, has_letters),
        ]
        .into_iter()
        .filter(|(_, wanted)| *wanted)
        .map(|(sign, _)| SignSearch::new(sign, text.as_bytes()))
        .filter(|search| search.next.is_some())
        .collect();
        let rows = Vec::new();
        Self { searches, rows }
    }

    /// Stores the row number if the record at `range` may have a sign of damage. Callers must pass the records in
    /// order.
    pub(super) fn record(&mut self, row: u64, range: &Range<usize>) {
        let mut is_suspect = false;
        for search in &mut self.searches {
            is_suspect |= search.has_trace_in(range);
        }
        if is_suspect {
            self.rows.push(row);
        }
    }

    /// Returns the rows that may be damaged.
    pub(super) fn suspects(self) -> SuspectRows {
        let signs = self.searches.iter().map(|search| search.sign).collect();
        let rows = self.rows;
        SuspectRows { signs, rows }
    }
}

impl<'a> SignSearch<'a> {
    fn new(sign: DamageSign, text: &'a [u8]) -> Self {
        let next = sign.trace(text);
        Self { sign, text, next }
    }

    fn has_trace_in(&mut self, range: &Range<usize>) -> bool {
        if self.next.is_some_and(|next| next < range.start) {
            let trace = self.sign.trace(&self.text[range.start..]);
            self.next = trace.map(|at| range.start + at);
        }
        self.next.is_some_and(|next| next < range.end)
    }
}

impl SuspectRows {
    /// Returns the first sign of damage that a cell has, or `None`.
    pub(super) fn first_sign(&self, text: &str) -> Option<DamageSign> {
        self.signs.iter().copied().find(|sign| sign.is_in(text))
    }
}
