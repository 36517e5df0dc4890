//! Notes on hidden sheets, rows and columns. Hidden cells are read like visible cells.

use std::sync::Arc;

use super::xlsx_extras::SheetExtras;
use crate::locale::{Listing, Message};
use crate::model::grid::column_letters;
use crate::model::location::{Note, Origin};

/// Maximum number of hidden rows, or of runs of hidden columns, that a note names.
const NAMED: usize = 8;

/// Returns the note on a sheet whose tab is hidden.
pub(super) fn sheet_note(origin: &Arc<Origin>) -> Note {
    Note::info(Some(Arc::clone(origin)), Message::new("note-sheet-hidden"))
}

impl SheetExtras {
    /// Returns the notes on hidden rows and columns. `width` is the number of columns of the widest row. Columns beyond
    /// it are left out.
    pub(super) fn hidden_notes(&self, origin: &Arc<Origin>, width: usize) -> Vec<Note> {
        let columns: Vec<String> = self
            .hidden_columns
            .iter()
            .filter(|(first, _)| *first < width)
            .map(|(first, last)| {
                let (first, last) = (
                    column_letters(*first),
                    column_letters(*last.min(&(width - 1))),
                );
                if first == last {
                    first
                } else {
                    format!("{first}:{last}")
                }
            })
            .collect();
        let rows: Vec<String> = self.hidden_rows.iter().map(u64::to_string).collect();
        [(rows, "note-hidden-rows"), (columns, "note-hidden-columns")]
            .into_iter()
            .filter(|(hidden, _)| !hidden.is_empty())
            .map(|(hidden, id)| {
                let text = Message::new(id)
                    .with("number", hidden.len())
                    .with("named", Listing::some(hidden, NAMED));
                Note::info(Some(Arc::clone(origin)), text)
            })
            .collect()
    }
}
