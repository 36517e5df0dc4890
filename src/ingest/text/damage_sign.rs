//! Signs of damage in a cell: how each sign is recognised and described.
//!
//! `trace` is a fast search for bytes that a damaged cell contains; `is_in` examines one cell.

use memchr::{memchr, memchr_iter, memmem};

use crate::locale::Message;
use crate::model::encoding_damage::{has_lost_letter, is_wrongly_decoded};

/// A sign of damage in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum DamageSign {
    /// A long number in scientific notation.
    Exponent,
    /// Number signs (`####`) instead of a value.
    Hashes,
    /// Question marks instead of letters.
    LettersLost,
    /// UTF-8 decoded with another encoding.
    Mojibake,
    /// The replacement character U+FFFD.
    Replacement,
    /// Control characters U+0080 to U+009F.
    Control,
}

impl DamageSign {
    /// Returns the position of the first trace of this sign: a byte sequence that every cell with this sign contains.
    pub(super) fn trace(self, text: &[u8]) -> Option<usize> {
        match self {
            Self::Exponent => memmem::find(text, b"E+"),
            Self::Hashes => memmem::find(text, b"###"),
            Self::LettersLost => memchr(b'?', text),
            Self::Mojibake => mojibake(text),
            Self::Replacement => memmem::find(text, "\u{FFFD}".as_bytes()),
            Self::Control => control(text),
        }
    }

    /// Returns whether the text of a cell has this sign.
    pub(super) fn is_in(self, text: &str) -> bool {
        match self {
            Self::Exponent => is_shortened(text),
            Self::Hashes => text.len() >= 3 && text.bytes().all(|byte| byte == b'#'),
            Self::LettersLost => has_lost_letter(text),
            Self::Mojibake => !text.is_ascii() && is_wrongly_decoded(text),
            Self::Replacement => text.contains('\u{FFFD}'),
            Self::Control => !text.is_ascii() && has_control(text),
        }
    }

    /// Returns the cause of the damage, and the remedy.
    pub(super) fn describe(self) -> Message {
        Message::new(match self {
            Self::Exponent => "damage-exponent",
            Self::Hashes => "damage-hashes",
            Self::LettersLost => "damage-letters-lost",
            Self::Mojibake => "damage-mojibake",
            Self::Replacement => "damage-replacement",
            Self::Control => "damage-control",
        })
    }
}

fn has_control(text: &str) -> bool {
    text.contains(|c| ('\u{80}'..='\u{9F}').contains(&c))
}

/// Returns whether a cell is a number that Excel shortened to scientific notation: `8,98802E+19`.
fn is_shortened(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.trim().split_once("E+") else {
        return false;
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, decimals) = mantissa.split_once([',', '.']).unwrap_or((mantissa, "0"));
    whole.len() == 1 && digits(whole) && digits(decimals) && digits(exponent)
}

/// Returns the position of the first pair of non-ASCII characters that begins with `â` or a letter from `Â` to `É`.
/// UTF-8 that was decoded as windows-1252 contains such pairs. In correct Western text, they are rare.
fn mojibake(bytes: &[u8]) -> Option<usize> {
    memchr_iter(0xC3, bytes).find(|at| {
        matches!(bytes.get(at + 1), Some(0x82..=0x89 | 0xA2))
            && bytes.get(at + 2).is_some_and(|byte| !byte.is_ascii())
    })
}

/// Returns the position of the first control character from U+0080 to U+009F.
fn control(bytes: &[u8]) -> Option<usize> {
    memchr_iter(0xC2, bytes).find(|at| matches!(bytes.get(at + 1), Some(0x80..=0x9F)))
}
