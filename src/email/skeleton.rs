//! The UTS 39 skeleton: two texts that look the same have the same one.
//!
//! NFKC, lower case, skeleton, lower case, skeleton again, NFC: the crate keeps case (`0` gives
//! `O`), so the result is lowered and drawn once more. For comparison only, never shown.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_security::skeleton;

use super::hash;

/// Number of ASCII characters.
const ASCII: u8 = 128;

/// The skeleton of each ASCII character. They do not touch each other's, so the skeleton of an
/// ASCII text is theirs in a row.
static OF_ASCII: LazyLock<Vec<Box<str>>> = LazyLock::new(|| {
    let each = (0..ASCII).map(|byte| drawn(char::from(byte).encode_utf8(&mut [0; 4])));
    each.map(Into::into).collect()
});

/// Octets of a text whose skeleton is hashed without being made.
const SHORT: usize = 64;
/// The most octets that the skeleton of an ASCII character has.
const WIDEST: usize = 2;

/// The skeletons of ASCII characters, in the lower half their octets and above it how many there are; 0
/// for a character that needs the long way.
static PIECES: LazyLock<[u32; 256]> = LazyLock::new(|| {
    std::array::from_fn(|byte| match OF_ASCII.get(byte).map(|of| of.as_bytes()) {
        Some([one]) => 1 << 16 | u32::from(*one),
        Some([one, two]) => 2 << 16 | u32::from(u16::from_le_bytes([*one, *two])),
        _ => 0,
    })
});

/// Returns the skeleton of `text`.
pub(super) fn of(text: &str) -> String {
    if !text.is_ascii() {
        return drawn(text);
    }
    let table = &*OF_ASCII;
    text.bytes()
        .map(|byte| &*table[usize::from(byte)])
        .collect()
}

/// Returns the hash of the skeleton of `text`, without making it where that is short and plain.
pub(super) fn hash(text: &str) -> u64 {
    let long_way = || hash::of(of(text).as_bytes());
    if text.len() > SHORT {
        return long_way();
    }
    let pieces = &*PIECES;
    let mut buffer = [0; SHORT * WIDEST];
    let mut length = 0;
    for byte in text.bytes() {
        let piece = pieces[usize::from(byte)];
        if piece == 0 {
            return long_way();
        }
        let [one, two, count, _] = piece.to_le_bytes();
        buffer[length..length + WIDEST].copy_from_slice(&[one, two]);
        length += usize::from(count);
    }
    hash::of(&buffer[..length])
}

/// Returns the skeleton by the full procedure.
fn drawn(text: &str) -> String {
    let plain: String = text.nfkc().collect();
    let once: String = skeleton(&lowered(&plain)).collect();
    let lower = lowered(&once);
    let twice: String = skeleton(&lower).collect();
    twice.nfc().collect()
}

/// Lowers each character by itself: `str::to_lowercase` looks at the neighbours of a sigma.
fn lowered(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{drawn, hash, of};

    #[test]
    fn look_alikes_meet() {
        assert_eq!(of("ola"), of("оla"));
        assert_eq!(of("0la"), of("ola"));
        assert_eq!(of("arne"), of("ame"));
        assert_eq!(of("mıke"), of("mike"));
        assert_ne!(of("bjørn"), of("bjorn"));
    }

    #[test]
    fn the_table_equals_the_procedure() {
        for first in 0..128_u8 {
            for second in 0..128_u8 {
                let text = String::from_iter([char::from(first), char::from(second)]);
                assert_eq!(of(&text), drawn(&text), "{text:?}");
                assert_eq!(hash(&text), hash::of(of(&text).as_bytes()));
            }
        }
    }
}
