//! Refusals, each with a remedy, for workbooks that are damaged or too large.

use std::fmt::Display;

use crate::ingest::refusal::Refusal;
use crate::locale::Message;

/// Returns the refusal for a workbook that is damaged or incomplete.
pub(crate) fn damaged(cause: impl Display) -> Refusal {
    Refusal::new(Message::new("refused-workbook-damaged"))
        .technical(Message::new("refused-workbook-damaged.cause").with("cause", cause.to_string()))
}

/// Returns the refusal for a workbook that is too large for memory.
pub(crate) fn too_large(what: impl Display) -> Refusal {
    Refusal::new(Message::new("refused-workbook-too-large"))
        .technical(Message::new("refused-workbook-too-large.cause").with("size", what.to_string()))
}
