//! Errors in `tables.toml` or in the alias file of the user.

use crate::model::table::TableKind;

/// An error in a dictionary file.
#[derive(Debug, thiserror::Error)]
pub enum DictionaryError {
    /// The text is not valid TOML, or has unknown fields.
    #[error("not a list of [[table]] entries: {0}")]
    Syntax(#[from] toml::de::Error),
    /// The first release of a table (`since`) is not a version, or does not exist.
    #[error("{0}")]
    Release(String),
    /// The table does not exist.
    #[error("no table is named `{0}`; known tables: {known}", known = known_tables())]
    Table(String),
    /// The field does not exist in the table.
    #[error("table `{table}` has no field `{field}`")]
    Field {
        /// The table with the unknown field.
        table: TableKind,
        /// The unknown field.
        field: String,
    },
    /// Two fields have the same header.
    #[error("in table `{table}` the header `{header}` already belongs to another field")]
    Clash {
        /// The table with the two fields.
        table: TableKind,
        /// The header of both fields.
        header: String,
    },
}

fn known_tables() -> String {
    let names: Vec<_> = TableKind::ALL.iter().map(|kind| kind.name()).collect();
    names.join(", ")
}
