//! Why reading ends before the end of a file.
//!
//! Only holds the reasons and their words, in lower case and without the path: whoever shows them
//! knows where they stand. The stages that find a reason decide.

use std::io;

use thiserror::Error;

use crate::ingest::refusal::Refusal;

/// Why reading ended early: what was delivered until then must not be used.
#[derive(Debug, Error)]
pub enum ReadError {
    /// Something in the file makes all of it unusable.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The system failed.
    #[error("cannot be read to its end ({0}); check that the file is complete and not locked")]
    Io(#[from] io::Error),
    /// The file has another length than when it was opened.
    #[error("the file changed while it was read; run again when nothing writes to it")]
    Changed,
    /// The bytes or rows read do not add up: a fault of this program, with the sum that fails.
    #[error("internal: row count mismatch ({0})")]
    Account(String),
}
