//! Checks the layouts (orders of columns) that the user gives for files and sheets without a header, and proposes
//! layouts that fit.
//!
//! A proposed layout is used only if the user confirms it with `--layout` in a later run.

use std::sync::Arc;

use super::LoadError;
use super::cli_hint;
use crate::ingest::InputGrid;
use crate::load::LayoutOverride;
use crate::locale::{Argument, Listing, Message, Text};
use crate::model::grid::{Grid as _, SubGrid};
use crate::model::location::{Note, Origin};
use crate::model::table::TableKind;
use crate::schema::{
    Dictionary, Layout, LayoutError, Match, Recognition, fitting_layouts, recognise,
};

/// The layouts that the user gave as options.
#[derive(Debug)]
pub(super) struct UserLayouts<'w>(Vec<(&'w LayoutOverride, Layout)>);

impl<'w> UserLayouts<'w> {
    /// Returns the layouts that the options give.
    ///
    /// # Errors
    /// Returns [`LoadError::Layout`] if the columns that an option names do not fit its table, or if the option names
    /// none and the order of the columns is not known.
    pub(super) fn of(
        overrides: &'w [LayoutOverride],
        dictionary: &Dictionary,
    ) -> Result<Self, LoadError> {
        let layout = |given: &'w LayoutOverride| {
            let table = dictionary.table(given.table.kind);
            let layout = match &given.columns {
                Some(names) => Layout::of_names(table, names),
                None => Layout::of_statement(table).ok_or(LayoutError::NoOrder(table.kind)),
            };
            match layout {
                Ok(layout) => Ok((given, layout)),
                Err(source) => Err(LoadError::Layout {
                    input: format!("{}={}", given.table.kind, given.table.file),
                    source,
                }),
            }
        };
        overrides
            .iter()
            .map(layout)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Returns the layout that the user gave for this file or sheet, if there is one.
    pub(super) fn find(&self, origin: &Origin) -> Option<&Layout> {
        let found = self
            .0
            .iter()
            .find(|(given, _)| given.table.applies_to(origin));
        found.map(|(_, layout)| layout)
    }
}

/// Returns the match that the user's layout gives. Also returns why the layout cannot be used, if the grid has a
/// header, if its values do not fit, or if it cannot be read.
pub(super) fn apply_layout(
    cut: &SubGrid<'_, InputGrid>,
    layout: &Layout,
    dictionary: &Dictionary,
) -> (Match, Option<Text>) {
    let found = layout.matched(dictionary.table(layout.kind));
    let header = match recognise(cut.head(), cut.origin(), dictionary, None) {
        Recognition::Table(known) => Some(known.header_row),
        Recognition::Ambiguous { header_row, .. } => Some(header_row),
        Recognition::Unknown { .. } => None,
    };
    let objection = match header {
        Some(row) => Some(
            Message::new("layout-not-needed")
                .with("row", row.to_string())
                .with("option", cli_hint::table(layout.kind, cut.origin()))
                .into(),
        ),
        None => match layout.objection(cut) {
            Ok(objection) => {
                objection.map(|why| Message::new("layout-misfit").with("why", why).into())
            }
            Err(message) => Some(message),
        },
    };
    (found, objection)
}

/// The layouts that are proposed for a file or sheet without a header.
#[derive(Debug, Default)]
pub(super) struct Proposal {
    /// The layouts that fit.
    layouts: Vec<Layout>,
    /// If no layout fits, why the columns are not in the order of the table that the user chose, or whose name the file
    /// or sheet has.
    misfit: Option<Message>,
}

impl Proposal {
    /// Returns the layouts that fit the grid. If the user chose a table, or the file or sheet has the name of a table,
    /// only the layout of this table is considered.
    pub(super) fn of(
        cut: &SubGrid<'_, InputGrid>,
        dictionary: &Dictionary,
        table_override: Option<TableKind>,
    ) -> Self {
        // If the grid cannot be read to the end, propose nothing. The grid is then reported as an unknown table.
        let mut layouts = fitting_layouts(cut, dictionary).unwrap_or_default();
        let origin = cut.origin();
        let named = match table_override {
            Some(kind) => vec![kind],
            None => dictionary.tables_named(origin.sheet.as_deref().unwrap_or(&origin.file)),
        };
        // Propose nothing if the name and the values suggest different tables.
        layouts.retain(|layout| named.is_empty() || named.contains(&layout.kind));
        let misfit = named
            .iter()
            .filter(|_| layouts.is_empty())
            .filter_map(|kind| Layout::of_statement(dictionary.table(*kind)))
            .find_map(|layout| layout.objection(cut).ok()?);
        Self { layouts, misfit }
    }

    /// Returns why the columns are not in the order of the table that the user chose, or whose name the grid has.
    /// Returns `None` if neither applies, or if a layout fits.
    pub(super) fn misfit(&self) -> Option<&Message> {
        self.misfit.as_ref()
    }

    /// Returns the tables that the grid may contain.
    pub(super) fn kinds(&self) -> impl Iterator<Item = TableKind> + '_ {
        self.layouts.iter().map(|layout| layout.kind)
    }

    /// Returns why a table was not found, or `None` if no layout of this table is proposed. The message can follow the
    /// name of the table.
    pub(super) fn why(&self, kind: TableKind, origin: &Origin) -> Option<Message> {
        let layout = self.layouts.iter().find(|layout| layout.kind == kind)?;
        let why = Message::new("data-without-header")
            .with("file", Argument::verbatim(origin))
            .with("option", cli_hint::layout(layout, origin));
        Some(why)
    }

    /// Returns a note with the advice for the grid, or `None` if no layout fits.
    pub(super) fn advice(&self, origin: &Arc<Origin>) -> Option<Note> {
        let width = self.layouts.first()?.names.len();
        let names = || Listing::all(self.kinds().map(|kind| format!("`{kind}`")));
        let options = self.layouts.iter();
        let options = cli_hint::either(options.map(|layout| cli_hint::layout(layout, origin)));
        let technical = match self.layouts.as_slice() {
            [_] => Message::new("note-headerless.option")
                .with("width", width)
                .with("tables", names())
                .with("option", options),
            _ => Message::new("note-headerless.options")
                .with("width", width)
                .with("tables", names())
                .with("options", options),
        };
        let text = Message::new("note-headerless")
            .with("width", width)
            .with("tables", names());
        Some(Note::warning(Some(Arc::clone(origin)), text).technical(technical))
    }
}
