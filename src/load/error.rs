//! Why the inputs cannot be loaded.

/// Why the inputs cannot be loaded. Each message names the option or input and the problem.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// An option names a file or sheet that is not in the inputs.
    #[error("{option} {input}: no such file or sheet was found")]
    NoSuchInput {
        /// The option.
        option: &'static str,
        /// The file as typed.
        input: String,
    },
    /// The columns given with `--layout` do not fit the table.
    #[error("--layout {input}: {source}")]
    Layout {
        /// The table and file as typed.
        input: String,
        /// Why the columns do not fit.
        source: crate::schema::LayoutError,
    },
    /// Rows were lost in this program: a bug.
    #[error(
        "internal error: {input} has {rows} rows, of which {used} were used and {set_aside} set aside; please report it"
    )]
    RowsLost {
        /// File and sheet.
        input: String,
        /// Rows found.
        rows: u64,
        /// Rows used.
        used: u64,
        /// Rows set aside.
        set_aside: u64,
    },
}
