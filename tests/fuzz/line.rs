//! The whole line on one damaged export: opened, recognised, bound and stacked. Its rows are used or set aside, and there
//! are never more of them than lines.

#![no_main]

mod harness;

use analyze::assembly::assemble;
use analyze::ingest;
use analyze::schema::Dictionary;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(Dictionary::built_in);

fn run(bytes: &[u8]) {
    let path = harness::place("export.csv");
    std::fs::write(&path, bytes).expect("a place for the input");
    let intake = ingest::open(&[path], &*DICTIONARY, &[]).expect("the file is there");
    let assembly = assemble(&intake, &DICTIONARY, &[], &[], |_| ()).expect("the account balances");
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
    // An archive or a workbook can hold more lines than bytes; a text cannot.
    if assembly.inputs.iter().all(|input| input.encoding.is_some()) && intake.sources.len() == 1 {
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

fuzz_target!(init: harness::start(), |bytes: &[u8]| harness::check(|| run(bytes)));
