//! Checks all stages of reading a damaged export, from opening to merging: every row is used or set aside, and there
//! are never more rows than lines.

use std::path::Path;
use std::sync::LazyLock;

use analyze::ingest;
use analyze::load::load;
use analyze::schema::Dictionary;

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(Dictionary::built_in);

pub(crate) fn check(bytes: &[u8], place: &Path) {
    std::fs::write(place, bytes).expect("a place for the input");
    let opened = ingest::open(&[place.to_owned()], &*DICTIONARY, &[]).expect("the file is there");
    let assembly =
        load(&opened, &DICTIONARY, &[], &[], |_| ()).expect("all rows are accounted for");
    assert!(!assembly.inputs.is_empty(), "it ends nowhere");
    for input in &assembly.inputs {
        assert!(input.balances());
        let mut rows: Vec<u64> = input
            .set_aside
            .iter()
            .flat_map(|aside| aside.first_row..=aside.last_row)
            .collect();
        let all = rows.len();
        rows.dedup();
        assert_eq!(rows.len(), all, "a row was set aside twice");
    }
    // The lines of a gzip file cannot be counted in its compressed bytes.
    let is_packed = bytes.starts_with(b"\x1F\x8B");
    if !is_packed
        && assembly.inputs.iter().all(|input| input.encoding.is_some())
        && opened.grids.len() == 1
    {
        let lines = bytes
            .iter()
            .filter(|byte| matches!(byte, b'\n' | b'\r'))
            .count() as u64
            + 1;
        let rows: u64 = assembly.inputs.iter().map(|input| input.rows).sum();
        let used: u64 = assembly.inputs.iter().map(|input| input.used).sum();
        assert!(rows <= lines, "{rows} rows in {lines} lines");
        let kept: u64 = assembly.data.tables().map(|table| table.len() as u64).sum();
        assert!(kept <= used, "{kept} rows kept of {used}");
    }
}
