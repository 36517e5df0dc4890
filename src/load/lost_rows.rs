//! Detects tables in which so many rows were set aside that the remaining rows are not reliable.

use crate::model::location::Reason;
use crate::model::phrases::list_locations;
use crate::model::table::{Table, TableKind};
use crate::schema::Binding;

/// If more than one row in this many is set aside, the whole export is considered wrong, and the table is not used.
const MAX_LOST_ONE_IN: u64 = 3;

/// Returns why a table is not used although some of its rows were read, or `None` if the table is used.
pub(super) fn too_many(table: &Table, bindings: &[Binding]) -> Option<String> {
    if table.kind == TableKind::Company && has_conflict(table, bindings) {
        // Two owners prove that exports of two databases are mixed, so this table is needed.
        return None;
    }
    let rows: u64 = bindings.iter().map(|binding| binding.rows).sum();
    let lost = u64::try_from(table.lost_rows.len()).unwrap_or(u64::MAX);
    (lost.saturating_mul(MAX_LOST_ONE_IN) > rows).then(|| {
        format!(
            "{lost} of {rows} rows were set aside, more than one in {MAX_LOST_ONE_IN}: {}",
            list_locations(&table.lost_rows)
        )
    })
}

/// Returns whether a row was set aside because another row with the same key has other values.
fn has_conflict(table: &Table, bindings: &[Binding]) -> bool {
    !table.is_empty()
        && bindings
            .iter()
            .flat_map(|binding| &binding.set_aside)
            .any(|range| range.reason == Reason::Conflict)
}
