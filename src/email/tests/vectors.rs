//! Reads the test vectors. They are tab-separated; comments begin with a hash and a space; cells are JSON strings
//! without their quotation marks.

use std::collections::BTreeSet;

use crate::email::Address;

/// Returns the text of a vector file.
pub(super) fn text(file: &str) -> String {
    let path = format!("{}/testdata/email/{file}", env!("CARGO_MANIFEST_DIR"));
    #[allow(clippy::disallowed_methods, reason = "test data")]
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the rows of a vector file.
pub(super) fn rows(file: &str) -> Vec<Vec<String>> {
    let is_row = |line: &&str| !line.is_empty() && !line.starts_with("# ");
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect();
    text(file).split('\n').filter(is_row).map(cells).collect()
}

/// Decodes a JSON string without its quotation marks.
pub(super) fn decoded(body: &str) -> String {
    serde_json::from_str(&format!("\"{body}\"")).unwrap_or_else(|error| panic!("{body}: {error}"))
}

/// Returns the defects as `level:name`, sorted.
pub(super) fn findings(address: &Address) -> BTreeSet<String> {
    let text = |defect: &crate::email::Defect| format!("{}:{}", defect.level.as_str(), defect.name);
    address.defects.iter().map(text).collect()
}

/// Splits a list at its spaces, and returns the items; `-` is an empty list.
pub(super) fn list(text: &str) -> BTreeSet<String> {
    text.split_whitespace()
        .filter(|item| *item != "-")
        .map(str::to_owned)
        .collect()
}
