//! Why reading stops before the end of a file.
//!
//! Contains the reasons and their messages only. A message is in lower case and without the path, which the caller
//! knows.

use std::io;

use thiserror::Error;

use crate::ingest::refusal::Refusal;
use crate::model::io_cause::io_cause;

/// Why reading stopped early; rows delivered before the error are not valid.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The file is refused because of something found while reading.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The operating system reported an error.
    #[error(
        "cannot be read to its end ({cause}); check that the file is complete and not locked",
        cause = io_cause(.0)
    )]
    Io(#[from] io::Error),
    /// The length of the file is not the one at opening.
    #[error("the file changed while it was read; run again when nothing writes to it")]
    Changed,
    /// The counts of bytes or rows do not add up, which is an error in this program; contains the failed sum.
    #[error("internal: row count mismatch ({0})")]
    CountMismatch(String),
}
