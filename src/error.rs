//! Why a run cannot go on. Everything less is a note, a verdict or a finding.

use std::path::PathBuf;

use crate::schema::DictionaryError;

/// A run that cannot go on; each text says what, where and what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A path that was named cannot be searched.
    #[error("{0}")]
    Discover(#[from] crate::ingest::DiscoverError),
    /// None of the inputs holds a table that any rule reads.
    #[error("{0}")]
    NothingReadable(String),
    /// The file with further header spellings.
    #[error("cannot use the aliases in {path}: {source}", path = path.display())]
    Aliases {
        /// The file.
        path: PathBuf,
        /// What is wrong in it.
        source: DictionaryError,
    },
    /// A file that was named as an option cannot be read.
    #[error("cannot read {path}: {source}", path = path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The earlier report.
    #[error("cannot compare with {path}: {why}", path = path.display())]
    Baseline {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, and what to give instead.
        why: String,
    },
    /// The decisions.
    #[error("{0}")]
    Decisions(#[from] crate::report::decisions::DecisionsError),
    /// An option that clap cannot judge.
    #[error("{0}")]
    Usage(String),
    /// Some of several customers.
    #[error("{failed} of {customers} customers could not be analysed; their lines say why")]
    Customers {
        /// How many could not.
        failed: usize,
        /// How many there are.
        customers: usize,
    },
    /// A report that cannot be written.
    #[error(transparent)]
    Write(#[from] crate::output::WriteError),
    /// The inputs cannot be loaded.
    #[error(transparent)]
    Load(#[from] crate::load::LoadError),
    /// The list of addresses cannot be checked.
    #[error(transparent)]
    Addresses(#[from] crate::addresses::AddressesError),
}

impl Error {
    /// Returns whether the program itself is at fault, not its input or options.
    pub fn is_internal(&self) -> bool {
        use crate::addresses::AddressesError;
        use crate::load::LoadError;
        matches!(
            self,
            Self::Load(LoadError::RowsLost { .. })
                | Self::Addresses(AddressesError::Load(LoadError::RowsLost { .. }))
        )
    }
}
