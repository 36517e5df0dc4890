//! Errors in the command line.

use std::path::PathBuf;

use crate::model::io_cause::io_cause;

/// An error in the command line. Each message says what is wrong and what to type instead.
#[derive(Debug, thiserror::Error)]
pub enum UsageError {
    /// A value is invalid in a way that clap, the argument parser, cannot detect.
    #[error("{0}")]
    Invalid(String),
    /// The configuration file or the access list cannot be read.
    #[error("cannot read {path}: {cause}", path = path.display(), cause = io_cause(source))]
    Read {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
}

impl UsageError {
    /// Returns the error for an invalid value.
    pub(crate) fn invalid(text: impl Into<String>) -> Self {
        Self::Invalid(text.into())
    }
}
