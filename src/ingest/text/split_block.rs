//! One frame of text to a batch of rows, its account and the damage seen in it.
//!
//! Frames are split in parallel, so nothing here depends on another frame. Checks in every build
//! that the rows and bytes of the frame are all accounted for.

use crate::model::grid::Batch;

use super::block_reader::Frame;
use super::damage::Sightings;
use super::dialect::Dialect;
use super::read_error::ReadError;
use super::row_accounting::RowTally;
use super::row_splitter::{Facts, Splitter, Start, length};
use super::undecodable;

/// What all frames of a file have in common.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'a> {
    /// How records are written.
    pub dialect: &'a Dialect,
    /// Row of the header, if it is known.
    pub header: Option<u64>,
    /// Whether letters beyond ASCII may have been lost: there are none, and no mark of Unicode.
    pub ascii: bool,
    /// Whether lines in UTF-8 stand among lines in another encoding.
    pub mixed: bool,
}

/// The rows of one frame and its account.
#[derive(Debug)]
pub(super) struct Chunk {
    pub batch: Batch,
    pub tally: RowTally,
    pub sightings: Sightings,
}

/// Splits a frame.
pub(super) fn split(frame: Frame, context: Context) -> Result<Chunk, ReadError> {
    let (rows, bytes) = (frame.rows, frame.text.len());
    let (text, undecodable) = undecodable::into_text(frame.text);
    let facts = Facts {
        last: frame.last,
        damaged: frame.damaged,
        undecodable,
    };
    let start = Start {
        row: frame.first_row,
        line: frame.first_line,
        after_gap: frame.after_blank,
    };
    let mut splitter = Splitter::new(&text, facts, context, start, frame.room);
    splitter.run()?;
    let Splitter {
        builder,
        watch,
        mut tally,
        ..
    } = splitter;
    let suspects = watch.suspects();
    tally.lines = frame.lines;
    if tally.rows() != rows || tally.bytes() != length(0, bytes) {
        return Err(ReadError::Account(format!(
            "a frame of {rows} rows and {bytes} bytes gave {} rows and {} bytes",
            tally.rows(),
            tally.bytes()
        )));
    }
    let batch = builder.finish(text);
    let mut sightings = Sightings::default();
    sightings.look(&batch, &suspects);
    Ok(Chunk {
        batch,
        tally,
        sightings,
    })
}
