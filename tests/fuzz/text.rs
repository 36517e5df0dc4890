//! Fuzzes the text reader. The checks are in `checks/text.rs`.

#![no_main]

mod harness;
#[path = "checks/text.rs"]
mod checks;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: harness::start(), |bytes: &[u8]| harness::check(|| checks::check(bytes)));
