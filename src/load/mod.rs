//! Loads all inputs into one dataset, and reports how many rows of each input were used or set aside.
//!
//! Users are loaded first, because the row filters of large tables need the ids of the users.

mod bound_tables;
mod cli_hint;
mod document_archive;
mod error;
pub mod input_report;
mod layout_proposal;
mod lost_rows;
mod manifest;
mod missing_parts;
mod notes;
mod overrides;
mod row_counts;
mod row_filter;
mod subset_names;
mod truncated_files;
mod unrecognised;

pub use error::LoadError;
pub use overrides::{LayoutOverride, TableOverride};

use std::collections::HashSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::ingest::{InputGrid, OpenedInputs};
use crate::locale::{Argument, Listing, Message, Text};
use crate::model::grid::{Grid, SubGrid};
use crate::model::input_report::InputReport;
use crate::model::location::{Note, Origin, SetAside};
use crate::model::table::{Dataset, Field, SeenTable, Table, TableKind};
use crate::schema::{
    Binding, Bindings, Dictionary, Match, MatchedBy, Recognition, SheetRegion, bind, fold,
    fold_header, merge_files, name_candidates, recognise_regions, stem,
};
use bound_tables::BoundTables;
use layout_proposal::UserLayouts;
use row_counts::RowCount;
use row_filter::{LOAD_ORDER, RowFilters};

/// The dataset, and a report on every input.
#[derive(Debug, Default)]
pub struct LoadedInputs {
    /// The tables that were loaded.
    pub data: Dataset,
    /// The reports on all text files, sheets and refused files. A sheet with several tables has a report on each table.
    pub inputs: Vec<InputReport>,
    /// Notes on cells outside the tables of a sheet.
    stray_cells: Vec<Note>,
    /// The tables that a file or sheet without a header may contain. The text with each table names the file or sheet,
    /// and the option that confirms the table.
    proposed: Vec<(TableKind, Text)>,
    /// The number of rows in each file or sheet. These numbers are checked after all tables are loaded.
    row_counts: Vec<RowCount>,
    /// Notes that do not concern a single input.
    pub notes: Vec<Note>,
}

/// A region of an input whose table was recognised.
struct RecognisedTable<'s> {
    cut: SubGrid<'s, InputGrid>,
    found: Match,
}

/// Loads all opened inputs. `tables` and `layouts` are the user's options for individual inputs; `progress` is called
/// before each table is read, on any thread.
///
/// # Errors
/// Returns [`LoadError`] if an option does not fit the inputs, or if the program lost rows.
pub fn load(
    opened: &OpenedInputs,
    dictionary: &Dictionary,
    tables: &[TableOverride],
    layouts: &[LayoutOverride],
    progress: impl Fn(&InputGrid) + Sync,
) -> Result<LoadedInputs, LoadError> {
    let mut loaded = LoadedInputs {
        notes: opened.notes.clone(),
        ..LoadedInputs::default()
    };
    loaded.add_refused(opened, dictionary);
    check_overrides(opened, "--table", tables.iter())?;
    check_overrides(opened, "--layout", layouts.iter().map(|given| &given.table))?;
    let layouts = UserLayouts::of(layouts, dictionary)?;
    let recognised = loaded.recognise_all(opened, dictionary, tables, &layouts);
    let bound = loaded.read_tables(&recognised, dictionary, progress);
    for (kind, bindings) in bound {
        loaded.merge(dictionary, kind, bindings);
    }
    loaded.compare_archive(&recognised);
    let stated = loaded.check_manifest(dictionary);
    loaded.check_row_counts(dictionary, &stated);
    loaded.doubt_tables_with_unusable_files();
    let tables = recognised
        .iter()
        .map(|table| (table.cut.origin().file.as_str(), table.found.kind));
    loaded.doubt_subsets(tables.clone());
    loaded.doubt_missing_parts(opened, tables);
    loaded.add_proposals();
    input_report::add_notes(std::mem::take(&mut loaded.stray_cells), &mut loaded.inputs);
    input_report::check(&loaded.inputs)?;
    Ok(loaded)
}

/// Checks that every file named in an option is an input; any other name is probably a typo. Refused files count as
/// inputs.
fn check_overrides<'w>(
    opened: &OpenedInputs,
    option: &'static str,
    mut overrides: impl Iterator<Item = &'w TableOverride>,
) -> Result<(), LoadError> {
    let grids = || opened.grids.iter().map(|grid| grid.origin().as_ref());
    let refused = || opened.refused.iter().map(|refused| &refused.origin);
    let unused = overrides.find(|given| {
        !grids().any(|origin| given.applies_to(origin))
            && !refused().any(|origin| given.names_file(origin))
    });
    match unused {
        None => Ok(()),
        Some(given) => Err(LoadError::NoSuchInput {
            option,
            input: format!("{}={}", given.kind, given.file),
        }),
    }
}

/// Returns whether two files with the same bytes count as copies. Files with the names of different tables do not,
/// because two empty tables can both consist of the header `id,name`.
fn is_copy(grid: &InputGrid, original: &str, dictionary: &Dictionary) -> bool {
    let own = dictionary.tables_named(&grid.origin().file);
    let others = dictionary.tables_named(original);
    own == others || own.is_empty() || others.is_empty()
}

impl LoadedInputs {
    /// Adds the refused files. If such a file may be an export and is named after a table, marks the table as unusable.
    fn add_refused(&mut self, opened: &OpenedInputs, dictionary: &Dictionary) {
        for refused in &opened.refused {
            let origin = &refused.origin;
            let kinds = dictionary.tables_named(&origin.file);
            for kind in kinds.into_iter().filter(|_| refused.may_be_export) {
                let reason =
                    Message::new("data-file-unreadable").with("file", Argument::verbatim(origin));
                self.add_unusable(kind, reason);
            }
            if refused.may_contain_tables() {
                let reason =
                    Message::new("more-data-file").with("file", Argument::verbatim(origin));
                self.data.unrecognised.push(reason.into());
            }
            self.inputs.push(input_report::refused(refused));
        }
    }

    /// Compares the documents with the files of the document archive.
    fn compare_archive(&mut self, recognised: &[RecognisedTable<'_>]) {
        if self.data.get(TableKind::ArchiveListing).is_none() {
            return;
        }
        match document_archive::compare(recognised) {
            Ok(files) => self.data.archive_files = files,
            Err((kind, message)) => self.data.doubt(kind, message),
        }
    }

    fn add_unusable(&mut self, kind: TableKind, reason: impl Into<Text>) {
        let reason = reason.into();
        let reasons = self.data.unusable.entry(kind).or_default();
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }

    fn recognise_all<'s>(
        &mut self,
        opened: &'s OpenedInputs,
        dictionary: &Dictionary,
        tables: &[TableOverride],
        layouts: &UserLayouts<'_>,
    ) -> Vec<RecognisedTable<'s>> {
        let mut recognised = Vec::new();
        for grid in &opened.grids {
            let copied = grid.copy_of.as_deref();
            if let Some(original) = copied.filter(|of| is_copy(grid, of, dictionary)) {
                self.inputs.push(input_report::copy(grid, original));
                continue;
            }
            if let Some(layout) = layouts.find(grid.origin()) {
                let cut = SubGrid::whole(grid);
                let (found, problem) = layout_proposal::apply_layout(&cut, layout, dictionary);
                match problem {
                    Some(problem) => self.add_unusable_table(&cut, &found, problem),
                    None => recognised.push(RecognisedTable { cut, found }),
                }
                continue;
            }
            let table_override = tables
                .iter()
                .find(|given| given.applies_to(grid.origin()))
                .map(|given| given.kind);
            let regions = recognise_regions(grid, dictionary, table_override);
            self.doubt_adjacent_rows(&regions);
            let is_table =
                |region: &SheetRegion<'_, _>| matches!(region.recognition, Recognition::Table(_));
            let has_tables = regions.iter().any(is_table);
            for SheetRegion { cells, recognition } in regions {
                match recognition {
                    Recognition::Table(found) => {
                        recognised.extend(self.add_recognised(cells, *found));
                    }
                    other if has_tables => self.add_stray_cells(&cells, &other, dictionary),
                    other => self.add_unrecognised(&cells, dictionary, &other, table_override),
                }
            }
        }
        recognised
    }

    fn add_recognised<'s>(
        &mut self,
        cut: SubGrid<'s, InputGrid>,
        found: Match,
    ) -> Option<RecognisedTable<'s>> {
        let origin = cut.origin();
        self.add_headers(origin, found.kind.name(), &found.headers);
        for kind in &found.also_present {
            let reason = Message::new("more-data-columns")
                .with("file", Argument::verbatim(origin))
                .with("table", kind.name());
            self.data.unrecognised.push(reason.into());
        }
        let is_incomplete = !found.missing.is_empty() && found.by != MatchedBy::Name;
        if found.columns.is_empty() || is_incomplete {
            self.add_unusable_table(&cut, &found, missing_columns(&found).into());
            return None;
        }
        Some(RecognisedTable { cut, found })
    }

    /// Reads the recognised tables. The row filter of a table needs the ids of earlier tables. Tables that do not
    /// depend on each other are read in parallel.
    fn read_tables<'s>(
        &mut self,
        recognised: &'s [RecognisedTable<'s>],
        dictionary: &Dictionary,
        progress: impl Fn(&InputGrid) + Sync,
    ) -> BoundTables<'s> {
        let mut bound = BoundTables::new();
        let mut done: HashSet<usize> = HashSet::new();
        for step in LOAD_ORDER {
            let filters = RowFilters::from_tables(&bound);
            let is_due =
                |table: &RecognisedTable<'_>| step.is_empty() || step.contains(&table.found.kind);
            let due: Vec<&RecognisedTable<'_>> = recognised
                .iter()
                .enumerate()
                .filter(|(index, table)| is_due(table) && done.insert(*index))
                .map(|(_, table)| table)
                .collect();
            let read: Vec<Result<Bindings, Text>> = due
                .par_iter()
                .map(|table| {
                    progress(table.cut.grid());
                    let filter = |found: &Match| filters.filter(found);
                    bind(&table.cut, &table.found, dictionary, filter)
                })
                .collect();
            for (table, read) in due.into_iter().zip(read) {
                match read {
                    Ok(bindings) => self.add_bindings(bindings, table, dictionary, &mut bound),
                    Err(message) => self.add_unusable_table(&table.cut, &table.found, message),
                }
            }
        }
        bound
    }

    fn add_bindings<'s>(
        &mut self,
        bindings: Bindings,
        table: &'s RecognisedTable<'s>,
        dictionary: &Dictionary,
        bound: &mut BoundTables<'s>,
    ) {
        for binding in bindings.tables {
            let kind = binding.found.kind;
            bound.entry(kind).or_default().push((binding, &table.cut));
        }
        for rows in bindings.unrecognised {
            let part = table.cut.narrowed(rows.area);
            self.add_stray_cells(&part, &rows.recognition, dictionary);
        }
    }

    /// Marks a declared table as unusable if the row directly below its declared end has more than one filled cell,
    /// because the row may be a record of the table.
    fn doubt_adjacent_rows(&mut self, regions: &[SheetRegion<'_, InputGrid>]) {
        for region in regions {
            let (Recognition::Table(found), Some(table)) =
                (&region.recognition, region.cells.region().table())
            else {
                continue;
            };
            let next = table.area.last_row.saturating_add(1);
            let continues = regions
                .iter()
                .filter(|other| !matches!(other.recognition, Recognition::Table(_)))
                .any(|other| other.cells.fills(next, table.area));
            if continues {
                let reason = Message::new("data-table-continues")
                    .with("name", &table.name)
                    .with("file", Argument::verbatim(region.cells.origin()))
                    .with("row", next.to_string());
                self.add_unusable(found.kind, reason);
            }
        }
    }

    /// Adds the headers of an input as evidence of the SuperOffice release.
    fn add_headers(&mut self, origin: &Arc<Origin>, name: &str, headers: &[String]) {
        self.data.seen.push(SeenTable {
            origin: Arc::clone(origin),
            name: fold(name),
            found_names: name_candidates(origin.sheet.as_deref().unwrap_or(stem(&origin.file))),
            headers: headers.iter().map(|header| fold_header(header)).collect(),
        });
    }

    fn add_unusable_table(&mut self, cut: &SubGrid<'_, InputGrid>, found: &Match, message: Text) {
        let reason = Message::new("data-file-unreadable-because")
            .with("file", Argument::verbatim(cut.origin()))
            .with("why", message.clone());
        self.add_unusable(found.kind, reason);
        self.inputs
            .push(input_report::unusable(cut, found, message));
    }

    /// Merges the files of one table. Adds the table to the dataset, or marks the table as unusable if too many rows
    /// were set aside.
    fn merge(
        &mut self,
        dictionary: &Dictionary,
        kind: TableKind,
        bound: Vec<(Binding, &SubGrid<'_, InputGrid>)>,
    ) {
        let (mut bindings, cuts): (Vec<Binding>, Vec<&SubGrid<'_, InputGrid>>) =
            bound.into_iter().unzip();
        let (table, set_aside) = merge_files(dictionary.table(kind), &bindings);
        for (index, range) in set_aside {
            bindings[index].set_aside.push(range);
        }
        let row_counts = bindings.iter().zip(&cuts);
        self.row_counts
            .extend(row_counts.map(|(binding, cut)| RowCount::of(binding, cut)));
        let unusable = lost_rows::too_many(&table, &bindings);
        for (binding, cut) in bindings.iter_mut().zip(cuts) {
            SetAside::sort(&mut binding.set_aside);
            binding.set_aside = join_adjacent(std::mem::take(&mut binding.set_aside));
            let outside = binding.outside.describe();
            if let Some(cells) = outside.filter(|_| binding.outside.may_be_a_table()) {
                let reason = Message::new("more-data-cells-without-header")
                    .with("file", Argument::verbatim(&binding.origin))
                    .with("cells", cells);
                self.data.unrecognised.push(reason.into());
            }
            let mut input = input_report::bound(binding, cut, dictionary);
            input.notes.extend(unusable.as_ref().map(|reason| {
                let text = Message::new("data-of-table")
                    .with("table", kind.name())
                    .with(
                        "why",
                        Message::new("data-not-used").with("why", reason.clone()),
                    );
                Note::warning(Some(Arc::clone(&binding.origin)), text)
            }));
            self.inputs.push(input);
        }
        match unusable {
            Some(reason) => {
                self.add_unusable(kind, Message::new("data-not-used").with("why", reason));
                for doubt in table.doubts {
                    self.add_unusable(kind, doubt);
                }
            }
            None => self.data.insert(table),
        }
    }

    /// Marks each table as unusable that does not agree with the manifest (the export script's list of files and row
    /// counts). Returns the inputs whose number of rows the manifest confirms. Removes the manifest from the dataset,
    /// because no rule reads it.
    fn check_manifest(&mut self, dictionary: &Dictionary) -> Vec<(TableKind, Origin)> {
        let Some(list) = self.data.remove(TableKind::Manifest) else {
            return Vec::new();
        };
        for (kind, problem) in manifest::problems(&list, &self.inputs, dictionary) {
            self.add_unusable(kind, problem);
        }
        manifest::confirmed(&list, &self.inputs, dictionary)
    }

    /// Marks each table for which a layout is proposed as unusable, unless the table was loaded from another input.
    fn add_proposals(&mut self) {
        for (kind, reason) in std::mem::take(&mut self.proposed) {
            if self.data.get(kind).is_some() {
                continue;
            }
            self.add_unusable(kind, reason);
        }
    }

    /// If a table was loaded although it is marked as unusable, replaces the mark with a doubt for each reason.
    fn doubt_tables_with_unusable_files(&mut self) {
        for (kind, reasons) in std::mem::take(&mut self.data.unusable) {
            if self.data.get(kind).is_none() {
                self.data.unusable.insert(kind, reasons);
                continue;
            }
            for reason in reasons {
                let doubt = Message::new("doubt-part").with("reason", reason);
                self.data.doubt(kind, doubt);
            }
        }
    }
}

/// Returns why a recognised table cannot be read: a header occurs twice, or columns are missing.
fn missing_columns(found: &Match) -> Message {
    let is_duplicated = |field: &&Field| found.duplicated.contains(field);
    if let Some(field) = found.missing.iter().find(is_duplicated) {
        return Message::new("repeated-header").with("field", field.name());
    }
    let missing = found.missing.iter().map(|field| field.name());
    Message::new("missing-columns").with("columns", Listing::some(missing, usize::MAX))
}

/// Joins adjacent ranges of rows that were set aside with the same reason and detail.
fn join_adjacent(ranges: Vec<SetAside>) -> Vec<SetAside> {
    let mut joined: Vec<SetAside> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last)
                if last.last_row + 1 == range.first_row
                    && last.reason == range.reason
                    && last.detail == range.detail =>
            {
                last.last_row = range.last_row;
            }
            _ => joined.push(range),
        }
    }
    joined
}

/// Returns a warning for each reason why a table may be incomplete.
pub fn table_notes(data: &Dataset) -> Vec<Note> {
    data.tables()
        .flat_map(|table: &Table| {
            table.doubts.iter().map(|doubt| {
                let why = Message::new("data-doubt").with("doubt", doubt.clone());
                let text = Message::new("data-of-table")
                    .with("table", table.kind.name())
                    .with("why", why);
                Note::warning(None, text)
            })
        })
        .collect()
}
