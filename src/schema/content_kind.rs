//! The kind of content of a field.

/// The kind of content of a field whose type does not show the kind; `content` in `tables.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContentKind {
    /// E-mail addresses.
    Address,
    /// Text with at least one letter.
    Words,
    /// Names of tables or columns.
    Identifier,
}
