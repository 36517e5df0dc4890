//! Checks whether the rows of each table are complete. The number of rows is compared with the row count that the file
//! itself states and with the manifest of the export script, and the highest id with the table `sequence`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::LoadedInputs;
use super::truncated_files::{FileEnds, TableFileEnd};
use crate::ingest::InputGrid;
use crate::locale::Message;
use crate::model::grid::SubGrid;
use crate::model::id_set::FIRST_SATELLITE_ID;
use crate::model::location::{Location, Origin};
use crate::model::phrases::place;
use crate::model::table::{Dataset, Field, TableKind};
use crate::schema::{Binding, Dictionary, doubt_about, fold, row_limit_doubt};

/// A doubt about the end of a table is added only if at least this many rows are missing there. The number of missing
/// rows is estimated from the density of the ids.
const MISSING_AT_LEAST: u64 = 20;
/// A doubt about the end of a table also requires at least one missing row for every `MISSING_OF` rows in the table. If
/// fewer rows are missing, their records may have been deleted.
const MISSING_OF: u64 = 5;

/// The number of rows of one table in one file or sheet.
#[derive(Debug)]
pub(super) struct RowCount {
    kind: TableKind,
    origin: Arc<Origin>,
    rows: u64,
    /// Whether the file or the manifest confirms `rows`.
    is_stated: bool,
    /// The highest of the ids that the central database assigned.
    highest_id: Option<u64>,
    /// Whether the file contains rows that this program's SQL statement for the table would exclude.
    exceeds_statement: bool,
    /// How the file ends, if it is a text file.
    file_end: Option<TableFileEnd>,
}

impl RowCount {
    pub(super) fn of(binding: &Binding, cut: &SubGrid<'_, InputGrid>) -> Self {
        let found = &binding.found;
        let last_header = found.headers.last();
        Self {
            kind: found.kind,
            origin: Arc::clone(&binding.origin),
            rows: binding.rows,
            is_stated: binding.is_count_stated,
            highest_id: binding.highest_id,
            exceeds_statement: binding.filtered_out > 0,
            file_end: cut.grid().file_end().map(|end| TableFileEnd {
                end,
                has_rows: binding.rows > 0,
                has_known_last_header: last_header
                    .is_some_and(|header| !found.unknown.contains(header)),
            }),
        }
    }
}

/// The next id of a table, according to `sequence`.
struct NextId {
    id: u64,
    location: Location,
}

impl LoadedInputs {
    /// Adds doubts to each table that seems incomplete because the row count of a file is the limit of an export tool,
    /// a file seems to be truncated, or the highest id is far below the next id. Marks a table as confirmed if the row
    /// count of each of its files is confirmed. `stated` contains the files whose row count the manifest confirms.
    pub(super) fn check_row_counts(
        &mut self,
        dictionary: &Dictionary,
        stated: &[(TableKind, Origin)],
    ) {
        let next_ids = next_ids(&self.data);
        let all = std::mem::take(&mut self.row_counts);
        let file_ends = FileEnds::of(all.iter().filter_map(|count| {
            let end = count.file_end?;
            Some((Arc::clone(&count.origin), end))
        }));
        let mut counts: BTreeMap<TableKind, Vec<RowCount>> = BTreeMap::new();
        for mut count in all {
            count.is_stated |= stated
                .iter()
                .any(|(kind, origin)| *kind == count.kind && *origin == *count.origin);
            counts.entry(count.kind).or_default().push(count);
        }
        for (kind, counts) in counts {
            let end = TableEnd::of(kind, &counts, next_ids.get(&kind), &self.data, dictionary);
            let is_open = |count: &&RowCount| !count.is_stated && end != TableEnd::IsThere;
            for count in counts.iter().filter(is_open) {
                let limit = row_limit_doubt(count.rows);
                for doubt in limit.into_iter().chain(file_ends.doubt(&count.origin)) {
                    self.data.doubt(kind, doubt_about(&count.origin, doubt));
                }
            }
            if counts.iter().all(|count| count.is_stated) {
                self.data.confirm_rows(kind);
            } else if let TableEnd::IsMissing(doubt) = end {
                self.data.doubt(kind, doubt);
            }
        }
    }
}

/// Returns the next id of every known table that `sequence` lists.
fn next_ids(data: &Dataset) -> BTreeMap<TableKind, NextId> {
    let mut next_ids: BTreeMap<TableKind, NextId> = BTreeMap::new();
    for record in data.records(TableKind::Sequence) {
        let name = record.text(Field::TableName).map(current_name);
        let kind = TableKind::ALL
            .iter()
            .find(|kind| Some(fold(kind.name())) == name);
        let id = record
            .int(Field::NextId)
            .and_then(|id| u64::try_from(id).ok());
        let (Some(kind), Some(id)) = (kind, id) else {
            continue;
        };
        let location = record.location();
        match next_ids.get(kind) {
            Some(known) if known.id >= id => {}
            _ => drop(next_ids.insert(*kind, NextId { id, location })),
        }
    }
    next_ids
}

/// Returns the normalised name of a table, with `licence` (the spelling before version 7.0) replaced by `license`.
fn current_name(name: &str) -> String {
    fold(name).replace("licence", "license")
}

/// What `sequence` shows about the end of a table.
#[derive(Debug, PartialEq, Eq)]
enum TableEnd {
    /// The table contains the newest record.
    IsThere,
    /// Many of the highest ids are missing, so the table may be incomplete.
    IsMissing(Message),
    /// It is unknown whether rows are missing at the end of the table.
    Unknown,
}

impl TableEnd {
    fn of(
        kind: TableKind,
        counts: &[RowCount],
        next: Option<&NextId>,
        data: &Dataset,
        dictionary: &Dictionary,
    ) -> Self {
        let highest = counts.iter().filter_map(|count| count.highest_id).max();
        let (Some(next), Some(highest)) = (next, highest) else {
            return Self::Unknown;
        };
        if highest + 1 == next.id {
            return Self::IsThere;
        }
        let is_whole_table = dictionary.table(kind).exports_all_rows()
            || counts.iter().any(|count| count.exceeds_statement)
            || exceeds_statement(kind, data);
        // A next id of `FIRST_SATELLITE_ID` or higher was not assigned by the central database, so it cannot be
        // compared with the highest id.
        if !is_whole_table || next.id >= FIRST_SATELLITE_ID || highest == 0 {
            return Self::Unknown;
        }
        // If the next id is not above the highest id, `sequence` is from another day or another database, so it proves
        // nothing.
        let Some(gap) = next.id.checked_sub(highest + 1) else {
            return Self::Unknown;
        };
        let rows: u64 = counts.iter().map(|count| count.rows).sum();
        let missing = gap.saturating_mul(rows) / highest;
        if missing < MISSING_AT_LEAST || missing.saturating_mul(MISSING_OF) < rows {
            return Self::Unknown;
        }
        Self::IsMissing(
            Message::new("doubt-next-id")
                .with("highest", highest.to_string())
                .with("place", place(&next.location))
                .with("next", next.id.to_string())
                .with("rows", missing),
        )
    }
}

/// Returns whether the table contains a row that the SQL statement of this program would exclude. If so, the table was
/// exported with another statement.
fn exceeds_statement(kind: TableKind, data: &Dataset) -> bool {
    let mut rows = data.records(kind);
    match kind {
        TableKind::Document => rows.any(|row| {
            row.flag(Field::Name) == Some(true)
                && row.reference(Field::AppointmentId).is_some()
                && row.reference(Field::AssociateId).is_some()
        }),
        TableKind::UserPreference => rows.any(|row| {
            let is_about = |field: Field, word: &str| {
                row.text(field)
                    .is_some_and(|text| text.to_uppercase().contains(word))
            };
            let texts = [Field::PrefSection, Field::PrefKey, Field::PrefValue];
            !is_about(Field::PrefSection, "TRAVEL")
                && !texts
                    .iter()
                    .any(|field| is_about(*field, "SENTRYADDONNAMES"))
        }),
        TableKind::EjCategory => rows.any(|row| row.text(Field::NotificationEmail).is_none()),
        _ => false,
    }
}
