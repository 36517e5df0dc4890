//! The progress of the first pass over all bytes. Readers count the bytes, and the progress bar shows them.

use std::sync::atomic::{AtomicU64, Ordering};

/// The number of bytes read so far, and the total number of bytes to read.
#[derive(Debug, Default)]
pub struct ByteProgress {
    total: AtomicU64,
    done: AtomicU64,
}

impl ByteProgress {
    /// Returns the total number of bytes to read. It is 0 until the inputs are found.
    pub fn total(&self) -> u64 {
        self.total.load(Ordering::Relaxed)
    }

    /// Returns the number of bytes read so far.
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
