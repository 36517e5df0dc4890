//! Detects tables that lost so many rows that the others are not reliable either.

use crate::model::phrases::list_locations;
use crate::model::table::Table;
use crate::schema::Binding;

/// A table is not used if more than one row in this many was set aside: the export is wrong then, not single rows.
const MAX_LOST_ONE_IN: u64 = 3;

/// Returns why a table is not used although some of its rows could be read.
pub(super) fn too_many(table: &Table, bindings: &[Binding]) -> Option<String> {
    let rows: u64 = bindings.iter().map(|binding| binding.rows).sum();
    let lost = u64::try_from(table.lost_rows.len()).unwrap_or(u64::MAX);
    (lost.saturating_mul(MAX_LOST_ONE_IN) > rows).then(|| {
        format!(
            "{lost} of {rows} rows were set aside, more than one in {MAX_LOST_ONE_IN}: {}",
            list_locations(&table.lost_rows)
        )
    })
}
