//! Reports files, sheets and regions of sheets whose table is unknown or ambiguous.

use std::sync::Arc;

use super::layout_proposal::Proposal;
use super::{LoadedInputs, cli_hint, input_report};
use crate::ingest::InputGrid;
use crate::locale::{Argument, Listing, Message};
use crate::model::grid::{Batch, Grid, SubGrid};
use crate::model::location::{Note, Origin};
use crate::model::table::{Field, TableKind};
use crate::schema::{Dictionary, Recognition, stem};

impl LoadedInputs {
    /// Reports cells next to the tables of a sheet: as an unrecognised input if they may be a table, otherwise in a
    /// note.
    pub(super) fn add_stray_cells(
        &mut self,
        cut: &SubGrid<'_, InputGrid>,
        recognition: &Recognition,
        dictionary: &Dictionary,
    ) {
        if matches!(recognition, Recognition::Ambiguous { .. }) {
            return self.add_unrecognised(cut, dictionary, recognition, None);
        }
        let origin = cut.origin();
        let span = input_report::cell_span(cut);
        if span.may_be_a_table() {
            if let Some(cells) = span.describe() {
                let reason = Message::new("more-data-cells")
                    .with("file", Argument::verbatim(origin))
                    .with("cells", cells);
                self.data.unrecognised.push(reason.into());
            }
            let proposal = Proposal::default();
            let (recognised_by, note) = advice(recognition, &proposal, origin, dictionary);
            self.inputs
                .push(input_report::unrecognised(cut, recognised_by, note));
        } else if let Some(cells) = span.describe() {
            let text = Message::new("note-cells-not-read").with("cells", cells);
            self.stray_cells
                .push(Note::info(Some(Arc::clone(origin)), text));
        }
    }

    /// Reports a file or sheet whose table is unknown or ambiguous.
    pub(super) fn add_unrecognised(
        &mut self,
        cut: &SubGrid<'_, InputGrid>,
        dictionary: &Dictionary,
        recognition: &Recognition,
        table_override: Option<TableKind>,
    ) {
        let origin = cut.origin();
        let mut proposal = Proposal::default();
        match recognition {
            Recognition::Ambiguous { kinds, headers, .. } => {
                let names: Vec<_> = kinds.iter().map(|kind| kind.name()).collect();
                for kind in kinds {
                    let reason = Message::new("data-ambiguous")
                        .with("file", Argument::verbatim(origin))
                        .with("others", others(*kind, &names))
                        .with("option", cli_hint::table(*kind, origin));
                    self.add_unusable(*kind, reason);
                }
                self.add_headers(origin, &names.join("|"), headers);
            }
            Recognition::Unknown { headers, .. } => {
                proposal = Proposal::of(cut, dictionary, table_override);
                self.add_unknown(cut, dictionary, &proposal);
                let name = origin.sheet.as_deref().unwrap_or(&origin.file);
                self.add_headers(origin, stem(name), headers);
            }
            Recognition::Table(_) => {}
        }
        let (recognised_by, note) = advice(recognition, &proposal, origin, dictionary);
        self.inputs
            .push(input_report::unrecognised(cut, recognised_by, note));
    }

    /// Records the tables that an unknown file or sheet may contain.
    fn add_unknown(
        &mut self,
        cut: &SubGrid<'_, InputGrid>,
        dictionary: &Dictionary,
        proposal: &Proposal,
    ) {
        let origin = cut.origin();
        let proposed = proposal
            .kinds()
            .filter_map(|kind| Some((kind, proposal.why(kind, origin)?.into())));
        self.proposed.extend(proposed);
        if is_tabular(cut.head()) {
            let reason = Message::new("more-data-table").with("file", Argument::verbatim(origin));
            self.data.unrecognised.push(reason.into());
        }
        let name = origin.sheet.as_deref().unwrap_or(&origin.file);
        let by_sheet = dictionary.tables_named(name);
        let by_file = dictionary.tables_named(&origin.file);
        for kind in by_sheet.into_iter().chain(by_file) {
            let required: Vec<_> = dictionary.table(kind).required().map(Field::name).collect();
            let reason = proposal.why(kind, origin).unwrap_or_else(|| {
                Message::new("data-no-header")
                    .with("file", Argument::verbatim(origin))
                    .with("columns", Listing::some(required, usize::MAX))
            });
            self.add_unusable(kind, reason);
        }
    }
}

/// Returns the value of `recognised_by` for an input that was not recognised, and a note with the remedy.
fn advice(
    recognition: &Recognition,
    proposal: &Proposal,
    origin: &Arc<Origin>,
    dictionary: &Dictionary,
) -> (&'static str, Note) {
    let warning = |text: Message| Note::warning(Some(Arc::clone(origin)), text);
    match (recognition, proposal.advice(origin)) {
        (
            Recognition::Ambiguous {
                header_row, kinds, ..
            },
            _,
        ) => {
            let names = || Listing::all(kinds.iter().map(|kind| kind.name()));
            let options = kinds.iter().map(|kind| cli_hint::table(*kind, origin));
            let text = Message::new("note-ambiguous")
                .with("row", header_row.to_string())
                .with("tables", names());
            let technical = Message::new("note-ambiguous.option")
                .with("row", header_row.to_string())
                .with("tables", names())
                .with("option", cli_hint::either(options));
            ("ambiguous", warning(text).technical(technical))
        }
        (_, Some(note)) => ("headerless", note),
        (
            Recognition::Unknown {
                closest: Some((kind, required)),
                ..
            },
            None,
        ) => {
            let headers = || Listing::some(required.iter().map(|field| field.name()), usize::MAX);
            let request = || dictionary.table(*kind).export_request();
            let text = Message::new("note-headers-absent")
                .with("table", kind.name())
                .with("headers", headers())
                .with("request", request());
            let technical = match proposal.misfit() {
                None => Message::new("note-headers-absent.command")
                    .with("table", kind.name())
                    .with("headers", headers())
                    .with("request", request()),
                Some(misfit) => Message::new("note-headers-absent.option")
                    .with("table", kind.name())
                    .with("headers", headers())
                    .with("misfit", misfit.clone())
                    .with("request", request()),
            };
            ("unknown", warning(text).technical(technical))
        }
        (Recognition::Unknown { .. } | Recognition::Table(_), None) => (
            "unknown",
            warning(Message::new("note-unknown-table"))
                .technical(Message::new("note-unknown-table.option")),
        ),
    }
}

/// Returns whether the grid looks like a table and not like running text. The width of a row is its number of filled
/// cells. The widest row must have a width of at least two, and at least 80% of the rows that are not blank must be
/// more than half as wide as the widest row.
fn is_tabular(head: &Batch) -> bool {
    let widths: Vec<usize> = head
        .rows()
        .filter(|row| !row.is_blank())
        .map(|row| row.cells().filter(|cell| !cell.is_blank()).count())
        .collect();
    let widest = widths.iter().copied().max().unwrap_or(0);
    let wide = widths.iter().filter(|width| **width * 2 > widest).count();
    widest >= 2 && wide * 10 >= widths.len() * 8
}

fn others(kind: TableKind, names: &[&str]) -> String {
    let others: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| *name != kind.name())
        .collect();
    others.join(" and ")
}
