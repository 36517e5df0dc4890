//! Counts cells that were damaged before the file was read. Nothing is repaired.
//!
//! Damaged cells are counted by column and by sign of damage. The counts become notes with a remedy. The meaning of the
//! columns is not known here.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::Message;
use crate::model::grid::Batch;
use crate::model::location::{Note, Origin};

use super::damage_prefilter::SuspectRows;
use super::damage_sign::DamageSign;

/// Minimum number of cells with question marks instead of letters. With fewer such cells, the question marks may be
/// intentional, and no note on lost letters is written.
const MIN_LETTERS_LOST: u64 = 3;

/// The number of damaged cells for each sign of damage and each column.
#[derive(Debug, Default)]
pub(super) struct DamageCounts(BTreeMap<(DamageSign, usize), DamageCount>);

#[derive(Debug, Clone, Copy)]
struct DamageCount {
    cells: u64,
    first_row: u64,
}

impl DamageCounts {
    /// Counts the damaged cells of a batch. Only the rows listed in `suspects` are examined. Rows that were set aside
    /// are not in the batch, so their cells are not counted.
    pub(super) fn count(&mut self, batch: &Batch, suspects: &SuspectRows) {
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

    /// Adds the counts of a later block to these counts.
    pub(super) fn append(&mut self, later: &Self) {
        for (&(sign, column), count) in &later.0 {
            self.add(sign, column, count.cells, count.first_row);
        }
    }

    fn add(&mut self, sign: DamageSign, column: usize, cells: u64, first_row: u64) {
        let known = self.0.entry((sign, column)).or_insert(DamageCount {
            cells: 0,
            first_row,
        });
        known.cells += cells;
    }

    /// Returns one note for each sign and column. `names` are the column names, if known.
    pub(super) fn notes(&self, origin: &Arc<Origin>, names: &[String]) -> Vec<Note> {
        let lost: u64 = self.total(DamageSign::LettersLost);
        self.0
            .iter()
            .filter(|((sign, _), _)| *sign != DamageSign::LettersLost || lost >= MIN_LETTERS_LOST)
            .map(|(&(sign, column), count)| {
                let number = (column + 1).to_string();
                let text = match names.get(column) {
                    Some(name) => Message::new("note-damage.named")
                        .with("column", number)
                        .with("name", name)
                        .with("cells", count.cells)
                        .with("row", count.first_row.to_string())
                        .with("why", sign.describe()),
                    None => Message::new("note-damage")
                        .with("column", number)
                        .with("cells", count.cells)
                        .with("row", count.first_row.to_string())
                        .with("why", sign.describe()),
                };
                Note::warning(Some(Arc::clone(origin)), text)
            })
            .collect()
    }

    fn total(&self, sign: DamageSign) -> u64 {
        self.0
            .iter()
            .filter(|((known, _), _)| *known == sign)
            .map(|(_, s)| s.cells)
            .sum()
    }
}
