//! What holds for every input, sound or not: no panic, and every row and byte accounted for.

use std::path::Path;
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::ingest::content::Content;
use crate::ingest::text::read_error::ReadError;
use crate::trials::trials;

use super::exhibit::{COLUMNS, Exhibit, open_with, read, read_in_blocks};

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

/// Reads whatever it is; a refusal is an answer, a wrong account is not.
fn read_any(bytes: Vec<u8>) -> Option<Exhibit> {
    let length = bytes.len() as u64;
    let file = open_with(Content::Memory(bytes.into()), &COLUMNS).ok()?;
    match read(file) {
        Ok(exhibit) => {
            assert_eq!(exhibit.ending.account.bytes, length);
            Some(exhibit)
        }
        Err(ReadError::Refused(_)) => None,
        Err(error) => panic!("{error}"),
    }
}

/// Every row from 1 on is delivered, set aside or skipped, and exactly once.
fn assert_numbered(exhibit: &Exhibit) {
    let mut rows: Vec<u64> = exhibit.lines.iter().map(|line| line.row).collect();
    for entry in &exhibit.ending.set_aside {
        rows.extend(entry.first_row..=entry.last_row);
    }
    for entry in &exhibit.ending.skipped {
        rows.extend(entry.first_row..=entry.last_row);
    }
    rows.sort_unstable();
    let expected: Vec<u64> = (1..=exhibit.ending.rows).collect();
    assert_eq!(rows, expected);
}

/// One damage: a stretch of bytes is replaced by others.
fn damaged(mut bytes: Vec<u8>, damages: &[(Index, usize, Vec<u8>)]) -> Vec<u8> {
    for (at, length, new) in damages {
        let start = at.index(bytes.len() + 1);
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, new.iter().copied());
    }
    bytes
}

fn telling_byte() -> impl Strategy<Value = u8> {
    prop_oneof![
        3 => prop::sample::select(&b"\"',;\t|\r\n\\- "[..]),
        1 => any::<u8>(),
    ]
}

proptest! {
    #![proptest_config(trials(300))]

    #[test]
    fn random_bytes_never_panic(bytes in vec(any::<u8>(), 0..400)) {
        if let Some(exhibit) = read_any(bytes) {
            assert_numbered(&exhibit);
        }
    }

    #[test]
    fn random_tables_balance(
        bytes in vec(prop_oneof![telling_byte(), prop::sample::select(&b"ab1"[..])], 0..300),
    ) {
        if let Some(exhibit) = read_any(bytes) {
            assert_numbered(&exhibit);
        }
    }

    #[test]
    fn the_size_of_blocks_changes_nothing(
        file in any::<Index>(),
        damages in vec((any::<Index>(), 0_usize..40, vec(telling_byte(), 0..4)), 0..4),
        block in 1_usize..600,
    ) {
        let bytes = damaged(EXPORTS[file.index(EXPORTS.len())].clone(), &damages);
        if let Some(exhibit) = read_any(bytes) {
            let (lines, tally) = read_in_blocks(&exhibit.file, block).unwrap();
            prop_assert_eq!(&tally.set_aside, &exhibit.ending.set_aside);
            prop_assert_eq!(&tally.skipped, &exhibit.ending.skipped);
            prop_assert_eq!(&lines, &exhibit.lines);
            prop_assert_eq!(tally.stated_rows, exhibit.ending.stated_rows);
        }
    }

    #[test]
    fn damaged_exports_balance(
        file in any::<Index>(),
        damages in vec((any::<Index>(), 0_usize..40, vec(telling_byte(), 0..4)), 1..6),
    ) {
        let bytes = damaged(EXPORTS[file.index(EXPORTS.len())].clone(), &damages);
        if let Some(exhibit) = read_any(bytes) {
            assert_numbered(&exhibit);
        }
    }
}
