//! What a person should know of a table that was read: what was passed over, what was lost, and what to do.

use std::collections::BTreeMap;

use crate::ingest::InputGrid;
use crate::model::evidence::count;
use crate::model::grid::SubGrid;
use crate::model::location::{Note, Reason};
use crate::schema::{Binding, MatchedBy};

/// How many cells that link elsewhere are named.
const LINKS_NAMED: usize = 8;

/// Returns the notes on one table of one grid.
pub(super) fn notes(binding: &Binding, cut: &SubGrid<'_, InputGrid>) -> Vec<Note> {
    let found = &binding.found;
    let origin = || Some(binding.origin.clone());
    let mut notes = Vec::new();
    if found.by == MatchedBy::Layout {
        notes.push(Note::info(
            origin(),
            format!(
                "it has no header; by --layout its columns are {}",
                found.headers.join(", ")
            ),
        ));
    }
    if let Some(part) = cut.region().describe() {
        notes.push(Note::info(origin(), part));
    }
    if binding.outside.area().is_some() {
        let text = format!("{} under no header, not read", binding.outside);
        notes.push(Note::warning(origin(), text));
    }
    let is_declared = cut.region().table().is_some();
    if found.header_row > 1 && !binding.follows_another && !is_declared {
        notes.push(Note::info(
            origin(),
            format!(
                "the header stands in row {}; what is above it is no data",
                found.header_row
            ),
        ));
    }
    if !found.secrets.is_empty() {
        notes.push(Note::warning(
            origin(),
            format!(
                "{} of secrets ({}) dropped on reading; please do not send {}",
                count(found.secrets.len(), "column", "columns"),
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
            format!("columns that no rule reads: {}", found.unknown.join(", ")),
        ));
    }
    for field in &found.twice {
        notes.push(Note::warning(
            origin(),
            format!(
                "two columns are headed `{field}`, so neither is read; give them different headers"
            ),
        ));
    }
    notes.extend(lost(binding).map(|text| Note::warning(origin(), text)));
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
                "the cell {} shows `{}` and links to {}; what it shows is its value",
                linked.cell, linked.shown, linked.address
            ),
        ));
    }
    let more = binding.linked.len().saturating_sub(LINKS_NAMED);
    if more > 0 {
        let cells = count(more, "cell", "cells");
        let text = format!("{cells} more show one thing and link to another address");
        notes.push(Note::warning(origin(), text));
    }
    if binding.not_kept > 0 {
        notes.push(Note::info(
            origin(),
            format!(
                "{} of others than users were read and not kept",
                count(
                    usize::try_from(binding.not_kept).unwrap_or(usize::MAX),
                    "row",
                    "rows"
                )
            ),
        ));
    }
    notes
}

/// What to do about rows that were set aside, once for each reason that loses data.
fn lost(binding: &Binding) -> impl Iterator<Item = String> + '_ {
    let reasons: BTreeMap<Reason, u64> = binding
        .set_aside
        .iter()
        .filter(|aside| aside.reason.loses_data())
        .fold(BTreeMap::new(), |mut reasons, aside| {
            *reasons.entry(aside.reason).or_default() += aside.last_row - aside.first_row + 1;
            reasons
        });
    reasons.into_iter().filter_map(|(reason, rows)| {
        let rows = count(usize::try_from(rows).unwrap_or(usize::MAX), "row", "rows");
        Some(format!("{rows} set aside: {}", remedy(reason)?))
    })
}

/// Why rows are lost, and the remedy; none where nothing is.
fn remedy(reason: Reason) -> Option<String> {
    let quotes = "export it again with quotes around texts (`analyze explain exporters` tells how in each tool)";
    Some(match reason {
        Reason::Width => format!(
            "a separator or a line break stands in a value without quotes around it; {quotes}"
        ),
        Reason::Quote => format!("a quotation mark in a value is not doubled; {quotes}"),
        Reason::Encoding => {
            "not all of the file is in one encoding; export it again as UTF-8, into a file of its own".to_owned()
        }
        Reason::CutOff => {
            "the file breaks off; export or copy it again, and see that there is room on the disk".to_owned()
        }
        Reason::Key => {
            "the key of the table is empty or damaged there; export it again from the database, not by way of \
             a spreadsheet"
                .to_owned()
        }
        Reason::Conflict => {
            "the same key stands elsewhere with other values; send one export of each table, all of one day".to_owned()
        }
        Reason::Copy | Reason::NotARecord => return None,
    })
}
