//! Detects tables that lost so many rows that the others are not reliable either.

use crate::model::location::Reason;
use crate::model::phrases::list_locations;
use crate::model::table::{Table, TableKind};
use crate::schema::Binding;

/// A table is not used if more than one row in this many was set aside: the export is wrong then, not single rows.
const MAX_LOST_ONE_IN: u64 = 3;

/// Returns why a table is not used although some of its rows could be read.
pub(super) fn too_many(table: &Table, bindings: &[Binding]) -> Option<String> {
    if table.kind == TableKind::Company && has_conflict(table, bindings) {
        // Two owners are the evidence that two databases are mixed.
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

/// Returns whether a row was set aside because another row with its key has other values.
fn has_conflict(table: &Table, bindings: &[Binding]) -> bool {
    !table.is_empty()
        && bindings
            .iter()
            .flat_map(|binding| &binding.set_aside)
            .any(|range| range.reason == Reason::Conflict)
}
