//! Reads a text file into rows of cells.
//!
//! The bytes are decoded (`encoding_choice`, `decoder`), the dialect is detected from a sample (`detect`), the text is
//! divided into blocks of complete records (`block_reader`), the blocks are split into rows in parallel
//! (`row_splitter`), and every byte and row is accounted for (`row_accounting`). Later stages interpret columns, choose
//! the header and check row widths.

mod block_boundary;
mod block_reader;
mod buffer_pool;
mod byte_scan;
mod byte_stats;
mod cell_shape;
mod cell_writer;
mod damage_prefilter;
mod damage_sign;
mod damaged_cells;
mod decoder;
mod delimiter;
mod detect;
mod dialect;
mod dialect_candidates;
mod dialect_score;
mod encoding;
mod encoding_choice;
mod encoding_evidence;
mod file;
mod file_end;
mod fixed_width;
mod line_widths;
mod lines;
mod noise_lines;
mod not_a_table;
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
mod split_context;
#[cfg(test)]
mod tests;
mod undecodable;

pub use byte_stats::ByteStats;
pub use encoding::Encoding;
pub use encoding_evidence::EncodingEvidence;
pub use file::TextFile;
pub use file_end::{FileEnd, ends_within_a_line};
pub use lines::open_lines;
pub use open::open;
pub use read_error::ReadError;

/// The known column names, which distinguish a header from data.
pub trait HeaderNames: Sync {
    /// Returns whether `header`, as written in the file, is a known column name.
    fn knows(&self, header: &str) -> bool;
}
