//! Detects truncated text files whose rows do not show the truncation, because the file ends after a complete row or
//! within the last value of a row. Such files usually end without a line break. A tool ends all its files in the same
//! way, so a file without a final line break is suspicious if most comparable files have one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ingest::FileEnd;
use crate::locale::{Message, Text};
use crate::model::location::Origin;

/// The convention of a tool is either to write a final line break or to omit it. A convention is assumed only if at
/// least this many files follow it for each file that does not.
const FILES_FOR_EACH_EXCEPTION: usize = 3;

/// The end of a text file with one or more tables.
#[derive(Debug, Clone, Copy)]
pub(super) struct TableFileEnd {
    /// The end of the file.
    pub end: FileEnd,
    /// Whether the file has rows below the header.
    pub has_rows: bool,
    /// Whether the last column name of the header is known.
    pub has_known_last_header: bool,
}

/// The ends of all text files with a table.
pub(super) struct FileEnds(BTreeMap<Arc<Origin>, TableFileEnd>);

impl FileEnds {
    /// Collects the ends. A file with several tables is counted once.
    pub(super) fn of(files: impl Iterator<Item = (Arc<Origin>, TableFileEnd)>) -> Self {
        Self(files.collect())
    }

    /// Returns a doubt if the file seems to be truncated.
    pub(super) fn doubt(&self, file: &Origin) -> Option<Text> {
        let file = self.0.get(file).filter(|file| !file.end.is_terminated)?;
        if file.has_rows {
            let (terminated, open) = self.count(|other| other.end.is_comparable(file.end));
            let is_exception = terminated >= open * FILES_FOR_EACH_EXCEPTION;
            return is_exception.then(|| Message::new("doubt-no-line-end").into());
        }
        // The file consists of a header without a line end, so only its separator can be compared. The header counts as
        // complete if its last name is known and if the tool usually omits the final line break.
        let (terminated, open) =
            self.count(|other| other.has_rows && other.end.has_same_separator(file.end));
        let is_usual = open >= FILES_FOR_EACH_EXCEPTION * terminated.max(1);
        let is_complete = is_usual && file.has_known_last_header;
        (!is_complete).then(|| Message::new("doubt-cut-header").into())
    }

    /// Returns how many of the files that `is_counted` selects end with a line break, and how many do not.
    fn count(&self, is_counted: impl Fn(&TableFileEnd) -> bool) -> (usize, usize) {
        let counted = self.0.values().filter(|file| is_counted(file));
        let (terminated, open): (Vec<&TableFileEnd>, Vec<&TableFileEnd>) =
            counted.partition(|file| file.end.is_terminated);
        (terminated.len(), open.len())
    }
}
