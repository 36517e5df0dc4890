//! The quick way for the addresses that most cells hold: nothing to repair.
//!
//! One pass over the bytes with a table of classes. Refuses whatever needs a second look; the
//! pipeline for cells then decides. Says nothing about the domain name itself.

use super::atext;
use super::mailbox::{LOCAL_MAX, TOTAL_MAX};

/// Letter or digit.
const WORD: u8 = 1;
/// A hyphen.
const HYPHEN: u8 = 1 << 1;
/// A dot.
const DOT: u8 = 1 << 2;
/// The @.
const AT: u8 = 1 << 3;
/// It may stand before the @ only.
const LOCAL: u8 = 1 << 4;
/// A capital, besides being a letter.
const CAPITAL: u8 = 1 << 5;
/// A sign-in provider refuses it before the @, besides.
const REFUSED: u8 = 1 << 6;
/// Part of a character beyond ASCII.
const BEYOND: u8 = 1 << 7;

/// The classes of each byte; none at all if it needs the long way.
const CLASSES: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut table = [BEYOND; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        let class = match byte {
            b'@' => AT,
            b'.' => DOT,
            b'-' => HYPHEN,
            _ if byte.is_ascii_uppercase() => WORD | CAPITAL,
            _ if byte.is_ascii_alphanumeric() => WORD,
            _ if atext::is_text(byte as char) && atext::is_provider_text(byte) => LOCAL,
            _ if atext::is_text(byte as char) => LOCAL | REFUSED,
            _ => 0,
        };
        table[byte as usize] = class;
        byte += 1;
    }
    table
}

/// A plain address in its two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plain<'a> {
    /// A Dot-string of RFC 5321, in ASCII.
    pub(super) local: &'a str,
    /// Labels with single dots between them: letters, digits, inner hyphens, and whatever is not ASCII.
    pub(super) domain: &'a str,
    /// The classes that occur before the @.
    local_classes: u8,
    /// The classes that occur after it.
    domain_classes: u8,
}

impl Plain<'_> {
    /// Tells whether capitals stand before the @.
    pub(super) fn has_capitals(&self) -> bool {
        self.local_classes & CAPITAL != 0
    }

    /// Tells whether something before the @ is what sign-in providers refuse.
    pub(super) fn is_refused(&self) -> bool {
        self.local_classes & REFUSED != 0
    }

    /// Tells whether ASCII capitals stand in the domain.
    pub(super) fn domain_has_capitals(&self) -> bool {
        self.domain_classes & CAPITAL != 0
    }

    /// Tells whether the domain is not plain ASCII.
    pub(super) fn is_beyond_ascii(&self) -> bool {
        self.domain_classes & BEYOND != 0
    }
}

/// An address that is plain up to its @; what follows was not looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opening<'a> {
    local: &'a str,
    local_classes: u8,
    /// What stands behind the @.
    pub(super) domain: &'a str,
}

impl<'a> Opening<'a> {
    /// Returns the opening of `raw`, if it is plain.
    pub(super) fn of(raw: &'a str) -> Option<Self> {
        let bytes = raw.as_bytes();
        let (at, local_classes) = local_end(bytes)?;
        let is_plain = at <= LOCAL_MAX
            && raw.len() <= TOTAL_MAX
            // An apostrophe at the start may be Excel's.
            && bytes[0] != b'\'';
        is_plain.then(|| Self {
            local: &raw[..at],
            local_classes,
            domain: &raw[at + 1..],
        })
    }

    /// Returns the address if its domain is plain, but may not be ASCII.
    pub(super) fn parts(self) -> Option<Plain<'a>> {
        labels(self.domain.as_bytes()).map(|classes| self.before(classes))
    }

    /// Returns the address whose domain is known to be plain, and in small letters of ASCII.
    pub(super) fn known(self) -> Plain<'a> {
        self.before(WORD)
    }

    fn before(self, domain_classes: u8) -> Plain<'a> {
        Plain {
            local: self.local,
            domain: self.domain,
            local_classes: self.local_classes,
            domain_classes,
        }
    }
}

/// Returns the parts of `raw` if it is a plain address in ASCII.
pub(super) fn read(raw: &str) -> Option<Plain<'_>> {
    let plain = Opening::of(raw)?.parts()?;
    (!plain.is_beyond_ascii()).then_some(plain)
}

/// Returns the index of the @ after a Dot-string, and the classes before it.
fn local_end(bytes: &[u8]) -> Option<(usize, u8)> {
    let mut seen = 0;
    let mut before = DOT;
    for (index, &byte) in bytes.iter().enumerate() {
        let class = CLASSES[usize::from(byte)];
        let is_torn = class & (DOT | AT) != 0 && before == DOT;
        // `xn--` has a rule of its own.
        let is_double = class & before & HYPHEN != 0;
        if class == 0 || class == BEYOND || is_torn || is_double {
            return None;
        }
        if class == AT {
            return Some((index, seen));
        }
        seen |= class;
        before = class;
    }
    None
}

/// Returns the classes in labels with inner hyphens between single dots; nothing if they are not.
fn labels(bytes: &[u8]) -> Option<u8> {
    const INNER: u8 = WORD | BEYOND;
    let mut seen = 0;
    let mut before = DOT;
    for &byte in bytes {
        let class = CLASSES[usize::from(byte)];
        let fits = match class {
            HYPHEN => before != DOT,
            DOT => before & INNER != 0,
            _ => class & INNER != 0,
        };
        if !fits {
            return None;
        }
        seen |= class;
        before = class;
    }
    (before & INNER != 0).then_some(seen)
}
