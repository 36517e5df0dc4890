//! What the splitter needs to know about a file and a block, such as the dialect of the file and the position of the
//! block.

use super::dialect::Dialect;
use super::record::QuoteDefect;
use super::undecodable::Undecodable;

/// Maximum number of characters in the excerpt of a line.
pub(super) const EXCERPT_CHARS: usize = 80;

/// Properties of a file that the splitter needs for each block.
#[derive(Debug, Clone, Copy)]
pub(super) struct SplitContext<'a> {
    /// The dialect of the records.
    pub dialect: &'a Dialect,
    /// Number of the row that contains known column names, or `None` if such a row was not found.
    pub header: Option<u64>,
    /// Whether the export may have lost non-ASCII letters, because the file has neither such letters nor a Unicode byte
    /// order mark.
    pub letters_may_be_lost: bool,
    /// Whether some lines are in UTF-8 although most are in another encoding.
    pub mixed: bool,
}

/// Properties of one block that are known after the block is read and decoded.
pub(super) struct BlockFacts {
    /// Whether the block is the last of the file.
    pub last: bool,
    /// For each line with a defect in its quotes, the offset of the line and the defect, in order.
    pub damaged: Vec<(usize, QuoteDefect)>,
    /// Positions of bytes that could not be decoded.
    pub undecodable: Undecodable,
}

/// The position of a block in the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct BlockStart {
    /// Row number of the first record, counted from 1.
    pub row: u64,
    /// Physical line number of the first record, counted from 1.
    pub line: u64,
    /// Whether the line before the block is blank, or the block is the first of the file.
    pub after_gap: bool,
}

/// Returns the number of bytes from `start` to `end`.
pub(super) fn length(start: usize, end: usize) -> u64 {
    u64::try_from(end - start).unwrap_or(u64::MAX)
}
