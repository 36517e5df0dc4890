//! Sets of ids that are asked once for each row of the biggest tables.
//!
//! Ids are small numbers that a database counted up, so they are spread by one multiplication in
//! place of a hash that withstands an attacker's choice of keys.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

/// Ids of rows.
pub type Ids = HashSet<i64, BuildHasherDefault<IdHasher>>;

/// Spreads one number.
#[derive(Debug, Default, Clone, Copy)]
pub struct IdHasher(u64);

/// 2^64 over the golden ratio: neighbours land far from each other.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        let spread = (self.0 ^ number).wrapping_mul(SPREAD);
        // The set takes the lowest and the highest bits.
        self.0 = spread ^ (spread >> 32);
    }

    fn write_i64(&mut self, number: i64) {
        self.write_u64(number.cast_unsigned());
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
