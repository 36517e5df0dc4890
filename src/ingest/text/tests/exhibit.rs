//! A text read to its end, as the tests look at it.

use std::sync::Arc;

use crate::ingest::content::Content;
use crate::ingest::refusal::Refusal;
use crate::ingest::text::buffer_pool::Spares;
use crate::ingest::text::read_error::ReadError;
use crate::ingest::text::row_accounting::{Ending, RowTally};
use crate::ingest::text::split_block;
use crate::ingest::text::{HeaderNames, Letters, Settings, Survey, TextFile, open};
use crate::model::grid::{Batch, CellKind};
use crate::model::location::Origin;

/// The columns of the invented table that most tests read.
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

/// Knows a list of names, whatever their case.
pub(super) struct Names<'a>(pub &'a [&'a str]);

impl HeaderNames for Names<'_> {
    fn knows(&self, header: &str) -> bool {
        let header = header.trim();
        self.0.iter().any(|name| name.eq_ignore_ascii_case(header))
    }
}

/// A row with its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub row: u64,
    pub physical: u64,
    pub cells: Vec<(String, CellKind)>,
}

impl Line {
    pub(super) fn texts(&self) -> Vec<&str> {
        self.cells.iter().map(|(text, _)| text.as_str()).collect()
    }
}

/// All that a file gave.
#[derive(Debug)]
pub(super) struct Exhibit {
    pub file: TextFile,
    pub lines: Vec<Line>,
    pub ending: Ending,
}

impl Exhibit {
    pub(super) fn texts(&self) -> Vec<Vec<&str>> {
        self.lines.iter().map(Line::texts).collect()
    }
}

pub(super) fn open_with(content: Content, names: &[&str]) -> Result<TextFile, Refusal> {
    open_as(content, names, &Settings::default())
}

pub(super) fn open_as(
    content: Content,
    names: &[&str],
    settings: &Settings,
) -> Result<TextFile, Refusal> {
    let mut survey = Survey::default();
    // In pieces, as files are read.
    for piece in content.head(u64::MAX).unwrap().chunks(64 * 1024) {
        survey.take(piece);
    }
    let origin = Arc::new(Origin::file("export.csv"));
    open(
        origin,
        content,
        &Letters::of(survey),
        &Names(names),
        settings,
    )
}

pub(super) fn read(file: TextFile) -> Result<Exhibit, ReadError> {
    let mut lines = Vec::new();
    let ending = file.read(lines_of, |block| lines.extend(block))?;
    assert_eq!(
        ending.rows,
        ending.account.delivered + ending.account.set_aside + ending.account.skipped
    );
    assert_eq!(ending.account.delivered, lines.len() as u64);
    Ok(Exhibit {
        file,
        lines,
        ending,
    })
}

/// Reads a file in blocks of about `block` bytes: what must not change anything.
pub(super) fn read_in_blocks(
    file: &TextFile,
    block: usize,
) -> Result<(Vec<Line>, RowTally), ReadError> {
    let (mut lines, mut tally) = (Vec::new(), RowTally::default());
    let spares = Spares::default();
    let mut framer = file.framer(block, &spares)?;
    while let Some(frame) = framer.next()? {
        let chunk = split_block::split(frame, file.context())?;
        lines.extend(lines_of(&chunk.batch));
        spares.give(chunk.batch);
        tally.append(chunk.tally)?;
    }
    Ok((lines, tally))
}

fn lines_of(batch: &Batch) -> Vec<Line> {
    batch
        .rows()
        .map(|row| Line {
            row: row.number(),
            physical: row.line(),
            cells: row
                .cells()
                .map(|cell| (cell.text.to_owned(), cell.kind))
                .collect(),
        })
        .collect()
}

pub(super) fn bytes(bytes: &[u8], names: &[&str]) -> Exhibit {
    let file = open_with(Content::Memory(bytes.into()), names).unwrap();
    read(file).unwrap()
}

pub(super) fn refusal(bytes: &[u8], names: &[&str]) -> String {
    match open_with(Content::Memory(bytes.into()), names).map(read) {
        Err(refusal) => refusal.message,
        Ok(Err(error)) => error.to_string(),
        Ok(Ok(exhibit)) => panic!("accepted: {exhibit:?}"),
    }
}
