//! Examines many cells on all cores.
//!
//! Order kept: the address of a value stands where the value stood.

use rayon::prelude::*;

use super::address::Address;
use super::examiner::Examiner;

/// Values that one thread takes at a time: enough to be worth the hand-over.
const CHUNK: usize = 512;

/// Returns the addresses of `values`, in their order.
pub fn examine_all(examiner: &Examiner, values: &[&str]) -> Vec<Address> {
    values
        .par_iter()
        .with_min_len(CHUNK)
        .map(|value| examiner.examine(value))
        .collect()
}
