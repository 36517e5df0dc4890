//! The memory of blocks that are done, for those to come.
//!
//! A file of a gigabyte passes through in a thousand blocks; without this, each would ask the system
//! for pages anew. Holds no more than a few blocks for each thread.

use std::sync::{Mutex, PoisonError};

use crate::model::grid::{Batch, BatchBuffers};

/// Blocks that grew larger than this, for a very long record, are let go.
const LARGEST: usize = 8 * 1024 * 1024;

/// What one block leaves behind.
#[derive(Debug, Default)]
pub(super) struct Spare {
    /// Bytes of no meaning.
    pub text: Vec<u8>,
    /// Room for cells and rows.
    pub room: BatchBuffers,
}

/// Blocks that are done.
#[derive(Debug, Default)]
pub(super) struct Spares(Mutex<Vec<Spare>>);

impl Spares {
    /// Returns what some block left behind, or nothing.
    pub(super) fn take(&self) -> Spare {
        let mut spares = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        spares.pop().unwrap_or_default()
    }

    /// Keeps the memory of a block that nobody looks at any more.
    pub(super) fn give(&self, batch: Batch) {
        let (text, room) = batch.dissolve();
        if text.capacity() <= LARGEST {
            let mut spares = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            spares.push(Spare { text, room });
        }
    }
}
