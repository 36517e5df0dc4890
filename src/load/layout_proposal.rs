//! Grids without a header: the layouts that the user gives are held against them, and those that fit
//! are proposed. Nothing is taken for a table without the user's word.

use super::LoadError;
use super::{cli_hint, input_report};
use crate::ingest::InputGrid;
use crate::load::LayoutOverride;
use crate::model::grid::{Grid as _, SubGrid};
use crate::model::location::Origin;
use crate::model::table::TableKind;
use crate::schema::{
    Dictionary, Layout, LayoutError, Match, Recognition, fitting_layouts, recognise,
};

/// The layouts that the user gave.
#[derive(Debug)]
pub(super) struct Layouts<'w>(Vec<(&'w LayoutOverride, Layout)>);

impl<'w> Layouts<'w> {
    /// Returns the layouts that the words mean.
    ///
    /// # Errors
    /// [`LoadError::Layout`] if a word names columns that the table does not have, or not all that it needs.
    pub(super) fn of(
        words: &'w [LayoutOverride],
        dictionary: &Dictionary,
    ) -> Result<Self, LoadError> {
        let layout = |word: &'w LayoutOverride| {
            let table = dictionary.table(word.grid.kind);
            let layout = match &word.columns {
                Some(names) => Layout::of_names(table, names),
                None => Layout::of_statement(table).ok_or(LayoutError::NoOrder(table.kind)),
            };
            match layout {
                Ok(layout) => Ok((word, layout)),
                Err(source) => Err(LoadError::Layout {
                    input: format!("{}={}", word.grid.kind, word.grid.file),
                    source,
                }),
            }
        };
        words.iter().map(layout).collect::<Result<_, _>>().map(Self)
    }

    /// Returns the layout that the user gave for this grid.
    pub(super) fn on(&self, origin: &Origin) -> Option<&Layout> {
        let about = self.0.iter().find(|(word, _)| word.grid.is_about(origin));
        about.map(|(_, layout)| layout)
    }
}

/// Returns what the grid holds by the layout, and why it cannot if its first row is a header or its
/// values are others.
pub(super) fn accepted(
    cut: &SubGrid<'_, InputGrid>,
    layout: &Layout,
    dictionary: &Dictionary,
) -> (Match, Option<String>) {
    let found = layout.matched(dictionary.table(layout.kind));
    let header = match recognise(cut.head(), cut.origin(), dictionary, None) {
        Recognition::Table(known) => Some(known.header_row),
        Recognition::Ambiguous { header_row, .. } => Some(header_row),
        Recognition::Unknown { .. } => None,
    };
    let objection = match header {
        Some(row) => Some(format!(
            "its row {row} is a header, so leave --layout out; where the table is not recognised, name it with {}",
            cli_hint::table(layout.kind, cut.origin())
        )),
        None => match layout.objection(cut) {
            Ok(objection) => objection.map(|why| {
                format!(
                    "the layout does not fit: {why}; name the columns in the order in which they were exported \
                     (--layout KIND=FILE:COLUMN,COLUMN), or {}",
                    input_report::EXPORT_WITH_HEADER
                )
            }),
            Err(message) => Some(message),
        },
    };
    (found, objection)
}

/// What a grid without a header may be.
#[derive(Debug, Default)]
pub(super) struct Proposal {
    /// The layouts that fit it.
    layouts: Vec<Layout>,
    /// Why it is not in the order of the table that it is called after.
    misfit: Option<String>,
}

impl Proposal {
    /// Returns the layouts that the grid fits; of a file that is called after a table, or of which the user says
    /// which it is, only that table's.
    pub(super) fn of(
        cut: &SubGrid<'_, InputGrid>,
        dictionary: &Dictionary,
        told: Option<TableKind>,
    ) -> Self {
        // What cannot be read to its end is no table, and that is said elsewhere.
        let mut layouts = fitting_layouts(cut, dictionary).unwrap_or_default();
        let origin = cut.origin();
        let named = match told {
            Some(kind) => vec![kind],
            None => dictionary.exactly_named(origin.sheet.as_deref().unwrap_or(&origin.file)),
        };
        // Where name and values speak of different tables, neither is believed.
        layouts.retain(|layout| named.is_empty() || named.contains(&layout.kind));
        let misfit = named
            .iter()
            .filter(|_| layouts.is_empty())
            .filter_map(|kind| Layout::of_statement(dictionary.table(*kind)))
            .find_map(|layout| layout.objection(cut).ok()?);
        Self { layouts, misfit }
    }

    /// Returns why the grid is not in the order of the table that it is called after.
    pub(super) fn misfit(&self) -> Option<&str> {
        self.misfit.as_deref()
    }

    /// Returns the tables that it may be.
    pub(super) fn kinds(&self) -> impl Iterator<Item = TableKind> + '_ {
        self.layouts.iter().map(|layout| layout.kind)
    }

    /// Returns why a table was not found, as the end of a sentence that begins with the table.
    pub(super) fn why(&self, kind: TableKind, origin: &Origin) -> Option<String> {
        let layout = self.layouts.iter().find(|layout| layout.kind == kind)?;
        Some(format!(
            "may stand in {origin}, which has no header; accept it with {}",
            cli_hint::layout(layout, origin)
        ))
    }

    /// Returns what to say of the grid.
    pub(super) fn sentence(&self, origin: &Origin) -> Option<String> {
        let width = self.layouts.first()?.names.len();
        let names: Vec<String> = self.kinds().map(|kind| format!("`{kind}`")).collect();
        let options: Vec<String> = self
            .layouts
            .iter()
            .map(|layout| cli_hint::layout(layout, origin))
            .collect();
        let right = if options.len() == 1 {
            "if that is what was exported, run again with"
        } else {
            "run again with the one that was exported:"
        };
        Some(format!(
            "it has no header, and its {width} columns look like those of the statement for {}; {right} {}; else {}",
            names.join(" and of that for "),
            cli_hint::either(&options),
            input_report::EXPORT_WITH_HEADER
        ))
    }
}
