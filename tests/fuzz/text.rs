//! Fuzzes what reads text; `holds/text.rs` says what must be true.

#![no_main]

mod harness;
#[path = "holds/text.rs"]
mod holds;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: harness::start(), |bytes: &[u8]| harness::check(|| holds::holds(bytes)));
