//! The numbers of rows at which export tools silently cut off a table.

use crate::locale::{Message, Text};

/// The numbers of rows at which tools silently cut off an export, each with the id of the message that names the tool.
/// Worksheets are listed twice: a header counts towards the limit, so a table with a header has one record fewer than
/// the limit.
pub(super) const ROW_LIMITS: [(u64, &str); 10] = [
    (200, "limit-dbeaver"),
    (500, "limit-datagrip"),
    (1_000, "limit-management-studio"),
    (5_000, "limit-sql-developer"),
    (10_000, "limit-superoffice"),
    (20_000, "limit-superoffice"),
    (65_535, "limit-xls-with-header"),
    (65_536, "limit-xls"),
    (1_048_575, "limit-xlsx-with-header"),
    (1_048_576, "limit-xlsx"),
];

/// Returns a doubt about a table with this number of rows, or `None` if the number is not the limit of a tool.
pub fn row_limit_doubt(rows: u64) -> Option<Text> {
    let (_, tool) = ROW_LIMITS.iter().find(|(limit, _)| *limit == rows)?;
    let doubt = Message::new("doubt-row-limit")
        .with("rows", rows)
        .with("tool", Message::new(tool));
    Some(doubt.into())
}
