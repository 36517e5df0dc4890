//! Why a report cannot be written.
//!
//! Each text says what, where and what to do, with its cause, so that it can be shown as it is.

use std::io;
use std::path::PathBuf;

/// A report that cannot be written, or a target that cannot take one.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The reader of standard output went away, as `head` does: no fault of anybody.
    #[error("the reader of the output has gone away")]
    ClosedPipe,
    /// The stream takes no more.
    #[error("cannot write the report: {0}")]
    Stream(#[source] io::Error),
    /// A target cannot be written.
    #[error("cannot write {path}: {source}", path = path.display())]
    Target {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A target would be written among the exports.
    #[error(
        "{path} lies inside the input {input}, where nothing is ever written; name a place outside",
        path = path.display(), input = input.display()
    )]
    InsideInput {
        /// The target.
        path: PathBuf,
        /// The input as it was named.
        input: PathBuf,
    },
    /// A target is there and is no file.
    #[error(
        "{path} is no file; for a folder with a CSV file for each requirement end the name in `/`",
        path = path.display()
    )]
    NotAFile {
        /// The target.
        path: PathBuf,
    },
    /// A folder is wanted where a file is.
    #[error("{path} is a file; for a single report leave out the `/` at the end", path = path.display())]
    NotAFolder {
        /// The target.
        path: PathBuf,
    },
    /// Two targets are one place.
    #[error("{path} is named twice as output", path = path.display())]
    Twice {
        /// The target.
        path: PathBuf,
    },
    /// A format that shows one customer only.
    #[error("the form `{wanted}` shows one customer; for several take one of {known}")]
    OneCustomer {
        /// What was asked for.
        wanted: &'static str,
        /// What there is.
        known: String,
    },
    /// A name or an ending that no format has.
    #[error("no format for `{wanted}`; known are {known}")]
    UnknownFormat {
        /// What was asked for.
        wanted: String,
        /// What there is.
        known: String,
    },
}

impl WriteError {
    /// Returns whether the reader went away, so that the program ends quietly.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::ClosedPipe)
    }

    /// Returns the error as one of this target, where it is one of a stream.
    pub(super) fn at(self, path: &std::path::Path) -> Self {
        let source = match self {
            Self::ClosedPipe => io::ErrorKind::BrokenPipe.into(),
            Self::Stream(source) => source,
            other => return other,
        };
        Self::Target {
            path: path.to_owned(),
            source,
        }
    }
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::Stream(error),
        }
    }
}
