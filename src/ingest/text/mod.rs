//! One text file -> rows of cells.
//!
//! Bytes become text (`charset`, `decoder`), the text shows how its records are written
//! (`detect`), blocks of whole records are cut one after another (`framer`) and split in parallel
//! (`splitter`), and every byte and row is accounted for (`ledger`). What the columns mean, which
//! row is the header and whether a row is as wide as it, is decided elsewhere.

mod cells;
mod charset;
mod chunk;
mod cut;
mod damage;
mod decoder;
mod detect;
mod dialect;
mod encoding;
mod file;
mod fixed;
mod framer;
mod furniture;
mod hypotheses;
mod kind;
mod ledger;
mod letters;
mod oem;
mod opening;
mod pages;
mod plausibility;
mod read_error;
mod record;
mod relay;
mod sample;
mod shape;
mod spares;
mod splitter;
mod stops;
mod survey;
#[cfg(test)]
mod tests;
mod trial;
mod undecodable;
mod watch;

pub use encoding::Encoding;
pub use file::TextFile;
pub use letters::Letters;
pub use opening::open;
pub use survey::Survey;

/// Knows the names of columns, so that a header is told from data.
pub trait Lexicon: Sync {
    /// Returns whether `header`, as it stands in the file, names a known column.
    fn knows(&self, header: &str) -> bool;
}

/// What the user says of a file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Settings {
    /// The encoding to read it in, whatever it looks like.
    pub encoding: Option<Encoding>,
}
