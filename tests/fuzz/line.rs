//! Fuzzes all stages of reading an export, from opening to merging. The checks are in `checks/line.rs`.

#![no_main]

mod harness;
#[path = "checks/line.rs"]
mod checks;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: harness::start(), |bytes: &[u8]| {
    let place = harness::place("export.csv");
    harness::check(|| checks::check(bytes, &place));
});
