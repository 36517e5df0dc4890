//! The characters that can separate cells.

use std::fmt;

/// A character that separates cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// Tab
    Tab,
    /// `|`
    Pipe,
    /// `^`
    Caret,
    /// `~`
    Tilde,
    /// `:`
    Colon,
    /// A space.
    Space,
}

impl Delimiter {
    /// All delimiters, most likely first.
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

    /// Returns the byte of the character.
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

    /// Returns the delimiter with the given byte, if there is one.
    pub(super) fn of_byte(byte: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.byte() == byte)
    }

    /// Returns the name of the delimiter for messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Comma => "`,`",
            Self::Semicolon => "`;`",
            Self::Tab => "tab",
            Self::Pipe => "`|`",
            Self::Caret => "`^`",
            Self::Tilde => "`~`",
            Self::Colon => "`:`",
            Self::Space => "space",
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
