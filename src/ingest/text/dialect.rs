//! How the records of a text file are written: what parts cells, quotes them and ends lines.
//!
//! Only describes; `detect` finds the description and `record`, `fixed` and `splitter` obey it.

use std::fmt;

/// How the cells of one file are laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialect {
    /// Cells parted by one character.
    Delimited(Delimited),
    /// Cells at fixed columns, as the dashes line under the header shows.
    Fixed(Fixed),
}

/// Cells parted by one character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delimited {
    /// What parts the cells; none in a file of one column.
    pub delimiter: Option<Delimiter>,
    /// Whether one blank follows each delimiter and belongs to it.
    pub spaced: bool,
    /// What may enclose a cell; with none, quotes are ordinary characters.
    pub quote: Option<Quote>,
    /// How a quote is written inside a quoted cell.
    pub escape: Escape,
    /// What ends a record.
    pub line_end: LineEnd,
    /// How many cells most records have.
    pub width: usize,
    /// How many cells the header has, if most of its names are known; otherwise as `width`.
    /// Where separators stand unquoted in values, most records may be wider than the header.
    pub header_width: usize,
    /// Whether cells in quotes were seen; if not, a line break inside a value splits its row.
    pub encloses: bool,
    /// The header line, if a dashes line stands under it.
    pub headline: Option<Headline>,
}

/// A header that a dashes line underlines; reports repeat it on each page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// Physical line of its first occurrence, from 1.
    pub line: u64,
    /// The line without blanks at its end.
    pub text: String,
}

/// Cells at fixed columns, counted in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// Where each cell begins and ends (exclusive), in characters from 0.
    pub columns: Vec<(usize, usize)>,
    /// The character between the columns: a blank, or what `sqlcmd -s` set.
    pub separator: char,
    /// Whether every line is padded to the full length, so that a shorter one is damaged.
    pub padded: bool,
    /// What ends a record.
    pub line_end: LineEnd,
    /// The line with the column names.
    pub headline: Headline,
}

/// A character that parts cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// Tabulator.
    Tab,
    /// `|`
    Pipe,
    /// `^`
    Caret,
    /// `~`
    Tilde,
    /// `:`
    Colon,
    /// A blank.
    Space,
}

/// A character that encloses cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quote {
    /// `"`
    Double,
    /// `'`, as SQL Anywhere writes it.
    Apostrophe,
}

/// How a quoted cell writes its own quote and other special characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Escape {
    /// The quote twice.
    Doubled,
    /// A backslash before it; the quote twice is understood too.
    Backslash,
    /// `\xDD`, `\n` and `\\`, and the quote twice: `OUTPUT TO` of SQL Anywhere.
    Hexadecimal,
}

/// What ends a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineEnd {
    /// Carriage return and line feed; a lone line feed ends a record too.
    CrLf,
    /// Line feed.
    Lf,
    /// Carriage return alone, as Excel for Mac writes it.
    Cr,
}

impl Dialect {
    /// Returns what ends a record.
    pub fn line_end(&self) -> LineEnd {
        match self {
            Self::Delimited(delimited) => delimited.line_end,
            Self::Fixed(fixed) => fixed.line_end,
        }
    }

    /// Returns what parts the cells; none at fixed width and in a file of one column.
    pub fn delimiter(&self) -> Option<Delimiter> {
        match self {
            Self::Delimited(delimited) => delimited.delimiter,
            Self::Fixed(_) => None,
        }
    }

    /// Returns the line above the first dashes line.
    pub(super) fn headline(&self) -> Option<&Headline> {
        match self {
            Self::Delimited(delimited) => delimited.headline.as_ref(),
            Self::Fixed(fixed) => Some(&fixed.headline),
        }
    }

    /// Returns how many cells a record should have.
    pub fn width(&self) -> usize {
        match self {
            Self::Delimited(delimited) => delimited.width,
            Self::Fixed(fixed) => fixed.columns.len(),
        }
    }

    /// Returns below how many cells a record without a line end is cut off.
    pub(super) fn least_width(&self) -> usize {
        match self {
            Self::Delimited(delimited) => delimited.width.min(delimited.header_width),
            Self::Fixed(fixed) => fixed.columns.len(),
        }
    }
}

impl Delimited {
    /// Returns whether a row of `width` cells is as wide as most, or as the header.
    pub(super) fn is_usual(&self, width: usize) -> bool {
        width == self.width || width == self.header_width
    }

    /// Returns the byte that parts cells; in a file of one column one that no text contains.
    pub(super) fn delimiter_byte(&self) -> u8 {
        const NEVER_IN_TEXT: u8 = 0xFE;
        self.delimiter.map_or(NEVER_IN_TEXT, Delimiter::byte)
    }

    /// Returns the byte that encloses cells.
    pub(super) fn quote_byte(&self) -> Option<u8> {
        self.quote.map(Quote::byte)
    }
}

impl Delimiter {
    /// The candidates, the likeliest first.
    pub(super) const ALL: [Self; 8] = [
        Self::Comma,
        Self::Semicolon,
        Self::Tab,
        Self::Pipe,
        Self::Caret,
        Self::Tilde,
        Self::Colon,
        Self::Space,
    ];

    /// Returns the character itself.
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
            Self::Caret => b'^',
            Self::Tilde => b'~',
            Self::Colon => b':',
            Self::Space => b' ',
        }
    }

    /// Returns the delimiter that `byte` is, if it is one.
    pub(super) fn of_byte(byte: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.byte() == byte)
    }

    /// Returns what a person calls it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Comma => "`,`",
            Self::Semicolon => "`;`",
            Self::Tab => "tab",
            Self::Pipe => "`|`",
            Self::Caret => "`^`",
            Self::Tilde => "`~`",
            Self::Colon => "`:`",
            Self::Space => "blank",
        }
    }
}

impl Quote {
    /// Returns the character itself.
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

    /// Returns the line end that the first text of a file shows.
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

impl fmt::Display for Delimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tab => f.write_str("tab"),
            other => write!(f, "{}", char::from(other.byte())),
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(fixed) => write!(f, "fixed width, {} columns", fixed.columns.len()),
            Self::Delimited(form) => match form.delimiter {
                Some(delimiter) => write!(f, "parted by {}", delimiter.name()),
                None => f.write_str("one column"),
            },
        }
    }
}
