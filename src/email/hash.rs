//! Hashes texts for comparison within one run: quick, the same on every machine, no secret in them.
//!
//! Multiplies words of the text and folds the 128 bits of each product into 64. Equal texts have equal
//! hashes; that different ones differ is likely, never certain, so whoever groups by a hash compares the
//! texts afterwards.

use std::hash::{BuildHasherDefault, Hasher};

/// Odd numbers without a pattern (fractions of square roots), so that zeros in a text do not blot it out.
const SALT: [u64; 4] = [
    0x6a09_e667_f3bc_c909,
    0xbb67_ae85_84ca_a73b,
    0x3c6e_f372_fe94_f82b,
    0xa54f_f53a_5f1d_36f1,
];
/// Octets of a word.
const WORD: usize = 8;

/// Returns the hash of a text.
pub(super) fn of(text: &[u8]) -> u64 {
    salted(text, SALT[0])
}

/// Two hashes of a text that have nothing to do with each other: together 128 bits, by which a text can be
/// known again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hash128(pub(super) [u64; 2]);

impl Hash128 {
    /// Returns what [`of`] returns.
    pub(super) fn first(self) -> u64 {
        self.0[0]
    }
}

/// Returns both hashes of a text.
pub(super) fn twice(text: &[u8]) -> Hash128 {
    Hash128([of(text), salted(text, !SALT[1])])
}

fn salted(text: &[u8], salt: u64) -> u64 {
    let length = text.len() as u64;
    let mut state = salt ^ length;
    let mut rest = text;
    while rest.len() > 2 * WORD {
        state = folded(word(rest, 0) ^ SALT[1], word(rest, WORD) ^ state);
        rest = &rest[2 * WORD..];
    }
    let (first, last) = ends(rest);
    folded(SALT[3] ^ length, folded(first ^ SALT[2], last ^ state))
}

/// Returns the hash of an address of which both parts are hashed.
pub(super) fn joined(local: u64, domain: u64) -> u64 {
    folded(local ^ SALT[1], domain ^ SALT[3])
}

/// Returns the first and the last word of at most two; they overlap in a shorter text.
fn ends(text: &[u8]) -> (u64, u64) {
    match text.len() {
        0 => (0, 0),
        1..WORD => {
            let mut padded = [0; WORD];
            padded[..text.len()].copy_from_slice(text);
            (u64::from_le_bytes(padded), 0)
        }
        length => (word(text, 0), word(text, length - WORD)),
    }
}

/// Returns the word at `start`.
fn word(text: &[u8], start: usize) -> u64 {
    let octets = text[start..start + WORD].try_into();
    u64::from_le_bytes(octets.expect("the range is a word long"))
}

/// Returns both halves of a product in one.
#[allow(clippy::cast_possible_truncation, reason = "the halves are wanted")]
fn folded(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    product as u64 ^ (product >> 64) as u64
}

/// Hashes the keys of a map.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Mixer(u64);

/// Makes maps hash their keys by [`of`].
pub(super) type Mixing = BuildHasherDefault<Mixer>;

impl Hasher for Mixer {
    fn write(&mut self, octets: &[u8]) {
        self.0 = joined(self.0, of(octets));
    }

    /// The octet that ends a text in a map; its length is in the hash already.
    fn write_u8(&mut self, _: u8) {}

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{joined, of};

    #[test]
    fn texts_of_every_length_and_place_of_change_differ() {
        let mut seen = HashSet::new();
        for length in 0..80 {
            let text = vec![b'a'; length];
            assert!(seen.insert(of(&text)), "{length}");
            for place in 0..length {
                let mut other = text.clone();
                other[place] = b'b';
                assert!(seen.insert(of(&other)), "{length} {place}");
            }
        }
        assert!(seen.insert(of(&[0])) && seen.insert(of(&[0, 0])) && seen.insert(of(&[0; 16])));
    }

    #[test]
    fn the_parts_of_an_address_do_not_change_places() {
        assert_ne!(
            joined(of(b"ola"), of(b"x.no")),
            joined(of(b"x.no"), of(b"ola"))
        );
    }

    #[test]
    fn a_million_texts_in_a_row_have_a_million_hashes() {
        let hashes: HashSet<u64> = (0..1_000_000_u32)
            .map(|number| of(format!("ola.nordmann{number}").as_bytes()))
            .collect();
        assert_eq!(hashes.len(), 1_000_000);
    }
}
