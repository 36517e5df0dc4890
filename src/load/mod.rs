//! Opened grids → one dataset, and an account of what became of every input and every row.
//!
//! Users are bound first, so that of the big tables only their rows are kept.

mod cli_hint;
mod error;
pub mod input_report;
mod layout_proposal;
mod lost_rows;
mod manifest;
mod notes;
mod overrides;
mod row_filter;

pub use error::LoadError;
pub use overrides::{LayoutOverride, TableOverride};

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use crate::ingest::{InputGrid, OpenedInputs};
use crate::model::grid::{Batch, CellSpan, Grid, SubGrid};
use crate::model::input_report::InputReport;
use crate::model::location::{Note, Origin, SetAside};
use crate::model::table::{Dataset, Field, SeenTable, Table, TableKind};
use crate::schema::{
    Binding, Dictionary, Found, Match, MatchedBy, Recognition, bind, fold, fold_header,
    recognise_parts, stack, stem,
};
use layout_proposal::{Layouts, Proposal};
use row_filter::{Narrow, STEPS};

/// What the inputs came to.
#[derive(Debug, Default)]
pub struct LoadedInputs {
    /// The tables.
    pub data: Dataset,
    /// One entry for each grid, and for each file that is none.
    pub inputs: Vec<InputReport>,
    /// What stands beside the tables of a grid.
    asides: Vec<Note>,
    /// Tables that a grid without a header may hold, and how it is accepted.
    proposed: Vec<(TableKind, String)>,
    /// What was done to names and the like on the way in.
    pub notes: Vec<Note>,
}

/// A part of a grid of which it is known what it holds.
struct Known<'s> {
    cut: SubGrid<'s, InputGrid>,
    found: Match,
}

type Bound<'k> = BTreeMap<TableKind, Vec<(Binding, &'k SubGrid<'k, InputGrid>)>>;

/// Returns the dataset of everything that was opened.
///
/// # Errors
/// [`LoadError::RowsLost`] if rows went missing between reading and reporting: a fault of this program.
pub fn assemble(
    intake: &OpenedInputs,
    dictionary: &Dictionary,
    words: &[TableOverride],
    layouts: &[LayoutOverride],
    mut progress: impl FnMut(&InputGrid),
) -> Result<LoadedInputs, LoadError> {
    let mut assembly = LoadedInputs {
        notes: intake.notes.clone(),
        ..LoadedInputs::default()
    };
    assembly.take_refused(intake, dictionary);
    check_words(intake, "--table", words.iter())?;
    check_words(intake, "--layout", layouts.iter().map(|word| &word.grid))?;
    let layouts = Layouts::of(layouts, dictionary)?;
    let known = assembly.recognise_all(intake, dictionary, words, &layouts);
    let mut bindings = Bound::new();
    let mut done: HashSet<usize> = HashSet::new();
    for step in STEPS {
        let narrow = Narrow::of(&bindings);
        for (index, each) in known.iter().enumerate() {
            let due = step.is_empty() || step.contains(&each.found.kind);
            if !due || !done.insert(index) {
                continue;
            }
            progress(each.cut.grid());
            match bind(&each.cut, &each.found, dictionary, |found| {
                narrow.keep(found)
            }) {
                Ok(bound) => {
                    for binding in bound.tables {
                        let kind = binding.found.kind;
                        bindings.entry(kind).or_default().push((binding, &each.cut));
                    }
                    for rest in bound.unbound {
                        let part = each.cut.narrowed(rest.area);
                        assembly.take_beside(&part, &rest.holds, dictionary);
                    }
                }
                Err(message) => assembly.spoil(&each.cut, &each.found, &message),
            }
        }
    }
    for (kind, bound) in bindings {
        assembly.stack(dictionary, kind, bound);
    }
    assembly.check_manifest(dictionary);
    assembly.doubt_spoiled();
    assembly.name_proposed();
    input_report::tell(std::mem::take(&mut assembly.asides), &mut assembly.inputs);
    input_report::check(&assembly.inputs)?;
    Ok(assembly)
}

/// A word about a file that is not there is a slip of the pen, and must not pass in silence. One about
/// a file that cannot be read is none: why it cannot be read is said there.
fn check_words<'w>(
    intake: &OpenedInputs,
    option: &'static str,
    mut words: impl Iterator<Item = &'w TableOverride>,
) -> Result<(), LoadError> {
    let sources = || intake.sources.iter().map(|source| source.origin().as_ref());
    let refused = || intake.refused.iter().map(|refused| &refused.origin);
    let unused = words
        .find(|word| !sources().any(|o| word.is_about(o)) && !refused().any(|o| word.names(o)));
    match unused {
        None => Ok(()),
        Some(word) => Err(LoadError::NoSuchInput {
            option,
            input: format!("{}={}", word.kind, word.file),
        }),
    }
}

/// Small tables may have the same bytes and be two all the same: `id,name` and no row, under the names of both.
fn is_copy(source: &InputGrid, original: &str, dictionary: &Dictionary) -> bool {
    let own = dictionary.exactly_named(&source.origin().file);
    let its = dictionary.exactly_named(original);
    own == its || own.is_empty() || its.is_empty()
}

impl LoadedInputs {
    /// Files that could not be opened: whichever table their name speaks of is spoiled.
    fn take_refused(&mut self, intake: &OpenedInputs, dictionary: &Dictionary) {
        for refused in &intake.refused {
            for kind in dictionary.exactly_named(&refused.origin.file) {
                let why = format!("was sent as {}, which cannot be read", refused.origin);
                self.data.spoiled.entry(kind).or_default().push(why);
            }
            if refused.may_hold_tables() {
                let origin = &refused.origin;
                self.data
                    .unread
                    .push(format!("{origin} cannot be read and may hold more"));
            }
            self.inputs.push(input_report::refused(refused));
        }
    }

    fn recognise_all<'s>(
        &mut self,
        intake: &'s OpenedInputs,
        dictionary: &Dictionary,
        words: &[TableOverride],
        layouts: &Layouts<'_>,
    ) -> Vec<Known<'s>> {
        let mut known = Vec::new();
        for source in &intake.sources {
            let copied = source.copy_of.as_deref();
            if let Some(original) = copied.filter(|of| is_copy(source, of, dictionary)) {
                self.inputs.push(input_report::copy(source, original));
                continue;
            }
            if let Some(layout) = layouts.on(source.origin()) {
                let cut = SubGrid::whole(source);
                let (found, objection) = layout_proposal::accepted(&cut, layout, dictionary);
                match objection {
                    Some(objection) => self.spoil(&cut, &found, &objection),
                    None => known.push(Known { cut, found }),
                }
                continue;
            }
            let told = words
                .iter()
                .find(|word| word.is_about(source.origin()))
                .map(|word| word.kind);
            let parts = recognise_parts(source, dictionary, told);
            self.doubt_adjoining(&parts);
            let is_table = |part: &Found<'_, _>| matches!(part.holds, Recognition::Table(_));
            let has_tables = parts.iter().any(is_table);
            for Found { cut, holds } in parts {
                match holds {
                    Recognition::Table(found) => known.extend(self.take_table(cut, *found)),
                    unclear if has_tables => self.take_beside(&cut, &unclear, dictionary),
                    unclear => self.take_unclear(&cut, dictionary, &unclear, told),
                }
            }
        }
        known
    }

    fn take_table<'s>(&mut self, cut: SubGrid<'s, InputGrid>, found: Match) -> Option<Known<'s>> {
        let origin = cut.origin();
        self.see(origin, found.kind.name(), &found.headers);
        for kind in &found.beside {
            let text = format!("{origin} has columns of `{kind}` too, which are not read");
            self.data.unread.push(text);
        }
        let unusable = !found.missing.is_empty() && found.by != MatchedBy::Name;
        if found.columns.is_empty() || unusable {
            self.spoil(&cut, &found, &lacking(&found));
            return None;
        }
        Some(Known { cut, found })
    }

    /// What stands on a sheet beside its tables: another table that is not known, or a remark.
    fn take_beside(
        &mut self,
        cut: &SubGrid<'_, InputGrid>,
        unclear: &Recognition,
        dictionary: &Dictionary,
    ) {
        let extent = input_report::extent(cut);
        if matches!(unclear, Recognition::Ambiguous { .. }) {
            return self.take_unclear(cut, dictionary, unclear, None);
        }
        let origin = cut.origin();
        if extent.may_be_a_table() {
            self.unread(origin, extent, "no table that is known");
            let proposal = Proposal::default();
            self.inputs
                .push(input_report::unclear(cut, unclear, &proposal, dictionary));
        } else if extent.area().is_some() {
            let text = format!("{extent} beside the table: no part of it and not read");
            self.asides.push(Note::info(Some(Arc::clone(origin)), text));
        }
    }

    fn unread(&mut self, origin: &Origin, extent: CellSpan, what: &str) {
        let text = format!("{origin} has {extent}, {what}, and may hold more");
        self.data.unread.push(text);
    }

    /// Rows that stand right below a declared table may be records that its maker forgot to take in.
    fn doubt_adjoining(&mut self, parts: &[Found<'_, InputGrid>]) {
        for part in parts {
            let (Recognition::Table(found), Some(table)) = (&part.holds, part.cut.region().table())
            else {
                continue;
            };
            let next = table.area.last_row.saturating_add(1);
            let goes_on = parts
                .iter()
                .filter(|rest| !matches!(rest.holds, Recognition::Table(_)))
                .any(|rest| rest.cut.fills(next, table.area));
            if goes_on {
                let why = format!(
                    "may stand right below the declared table `{}` in {}, from row {next} on; take it into \
                     the table or put a blank row between",
                    table.name,
                    part.cut.origin()
                );
                self.data.spoiled.entry(found.kind).or_default().push(why);
            }
        }
    }

    /// Keeps the headers for the schema fingerprint.
    fn see(&mut self, origin: &Arc<Origin>, name: &str, headers: &[String]) {
        self.data.seen.push(SeenTable {
            origin: Arc::clone(origin),
            name: fold(name),
            headers: headers.iter().map(|header| fold_header(header)).collect(),
        });
    }

    fn take_unclear(
        &mut self,
        cut: &SubGrid<'_, InputGrid>,
        dictionary: &Dictionary,
        unclear: &Recognition,
        told: Option<TableKind>,
    ) {
        let origin = cut.origin();
        let mut proposal = Proposal::default();
        match unclear {
            Recognition::Ambiguous { kinds, headers, .. } => {
                let names: Vec<_> = kinds.iter().map(|kind| kind.name()).collect();
                for kind in kinds {
                    let why = format!(
                        "may stand in {origin}, which fits {} too; settle it with {}",
                        others(*kind, &names),
                        cli_hint::table(*kind, origin)
                    );
                    self.data.spoiled.entry(*kind).or_default().push(why);
                }
                self.see(origin, &names.join("|"), headers);
            }
            Recognition::Unknown { headers, .. } => {
                let name = origin.sheet.as_deref().unwrap_or(&origin.file);
                proposal = Proposal::of(cut, dictionary, told);
                let whys = proposal
                    .kinds()
                    .filter_map(|kind| Some((kind, proposal.why(kind, origin)?)));
                self.proposed.extend(whys);
                if is_tabular(cut.head()) {
                    let text = format!("{origin} is no table that is known and may hold more");
                    self.data.unread.push(text);
                }
                let by_sheet = dictionary.exactly_named(name);
                for kind in by_sheet
                    .into_iter()
                    .chain(dictionary.exactly_named(&origin.file))
                {
                    let required: Vec<_> =
                        dictionary.table(kind).required().map(Field::name).collect();
                    let why = proposal.why(kind, origin).unwrap_or_else(|| {
                        format!(
                            "was sent as {origin}, in which no header with {} was found",
                            required.join(", ")
                        )
                    });
                    self.data.spoiled.entry(kind).or_default().push(why);
                }
                self.see(origin, stem(name), headers);
            }
            Recognition::Table(_) => {}
        }
        self.inputs
            .push(input_report::unclear(cut, unclear, &proposal, dictionary));
    }

    fn spoil(&mut self, cut: &SubGrid<'_, InputGrid>, found: &Match, message: &str) {
        let why = format!(
            "was sent as {}, which cannot be read: {message}",
            cut.origin()
        );
        self.data.spoiled.entry(found.kind).or_default().push(why);
        self.inputs.push(input_report::spoiled(cut, found, message));
    }

    fn stack(
        &mut self,
        dictionary: &Dictionary,
        kind: TableKind,
        bound: Vec<(Binding, &SubGrid<'_, InputGrid>)>,
    ) {
        let (mut bindings, cuts): (Vec<Binding>, Vec<&SubGrid<'_, InputGrid>>) =
            bound.into_iter().unzip();
        let (table, asides) = stack(dictionary.table(kind), &bindings);
        for (index, aside) in asides {
            bindings[index].set_aside.push(aside);
        }
        let unusable = lost_rows::too_many(&table, &bindings);
        for (binding, cut) in bindings.iter_mut().zip(cuts) {
            binding.set_aside.sort();
            binding.set_aside = merge(std::mem::take(&mut binding.set_aside));
            if binding.outside.may_be_a_table() {
                self.unread(&binding.origin, binding.outside, "under no header");
            }
            let mut input = input_report::bound(binding, cut, dictionary);
            let note = unusable.as_ref().map(|why| {
                let text = format!("`{kind}` is not used: {why}");
                Note::warning(Some(Arc::clone(&binding.origin)), text)
            });
            input.notes.extend(note);
            self.inputs.push(input);
        }
        match unusable {
            Some(why) => self
                .data
                .spoiled
                .entry(kind)
                .or_default()
                .push(format!("is not used: {why}")),
            None => self.data.insert(table),
        }
    }

    /// Holds the files against the list that was written with them; no rule reads the list.
    fn check_manifest(&mut self, dictionary: &Dictionary) {
        let Some(list) = self.data.remove(TableKind::Manifest) else {
            return;
        };
        for (kind, fault) in manifest::faults(&list, &self.inputs, dictionary) {
            self.data.spoiled.entry(kind).or_default().push(fault);
        }
    }

    /// A table that nothing else was found of may stand in a grid without a header.
    fn name_proposed(&mut self) {
        for (kind, why) in std::mem::take(&mut self.proposed) {
            if self.data.get(kind).is_some() {
                continue;
            }
            let reasons = self.data.spoiled.entry(kind).or_default();
            if !reasons.contains(&why) {
                reasons.push(why);
            }
        }
    }

    /// A table of which one file could be read and another could not may not be whole.
    fn doubt_spoiled(&mut self) {
        let spoiled = std::mem::take(&mut self.data.spoiled);
        for (kind, reasons) in spoiled {
            if self.data.get(kind).is_none() {
                self.data.spoiled.insert(kind, reasons);
                continue;
            }
            for reason in reasons {
                self.data.doubt(kind, format!("a part of it {reason}"));
            }
        }
    }
}

/// Returns whether most rows have about as many cells as the widest one, two at least: a letter has not.
fn is_tabular(head: &Batch) -> bool {
    let widths: Vec<usize> = head
        .rows()
        .filter(|row| !row.is_blank())
        .map(|row| row.cells().filter(|cell| !cell.is_blank()).count())
        .collect();
    let full = widths.iter().copied().max().unwrap_or(0);
    let wide = widths.iter().filter(|width| **width * 2 > full).count();
    full >= 2 && wide * 10 >= widths.len() * 8
}

/// What keeps a recognised table from being read.
fn lacking(found: &Match) -> String {
    let is_twice = |field: &&Field| found.twice.contains(field);
    if let Some(field) = found.missing.iter().find(is_twice) {
        return format!("two columns are headed `{field}`, so neither can be trusted");
    }
    let missing: Vec<_> = found.missing.iter().map(|field| field.name()).collect();
    format!("it has no column {}", missing.join(", "))
}

fn others(kind: TableKind, names: &[&str]) -> String {
    let others: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| *name != kind.name())
        .collect();
    others.join(" and ")
}

/// Rows next to each other that were set aside for one reason become one entry.
fn merge(asides: Vec<SetAside>) -> Vec<SetAside> {
    let mut merged: Vec<SetAside> = Vec::new();
    for aside in asides {
        match merged.last_mut() {
            Some(last)
                if last.last_row + 1 == aside.first_row
                    && last.reason == aside.reason
                    && last.detail == aside.detail =>
            {
                last.last_row = aside.last_row;
            }
            _ => merged.push(aside),
        }
    }
    merged
}

/// Returns what the tables themselves make worth a note.
pub fn table_notes(data: &Dataset) -> Vec<Note> {
    data.tables()
        .flat_map(|table: &Table| {
            table.doubts.iter().map(|doubt| {
                Note::warning(None, format!("`{}` may not be whole: {doubt}", table.kind))
            })
        })
        .collect()
}
