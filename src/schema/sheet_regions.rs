//! Splits a sheet into regions that may each be a table: tables that the workbook declares, tables side by side, and
//! the remaining cells. Tables below each other are separated later, while the rows are read.
//!
//! Every cell belongs to exactly one region, so every cell is accounted for.

use std::ops::Range;

use super::recognise::{Match, MatchedBy, Recognition, recognise};
use super::{Dictionary, fold_header};
use crate::model::grid::{Area, Batch, Grid, Region, SubGrid};
use crate::model::location::Origin;
use crate::model::table::TableKind;

/// A run is a range of adjacent columns that are not empty. A region with more runs than this is not split.
const MAX_RUNS: usize = 8;

/// A region of a grid, and the table in it.
#[derive(Debug)]
pub struct SheetRegion<'g, G> {
    /// The region.
    pub cells: SubGrid<'g, G>,
    /// The result of recognising the table in the region.
    pub recognition: Recognition,
}

/// Returns the regions of a grid, and recognises the table in each region. `table_override` is the table that the user
/// chose; it applies to the region that contains the most columns of this table.
pub fn recognise_regions<'g, G: Grid>(
    grid: &'g G,
    dictionary: &Dictionary,
    table_override: Option<TableKind>,
) -> Vec<SheetRegion<'g, G>> {
    let origin = grid.origin();
    let mut parts: Vec<SheetRegion<'g, G>> = parts(grid, dictionary)
        .into_iter()
        .map(|cut| SheetRegion {
            recognition: recognise(cut.head(), origin, dictionary, None),
            cells: cut,
        })
        .collect();
    if let Some(kind) = table_override {
        apply_override(&mut parts, kind, origin, dictionary);
    }
    drop_fragments(&mut parts);
    parts
}

/// Assigns the table that the user chose to the region that contains the most columns of this table.
fn apply_override<G: Grid>(
    parts: &mut [SheetRegion<'_, G>],
    kind: TableKind,
    origin: &Origin,
    dictionary: &Dictionary,
) {
    let columns = |recognition: &Recognition| match recognition {
        Recognition::Table(found) => found.columns.len(),
        _ => 0,
    };
    let by_override = parts.iter().enumerate().rev().map(|(index, part)| {
        let recognition = recognise(part.cells.head(), origin, dictionary, Some(kind));
        (index, recognition)
    });
    if let Some((index, recognition)) =
        by_override.max_by_key(|(_, recognition)| columns(recognition))
    {
        parts[index].recognition = recognition;
    }
}

/// Marks fragments of a table as unknown. A fragment is a region that was recognised only by name and in which a
/// required column is missing, while another region contains all required columns of the table.
fn drop_fragments<G: Grid>(parts: &mut [SheetRegion<'_, G>]) {
    let table = |part: &SheetRegion<'_, G>| match &part.recognition {
        Recognition::Table(found) => Some((found.kind, found.missing.is_empty())),
        _ => None,
    };
    let whole: Vec<TableKind> = parts
        .iter()
        .filter_map(table)
        .filter(|(_, is_whole)| *is_whole)
        .map(|(kind, _)| kind)
        .collect();
    for part in parts {
        if let Recognition::Table(found) = &part.recognition
            && found.by == MatchedBy::Name
            && !found.missing.is_empty()
            && whole.contains(&found.kind)
        {
            part.recognition = Recognition::Unknown {
                header_row: Some(found.header_row),
                headers: found.headers.clone(),
                closest: None,
            };
        }
    }
}

fn parts<'g, G: Grid>(grid: &'g G, dictionary: &Dictionary) -> Vec<SubGrid<'g, G>> {
    if !grid.drops_blank_ends() {
        return vec![SubGrid::whole(grid)];
    }
    let declared = grid.declared();
    let cuts = if declared.is_empty() {
        vec![SubGrid::whole(grid)]
    } else {
        let holes = declared.iter().map(|table| table.area).collect();
        let mut parts: Vec<Region> = declared.iter().cloned().map(Region::declared).collect();
        parts.push(Region::new(Area::WHOLE, holes));
        // If a read error occurs here, do not split the sheet. The error is reported later, when the rows are read.
        SubGrid::find(grid, parts).unwrap_or_else(|_| vec![SubGrid::whole(grid)])
    };
    cuts.into_iter()
        .flat_map(|cut| side_by_side(cut, grid.origin(), dictionary))
        .collect()
}

/// Splits a region at empty columns if its parts together have known headers, and at least as many as the whole region.
fn side_by_side<'g, G: Grid>(
    cut: SubGrid<'g, G>,
    origin: &Origin,
    dictionary: &Dictionary,
) -> Vec<SubGrid<'g, G>> {
    let runs = runs(cut.head());
    if cut.region().table().is_some() || !(2..=MAX_RUNS).contains(&runs.len()) {
        return vec![cut];
    }
    let known = |columns: Range<usize>| {
        let head = cut.narrowed(columns_of(columns));
        match recognise(head.head(), origin, dictionary, None) {
            Recognition::Table(found) => known_headers(&found),
            _ => 0,
        }
    };
    let starts = best_starts(&runs, known);
    if starts.len() < 2 {
        return vec![cut];
    }
    let ends = starts.iter().skip(1).copied().chain([usize::MAX]);
    let first = std::iter::once(0).chain(starts.iter().skip(1).copied());
    first
        .zip(ends)
        .map(|(start, end)| cut.narrowed(columns_of(start..end)))
        .collect()
}

fn columns_of(columns: Range<usize>) -> Area {
    Area {
        first_column: columns.start,
        last_column: columns.end.saturating_sub(1),
        ..Area::WHOLE
    }
}

/// Returns the ranges of adjacent columns that are not empty.
fn runs(head: &Batch) -> Vec<Range<usize>> {
    let mut used: Vec<bool> = Vec::new();
    for row in head.rows() {
        used.resize(used.len().max(row.len()), false);
        for (used, cell) in used.iter_mut().zip(row.cells()) {
            *used |= !cell.is_blank();
        }
    }
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (column, _) in used.iter().enumerate().filter(|(_, used)| **used) {
        match runs.last_mut() {
            Some(run) if run.end == column => run.end += 1,
            _ => runs.push(column..column + 1),
        }
    }
    runs
}

/// Returns the number of known headers, or 0 if a required column is missing.
fn known_headers(found: &Match) -> usize {
    if !found.missing.is_empty() {
        return 0;
    }
    let named = |header: &&String| !fold_header(header).is_empty();
    let headers = found.headers.iter().filter(named).count();
    headers.saturating_sub(found.unknown.len() + 2 * found.duplicated.len())
}

/// Divides the runs into the regions that together have the most known headers, and returns the first column of each
/// region. If several divisions are equal, chooses the division with the most regions, so that cells next to a table do
/// not become part of the table. Without known headers, returns an empty list.
fn best_starts(runs: &[Range<usize>], known: impl Fn(Range<usize>) -> usize) -> Vec<usize> {
    // For each `n`, the best division of the first `n` runs: the number of its known headers, the number of its
    // regions, and the index of the first run in its last region.
    let mut best = vec![(0, 0, 0)];
    for (index, last) in runs.iter().enumerate() {
        let choices = runs[..=index].iter().enumerate().map(|(start, first)| {
            let (before, parts, _) = best[start];
            (before + known(first.start..last.end), parts + 1, start)
        });
        let choice = choices.max().expect("the run itself is a choice");
        best.push(choice);
    }
    let mut starts = Vec::new();
    let mut end = runs.len();
    while end > 0 && best[runs.len()].0 > 0 {
        end = best[end].2;
        starts.push(runs[end].start);
    }
    starts.reverse();
    starts
}
