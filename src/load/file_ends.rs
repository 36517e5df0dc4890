//! Detects truncated text files by their missing line end. A tool ends all its files in the same way, so a file without
//! a line end is suspicious if most comparable files end with one. A file can be truncated after a complete row, or
//! within the last value of a row, so that no row is damaged.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ingest::FileEnd;
use crate::locale::{Message, Text};
use crate::model::location::Origin;

/// Minimum number of comparable files with a line end at their end for each file without one. With fewer, the tool may
/// write no line end at the end of a file.
const TERMINATED_FOR_EACH: usize = 3;

/// The ends of all text files with a table.
pub(super) struct FileEnds(BTreeMap<Arc<Origin>, FileEnd>);

impl FileEnds {
    /// Collects the ends. A file with several tables is counted once.
    pub(super) fn of(files: impl Iterator<Item = (Arc<Origin>, FileEnd)>) -> Self {
        Self(files.collect())
    }

    /// Returns a doubt if a file ends without a line end although most comparable files end with one.
    pub(super) fn doubt(&self, file: &Origin) -> Option<Text> {
        let end = self.0.get(file).filter(|end| !end.is_terminated)?;
        let comparable = self.0.values().filter(|other| end.is_comparable(**other));
        let (terminated, open): (Vec<&FileEnd>, Vec<&FileEnd>) =
            comparable.partition(|other| other.is_terminated);
        let is_unusual = terminated.len() >= open.len() * TERMINATED_FOR_EACH;
        is_unusual.then(|| Message::new("doubt-no-line-end").into())
    }
}
