//! Property tests with arbitrary input: nothing panics, and every row and byte is accounted for.

use std::path::Path;
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::ingest::content::Content;
use crate::ingest::text::read_error::ReadError;
use crate::property_test_config::cases;

use super::support::{COLUMNS, ReadFile, open_with, read, read_in_blocks};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/ingest/exporters");

#[expect(clippy::disallowed_methods, reason = "test data")]
static EXPORTS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let entries = std::fs::read_dir(Path::new(DATA)).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| std::fs::read(path).unwrap())
        .collect()
});

/// Reads arbitrary bytes. Returns `None` if the bytes are refused, and panics on any other error.
fn read_any(bytes: Vec<u8>) -> Option<ReadFile> {
    let file = open_with(Content::Memory(bytes.into()), &COLUMNS).ok()?;
    match read(file) {
        Ok(read) => Some(read),
        Err(ReadError::Refused(_)) => None,
        Err(error) => panic!("{error}"),
    }
}

/// Asserts that every row from 1 on is delivered, set aside or skipped exactly once.
fn assert_every_row_once(read: &ReadFile) {
    let mut rows: Vec<u64> = read.lines.iter().map(|line| line.row).collect();
    for entry in &read.summary.set_aside {
        rows.extend(entry.first_row..=entry.last_row);
    }
    for entry in &read.summary.skipped {
        rows.extend(entry.first_row..=entry.last_row);
    }
    rows.sort_unstable();
    let expected: Vec<u64> = (1..=read.summary.rows).collect();
    assert_eq!(rows, expected);
}

/// Damages `bytes` by replacing parts of them. Each item in `damages` is the start and the length of a part, and the
/// new bytes.
fn damaged(mut bytes: Vec<u8>, damages: &[(Index, usize, Vec<u8>)]) -> Vec<u8> {
    for (at, length, new) in damages {
        let start = at.index(bytes.len() + 1);
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, new.iter().copied());
    }
    bytes
}

fn significant_byte() -> impl Strategy<Value = u8> {
    prop_oneof![
        3 => prop::sample::select(&b"\"',;\t|\r\n\\- "[..]),
        1 => any::<u8>(),
    ]
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn random_bytes_never_panic(bytes in vec(any::<u8>(), 0..400)) {
        if let Some(read) = read_any(bytes) {
            assert_every_row_once(&read);
        }
    }

    #[test]
    fn rows_of_random_tables_are_complete(
        bytes in vec(prop_oneof![significant_byte(), prop::sample::select(&b"ab1"[..])], 0..300),
    ) {
        if let Some(read) = read_any(bytes) {
            assert_every_row_once(&read);
        }
    }

    #[test]
    fn the_block_size_does_not_change_the_result(
        file in any::<Index>(),
        damages in vec((any::<Index>(), 0_usize..40, vec(significant_byte(), 0..4)), 0..4),
        block in 1_usize..600,
    ) {
        let bytes = damaged(EXPORTS[file.index(EXPORTS.len())].clone(), &damages);
        if let Some(read) = read_any(bytes) {
            let (lines, tally) = read_in_blocks(&read.file, block).unwrap();
            prop_assert_eq!(&tally.set_aside, &read.summary.set_aside);
            prop_assert_eq!(&tally.skipped, &read.summary.skipped);
            prop_assert_eq!(&lines, &read.lines);
            prop_assert_eq!(tally.stated_rows, read.summary.stated_rows);
        }
    }

    #[test]
    fn rows_of_damaged_exports_are_complete(
        file in any::<Index>(),
        damages in vec((any::<Index>(), 0_usize..40, vec(significant_byte(), 0..4)), 1..6),
    ) {
        let bytes = damaged(EXPORTS[file.index(EXPORTS.len())].clone(), &damages);
        if let Some(read) = read_any(bytes) {
            assert_every_row_once(&read);
        }
    }
}
