//! A seeded random number generator that gives the same results on every platform.
//!
//! Only 64-bit numbers are drawn, and indices are derived from them, because the width of `usize` differs between
//! platforms.

/// A seeded random number generator.
#[derive(Debug, Clone)]
pub struct Dice(fastrand::Rng);

impl Dice {
    /// Returns the random number generator for a seed.
    pub fn new(seed: u64) -> Self {
        Self::of_row(seed, 0)
    }

    /// Returns a separate random number generator for one row of a large table, so that the row does not depend on
    /// other rows.
    pub fn of_row(seed: u64, row: u64) -> Self {
        let mixed = seed.rotate_left(17) ^ row.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut rng = fastrand::Rng::with_seed(mixed);
        // Adjacent seeds lead to similar first numbers, so the first number is discarded.
        rng.u64(..);
        Self(rng)
    }

    /// Returns a number from 0 to `end - 1`, or 0 if `end` is 0.
    pub fn below(&mut self, end: u64) -> u64 {
        if end == 0 { 0 } else { self.0.u64(0..end) }
    }

    /// Returns an index into a list of this length, or 0 if the list is empty.
    pub fn index(&mut self, length: usize) -> usize {
        let end = u64::try_from(length).expect("lengths fit into 64 bits");
        usize::try_from(self.below(end)).expect("smaller than a length")
    }

    /// Returns a random item.
    ///
    /// # Panics
    /// Panics if `items` is empty.
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.index(items.len())]
    }

    /// Returns `true` with a probability of `share` per cent.
    pub fn per_cent(&mut self, share: u64) -> bool {
        self.below(100) < share
    }

    /// Shuffles the items.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.index(last + 1);
            items.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Dice;

    #[test]
    fn equal_seeds_give_equal_numbers() {
        let mut dice = Dice::new(1);
        let thrown: Vec<u64> = (0..6).map(|_| dice.below(1000)).collect();
        assert_eq!(thrown, [992, 590, 778, 98, 814, 235]);
    }

    #[test]
    fn neighbouring_rows_differ() {
        let same = (0..1000)
            .filter(|row| Dice::of_row(7, *row).below(50) == Dice::of_row(7, row + 1).below(50))
            .count();
        assert!(
            same < 60,
            "{same} of 1000 neighbours agree, 20 are to be expected"
        );
    }
}
