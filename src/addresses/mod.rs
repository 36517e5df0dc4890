//! The command `analyze addresses`: checks every address in the inputs and finds records with the same address.
//!
//! The command helps to clean addresses before the migration. It does not check the requirements of the migration, so
//! its verdict does not say whether the customer can migrate. For each address, only its text, the id and row of its
//! record, a hash prefix and the id of its domain are stored. Findings are created when they are written.

mod address_headers;
mod address_store;
mod chunk;
mod corrections;
mod domain_typos;
mod error;
mod finding_counts;
mod groups;
mod layout;
mod lazy_findings;
mod reading;
mod repeated_ids;

#[cfg(test)]
mod tests;

pub(crate) use error::AddressesError;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::email::{AddressKeys, DefectName, DomainTable, Examiner, Level, Policy};
use crate::ingest::{InputGrid, OpenedInputs};
use crate::load::input_report;
use crate::locale::{Argument, Listing, Message, Text};
use crate::model::grid::{Grid as _, SubGrid};
use crate::model::input_report::InputReport;
use crate::model::location::{Note, Origin, Reason, SetAside};
use crate::report::Report;
use crate::report::data_age;
use crate::rules::REQUIREMENTS;
use crate::schema::{Dictionary, doubt_about, reading_doubts, row_count_doubts};
use address_store::{AddressStore, AddressTable};
use chunk::{AddressChunk, RuleMasks};
use corrections::CorrectionClashes;
use domain_typos::DomainTypos;
use finding_counts::{FindingCounts, RuleNumbers, by_rule};
use layout::AddressLayout;
use lazy_findings::AddressFindings;
use reading::{AddressReader, ReadingTools, TableReading};
use repeated_ids::RepeatedIds;

/// The policy for addresses to which the customer sends mail. Nobody signs in with these addresses, so the limits of
/// sign-in providers do not matter. Letters outside `a-z` are a risk, because not every mail server accepts them.
const POLICY: Policy = Policy {
    non_ascii_local: Level::Warn,
    provider_limits: Level::Info,
};

/// The results of the inputs read so far.
#[derive(Default)]
struct Collector {
    tables: Vec<AddressTable>,
    chunks: Vec<AddressChunk>,
    inputs: Vec<InputReport>,
    /// The reasons why some addresses may be missing or wrong.
    doubts: Vec<Text>,
}

/// Returns the report on all addresses. `wanted` are the headers that the user passed with `--column`.
///
/// # Errors
/// Returns [`AddressesError`] if no column contains addresses, if a header in `wanted` is not found, if rows of an
/// input are not accounted for, or if there are too many addresses.
pub(crate) fn report(
    inputs: OpenedInputs,
    dictionary: &Dictionary,
    wanted: &[String],
    mut progress: impl FnMut(&InputGrid),
) -> Result<Report, AddressesError> {
    let examiner = Examiner::new(POLICY);
    let domains = DomainTable::default();
    let masks = RuleMasks::under(|name| examiner.level(name));
    let tools = ReadingTools {
        dictionary,
        masks: &masks,
        examiner: &examiner,
        domains: &domains,
    };
    let mut collector = Collector::default();
    collector.add_refused(&inputs);
    for source in &inputs.grids {
        progress(source);
        if let Some(original) = &source.copy_of {
            collector.inputs.push(input_report::copy(source, original));
            continue;
        }
        match AddressLayout::of(source.head(), source.origin(), dictionary, wanted) {
            Some(layout) => collector.read(source, layout, wanted, tools),
            None => collector.inputs.push(without_addresses(source)),
        }
    }
    input_report::check(&collector.inputs)?;
    collector.check_found(wanted)?;
    let mut notes = data_age::notes(None);
    notes.extend(inputs.notes);
    collector.conclude(masks, examiner, &domains, notes)
}

/// Returns the report on an input that has no column with addresses. All its rows are set aside.
fn without_addresses(source: &InputGrid) -> InputReport {
    let mut report = input_report::new(source, "no e-mail column");
    let last = input_report::cell_span(&SubGrid::whole(source))
        .area()
        .map_or(0, |area| area.last_row);
    report.rows = last;
    if last > 0 {
        report.set_aside.push(SetAside {
            first_row: 1,
            last_row: last,
            reason: Reason::NotARecord,
            detail: Message::new("aside-no-address-column").into(),
            excerpt: String::new(),
        });
    }
    let note = Note::info(
        Some(Arc::clone(source.origin())),
        Message::new("note-no-address-column"),
    );
    report
        .notes
        .push(note.technical(Message::new("note-no-address-column.option")));
    report
}

impl Collector {
    fn add_refused(&mut self, inputs: &OpenedInputs) {
        for refused in &inputs.refused {
            if refused.may_contain_tables() {
                let doubt = Message::new("list-unreadable-file")
                    .with("file", Argument::verbatim(&refused.origin));
                self.doubts.push(doubt.into());
            }
            self.inputs.push(input_report::refused(refused));
        }
    }

    /// Reads the table that `layout` describes, and all tables below this table in the same grid.
    fn read(
        &mut self,
        source: &InputGrid,
        layout: AddressLayout,
        wanted: &[String],
        tools: ReadingTools<'_>,
    ) {
        let read_rows = |layout: &AddressLayout, end_row: u64| {
            AddressReader::new(layout, tools, end_row).read(source)
        };
        let whole = match read_rows(&layout, u64::MAX) {
            Ok(whole) => whole,
            Err(message) => return self.add_unreadable(source, &layout, message),
        };
        if whole.breaks.is_empty() {
            return self.add(source, layout, whole);
        }
        let mut starts = vec![(layout.header_row, Some(layout))];
        for (row, cells) in &whole.breaks {
            let below =
                AddressLayout::below(*row, cells, source.origin(), tools.dictionary, wanted);
            starts.push((*row, below));
        }
        drop(whole);
        let ends: Vec<u64> = starts
            .iter()
            .skip(1)
            .map(|start| start.0)
            .chain([u64::MAX])
            .collect();
        for ((_, layout), end_row) in starts.into_iter().zip(ends) {
            let Some(layout) = layout else { continue };
            match read_rows(&layout, end_row) {
                Ok(reading) => self.add(source, layout, reading),
                Err(message) => self.add_unreadable(source, &layout, message),
            }
        }
    }

    fn add_unreadable(&mut self, source: &InputGrid, layout: &AddressLayout, message: Text) {
        let mut report = input_report::new(source, layout.by);
        let text = Message::new("note-unreadable").with("why", message);
        self.doubts
            .push(doubt_about(source.origin(), text.clone()).into());
        report
            .notes
            .push(Note::warning(Some(Arc::clone(source.origin())), text));
        self.inputs.push(report);
    }

    fn add(&mut self, source: &InputGrid, layout: AddressLayout, reading: TableReading) {
        let origin = source.origin();
        let mut report = input_report::new(source, layout.by);
        report.table = layout.kind.map(crate::model::table::TableKind::name);
        report.rows = reading.rows;
        report.set_aside.clone_from(&reading.set_aside);
        report.used = reading.rows.saturating_sub(report.set_aside_rows());
        report.columns = columns(&layout);
        report.notes.extend(reading.summary.notes.iter().cloned());
        for (rows, id) in [
            (reading.empty, "note-rows-without-address"),
            (reading.other, "note-rows-of-other-type"),
        ] {
            if rows > 0 {
                let text = Message::new(id).with("rows", rows);
                let note = Note::info(Some(Arc::clone(origin)), text);
                report.notes.push(note);
            }
        }
        report
            .notes
            .extend(reading_notes(origin, &layout, &reading));
        if !layout.secrets.is_empty() {
            let columns = Listing::some(&layout.secrets, usize::MAX);
            let text = Message::new("note-secret-column-ignored").with("columns", columns);
            report
                .notes
                .push(Note::warning(Some(Arc::clone(origin)), text));
        }
        for doubt in doubts(&reading) {
            report
                .notes
                .push(Note::warning(Some(Arc::clone(origin)), doubt.clone()));
            self.doubts.push(doubt_about(origin, doubt).into());
        }
        let table = self.tables.len();
        for mut chunk in reading.chunks {
            chunk.table = table;
            self.chunks.push(chunk);
        }
        self.tables.push(AddressTable {
            origin: Arc::clone(origin),
            layout,
        });
        self.inputs.push(report);
    }

    fn check_found(&self, wanted: &[String]) -> Result<(), AddressesError> {
        if self.tables.is_empty() {
            return Err(AddressesError::NoColumn);
        }
        let is_found = |header: &String| {
            let folded = crate::schema::fold_header(header);
            let headers = self.tables.iter().flat_map(|table| &table.layout.headers);
            headers
                .into_iter()
                .any(|found| crate::schema::fold_header(found) == folded)
        };
        match wanted.iter().find(|header| !is_found(header)) {
            None => Ok(()),
            Some(header) => Err(AddressesError::NoSuchColumn(header.clone())),
        }
    }

    fn conclude(
        self,
        masks: RuleMasks,
        examiner: Examiner,
        domains: &DomainTable,
        notes: Vec<Note>,
    ) -> Result<Report, AddressesError> {
        let infos = self.chunks.iter().map(|chunk| chunk.infos).sum();
        let store = AddressStore::new(self.tables, self.chunks).map_err(AddressesError::TooMany)?;
        let typos = domain_typos::find(&store, &examiner, domains);
        let (defects, defects_by_rule) = defects(&store, &masks, &examiner, domains, &typos);
        let fails = defects_by_rule.values().map(|numbers| numbers.fails).sum();
        let groups = groups::find(&store, &examiner, domains);
        let members: Vec<(u32, u32)> = (0..)
            .zip(&groups)
            .flat_map(|(group, of): (u32, _)| {
                (0..)
                    .zip(&of.members)
                    .map(move |(member, _)| (group, member))
            })
            .collect();
        let sound = FindingCounts {
            checked: store.len(),
            fails,
            reviews: defects.len() - fails,
            infos,
            by_rule: defects_by_rule,
        };
        let distinct = FindingCounts {
            checked: store.len(),
            reviews: members.len(),
            by_rule: by_rule(members.iter().map(|(group, _)| {
                let rule = groups[*group as usize].relation as usize;
                (rule, false)
            })),
            ..FindingCounts::default()
        };
        let requirements = vec![
            sound.requirement(0, &self.doubts),
            distinct.requirement(1, &self.doubts),
        ];
        let mut findings = AddressFindings {
            store,
            examiner,
            masks,
            defects,
            details: Vec::new(),
            typos: typos.rare,
            groups,
            members,
            clashes: CorrectionClashes::default(),
            repeats: RepeatedIds::default(),
        };
        findings.compare();
        let not_asked = REQUIREMENTS
            .iter()
            .map(|requirement| requirement.id)
            .collect();
        Ok(Report::with_lazy_findings(
            requirements,
            Box::new(findings),
            self.inputs,
            notes,
            not_asked,
        ))
    }
}

/// Returns the rule and cell of each finding about a single address, in report order, with the number of findings of
/// each rule.
fn defects(
    store: &AddressStore,
    masks: &RuleMasks,
    examiner: &Examiner,
    domains: &DomainTable,
    typos: &DomainTypos,
) -> (Vec<(u8, u32)>, BTreeMap<usize, RuleNumbers>) {
    let flagged = store.numbered().flat_map_iter(|(chunk, start)| {
        let cells = chunk.flagged.iter();
        cells.flat_map(move |(index, flags)| {
            let cell = start + index;
            let order = store.sort_key(cell);
            let rules = (0_u8..8).filter(move |rule| flags.rules & (1 << rule) != 0);
            rules.map(move |rule| (rule, order, cell, flags.fails & (1 << rule) != 0))
        })
    });
    let mut flagged: Vec<_> = flagged.collect();
    if let Some(rule) = masks.rule_on(DefectName::DomainRareNearCommon) {
        flagged.retain(|each| {
            each.0 != rule
                || !is_at_established_domain(store.cell(each.2).value, examiner, domains, typos)
        });
        let reported: HashSet<u32> = flagged
            .iter()
            .filter(|each| each.0 == rule)
            .map(|each| each.2)
            .collect();
        let unreported = typos.rare.keys().filter(|cell| !reported.contains(cell));
        flagged.extend(unreported.map(|cell| (rule, store.sort_key(*cell), *cell, false)));
    }
    flagged.par_sort_unstable_by(|one, other| {
        let by_rule = (one.0, one.1).cmp(&(other.0, other.1));
        by_rule
            .then_with(|| store.compare(one.2, other.2))
            .then_with(|| one.2.cmp(&other.2))
    });
    let by_rule = by_rule(flagged.iter().map(|each| (usize::from(each.0), each.3)));
    let defects = flagged.into_iter().map(|(rule, _, cell, _)| (rule, cell));
    (defects.collect(), by_rule)
}

/// Returns whether the domain of an address is too frequent to be a typo, although it looks like one.
fn is_at_established_domain(
    value: &str,
    examiner: &Examiner,
    domains: &DomainTable,
    typos: &DomainTypos,
) -> bool {
    let address = examiner.examine(value);
    let meant = address.suggestions.first();
    let meant = meant.and_then(|text| examiner.examine(text).keys);
    let meant = meant.as_ref().map_or("", AddressKeys::ascii_domain);
    let keys = address.keys.as_ref();
    keys.is_some_and(|keys| typos.is_established(keys.ascii_domain(), meant, domains))
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

/// Returns notes on how a list without a header was read, and on columns with an @ that were not read.
fn reading_notes(
    origin: &Arc<Origin>,
    layout: &AddressLayout,
    reading: &TableReading,
) -> impl Iterator<Item = Note> {
    let info = |text: Message| Note::info(Some(Arc::clone(origin)), text);
    let headerless = layout.has_no_header().then(|| {
        info(
            Message::new("note-list-without-header")
                .with("row", (layout.header_row + 1).to_string())
                .with("columns", names(layout, &layout.addresses)),
        )
    });
    let others = 0..reading.other_columns.len();
    let others: Vec<usize> = others
        .filter(|column| reading.other_columns[*column])
        .collect();
    let not_read = (!others.is_empty()).then(|| {
        let text = Message::new("note-columns-not-read").with("columns", names(layout, &others));
        let technical =
            Message::new("note-columns-not-read.option").with("columns", names(layout, &others));
        info(text).technical(technical)
    });
    headerless.into_iter().chain(not_read)
}

/// Returns the headers of these columns.
fn names(layout: &AddressLayout, columns: &[usize]) -> Listing {
    let headers = columns.iter().map(|column| &layout.headers[*column]);
    Listing::some(headers, usize::MAX)
}

/// Returns the reasons why addresses of an input may be missing or wrong. Each reason is worded to follow the name of
/// the input.
fn doubts(reading: &TableReading) -> Vec<Text> {
    let mut doubts: Vec<Text> = Vec::new();
    let lost = reading
        .set_aside
        .iter()
        .filter(|aside| aside.reason.loses_data());
    if let Some(first) = lost.clone().next() {
        let rows: u64 = lost.map(|aside| aside.last_row - aside.first_row + 1).sum();
        let doubt = Message::new("list-unreadable-rows")
            .with("rows", rows)
            .with("row", first.first_row.to_string())
            .with("why", first.detail.clone());
        doubts.push(doubt.into());
    }
    if reading.lost > 0 {
        doubts.push(
            Message::new("list-cells-with-error")
                .with("cells", reading.lost)
                .into(),
        );
    }
    let summary = &reading.summary;
    let rows = row_count_doubts(reading.rows, reading.rows, summary.stated_rows);
    doubts.extend(rows);
    let non_ascii = reading
        .chunks
        .iter()
        .any(|chunk| !chunk.non_ascii.is_empty());
    doubts.extend(reading_doubts(summary, non_ascii));
    if reading.rows == 0 && summary.ends_within_a_line {
        doubts.push(Message::new("doubt-cut-header").into());
    }
    doubts
}
