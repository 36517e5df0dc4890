//! Fuzzes the workbook reader. The checks are in `checks/workbook.rs`.

#![no_main]

mod harness;
#[path = "checks/workbook.rs"]
mod checks;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: harness::start(), |bytes: &[u8]| harness::check(|| checks::check(bytes)));
