//! Computes hashes of strings. The seeds are fixed, so every run computes the same hashes, although hashes are compared
//! only within one run.
//!
//! Different strings may have the same 64-bit hash, so code that groups strings by such hashes must compare the strings
//! too.

use std::hash::{BuildHasher, Hasher};

use foldhash::quality::FixedState;

/// Two different seeds. Their values do not matter.
const SEEDS: [u64; 2] = [1, 2];

/// Creates the hashers for the keys of maps and the elements of sets.
pub(super) type TextHash = FixedState;

/// Returns the hash of `text`.
pub(super) fn of(text: &[u8]) -> u64 {
    seeded(text, SEEDS[0])
}

/// Two independent hashes of one string. Together they identify the string, so that it does not have to be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Hash128(pub(super) [u64; 2]);

impl Hash128 {
    /// Returns the first hash, which equals the result of [`of`].
    pub(super) fn first(self) -> u64 {
        self.0[0]
    }
}

/// Returns both hashes of `text`.
pub(super) fn of128(text: &[u8]) -> Hash128 {
    Hash128(SEEDS.map(|seed| seeded(text, seed)))
}

/// Returns the hash of a complete address.
pub(super) fn of_address(text: &str) -> u64 {
    let (local, domain) = text.rsplit_once('@').unwrap_or((text, ""));
    joined(of(local.as_bytes()), of(domain.as_bytes()))
}

/// Returns the hash of an address, given the hashes of its two parts.
pub(super) fn joined(local: u64, domain: u64) -> u64 {
    let mut hasher = FixedState::with_seed(SEEDS[0]).build_hasher();
    hasher.write_u64(local);
    hasher.write_u64(domain);
    hasher.finish()
}

fn seeded(text: &[u8], seed: u64) -> u64 {
    let mut hasher = FixedState::with_seed(seed).build_hasher();
    hasher.write(text);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{joined, of};

    #[test]
    fn texts_of_every_length_and_position_of_a_change_differ() {
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
    fn local_part_and_domain_cannot_be_exchanged() {
        assert_ne!(
            joined(of(b"ola"), of(b"x.no")),
            joined(of(b"x.no"), of(b"ola"))
        );
    }

    #[test]
    fn a_million_consecutive_texts_have_a_million_hashes() {
        let hashes: HashSet<u64> = (0..1_000_000_u32)
            .map(|number| of(format!("ola.nordmann{number}").as_bytes()))
            .collect();
        assert_eq!(hashes.len(), 1_000_000);
    }
}
