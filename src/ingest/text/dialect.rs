//! The dialect of a text file: separator, quotes, escapes and line ends.
//!
//! This module defines the types. `detect` finds the dialect of a file; `record`, `fixed_width` and `row_splitter`
//! apply it.

use std::fmt;

use super::delimiter::Delimiter;

/// How the records of a file are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialect {
    /// Cells separated by one character.
    Delimited(Delimited),
    /// Cells at fixed positions, which the line of dashes under the header shows.
    Fixed(Fixed),
}

/// The dialect of a file whose cells are separated by one character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delimited {
    /// The separator, or `None` in a file with a single column.
    pub delimiter: Option<Delimiter>,
    /// Whether a space after a separator belongs to the separator, because a space follows nearly every separator.
    pub spaced: bool,
    /// The quote character, or `None` if quotes are ordinary characters.
    pub quote: Option<Quote>,
    /// How a quote is written inside a quoted cell.
    pub escape: Escape,
    /// The line end of a record.
    pub line_end: LineEnd,
    /// The number of cells in most records.
    pub width: usize,
    /// The number of cells in the header if most of the column names are known, otherwise `width`. The two differ, for
    /// example, if unquoted separators in values make most records wider than the header.
    pub header_width: usize,
    /// Whether the sample contains quoted cells. Without quoted cells, a line break in a value splits the row.
    pub has_quoted_cells: bool,
    /// The header line, if a line of dashes follows it.
    pub header: Option<UnderlinedHeader>,
}

/// A header line with a line of dashes below it. Paged reports repeat both lines on each page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnderlinedHeader {
    /// Physical line number of the first occurrence, counted from 1.
    pub line: u64,
    /// The text of the line without trailing spaces.
    pub text: String,
}

/// The dialect of a file whose cells are at fixed positions, counted in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// Start and end (exclusive) of each cell, in characters from 0.
    pub columns: Vec<(usize, usize)>,
    /// The character between the columns: a space, or the separator set with `sqlcmd -s`.
    pub separator: char,
    /// Whether every line is padded to the same length. If so, a shorter line is damaged.
    pub padded: bool,
    /// The line end of a record.
    pub line_end: LineEnd,
    /// The line with the column names.
    pub header: UnderlinedHeader,
}

/// A character that encloses quoted cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quote {
    /// `"`
    Double,
    /// `'`, used by SQL Anywhere.
    Apostrophe,
}

/// How a quote and other special characters are written in a quoted cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Escape {
    /// The quote is doubled.
    Doubled,
    /// A backslash precedes the quote; a doubled quote is also accepted.
    Backslash,
    /// `\xDD`, `\n`, `\\` and a doubled quote, as written by the SQL Anywhere statement `OUTPUT TO`.
    Hexadecimal,
}

/// The line end of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineEnd {
    /// A carriage return and a line feed. A single line feed also ends a record.
    CrLf,
    /// Line feed.
    Lf,
    /// A single carriage return, written by Excel for Mac.
    Cr,
}

impl Dialect {
    /// Returns the line end of a record.
    pub fn line_end(&self) -> LineEnd {
        match self {
            Self::Delimited(delimited) => delimited.line_end,
            Self::Fixed(fixed) => fixed.line_end,
        }
    }

    /// Returns the separator, or `None` for fixed width and for a single column.
    pub fn delimiter(&self) -> Option<Delimiter> {
        match self {
            Self::Delimited(delimited) => delimited.delimiter,
            Self::Fixed(_) => None,
        }
    }

    /// Returns the header line above the first line of dashes, or `None` if the file does not have a line of dashes.
    pub(super) fn header(&self) -> Option<&UnderlinedHeader> {
        match self {
            Self::Delimited(delimited) => delimited.header.as_ref(),
            Self::Fixed(fixed) => Some(&fixed.header),
        }
    }

    /// Returns the expected number of cells of a record.
    pub fn width(&self) -> usize {
        match self {
            Self::Delimited(delimited) => delimited.width,
            Self::Fixed(fixed) => fixed.columns.len(),
        }
    }

    /// Returns how many cells the last record must have if it has no line end. With fewer cells, the record is
    /// incomplete.
    pub(super) fn min_width(&self) -> usize {
        match self {
            Self::Delimited(delimited) => delimited.width.min(delimited.header_width),
            Self::Fixed(fixed) => fixed.columns.len(),
        }
    }
}

impl Delimited {
    /// Returns whether `width` is the usual width or the width of the header.
    pub(super) fn is_usual(&self, width: usize) -> bool {
        width == self.width || width == self.header_width
    }

    /// Returns the byte of the separator. For a file with a single column, returns a byte that UTF-8 never contains.
    pub(super) fn delimiter_byte(&self) -> u8 {
        const NEVER_IN_TEXT: u8 = 0xFE;
        self.delimiter.map_or(NEVER_IN_TEXT, Delimiter::byte)
    }

    /// Returns the byte of the quote character, or `None` if quotes are ordinary characters.
    pub(super) fn quote_byte(&self) -> Option<u8> {
        self.quote.map(Quote::byte)
    }
}

impl Quote {
    /// Returns the byte of the character.
    pub fn byte(self) -> u8 {
        match self {
            Self::Double => b'"',
            Self::Apostrophe => b'\'',
        }
    }
}

impl LineEnd {
    /// Returns the last byte of a line end.
    pub(super) fn byte(self) -> u8 {
        match self {
            Self::CrLf | Self::Lf => b'\n',
            Self::Cr => b'\r',
        }
    }

    /// Returns the line end used in `text`, which is the start of a file.
    pub(super) fn of_sample(text: &str) -> Self {
        let bytes = text.as_bytes();
        let pairs = memchr::memmem::find_iter(bytes, b"\r\n").count();
        let feeds = memchr::memchr_iter(b'\n', bytes).count() - pairs;
        let returns = memchr::memchr_iter(b'\r', bytes).count() - pairs;
        let first_is_return =
            memchr::memchr2(b'\r', b'\n', bytes).is_some_and(|at| bytes[at] == b'\r');
        if pairs == 0 && first_is_return && returns * 4 >= feeds {
            Self::Cr
        } else if pairs > feeds {
            Self::CrLf
        } else {
            Self::Lf
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(fixed) => write!(f, "fixed width, {} columns", fixed.columns.len()),
            Self::Delimited(delimited) => match delimited.delimiter {
                Some(delimiter) => write!(f, "separated by {}", delimiter.name()),
                None => f.write_str("one column"),
            },
        }
    }
}
