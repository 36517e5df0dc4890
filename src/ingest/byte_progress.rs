//! The progress of the first pass over all bytes, counted by the readers and shown by the progress bar.

use std::sync::atomic::{AtomicU64, Ordering};

/// The number of bytes to read, and of those that were read.
#[derive(Debug, Default)]
pub struct ByteProgress {
    total: AtomicU64,
    done: AtomicU64,
}

impl ByteProgress {
    /// Returns the number of bytes to read, as far as it is known.
    pub fn total(&self) -> u64 {
        self.total.load(Ordering::Relaxed)
    }

    /// Returns the number of bytes that were read.
    pub fn done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }

    pub(super) fn add_total(&self, bytes: u64) {
        self.total.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(super) fn add_done(&self, bytes: u64) {
        self.done.fetch_add(bytes, Ordering::Relaxed);
    }
}
