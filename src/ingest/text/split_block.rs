//! Splits one block of text into a batch of rows, and counts rows and signs of damage.
//!
//! Blocks do not depend on each other, and are split in parallel. In each block, all rows and bytes must be accounted
//! for. Release builds check this, too.

use crate::model::grid::Batch;

use super::block_reader::TextBlock;
use super::damaged_cells::DamageCounts;
use super::read_error::ReadError;
use super::row_accounting::RowTally;
use super::row_splitter::RowSplitter;
use super::split_context::{BlockFacts, BlockStart, SplitContext, length};
use super::undecodable;

/// The rows and counts of one block.
#[derive(Debug)]
pub(super) struct SplitBlock {
    pub batch: Batch,
    pub tally: RowTally,
    pub damage: DamageCounts,
}

/// Splits a block.
///
/// # Errors
///
/// Returns an error if the block contains an error message of the export tool or a second query result. Also returns an
/// error if the result does not account for exactly as many rows and bytes as the block has.
pub(super) fn split(block: TextBlock, context: SplitContext) -> Result<SplitBlock, ReadError> {
    let (rows, bytes) = (block.rows, block.text.len());
    let (text, undecodable) = undecodable::into_text(block.text);
    let facts = BlockFacts {
        last: block.last,
        damaged: block.damaged,
        undecodable,
    };
    let start = BlockStart {
        row: block.first_row,
        line: block.first_line,
        after_gap: block.after_blank,
    };
    let mut splitter = RowSplitter::new(&text, facts, context, start, block.buffers);
    splitter.run()?;
    let RowSplitter {
        builder,
        prefilter,
        tally,
        ..
    } = splitter;
    let suspects = prefilter.suspects();
    if tally.rows() != rows || tally.bytes() != length(0, bytes) {
        return Err(ReadError::CountMismatch(format!(
            "a block of {rows} rows and {bytes} bytes gave {} rows and {} bytes",
            tally.rows(),
            tally.bytes()
        )));
    }
    let batch = builder.finish(text);
    let mut damage = DamageCounts::default();
    damage.count(&batch, &suspects);
    Ok(SplitBlock {
        batch,
        tally,
        damage,
    })
}
