//! A flat table with a header and rows. Each row is created when it is written, so that a long list needs little
//! memory.

use super::cell::CellText;

/// A table for CSV folders and workbooks. The cells are not escaped; each format makes them safe with the module
/// `cell`.
pub(super) struct FlatTable<'a> {
    /// The name of the file or sheet, without an extension.
    pub(super) name: &'a str,
    /// The names of the columns.
    pub(super) header: Vec<&'static str>,
    /// The rows. Each has as many cells as the header.
    pub(super) rows: Box<dyn Iterator<Item = Vec<CellText<'a>>> + 'a>,
}
