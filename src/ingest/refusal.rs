//! The reason why a file, or a part of it, is refused.
//!
//! The user sees the message unchanged. The message always says what to do, and never contains the path.

use thiserror::Error;

/// The reason why a file, sheet or member is refused, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct Refusal {
    /// One or two sentences in lower case, without the path: first the cause, then the remedy.
    pub message: String,
}

impl Refusal {
    /// Returns a refusal with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }
}
