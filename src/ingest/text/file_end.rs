//! How a text file ends. If most files from an export tool have a line end at the end, a file without one is probably
//! truncated.

use std::io::{Read as _, Seek as _, SeekFrom};

use super::delimiter::Delimiter;
use super::dialect::{Dialect, LineEnd};
use crate::ingest::content::Content;

/// This many bytes at the end of a file are searched for a line end. A line end in UTF-16 has up to four bytes.
const END: u64 = 4;

/// The separator and the line end of a text file, and whether the file ends with a line end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileEnd {
    /// The separator, or `None` for fixed width and for a single column.
    delimiter: Option<Delimiter>,
    line_end: LineEnd,
    /// Whether the file ends with a line end.
    pub is_terminated: bool,
}

impl FileEnd {
    pub(super) fn of(content: &Content, dialect: &Dialect) -> Self {
        let line_end = dialect.line_end();
        Self {
            delimiter: dialect.delimiter(),
            line_end,
            is_terminated: last_byte(content) == Some(line_end.byte()),
        }
    }

    /// Returns whether the same tool may have written both files. Their line ends must be equal, and so must their
    /// separators if both files have one.
    pub fn is_comparable(self, other: Self) -> bool {
        self.line_end == other.line_end && self.has_same_separator(other)
    }

    /// Returns whether both files have the same separator, or one of them has no separator.
    pub fn has_same_separator(self, other: Self) -> bool {
        let separators = [self.delimiter, other.delimiter];
        self.delimiter == other.delimiter || separators.contains(&None)
    }
}

/// Returns whether the content ends without a line break, or cannot be read.
pub fn ends_within_a_line(content: &Content) -> bool {
    !matches!(last_byte(content), Some(b'\n' | b'\r'))
}

/// Returns the last byte that is not zero among the last [`END`] bytes, because a line feed in UTF-16 contains a zero
/// byte. Returns `None` if all these bytes are zero or the content cannot be read.
fn last_byte(content: &Content) -> Option<u8> {
    let mut source = content.open().ok()?;
    let length = source.seek(SeekFrom::End(0)).ok()?;
    let start = length.saturating_sub(END);
    source.seek(SeekFrom::Start(start)).ok()?;
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes).ok()?;
    bytes.into_iter().rfind(|byte| *byte != 0)
}
