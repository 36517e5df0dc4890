//! How a text file ends. If only a few files of a tool end without a line end, they are probably truncated.

use std::io::{Read as _, Seek as _, SeekFrom};

use super::delimiter::Delimiter;
use super::dialect::{Dialect, LineEnd};
use crate::ingest::content::Content;

/// Number of bytes at the end of a file in which the last line end is searched. A line end in UTF-16 has four bytes.
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

    /// Returns whether the same tool may have written both files: they have the same line ends, and the same separator
    /// if both have one.
    pub fn is_comparable(self, other: Self) -> bool {
        let separators = [self.delimiter, other.delimiter];
        self.line_end == other.line_end
            && (self.delimiter == other.delimiter || separators.contains(&None))
    }
}

/// Returns whether the content ends without a line break, or cannot be read.
pub fn ends_within_a_line(content: &Content) -> bool {
    !matches!(last_byte(content), Some(b'\n' | b'\r'))
}

/// Returns the last byte that is not zero, or `None` if there is none or the content cannot be read. One of the two
/// bytes of a line feed in UTF-16 is zero.
fn last_byte(content: &Content) -> Option<u8> {
    let mut source = content.open().ok()?;
    let length = source.seek(SeekFrom::End(0)).ok()?;
    let start = length.saturating_sub(END);
    source.seek(SeekFrom::Start(start)).ok()?;
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes).ok()?;
    bytes.into_iter().rfind(|byte| *byte != 0)
}
