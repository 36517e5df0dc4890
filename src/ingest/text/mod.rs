//! One text file -> rows of cells.
//!
//! Bytes become text (`charset`, `decoder`), the text shows how its records are written
//! (`detect`), blocks of whole records are cut one after another (`framer`) and split in parallel
//! (`splitter`), and every byte and row is accounted for (`ledger`). What the columns mean, which
//! row is the header and whether a row is as wide as it, is decided elsewhere.

mod block_boundary;
mod block_reader;
mod buffer_pool;
mod byte_scan;
mod byte_stats;
mod cell_shape;
mod cell_writer;
mod charset;
mod damage;
mod damage_prefilter;
mod decoder;
mod detect;
mod dialect;
mod dialect_candidates;
mod dialect_score;
mod encoding;
mod encoding_evidence;
mod file;
mod fixed_width;
mod noise_lines;
mod not_a_table;
mod oem;
mod open;
mod ordered_parallel;
mod plausibility;
mod read_error;
mod record;
mod repeated_headers;
mod row_accounting;
mod row_splitter;
mod sample;
mod split_block;
#[cfg(test)]
mod tests;
mod undecodable;

pub use byte_stats::Survey;
pub use encoding::Encoding;
pub use encoding_evidence::Letters;
pub use file::TextFile;
pub use open::open;

/// Knows the names of columns, so that a header is told from data.
pub trait HeaderNames: Sync {
    /// Returns whether `header`, as it stands in the file, names a known column.
    fn knows(&self, header: &str) -> bool;
}

/// What the user says of a file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Settings {
    /// The encoding to read it in, whatever it looks like.
    pub encoding: Option<Encoding>,
}
