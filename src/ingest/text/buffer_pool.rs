//! Reuses the memory of finished blocks for later blocks.
//!
//! A file of a gigabyte has thousands of blocks. Without reuse, each block would allocate new memory. The pool contains
//! the memory of at most a few blocks per thread.

use std::sync::{Mutex, PoisonError};

use crate::model::grid::{Batch, BatchBuffers};

/// Maximum capacity in bytes of a buffer that is reused. Larger buffers, which only very long records need, are freed.
const MAX_CAPACITY: usize = 8 * 1024 * 1024;

/// The reusable memory of one block.
#[derive(Debug, Default)]
pub(super) struct BlockBuffers {
    /// Memory for text. It may contain text of an earlier block.
    pub text: Vec<u8>,
    /// Memory for cells and rows.
    pub cells: BatchBuffers,
}

/// A pool of reusable memory.
#[derive(Debug, Default)]
pub(super) struct BufferPool(Mutex<Vec<BlockBuffers>>);

impl BufferPool {
    /// Returns the memory of a finished block, or empty buffers if the pool is empty.
    pub(super) fn take(&self) -> BlockBuffers {
        let mut buffers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        buffers.pop().unwrap_or_default()
    }

    /// Puts the memory of a finished block back into the pool. If the text buffer is larger than [`MAX_CAPACITY`],
    /// frees the memory instead.
    pub(super) fn give(&self, batch: Batch) {
        let (text, cells) = batch.into_buffers();
        if text.capacity() <= MAX_CAPACITY {
            let mut buffers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            buffers.push(BlockBuffers { text, cells });
        }
    }
}
