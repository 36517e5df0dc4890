//! Tests of the text reader: correct rows, complete counts, refusals with a remedy.

mod basics;
mod late;
mod problems;
mod properties;
mod roundtrip;
mod support;
mod vectors;
