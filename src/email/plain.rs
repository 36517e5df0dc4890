//! The quick way for the addresses that most cells hold: plain ASCII with nothing to repair.
//!
//! One pass over the bytes with a table of classes. Refuses whatever needs a second look; the
//! pipeline for cells then decides. Says nothing about the domain name itself.

use super::atom;
use super::mailbox::{LOCAL_MAX, TOTAL_MAX};

/// What a byte may be in a plain address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// It needs the long way.
    Other,
    /// It may stand before the @ only.
    Local,
    /// Letter or digit.
    Word,
    Hyphen,
    Dot,
    At,
}

/// The class of each byte.
const CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut table = [Class::Other; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = match byte {
            b'@' => Class::At,
            b'.' => Class::Dot,
            b'-' => Class::Hyphen,
            _ if byte.is_ascii_alphanumeric() => Class::Word,
            _ if atom::is_text(byte as char) => Class::Local,
            _ => Class::Other,
        };
        byte += 1;
    }
    table
}

/// A plain address in its two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plain<'a> {
    /// A Dot-string of RFC 5321.
    pub(super) local: &'a str,
    /// LDH labels with single dots between them.
    pub(super) domain: &'a str,
}

/// Returns the parts of `raw` if it is a plain address.
pub(super) fn read(raw: &str) -> Option<Plain<'_>> {
    let bytes = raw.as_bytes();
    let at = local_end(bytes)?;
    let domain = &bytes[at + 1..];
    let is_plain = at <= LOCAL_MAX
        && raw.len() <= TOTAL_MAX
        && is_dotted_ldh(domain)
        // An apostrophe at the start may be Excel's.
        && bytes[0] != b'\'';
    is_plain.then(|| Plain {
        local: &raw[..at],
        domain: &raw[at + 1..],
    })
}

/// Returns the index of the @ after a Dot-string.
fn local_end(bytes: &[u8]) -> Option<usize> {
    let mut before = Class::Dot;
    for (index, &byte) in bytes.iter().enumerate() {
        let class = CLASSES[usize::from(byte)];
        match class {
            Class::Other => return None,
            Class::Dot | Class::At if before == Class::Dot => return None,
            // `xn--` has a rule of its own.
            Class::Hyphen if before == Class::Hyphen => return None,
            Class::At => return Some(index),
            _ => before = class,
        }
    }
    None
}

/// Tells whether `bytes` are labels of letters, digits and inner hyphens between single dots.
fn is_dotted_ldh(bytes: &[u8]) -> bool {
    let mut before = Class::Dot;
    for &byte in bytes {
        let class = CLASSES[usize::from(byte)];
        let fits = match class {
            Class::Word => true,
            Class::Hyphen => before != Class::Dot,
            Class::Dot => before == Class::Word,
            Class::Other | Class::Local | Class::At => false,
        };
        if !fits {
            return false;
        }
        before = class;
    }
    before == Class::Word
}
