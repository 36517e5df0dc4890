//! Opened grids → a report on every address in them, whoever it belongs to: what is wrong with each, and
//! which records have the same.
//!
//! For cleaning the customers' addresses before the move. Judges no requirement of the move, so its verdict
//! says nothing of readiness. Holds of each address its text, two halves of hashes and its row; findings are
//! made while they are written.

mod address_store;
mod chunk;
mod domain_typos;
mod error;
mod groups;
mod layout;
mod lazy_findings;
mod reading;

#[cfg(test)]
mod tests;

pub(crate) use error::AddressesError;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::email::{DefectName, Examiner, Level, Policy, RareDomain};
use crate::ingest::{InputGrid, OpenedInputs};
use crate::load::input_report;
use crate::model::evidence::count;
use crate::model::grid::{Grid as _, SubGrid};
use crate::model::input_report::InputReport;
use crate::model::location::{Note, Reason, SetAside};
use crate::model::verdict::Verdict;
use crate::report::data_age;
use crate::report::{BaseVerdict, Report, RequirementReport};
use crate::rules::{OF_ADDRESSES, REQUIREMENTS};
use crate::schema::{Dictionary, EXPORT_CAPS};
use address_store::{Ledger, RowPlace};
use chunk::{AddressChunk, RuleMasks};
use layout::AddressLayout;
use lazy_findings::Many;
use reading::{AddressReader, Reading};

/// How customers' addresses are judged: nobody signs in with them, so what sign-in providers refuse is
/// harmless, and letters beyond `a-z` are a risk, for not every mail server takes them.
const POLICY: Policy = Policy {
    non_ascii_local: Level::Warn,
    provider_limits: Level::Info,
};

/// What is gathered while inputs are read.
#[derive(Default)]
struct Collector {
    places: Vec<RowPlace>,
    chunks: Vec<AddressChunk>,
    inputs: Vec<InputReport>,
    /// Why something may be missing, in words.
    doubts: Vec<String>,
}

/// Returns the report on all addresses. `wanted` are headers of columns that hold addresses too.
///
/// # Errors
/// [`AddressesError`] if no column contains addresses, no input has a header that was named, or rows were lost inside
/// this program.
pub(crate) fn report(
    intake: OpenedInputs,
    dictionary: &Dictionary,
    wanted: &[String],
    mut progress: impl FnMut(&InputGrid),
) -> Result<Report, AddressesError> {
    let examiner = Examiner::new(POLICY);
    let listed = RuleMasks::under(|name| examiner.level(name));
    let mut gathering = Collector::default();
    gathering.take_refused(&intake);
    for source in &intake.sources {
        progress(source);
        if let Some(original) = &source.copy_of {
            gathering.inputs.push(input_report::copy(source, original));
            continue;
        }
        match AddressLayout::of(source.head(), source.origin(), dictionary, wanted) {
            Some(layout) => gathering.take(source, layout, dictionary, wanted, &listed, &examiner),
            None => gathering.inputs.push(without_addresses(source)),
        }
    }
    input_report::check(&gathering.inputs)?;
    gathering.check_found(wanted)?;
    let mut notes = data_age::notes(None);
    notes.extend(intake.notes);
    gathering.conclude(listed, examiner, notes)
}

/// A grid without a column of addresses: all its rows are set aside.
fn without_addresses(source: &InputGrid) -> InputReport {
    let mut report = input_report::about(source, "no e-mail column");
    let last = input_report::extent(&SubGrid::whole(source))
        .area()
        .map_or(0, |area| area.last_row);
    report.rows = last;
    if last > 0 {
        report.set_aside.push(SetAside {
            first_row: 1,
            last_row: last,
            reason: Reason::NotARecord,
            detail: "no column of e-mail addresses".to_owned(),
            excerpt: String::new(),
        });
    }
    report.notes.push(Note::info(
        Some(Arc::clone(source.origin())),
        "no column is headed as one of e-mail addresses; if one is, name its header with --column",
    ));
    report
}

impl Collector {
    fn take_refused(&mut self, intake: &OpenedInputs) {
        for refused in &intake.refused {
            if refused.may_hold_tables() {
                self.doubts
                    .push(format!("{} cannot be read", refused.origin));
            }
            self.inputs.push(input_report::refused(refused));
        }
    }

    /// Reads a grid from a header on, and from every header of another table further down.
    fn take(
        &mut self,
        source: &InputGrid,
        layout: AddressLayout,
        dictionary: &Dictionary,
        wanted: &[String],
        listed: &RuleMasks,
        examiner: &Examiner,
    ) {
        let read = |layout: &AddressLayout, before: u64| {
            AddressReader::new(layout, dictionary, listed, examiner, before).read(source)
        };
        let whole = match read(&layout, u64::MAX) {
            Ok(whole) => whole,
            Err(message) => return self.spoil(source, &layout, &message),
        };
        if whole.breaks.is_empty() {
            return self.keep(source, layout, whole);
        }
        let mut starts = vec![(layout.header_row, Some(layout))];
        for (row, cells) in &whole.breaks {
            let below = AddressLayout::below(*row, cells, source.origin(), dictionary, wanted);
            starts.push((*row, below));
        }
        drop(whole);
        let ends: Vec<u64> = starts
            .iter()
            .skip(1)
            .map(|start| start.0)
            .chain([u64::MAX])
            .collect();
        for ((_, layout), before) in starts.into_iter().zip(ends) {
            let Some(layout) = layout else { continue };
            match read(&layout, before) {
                Ok(reading) => self.keep(source, layout, reading),
                Err(message) => self.spoil(source, &layout, &message),
            }
        }
    }

    fn spoil(&mut self, source: &InputGrid, layout: &AddressLayout, message: &str) {
        let mut report = input_report::about(source, layout.by);
        let text = format!("cannot be read: {message}");
        self.doubts.push(format!("{} {text}", source.origin()));
        report
            .notes
            .push(Note::warning(Some(Arc::clone(source.origin())), text));
        self.inputs.push(report);
    }

    fn keep(&mut self, source: &InputGrid, layout: AddressLayout, reading: Reading) {
        let origin = source.origin();
        let mut report = input_report::about(source, layout.by);
        report.table = layout.kind.map(crate::model::table::TableKind::name);
        report.rows = reading.rows;
        report.set_aside.clone_from(&reading.set_aside);
        report.used = reading.rows.saturating_sub(report.set_aside_rows());
        report.columns = columns(&layout);
        report.notes.extend(reading.ending.notes.iter().cloned());
        let info = |text: String| Note::info(Some(Arc::clone(origin)), text);
        for (number, what) in [
            (reading.empty, "without an address"),
            (
                reading.other,
                "of chat names or telephone numbers, not judged",
            ),
        ] {
            if number > 0 {
                let number = usize::try_from(number).unwrap_or(usize::MAX);
                report
                    .notes
                    .push(info(format!("{} {what}", count(number, "row", "rows"))));
            }
        }
        if !layout.secrets.is_empty() {
            let text = format!(
                "holds secrets ({}), which are not read; please do not send them",
                layout.secrets.join(", ")
            );
            report
                .notes
                .push(Note::warning(Some(Arc::clone(origin)), text));
        }
        for doubt in doubts(&reading) {
            report
                .notes
                .push(Note::warning(Some(Arc::clone(origin)), doubt.clone()));
            self.doubts.push(format!("{origin} {doubt}"));
        }
        let place = self.places.len();
        for mut chunk in reading.chunks {
            chunk.source = place;
            self.chunks.push(chunk);
        }
        self.places.push(RowPlace {
            origin: Arc::clone(origin),
            layout,
        });
        self.inputs.push(report);
    }

    fn check_found(&self, wanted: &[String]) -> Result<(), AddressesError> {
        if self.places.is_empty() {
            return Err(AddressesError::NoColumn);
        }
        let stands = |header: &String| {
            let folded = crate::schema::fold_header(header);
            let headers = self.places.iter().flat_map(|place| &place.layout.headers);
            headers
                .into_iter()
                .any(|found| crate::schema::fold_header(found) == folded)
        };
        match wanted.iter().find(|header| !stands(header)) {
            None => Ok(()),
            Some(header) => Err(AddressesError::NoSuchColumn(header.clone())),
        }
    }

    fn conclude(
        self,
        listed: RuleMasks,
        examiner: Examiner,
        notes: Vec<Note>,
    ) -> Result<Report, AddressesError> {
        let infos = self.chunks.iter().map(|chunk| chunk.infos).sum();
        let mut ledger = Ledger::new(self.places, self.chunks).map_err(AddressesError::TooMany)?;
        let slips = domain_typos::find(&ledger, &examiner);
        ledger.forget_domains();
        let (defects, fails) = defects(&ledger, &listed, &slips);
        let groups = groups::find(&ledger, &examiner);
        let members: Vec<(u32, u32)> = (0..)
            .zip(&groups)
            .flat_map(|(group, of): (u32, _)| {
                (0..)
                    .zip(&of.members)
                    .map(move |(member, _)| (group, member))
            })
            .collect();
        let sound = Tally {
            checked: ledger.len(),
            fails,
            reviews: defects.len() - fails,
            infos,
            by_rule: by_rule(defects.iter().map(|(rule, _)| usize::from(*rule))),
        };
        let distinct = Tally {
            checked: ledger.len(),
            reviews: members.len(),
            by_rule: by_rule(
                members
                    .iter()
                    .map(|(group, _)| groups[*group as usize].kind as usize),
            ),
            ..Tally::default()
        };
        let requirements = vec![
            sound.requirement(0, &self.doubts),
            distinct.requirement(1, &self.doubts),
        ];
        let many = Many {
            ledger,
            examiner,
            listed,
            defects,
            slips,
            groups,
            members,
        };
        let not_asked = REQUIREMENTS
            .iter()
            .map(|requirement| requirement.id)
            .collect();
        Ok(Report::with_lazy_findings(
            requirements,
            Box::new(many),
            self.inputs,
            notes,
            not_asked,
        ))
    }
}

/// Returns rule and cell of each finding about a single address, in report order, and how many fail.
fn defects(
    ledger: &Ledger,
    listed: &RuleMasks,
    slips: &BTreeMap<u32, RareDomain>,
) -> (Vec<(u8, u32)>, usize) {
    let flagged = ledger.numbered().flat_map_iter(|(chunk, start)| {
        let cells = chunk.flagged.iter();
        cells.flat_map(move |(index, flags)| {
            let cell = start + index;
            let order = ledger.order(cell);
            let rules = (0_u8..8).filter(move |rule| flags.rules & (1 << rule) != 0);
            rules.map(move |rule| (rule, order, cell, flags.fails & (1 << rule) != 0))
        })
    });
    let mut flagged: Vec<_> = flagged.collect();
    if let Some(rule) = listed.rule_on(DefectName::DomainRareNearCommon) {
        let told: HashSet<u32> = flagged
            .iter()
            .filter(|each| each.0 == rule)
            .map(|each| each.2)
            .collect();
        let untold = slips.keys().filter(|cell| !told.contains(cell));
        flagged.extend(untold.map(|cell| (rule, ledger.order(*cell), *cell, false)));
    }
    flagged.par_sort_unstable_by(|one, other| {
        let by_rule = (one.0, one.1).cmp(&(other.0, other.1));
        by_rule
            .then_with(|| ledger.compare(one.2, other.2))
            .then_with(|| one.2.cmp(&other.2))
    });
    let fails = flagged.iter().filter(|each| each.3).count();
    let defects = flagged.into_iter().map(|(rule, _, cell, _)| (rule, cell));
    (defects.collect(), fails)
}

fn columns(layout: &AddressLayout) -> BTreeMap<&'static str, String> {
    let mut columns = BTreeMap::new();
    let headers: Vec<&str> = layout
        .addresses
        .iter()
        .map(|column| layout.headers[*column].as_str())
        .collect();
    columns.insert("address", headers.join("; "));
    if let Some(id) = layout.id {
        columns.insert("id", layout.headers[id].clone());
    }
    columns
}

/// Returns why addresses may be missing, as ends of a sentence that begins with the file.
fn doubts(reading: &Reading) -> Vec<String> {
    let mut doubts = Vec::new();
    let lost = reading
        .set_aside
        .iter()
        .filter(|aside| aside.reason.loses_data());
    if let Some(first) = lost.clone().next() {
        let rows: u64 = lost.map(|aside| aside.last_row - aside.first_row + 1).sum();
        let rows = count(usize::try_from(rows).unwrap_or(usize::MAX), "row", "rows");
        doubts.push(format!(
            "lost {rows} on the way, the first in row {} ({})",
            first.first_row, first.detail
        ));
    }
    if reading.lost > 0 {
        let cells = count(
            usize::try_from(reading.lost).unwrap_or(usize::MAX),
            "cell",
            "cells",
        );
        doubts.push(format!(
            "has {cells} of addresses with an error instead of a value"
        ));
    }
    if let Some(stated) = reading
        .ending
        .stated_rows
        .filter(|stated| *stated != reading.rows)
    {
        doubts.push(format!(
            "says that it holds {stated} rows, {} were found",
            reading.rows
        ));
    }
    if EXPORT_CAPS.contains(&reading.rows) {
        doubts.push(format!(
            "holds exactly {} rows, where SuperOffice's list export stops",
            reading.rows
        ));
    }
    if reading.rows == 0 && reading.ending.ends_within_a_line {
        doubts.push("ends within its header, so rows may be cut off; export it again".to_owned());
    }
    let has_letters = reading
        .chunks
        .iter()
        .any(|chunk| !chunk.beyond_ascii.is_empty());
    if reading.ending.letters_are_uncertain && has_letters {
        doubts.push(
            "has letters in its addresses that may be misread, for its encoding is not certain"
                .to_owned(),
        );
    }
    doubts
}

fn by_rule(rules: impl Iterator<Item = usize>) -> BTreeMap<usize, usize> {
    let mut counts = BTreeMap::new();
    for rule in rules {
        *counts.entry(rule).or_insert(0) += 1;
    }
    counts
}

/// What was found for one requirement.
#[derive(Debug, Default)]
struct Tally {
    checked: usize,
    fails: usize,
    reviews: usize,
    infos: usize,
    by_rule: BTreeMap<usize, usize>,
}

impl Tally {
    fn requirement(&self, index: usize, doubts: &[String]) -> RequirementReport {
        let requirement = OF_ADDRESSES[index];
        let verdict = match (self.fails, doubts.is_empty(), self.reviews) {
            (1.., _, _) => Verdict::Fail,
            (0, false, _) => Verdict::Unknown,
            (0, true, _) if self.checked == 0 => Verdict::Unknown,
            (0, true, 1..) => Verdict::Review,
            (0, true, 0) => Verdict::Pass,
        };
        let counts = self.by_rule.iter();
        let counts =
            counts.map(|(rule, number)| format!("{number} {}", requirement.rules[*rule].info.id));
        let mut parts = vec![counts.collect::<Vec<_>>().join(", ")];
        parts.extend(doubts.iter().cloned());
        if self.checked == 0 {
            parts.push("there was no address to check".to_owned());
        }
        parts.retain(|part| !part.is_empty());
        RequirementReport {
            id: requirement.id,
            title: requirement.title,
            must: requirement.must,
            verdict,
            checked: self.checked,
            fails: self.fails,
            reviews: self.reviews,
            infos: self.infos,
            accepted: 0,
            out_of_scope: 0,
            base: BaseVerdict {
                verdict,
                reason: doubts.join("; "),
                incomplete_rules: Vec::new(),
            },
            reason: parts.join("; "),
            needs: Vec::new(),
            only: None,
            progress: None,
        }
    }
}
