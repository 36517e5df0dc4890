//! Recognises most addresses that need no repair, in one pass with a table of byte classes. Of the domain, only the
//! form of the labels is checked.
//!
//! Cells that are not recognised are examined in full by the examiner.

use memchr::memchr;

use super::atext;
use super::limits::{LOCAL_MAX, TOTAL_MAX};

/// A letter or a digit.
const ALNUM: u8 = 1;
/// A hyphen.
const HYPHEN: u8 = 1 << 1;
/// A dot.
const DOT: u8 = 1 << 2;
/// A byte that is in none of the other classes. In an address that needs no repair, the @ is the only such byte.
const INVALID: u8 = 1 << 3;
/// A byte that is allowed only before the @.
const LOCAL: u8 = 1 << 4;
/// A capital letter. [`ALNUM`] is also set.
const CAPITAL: u8 = 1 << 5;
/// A byte that Entra or Google does not accept before the @. [`LOCAL`] is also set.
const RESTRICTED: u8 = 1 << 6;
/// A byte of a character outside ASCII.
const NON_ASCII: u8 = 1 << 7;

/// The classes of each of the 256 bytes.
const CLASSES: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut table = [NON_ASCII; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        let class = match byte {
            b'.' => DOT,
            b'-' => HYPHEN,
            _ if byte.is_ascii_uppercase() => ALNUM | CAPITAL,
            _ if byte.is_ascii_alphanumeric() => ALNUM,
            _ if atext::is_atext(byte as char) && atext::is_accepted_by_providers(byte) => LOCAL,
            _ if atext::is_atext(byte as char) => LOCAL | RESTRICTED,
            _ => INVALID,
        };
        table[byte as usize] = class;
        byte += 1;
    }
    table
}

/// The two parts of an address that needs no repair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PlainAddress<'a> {
    /// The local part, which is a Dot-string of RFC 5321 in ASCII.
    pub(super) local: &'a str,
    /// The domain: labels of letters, digits, inner hyphens and non-ASCII characters, separated by single dots.
    pub(super) domain: &'a str,
    /// The classes that occur among the bytes before the @, one bit for each class.
    local_classes: u8,
    /// The same for the bytes after the @. Only the bits [`CAPITAL`] and [`NON_ASCII`] are always correct.
    domain_classes: u8,
}

impl PlainAddress<'_> {
    /// Returns whether the local part contains characters other than letters, digits, dots and hyphens.
    pub(super) fn has_special_local(&self) -> bool {
        self.local_classes & LOCAL != 0
    }

    /// Returns whether the local part contains capitals.
    pub(super) fn local_has_capitals(&self) -> bool {
        self.local_classes & CAPITAL != 0
    }

    /// Returns whether the local part contains a character that a sign-in provider does not accept.
    pub(super) fn is_restricted(&self) -> bool {
        self.local_classes & RESTRICTED != 0
    }

    /// Returns whether the domain contains ASCII capitals.
    pub(super) fn domain_has_capitals(&self) -> bool {
        self.domain_classes & CAPITAL != 0
    }

    /// Returns whether the domain is not ASCII.
    pub(super) fn is_domain_non_ascii(&self) -> bool {
        self.domain_classes & NON_ASCII != 0
    }
}

/// A cell that is split at its @. Its domain is not checked yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct SplitCell<'a> {
    /// The local part, which is a Dot-string of RFC 5321 in ASCII.
    pub(super) local: &'a str,
    local_classes: u8,
    /// The text after the @.
    pub(super) domain: &'a str,
}

impl<'a> SplitCell<'a> {
    /// Splits `raw` at its @. Returns `None` if `raw` contains no @, if `raw` or its local part is too long, or if the
    /// local part may need a repair.
    pub(super) fn of(raw: &'a str) -> Option<Self> {
        let bytes = raw.as_bytes();
        let at = memchr(b'@', &bytes[..bytes.len().min(LOCAL_MAX + 1)])?;
        let local_classes = local_classes(&bytes[..at])?;
        // A leading apostrophe may be the prefix by which Excel marks a value as text.
        (raw.len() <= TOTAL_MAX && bytes[0] != b'\'').then(|| Self {
            local: &raw[..at],
            local_classes,
            domain: &raw[at + 1..],
        })
    }

    /// Returns the length of the address in bytes.
    pub(super) fn len(&self) -> usize {
        self.local.len() + 1 + self.domain.len()
    }

    /// Returns whether the local part consists of lower-case letters, digits, inner dots and hyphens.
    pub(super) fn is_simple(&self) -> bool {
        self.local_classes & (LOCAL | CAPITAL) == 0
    }

    /// Returns the address, or `None` if its domain does not consist of well-formed labels.
    pub(super) fn parts(self) -> Option<PlainAddress<'a>> {
        labels(self.domain.as_bytes()).map(|classes| self.with_domain(classes))
    }

    /// Returns the address. The caller must know that its domain consists of well-formed labels without capitals.
    pub(super) fn with_known_domain(self) -> PlainAddress<'a> {
        let is_ascii = self.domain.is_ascii();
        self.with_domain(if is_ascii { ALNUM } else { ALNUM | NON_ASCII })
    }

    fn with_domain(self, domain_classes: u8) -> PlainAddress<'a> {
        PlainAddress {
            local: self.local,
            domain: self.domain,
            local_classes: self.local_classes,
            domain_classes,
        }
    }
}

/// Returns the text without spaces at its start and end.
pub(super) fn trimmed(raw: &str) -> &str {
    match raw.as_bytes() {
        [b' ', ..] | [.., b' '] => raw.trim_matches(' '),
        _ => raw,
    }
}

/// Returns the parts of `raw`, or `None` if `raw` is not ASCII, is not an address or may need a repair.
pub(super) fn read(raw: &str) -> Option<PlainAddress<'_>> {
    let plain = SplitCell::of(raw)?.parts()?;
    (!plain.is_domain_non_ascii()).then_some(plain)
}

/// Returns the classes of the bytes in an ASCII Dot-string without two hyphens in a row, or `None` for any other text.
fn local_classes(bytes: &[u8]) -> Option<u8> {
    let mut seen = 0;
    let mut repeated = 0;
    let mut before = DOT;
    for &byte in bytes {
        let class = CLASSES[usize::from(byte)];
        seen |= class;
        repeated |= class & before;
        before = class;
    }
    // Two hyphens in a row need a full examination, because they may be part of `xn--`.
    let is_dot_string =
        seen & (INVALID | NON_ASCII) == 0 && repeated & (DOT | HYPHEN) == 0 && before != DOT;
    is_dot_string.then_some(seen)
}

/// Returns the classes of the bytes in the labels of a domain, or `None` if the labels are not well formed.
fn labels(bytes: &[u8]) -> Option<u8> {
    const INNER: u8 = ALNUM | NON_ASCII;
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
