//! Notes on a table that was read: what was skipped or set aside, and what the user can do.

use std::collections::BTreeMap;

use crate::ingest::InputGrid;
use crate::model::grid::SubGrid;
use crate::model::location::{Note, Reason};
use crate::model::phrases::count;
use crate::model::table::TableKind;
use crate::schema::{Binding, MatchedBy};

/// Maximum number of cells with a different link that get a separate note.
const LINKS_NAMED: usize = 8;

/// Returns the notes on one table of one file or sheet.
pub(super) fn notes(binding: &Binding, cut: &SubGrid<'_, InputGrid>) -> Vec<Note> {
    let found = &binding.found;
    let origin = || Some(binding.origin.clone());
    let mut notes = Vec::new();
    if found.by == MatchedBy::Layout {
        notes.push(Note::info(
            origin(),
            format!(
                "no header; the columns given with --layout are {}",
                found.headers.join(", ")
            ),
        ));
    }
    if let Some(part) = cut.region().describe() {
        notes.push(Note::info(origin(), part));
    }
    if binding.outside.area().is_some() {
        let text = format!("{} without a header above them: not read", binding.outside);
        notes.push(Note::warning(origin(), text));
    }
    let is_declared = cut.region().table().is_some();
    if found.header_row > 1 && !binding.follows_another && !is_declared {
        notes.push(Note::info(
            origin(),
            format!(
                "the header is in row {}; the rows above it are not read as data",
                found.header_row
            ),
        ));
    }
    if !found.secrets.is_empty() {
        notes.push(Note::warning(
            origin(),
            format!(
                "{} ({}) not read; please leave {} out of the export",
                count(found.secrets.len(), "secret column", "secret columns"),
                found.secrets.join(", "),
                if found.secrets.len() == 1 {
                    "it"
                } else {
                    "them"
                }
            ),
        ));
    }
    if !found.unknown.is_empty() {
        notes.push(Note::info(
            origin(),
            format!("columns that are not needed: {}", found.unknown.join(", ")),
        ));
    }
    for field in &found.duplicated {
        notes.push(Note::warning(
            origin(),
            format!(
                "two columns have the header `{field}`, so neither is read; give them different headers"
            ),
        ));
    }
    notes.extend(lost_rows(binding).map(|text| Note::warning(origin(), text)));
    for (field, rows) in &binding.unreadable {
        notes.push(Note::warning(
            origin(),
            format!(
                "{} in `{field}` cannot be read, the first in row {}",
                count(rows.len(), "cell", "cells"),
                rows.first().copied().unwrap_or_default()
            ),
        ));
    }
    for linked in binding.linked.iter().take(LINKS_NAMED) {
        notes.push(Note::warning(
            origin(),
            format!(
                "cell {} shows `{}` but links to {}; the value that is checked is what the cell shows",
                linked.cell, linked.shown, linked.address
            ),
        ));
    }
    let more = binding.linked.len().saturating_sub(LINKS_NAMED);
    if more > 0 {
        let cells = count(more, "cell", "cells");
        let text = format!("{cells} more link to an address that they do not show");
        notes.push(Note::warning(origin(), text));
    }
    notes.extend(filtered_out(binding).map(|text| Note::info(origin(), text)));
    notes
}

/// Returns a sentence with the number of rows that were read and then dropped, and the reason.
fn filtered_out(binding: &Binding) -> Option<String> {
    let rows = usize::try_from(binding.filtered_out).unwrap_or(usize::MAX);
    let rows = (rows > 0).then(|| count(rows, "row", "rows"))?;
    Some(match binding.found.kind {
        TableKind::Email | TableKind::Person => {
            format!("{rows} of people who are not users are not checked")
        }
        TableKind::ArchiveListing | TableKind::DocumentFiles => {
            format!("{rows} are compared by file name")
        }
        _ => format!("{rows} are counted and not listed"),
    })
}

/// Returns a sentence for each reason why data was lost: the number of rows that were set aside, and the remedy.
fn lost_rows(binding: &Binding) -> impl Iterator<Item = String> + '_ {
    let reasons: BTreeMap<Reason, u64> = binding
        .set_aside
        .iter()
        .filter(|range| range.reason.loses_data())
        .fold(BTreeMap::new(), |mut reasons, range| {
            *reasons.entry(range.reason).or_default() += range.last_row - range.first_row + 1;
            reasons
        });
    reasons.into_iter().filter_map(|(reason, rows)| {
        let rows = count(usize::try_from(rows).unwrap_or(usize::MAX), "row", "rows");
        Some(format!("{rows} set aside: {}", remedy(reason)?))
    })
}

/// Returns the cause and the remedy of lost rows, or `None` if rows with this reason do not lose data.
fn remedy(reason: Reason) -> Option<String> {
    let quotes = "export it again with quotes around texts (`analyze explain exporters` describes this for each tool)";
    Some(match reason {
        Reason::Width => format!(
            "a value without quotes contains a separator or a line break; {quotes}"
        ),
        Reason::Quote => format!("a quotation mark in a value is not doubled; {quotes}"),
        Reason::Encoding => {
            "the file mixes several encodings; export it again as UTF-8, into a separate file".to_owned()
        }
        Reason::CutOff => {
            "the file is cut off; check that the disk has free space, then export or copy it again".to_owned()
        }
        Reason::Key => {
            "the key is empty or damaged; export the table again from the database, not through a spreadsheet"
                .to_owned()
        }
        Reason::Conflict => {
            "the same key occurs twice with different values; send one export of each table, all from the same day".to_owned()
        }
        Reason::Copy | Reason::NotARecord => return None,
    })
}
