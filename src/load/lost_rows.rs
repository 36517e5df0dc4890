//! Detects tables whose rows are not reliable, because too many other rows were set aside.

use crate::locale::Message;
use crate::model::location::Reason;
use crate::model::phrases::places;
use crate::model::table::{Table, TableKind};
use crate::schema::Binding;

/// At most one row in this many may be set aside. Otherwise, the table is not used, because the whole export is
/// probably faulty.
const MAX_LOST_ONE_IN: u64 = 3;

/// Returns why a table is not used although some of its rows were read, or `None` if the table is used.
pub(super) fn too_many(table: &Table, bindings: &[Binding]) -> Option<Message> {
    if table.kind == TableKind::Company && has_conflict(table, bindings) {
        // Use `company` in spite of the conflict: the conflict proves that exports of two databases are mixed, and the
        // verdicts report this.
        return None;
    }
    let rows: u64 = bindings.iter().map(|binding| binding.rows).sum();
    let lost = u64::try_from(table.lost_rows.len()).unwrap_or(u64::MAX);
    (lost.saturating_mul(MAX_LOST_ONE_IN) > rows).then(|| {
        Message::new("too-many-set-aside")
            .with("lost", lost)
            .with("rows", rows)
            .with("one-in", MAX_LOST_ONE_IN)
            .with("places", places(&table.lost_rows))
    })
}

/// Returns whether the table has rows, but a row was set aside because an earlier row with the same key has other
/// values.
fn has_conflict(table: &Table, bindings: &[Binding]) -> bool {
    !table.is_empty()
        && bindings
            .iter()
            .flat_map(|binding| &binding.set_aside)
            .any(|range| range.reason == Reason::Conflict)
}
