//! The reason why a file, or a part of it, is refused.
//!
//! The message always says what to do, and never contains the path.

use std::fmt;

use crate::locale::Text;

/// The reason why a file, sheet or archive member is refused, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// One or two sentences in lower case, without the path: first the cause, then the remedy.
    pub message: Text,
    /// The same sentences with technical details for the person who runs the program: options and commands of this
    /// program, or the error message of a library.
    pub technical: Option<Text>,
}

/// Displays the message for the person who runs the program, in English.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.technical.as_ref().unwrap_or(&self.message);
        f.write_str(&message.english())
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// Returns a refusal with this message.
    pub fn new(message: impl Into<Text>) -> Self {
        Self {
            message: message.into(),
            technical: None,
        }
    }

    /// Adds a version of the message with technical details.
    #[must_use]
    pub fn technical(mut self, message: impl Into<Text>) -> Self {
        self.technical = Some(message.into());
        self
    }
}
