//! The texts that people read, in the language of the reader.
//!
//! A stage that has something to say builds a [`Text`] from message ids and typed arguments. Only the output turns it
//! into a string, with the [`Language`] of the report. Each language is one file in this folder, written in Fluent, and
//! one entry in [`Language`]. The English file is the reference: the other files have the same messages with the same
//! arguments.

mod catalogue;
mod language;
mod message;

pub use catalogue::Catalogue;
pub use language::{Language, UnknownLanguage};
pub use message::{Argument, Listing, Message, Text};
