//! Fuzzes the readers of archives and mails. The checks are in `checks/container.rs`.

#![no_main]

mod harness;
#[path = "checks/container.rs"]
mod checks;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: harness::start(), |bytes: &[u8]| {
    let place = harness::place("container");
    harness::check(|| checks::check(bytes, &place));
});
