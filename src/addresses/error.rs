//! Why a list of addresses cannot be checked.

use crate::load::LoadError;

/// Why a list of addresses cannot be checked.
#[derive(Debug, thiserror::Error)]
pub enum AddressesError {
    /// None of the inputs has a column of addresses.
    #[error("none of the inputs has a column of e-mail addresses; name its header with --column")]
    NoColumn,
    /// No input has a header that was named with `--column`.
    #[error("--column {0}: no input has such a header")]
    NoSuchColumn(String),
    /// The addresses are more than can be compared at once.
    #[error("{0}")]
    TooMany(String),
    /// The rows of an input do not add up.
    #[error(transparent)]
    Load(#[from] LoadError),
}
