//! Helper functions that open and read text files in tests.

use std::sync::Arc;

use crate::ingest::content::Content;
use crate::ingest::refusal::Refusal;
use crate::ingest::text::buffer_pool::BufferPool;
use crate::ingest::text::read_error::ReadError;
use crate::ingest::text::row_accounting::{RowTally, TextSummary};
use crate::ingest::text::split_block;
use crate::ingest::text::{ByteStats, Encoding, EncodingEvidence, HeaderNames, TextFile, open};
use crate::model::grid::{Batch, CellKind};
use crate::model::location::Origin;

/// The columns of the table that most tests read.
pub(super) const COLUMNS: [&str; 11] = [
    "LicenceID",
    "UserName",
    "Email",
    "Active",
    "Seats",
    "Price",
    "ValidFrom",
    "LastLogin",
    "Phone",
    "Serial",
    "Notes",
];

/// A list of known column names that ignores case.
pub(super) struct KnownNames<'a>(pub &'a [&'a str]);

impl HeaderNames for KnownNames<'_> {
    fn knows(&self, header: &str) -> bool {
        let header = header.trim();
        self.0.iter().any(|name| name.eq_ignore_ascii_case(header))
    }
}

/// A row with its row number and line number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TestRow {
    pub row: u64,
    pub physical: u64,
    pub cells: Vec<(String, CellKind)>,
}

impl TestRow {
    pub(super) fn texts(&self) -> Vec<&str> {
        self.cells.iter().map(|(text, _)| text.as_str()).collect()
    }
}

/// A file that was read to the end.
#[derive(Debug)]
pub(super) struct ReadFile {
    pub file: TextFile,
    pub lines: Vec<TestRow>,
    pub summary: TextSummary,
}

impl ReadFile {
    pub(super) fn texts(&self) -> Vec<Vec<&str>> {
        self.lines.iter().map(TestRow::texts).collect()
    }
}

pub(super) fn open_with(content: Content, names: &[&str]) -> Result<TextFile, Refusal> {
    open_as(content, names, None)
}

pub(super) fn open_as(
    content: Content,
    names: &[&str],
    encoding: Option<Encoding>,
) -> Result<TextFile, Refusal> {
    let mut stats = ByteStats::default();
    // Add the content in chunks, as the first pass over a file does.
    for piece in content.head(u64::MAX).unwrap().chunks(64 * 1024) {
        stats.add(piece);
    }
    let origin = Arc::new(Origin::file("export.csv"));
    open(
        origin,
        content,
        &EncodingEvidence::of(stats),
        &KnownNames(names),
        encoding,
    )
}

pub(super) fn read(file: TextFile) -> Result<ReadFile, ReadError> {
    let mut lines = Vec::new();
    let summary = file.read(lines_of, |block| lines.extend(block))?;
    let set_aside = summary.set_aside.iter();
    let set_aside: u64 = set_aside
        .map(|entry| entry.last_row - entry.first_row + 1)
        .sum();
    let skipped: u64 = summary.skipped.iter().map(|entry| entry.rows).sum();
    assert_eq!(summary.rows, lines.len() as u64 + set_aside + skipped);
    Ok(ReadFile {
        file,
        lines,
        summary,
    })
}

/// Reads a file in blocks of about `block` bytes. The block size must not change the result.
pub(super) fn read_in_blocks(
    file: &TextFile,
    block: usize,
) -> Result<(Vec<TestRow>, RowTally), ReadError> {
    let (mut lines, mut tally) = (Vec::new(), RowTally::default());
    let pool = BufferPool::default();
    let mut reader = file.block_reader(block, &pool)?;
    while let Some(block) = reader.next()? {
        let split = split_block::split(block, file.context())?;
        lines.extend(lines_of(&split.batch));
        pool.give(split.batch);
        tally.append(split.tally)?;
    }
    Ok((lines, tally))
}

fn lines_of(batch: &Batch) -> Vec<TestRow> {
    batch
        .rows()
        .map(|row| TestRow {
            row: row.number(),
            physical: row.line(),
            cells: row
                .cells()
                .map(|cell| (cell.text.to_owned(), cell.kind))
                .collect(),
        })
        .collect()
}

pub(super) fn read_bytes(bytes: &[u8], names: &[&str]) -> ReadFile {
    let file = open_with(Content::Memory(bytes.into()), names).unwrap();
    read(file).unwrap()
}

pub(super) fn refusal(bytes: &[u8], names: &[&str]) -> String {
    match open_with(Content::Memory(bytes.into()), names).map(read) {
        Err(refusal) => refusal.to_string(),
        Ok(Err(error)) => error.to_string(),
        Ok(Ok(file)) => panic!("accepted: {file:?}"),
    }
}
