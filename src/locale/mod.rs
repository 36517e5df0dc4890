//! The messages that people read, in every supported language.
//!
//! A stage that reports to people builds a [`Text`](crate::locale::Text) from message ids and typed arguments. Only the
//! output stage turns the text into a string, in the [`Language`](crate::locale::Language) of the report. Each language
//! is one file in this folder, written in Fluent, and one entry in `Language`. The English file is the reference: the
//! other files have the same messages with the same arguments.

mod catalogue;
mod language;
mod message;

pub use catalogue::Catalogue;
pub use language::{Language, UnknownLanguage};
pub use message::{Argument, Listing, Message, Text};
