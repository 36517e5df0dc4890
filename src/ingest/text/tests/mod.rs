//! What a reader of text files is worth: rows right, nothing lost, refusals with a remedy.

mod basics;
mod exhibit;
mod late;
mod odd;
mod properties;
mod roundtrip;
mod vectors;
