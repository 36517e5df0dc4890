//! Errors that end a run. Less serious problems become a note, a verdict or a finding.

use std::path::PathBuf;

use crate::addresses::AddressesError;
use crate::cli::UsageError;
use crate::ingest::DiscoverError;
use crate::load::LoadError;
use crate::model::io_cause::io_cause;
use crate::output::WriteError;
use crate::report::baseline::BaselineError;
use crate::report::decisions::DecisionsError;
use crate::schema::DictionaryError;

/// An error that ends the run. Each message says what is wrong, where, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The command line is invalid.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// A decisions file or a baseline (an earlier report with which the new report is compared) is inside an input.
    #[error(
        "{file} is inside {input} and would be read as an export; move it out of the folder with the exports",
        file = file.display(), input = input.display()
    )]
    FileAmongInputs {
        /// The file.
        file: PathBuf,
        /// The input that contains the file.
        input: PathBuf,
    },
    /// An encoding was given for a file that is not among the inputs.
    #[error("--encoding {file}: no input has this name")]
    UnusedEncoding {
        /// The name in the option.
        file: String,
    },
    /// The files under a path cannot be listed.
    #[error(transparent)]
    Discover(#[from] DiscoverError),
    /// No input contains a table that any rule reads.
    #[error("{0}")]
    NothingReadable(String),
    /// The alias file is invalid.
    #[error("cannot use the aliases in {path}: {source}", path = path.display())]
    Aliases {
        /// The file.
        path: PathBuf,
        /// What is wrong in the file.
        source: DictionaryError,
    },
    /// A file given in an option cannot be read.
    #[error("cannot read {path}: {cause}", path = path.display(), cause = io_cause(source))]
    Read {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// The baseline cannot be used.
    #[error(transparent)]
    Baseline(#[from] BaselineError),
    /// The decisions cannot be used.
    #[error(transparent)]
    Decisions(#[from] DecisionsError),
    /// At least one of several customers could not be analysed.
    #[error(
        "{failed} of {customers} customers could not be analysed; see the reason in their lines"
    )]
    Customers {
        /// Number of customers that could not be analysed.
        failed: usize,
        /// Total number of customers.
        customers: usize,
    },
    /// The report cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The inputs cannot be loaded.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The list of addresses cannot be checked.
    #[error(transparent)]
    Addresses(#[from] AddressesError),
}

impl Error {
    /// Returns whether a defect in the program caused the error.
    pub fn is_internal(&self) -> bool {
        matches!(
            self,
            Self::Load(LoadError::RowsLost { .. })
                | Self::Addresses(AddressesError::Load(LoadError::RowsLost { .. }))
        )
    }
}
