//! A text file that can be read several times.
//!
//! The calling thread divides the file into blocks. The thread pool splits the blocks into batches of rows. If the
//! calling thread belongs to the pool, it also splits blocks while it waits for results. The results are passed on in
//! file order. Memory is limited to a few blocks per thread, whatever the size of the file.

use std::sync::Arc;

use crate::ingest::content::Content;
use crate::model::grid::Batch;
use crate::model::location::{Note, Origin};

use super::block_reader::{BlockReader, EncodedFile, TextBlock};
use super::buffer_pool::BufferPool;
use super::damaged_cells::DamageCounts;
use super::decoder::Decoder;
use super::dialect::Dialect;
use super::encoding::Encoding;
use super::file_end::FileEnd;
use super::noise_lines::partial_queries;
use super::ordered_parallel::map_in_order;
use super::read_error::ReadError;
use super::row_accounting::{RowTally, TextSummary};
use super::split_block;
use super::split_context::SplitContext;

/// Block size in bytes for [`TextFile::read`]. A block of this size fits in the processor cache.
const BLOCK: usize = 128 * 1024;

/// An opened text file with a known encoding and dialect.
#[derive(Debug)]
pub struct TextFile {
    /// The name of the file within the input.
    pub origin: Arc<Origin>,
    /// The encoding of the file.
    pub encoding: Encoding,
    /// Whether another encoding is also possible, so that non-ASCII letters may be wrong.
    pub encoding_is_uncertain: bool,
    /// The dialect of the records.
    pub dialect: Dialect,
    /// Number of the row that probably contains the column names, or `None` if such a row was not found. A later stage
    /// decides which row is the header.
    pub header: Option<u64>,
    /// The first rows, at most [`HEAD_ROWS`](crate::model::grid::HEAD_ROWS).
    pub head: Batch,
    /// Notes on the encoding.
    pub notes: Vec<Note>,
    pub(super) content: Content,
    /// Length of the byte order mark in bytes.
    pub(super) bom_length: usize,
    /// Length in bytes at the time when the file was opened.
    pub(super) length: u64,
    /// Whether all bytes of the file are ASCII and the encoding is not UTF-16.
    pub(super) ascii: bool,
    /// Whether some lines are in UTF-8 although most are in another encoding.
    pub(super) mixed: bool,
}

/// The result of one block.
struct BlockResult<T> {
    value: T,
    tally: RowTally,
    damage: DamageCounts,
}

impl TextFile {
    /// Reads all rows.
    ///
    /// `map` turns each batch into a value and may run on any thread. `fold` receives the values in row order, on the
    /// calling thread.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read to the end, has changed or is refused, or if the counts of bytes and
    /// rows do not add up. Values that `fold` received before the error are not valid.
    pub fn read<T: Send>(
        &self,
        map: impl Fn(&Batch) -> T + Sync,
        mut fold: impl FnMut(T),
    ) -> Result<TextSummary, ReadError> {
        let pool = BufferPool::default();
        let mut reader = self.block_reader(BLOCK, &pool)?;
        let (mut tally, mut damage) = (RowTally::default(), DamageCounts::default());
        map_in_order(
            || reader.next(),
            |block| self.split(block, &pool, &map),
            |result| {
                let result = result?;
                tally.append(result.tally)?;
                damage.append(&result.damage);
                fold(result.value);
                Ok(())
            },
        )?;
        self.finish(&reader, tally, &damage)
    }

    /// Returns how the file ends.
    pub fn end(&self) -> FileEnd {
        FileEnd::of(&self.content, &self.dialect)
    }

    /// Returns whether the export certainly preserved non-ASCII letters. This is certain if the file is in UTF-16, or
    /// if it contains a byte order mark or other non-ASCII bytes.
    pub fn keeps_letters(&self) -> bool {
        !self.ascii || self.bom_length > 0
    }

    fn split<T>(
        &self,
        block: TextBlock,
        pool: &BufferPool,
        map: &impl Fn(&Batch) -> T,
    ) -> Result<BlockResult<T>, ReadError> {
        let split = split_block::split(block, self.context())?;
        let value = map(&split.batch);
        pool.give(split.batch);
        Ok(BlockResult {
            value,
            tally: split.tally,
            damage: split.damage,
        })
    }

    fn finish(
        &self,
        reader: &BlockReader,
        tally: RowTally,
        damage: &DamageCounts,
    ) -> Result<TextSummary, ReadError> {
        if reader.bytes_read != self.length {
            return Err(ReadError::Changed);
        }
        let mut summary = tally.finish(reader.text_bytes, reader.rows)?;
        summary.notes = damage.notes(&self.origin, &self.column_names());
        summary.notes.extend(summary.skip_notes(&self.origin));
        summary.queries = partial_queries(&summary.skipped);
        Ok(summary)
    }

    /// Returns the cells of the header, or an empty list if the header is not known.
    fn column_names(&self) -> Vec<String> {
        let header = self
            .head
            .rows()
            .find(|row| Some(row.number()) == self.header);
        header
            .map(|row| row.cells().map(|cell| cell.text.to_owned()).collect())
            .unwrap_or_default()
    }

    pub(super) fn block_reader<'a>(
        &'a self,
        block: usize,
        pool: &'a BufferPool,
    ) -> Result<BlockReader<'a>, ReadError> {
        let file = EncodedFile {
            source: self.content.open()?,
            length: self.length,
            bom_length: self.bom_length,
            decoder: Decoder::new(self.encoding),
        };
        Ok(BlockReader::new(file, &self.dialect, block, pool)?)
    }

    pub(super) fn context(&self) -> SplitContext<'_> {
        SplitContext {
            dialect: &self.dialect,
            header: self.header,
            letters_may_be_lost: !self.keeps_letters(),
            mixed: self.mixed,
        }
    }
}
