//! Errors that stop reading before the end of a file.
//!
//! Each message is in lower case. The caller adds the path.

use std::io;

use thiserror::Error;

use crate::ingest::refusal::Refusal;
use crate::locale::{Message, Text};
use crate::model::io_cause::io_cause;

/// An error that stops reading. Rows that were delivered before the error are not valid.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The file is refused because of its content.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The operating system reported an error.
    #[error(
        "cannot be read to its end ({cause}); check that the file is complete and not locked",
        cause = io_cause(.0)
    )]
    Io(#[from] io::Error),
    /// The length of the file differs from the length at opening.
    #[error("the file changed while it was read; run again when nothing writes to it")]
    Changed,
    /// The counts of bytes or rows do not add up. This is a bug in this program. The string describes the mismatch.
    #[error("internal: row count mismatch ({0})")]
    CountMismatch(String),
}

impl ReadError {
    /// Returns the message for the user.
    pub fn message(self) -> Text {
        match self {
            Self::Refused(refusal) => refusal.message,
            Self::Io(error) => Message::new("refused-read-error")
                .with("cause", io_cause(&error))
                .into(),
            Self::Changed => Message::new("file-changed").into(),
            // A mismatch is a bug in this program, so the message is not translated.
            Self::CountMismatch(_) => Text::verbatim(self.to_string()),
        }
    }
}
