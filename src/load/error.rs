//! Errors that occur while inputs are loaded.

/// An error that occurs while inputs are loaded. Each message names the option or the input and describes the problem.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// An option names a file or sheet that is not in the inputs.
    #[error("{option} {input}: no such file or sheet was found")]
    NoSuchInput {
        /// The name of the option.
        option: &'static str,
        /// The table and file that the option names.
        input: String,
    },
    /// The columns given with `--layout` do not fit the table.
    #[error("--layout {input}: {source}")]
    Layout {
        /// The table and file that the option names.
        input: String,
        /// Why the columns do not fit the table.
        source: crate::schema::LayoutError,
    },
    /// The program lost rows, which is a bug.
    #[error(
        "internal error: {input} has {rows} rows, of which {used} were used and {set_aside} set aside; please report it"
    )]
    RowsLost {
        /// The file and sheet.
        input: String,
        /// Number of rows that were found.
        rows: u64,
        /// Number of rows that were used.
        used: u64,
        /// Number of rows that were set aside.
        set_aside: u64,
    },
}
