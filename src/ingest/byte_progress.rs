//! How far the pass over all bytes is, for a bar of progress: counted by those who read, asked by who draws.

use std::sync::atomic::{AtomicU64, Ordering};

/// How many bytes there are to look through, and how many were.
#[derive(Debug, Default)]
pub struct ByteProgress {
    whole: AtomicU64,
    seen: AtomicU64,
}

impl ByteProgress {
    /// Returns how many bytes there are, as far as that is known.
    pub fn whole(&self) -> u64 {
        self.whole.load(Ordering::Relaxed)
    }

    /// Returns how many of them were looked through.
    pub fn seen(&self) -> u64 {
        self.seen.load(Ordering::Relaxed)
    }

    pub(super) fn expect(&self, bytes: u64) {
        self.whole.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(super) fn saw(&self, bytes: u64) {
        self.seen.fetch_add(bytes, Ordering::Relaxed);
    }
}
