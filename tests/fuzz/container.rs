//! Fuzzes what unpacks; `holds/container.rs` says what must be true.

#![no_main]

mod harness;
#[path = "holds/container.rs"]
mod holds;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: harness::start(), |bytes: &[u8]| {
    let place = harness::place("container");
    harness::check(|| holds::holds(bytes, &place));
});
