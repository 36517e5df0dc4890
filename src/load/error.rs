//! Why the inputs cannot be loaded.

/// Why the inputs cannot be loaded; each text says which option or input and what is wrong with it.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// An option names a file or sheet that is not among the inputs.
    #[error("{option} {input}: no such file or sheet was found")]
    NoSuchInput {
        /// The option.
        option: &'static str,
        /// What it names, as typed.
        input: String,
    },
    /// The columns stated with `--layout` do not fit the table.
    #[error("--layout {input}: {source}")]
    Layout {
        /// What the option names, as typed.
        input: String,
        /// Why the columns do not fit.
        source: crate::schema::LayoutError,
    },
    /// Rows were lost inside this program.
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
