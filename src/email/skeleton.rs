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

/// Octets of a skeleton that is hashed without being made.
const ROOM: usize = 130;

/// Octets of a skeleton, and how many of them there are.
type Piece = ([u8; 2], usize);

/// The skeletons of ASCII characters that have one octet or two, with their number.
static PIECES: LazyLock<[Option<Piece>; 128]> = LazyLock::new(|| {
    std::array::from_fn(|byte| match OF_ASCII[byte].as_bytes() {
        [one] => Some(([*one, 0], 1)),
        [one, two] => Some(([*one, *two], 2)),
        _ => None,
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
    let pieces = &*PIECES;
    let mut buffer = [0; ROOM];
    let mut length = 0;
    for byte in text.bytes() {
        match pieces.get(usize::from(byte)).copied().flatten() {
            Some((octets, count)) if length + octets.len() <= ROOM => {
                buffer[length..length + octets.len()].copy_from_slice(&octets);
                length += count;
            }
            _ => return hash::of(of(text).as_bytes()),
        }
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
