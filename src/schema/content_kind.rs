//! What the texts of a field contain.

/// What the values of a field look like, in addition to its type: `content` in `tables.toml`.
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
