//! A text file that can be read, once or more often.
//!
//! Turns the file into batches of rows: blocks are cut on one thread while those before are split
//! and mapped on all, and results are handed on in the order of the file. Memory is bounded by a
//! few blocks for each thread, whatever the size of the file.

use std::sync::Arc;

use crate::ingest::content::Content;
use crate::model::grid::Batch;
use crate::model::location::{Note, Origin};

use super::block_reader::{Frame, Framer, Raw};
use super::buffer_pool::Spares;
use super::damage::Sightings;
use super::decoder::Decoder;
use super::dialect::Dialect;
use super::encoding::Encoding;
use super::ordered_parallel::relay;
use super::read_error::ReadError;
use super::row_accounting::{Ending, RowTally};
use super::split_block::{self, Context};

/// Bytes of a block while all rows are read: few enough to be still near the processor when they are split.
const BLOCK: usize = 128 * 1024;

/// A text file that is a table, as far as its beginning shows.
#[derive(Debug)]
pub struct TextFile {
    /// Where it stands in what the customer sent.
    pub origin: Arc<Origin>,
    /// What its bytes are read as.
    pub encoding: Encoding,
    /// Whether another encoding is possible too, so that letters beyond ASCII may be misread.
    pub encoding_is_doubtful: bool,
    /// How its records are written.
    pub dialect: Dialect,
    /// Row of the header, if the lexicon knows names in it: information, not a decision.
    pub header: Option<u64>,
    /// The first rows, at most 64.
    pub head: Batch,
    /// What was odd or assumed before any row was read.
    pub notes: Vec<Note>,
    pub(super) content: Content,
    /// Length of the byte order mark.
    pub(super) mark: usize,
    /// Length in bytes when it was opened.
    pub(super) length: u64,
    /// Whether no letter beyond ASCII stands in it.
    pub(super) ascii: bool,
    /// Whether lines in UTF-8 stand among lines in another encoding.
    pub(super) mixed: bool,
}

/// What became of one block.
struct Share<T> {
    value: T,
    tally: RowTally,
    sightings: Sightings,
}

impl TextFile {
    /// Reads all rows: `map` turns a batch into a value, on any thread; `fold` gets the values in
    /// the order of the rows, on the calling thread.
    ///
    /// # Errors
    ///
    /// Ends early when the rest of the file cannot be used or read, or when the account of bytes
    /// and rows does not balance; what was handed on until then must not be used.
    pub fn read<T: Send>(
        &self,
        map: impl Fn(&Batch) -> T + Sync,
        mut fold: impl FnMut(T),
    ) -> Result<Ending, ReadError> {
        let done = Spares::default();
        let mut framer = self.framer(BLOCK, &done)?;
        let (mut tally, mut sightings) = (RowTally::default(), Sightings::default());
        relay(
            || framer.next(),
            |frame| self.split(frame, &done, &map),
            |share| {
                let share = share?;
                tally.append(share.tally)?;
                sightings.append(&share.sightings);
                fold(share.value);
                Ok(())
            },
        )?;
        self.close(&framer, tally, &sightings)
    }

    /// Returns whether letters beyond ASCII stand in the file, or would: it is marked as Unicode, or of it.
    pub fn keeps_letters(&self) -> bool {
        !self.ascii || self.mark > 0
    }

    fn split<T>(
        &self,
        frame: Frame,
        spares: &Spares,
        map: &impl Fn(&Batch) -> T,
    ) -> Result<Share<T>, ReadError> {
        let chunk = split_block::split(frame, self.context())?;
        let value = map(&chunk.batch);
        spares.give(chunk.batch);
        Ok(Share {
            value,
            tally: chunk.tally,
            sightings: chunk.sightings,
        })
    }

    fn close(
        &self,
        framer: &Framer,
        tally: RowTally,
        sightings: &Sightings,
    ) -> Result<Ending, ReadError> {
        if framer.read != self.length {
            return Err(ReadError::Changed);
        }
        let mark = u64::try_from(self.mark).unwrap_or(u64::MAX);
        let mut ending = tally.close(framer.read, mark, framer.framed, framer.rows)?;
        ending.notes = sightings.notes(&self.origin, &self.column_names());
        ending.notes.extend(ending.skip_notes(&self.origin));
        Ok(ending)
    }

    /// Returns the cells of the header; a row of data is none, and says nothing of its columns.
    fn column_names(&self) -> Vec<String> {
        let header = self
            .head
            .rows()
            .find(|row| Some(row.number()) == self.header);
        header
            .map(|row| row.cells().map(|cell| cell.text.to_owned()).collect())
            .unwrap_or_default()
    }

    pub(super) fn framer<'a>(
        &'a self,
        block: usize,
        spares: &'a Spares,
    ) -> Result<Framer<'a>, ReadError> {
        let raw = Raw {
            source: self.content.open()?,
            length: self.length,
            mark: self.mark,
            decoder: Decoder::new(self.encoding),
        };
        Ok(Framer::new(raw, &self.dialect, block, spares)?)
    }

    pub(super) fn context(&self) -> Context<'_> {
        Context {
            dialect: &self.dialect,
            header: self.header,
            ascii: !self.keeps_letters(),
            mixed: self.mixed,
        }
    }
}
