//! Notes on a table that was read: what was skipped or set aside, and what the user can do.

use std::collections::BTreeMap;

use crate::ingest::InputGrid;
use crate::locale::{Argument, Listing, Message, Text};
use crate::model::grid::SubGrid;
use crate::model::location::{Note, Reason};
use crate::model::table::TableKind;
use crate::schema::{Binding, MatchedBy};

/// Cells whose link differs from their text get a separate note each. After this many notes, one more note counts the
/// other cells.
const LINKS_NAMED: usize = 8;

/// Returns the notes on one table of one file or sheet.
pub(super) fn notes(binding: &Binding, cut: &SubGrid<'_, InputGrid>) -> Vec<Note> {
    let found = &binding.found;
    let origin = || Some(binding.origin.clone());
    let mut notes = Vec::new();
    if found.by == MatchedBy::Layout {
        let columns = || Listing::some(&found.headers, usize::MAX);
        let text = Message::new("note-layout").with("columns", columns());
        let technical = Message::new("note-layout.option").with("columns", columns());
        notes.push(Note::info(origin(), text).technical(technical));
    }
    if let Some(part) = cut.region().describe() {
        notes.push(Note::info(origin(), part));
    }
    if let Some(cells) = binding.outside.describe() {
        let text = Message::new("note-cells-without-header").with("cells", cells);
        notes.push(Note::warning(origin(), text));
    }
    let is_declared = cut.region().table().is_some();
    if found.header_row > 1 && !binding.follows_another && !is_declared {
        notes.push(Note::info(
            origin(),
            Message::new("note-header-row").with("row", found.header_row.to_string()),
        ));
    }
    if !found.secrets.is_empty() {
        notes.push(Note::warning(
            origin(),
            Message::new("note-secret-columns")
                .with("number", found.secrets.len())
                .with("columns", Listing::some(&found.secrets, usize::MAX)),
        ));
    }
    if !found.unknown.is_empty() {
        notes.push(Note::info(
            origin(),
            Message::new("note-unneeded-columns")
                .with("columns", Listing::some(&found.unknown, usize::MAX)),
        ));
    }
    for field in &found.duplicated {
        notes.push(Note::warning(
            origin(),
            Message::new("note-repeated-header").with("field", field.name()),
        ));
    }
    notes.extend(lost_rows(binding));
    for (field, rows) in &binding.unreadable {
        notes.push(Note::warning(
            origin(),
            Message::new("note-unreadable-cells")
                .with("number", rows.len())
                .with("field", field.name())
                .with("row", rows.first().copied().unwrap_or_default().to_string()),
        ));
    }
    for linked in binding.linked.iter().take(LINKS_NAMED) {
        notes.push(Note::warning(
            origin(),
            Message::new("note-link")
                .with("cell", Argument::verbatim(linked.cell))
                .with("shown", &linked.shown)
                .with("address", &linked.address),
        ));
    }
    let more = binding.linked.len().saturating_sub(LINKS_NAMED);
    if more > 0 {
        let text = Message::new("note-links-more").with("number", more);
        notes.push(Note::warning(origin(), text));
    }
    notes.extend(filtered_out(binding).map(|text| Note::info(origin(), text)));
    notes
}

/// Returns a sentence that says how many rows were read and then dropped, and why. Returns `None` if no row was
/// dropped.
fn filtered_out(binding: &Binding) -> Option<Message> {
    let id = match binding.found.kind {
        TableKind::Email | TableKind::Person => "note-rows-not-of-users",
        TableKind::ArchiveListing | TableKind::DocumentFiles => "note-rows-compared",
        _ => "note-rows-counted",
    };
    (binding.filtered_out > 0).then(|| Message::new(id).with("rows", binding.filtered_out))
}

/// Returns a warning for each reason why rows with data were set aside. It contains the number of these rows, and the
/// remedy.
fn lost_rows(binding: &Binding) -> impl Iterator<Item = Note> + '_ {
    let reasons: BTreeMap<Reason, u64> = binding
        .set_aside
        .iter()
        .filter(|range| range.reason.loses_data())
        .fold(BTreeMap::new(), |mut reasons, range| {
            *reasons.entry(range.reason).or_default() += range.last_row - range.first_row + 1;
            reasons
        });
    reasons.into_iter().filter_map(|(reason, rows)| {
        let (remedy, with_command) = remedy(reason)?;
        let mut note = Note::warning(Some(binding.origin.clone()), remedy);
        note.technical = with_command.map(Text::from);
        Some(note.map_text(|remedy| {
            let text = Message::new("note-lost-rows")
                .with("rows", rows)
                .with("remedy", remedy);
            text.into()
        }))
    })
}

/// Returns a message with the cause and the remedy of lost rows. If a command of this program helps, also returns the
/// same message with the command. Returns `None` if no data is lost when rows are set aside for this reason.
fn remedy(reason: Reason) -> Option<(Message, Option<Message>)> {
    let message = Message::new;
    Some(match reason {
        Reason::Width => (
            message("remedy-width"),
            Some(message("remedy-width.command")),
        ),
        Reason::Quote => (
            message("remedy-quote"),
            Some(message("remedy-quote.command")),
        ),
        Reason::Encoding => (message("remedy-encoding"), None),
        Reason::CutOff => (message("remedy-cut-off"), None),
        Reason::Key => (message("remedy-key"), None),
        Reason::Conflict => (message("remedy-conflict"), None),
        Reason::Copy | Reason::NotARecord => return None,
    })
}
