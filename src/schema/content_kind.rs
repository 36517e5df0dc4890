//! The kind of content of a field.

/// The kind of text that a field contains. In `tables.toml`, it is given as `content`.
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
