//! A flat table: a header and rows, made one at a time while they are written, so that a long list needs no memory.

use super::cell::CellText;

/// A table for CSV folders and workbooks. The cells are raw; whoever writes them makes them safe with `cell`.
pub(super) struct FlatTable<'a> {
    /// Name of the file or sheet, without an ending.
    pub(super) name: &'a str,
    /// Names of the columns.
    pub(super) header: Vec<&'static str>,
    /// The rows, each as long as the header.
    pub(super) rows: Box<dyn Iterator<Item = Vec<CellText<'a>>> + 'a>,
}
