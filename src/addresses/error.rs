//! Errors of `analyze addresses`.

use crate::load::LoadError;

/// An error that prevents `analyze addresses` from checking a list.
#[derive(Debug, thiserror::Error)]
pub enum AddressesError {
    /// No input has a column of addresses.
    #[error(
        "no input has a column of e-mail addresses; add a header line such as `email`, or give the header of the column with --column"
    )]
    NoColumn,
    /// A header that the user passed with `--column` is in no input.
    #[error("--column {0}: no input has this header")]
    NoSuchColumn(String),
    /// There are too many addresses.
    #[error("{0}")]
    TooMany(String),
    /// Rows of an input are not accounted for.
    #[error(transparent)]
    Load(#[from] LoadError),
}
