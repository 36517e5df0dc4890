//! Fuzzes what unpacks; `checks/container.rs` contains the checks.

#![no_main]

mod harness;
#[path = "checks/container.rs"]
mod checks;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: harness::start(), |bytes: &[u8]| {
    let place = harness::place("container");
    harness::check(|| checks::check(bytes, &place));
});
