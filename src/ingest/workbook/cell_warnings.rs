//! Counts unusual cells of a sheet by column: formulas without a result, error values, and integers that lost digits.
//!
//! Each kind of unusual cell is reported in one note. The cells themselves are not changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::value::CellValue;
use crate::locale::{Listing, Message};
use crate::model::grid::column_letters;
use crate::model::location::{Note, Origin};

/// Maximum number of columns that a note names. The note states only the number of the remaining columns.
const COLUMNS_NAMED: usize = 8;

/// Counts of unusual cells for each column. Columns are counted from 0.
#[derive(Debug, Default)]
pub(super) struct CellWarnings {
    no_results: Counts,
    errors: Counts,
    lost_digits: Counts,
}

type Counts = BTreeMap<usize, u64>;

impl CellWarnings {
    /// Counts a cell if it is unusual.
    pub(super) fn count(&mut self, column: u32, value: CellValue<'_>) {
        let counts = match value {
            CellValue::NoResult => &mut self.no_results,
            CellValue::Error(_) | CellValue::ErrorName(_) => &mut self.errors,
            CellValue::Number(_) if value.has_lost_digits() => &mut self.lost_digits,
            _ => return,
        };
        *counts.entry(column as usize).or_default() += 1;
    }

    /// Returns the number of formulas without a stored result.
    pub(super) fn no_results(&self) -> u64 {
        self.no_results.values().sum()
    }

    /// Returns a note for each kind of unusual cell that occurs.
    pub(super) fn notes(&self, origin: &Arc<Origin>) -> Vec<Note> {
        [
            (&self.no_results, "note-cells-no-result"),
            (&self.errors, "note-cells-error"),
            (&self.lost_digits, "note-cells-lost-digits"),
        ]
        .into_iter()
        .filter(|(counts, _)| !counts.is_empty())
        .map(|(counts, id)| {
            let text = Message::new(id).with("columns", columns_and_counts(counts));
            Note::warning(Some(Arc::clone(origin)), text)
        })
        .collect()
    }
}

/// Returns the first columns with their counts, such as `column C (5), column D (2) and 3 more`.
fn columns_and_counts(counts: &Counts) -> Listing {
    let columns = counts.iter().map(|(column, count)| {
        Message::new("column-and-count")
            .with("column", column_letters(*column))
            .with("cells", *count)
    });
    Listing::some(columns, COLUMNS_NAMED)
}

#[cfg(test)]
mod tests {
    use calamine::CellErrorType;

    use super::*;

    #[test]
    fn notes_name_the_columns_and_counts_of_each_kind() {
        let origin = Arc::new(Origin::sheet("a.xlsx", "S"));
        let mut tally = CellWarnings::default();
        assert!(tally.notes(&origin).is_empty());
        for _ in 0..5 {
            tally.count(2, CellValue::NoResult);
        }
        for column in 0..10 {
            tally.count(column, CellValue::Error(&CellErrorType::NA));
        }
        tally.count(0, CellValue::Number(1.0));
        let notes = tally.notes(&origin);
        assert_eq!(tally.no_results(), 5);
        assert_eq!(notes.len(), 2);
        let first = notes[0].english();
        assert!(first.contains("column C (5)"), "{first}");
        assert!(notes[1].english().contains("column H (1) and 2 more"));
    }
}
