//! Checks the size of an XLS workbook before the workbook library reads it.
//!
//! The library allocates as many cells as the records state, and a failed allocation cannot be caught. The library also
//! mistakes the XOR cipher of old Excel versions for a code page. To detect both problems, this module reads the
//! records before the library does, but not the content of the cells.

use std::io::{Read, Seek};

use cfb::CompoundFile;

use super::refusals;
use crate::ingest::password_protected;
use crate::ingest::refusal::Refusal;

/// Maximum number of cells of all sheets together, including the empty cells between filled cells. Each cell needs
/// about 110 bytes, because the library temporarily stores values and formulas twice. A sheet with 150 columns and
/// [`MAX_ROWS`] rows has about this many cells.
const MAX_CELLS: u64 = 10_000_000;
/// Maximum number of rows in an XLS sheet.
const MAX_ROWS: u32 = 1 << 16;

// The numbers of the record types ([MS-XLS] 2.3.2).
const FILE_PASS: u16 = 0x002F;
const BOUND_SHEET: u16 = 0x0085;
const BOF: u16 = 0x0809;
const EOF: u16 = 0x000A;
const DIMENSIONS: u16 = 0x0200;
const MUL_RK: u16 = 0x00BD;
/// The types of records that describe one cell: formula, number, three kinds of label, Boolean or error, small number.
const ONE_CELL: [u16; 7] = [0x0006, 0x0203, 0x0204, 0x00D6, 0x00FD, 0x0205, 0x027E];

/// Refuses a workbook that is password-protected, damaged or too large.
pub(super) fn check(source: impl Read + Seek) -> Result<(), Refusal> {
    let stream = workbook_stream(source)?;
    let mut cells = 0_u64;
    for start in sheet_starts(&stream)? {
        let sheet = stream
            .get(start..)
            .ok_or_else(|| refusals::damaged("a sheet begins after the end"))?;
        cells = cells.saturating_add(AllocatedCells::of(sheet)?.cells());
        if cells > MAX_CELLS {
            return Err(refusals::too_large("over 10 million cells"));
        }
    }
    Ok(())
}

fn workbook_stream(source: impl Read + Seek) -> Result<Vec<u8>, Refusal> {
    let mut compound = CompoundFile::open(source).map_err(refusals::damaged)?;
    let path = ["Workbook", "Book"]
        .into_iter()
        .find(|name| compound.is_stream(name))
        .ok_or_else(|| refusals::damaged("it has no stream of records"))?;
    let mut stream = Vec::new();
    compound
        .open_stream(path)
        .and_then(|mut file| file.read_to_end(&mut stream))
        .map_err(refusals::damaged)?;
    Ok(stream)
}

/// Returns the offset of each sheet in the stream. The records before the first sheet state these offsets. Refuses a
/// password-protected workbook.
fn sheet_starts(stream: &[u8]) -> Result<Vec<usize>, Refusal> {
    let mut starts = Vec::new();
    for record in Records(stream) {
        match record.number {
            FILE_PASS => return Err(password_protected::workbook()),
            BOUND_SHEET => {
                let start = u32_at(record.data, 0)
                    .ok_or_else(|| refusals::damaged("a sheet is listed without its position"))?;
                starts.push(start as usize);
            }
            EOF => break,
            _ => {}
        }
    }
    Ok(starts)
}

/// The cells that the library allocates for one sheet.
#[derive(Debug, Default)]
struct AllocatedCells {
    rows: Option<(u32, u32)>,
    columns: Option<(u32, u32)>,
    stated: u64,
}

impl AllocatedCells {
    fn of(sheet: &[u8]) -> Result<Self, Refusal> {
        let mut allocated = Self::default();
        let mut depth = 0_u32;
        for record in Records(sheet) {
            match record.number {
                BOF => depth += 1,
                EOF if depth <= 1 => break,
                EOF => depth -= 1,
                // A chart in the sheet has similar records, but these are not cells of the sheet.
                _ if depth > 1 => {}
                DIMENSIONS => allocated.stated = stated_cells(record.data)?,
                MUL_RK => {
                    allocated.include(record.data, 2);
                    allocated.include(record.data, record.data.len().saturating_sub(2));
                }
                number if ONE_CELL.contains(&number) => allocated.include(record.data, 2),
                _ => {}
            }
        }
        Ok(allocated)
    }

    fn include(&mut self, data: &[u8], column_at: usize) {
        let (Some(row), Some(column)) = (u16_at(data, 0), u16_at(data, column_at)) else {
            return;
        };
        self.rows = Some(widen(self.rows, row.into()));
        self.columns = Some(widen(self.columns, column.into()));
    }

    fn cells(&self) -> u64 {
        let length = |range: Option<(u32, u32)>| {
            range.map_or(0, |(first, last)| u64::from(last - first) + 1)
        };
        self.stated.max(length(self.rows) * length(self.columns))
    }
}

fn widen(range: Option<(u32, u32)>, value: u32) -> (u32, u32) {
    range.map_or((value, value), |(first, last)| {
        (first.min(value), last.max(value))
    })
}

/// Returns the number of cells from A1 to the last cell that a `Dimensions` record states for its sheet ([MS-XLS]
/// 2.4.90). The record contains the first row, the row after the last, the first column, and the column after the last.
/// The record has two forms, and the newer form has wider fields. Refuses an impossible number of rows.
fn stated_cells(data: &[u8]) -> Result<u64, Refusal> {
    let stated = if data.len() < 14 {
        let at = |offset| u16_at(data, offset).map(u32::from);
        (at(0), at(2), at(6))
    } else {
        (
            u32_at(data, 0),
            u32_at(data, 4),
            u16_at(data, 10).map(u32::from),
        )
    };
    let (Some(first_row), Some(end_row), Some(end_column)) = stated else {
        return Err(refusals::damaged("a sheet does not state its size"));
    };
    let blank = end_row == 0 || end_column == 0;
    if end_row > MAX_ROWS || (!blank && end_row <= first_row) {
        return Err(refusals::damaged(
            "a sheet states an impossible number of rows",
        ));
    }
    // The library allocates from column 0 if the stated first column is invalid, so the first row and column are
    // ignored. The result is at least the number of allocated cells.
    Ok(u64::from(end_row) * u64::from(end_column))
}

struct Record<'a> {
    number: u16,
    data: &'a [u8],
}

/// An iterator over the records, up to the first incomplete record.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let number = u16_at(self.0, 0)?;
        let length = usize::from(u16_at(self.0, 2)?);
        let data = self.0.get(4..4 + length)?;
        self.0 = &self.0[4 + length..];
        Some(Record { number, data })
    }
}

fn u16_at(data: &[u8], offset: usize) -> Option<u16> {
    let bytes = data.get(offset..)?.first_chunk()?;
    Some(u16::from_le_bytes(*bytes))
}

fn u32_at(data: &[u8], offset: usize) -> Option<u32> {
    let bytes = data.get(offset..)?.first_chunk()?;
    Some(u32::from_le_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::*;

    fn record(number: u16, data: &[u8]) -> Vec<u8> {
        let length = u16::try_from(data.len()).unwrap();
        [&number.to_le_bytes(), &length.to_le_bytes(), data].concat()
    }

    fn cell(row: u16, column: u16) -> Vec<u8> {
        let place = [row.to_le_bytes(), column.to_le_bytes()].concat();
        record(0x0203, &[place, vec![0; 10]].concat())
    }

    #[test]
    fn the_size_of_a_sheet_is_that_of_its_cells_if_it_states_less() {
        let sheet = [
            record(BOF, &[0; 16]),
            cell(9, 1),
            record(BOF, &[0; 16]),
            cell(60_000, 200),
            record(EOF, &[]),
            cell(19, 4),
            record(EOF, &[]),
            cell(50_000, 9),
        ]
        .concat();
        assert_eq!(AllocatedCells::of(&sheet).unwrap().cells(), 11 * 4);
    }

    #[test]
    fn a_stated_size_counts_and_an_impossible_one_is_refused() {
        let dimensions = |first: u32, end: u32, columns: u16| {
            let rows = [first.to_le_bytes(), end.to_le_bytes()].concat();
            let columns = [0_u16.to_le_bytes(), columns.to_le_bytes(), [0; 2]].concat();
            record(DIMENSIONS, &[rows, columns].concat())
        };
        let cells = |record: &[u8]| AllocatedCells::of(record).map(|allocated| allocated.cells());
        assert_eq!(cells(&dimensions(0, 100, 5)), Ok(500));
        assert_eq!(cells(&dimensions(0, 0, 0)), Ok(0));
        assert!(cells(&dimensions(5, 3, 1)).is_err());
        assert!(cells(&dimensions(0, u32::MAX, 1)).is_err());
    }

    #[test]
    fn every_cipher_is_reported_as_a_password() {
        for kind in [0_u8, 1] {
            let stream = [record(BOF, &[0; 16]), record(FILE_PASS, &[kind, 0, 1, 2])].concat();
            let refusal = sheet_starts(&stream).unwrap_err();
            assert!(refusal.to_string().contains("password-protected"));
        }
    }

    #[test]
    fn a_small_file_that_states_too_many_cells_is_refused() {
        let book = |columns: u16| {
            let globals = |start: u32| {
                let sheet = record(BOUND_SHEET, &[start.to_le_bytes(), [0; 4]].concat());
                [record(BOF, &[0; 16]), sheet, record(EOF, &[])].concat()
            };
            let start = u32::try_from(globals(0).len()).unwrap();
            let rows = [0_u32.to_le_bytes(), MAX_ROWS.to_le_bytes()].concat();
            let columns = [0_u16.to_le_bytes(), columns.to_le_bytes(), [0; 2]].concat();
            let dimensions = record(DIMENSIONS, &[rows, columns].concat());
            let sheet = [record(BOF, &[0; 16]), dimensions, record(EOF, &[])].concat();
            let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
            let mut stream = file.create_stream("Workbook").unwrap();
            stream.write_all(&[globals(start), sheet].concat()).unwrap();
            drop(stream);
            check(file.into_inner())
        };
        assert_eq!(book(150), Ok(()));
        let refusal = book(200).unwrap_err();
        assert!(
            refusal.to_string().contains("10 million cells"),
            "{refusal}"
        );
    }
}
