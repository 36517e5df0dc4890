//! Whether so many rows of a table were lost that the others are not believed either.

use crate::model::evidence::listed;
use crate::model::table::Table;
use crate::schema::Binding;

/// Of how many rows one may be set aside before the others are not believed either: then it is not rows
/// that are damaged, but the reading or the export.
const LOST_OF: u64 = 3;

/// Returns why a table decides nothing although some of its rows could be read.
pub(super) fn too_many(table: &Table, bindings: &[Binding]) -> Option<String> {
    let rows: u64 = bindings.iter().map(|binding| binding.rows).sum();
    let lost = u64::try_from(table.lost_rows.len()).unwrap_or(u64::MAX);
    (lost.saturating_mul(LOST_OF) > rows).then(|| {
        format!(
            "{lost} of {rows} rows had to be set aside, more than one in {LOST_OF}: {}",
            listed(&table.lost_rows)
        )
    })
}
