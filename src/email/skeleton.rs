//! The UTS 39 skeleton. Strings that look the same have the same skeleton. Skeletons are compared but never shown.
//!
//! The steps are NFKC, lower case, skeleton, lower case, skeleton, NFC. The function `skeleton` of `unicode_security`
//! distinguishes case (`0` becomes `O`), so its result is converted to lower case and mapped a second time.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_security::skeleton;

use super::hash;

/// Number of ASCII characters.
const ASCII: u8 = 128;

/// The skeleton of each ASCII character. The skeleton of an ASCII string is the concatenation of the skeletons of its
/// characters.
static OF_ASCII: LazyLock<Vec<Box<str>>> = LazyLock::new(|| {
    let each = (0..ASCII).map(|byte| full_skeleton(char::from(byte).encode_utf8(&mut [0; 4])));
    each.map(Into::into).collect()
});

/// The skeleton of an ASCII string with at most this many bytes is hashed without an allocation.
const SHORT: usize = 64;
/// Maximum length in bytes of the skeleton of an ASCII character.
const WIDEST: usize = 2;

/// The skeleton of each ASCII character: its one or two bytes in the low 16 bits, and the number of these bytes in the
/// high 16 bits. The value is 0 for a byte outside ASCII.
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
        return full_skeleton(text);
    }
    let table = &*OF_ASCII;
    text.bytes()
        .map(|byte| &*table[usize::from(byte)])
        .collect()
}

/// Replaces each look-alike of an ASCII letter with that letter in lower case, such as the Cyrillic `о` with `o`.
/// Returns `None` if `text` is ASCII, or if the result would not be ASCII.
pub fn plain_reading(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let plain_letter = |letter: char| {
        let looks = full_skeleton(letter.encode_utf8(&mut [0; 4]));
        let letters = (b'a'..=b'z').find(|plain| *OF_ASCII[usize::from(*plain)] == *looks);
        letters.map(char::from)
    };
    text.chars()
        .map(|letter| {
            if letter.is_ascii() {
                Some(letter)
            } else {
                plain_letter(letter)
            }
        })
        .collect()
}

/// Returns the hash of the skeleton of `text`. A short ASCII string needs no allocation.
pub(super) fn hash(text: &str) -> u64 {
    let allocated = || hash::of(of(text).as_bytes());
    if text.len() > SHORT {
        return allocated();
    }
    let pieces = &*PIECES;
    let mut buffer = [0; SHORT * WIDEST];
    let mut length = 0;
    for byte in text.bytes() {
        let piece = pieces[usize::from(byte)];
        if piece == 0 {
            return allocated();
        }
        let [one, two, count, _] = piece.to_le_bytes();
        buffer[length..length + WIDEST].copy_from_slice(&[one, two]);
        length += usize::from(count);
    }
    hash::of(&buffer[..length])
}

/// Returns the skeleton of `text`. Always performs all steps, and does not use the table of ASCII characters as a
/// shortcut.
fn full_skeleton(text: &str) -> String {
    let plain: String = text.nfkc().collect();
    let once: String = skeleton(&without_double_dots(lowered(&plain))).collect();
    let lower = lowered(&once);
    let twice: String = skeleton(&lower).collect();
    twice.nfc().collect()
}

/// Removes a combining dot above an i or j, because these letters already have a dot. The lower-case form of `İ` is an
/// i with such a dot.
fn without_double_dots(text: String) -> String {
    if text.contains('\u{307}') {
        text.replace("i\u{307}", "i").replace("j\u{307}", "j")
    } else {
        text
    }
}

/// Converts each character to lower case separately, because `str::to_lowercase` has a special rule for a final sigma.
fn lowered(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{full_skeleton, hash, of, plain_reading};

    #[test]
    fn letters_that_look_like_ascii_have_a_plain_reading() {
        let plain = |text: &str| plain_reading(text);
        assert_eq!(plain("\u{43e}ve@firma.no").as_deref(), Some("ove@firma.no"));
        assert_eq!(
            plain("\u{430}dam@firma.no").as_deref(),
            Some("adam@firma.no")
        );
        for other in [
            "ove@firma.no",
            "bjørn@firma.no",
            "åse@firma.no",
            "\u{436}@firma.no",
        ] {
            assert_eq!(plain(other), None, "{other}");
        }
    }

    #[test]
    fn look_alikes_have_the_same_skeleton() {
        assert_eq!(of("ola"), of("оla"));
        assert_eq!(of("0la"), of("ola"));
        assert_eq!(of("arne"), of("ame"));
        assert_eq!(of("mıke"), of("mike"));
        assert_eq!(of("MİKE"), of("mike"));
        assert_ne!(of("mıke"), of("make"));
        assert_ne!(of("bjørn"), of("bjorn"));
    }

    #[test]
    fn the_ascii_table_equals_the_full_procedure() {
        for first in 0..128_u8 {
            for second in 0..128_u8 {
                let text = String::from_iter([char::from(first), char::from(second)]);
                assert_eq!(of(&text), full_skeleton(&text), "{text:?}");
                assert_eq!(hash(&text), hash::of(of(&text).as_bytes()));
            }
        }
    }
}
