//! Reuses the memory of finished blocks for later blocks.
//!
//! A file of a gigabyte has thousands of blocks; without reuse each would request new pages from the system. The pool
//! contains at most a few blocks per thread.

use std::sync::{Mutex, PoisonError};

use crate::model::grid::{Batch, BatchBuffers};

/// Capacity in bytes from which a buffer is freed; only very long records need so much.
const MAX_CAPACITY: usize = 8 * 1024 * 1024;

/// The reusable memory of one block.
#[derive(Debug, Default)]
pub(super) struct BlockBuffers {
    /// Memory for text; its contents are not defined.
    pub text: Vec<u8>,
    /// Memory for cells and rows.
    pub cells: BatchBuffers,
}

/// A pool of reusable memory.
#[derive(Debug, Default)]
pub(super) struct BufferPool(Mutex<Vec<BlockBuffers>>);

impl BufferPool {
    /// Returns the memory of a finished block, or empty buffers.
    pub(super) fn take(&self) -> BlockBuffers {
        let mut buffers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        buffers.pop().unwrap_or_default()
    }

    /// Takes the memory of a finished batch.
    pub(super) fn give(&self, batch: Batch) {
        let (text, cells) = batch.into_buffers();
        if text.capacity() <= MAX_CAPACITY {
            let mut buffers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            buffers.push(BlockBuffers { text, cells });
        }
    }
}
