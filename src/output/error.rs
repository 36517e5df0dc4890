//! Errors in writing reports.
//!
//! Each message says what is wrong, where, the cause and what to do, so it can be printed unchanged.

use std::io;
use std::path::PathBuf;

use crate::model::io_cause::{io_cause, is_closed_pipe};

/// An error in opening a target or in writing a report.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The reader closed standard output, as `head` does. This is not a fault.
    #[error("standard output was closed")]
    ClosedPipe,
    /// The stream cannot be written.
    #[error("cannot write the report: {cause}", cause = io_cause(.0))]
    Stream(#[source] io::Error),
    /// A target cannot be written.
    #[error("cannot write {path}: {cause}", path = path.display(), cause = io_cause(source))]
    Target {
        /// The path of the file or folder.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// A target is inside an input.
    #[error(
        "{path} is inside the input {input}, and nothing is written there; name a path outside the input",
        path = path.display(), input = input.display()
    )]
    InsideInput {
        /// The path of the target.
        path: PathBuf,
        /// The path of the input, as typed by the user.
        input: PathBuf,
    },
    /// A target exists and is not a file.
    #[error(
        "{path} is not a file; to write a folder with one CSV file per requirement, end the name with `/`",
        path = path.display()
    )]
    NotAFile {
        /// The path of the target.
        path: PathBuf,
    },
    /// The target is a folder, but the output is a single file.
    #[error("{path} is a folder; add the name of a file", path = path.display())]
    IsAFolder {
        /// The path of the folder.
        path: PathBuf,
    },
    /// A target should be a folder but is a file.
    #[error("{path} is a file; to write a single report, remove the `/` at the end", path = path.display())]
    NotAFolder {
        /// The path of the target.
        path: PathBuf,
    },
    /// A target exists, and another program has it open.
    #[error(
        "another program has {path} open; close it there (a workbook or a list in Excel), and run again",
        path = path.display()
    )]
    InUse {
        /// The path of the file.
        path: PathBuf,
    },
    /// A target exists and is read-only.
    #[error("{path} is read-only; remove this attribute, or choose another name", path = path.display())]
    ReadOnly {
        /// The path of the file.
        path: PathBuf,
    },
    /// Windows does not allow this name for a file or folder.
    #[error("{path} cannot be created: {reason}; choose another name", path = path.display())]
    InvalidName {
        /// The path of the target.
        path: PathBuf,
        /// What is wrong with the name.
        reason: String,
    },
    /// The report was written, but some existing targets could not be replaced.
    #[error("{}", lines(.0))]
    NotReplaced(Vec<UnreplacedTarget>),
    /// Two targets refer to the same file or folder.
    #[error("{path} is named twice as output", path = path.display())]
    Twice {
        /// The path of the target.
        path: PathBuf,
    },
    /// The format supports only one customer.
    #[error("the format `{format}` shows one customer only; for several customers use {suitable}")]
    OneCustomerOnly {
        /// Name of the format.
        format: &'static str,
        /// Names of the formats that support several customers.
        suitable: String,
    },
    /// No format has this name or file extension.
    #[error("unknown format `{wanted}`; {hint}known formats: {known}", hint = did_you_mean(*similar))]
    UnknownFormat {
        /// The name or file, as typed by the user.
        wanted: String,
        /// The most similar known name.
        similar: Option<&'static str>,
        /// The known names or file extensions.
        known: String,
    },
    /// A binary format cannot be shown on a terminal.
    #[error("a terminal cannot show {name}; name a file instead: --output fixes.{extension}")]
    NotForTerminal {
        /// Name of the format.
        name: &'static str,
        /// The extension of the format's files.
        extension: &'static str,
    },
}

/// A target that could not be replaced at the end of a run.
#[derive(Debug)]
pub struct UnreplacedTarget {
    /// The path of the file or folder.
    pub path: PathBuf,
    /// The path at which the new report was saved instead, or `None` if that failed too.
    pub kept: Option<PathBuf>,
    /// Why the target could not be replaced.
    pub source: io::Error,
}

fn lines(targets: &[UnreplacedTarget]) -> String {
    let line = |target: &UnreplacedTarget| {
        let (path, cause) = (target.path.display(), io_cause(&target.source));
        match &target.kept {
            Some(kept) => format!(
                "cannot replace {path}: {cause}; the new report is {}",
                kept.display()
            ),
            None => format!("cannot write {path}: {cause}"),
        }
    };
    targets.iter().map(line).collect::<Vec<_>>().join("\n")
}

impl WriteError {
    /// Returns whether the reader closed the pipe. If so, the program ends without an error message.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::ClosedPipe)
    }

    /// Converts [`Self::Stream`] and [`Self::ClosedPipe`] into [`Self::Target`] with this path. Returns other errors
    /// unchanged.
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

fn did_you_mean(similar: Option<&str>) -> String {
    let hint = similar.map(|name| format!("did you mean `{name}`? "));
    hint.unwrap_or_default()
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        if is_closed_pipe(&error) {
            Self::ClosedPipe
        } else {
            Self::Stream(error)
        }
    }
}
