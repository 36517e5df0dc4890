//! Fuzzes the whole line on one export; `holds/line.rs` says what must be true.

#![no_main]

mod harness;
#[path = "holds/line.rs"]
mod holds;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: harness::start(), |bytes: &[u8]| {
    let place = harness::place("export.csv");
    harness::check(|| holds::holds(bytes, &place));
});
