//! The one way to say that an input, or a part of one, is not read.
//!
//! A refusal is made where the fault is found and shown to a person unchanged. It never carries
//! the path (whoever shows it knows where it stands) and it always says what to do.

use thiserror::Error;

/// Why something is not read, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct Refusal {
    /// One or two sentences in lower case without the path: the cause, then the remedy.
    pub message: String,
}

impl Refusal {
    /// Returns a refusal with the given words.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }
}
