//! The reason why a file, or a part of it, is refused.
//!
//! The message always says what to do, and never contains the path.

use std::fmt;

use crate::locale::Text;

/// The reason why a file, sheet or member is refused, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// One or two sentences in lower case, without the path: first the cause, then the remedy.
    pub message: Text,
    /// The same sentences with options of this program, if the person who runs it can use one.
    pub with_options: Option<Text>,
}

/// Displays the message for the person who runs the program, in English.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.with_options.as_ref().unwrap_or(&self.message);
        f.write_str(&message.english())
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// Returns a refusal with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: Text::verbatim(message),
            with_options: None,
        }
    }
}
