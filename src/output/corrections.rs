//! Builds the table of corrections for a script that applies them.
//!
//! Scripts rely on the names and the order of the columns. `new` is the exact value. If the value would have to be
//! escaped or protected from being interpreted as a formula, the correction is omitted. `old` is escaped as in the fix
//! list.

use super::cell::{CellText, defused, visible};
use super::flat_table::FlatTable;
use crate::model::phrases::count;
use crate::report::Report;
use crate::report::corrections::{Correction, Corrections};

/// Returns a table with one row for each correction whose value needs no protection.
pub(super) fn table(report: &Report) -> FlatTable<'_> {
    let changes = Corrections::of(report).changes;
    FlatTable {
        name: "corrections",
        header: vec![
            "table",
            "key_column",
            "key",
            "field",
            "old",
            "new",
            "fix",
            "finding_id",
        ],
        rows: Box::new(changes.into_iter().filter(is_exact).map(row)),
    }
}

/// Returns how many corrections were written, and how many were omitted: `12 corrections written; 2 left out, …`.
pub(crate) fn summary(report: &Report) -> String {
    let corrections = Corrections::of(report);
    let written = corrections
        .changes
        .iter()
        .filter(|change| is_exact(change))
        .count();
    let unsafe_values = corrections.changes.len() - written;
    let left_out = [
        (corrections.clashes, "would make two addresses equal"),
        (
            corrections.without_key,
            "without the key of the record in the exports",
        ),
        (
            unsafe_values,
            "with a character that a spreadsheet would change",
        ),
    ];
    let mut text = format!("{} written", count(written, "correction", "corrections"));
    for (number, why) in left_out.into_iter().filter(|(number, _)| *number > 0) {
        text.push_str(&format!("; {number} left out, {why}"));
    }
    text
}

fn is_exact(change: &Correction<'_>) -> bool {
    defused(change.new) == change.new
}

fn row(change: Correction<'_>) -> Vec<CellText<'_>> {
    let finding = &change.entry.finding;
    vec![
        change.record.table.into(),
        change.record.column.into(),
        change.record.id.into(),
        change.field.into(),
        CellText::Text(visible(&finding.value)),
        change.new.into(),
        finding.fix.as_str().into(),
        change.entry.id.as_str().into(),
    ]
}
