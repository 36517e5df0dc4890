//! A sheet → the parts that may be a table each: tables that the workbook declares, tables side by
//! side, and what is left over. Tables below each other are told apart while they are read.
//!
//! Every cell belongs to one part, so nothing can be lost between them.

use std::ops::Range;

use super::recognise::{Match, MatchedBy, Recognition, recognise};
use super::{Dictionary, fold_header};
use crate::model::grid::{Area, Batch, Grid, Region, SubGrid};
use crate::model::location::Origin;
use crate::model::table::TableKind;

/// More runs of columns than this are no tables side by side.
const MAX_RUNS: usize = 8;

/// One part of a grid, and what it holds.
#[derive(Debug)]
pub struct Found<'g, G> {
    /// The part.
    pub cut: SubGrid<'g, G>,
    /// What it holds.
    pub holds: Recognition,
}

/// Returns the parts of a grid and what each holds. `told` is the user's word: it is about the part
/// that has most of the table's columns.
pub fn recognise_parts<'g, G: Grid>(
    grid: &'g G,
    dictionary: &Dictionary,
    told: Option<TableKind>,
) -> Vec<Found<'g, G>> {
    let origin = grid.origin();
    let mut parts: Vec<Found<'g, G>> = parts(grid, dictionary)
        .into_iter()
        .map(|cut| Found {
            holds: recognise(cut.head(), origin, dictionary, None),
            cut,
        })
        .collect();
    if let Some(kind) = told {
        heed(&mut parts, kind, origin, dictionary);
    }
    withdraw(&mut parts);
    parts
}

/// Gives the part with most of the columns to the table that the user named.
fn heed<G: Grid>(
    parts: &mut [Found<'_, G>],
    kind: TableKind,
    origin: &Origin,
    dictionary: &Dictionary,
) {
    let columns = |holds: &Recognition| match holds {
        Recognition::Table(found) => found.columns.len(),
        _ => 0,
    };
    let by_word = parts.iter().enumerate().rev().map(|(index, part)| {
        let holds = recognise(part.cut.head(), origin, dictionary, Some(kind));
        (index, holds)
    });
    if let Some((index, holds)) = by_word.max_by_key(|(_, holds)| columns(holds)) {
        parts[index].holds = holds;
    }
}

/// The name of a sheet speaks of one table: where that is whole in one part, no other part is a
/// torso of it.
fn withdraw<G: Grid>(parts: &mut [Found<'_, G>]) {
    let table = |part: &Found<'_, G>| match &part.holds {
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
        if let Recognition::Table(found) = &part.holds
            && found.by == MatchedBy::Name
            && !found.missing.is_empty()
            && whole.contains(&found.kind)
        {
            part.holds = Recognition::Unknown {
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
        // A sheet that cannot be read to its end has no parts either; reading it says so.
        SubGrid::find(grid, parts).unwrap_or_else(|_| vec![SubGrid::whole(grid)])
    };
    cuts.into_iter()
        .flat_map(|cut| side_by_side(cut, grid.origin(), dictionary))
        .collect()
}

/// Splits a part between columns of which the head holds nothing, if more is recognised that way.
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

/// Runs of columns in which any row holds something.
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

/// How many headers a whole table knows; none if a required column is missing.
fn known_headers(found: &Match) -> usize {
    if !found.missing.is_empty() {
        return 0;
    }
    let named = |header: &&String| !fold_header(header).is_empty();
    let headers = found.headers.iter().filter(named).count();
    headers.saturating_sub(found.unknown.len() + 2 * found.twice.len())
}

/// The first columns of the parts that together know most headers; of equals, the most parts, for
/// then what stands beside a table is no part of it. One part if nothing is known.
fn best_starts(runs: &[Range<usize>], known: impl Fn(Range<usize>) -> usize) -> Vec<usize> {
    // For each number of runs from the left: headers known, number of parts, first run of the last.
    let mut best = vec![(0, 0, 0)];
    for (index, last) in runs.iter().enumerate() {
        let choices = runs[..=index].iter().enumerate().map(|(start, first)| {
            let (before, parts, _) = best[start];
            (before + known(first.start..last.end), parts + 1, start)
        });
        let choice = choices.max().expect("at least the run itself");
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
